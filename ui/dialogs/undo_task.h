// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/undo_outcome.h"

#include <functional>

class QWidget;

namespace elo {

class Workspace;

/// Takes an operation back, of any size: a small one at once, a large one on a thread of its own while the window
/// says so and waits alive. Undo and redo go on from there. Returns at once.
/// @param done gets the operation that was written, or why nothing was.
void undoInBackground(Workspace &workspace, const Id &operation, QWidget *parent,
                      const std::function<void(const Result<Id> &)> &done);

/// The same for what of an operation nobody edited since (Workspace::undoRest). It can be stopped, and then nothing
/// was taken back.
void undoRestInBackground(Workspace &workspace, const Id &operation, QWidget *parent,
                          const std::function<void(const Result<UndoOutcome> &)> &done);

/// What taking an operation back would leave as it is (Workspace::undoExceptions). @param most so many at most.
void exceptionsInBackground(Workspace &workspace, const Id &operation, int most, QWidget *parent,
                            const std::function<void(const Result<std::vector<UndoException>> &)> &done);

} // namespace elo
