// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/paper/paper_content.h"
#include "core/paper/paper_texts.h"
#include "ui/print/page_builder.h"
#include "ui/print/text_lines.h"

/// What the papers of an event share. Sizes in page dots.
namespace elo::paper {

/// The size of paper, upright.
QSizeF sheetSize(PaperSize size);

/// Empty pages of a size, with margins, in the language of the paper.
ReportPages blankPages(const PaperContent &content, QSizeF size, double horizontalMargin, double verticalMargin);

struct FittedText
{
    QFont font;
    QStringList lines;

    double height() const;
};

/// Finds the largest type in which a text fits. Made once for many texts: it keeps the measures of every size.
class TextFitter
{
public:
    TextFitter(double largestPoints, double smallestPoints, QFont::Weight weight);

    /// In the largest size in which the text takes at most so many lines and breaks no word. In the smallest one
    /// words are broken, and what is still too long ends in an ellipsis.
    /// The lines are about equally long: none has a single word that would have had room before.
    /// @param height for all lines; 0: any.
    FittedText fit(const QString &text, double width, int maximumLines, double height = 0) const;

private:
    std::vector<TextMeasure> m_sizes; ///< from large to small
};

/// Lines below each other, each in the middle. @returns the height below the last.
double placeCentred(PageBuilder &builder, const FittedText &text, double middle, double top, const QColor &colour);
double placeLeft(PageBuilder &builder, const FittedText &text, double left, double top, const QColor &colour);

/// The colour by which a capacity is seen from afar; dark enough for white letters on it. The word stands there too.
QColor capacityColour(const QString &key);

/// Text at the left and "Page 2 of 5" at the right below every page.
void addPageNumbers(ReportPages &pages, const QString &left);

// One for each kind of paper.
ReportPages badgePages(const PaperContent &content);
ReportPages signaturePages(const PaperContent &content);
ReportPages delegationPages(const PaperContent &content);
ReportPages contactPages(const PaperContent &content);
ReportPages certificatePages(const PaperContent &content);
ReportPages platePages(const PaperContent &content);

} // namespace elo::paper
