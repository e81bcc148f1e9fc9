// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_lines.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <vector>

namespace elo {

namespace {

/// Line ends become \n; other control characters would paint as boxes.
QString printable(QString text)
{
    for (auto &character : text) {
        if (character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = u'\n';
        else if (character != u'\n' && character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text;
}

bool isHyphen(QChar character)
{
    return character == u'-' || character == u'/' || character == u'\u2010' || character == u'\u2013';
}

/// The parts between which a line may end: after spaces, and after a hyphen or slash between letters. Unicode's own
/// rules (QTextBoundaryFinder) take numbers apart, too: "1." "10", "65–" "69".
std::vector<QStringView> pieces(QStringView line)
{
    std::vector<QStringView> found;
    qsizetype start = 0;
    for (qsizetype at = 1; at < line.size(); ++at) {
        const bool afterSpace = line[at - 1] == u' ' && line[at] != u' ';
        const bool afterHyphen = at > 1 && isHyphen(line[at - 1]) && line[at - 2].isLetter() && line[at].isLetter();
        if (afterSpace || afterHyphen) {
            found.push_back(line.mid(start, at - start));
            start = at;
        }
    }
    found.push_back(line.mid(start));
    return found;
}

QStringView withoutTrailingSpaces(QStringView text)
{
    while (text.endsWith(u' '))
        text.chop(1);
    return text;
}

/// How many characters of a word that is too wide fit, at least one, and none that a reader sees as one is cut in
/// two.
qsizetype fittingPrefix(const QString &word, const TextMeasure &measure, double width)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    qsizetype fits = 0;
    for (auto end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary()) {
        if (fits > 0 && measure.width(QStringView(word).first(end)) > width)
            break;
        fits = end;
    }
    return std::max<qsizetype>(1, fits);
}

void breakLine(QStringView source, const TextMeasure &measure, double width, QStringList &lines)
{
    QString line;
    double used = 0;
    for (const auto piece : pieces(source)) {
        const double needed = measure.width(withoutTrailingSpaces(piece));
        if (!line.isEmpty() && used + needed > width) {
            lines.push_back(withoutTrailingSpaces(line).toString());
            line.clear();
            used = 0;
        }
        auto rest = piece.toString();
        while (needed > width && rest.size() > 1 && measure.width(withoutTrailingSpaces(rest)) > width) {
            const auto fits = fittingPrefix(rest, measure, width);
            lines.push_back(rest.first(fits));
            rest.remove(0, fits);
        }
        line += rest;
        used += measure.width(rest);
    }
    lines.push_back(withoutTrailingSpaces(line).toString());
}

} // namespace

double TextMeasure::width(QStringView text) const
{
    double sum = 0;
    for (const auto character : text) {
        const auto code = character.unicode();
        if (code >= m_advances.size() || !character.isPrint())
            return m_metrics.horizontalAdvance(text.toString());
        auto &advance = m_advances[code];
        if (advance == 0)
            advance = static_cast<float>(m_metrics.horizontalAdvance(character));
        sum += advance;
    }
    // Kerning mostly takes away; where it adds, it is far less than this.
    return sum * 1.01;
}

double TextMeasure::widestWord(const QString &text) const
{
    const auto source = printable(text);
    double widest = 0;
    for (const auto line : QStringView(source).split(u'\n')) {
        for (const auto piece : pieces(line))
            widest = std::max(widest, width(withoutTrailingSpaces(piece)));
    }
    return widest;
}

QStringList breakLines(const QString &text, const TextMeasure &measure, double width, int maximumLines)
{
    const auto source = printable(text);
    // Most cells of a table are short and need no breaking.
    if (!source.contains(u'\n') && measure.width(source) <= width)
        return {source};

    QStringList lines;
    for (const auto line : QStringView(source).split(u'\n'))
        breakLine(line, measure, width, lines);

    if (maximumLines > 0 && lines.size() > maximumLines) {
        const auto rest = lines.mid(maximumLines - 1).join(u' ');
        lines.resize(maximumLines - 1);
        lines.push_back(measure.metrics().elidedText(rest, Qt::ElideRight, width));
    }
    return lines;
}

} // namespace elo
