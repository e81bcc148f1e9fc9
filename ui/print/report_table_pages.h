// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/report_item_pages.h"
#include "ui/print/report_table_layout.h"

namespace elo {

/// A table on the pages of a report; see ReportItemPages.
class ReportTablePages : public ReportItemPages
{
public:
    ReportTablePages(PageBuilder &builder, const ReportTable &table, const QString &label, Language language);
    ReportTablePages(PageBuilder &builder, const ReportTable &table, const QString &label, Language language,
                     const ReportTableLayout &layout);

    double heightToStart() const override;
    void add() override;

private:
    using RowLines = ReportTableLayout::RowLines;

    double headerHeight() const;
    double emptyHeight() const;
    double heightOfRows(std::size_t from, std::size_t to) const;
    double groupHeight(std::size_t row, const RowLines &lines) const;
    void placeHeader();
    void placeEmpty();
    void placeCells(const RowLines &lines, qsizetype from, qsizetype to, const QFont &textFont, bool atBottom);
    void placeRowPart(std::size_t row, const RowLines &lines, qsizetype from, qsizetype to);
    void addRow(std::size_t row);
    void continueOnNewPage();

    PageBuilder &m_builder;
    const ReportTable &m_table;
    Language m_language;
    ReportCaption m_caption;
    ReportNotes m_notes;
    ReportTableLayout m_layout;
    RowLines m_header;
    std::size_t m_firstTotal;   ///< where the totals at the end begin
    bool m_headerIsLast = true; ///< no row below the header on this page yet
};

} // namespace elo
