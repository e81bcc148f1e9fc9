// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/figure.h"
#include "core/places/language.h"

namespace elo {

/// A figure as it is read: "1 204", "37,5 %", "4,5"; a dash where there was nothing to measure.
QString figureText(const Figure &figure, Language language);

} // namespace elo
