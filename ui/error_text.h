// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace elo {

struct Entity;

/// A heading of a few words: "The disk is full".
QString errorTitle(const Error &error);

/// What happened, that nothing was lost, what to do. Plain text in the user's language; lines are separated by "\n".
/// @param entity whose field the error names, for its label; may be null.
QString errorText(const Error &error, const Entity *entity = nullptr);

/// Why a value is refused, to stand beside its field: "This date does not exist."
/// @param reason the second argument of ErrorCode::Invalid.
QString invalidReasonText(const QString &reason, const QString &value = {});

} // namespace elo
