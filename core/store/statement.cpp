// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"

#include <QDate>
#include <sqlite3.h>

namespace elo {

Statement::Statement(Connection &connection, const QByteArray &sql) : m_connection(connection)
{
    const int code = sqlite3_prepare_v3(connection.handle(), sql.constData(), int(sql.size()) + 1,
                                        SQLITE_PREPARE_PERSISTENT, &m_stmt, nullptr);
    if (code != SQLITE_OK)
        connection.raise(code);
}

Statement::~Statement()
{
    sqlite3_finalize(m_stmt);
}

Query::Query(Connection &connection, const QByteArray &sql)
    : m_connection(connection), m_statement(connection.prepared(sql)), m_stmt(m_statement.m_stmt)
{
    if (m_statement.m_busy) {
        m_own = std::make_unique<Statement>(connection, sql);
        m_stmt = m_own->m_stmt;
    } else {
        m_statement.m_busy = true;
    }
}

Query::~Query()
{
    if (m_own)
        return;
    sqlite3_reset(m_stmt);
    sqlite3_clear_bindings(m_stmt);
    m_statement.m_busy = false;
}

void Query::check(int code)
{
    if (code != SQLITE_OK)
        m_connection.raise(code);
}

Query &Query::bind(qint64 value)
{
    check(sqlite3_bind_int64(m_stmt, m_next++, value));
    return *this;
}

Query &Query::bind(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    check(sqlite3_bind_text(m_stmt, m_next++, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT));
    return *this;
}

Query &Query::bind(const QByteArray &blob)
{
    check(sqlite3_bind_blob(m_stmt, m_next++, blob.isNull() ? "" : blob.constData(), int(blob.size()),
                            SQLITE_TRANSIENT));
    return *this;
}

Query &Query::bind(const QUuid &id)
{
    return id.isNull() ? bindNull() : bind(id.toRfc4122());
}

Query &Query::bindNull()
{
    check(sqlite3_bind_null(m_stmt, m_next++));
    return *this;
}

Query &Query::bindText(const QByteArray &utf8)
{
    check(sqlite3_bind_text(m_stmt, m_next++, utf8.constData(), int(utf8.size()), SQLITE_STATIC));
    return *this;
}

Query &Query::bind(const QVariant &value)
{
    switch (value.metaType().id()) {
    case QMetaType::UnknownType:
        return bindNull();
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return bind(value.toLongLong());
    case QMetaType::Double:
        check(sqlite3_bind_double(m_stmt, m_next++, value.toDouble()));
        return *this;
    case QMetaType::QString:
        return bind(QStringView(*static_cast<const QString *>(value.constData())));
    case QMetaType::QByteArray:
        return bind(value.toByteArray());
    case QMetaType::QUuid:
        return bind(value.toUuid());
    case QMetaType::QDate:
        return bind(QStringView(value.toDate().toString(Qt::ISODate)));
    default:
        return bind(QStringView(value.toString()));
    }
}

bool Query::next()
{
    m_connection.beforeStep();
    const int code = sqlite3_step(m_stmt);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        m_connection.raise(code);
    return false;
}

void Query::run()
{
    while (next()) {
    }
}

void Query::again()
{
    sqlite3_reset(m_stmt);
    m_next = 1;
}

bool Query::isNull(int column) const
{
    return sqlite3_column_type(m_stmt, column) == SQLITE_NULL;
}

qint64 Query::integer(int column) const
{
    return sqlite3_column_int64(m_stmt, column);
}

QString Query::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_stmt, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_stmt, column));
}

QByteArray Query::blob(int column) const
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_stmt, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_stmt, column));
}

QUuid Query::id(int column) const
{
    return isNull(column) ? QUuid() : QUuid::fromRfc4122(blob(column));
}

QVariant Query::value(int column) const
{
    switch (sqlite3_column_type(m_stmt, column)) {
    case SQLITE_INTEGER:
        return integer(column);
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_stmt, column);
    case SQLITE_TEXT:
        return text(column);
    case SQLITE_BLOB:
        return blob(column);
    default:
        return {};
    }
}

int Query::columnCount() const
{
    return sqlite3_column_count(m_stmt);
}

} // namespace elo
