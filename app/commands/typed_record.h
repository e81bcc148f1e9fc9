// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

namespace elo {

/// Why words on the command line do not make a record.
struct TypedRecordError
{
    QString sentence;
    bool isUsage = true; ///< wrong words; otherwise a value or a reference that is refused
};

/// Makes a record with its parts from "key=value" words, reading values as an import does.
std::expected<RecordTree, TypedRecordError> typedRecord(Workspace &workspace, const Entity &entity,
                                                        const QStringList &words);

} // namespace elo
