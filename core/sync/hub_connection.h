// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sync/hub_address.h"

#include <QObject>
#include <QVariantList>
#include <functional>
#include <map>
#include <memory>

class QSqlError;
class QSqlQuery;

namespace elo::sync {

/// One connection to PostgreSQL. It belongs to the thread that made it, opens when it is first needed, and opens
/// again after it was lost. Nothing of Qt Sql shows here.
class HubConnection
{
public:
    HubConnection(HubAddress address, QString password);
    ~HubConnection();
    HubConnection(const HubConnection &) = delete;
    HubConnection &operator=(const HubConnection &) = delete;

    const HubAddress &address() const { return m_address; }

    /// Called after every successful attempt to connect; what it fails with closes the connection again.
    void setGreeting(std::function<Result<void>()> greeting) { m_greeting = std::move(greeting); }

    /// Connects unless it is connected. Errors: those of core/sync/hub_error.h.
    Result<void> open();
    void close();

    /// A row of an answer, valid until the next.
    class Row
    {
    public:
        explicit Row(QSqlQuery &query) : m_query(query) {}
        QString text(int column) const;
        qint64 integer(int column) const;
        /// Of a column in base 64.
        QByteArray bytes(int column) const;

    private:
        QSqlQuery &m_query;
    };

    /// Runs a statement with values for its question marks; several, as they are, if there are no values. A
    /// connection that turns out to be lost is opened again and the statement run once more: statements must be such
    /// that this does no harm. In a transaction it is not.
    /// @param take gets each row.
    Result<void> run(const QString &sql, const QVariantList &values = {},
                     const std::function<void(const Row &)> &take = {});

    /// Runs `body` in one transaction: all of what it does or, if it fails, nothing.
    Result<void> transact(const std::function<Result<void>()> &body);

    /// From now on `heard` is called from this thread's event loop when somebody notifies the channel; not for what
    /// this connection notifies itself. After the connection was lost and opened again it goes on.
    Result<void> listen(const QString &channel, std::function<void()> heard);

private:
    Result<void> connect();
    Result<void> subscribe();
    QSqlQuery &prepared(const QString &sql);
    QSqlError attempt(const QString &sql, const QVariantList &values, const std::function<void(const Row &)> &take);
    std::unexpected<Error> failed(const QSqlError &error);

    HubAddress m_address;
    QString m_password;
    QString m_name; ///< of the connection, among all of the program
    bool m_isOpen = false;
    bool m_stays = false; ///< nothing may put another connection in its place: while greeting, in a transaction
    std::map<QString, std::unique_ptr<QSqlQuery>> m_prepared; ///< each spares two ways to the hub and back
    std::function<Result<void>()> m_greeting;
    QString m_channel;
    std::function<void()> m_heard;
    QObject m_listener; ///< ends what is on its way to m_heard
};

} // namespace elo::sync
