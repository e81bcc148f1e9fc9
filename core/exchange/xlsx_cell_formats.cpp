// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_cell_formats.h"

#include <QHash>
#include <QTime>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr qint64 kSecondsPerDay = 24 * 60 * 60;

/// The first section of a format code without what is shown as it stands: texts in quotes, escaped characters,
/// colours, conditions and languages in brackets.
QString bareCode(QStringView code)
{
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            const QStringView inside = code.sliced(i + 1, end - i - 1);
            if (c == u'[' && inside.size() <= 2 && QStringView(u"hms").contains(inside.left(1), Qt::CaseInsensitive))
                bare += inside; // hours beyond a day
            i = end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else {
            bare += c.toLower();
        }
    }
    return bare;
}

bool isPlainInteger(QByteArrayView text)
{
    const QByteArrayView digits = text.startsWith('-') ? text.sliced(1) : text;
    constexpr qsizetype kMostDigits = 20;
    return !digits.isEmpty() && digits.size() <= kMostDigits &&
           std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
}

QString digitsOf(double number)
{
    if (number == std::floor(number))
        return QString::number(number, 'f', 0);
    QString text = QString::number(number, 'g', 15); // what spreadsheet programs show
    if (!text.contains(u'e'))
        return text;
    text = QString::number(number, 'f', 20);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text;
}

QString momentText(double number, const XlsxFormat &format, XlsxEpoch epoch)
{
    constexpr double kLastDay = 3'000'000; // after the year 9999
    if (number < 0 || number > kLastDay)
        return {};
    auto day = qint64(std::floor(number));
    auto seconds = qint64(std::llround((number - double(day)) * double(kSecondsPerDay)));
    if (seconds == kSecondsPerDay) {
        ++day;
        seconds = 0;
    }
    const QString time = QTime(0, 0).addSecs(int(seconds)).toString(seconds % 60 == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    if (!format.hasDate)
        return time;
    constexpr qint64 kNeverWas = 60;
    if (day == kNeverWas && epoch == XlsxEpoch::Year1900)
        return u"1900-02-29"_s; // whoever reads the value says that there is no such date
    const QDate date = xlsxDate(day, epoch);
    if (!date.isValid())
        return {};
    const QString text = date.toString(Qt::ISODate);
    return format.hasTime && seconds > 0 ? text + u' ' + time : text;
}

} // namespace

XlsxFormat XlsxFormat::fromCode(QStringView code)
{
    XlsxFormat format;
    const QString bare = bareCode(code);
    format.hasTime = bare.contains(u'h') || bare.contains(u's');
    // A month; minutes stand beside hours or seconds.
    format.hasDate = bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !format.hasTime);
    if (bare.size() > 1 && std::all_of(bare.begin(), bare.end(), [](QChar c) { return c == u'0'; }))
        format.digits = std::min<qsizetype>(bare.size(), 30);
    return format;
}

XlsxFormat XlsxFormat::builtIn(int id)
{
    XlsxFormat format;
    const bool isAsianDate = (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
    format.hasDate = (id >= 14 && id <= 17) || id == 22 || isAsianDate;
    format.hasTime = (id >= 18 && id <= 22) || (id >= 45 && id <= 47);
    return format;
}

Result<XlsxCellFormats> XlsxCellFormats::read(XmlPart &part)
{
    XlsxCellFormats formats;
    QHash<int, XlsxFormat> own;
    std::vector<int> used; // the formats of cells may be listed before the codes they use
    bool inCells = false;
    while (part.next()) {
        if (part.name() == u"cellXfs")
            inCells = part.isStart();
        if (!part.isStart())
            continue;
        if (part.name() == u"numFmt" && own.size() < qsizetype(kMaxFormats))
            own.insert(part.attribute(u"numFmtId").toInt(), XlsxFormat::fromCode(part.attribute(u"formatCode")));
        else if (inCells && part.name() == u"xf" && used.size() < kMaxFormats)
            used.push_back(part.attribute(u"numFmtId").toInt());
    }
    if (part.error())
        return std::unexpected(*part.error());
    for (const int id : used)
        formats.m_formats.push_back(own.contains(id) ? own.value(id) : XlsxFormat::builtIn(id));
    return formats;
}

XlsxFormat XlsxCellFormats::format(int style) const
{
    return style >= 0 && size_t(style) < m_formats.size() ? m_formats[size_t(style)] : XlsxFormat();
}

QDate xlsxDate(qint64 day, XlsxEpoch epoch)
{
    QDate date;
    if (epoch == XlsxEpoch::Year1904)
        date = QDate(1904, 1, 1).addDays(day);
    else if (day > 60)
        date = QDate(1899, 12, 30).addDays(day); // one more than there were, for 29 February 1900
    else if (day >= 1 && day < 60)
        date = QDate(1899, 12, 31).addDays(day);
    constexpr int kLastYear = 9999;
    return date.isValid() && date.year() <= kLastYear ? date : QDate();
}

QString xlsxNumberText(QByteArrayView raw, const XlsxFormat &format, XlsxEpoch epoch)
{
    const QByteArrayView trimmed = raw.trimmed();
    const bool isMoment = format.hasDate || format.hasTime;
    if (!isMoment && format.digits == 0 && isPlainInteger(trimmed))
        return QString::fromLatin1(trimmed);
    bool isNumber = false;
    const double number = trimmed.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        return QString::fromUtf8(trimmed);
    if (isMoment)
        if (const QString moment = momentText(number, format, epoch); !moment.isEmpty())
            return moment;
    // Digits as they are in the file: a double would change those of a long number.
    const QString text = isPlainInteger(trimmed) ? QString::fromLatin1(trimmed) : digitsOf(number);
    return text.startsWith(u'-') ? text : text.rightJustified(format.digits, u'0');
}

} // namespace elo
