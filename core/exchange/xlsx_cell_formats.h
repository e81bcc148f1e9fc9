// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/xml_part.h"

#include <QDate>
#include <QString>
#include <vector>

namespace elo {

/// What a cell format makes of a number, as far as a list needs it.
struct XlsxFormat
{
    bool hasDate = false;
    bool hasTime = false;
    qsizetype digits = 0; ///< zeros are put before the number until it has so many: 0841234567

    static XlsxFormat fromCode(QStringView code);
    static XlsxFormat builtIn(int id);
};

/// From when the days of a workbook count.
enum class XlsxEpoch { Year1900, Year1904 };

/// The formats that cells refer to by number.
class XlsxCellFormats
{
public:
    static constexpr size_t kMaxFormats = 100'000; ///< spreadsheet programs stop at 65,490

    /// Reads styles.xml. Errors: those of XmlPart.
    static Result<XlsxCellFormats> read(XmlPart &part);

    XlsxFormat format(int style) const;

private:
    std::vector<XlsxFormat> m_formats;
};

/// The date of a day number. Invalid for 29 February 1900, which the 1900 system counts though it never was, and for
/// numbers outside its range.
QDate xlsxDate(qint64 day, XlsxEpoch epoch);

/// The number of a cell as people see it: a date or time where the format says so (ISO 8601), otherwise digits
/// without exponents and without what binary fractions add ("71000102", not "7.1000102E7"; "0.3", not
/// "0.30000000000000004").
QString xlsxNumberText(QByteArrayView raw, const XlsxFormat &format, XlsxEpoch epoch);

} // namespace elo
