// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/choices.h"
#include "core/schema/schema.h"

// The fields that an office defines for its own file, as the ordinary fields that everything else reads.
namespace elo {

namespace {

FieldFlags flagsOf(const CustomField &own)
{
    FieldFlags flags = FieldFlag::Custom | FieldFlag::Personal; // nobody knows what an office writes into it
    flags.setFlag(FieldFlag::Hidden, own.removed);
    flags.setFlag(FieldFlag::Listed, own.listed && !own.removed);
    flags.setFlag(FieldFlag::Searched, own.searched && !own.removed && custom_fields::isSearchable(own.type));
    return flags;
}

} // namespace

const char *Schema::keep(QByteArray bytes)
{
    m_texts.push_back(std::move(bytes));
    return m_texts.back().constData();
}

void Schema::addOwnField(const CustomField &own)
{
    const auto found = std::ranges::find_if(m_entities, [&](const auto &e) { return e->name() == own.entity; });
    const auto type = custom_fields::fieldTypeOf(own.type);
    if (found == m_entities.end() || !type || (*found)->kind == EntityKind::Setting)
        return;
    Field field;
    field.key = keep(custom_fields::columnOf(own.id));
    if ((*found)->find(QString::fromLatin1(field.key)))
        return; // 48 random bits met again: the first definition has the column
    field.label = keep(own.label.toUtf8());
    field.type = *type;
    field.flags = flagsOf(own);
    field.section = QT_TRANSLATE_NOOP("Section", "Custom fields");
    if (!own.hint.isEmpty())
        field.hint = keep(own.hint.toUtf8());
    if (own.type == u"yes_no") {
        field.choices = choices::kYesNo;
    } else if (*type == FieldType::Choice) {
        auto &choices = m_choices.emplace_back();
        for (const auto &choice : custom_fields::choicesFromText(own.choices))
            choices.push_back({keep(choice.key.toLatin1()), keep(choice.label.toUtf8()), choice.former});
        field.choices = choices;
    } else if (*type == FieldType::Reference) {
        const Entity *target = find(own.target);
        if (!target || !target->isThing())
            return;
        field.targets = {target->key};
    }
    (*found)->fields.push_back(std::move(field));
}

} // namespace elo
