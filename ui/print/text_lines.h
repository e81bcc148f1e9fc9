// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace elo {

/// Breaks a plain text into the lines that fit into `width`: at line ends of the text, between words, and inside a
/// word only where the word alone is wider. With `maximumLines`, the last line that is left ends in an ellipsis.
/// Always at least one line, which may be empty.
QStringList breakLines(const QString &text, const QFont &font, double width, int maximumLines = 0);

/// The width of the text's widest word: the narrowest column in which no word is broken.
double widestWord(const QString &text, const QFont &font);

} // namespace elo
