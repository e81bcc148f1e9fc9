// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace elo {

/// A combo box whose name only screen readers say: Qt tells it to them by a label that is its buddy and by nothing
/// else.
QComboBox *namedBox(const QString &name, QWidget *parent);

} // namespace elo
