// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/schema/entity.h"

#include <QDateTime>
#include <QVariant>
#include <vector>

namespace elo {

class Workspace;

/// One field of two members side by side, with what one person's record had best say. Of every field of the entity
/// that the office uses, in its order, hidden ones too: what is Hidden follows by itself and need not be shown.
struct MergeField
{
    enum class Choice {
        Kept,   ///< what the record that is kept says
        Other,  ///< what the other record says
        Joined, ///< neither: both together (sets, notes, other names)
    };
    enum class Why {
        Same,      ///< both say the same, or nothing
        OnlyOne,   ///< one says something, the other nothing
        MoreExact, ///< a day says more than a year
        Fuller,    ///< the name with more words, or with the accents and particles that the other dropped
        Newer,     ///< both say something, and this was written later
        United,    ///< all of either set, all lines of either text
        Follows,   ///< goes with another field: the sort name with the name, the primary contact with its record
        AsKept,    ///< nothing tells which is better
    };
    QString field; ///< key
    QVariant kept;
    QVariant other;
    QVariant proposed;
    Choice choice = Choice::Kept;
    Why why = Why::Same;
    bool differs = false; ///< the two do not say the same
};

/// What somebody should see before two members become one.
struct MergeWarning
{
    enum class Kind {
        OtherBirthDate, ///< of days, months or years that contradict each other; a veto
        OtherSex,       ///< a veto
        OneGeneration,  ///< only one of them is called Júnior, Filho, Neto …: perhaps parent and child
        Distinct,       ///< somebody decided that they are two: mergeMembers() refuses; a veto
        Consent,        ///< they answered differently: the more restrictive answer holds for both
        SameEvent,      ///< both are recorded as participants of one event: counted once
        SameAssociation ///< both are recorded as members of one association: counted once
    };
    Kind kind = Kind::OtherSex;
    QVariant kept; ///< the values that differ: dates, sexes, answers (keys of the field); empty otherwise
    QVariant other;
    QString purpose; ///< Consent: key of the purpose
    QString holds;   ///< Consent: key of the answer that holds for the person
    Ref thing;       ///< SameEvent, SameAssociation, Distinct (the decision)

    /// Speaks against merging by default: nothing proposes it, somebody has to insist.
    bool isVeto() const { return kind == Kind::OtherBirthDate || kind == Kind::OtherSex || kind == Kind::Distinct; }
};

/// How much hangs on one of the two records, its group included.
struct MergeWeight
{
    int filled = 0;   ///< fields that say something
    qint64 links = 0; ///< parts, participations, memberships, follow-ups, notes … that point to it
    QDateTime since;  ///< when it was added
};

/// What merging two members would make of them. Nothing is written.
struct MergeProposal
{
    Record kept; ///< who stands for both, as recorded
    Record other;
    MergeWeight keptWeight;
    MergeWeight otherWeight;
    std::vector<MergeField> fields;
    std::vector<MergeWarning> warnings;

    bool isVetoed() const;
    /// What Workspace::mergeMembers() takes: the proposed values that differ from what `kept` says.
    QVariantMap values() const;
};

/// Chooses which of two members to keep: the one that more hangs on; of two alike the one with more fields filled,
/// then the older one. Merged records stand for their representatives.
/// Errors: NoRecord; Refused{"same_person"} if they are joined already.
Result<MergeProposal> proposeMerge(Workspace &workspace, const Ref &a, const Ref &b);

/// The same with the choice made: `kept` is kept.
Result<MergeProposal> proposeMergeInto(Workspace &workspace, const Ref &kept, const Ref &other);

} // namespace elo
