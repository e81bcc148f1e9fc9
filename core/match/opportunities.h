// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/schema/entity.h"

namespace elo {

class Workspace;

/// Which members an opportunity fits, and which opportunities a member. Both by the same score:
///
///   sector     3  the same
///   skills     4  for the first of the opportunity's skill words with which a word of the occupation begins, and
///                 1 for each further one, up to 3 more; accents and capitals do not matter
///   interest   3  what the kind of the opportunity asks for (interestFor)
///   country    2  lives where the opportunity is meant for
///   languages  1  for each of the opportunity's languages, up to 2
///
/// It fits when sector, skills or interest speak for it, and nothing against it: somebody who lives elsewhere than
/// the opportunity is meant for, or of whom languages are known and none of them is asked for, does not fit. Only
/// active members count.
struct Match
{
    Ref ref; ///< the member, or the opportunity
    QString title;
    QString subtitle;
    int score = 0;
    QStringList reasons; ///< in words, the weightiest first
};

/// Members that fit. Who did not consent to being contacted is counted, never named: there is nothing to be done with
/// the name but contact.
struct MemberMatches
{
    std::vector<Match> best; ///< best first, then by name; a page of those who consented
    qint64 fitting = 0;      ///< who consented, all pages
    qint64 withoutConsent = 0;
};

/// @param offset, limit the page. Looks at every active member: call it on a worker's Workspace. Errors: NoRecord;
/// those of the database.
Result<MemberMatches> membersFor(Workspace &workspace, const Ref &opportunity, qint64 offset = 0, qint64 limit = 200);

/// Published opportunities with a deadline of today or later, or none, that fit a member; best first, then by
/// deadline.
Result<std::vector<Match>> opportunitiesFor(Workspace &workspace, const Ref &member, const QDate &today);

/// Whether the member said yes to being contacted and did not take it back.
Result<bool> mayBeContacted(Workspace &workspace, const Ref &member);

/// Key of the member's interest that goes with a kind of opportunity; empty for `study`, which no interest tells of.
/// A job is for who wants to return.
QString interestFor(QStringView kind);

} // namespace elo
