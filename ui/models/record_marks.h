// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/entity.h"
#include "ui/widgets/badge.h"

#include <QDate>
#include <vector>

namespace elo {

class Workspace;

/// A word that a record carries wherever it is shown, because one must not miss it.
struct RecordMark
{
    QString text;
    Tone tone = Tone::Neutral;
};

/// What must not be missed: a mission nobody confirmed, a follow-up that is late.
std::vector<RecordMark> warningsOf(const Record &record, const QDate &today);

/// How far a thing is: its state, stage or status, in the tone that goes with it. Empty text if it has none.
RecordMark stateOf(Workspace &workspace, const Record &record);

/// A tag that a record has.
struct TagMark
{
    QString text;
    Tone tone = Tone::Neutral;
    Id tag;
    Ref tagging; ///< the link, which goes when the tag is taken away
};

/// The tags of a thing, by name.
std::vector<TagMark> tagsOf(Workspace &workspace, const Ref &thing);

} // namespace elo
