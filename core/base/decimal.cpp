// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <QLocale>
#include <cmath>

namespace elo {

namespace {

/// Whether groups of three digits follow every separator: "1.234.567".
bool partsThousands(const QString &number, QChar separator)
{
    const auto groups = QStringView(number).split(separator);
    if (groups.front().isEmpty() || groups.front().size() > 3)
        return false;
    return std::all_of(groups.begin() + 1, groups.end(), [](QStringView group) { return group.size() == 3; });
}

} // namespace

std::optional<double> decimalFromText(QStringView text)
{
    QString number;
    for (const QChar c : text)
        if (!c.isSpace())
            number += c;
    if (number.endsWith(u'%'))
        number.chop(1);
    const qsizetype commas = number.count(u',');
    const qsizetype points = number.count(u'.');
    const QChar last = number.lastIndexOf(u',') > number.lastIndexOf(u'.') ? u',' : u'.';
    const QChar other = last == u',' ? u'.' : u',';
    if (commas > 0 && points > 0) {
        if (number.count(last) > 1 || !partsThousands(number.left(number.indexOf(last)), other))
            return std::nullopt;
        number.remove(other);
    } else if (commas + points > 1) {
        if (!partsThousands(number, last))
            return std::nullopt;
        number.remove(last);
    } else if (commas == 1 && partsThousands(number, u',') && !number.startsWith(u'0')) {
        return std::nullopt;
    }
    number.replace(u',', u'.');
    bool ok = false;
    const double value = QLocale::c().toDouble(number, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

QString decimalText(double number, Language language)
{
    QLocale locale(language == Language::Portuguese ? QLocale(QLocale::Portuguese, QLocale::Mozambique)
                                                    : QLocale(QLocale::English, QLocale::UnitedKingdom));
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace elo
