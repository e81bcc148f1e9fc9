// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/postgres_server.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <csignal>
#include <grp.h>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace elo::test {

using namespace Qt::StringLiterals;

namespace {

const QString kPrograms = u"/usr/lib/postgresql/15/bin/"_s;
constexpr int kPatienceMs = 60'000; // machines of CI may be busy

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool bound = ::bind(socket, reinterpret_cast<sockaddr *>(&address), size) == 0 &&
                       ::getsockname(socket, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    ::close(socket);
    return bound ? ntohs(address.sin_port) : 0;
}

} // namespace

PostgresServer::PostgresServer(Disk disk) : m_disk(disk), m_user(::geteuid()), m_group(::getegid())
{
    if (m_user == 0) {
        const passwd *account = ::getpwnam("postgres"); // made by the package
        if (!account) {
            m_problem = u"there is no account postgres"_s;
            return;
        }
        m_user = account->pw_uid;
        m_group = account->pw_gid;
        if (::chown(QFile::encodeName(m_dir.path()).constData(), m_user, m_group) != 0)
            m_problem = u"cannot hand the folder to the server"_s;
    }
    m_port = freePort();
    if (!makeCertificates() || !makeCluster() || !start() || !makeDatabase(u"elo"_s))
        m_problem += u" (cannot start a server)"_s;
}

PostgresServer::~PostgresServer()
{
    stop();
}

QString PostgresServer::url(const QString &user) const
{
    return u"postgresql://%1@127.0.0.1:%2/elo?sslrootcert=%3"_s.arg(user).arg(m_port).arg(rootCertificate());
}

void PostgresServer::asServer(QProcess &process) const
{
    process.setWorkingDirectory(m_dir.path());
    process.setChildProcessModifier([user = m_user, group = m_group] {
        if (::geteuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0))
            ::_exit(127);
        ::umask(077);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // no server outlives a test that crashes
    });
}

bool PostgresServer::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    asServer(process);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(kPatienceMs);
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_problem = program + u": "_s + QString::fromUtf8(process.readAll().right(600));
    return false;
}

bool PostgresServer::makeCertificates()
{
    const auto root = [&](const QString &name) {
        return run(u"openssl"_s,
                   {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                    u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Elo tests "_s + name, u"-keyout"_s,
                    path(name + u".key"_s), u"-out"_s, path(name + u".crt"_s)});
    };
    QFile extensions(path(u"server.ext"_s));
    if (!extensions.open(QIODevice::WriteOnly) || extensions.write("subjectAltName=IP:127.0.0.1\n") < 0)
        return false;
    extensions.close();
    extensions.setPermissions(extensions.permissions() | QFile::ReadOther);
    const bool made =
        root(u"ca"_s) && root(u"other"_s) &&
        run(u"openssl"_s,
            {u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s, u"-subj"_s,
             u"/CN=127.0.0.1"_s, u"-keyout"_s, path(u"server.key"_s), u"-out"_s, path(u"server.csr"_s)}) &&
        run(u"openssl"_s, {u"x509"_s, u"-req"_s, u"-in"_s, path(u"server.csr"_s), u"-CA"_s, path(u"ca.crt"_s),
                           u"-CAkey"_s, path(u"ca.key"_s), u"-CAcreateserial"_s, u"-days"_s, u"2"_s, u"-extfile"_s,
                           path(u"server.ext"_s), u"-out"_s, path(u"server.crt"_s)});
    return made;
}

bool PostgresServer::makeCluster()
{
    QFile password(path(u"password"_s));
    if (!password.open(QIODevice::WriteOnly) || password.write(adminPassword().toUtf8() + '\n') < 0)
        return false;
    password.close();
    password.setPermissions(password.permissions() | QFile::ReadOther);
    return run(kPrograms + u"initdb"_s,
               {u"-D"_s, path(u"data"_s), u"-U"_s, u"postgres"_s, u"-A"_s, u"scram-sha-256"_s, u"--pwfile"_s,
                password.fileName(), u"-E"_s, u"UTF8"_s, u"--no-locale"_s, u"--no-sync"_s});
}

bool PostgresServer::start()
{
    stop();
    m_problem = u"postgres does not start"_s;
    const QDeadlineTimer patience(kPatienceMs);
    while (!patience.hasExpired()) {
        if (!m_server || m_server->state() == QProcess::NotRunning)
            launch(); // anew where helpers of a server that was killed still held its memory
        if (sql(u"SELECT 1"_s, u"postgres"_s) == u"1") {
            m_problem.clear();
            return true;
        }
        m_server->waitForFinished(20); // no event of ours is wanted meanwhile; returns at once if it ends
    }
    return false;
}

void PostgresServer::launch()
{
    m_server = std::make_unique<QProcess>();
    asServer(*m_server);
    m_server->setStandardOutputFile(QProcess::nullDevice());
    m_server->setStandardErrorFile(path(u"server.log"_s), QIODevice::Append);
    QStringList arguments{u"-D"_s, path(u"data"_s), u"-p"_s, QString::number(m_port)};
    const QString durable = m_disk == Disk::Safe ? u"on"_s : u"off"_s;
    for (const QString &setting :
         {u"listen_addresses=127.0.0.1"_s, u"unix_socket_directories="_s + m_dir.path(),
          m_isProtected ? u"ssl=on"_s : u"ssl=off"_s, u"ssl_cert_file="_s + path(u"server.crt"_s),
          u"ssl_key_file="_s + path(u"server.key"_s), u"fsync="_s + durable, u"full_page_writes="_s + durable,
          u"max_connections=40"_s, u"shared_buffers=64MB"_s, u"max_wal_size=2GB"_s, u"log_min_messages=fatal"_s})
        arguments << u"-c"_s << setting;
    m_server->start(kPrograms + u"postgres"_s, arguments);
    m_server->waitForStarted(kPatienceMs);
}

void PostgresServer::stop()
{
    if (!m_server)
        return;
    signalAll(SIGCONT); // it may be frozen
    ::kill(pid_t(m_server->processId()), SIGINT);
    if (!m_server->waitForFinished(kPatienceMs))
        m_server->kill();
    m_server.reset();
}

void PostgresServer::kill()
{
    if (!m_server)
        return;
    // The server's helpers notice that it is gone and end by themselves; until then they hold its memory.
    m_server->kill();
    m_server->waitForFinished(kPatienceMs);
    m_server.reset();
}

void PostgresServer::freeze()
{
    signalAll(SIGSTOP);
}

void PostgresServer::thaw()
{
    signalAll(SIGCONT);
}

/// Each connection has a process of its own below the server.
void PostgresServer::signalAll(int signal) const
{
    const auto pid = m_server->processId();
    QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    ::kill(pid_t(pid), signal);
    if (children.open(QIODevice::ReadOnly))
        for (const QByteArray &child : children.readAll().split(' '))
            if (const int id = child.toInt(); id > 0)
                ::kill(id, signal);
}

bool PostgresServer::makeDatabase(const QString &name)
{
    sql(u"CREATE DATABASE "_s + name, u"postgres"_s);
    return sql(u"SELECT 1"_s, name) == u"1";
}

QString PostgresServer::sql(const QString &statement, const QString &database) const
{
    QProcess psql;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PGPASSWORD"_s, adminPassword());
    psql.setProcessEnvironment(environment);
    psql.setProcessChannelMode(QProcess::MergedChannels);
    psql.start(kPrograms + u"psql"_s,
               {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port),
                u"-U"_s, u"postgres"_s, u"-d"_s, database, u"-v"_s, u"VERBOSITY=sqlstate"_s, u"-c"_s, statement});
    psql.waitForFinished(kPatienceMs);
    return QString::fromUtf8(psql.readAll()).trimmed();
}

} // namespace elo::test
