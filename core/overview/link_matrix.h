// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/list_query.h"

#include <QDate>
#include <vector>

namespace elo {

class Workspace;

/// What was exchanged between an association and a mission, or INACE.
struct LinkCell
{
    int number = 0;       ///< communications in either direction
    int overdue = 0;      ///< of them, replies that are overdue
    bool liaison = false; ///< the mission is the association's liaison mission: a link is expected
    QDate last;           ///< day of the newest

    enum class State {
        None,   ///< nothing, and nothing expected
        Never,  ///< expected, but never a word
        Silent, ///< there was contact, but not lately
        Live,
    };
    /// @param silentAfter days without a word that make a silence.
    State state(const QDate &today, int silentAfter) const;
};

/// Which associations are in contact with which missions, and since when there is silence.
struct LinkMatrix
{
    struct Party
    {
        Ref ref;
        QString title;
        QString country; ///< alpha-2 of where it sits
        QString city;
        QString folded;      ///< title and city for looking it up
        bool closed = false; ///< dissolved associations
    };
    std::vector<Party> associations; ///< rows, by title
    std::vector<Party> others;       ///< columns: INACE first if it is on record, then missions by title
    std::vector<LinkCell> cells;     ///< row by row
    bool hasInace = false;

    const LinkCell &cell(size_t row, size_t column) const { return cells[row * others.size() + column]; }
    /// Whether anything stands in the column.
    bool isUsed(size_t column) const;
};

/// Errors: those of the database.
Result<LinkMatrix> linkMatrix(Workspace &workspace, const QDate &today);

/// The communications behind a cell, and those of them whose reply is overdue.
ListQuery communicationsBetween(const Ref &association, const Ref &other);
ListQuery overdueBetween(const Ref &association, const Ref &other, const QDate &today);

/// INACE among the institutions, by its acronym; null if it is not on record.
Result<Ref> inaceOf(Workspace &workspace);

} // namespace elo
