// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"
#include "core/schema/field.h"

#include <QString>
#include <vector>

namespace elo {

/// One value that a field with a closed list may have.
struct ChoiceOption
{
    QString key;
    QString label;
    QString searched; ///< the label in both languages, folded, one per line
    bool former = false; ///< to be shown where it stands, and to filter by, but not to be chosen anew
};

/// The values of a Choice, ChoiceSet, Country, Province, LanguageSet or Boolean field in the user's language: choices
/// and provinces in their own order, countries and languages by name. None for other types.
std::vector<ChoiceOption> choiceOptions(const Field &field, Language language);

/// Those in which `typed` begins a word, those that begin with it first.
std::vector<const ChoiceOption *> matchingOptions(const std::vector<ChoiceOption> &options, const QString &typed);

/// The key that a text means: a label in either language, or what core understands by it ("RSA"); empty if none.
QString keyFromText(const Field &field, const std::vector<ChoiceOption> &options, const QString &text);

/// How the absence of a value is worded in a list of choices: "Unknown" for yes/no questions, else a dash.
QString emptyChoiceText(const Field &field);

} // namespace elo
