// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QVariant>
#include <vector>

namespace elo {

/// What an operation touched, for models to update themselves exactly. `everything` is set when it was too much to
/// list, or when another program wrote to the file: reload.
struct Changes
{
    struct Touched
    {
        QString entity;
        Id id;
        qint64 rid = 0;
        enum class Kind { Added, Updated, Removed } kind = Kind::Updated;
    };
    Id operation;
    std::vector<Touched> records;
    bool everything = false;

    bool touches(QStringView entity) const;
};

/// An operation of the journal, for the history page and the undo menu. `ui/operation_text.h` words it.
struct OperationInfo
{
    Id id;
    qint64 rid = 0;
    QDateTime when;
    QString user;
    QString kind;   ///< the verb: "save", "remove", "import", "undo", …
    QString detail; ///< what the kind needs: "added" or "updated" for save, the file name for import
    Ref subject;
    QString title; ///< of the subject as it is called now
    Id undoes;
    bool undone = false;
    qint64 inserted = 0; ///< rows added
    qint64 changed = 0;  ///< values changed
};

/// One value that changed, for the history of a record.
struct HistoryEntry
{
    OperationInfo operation;
    Ref record;      ///< the record itself or a part of it
    QString field;   ///< key; empty when the record was added; "alive" when it was removed or brought back
    QVariant before; ///< in the type of the field
    QVariant after;
};

/// A hit of the search, best first.
struct SearchHit
{
    Ref ref;
    qint64 rid = 0;
    QString number; ///< "M-12"; empty for a part
    QString title;
    QString subtitle;
};

/// A defect that `check` found. `what` is a fixed key, `where` names a table or a record number, never a person.
struct Problem
{
    QString what;
    QString where;
};

} // namespace elo
