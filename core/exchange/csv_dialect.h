// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QChar>
#include <QString>
#include <QStringView>
#include <optional>

namespace elo {

/// The name of the format ("PDF", "ZIP" …) if the bytes are the beginning of a file that is certainly no text.
std::optional<QString> binaryFormat(QByteArrayView head);

/// A first line `sep=;` as spreadsheets write and read it.
struct SeparatorLine
{
    QChar delimiter;
    qsizetype length = 0; ///< units of the line with its line end
};
std::optional<SeparatorLine> separatorLine(QStringView text);

/// The delimiter (comma, semicolon, tab, pipe) of a text that begins so. What counts is that lines have the *same*
/// number of fields, delimiters in quotes apart; not how often a character occurs, since commas are everywhere in
/// addresses and decimals. For a file of one column it is a character that the sample does not contain.
/// `isWhole` is false if the sample ends somewhere in a line.
QChar detectDelimiter(QStringView sample, bool isWhole);

} // namespace elo
