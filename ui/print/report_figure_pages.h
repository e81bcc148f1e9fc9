// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/bar_chart_painter.h"
#include "ui/print/report_item_pages.h"

namespace elo {

/// A bar chart on the pages of a report; see ReportItemPages.
class ReportFigurePages : public ReportItemPages
{
public:
    ReportFigurePages(PageBuilder &builder, const ReportFigure &figure, const QString &label, Language language);

    double heightToStart() const override;
    void add() override;

private:
    double chartHeight(const ReportFigure &figure) const;
    void placePart(const ReportFigure &figure);

    PageBuilder &m_builder;
    const ReportFigure &m_figure;
    Language m_language;
    ChartStyle m_style;
    ReportCaption m_caption;
    ReportNotes m_notes;
};

/// The look of charts on paper.
ChartStyle printedChartStyle(Language language);

} // namespace elo
