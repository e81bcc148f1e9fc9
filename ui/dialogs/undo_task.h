// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <functional>

class QWidget;

namespace elo {

class Workspace;

/// Takes an operation back, of any size: a small one at once, a large one on a thread of its own while the window
/// says so and waits alive. Undo and redo go on from there. Returns at once.
/// @param done gets the operation that was written, or why nothing was.
void undoInBackground(Workspace &workspace, const Id &operation, QWidget *parent,
                      const std::function<void(const Result<Id> &)> &done);

} // namespace elo
