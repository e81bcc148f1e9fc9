// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/last_contact.h"

#include <QDate>

namespace elo {

/// The day a record came into the file, by the operation that added it. It is no column that people fill in; filters
/// test every thing by it under this key.
inline const QString kRegistered = QStringLiteral("registered");

/// The field that a filter on it names.
const Field &registeredField();

/// A condition on it as SQL over a row's column `added`. The day is that of the office's clock.
SqlClause registeredClause(const QByteArray &added, Condition::Operator op, const QDate &day);

} // namespace elo
