// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_values.h"

#include <QRegularExpression>
#include <cmath>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxSheetName = 31;
constexpr qsizetype kMaxText = 32767;
constexpr qint64 kMaxExactInteger = Q_INT64_C(1) << 53; ///< a cell's number is a double

/// Without what a sheet's name must not have at its ends.
QString trimmedName(const QString &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    const auto isUnwanted = [](QChar c) { return c == u'\'' || c.isSpace(); };
    while (begin < end && isUnwanted(text[begin]))
        ++begin;
    while (end > begin && (isUnwanted(text[end - 1]) || text[end - 1].isHighSurrogate()))
        --end;
    return text.mid(begin, end - begin);
}

/// Spreadsheet programs read "_x000D_" as a line end; what only looks like that is told by "_x005F_" before it.
QString escapesAsText(QString text)
{
    static const QRegularExpression kEscape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    return text.contains(u"_x"_s) ? text.replace(kEscape, u"_x005F_"_s) : text;
}

} // namespace

QByteArray xlsxText(const QString &text)
{
    QString clean = escapesAsText(text);
    clean.remove(QChar(u'\0')).remove(QChar(u'\uFFFE')).remove(QChar(u'\uFFFF'));
    if (clean.size() > kMaxText) {
        clean.truncate(clean[kMaxText - 2].isHighSurrogate() ? kMaxText - 2 : kMaxText - 1);
        clean += u'…';
    }
    return clean.toUtf8();
}

QString xlsxSheetName(const QString &wanted, const QSet<QString> &taken)
{
    QString name = wanted;
    for (QChar &c : name) {
        if (u"[]:*?/\\"_s.contains(c) || c.category() == QChar::Other_Control)
            c = u' ';
    }
    name = trimmedName(trimmedName(name.simplified()).left(kMaxSheetName));
    const auto isFree = [&taken](const QString &candidate) {
        return !candidate.isEmpty() && !taken.contains(candidate.toCaseFolded()) &&
               candidate.compare("History"_L1, Qt::CaseInsensitive) != 0;
    };
    QString candidate = name;
    for (int number = name.isEmpty() ? 1 : 2; !isFree(candidate); ++number) {
        const QString suffix = name.isEmpty() ? QString::number(number) : u" (%1)"_s.arg(number);
        candidate = trimmedName(name.left(kMaxSheetName - suffix.size())) + suffix;
    }
    return candidate;
}

std::optional<double> xlsxNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::LongLong: {
        const qint64 number = value.toLongLong();
        const bool isExact = number >= -kMaxExactInteger && number <= kMaxExactInteger;
        return isExact ? std::optional(double(number)) : std::nullopt;
    }
    case QMetaType::ULong:
    case QMetaType::ULongLong: {
        const quint64 number = value.toULongLong();
        return number <= quint64(kMaxExactInteger) ? std::optional(double(number)) : std::nullopt;
    }
    case QMetaType::Float:
    case QMetaType::Double: {
        const double number = value.toDouble();
        return std::isfinite(number) ? std::optional(number) : std::nullopt;
    }
    default:
        return std::nullopt;
    }
}

std::optional<double> xlsxDate(QDate date)
{
    // Excel believes in a 29th of February 1900; from March on, this base is right for its count.
    static const QDate kBase(1899, 12, 30);
    static const QDate kFirst(1900, 3, 1);
    if (!date.isValid() || date < kFirst || date.year() > 9999)
        return std::nullopt;
    return double(kBase.daysTo(date));
}

} // namespace elo
