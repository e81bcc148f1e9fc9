// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

namespace elo {

struct Record;

/// What one key does with a follow-up, wherever it is listed.

/// Whether a record can be laid aside: an open follow-up.
bool canSnooze(const Record &record);

/// Asks until when and why a follow-up is laid aside, and lays it aside. Says with an undo button that it is done.
/// Returns at once; does nothing for what cannot be laid aside.
void askSnooze(const PageContext &context, const Ref &followUp, QWidget *parent);

/// Whether a record is laid aside until another day.
bool isSnoozed(const Record &record);

/// Takes a follow-up back among what is to be done. Says with an undo button that it is done.
void wakeFollowUp(const PageContext &context, const Ref &followUp, QWidget *parent);

/// Ends a record along the first step that ends it. A follow-up is done at once, with an undo button; other records
/// ask for what their step needs. @returns whether there was such a step.
bool finishRecord(const PageContext &context, const Ref &ref, QWidget *parent);

} // namespace elo
