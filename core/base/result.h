// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <expected>

namespace elo {

/// What went wrong, as far as a caller or a user can act on it. `ui/error_text.h` words every one of them.
enum class ErrorCode {
    NotFound,       ///< no such file                               args: path
    NoRecord,       ///< no such record or operation                args: what was asked for
    NotAnEloFile,   ///< the file is something else                 args: path
    NewerFile,      ///< written by a newer Elo                     args: path, its version, ours
    FileExists,     ///< would overwrite                            args: path
    InUse,          ///< another program holds the file             args: path
    ReadOnly,       ///< cannot be written                          args: path
    DiskFull,       ///< no room left                               args: path
    Damaged,        ///< pages or structure do not add up           args: path
    CannotRead,     ///< a file cannot be opened or decoded         args: path
    CannotWrite,    ///< an output cannot be written                args: path
    Invalid,        ///< a value is refused                         args: field key, reason key, value
    Refused,        ///< a rule forbids it                          args: rule key, then what the rule names
    ChangedSince,   ///< an undo would overwrite later work         args: one line per later change
    Cancelled,      ///< the user stopped it                        args: none
    BadSource,      ///< an import source cannot be used            args: reason key, then what it names
    BadExpression,  ///< a filter expression is wrong               args: the part that is wrong
    Internal,       ///< a defect of ours                           args: none
};

/// An error with what its sentence needs. `cause` is technical, goes to the log, and carries no personal data.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QStringList args;
    QString cause;
};

template <class T = void>
using Result = std::expected<T, Error>;

/// Shorthand for the failing return: `return fail(ErrorCode::NotFound, {number});`
inline std::unexpected<Error> fail(ErrorCode code, QStringList args = {}, QString cause = {})
{
    return std::unexpected(Error{code, std::move(args), std::move(cause)});
}

} // namespace elo
