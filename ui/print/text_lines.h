// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QString>
#include <QStringList>
#include <array>

namespace elo {

/// How wide texts of one font are. Texts of Latin letters, digits and signs are measured by the advances of their
/// single characters, without kerning: shaping takes longer than anything else in a list of a hundred thousand rows.
/// What this gives is at least the exact width, and hardly more.
class TextMeasure
{
public:
    explicit TextMeasure(const QFont &font) : m_font(font), m_metrics(font) {}

    const QFont &font() const { return m_font; }
    const QFontMetricsF &metrics() const { return m_metrics; }
    double width(QStringView text) const;
    /// The width of the text's widest word: the narrowest column in which no word is broken.
    double widestWord(const QString &text) const;

private:
    QFont m_font;
    QFontMetricsF m_metrics;
    mutable std::array<float, 0x180> m_advances{}; // filled as characters come; 0: not asked for yet
};

/// Breaks a plain text into the lines that fit into `width`: at line ends of the text, between words, and inside a
/// word only where the word alone is wider. With `maximumLines`, the last line that is left ends in an ellipsis.
/// Always at least one line, which may be empty.
QStringList breakLines(const QString &text, const TextMeasure &measure, double width, int maximumLines = 0);

} // namespace elo
