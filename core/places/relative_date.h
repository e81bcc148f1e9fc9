// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace elo {

/// A day that moves with the calendar, for filters that are kept: "today-90d", "month_start-1m".
struct RelativeDate
{
    enum class Start { Today, Week, Month, Quarter, Year };
    enum class Unit { Days, Weeks, Months, Years };

    Start start = Start::Today;
    int amount = 0; ///< negative: before
    Unit unit = Unit::Days;

    /// The day it is when it is `today`. Weeks begin on Monday.
    QDate on(const QDate &today) const;
    /// As it is written in filters, always in English.
    QString text() const;
    /// Reads `today`, `week_start`, `month_start`, `quarter_start`, `year_start` (or the Portuguese `hoje`,
    /// `inicio_da_semana`, `inicio_do_mes`, `inicio_do_trimestre`, `inicio_do_ano`), and behind it a sign, a number
    /// of at most five digits and d, w, m or y (s and a for *semanas* and *anos*).
    static std::optional<RelativeDate> fromText(QStringView text);

    friend bool operator==(const RelativeDate &, const RelativeDate &) = default;
};

} // namespace elo
