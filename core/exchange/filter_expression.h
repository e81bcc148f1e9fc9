// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/list_query.h"

#include <QStringView>

namespace elo {

struct Entity;
class Schema;

/// Reads a filter as the command line takes it (`--where`) and saved views keep it.
///
///     residence_country=PT and (status!=inactive or name~silva) and not (due<today or mission is empty)
///     has participation(person) where (event=… and state=attended) and last_contact < today-90d
///     has no membership(member) and has 2 follow_up_link(target) and mission where (country=PT)
///
/// Tests are joined by `and` (`e`), `or` (`ou`; weaker), `not` (`não`) and parentheses. Tests on fields: `=` `!=`
/// `~` (contains) `<` `<=` `>` `>=`, `is empty`, `is not empty`. `has` (`tem`), `has no` (`não tem`, `tem nenhum`)
/// and `has 3` test the records of another entity that refer to the listed one; in brackets the field through which,
/// which may be left out where there is one only. `field where (…)` (`onde`) tests the record that a field refers to,
/// `field(entity) where (…)` where it may be of several entities. `last_contact` is the newest contact with somebody,
/// and `tag=word` stands for what has a tag of that name.
///
/// Values may be quoted with " or ' (doubled inside), and must be where they hold what reads like the next test.
/// Choices, countries, provinces, languages and dates may be written as an import understands them: keys or words in
/// either language; dates also as RelativeDate reads them. References take the 32 digits of an id or an `entity/id`.
/// Errors: BadExpression with the part that is wrong: an unknown field, a value that cannot be read, what is left
/// over, or what is nested too deep (kMostFilterDepth).
Result<FilterGroup> parseFilter(QStringView expression, const Schema &schema, const Entity &entity);

/// The text that parseFilter() reads as simplified(filter). Values are written as keys and ISO dates, so that it
/// means the same in every language.
QString writeFilter(const FilterGroup &filter, const Schema &schema, const Entity &entity);

} // namespace elo
