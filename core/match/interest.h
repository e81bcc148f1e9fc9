// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>

namespace elo {

class Workspace;

/// A member said to be interested in an opportunity.
struct Interest
{
    Ref member;
    Ref opportunity;
    QString kind = QStringLiteral("call"); ///< of the communication by which it was said
    QDate date;
    QString subject;  ///< of the communication, in the user's words
    QString followUp; ///< what is to be done next; empty: nothing
    QDate due;        ///< of that
    QString owner;    ///< of that
};

/// Records it as a communication from the member to INACE about the opportunity and, where wanted, a follow-up that
/// concerns both: one operation. INACE is added to the institutions if it is not among them. @returns the
/// communication. Errors: Invalid, as Workspace::save.
Result<Ref> recordInterest(Workspace &workspace, const Interest &interest);

} // namespace elo
