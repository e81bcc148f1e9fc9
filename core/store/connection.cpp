// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/store/lists.h"
#include "core/store/migrator.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUrl>
#include <QUuid>
#include <sqlite3.h>

namespace elo {

namespace {

ErrorCode codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::InUse;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_NOTADB:
        return ErrorCode::NotAnEloFile;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_CANTOPEN:
        return ErrorCode::CannotRead;
    case SQLITE_IOERR:
        return ErrorCode::CannotWrite;
    default:
        return ErrorCode::Internal;
    }
}

/// Refuses what is plainly not one of our files before SQLite touches it.
Result<void> looksLikeOffice(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, {path});
    if (QFileInfo(path).isDir())
        return fail(ErrorCode::NotAnEloFile, {path});
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::CannotRead, {path}, file.errorString());
    const QByteArray head = file.read(72);
    if (!head.startsWith(QByteArrayLiteral("SQLite format 3\0")) || head.mid(68, 4) != kApplicationId)
        return fail(ErrorCode::NotAnEloFile, {path});
    return {};
}

/// Personal data: nobody else on the computer may read the file, however it got here.
void keepPrivate(const QString &path)
{
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (QFile::permissions(path) & kOthers)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
}

/// Whoever writes for long lets others write for less than a millisecond (transaction_chunks.cpp), which is not to be
/// missed. Gives up after about five seconds.
int waitForWriter(void *, int tries)
{
    constexpr int kQuickTries = 4000;
    constexpr int kSlowTries = 1800;
    if (tries >= kQuickTries + kSlowTries)
        return 0;
    QThread::usleep(tries < kQuickTries ? 300 : 2000);
    return 1;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    if (mode == Mode::Create) {
        if (QFileInfo::exists(path))
            return fail(ErrorCode::FileExists, {path});
    } else {
        if (auto looks = looksLikeOffice(path); !looks)
            return std::unexpected(looks.error());
        if (mode == Mode::ReadWrite && !QFileInfo(path).isWritable())
            return fail(ErrorCode::ReadOnly, {path});
    }
    auto opened = openAs(path, mode, false);
    // Reading beside a log needs a shared file, which cannot be made in a folder that may not be written. Without a
    // log nobody is writing, and the file can be read as it stands.
    if (!opened && mode == Mode::ReadOnly && QFileInfo(path + QStringLiteral("-wal")).size() == 0)
        opened = openAs(path, mode, true);
    return opened;
}

Result<std::unique_ptr<Connection>> Connection::openAs(const QString &path, Mode mode, bool immutable)
{
    std::unique_ptr<Connection> connection(new Connection);
    if (auto attached = connection->attach(path, mode, immutable); !attached)
        return std::unexpected(attached.error());
    auto configured = guarded([&] { connection->configure(); });
    if (!configured)
        return std::unexpected(configured.error());
    return connection;
}

Result<void> Connection::attach(const QString &path, Mode mode, bool immutable)
{
    m_path = path;
    m_mode = mode;
    m_name = QUuid::createUuid().toString(QUuid::Id128);
    auto db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    db.setDatabaseName(
        immutable ? QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded) + QStringLiteral("?immutable=1") : path);
    QStringList options;
    if (mode == Mode::ReadOnly)
        options << QStringLiteral("QSQLITE_OPEN_READONLY");
    if (immutable)
        options << QStringLiteral("QSQLITE_OPEN_URI");
    db.setConnectOptions(options.join(u';'));
    if (!db.open())
        return fail(mode == Mode::Create ? ErrorCode::CannotWrite : ErrorCode::CannotRead, {path},
                    db.lastError().nativeErrorCode());
    m_handle = *static_cast<sqlite3 **>(db.driver()->handle().data());
    sqlite3_busy_handler(m_handle, waitForWriter, nullptr);
    keepPrivate(path);
    return {};
}

void Connection::configure()
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    lists::registerFunctions(*this);
    exec("PRAGMA temp_store = MEMORY");
    // Enough to walk an index and read pages of a list; the window has several connections, and together they are to
    // stay below what an old laptop can spare. Whoever writes for long takes more (transaction_chunks.cpp).
    exec("PRAGMA cache_size = -16000");
    if (m_mode == Mode::Create)
        exec("PRAGMA page_size = 8192");
    if (m_mode != Mode::Create)
        checkIdentity(); // before anything is written to a file that may be refused
    if (m_mode == Mode::ReadWrite)
        useWriteAheadLog();
    exec("PRAGMA synchronous = FULL"); // what was acknowledged survives a power cut
    exec("PRAGMA journal_size_limit = 33554432");
}

void Connection::useWriteAheadLog()
{
    // Asking for the mode again needs a lock that another program may hold, so it is only asked for once.
    if (scalar("PRAGMA journal_mode").toString() != u"wal")
        exec("PRAGMA journal_mode = WAL");
}

void Connection::checkIdentity()
{
    const int version = scalar("PRAGMA user_version").toInt();
    if (version > latestVersion())
        elo::raise(ErrorCode::NewerFile, {m_path, QString::number(version), QString::number(latestVersion())});
    scalar("SELECT count(*) FROM sqlite_schema"); // reads the first page for real
}

Connection::~Connection()
{
    m_statements.clear(); // Qt refuses to close with statements left
    if (m_handle) {
        auto db = QSqlDatabase::database(m_name, false);
        db.close();
    }
    QSqlDatabase::removeDatabase(m_name);
}

Statement &Connection::prepared(const QByteArray &sql)
{
    auto &slot = m_statements[sql.toStdString()];
    if (!slot)
        slot = std::make_unique<Statement>(*this, sql);
    return *slot;
}

void Connection::exec(const QByteArray &sql)
{
    beforeStep();
    const int code = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        raise(code);
}

QVariant Connection::scalar(const QByteArray &sql, const QVariantList &parameters)
{
    Query query(*this, sql);
    for (const auto &parameter : parameters)
        query.bind(parameter);
    return query.next() ? query.value(0) : QVariant();
}

void Connection::interrupt()
{
    sqlite3_interrupt(m_handle);
}

qint64 Connection::dataVersion()
{
    return scalar("PRAGMA data_version").toLongLong();
}

void Connection::raise(int code) const
{
    const int extended = sqlite3_extended_errcode(m_handle);
    const int best = (extended & 0xff) == (code & 0xff) ? extended : code;
    // SQLite's message quotes the data of constraints; only the number and its fixed name go further.
    throw StoreFailure{Error{codeOf(best),
                             {m_path},
                             QStringLiteral("sqlite %1 %2").arg(best).arg(QLatin1StringView(sqlite3_errstr(best)))}};
}

} // namespace elo
