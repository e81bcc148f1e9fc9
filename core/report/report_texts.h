// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QString>

namespace elo {

/// The texts that a report needs by itself. They follow the language of the document, not that of the window: a
/// report in English is made in a Portuguese window every day. Hence a table here and not tr().
enum class ReportText {
    SuppressedSign, ///< stands in place of a count
    SuppressedNote, ///< explains the sign; %1 is the threshold
    PageOf,         ///< %1 of %2
    Contents,
    Table,     ///< "Table %1"
    Figure,    ///< "Figure %1"
    Continued, ///< after the title of a table that goes on
    Cover,     ///< name of the spreadsheet's first sheet
    Title,     ///< label of the cover's title in a spreadsheet
    Organisation,
    Author,
    Remarks,
    Note,
    NoRows, ///< a table without any row
};

QString reportText(ReportText text, Language language);

/// A number as it is written in a document of this language: grouped by a no-break space in Portuguese and by a comma
/// in English, at most `decimals` decimals and no trailing zeros.
QString reportNumber(double value, Language language, int decimals = 0);

} // namespace elo
