// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/owned_records.h"
#include "ui/forms/field_keys.h"

#include "core/workspace.h"
#include "ui/forms/reference_editor.h"

#include <QDateTime>

namespace elo {

Result<Ref> saveOwned(Workspace &workspace, Record record, const QString &ownerField)
{
    const int owner = record.entity->indexOf(ownerField);
    if (record.entity->kind != EntityKind::Part || owner < 0)
        return workspace.save(record);
    auto thing = workspace.record(refOf(record.entity->fields[size_t(owner)], record.values[size_t(owner)]));
    if (!thing)
        return std::unexpected(thing.error());
    if (record.id.isNull())
        record.id = newId(QDateTime::currentMSecsSinceEpoch());
    const Ref ref{record.entity->name(), record.id};
    const auto saved = workspace.save(RecordTree{std::move(*thing), {std::move(record)}});
    return saved ? Result<Ref>(ref) : saved;
}

const Field *farSide(const Entity &link, QStringView nearField)
{
    if (link.kind != EntityKind::Link)
        return nullptr;
    for (const Field &field : link.fields)
        if (field.is(FieldFlag::Owner) && field.isReference() && nearField != QLatin1StringView(field.key))
            return &field;
    return nullptr;
}

bool isBare(const Entity &link)
{
    return std::ranges::all_of(link.fields, [](const Field &field) { return field.is(FieldFlag::Owner); });
}

const Entity *seenAs(const Schema &schema, const Entity &link, QStringView nearField)
{
    const Field *far = farSide(link, nearField);
    if (!far || far->type != FieldType::Reference)
        return nullptr;
    const auto owners = link.flagged(FieldFlag::Owner);
    if (nearField == keyOf(link.fields[size_t(owners.front())]))
        return nullptr;
    return schema.find(QString::fromLatin1(far->targets.front()));
}

std::optional<Record> linkTo(const Schema &schema, const Entity &entity, const Ref &about)
{
    if (about.isNull())
        return std::nullopt;
    for (const Schema::Owned &owned : schema.ownedBy(entity)) {
        const Field *far = farSide(*owned.entity, keyOf(owned.entity->fields[size_t(owned.ownerField)]));
        if (!far || std::ranges::none_of(
                        far->targets, [&](const char *target) { return about.entity == QLatin1StringView(target); }))
            continue;
        Record link(*owned.entity);
        link.set(keyOf(*far), referenceTo(*far, about));
        return link;
    }
    return std::nullopt;
}

} // namespace elo
