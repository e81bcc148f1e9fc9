// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/handing.h"

#include <vector>

namespace elo {

class Workspace;

/// What is written down of a list of people that leaves the program.
struct DisclosureEntry
{
    Handing handing;
    QString what; ///< in words: the kind of records, and which of them
    QString entity;
    QStringList columns;
    QString format;
    qint64 written = 0;
    qint64 withheld = 0;
    std::vector<QUuid> people; ///< who is in it; only of what goes to others
};

/// Adds it to the log, as an operation of its own that no Ctrl+Z reaches. Errors: those of Workspace::transact();
/// Refused{"cannot_log"} for a list that goes to others out of a file that may only be read. For the office's own
/// work nothing is written there: whoever may read the file has all of it in hand already.
Result<void> logDisclosure(Workspace &workspace, const DisclosureEntry &entry);

/// Ids as a text of the log, and back. Empty for what is none.
QString packedIds(const std::vector<QUuid> &ids);
std::vector<QUuid> unpackedIds(const QString &text);

/// The entries of the log that hold a member, or a record merged with it; newest first.
Result<std::vector<Record>> disclosuresOf(Workspace &workspace, const QUuid &member);

} // namespace elo
