// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_figure_pages.h"

#include "ui/charts/bar_chart_layout.h"
#include "ui/print/report_style.h"

#include <algorithm>

namespace elo {

using namespace report_style;

namespace {

/// The categories from `first` on, `count` of them.
ReportFigure part(const ReportFigure &figure, std::size_t first, std::size_t count)
{
    ReportFigure some = figure;
    some.categories = figure.categories.mid(static_cast<qsizetype>(first), static_cast<qsizetype>(count));
    for (auto &series : some.series) {
        ReportFigure::Series cut{series.name, {}, {}};
        for (std::size_t index = first; index < first + count; ++index) {
            cut.values.push_back(series.value(index));
            cut.suppressed.push_back(series.isSuppressed(index));
        }
        series = std::move(cut);
    }
    return some;
}

} // namespace

ChartStyle printedChartStyle(Language language)
{
    return ChartStyle::forPrint(font(8), kPagePoint, language);
}

ReportFigurePages::ReportFigurePages(PageBuilder &builder, const ReportFigure &figure, const QString &label,
                                     Language language)
    : m_builder(builder), m_figure(figure), m_language(language), m_style(printedChartStyle(language)),
      m_caption(label, figure.title, builder.width()),
      m_notes(figure.note, figure.hasSuppressed(), builder.width(), language)
{
}

double ReportFigurePages::chartHeight(const ReportFigure &figure) const
{
    return barChartHeight(figure, m_builder.width(), m_style);
}

double ReportFigurePages::heightToStart() const
{
    const double whole = m_caption.height() + chartHeight(m_figure) + m_notes.height();
    return std::min(whole, m_builder.fullHeight());
}

void ReportFigurePages::add()
{
    m_builder.ensure(heightToStart());
    m_caption.place(m_builder);
    const auto categories = static_cast<std::size_t>(m_figure.categories.size());
    for (std::size_t first = 0; first < categories;) {
        auto count = categories - first;
        while (count > 1 &&
               chartHeight(part(m_figure, first, count)) + m_notes.height() > m_builder.remaining() + 0.5)
            --count;
        placePart(part(m_figure, first, count));
        first += count;
        if (first < categories) {
            m_builder.newPage();
            m_caption.placeContinued(m_builder, m_language);
        }
    }
    m_notes.place(m_builder);
}

void ReportFigurePages::placePart(const ReportFigure &figure)
{
    const double height = chartHeight(figure);
    m_builder.placeFigure(QRectF(m_builder.left(), m_builder.y(), m_builder.width(), height), figure,
                          largestBar(m_figure));
    m_builder.moveTo(m_builder.y() + height);
}

} // namespace elo
