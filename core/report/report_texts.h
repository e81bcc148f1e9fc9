// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"
#include "core/report/document.h"

#include <QString>

namespace elo {

/// The texts that a report needs by itself. They follow the language of the document, not that of the window: a
/// report in English is made in a Portuguese window every day. Hence a table here and not tr().
enum class ReportText {
    SuppressedSign, ///< stands in place of every count left out, whether small or complementary
    SuppressedNote, ///< explains the sign; %1 is the sign, %2 the threshold
    Contents,
    Table,     ///< caption; %1 is the number
    Figure,    ///< caption; %1 is the number
    Continued, ///< follows the title of a table that goes on
    Cover,     ///< the name of a spreadsheet's first sheet
    Title,     ///< label of the cover's title where it is a row of a table
    Organisation,
    Author,
    Remarks,
    NoRows, ///< in place of the rows of an empty table
};

QString reportText(ReportText text, Language language);

/// The sentence below every table and figure in which something is left out.
QString suppressedNote(Language language);

/// A number as it is written in a document of this language, grouped by a no-break space in Portuguese and a comma in
/// English.
QString reportNumber(double value, Language language, int decimals = 0);

/// How many decimals a value needs, at most `most` (12.5 needs one, 12 none).
int decimalsNeeded(double value, int most);

/// How many decimals the numbers of a column get: as many as the one that needs most, so that the points stand below
/// each other. Percentages have at most one, other numbers two.
int columnDecimals(const ReportTable &table, std::size_t column);

/// A cell as a reader sees it, by the kind of its column. A text in a column of numbers stays a text.
QString reportCellText(const ReportCell &cell, ReportColumnKind kind, int decimals, Language language);

/// True for the kinds that stand at the right edge of their column.
bool isNumeric(ReportColumnKind kind);

} // namespace elo
