// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "ui/print/page_builder.h"

namespace elo {

/// A line of the table of contents.
struct ContentsEntry
{
    QString text;
    bool isSection = false; ///< else a table or figure in it
    std::size_t page = 0;   ///< counted from 0, in the part that the entry is about
};

/// The cover, on the builder's first page (and on further ones, if there is very much to say).
void addCover(PageBuilder &builder, const ReportDocument &document);

/// The table of contents. `pagesBefore` is how many pages come before the part that the entries count in.
void addContents(PageBuilder &builder, const std::vector<ContentsEntry> &entries, std::size_t pagesBefore,
                 Language language);

} // namespace elo
