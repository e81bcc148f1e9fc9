// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <vector>

namespace elo {

struct Record;
struct RecordTree;
class Workspace;

/// Somebody on record whom an inquiry may come from, with what speaks for it.
struct AskerMatch
{
    enum Reason { SamePhone = 1, SameEmail = 2, SameName = 4, SimilarName = 8 };

    Ref ref;
    QString title;
    QString subtitle;
    int reasons = 0; ///< Reason, or-ed
    int weight = 0;  ///< more speaks for it
};

/// Members and associations on record who share the phone, the e-mail or the name that an unknown caller gave
/// (`asker_name`, `asker_contact`), best first. A phone is compared in its standard form, whatever was typed; a name
/// across accents, order and spelling. They are proposals: nothing is matched by itself.
/// Errors: those of the file.
Result<std::vector<AskerMatch>> proposeAskers(Workspace &workspace, const Record &inquiry, int limit);

/// A new member as far as the caller said who it is: name, phone or e-mail, source. Empty values where nothing is
/// known.
RecordTree memberFromAsker(Workspace &workspace, const Record &inquiry);

} // namespace elo
