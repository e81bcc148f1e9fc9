// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes.h"

#include <QString>

namespace elo {

class Workspace;

/// What an operation did, as a short sentence without a full stop: "Added member Armando Muiuane".
QString operationText(const OperationInfo &operation, Workspace &workspace);

/// How much it touched: "3 records, 12 values".
QString operationSize(const OperationInfo &operation);

/// The name of what was changed: the field's label, or "Added", "Removed", "Brought back".
QString historyFieldText(const HistoryEntry &entry, Workspace &workspace);

/// One change in one line: "Residence city: Lisboa → Porto".
QString historyText(const HistoryEntry &entry, Workspace &workspace);

/// A moment as people say it: "today 14:32", "yesterday 09:05", "12 Mar 2026 09:05".
QString momentText(const QDateTime &moment, Workspace &workspace);

} // namespace elo
