// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QStringView>
#include <optional>

namespace elo {

/// How `03/04/1980` is read.
enum class DateOrder { DayFirst, MonthFirst };

/// A full date: ISO 8601 (`1980-12-31`, also `1980/12/31` and `19801231`), `31/12/1980`, `31-12-1980`, `31.12.80`,
/// `31 de Dezembro de 1980`, `31 Dec 1980`, `Dec 31st, 1980`, with or without a weekday before and a time of day
/// behind it. A part over 12 settles the order by itself. Years of two digits: up to 30 are 20xx, from 31 on 19xx,
/// since most dates that people type this way are birthdays. Bare numbers (serial dates of spreadsheets) are not
/// guessed.
/// @returns nothing for a date that does not exist, or is not one.
std::optional<QDate> dateFromText(QStringView text, DateOrder order);

/// The order in which a column's dates are written, from those that have a part over 12.
/// @returns the order with more witnesses; `fallback` without witnesses or when they balance.
DateOrder guessDateOrder(const QStringList &samples, DateOrder fallback);

/// A date of which the day, or the month too, may be unknown: `1980`, `1980-05`, `05/1980`, `Maio de 1980`, or a full
/// one.
/// @returns `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; nothing for anything else.
std::optional<QString> partialDateFromText(QStringView text, DateOrder order);

/// The short form of a date for lists and forms: `31/12/1980` in Portuguese, `31 Dec 1980` in English; empty if
/// invalid.
QString dateText(const QDate &date, Language language);

/// The same for what partialDateFromText() gives: `05/1980` and `May 1980`, `1980`.
/// @returns the text itself if it is no partial date.
QString partialDateText(QStringView iso, Language language);

} // namespace elo
