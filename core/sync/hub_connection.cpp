// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_connection.h"

#include "core/sync/hub_error.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace elo::sync {

using namespace Qt::StringLiterals;

namespace {

/// A value as libpq reads it in a connection string.
QString quoted(QString value)
{
    return u'\'' + value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

/// The certificates by which the hub's is checked. libpq by itself looks at one file in the home folder only.
QString rootCertificate(const HubAddress &address)
{
    if (!address.rootCertificate.isEmpty())
        return address.rootCertificate;
    const QString own = QDir::home().filePath(u".postgresql/root.crt"_s);
    const QString everybodys = u"/etc/ssl/certs/ca-certificates.crt"_s;
    return !QFileInfo::exists(own) && QFileInfo::exists(everybodys) ? everybodys : QString();
}

/// Everything is said, since libpq takes what is not from the environment.
QString connectOptions(const HubAddress &address)
{
    QStringList options{
        u"sslmode="_s + address.tls,
        u"gssencmode=disable"_s, // with it, sslmode would mean nothing
        u"connect_timeout=%1"_s.arg(address.connectSeconds),
        u"application_name=elo"_s,
        // A cable that is pulled says nothing: without these a statement would wait for a quarter of an hour.
        u"keepalives=1 keepalives_idle=20 keepalives_interval=5 keepalives_count=3 tcp_user_timeout=20000"_s,
        u"options='-c statement_timeout=%1s -c idle_in_transaction_session_timeout=60s -c lock_timeout=30s "
        "-c jit=off -c client_min_messages=error'"_s.arg(address.statementSeconds),
    };
    const QString root = rootCertificate(address);
    if (!root.isEmpty() && address.tls.startsWith(u"verify"))
        options << u"sslrootcert="_s + quoted(root);
    return options.join(u' ');
}

} // namespace

QString HubConnection::Row::text(int column) const
{
    return m_query.value(column).toString();
}

qint64 HubConnection::Row::integer(int column) const
{
    return m_query.value(column).toLongLong();
}

QByteArray HubConnection::Row::bytes(int column) const
{
    // PostgreSQL breaks lines; whatever is no digit of the base is passed over.
    return QByteArray::fromBase64(m_query.value(column).toString().toLatin1());
}

HubConnection::HubConnection(HubAddress address, QString password)
    : m_address(std::move(address)), m_password(std::move(password)),
      m_name(u"elo-hub-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

HubConnection::~HubConnection()
{
    close();
}

void HubConnection::close()
{
    m_isOpen = false;
    // What was subscribed to goes with the driver. Statements come after it: before, each would go to the hub to say
    // so.
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
    m_prepared.clear();
}

Result<void> HubConnection::open()
{
    // Sometimes Qt has noticed by itself that the connection is gone.
    m_isOpen = m_isOpen && QSqlDatabase::database(m_name, false).isOpen();
    if (m_isOpen)
        return {};
    if (m_stays) // it was lost in the middle of something
        return std::unexpected(hubError(QSqlError(), m_address, false));
    if (auto valid = validate(m_address); !valid)
        return valid;
    auto connected = connect();
    m_stays = true;
    if (connected && m_greeting)
        connected = m_greeting();
    m_stays = false;
    if (connected && m_heard)
        connected = subscribe();
    if (!connected)
        close();
    return connected;
}

Result<void> HubConnection::connect()
{
    close();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, m_name);
    database.setHostName(m_address.host);
    database.setPort(m_address.port);
    database.setDatabaseName(m_address.database);
    database.setUserName(m_address.user);
    database.setPassword(m_password);
    database.setConnectOptions(connectOptions(m_address));
    if (!database.open())
        return std::unexpected(hubError(database.lastError(), m_address, true));
    m_isOpen = true;
    return {};
}

/// isOpen() of Qt stays true after the connection is gone, so that an error is what tells.
std::unexpected<Error> HubConnection::failed(const QSqlError &error)
{
    if (isConnectionLost(error))
        m_isOpen = false; // taken away by who opens it next: its queries may still be in use
    return std::unexpected(hubError(error, m_address, false));
}

QSqlQuery &HubConnection::prepared(const QString &sql)
{
    auto &statement = m_prepared[sql];
    if (!statement) {
        statement = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_name, false));
        statement->setForwardOnly(true);
        statement->prepare(sql);
    }
    return *statement;
}

QSqlError HubConnection::attempt(const QString &sql, const QVariantList &values,
                                 const std::function<void(const Row &)> &take)
{
    QSqlQuery once(QSqlDatabase::database(m_name, false));
    once.setForwardOnly(true);
    QSqlQuery &statement = values.isEmpty() ? once : prepared(sql);
    for (qsizetype i = 0; i < values.size(); ++i)
        statement.bindValue(int(i), values[i]);
    const bool good = values.isEmpty() ? statement.exec(sql) : statement.exec();
    const Row row(statement);
    // To the end, also where nobody takes anything: finish() leaves the rest of the answer on the connection, and
    // what others notify behind it.
    while (good && statement.next())
        if (take)
            take(row);
    // A connection that breaks between two rows ends them without a word but this one.
    const QSqlError error = statement.lastError();
    statement.finish();
    return error;
}

Result<void> HubConnection::run(const QString &sql, const QVariantList &values,
                                const std::function<void(const Row &)> &take)
{
    const bool wasOpen = m_isOpen;
    if (auto opened = open(); !opened)
        return opened;
    bool tookAny = false;
    std::function<void(const Row &)> noting;
    if (take)
        noting = [&](const Row &row) {
            tookAny = true;
            take(row);
        };
    const QSqlError first = attempt(sql, values, noting);
    if (!first.isValid())
        return {};
    auto said = failed(first);
    if (!m_stays && m_isOpen)
        m_prepared.erase(sql); // it may be one that could not even be prepared
    const bool again = !m_stays && !tookAny && ((wasOpen && !m_isOpen) || isPassing(first));
    if (!again)
        return said;
    if (auto opened = open(); !opened)
        return opened;
    const QSqlError second = attempt(sql, values, noting);
    if (second.isValid())
        return failed(second);
    return {};
}

Result<void> HubConnection::transact(const std::function<Result<void>()> &body)
{
    if (auto found = run(u"SELECT 1"_s); !found) // a lost connection shows while another can be opened
        return found;
    QSqlDatabase database = QSqlDatabase::database(m_name, false);
    if (!database.transaction())
        return failed(database.lastError());
    m_stays = true;
    auto done = body();
    m_stays = false;
    if (!done) {
        if (m_isOpen) {
            database.rollback();
            m_prepared.clear(); // some may have failed in being prepared
        }
        return done;
    }
    // Not exec("COMMIT"), which is content with a transaction that was given up.
    if (!database.commit())
        return failed(database.lastError());
    return {};
}

Result<void> HubConnection::listen(const QString &channel, std::function<void()> heard)
{
    m_channel = channel;
    m_heard = std::move(heard);
    return m_isOpen ? subscribe() : open();
}

Result<void> HubConnection::subscribe()
{
    QSqlDriver *driver = QSqlDatabase::database(m_name, false).driver();
    if (driver->subscribedToNotifications().contains(m_channel))
        return {};
    if (!driver->subscribeToNotification(m_channel))
        return failed(driver->lastError());
    // Queued: who hears of it may do what takes this driver away.
    const auto tell = [this](const QString &, QSqlDriver::NotificationSource source, const QVariant &) {
        if (source != QSqlDriver::SelfSource && m_heard)
            m_heard();
    };
    QObject::connect(driver, &QSqlDriver::notification, &m_listener, tell, Qt::QueuedConnection);
    return {};
}

} // namespace elo::sync
