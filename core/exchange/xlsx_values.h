// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QSet>
#include <QString>
#include <QVariant>
#include <optional>

namespace elo {

/// Text as a cell can hold it, in UTF-8: without what XML cannot carry, and cut at 32,767 characters (Excel's limit,
/// beyond which it calls the whole file damaged).
QByteArray xlsxText(const QString &text);

/// A name for a sheet near the wanted one: no control characters, none of []:*?/\, no apostrophe at either end,
/// 1 to 31 characters, not "History" (Excel keeps that for itself) and none of `taken`, which holds case-folded
/// names. Where it must differ it gets a number: "Members (2)".
QString xlsxSheetName(const QString &wanted, const QSet<QString> &taken);

/// The value as a number that a cell can hold. Nothing for what is no number type, for NaN and infinity, and for
/// whole numbers beyond 2^53, whose last digits a cell would change.
std::optional<double> xlsxNumber(const QVariant &value);

/// Days since Excel's epoch. Nothing before March 1900 (where its calendar is wrong) and after 9999.
std::optional<double> xlsxDate(QDate date);

} // namespace elo
