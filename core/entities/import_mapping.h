// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// How a list of some source was read the last time: the list that the same consulate sends next month is read so
/// again (core/exchange/import_mapping.h).
struct ImportMapping : Stored
{
    QString name;
    QString entity;      ///< key of what the rows are
    QString fingerprint; ///< kind of file, sheet and folded headers, a line each
    QString mapping;     ///< JSON
    QDate lastUsed;
    QString lastFile; ///< what the file was called
};

Entity importMappingEntity();

} // namespace elo
