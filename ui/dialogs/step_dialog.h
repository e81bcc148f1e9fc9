// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

#include <functional>
#include <vector>

class QMenu;

namespace elo {

struct Record;
struct Step;

/// Moves a record along a step of its entity. Asks in a dialog for what the step needs, and, when the record asks for
/// no more work afterwards, what shall happen to its open follow-ups; takes the step at once if there is nothing to
/// ask. Says with an undo button that it is done, or what kept from it. Returns at once.
/// @param state key of the state it goes to. @param done called when the step was taken; may be empty.
void takeStep(const PageContext &context, const Ref &ref, const QString &state, QWidget *parent,
              const std::function<void()> &done = {});

/// Removes things after a question, which asks too what shall happen to their open follow-ups.
void removeThings(const PageContext &context, const std::vector<Ref> &refs, QWidget *parent,
                  const std::function<void()> &done = {});

/// The command of a step in the user's language: "Refer…".
QString stepText(const Step &step);

/// Adds the steps that the record can take now to a menu. @returns whether there are any.
bool addStepActions(QMenu *menu, const PageContext &context, const Record &record, QWidget *parent);

} // namespace elo
