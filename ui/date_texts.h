// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace elo {

/// "terça-feira, 24 de Novembro de 2026": months have a capital in the spelling of Mozambique, unlike Qt's.
QString longDate(const QDate &date);

/// "Novembro de 2026", "November 2026".
QString monthTitle(const QDate &date);

/// "segunda-feira" in full, or short: "seg.", "Mon".
QString dayName(Qt::DayOfWeek day, bool full);

} // namespace elo
