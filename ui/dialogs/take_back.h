// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/undo_outcome.h"
#include "ui/page.h"

#include <functional>

namespace elo {

/// What came of taking an operation back: the operation that did it, and a sentence that says so.
struct TakenBack
{
    Id written;
    QString sentence;
};

/// Takes an operation back as somebody asked for it (Ctrl+Z). What was edited since is shown first, and stays where
/// it is if the rest shall be taken back. Returns at once; `done` is not called when the user thinks better of it.
void takeBack(const PageContext &context, const Id &operation, QWidget *parent,
              const std::function<void(const Result<TakenBack> &)> &done);

/// The same with a question first, for operations that are chosen from a list: what would stay is part of the
/// question.
void askTakeBack(const PageContext &context, const Id &operation, QWidget *parent,
                 const std::function<void(const Result<TakenBack> &)> &done);

/// "12,340 records removed, 8 values put back; 5 stay, since they were edited later." in the user's language.
QString outcomeText(const UndoOutcome &outcome);

} // namespace elo
