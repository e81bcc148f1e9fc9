// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/entity.h"

namespace elo {

/// A field that the office made for its own file, as the record that defines it. Its values stand in a column of the
/// entity's table (`columnOf`), as those of built-in fields do.
struct CustomField : Stored
{
    QString entity; ///< key of what gets the field
    QString label;
    QString type = QStringLiteral("text"); ///< never changes: what is stored would no longer be what it says
    QString choices;                       ///< as custom_fields::choicesText() gives it
    QString target;                        ///< key of the things that a link leads to
    bool listed = false;
    bool searched = false;
    std::optional<qint64> position; ///< among the fields of the entity
    QString hint;

    bool removed = false; ///< the definition is not alive: the field is hidden, its values stay

    friend bool operator==(const CustomField &, const CustomField &) = default;
};

Entity customFieldEntity();

namespace custom_fields {

/// The most living fields that an entity may be given, and the most columns that removed ones may leave behind.
inline constexpr int kMostLiving = 200;
inline constexpr int kMostColumns = 1000;

/// One value that a choice may have. A former one is offered no more, but is not lost where it stands.
struct OwnChoice
{
    QString key; ///< generated once; the label may change
    QString label;
    bool former = false;

    friend bool operator==(const OwnChoice &, const OwnChoice &) = default;
};

/// One choice per line: key, label and, for a former one, "former", divided by tabulators. A line without a key (as
/// people type it) gets one. Keys that are none of ours are refused silently: they would go into SQL.
std::vector<OwnChoice> choicesFromText(const QString &text);
QString choicesText(const std::vector<OwnChoice> &choices);

/// The column that holds the values: "x_" and the last twelve hexadecimal digits of the definition's id.
QByteArray columnOf(const Id &definition);

/// Whether values of the type can be found by the search.
bool isSearchable(QStringView type);

/// How a field of that type is stored, checked and edited; nullopt for a type of a later version.
std::optional<FieldType> fieldTypeOf(QStringView type);

} // namespace custom_fields

} // namespace elo
