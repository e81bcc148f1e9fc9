// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace elo {

struct ImportTarget;

/// "Português, inglês e changana" as three texts.
QStringList setParts(const QString &cell);
/// The names of several things in one cell; a comma may be part of a name.
QStringList nameParts(const QString &cell);
/// Several e-mail addresses in one cell.
QStringList addressParts(const QString &cell);

/// How cells of a target are taken apart; null if they hold one value.
using CellSplitter = QStringList (*)(const QString &);
CellSplitter cellSplitter(const ImportTarget &target);

} // namespace elo
