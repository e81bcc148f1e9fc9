// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace elo {

/// What an empty list says of itself, in the user's language: what the things are for, and what to do first. An empty
/// text for what nobody wrote a tip for.
QString tipFor(const QString &entityKey);

} // namespace elo
