// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMultiHash>
#include <QString>
#include <QStringList>
#include <optional>

namespace elo {

/// A line of a vCard or an iCalendar file: `group.NAME;PARAMETER=value:value` (RFC 6350, 3.3; RFC 5545, 3.1).
struct ContentLine
{
    QString name;                            ///< upper case, without its group
    QString group;                           ///< "item1" of `item1.TEL`, by which a label belongs to it
    QMultiHash<QString, QString> parameters; ///< names in upper case; values as written, quotes off
    QByteArray value;                        ///< as in the file: neither decoded nor unescaped

    /// Whether one of the TYPEs is this, in any case. The bare ones of vCard 2.1 (`TEL;CELL:`) are types.
    bool hasType(QStringView type) const;
    /// The value as text: quoted-printable undone, in the named character set, otherwise UTF-8, otherwise
    /// Windows-1252. Escapes are left for textOf() and partsOf().
    QString decoded() const;

    /// @param line unfolded, without its end. @returns nothing for what is no such line.
    static std::optional<ContentLine> parse(const QByteArray &line);
};

/// A value without its escapes: `\,` `\;` `\\` and `\n`.
QString unescapedText(QStringView value);
/// The components of a structured value, without their escapes.
QStringList unescapedParts(QStringView value, QChar separator = u';');

/// The reverse of unescapedText(); line ends of every kind become `\n`, other control characters go.
QString escapedText(const QString &text);
/// A parameter value, in quotes if it needs them; quotes and control characters in it go, there is no escape for
/// them.
QString parameterText(const QString &text);

/// Adds a line with its end to `out`, folded after 75 octets and never within a character.
void appendFolded(QByteArray &out, const QString &line);

} // namespace elo
