// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/codec.h"

#include <functional>

namespace elo {

/// Writes all living data as JSON lines, one a record, in the order of the registry and of the ids: equal on devices
/// that agree, whatever their row ids, journals and languages. Throws StoreFailure.
void dumpLiving(Connection &connection, const Codes &codes, const Schema &schema,
                const std::function<void(const QByteArray &)> &line);

} // namespace elo
