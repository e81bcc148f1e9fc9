// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QVariant>
#include <optional>
#include <span>
#include <vector>

namespace elo {

/// How a value is stored, checked, edited and worded. Everything generic switches on this and on nothing else.
enum class FieldType {
    Text,         ///< one line
    LongText,     ///< several lines
    Integer,      ///< whole number
    Decimal,      ///< number with a fraction; stored as a real
    Boolean,      ///< yes or no; never empty
    Date,         ///< QDate; stored ISO 8601
    PartialDate,  ///< "1980", "1980-05" or "1980-05-12", as text
    Choice,       ///< one key of `choices`
    ChoiceSet,    ///< keys of `choices` joined by commas, in the order of `choices`
    Country,      ///< ISO 3166-1 alpha-2
    Province,     ///< ISO 3166-2 key of a province of Mozambique
    LanguageSet,  ///< ISO 639 codes joined by commas
    Reference,    ///< QUuid of a record of `target`
    AnyReference, ///< Ref::text() of a record of one of `targets`
};

enum class FieldFlag {
    Required = 1 << 0, ///< a record without it is refused
    Title = 1 << 1,    ///< what people call the record; the name column of the search index
    Listed = 1 << 2,   ///< a column of the list unless the user chose others
    Searched = 1 << 3, ///< goes into the search index
    Owner = 1 << 4,    ///< the record belongs to what it refers to and goes with it when that is removed
    Identity = 1 << 5, ///< with the other identity fields makes the deterministic id of a link
    ReadOnly = 1 << 6, ///< set by verbs, shown in forms
    Hidden = 1 << 7,   ///< set by core, in neither form nor list
    Personal = 1 << 8, ///< personal data: never in the log, leaves only as consent allows
    Custom = 1 << 9,   ///< defined by the office for its file: its label is the office's own words
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

/// As a target: every thing there is, as the registry knows it, but what the entity belongs to already.
inline constexpr const char *kEveryThing = "*";

/// One value of a Choice. `label` is translated in the context "Choice", that of a custom field is plain text.
struct Choice
{
    const char *key;
    const char *label;
    bool former = false; ///< no longer offered, but kept where it stands
};

/// One thing that is recorded of an entity. Tables, forms, filters, import, export, search and history read it.
struct Field
{
    const char *key = nullptr;   ///< column, JSON key and export header; never changes
    const char *label = nullptr; ///< translated in the context "Field"
    FieldType type = FieldType::Text;
    FieldFlags flags;
    const char *section = nullptr; ///< heading in the form, translated in the context "Section"
    std::span<const Choice> choices;
    std::vector<const char *> targets; ///< keys of the entities a reference may point to
    const char *aliases = nullptr;     ///< other headers under which lists carry it, folded, separated by '|'
    const char *hint = nullptr;        ///< example shown in an empty editor, translated in the context "Hint"

    QVariant (*get)(const void *) = nullptr;         ///< reads the member of the entity's struct
    void (*set)(void *, const QVariant &) = nullptr; ///< writes it

    bool is(FieldFlag flag) const { return flags.testFlag(flag); }
    bool isReference() const { return type == FieldType::Reference || type == FieldType::AnyReference; }
    bool isNumber() const { return type == FieldType::Integer || type == FieldType::Decimal; }
    bool isSet() const { return type == FieldType::ChoiceSet || type == FieldType::LanguageSet; }
    QString labelText() const; ///< the label in the user's language
    bool hasOwnWords() const;  ///< its choices are the office's own words, which nobody translates
    QString choiceText(const Choice &choice) const; ///< the label of one of its choices in the user's language

    Field &&in(const char *sectionLabel) &&;
    Field &&of(std::span<const Choice> values) &&;
    Field &&to(std::vector<const char *> entityKeys) &&;
    Field &&also(const char *headers) &&;
    Field &&like(const char *example) &&;
};

namespace detail {
template <class>
struct MemberPointer;
template <class Struct, class Value>
struct MemberPointer<Value Struct::*>
{
    using StructType = Struct;
    using ValueType = Value;
};
} // namespace detail

/// Describes the struct member `Pointer`. @param key see Field; @param label English text.
template <auto Pointer>
Field field(const char *key, const char *label, FieldType type, FieldFlags flags = {})
{
    using Struct = typename detail::MemberPointer<decltype(Pointer)>::StructType;
    using Value = typename detail::MemberPointer<decltype(Pointer)>::ValueType;
    Field f;
    f.key = key;
    f.label = label;
    f.type = type;
    f.flags = flags;
    f.get = [](const void *object) { return QVariant::fromValue(static_cast<const Struct *>(object)->*Pointer); };
    f.set = [](void *object, const QVariant &value) {
        if constexpr (std::is_same_v<Value, std::optional<qint64>>)
            static_cast<Struct *>(object)->*Pointer = value.toLongLong();
        else if constexpr (std::is_same_v<Value, std::optional<double>>)
            static_cast<Struct *>(object)->*Pointer = value.toDouble();
        else
            static_cast<Struct *>(object)->*Pointer = value.value<Value>();
    };
    return f;
}

} // namespace elo
