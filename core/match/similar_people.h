// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/match/match_reason.h"
#include "core/schema/entity.h"

#include <vector>

namespace elo {

class Workspace;

/// Somebody on record who may be the person that is being typed.
struct SimilarPerson
{
    Ref ref;
    QString number;
    QString title;
    QString subtitle;
    double score = 0;     ///< probability, 0 to 1
    MatchReasons reasons; ///< none for who was only found by the beginning of the name
};

/// Who on record is like a member that is not saved yet, best first: by the scoring of findDuplicates(), with those
/// compared whom the search index finds by words of the name, by slips of them, phones and e-mails. Nobody is
/// compared by a scan, so a million members take no longer than a thousand.
/// @param typed the member with contacts, as far as they are typed.
Result<std::vector<SimilarPerson>> similarPeople(Workspace &workspace, RecordTree typed, int limit = 5);

} // namespace elo
