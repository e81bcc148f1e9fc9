// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_lines.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QTextOption>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Line ends as QTextLayout wants them; other control characters would paint as boxes.
QString printable(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (auto &character : text) {
        if (character == u'\n' || character == u'\r' || character == QChar::ParagraphSeparator)
            character = QChar::LineSeparator;
        else if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text;
}

} // namespace

QStringList breakLines(const QString &text, const QFont &font, double width, int maximumLines)
{
    const auto source = printable(text);
    const QFontMetricsF metrics(font);
    // Most cells of a table are short: they need no layout.
    if (!source.contains(QChar::LineSeparator) && metrics.horizontalAdvance(source) <= width)
        return {source};

    QTextLayout layout(source, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        auto piece = source.mid(line.textStart(), line.textLength());
        piece.remove(QChar::LineSeparator);
        while (piece.endsWith(u' '))
            piece.chop(1);
        lines.push_back(piece);
    }
    layout.endLayout();

    if (maximumLines > 0 && lines.size() > maximumLines) {
        const auto rest = lines.mid(maximumLines - 1).join(u' ');
        lines.resize(maximumLines - 1);
        lines.push_back(metrics.elidedText(rest, Qt::ElideRight, width));
    }
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

double widestWord(const QString &text, const QFont &font)
{
    const auto source = printable(text);
    const QFontMetricsF metrics(font);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, source);
    double widest = 0;
    for (qsizetype start = 0; start < source.size();) {
        auto end = finder.toNextBoundary();
        if (end < 0)
            end = source.size();
        auto word = source.mid(start, end - start);
        word.remove(QChar::LineSeparator);
        while (word.endsWith(u' '))
            word.chop(1);
        widest = std::max(widest, metrics.horizontalAdvance(word));
        start = end;
    }
    return widest;
}

} // namespace elo
