// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace elo {

/// Lets Tab go through a widget in the order of its layouts. Qt goes in the order in which widgets were made, which
/// is another where some come and go.
void tabInLayoutOrder(QWidget *root);

} // namespace elo
