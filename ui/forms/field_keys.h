// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

#include <QString>

namespace elo {

/// The field's key, for what takes keys as text.
inline QString keyOf(const Field &field)
{
    return QString::fromLatin1(field.key);
}

} // namespace elo
