// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QUuid>
#include <QVariant>

struct sqlite3;
struct sqlite3_stmt;

namespace elo {

class Connection;

/// A compiled statement. Not used directly: see Query.
class Statement
{
public:
    Statement(Connection &connection, const QByteArray &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

private:
    friend class Query;
    Connection &m_connection;
    sqlite3_stmt *m_stmt = nullptr;
    bool m_busy = false;
};

/// One run of a prepared statement: bind, step, read. It resets the statement when it goes out of scope, since a
/// half-read query pins the log. Everything throws StoreFailure.
///
///     Query q(connection, "SELECT name FROM member WHERE rid = ?");
///     q.bind(rid);
///     while (q.next()) use(q.text(0));
class Query
{
public:
    Query(Connection &connection, const QByteArray &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(qint64 value);
    Query &bind(QStringView value);
    Query &bind(const QString &value) { return bind(QStringView(value)); }
    Query &bind(const char *) = delete;
    Query &bind(const QByteArray &blob);
    Query &bind(const QUuid &id);
    Query &bindNull();
    Query &bindText(const QByteArray &utf8); ///< not copied: the caller keeps it until the statement has run
    Query &bind(const QVariant &value); ///< by its type; text, integers, real, bytes, id, date, boolean or nothing

    bool next();  ///< steps; false at the end
    void run();   ///< steps to the end; for statements without rows
    void again(); ///< ready for new parameters

    bool isNull(int column) const;
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    QUuid id(int column) const;
    QVariant value(int column) const; ///< by SQLite's own type
    int columnCount() const;

private:
    void check(int code);
    Connection &m_connection;
    Statement &m_statement;
    std::unique_ptr<Statement> m_own; ///< when the cached one is in use further up the stack
    sqlite3_stmt *m_stmt;
    int m_next = 1;
};

} // namespace elo
