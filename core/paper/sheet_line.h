// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <optional>
#include <vector>

namespace elo {

class Workspace;

/// Where a participant stands on the paper lists: a sheet as it is printed at its head ("2-3": the third sheet of the
/// second day), and a line of it.
struct SheetLine
{
    QString sheet;
    int line = 0;

    QString text() const; ///< "2-3/12", as Participation::sheet keeps it
    friend bool operator==(const SheetLine &, const SheetLine &) = default;
};

/// All places that Participation::sheet tells: somebody signs once a day. Text of another form, from imported lists,
/// is passed over.
std::vector<SheetLine> sheetLines(const QString &text);
/// `text` with this place added, unless it is there already. What was there stays, whatever its form.
QString withSheetLine(const QString &text, const SheetLine &place);

/// A line of a paper list that is typed.
struct PaperLine
{
    Ref event;
    Ref day;
    SheetLine place;
    Id participation; ///< of somebody on the list, else:
    Ref person;       ///< a member or official who was not, else:
    QString name;     ///< somebody who is only a name
};

/// Writes down, as one operation, who stands on a line: sheet and line, and that the person was there on the day.
/// Whoever was not on the list of participants comes on it as a walk-in.
/// @returns the participation. Errors: Invalid{"sheet"} without a sheet or line; NoRecord; Refused{"line_taken",
/// name} if somebody else stands on that line; those of Workspace::save().
Result<Ref> typePaperLine(Workspace &workspace, const PaperLine &line);

/// Who stands on the lines of a sheet, in their order.
struct TypedLine
{
    int line = 0;
    Id participation;
    QString name;
};
Result<std::vector<TypedLine>> linesOfSheet(Workspace &workspace, const Ref &event, const QString &sheet);

} // namespace elo
