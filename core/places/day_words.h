// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>
#include <optional>

namespace elo {

/// A day as people say it when they promise something, in Portuguese or English: `hoje`, `amanhã`, `depois de
/// amanhã`, `sexta` or `friday` (the next one), `daqui a 3 dias`, `in two weeks`, `+10`, `para a semana`, `next
/// month`, `fim do mês`. Accents and capitals do not matter.
/// @returns nothing for anything else; full dates are for dateFromText().
std::optional<QDate> dayFromWords(QStringView text, const QDate &today);

} // namespace elo
