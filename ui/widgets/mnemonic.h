// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elo {

/// A text that is not ours, for a control on which "&" marks a key: its own "&" stay to be seen.
QString withAmpersands(QString text);

/// The text of such a control as people read it.
QString withoutMnemonic(QString text);

} // namespace elo
