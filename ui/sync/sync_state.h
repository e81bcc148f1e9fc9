// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QMetaType>
#include <optional>

namespace elo {

/// How the open file stands with the hub or the shared folder, as the status bar tells it.
struct SyncState
{
    enum class Kind {
        Off,           ///< nothing is set up, or the file can only be read
        Starting,      ///< nothing is known yet
        Working,       ///< something goes out or comes in
        InStep,        ///< both sides have the same
        Away,          ///< not reached; it is tried again by itself
        NeedsPassword, ///< for somebody to enter
        Failed,        ///< for somebody to look at
    };

    Kind kind = Kind::Off;
    QDateTime since;        ///< of this kind
    QDateTime lastExchange; ///< that went well; invalid: none since the file was opened
    qint64 sent = 0;        ///< operations, since the file was opened
    qint64 received = 0;
    qint64 waiting = 0;         ///< operations that came before others which they build on
    int conflicts = 0;          ///< for a person to decide
    std::optional<Error> error; ///< of Away and Failed
};

} // namespace elo

Q_DECLARE_METATYPE(elo::SyncState)
