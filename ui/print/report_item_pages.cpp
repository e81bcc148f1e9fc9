// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_item_pages.h"

#include "core/report/report_texts.h"
#include "ui/print/report_figure_pages.h"
#include "ui/print/report_style.h"
#include "ui/print/report_table_pages.h"
#include "ui/print/text_lines.h"

using namespace Qt::StringLiterals;

namespace elo {

using namespace report_style;

namespace {

constexpr double kBelowCaption = 4 * kPagePoint;
constexpr double kAboveNotes = 3 * kPagePoint;

QFont labelFont()
{
    return font(8, QFont::Bold);
}

QFont titleFont()
{
    return font(10.5, QFont::Bold);
}

QFont noteFont()
{
    return font(kNotePoints);
}

} // namespace

std::unique_ptr<ReportItemPages> fitItem(PageBuilder &builder, const ReportItem &item, const QString &label,
                                         Language language)
{
    if (const auto *table = std::get_if<ReportTable>(&item))
        return std::make_unique<ReportTablePages>(builder, *table, label, language);
    return std::make_unique<ReportFigurePages>(builder, std::get<ReportFigure>(item), label, language);
}

ReportCaption::ReportCaption(QString label, const QString &title, double width)
    : m_label(std::move(label)), m_title(breakLines(title, TextMeasure(titleFont()), width))
{
}

double ReportCaption::height() const
{
    return lineHeight(labelFont()) + lineHeight(titleFont()) * static_cast<double>(m_title.size()) + kBelowCaption;
}

void ReportCaption::place(PageBuilder &builder) const
{
    builder.placeText(builder.left(), builder.y(), m_label, labelFont(), kAccent);
    builder.moveTo(builder.y() + lineHeight(labelFont()));
    for (const auto &line : m_title) {
        builder.placeText(builder.left(), builder.y(), line, titleFont(), kInk);
        builder.moveTo(builder.y() + lineHeight(titleFont()));
    }
    builder.moveTo(builder.y() + kBelowCaption);
}

void ReportCaption::placeContinued(PageBuilder &builder, Language language) const
{
    const auto text = u"%1 %2"_s.arg(m_label, reportText(ReportText::Continued, language));
    builder.placeText(builder.left(), builder.y(), text, labelFont(), kAccent);
    builder.moveTo(builder.y() + lineHeight(labelFont()) + kBelowCaption);
}

ReportNotes::ReportNotes(const QString &note, bool suppressed, double width, Language language)
{
    if (!note.isEmpty())
        m_lines += breakLines(note, TextMeasure(noteFont()), width);
    if (suppressed)
        m_lines += breakLines(suppressedNote(language), TextMeasure(noteFont()), width);
}

double ReportNotes::height() const
{
    return m_lines.isEmpty() ? 0 : kAboveNotes + lineHeight(noteFont()) * static_cast<double>(m_lines.size());
}

void ReportNotes::place(PageBuilder &builder) const
{
    if (!m_lines.isEmpty())
        builder.skip(kAboveNotes);
    builder.lines(m_lines, noteFont(), kMuted);
    builder.skip(18 * kPagePoint);
}

} // namespace elo
