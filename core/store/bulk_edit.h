// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QVariant>
#include <vector>

namespace elo {

/// One change that is made to many records at once.
struct BulkEdit
{
    enum class Action {
        Set,       ///< the field gets the value
        Clear,     ///< the field is emptied
        Add,       ///< a set gets the values as well
        Remove,    ///< a set loses the values
        AddTag,    ///< the records get the tag
        RemoveTag, ///< the records lose it
    };
    Action action = Action::Set;
    QString field;  ///< key; of no meaning for tags
    QVariant value; ///< as core keeps it; the Id of the tag

    friend bool operator==(const BulkEdit &, const BulkEdit &) = default;
};

/// What an edit of many records did, or would do.
struct BulkOutcome
{
    /// Records of which one rule refuses the edit for one reason.
    struct Refusal
    {
        Error error;
        qint64 count = 0;
        Ref example; ///< the first of them
    };
    Id operation;       ///< null: nothing was written
    qint64 changed = 0; ///< records
    qint64 same = 0;    ///< records that were so already
    std::vector<Refusal> refusals;

    qint64 refused() const;
};

} // namespace elo
