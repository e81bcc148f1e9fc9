// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/list_query.h"

#include <QStringView>
#include <vector>

namespace elo {

struct Entity;

/// Reads a filter as the command line takes it (`--where`): tests on fields, joined by `and` (or `e`).
///
///     residence_country=PT and status!=inactive and name~silva and due<2026-01-01 and mission is empty
///
/// Tests: `=` `!=` `~` (contains) `<` `<=` `>` `>=`, `is empty`, `is not empty`. Values may be quoted with " or '
/// (doubled inside), and must be where they hold ` and ` before the name of a field. Choices, countries, provinces,
/// languages and dates may be written as an import understands them: keys or words in either language. References
/// take the 32 digits of an id or an `entity/id`. Errors: BadExpression with the part that is wrong: an unknown
/// field, a value that cannot be read, what is left over.
Result<std::vector<Condition>> parseFilter(QStringView expression, const Entity &entity);

} // namespace elo
