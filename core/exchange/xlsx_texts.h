// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_scanner.h"

#include <QByteArray>
#include <QString>
#include <vector>

namespace elo {

/// The texts of a workbook that its cells refer to by number, in one compact buffer.
class XlsxTexts
{
public:
    /// UTF-8. A list of two million people with six different texts each takes half of it.
    static constexpr qsizetype kMaxBytes = qsizetype(256) * 1024 * 1024;

    /// Reads sharedStrings.xml. Errors: those of XmlScanner; BadSource "too_many_texts".
    static Result<XlsxTexts> read(XmlScanner &part);

    qsizetype size() const { return qsizetype(m_ends.size()); }
    QString text(qsizetype index) const;

private:
    QByteArray m_text;
    std::vector<quint32> m_ends;
};

/// Appends the text of the element that has just started (a `si` or an `is`), up to its end, as UTF-8: all runs,
/// without the reading aids of Asian scripts. What is far too long for a cell is not taken whole.
/// Errors: those of XmlScanner.
Result<void> readXlsxText(XmlScanner &part, QByteArray &to);

/// Adds `text` to `to`, with `_x000D_` and the like as what they stand for.
void appendXlsxText(QString &to, QStringView text);
/// The same in UTF-8.
void appendXlsxText(QByteArray &to, QByteArrayView text);

} // namespace elo
