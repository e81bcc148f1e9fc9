// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/entity.h"
#include "ui/page.h"

#include <functional>

namespace elo {

struct Ref;

/// Saves a record. When it changes a date from which due dates of follow-ups were counted, shows first which of them
/// move and which stay, and why, and asks whether they shall; all of it is one operation then. Returns at once.
/// @param done gets what save() returned. @param cancelled called when the user thought better of it.
void saveWithDates(const PageContext &context, RecordTree tree, QWidget *parent,
                   const std::function<void(const Result<Ref> &)> &done, const std::function<void()> &cancelled);

} // namespace elo
