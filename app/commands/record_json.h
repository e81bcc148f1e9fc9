// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QJsonArray>
#include <QJsonObject>

namespace elo {

/// A value as scripts read it: ISO dates, ISO alpha-2 countries, keys of choices, 32 digits for ids, null for
/// nothing.
QJsonValue valueJson(const QVariant &value);

/// All fields of a record by their keys; and "phone", "email", … of those who have contacts, in their standard form.
QJsonObject fieldsJson(const RecordTree &tree);

/// What belongs to the record or refers to it: its parts and links with their fields and the record at their other
/// end; of what merely mentions it, the records, or only how many where there are too many.
Result<QJsonArray> linksJson(const RecordTree &tree, Workspace &workspace);

QJsonArray historyJson(const std::vector<HistoryEntry> &history);

} // namespace elo
