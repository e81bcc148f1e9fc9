// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_number.h"

#include <QRegularExpression>

namespace elo::record_number {

QString text(char prefix, qint64 number)
{
    if (number == 0)
        return {};
    const qint64 block = number / kPerBlock;
    const QString within = QString::number(number % kPerBlock);
    const QString letter = QString(QLatin1Char(prefix)) + u'-';
    return block == 0 ? letter + within : letter + QString::number(block) + u'-' + within;
}

std::optional<Parsed> parse(QStringView text)
{
    static const QRegularExpression kShape(QStringLiteral("^([A-Za-z])-?(?:(\\d{1,3})-)?(\\d{1,12})$"));
    const auto found = kShape.match(text.trimmed().toString());
    if (!found.hasMatch())
        return std::nullopt;
    return Parsed{found.captured(1)[0], found.captured(2).toLongLong() * kPerBlock + found.captured(3).toLongLong()};
}

} // namespace elo::record_number
