// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_front_pages.h"

#include "core/report/report_texts.h"
#include "ui/print/report_style.h"
#include "ui/print/text_lines.h"

#include <algorithm>

namespace elo {

using namespace report_style;

namespace {

/// Label and value of the cover's list, the value wrapped in its own column.
void addCoverLine(PageBuilder &builder, const QString &label, const QString &value)
{
    const auto labelFont = font(8.5, QFont::Bold);
    const auto valueFont = font(kBodyPoints);
    const double labelWidth = builder.width() * 0.3;
    const double gap = 5 * kMillimetre;
    const auto labelLines = breakLines(label, TextMeasure(labelFont), labelWidth);
    const auto valueLines = breakLines(value, TextMeasure(valueFont), builder.width() - labelWidth - gap);
    const double step = lineHeight(valueFont);
    const double padding = 3 * kPagePoint;
    const double height = step * static_cast<double>(std::max(labelLines.size(), valueLines.size())) + 2 * padding;

    builder.ensure(height);
    builder.rule(0.4 * kPagePoint, kHairline);
    // Both on one base line although their sizes differ.
    const double labelTop = builder.y() + padding + baselineOffset(valueFont) - baselineOffset(labelFont);
    for (qsizetype line = 0; line < labelLines.size(); ++line)
        builder.placeText(builder.left(), labelTop + static_cast<double>(line) * step, labelLines[line], labelFont,
                          kMuted);
    for (qsizetype line = 0; line < valueLines.size(); ++line)
        builder.placeText(builder.left() + labelWidth + gap, builder.y() + padding + static_cast<double>(line) * step,
                          valueLines[line], valueFont, kInk);
    builder.moveTo(builder.y() + height);
}

} // namespace

void addCover(PageBuilder &builder, const ReportDocument &document)
{
    const auto &cover = document.cover;
    const auto titleFont = font(28, QFont::Bold);
    const auto subtitleFont = font(14);

    // The one thing outside of the margins: a bar over the whole width of the paper.
    builder.placeFill(QRectF(0, 0, builder.left() + builder.right(), 6 * kMillimetre), kAccent);
    builder.lines(breakLines(cover.organisation, TextMeasure(font(11, QFont::Bold)), builder.width()),
                  font(11, QFont::Bold), kAccent);

    builder.moveTo(std::max(builder.y() + 12 * kMillimetre, 88 * kMillimetre));
    builder.lines(breakLines(cover.title, TextMeasure(titleFont), builder.width()), titleFont, kInk);
    builder.moveTo(builder.y() + 3 * kMillimetre);
    builder.placeFill(QRectF(builder.left(), builder.y(), 18 * kMillimetre, 1.2 * kMillimetre), kAccent);
    builder.moveTo(builder.y() + 6 * kMillimetre);
    if (!cover.subtitle.isEmpty())
        builder.lines(breakLines(cover.subtitle, TextMeasure(subtitleFont), builder.width()), subtitleFont, kMuted);

    builder.moveTo(builder.y() + 22 * kMillimetre);
    if (!cover.author.isEmpty())
        addCoverLine(builder, reportText(ReportText::Author, document.language), cover.author);
    for (const auto &[label, value] : cover.lines)
        addCoverLine(builder, label, value);
    builder.rule(0.4 * kPagePoint, kHairline);

    const auto remarkFont = font(8.5);
    builder.moveTo(builder.y() + 8 * kMillimetre);
    for (const auto &remark : cover.remarks) {
        builder.lines(breakLines(remark, TextMeasure(remarkFont), builder.width()), remarkFont, kMuted);
        builder.skip(3 * kPagePoint);
    }
}

void addContents(PageBuilder &builder, const std::vector<ContentsEntry> &entries, std::size_t pagesBefore,
                 Language language)
{
    const auto headingFont = font(18, QFont::Bold);
    builder.lines({reportText(ReportText::Contents, language)}, headingFont, kAccent);
    builder.skip(6 * kPagePoint);

    const double numberWidth = 12 * kMillimetre;
    for (const auto &entry : entries) {
        const auto entryFont = entry.isSection ? font(kBodyPoints, QFont::Bold) : font(9);
        const double indent = entry.isSection ? 0 : 5 * kMillimetre;
        const auto lines = breakLines(entry.text, TextMeasure(entryFont), builder.width() - indent - numberWidth);
        const double height = lineHeight(entryFont) * static_cast<double>(lines.size());
        // A section is not the last line of a page.
        builder.ensure(height + (entry.isSection ? 2 * lineHeight(entryFont) : 0));
        if (entry.isSection) {
            builder.skip(7 * kPagePoint);
            builder.rule(0.4 * kPagePoint, kHairline);
            builder.moveTo(builder.y() + 3 * kPagePoint);
        }
        const double lastTop = builder.y() + height - lineHeight(entryFont);
        builder.placeTextRight(builder.right(), lastTop, QString::number(pagesBefore + entry.page + 1), entryFont,
                               entry.isSection ? kInk : kMuted);
        builder.lines(lines, entryFont, kInk, indent);
        builder.moveTo(builder.y() + 1.5 * kPagePoint);
    }
}

} // namespace elo
