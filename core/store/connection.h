// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/statement.h"

#include <functional>
#include <memory>
#include <unordered_map>

namespace elo {

/// What store code throws when the database refuses; it unwinds through `transact`, which rolls back, and becomes a
/// Result at the door (`guarded`). Inside the store no return value can be forgotten this way.
struct StoreFailure
{
    Error error;
};

/// The only opener of office files. One connection belongs to one thread.
/// Qt's driver opens and closes; statements go straight to SQLite's API on the same handle, since binding through
/// QSqlQuery alone took longer than the whole of an import may.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly, Create };

    /// Opens `path` and sets the pragmas. Errors: NotFound, NotAnEloFile, NewerFile, InUse, ReadOnly, Damaged,
    /// CannotRead.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    const QString &path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// A statement that stays compiled with the connection. The caller resets nothing: Query does.
    Statement &prepared(const QByteArray &sql);

    /// Runs one or several statements without parameters. Throws StoreFailure.
    void exec(const QByteArray &sql);

    /// The first column of the first row, or an invalid variant. Throws StoreFailure.
    QVariant scalar(const QByteArray &sql, const QVariantList &parameters = {});

    /// Readers and one writer at a time, none waiting for the other. A new file gets it last, so that its first
    /// bytes, by which others recognise it, are in the file itself and not in a log.
    void useWriteAheadLog();

    /// Stops what runs on this connection, from any thread; it then fails with Cancelled.
    void interrupt();

    /// Changes whenever another connection has written to the file.
    qint64 dataVersion();

    /// Test seam: called before every step of a statement; what it throws is what the statement throws.
    void setFault(std::function<void()> fault) { m_fault = std::move(fault); }

    /// How long an operation of many records may hold other writers up before it breathes, in milliseconds; 0: it
    /// breathes wherever it can, for tests.
    qint64 longestHold() const { return m_longestHold; }
    void setLongestHold(qint64 ms) { m_longestHold = ms; }

    void beforeStep()
    {
        if (m_fault)
            m_fault();
    }

    /// Throws what SQLite says of its last failure.
    [[noreturn]] void raise(int code) const;
    sqlite3 *handle() const { return m_handle; }

private:
    Connection() = default;
    static Result<std::unique_ptr<Connection>> openAs(const QString &path, Mode mode, bool immutable);
    Result<void> attach(const QString &path, Mode mode, bool immutable);
    void configure();
    void checkIdentity();

    QString m_path;
    QString m_name;
    Mode m_mode = Mode::ReadWrite;
    sqlite3 *m_handle = nullptr;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_statements;
    std::function<void()> m_fault;
    qint64 m_longestHold = 40;
};

/// Runs store code and turns its failure into a Result: the edge between the store and the door.
template <class F>
auto guarded(F &&work) -> Result<decltype(work())>
{
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const StoreFailure &failure) {
        return std::unexpected(failure.error);
    }
}

/// Throws the failure of a rule or a look-up from inside the store.
[[noreturn]] inline void raise(ErrorCode code, QStringList args = {}, QString cause = {})
{
    throw StoreFailure{Error{code, std::move(args), std::move(cause)}};
}

} // namespace elo
