// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xlsx_archive.h"
#include "core/exchange/xlsx_cell_formats.h"
#include "core/exchange/xlsx_texts.h"

#include <vector>

namespace elo {

/// What a workbook consists of, without its cells.
struct XlsxPackage
{
    struct Sheet
    {
        QString name;
        QString part;
        bool isHidden = false;
    };
    std::vector<Sheet> sheets;
    QString textsPart;   ///< empty if there is none
    QString formatsPart; ///< empty if there is none
    XlsxEpoch epoch = XlsxEpoch::Year1900;

    /// Finds the parts by what the package says of itself, never by guessed names.
    /// Errors: those of XlsxArchive and XmlPart; BadSource "not_a_workbook", "no_sheet".
    static Result<XlsxPackage> read(XlsxArchive &archive);
};

} // namespace elo
