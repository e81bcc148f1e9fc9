// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QVariant>
#include <vector>

namespace elo {

/// One thing that taking an operation back leaves as it is, since somebody did something with it afterwards.
struct UndoException
{
    enum class Why {
        EditedSince,   ///< a value that the operation gave was changed again: `field`
        AddedEdited,   ///< a record that the operation added was edited: it stays
        HasDependents, ///< a record that the operation added has others that hang on it now: it stays
    };
    Why why = Why::EditedSince;
    Ref record;
    QString field;   ///< key; empty for HasDependents
    QVariant before; ///< what undo would have brought back, in the type of the field
    QVariant now;    ///< what stays
    QDateTime when;  ///< of the latest edit; invalid if it is not known
    QString who;
};

/// What taking back the rest of an operation did.
struct UndoOutcome
{
    Id operation;                    ///< that was written; null if nothing was left to take back
    qint64 removed = 0;              ///< records that the operation had added
    qint64 restored = 0;             ///< values that it had changed
    qint64 exceptions = 0;           ///< all of them, also beyond those that are listed
    std::vector<UndoException> kept; ///< the first thousand
};

} // namespace elo
