// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/templates.h"

#include "core/store/records.h"
#include "core/workspace.h"

namespace elo::templates {

namespace {

constexpr Anchor kAnchors[] = {
    {"event_start", "event", "starts"},
    {"event_end", "event", "ends"},
    {"accreditation", "association", "accreditation_expiry"},
    {"activity_start", "activity", "planned_start"},
    {"activity_end", "activity", "planned_end"},
};

/// Whether a thing is, or owns, what the anchor's date belongs to.
bool isFor(const Schema &schema, const Anchor &anchor, QStringView thing)
{
    const QString entity = QString::fromLatin1(anchor.entity);
    return entity == thing || schema.entity(entity).isOwnedBy(thing);
}

} // namespace

const Anchor *anchorOf(QStringView key)
{
    const auto found =
        std::ranges::find_if(kAnchors, [&](const Anchor &anchor) { return key == QLatin1StringView(anchor.key); });
    return found == std::end(kAnchors) ? nullptr : found;
}

bool canBeFor(const Schema &schema, QStringView entity)
{
    return std::ranges::any_of(kAnchors, [&](const Anchor &anchor) { return isFor(schema, anchor, entity); });
}

Result<std::vector<Place>> placesOf(Workspace &workspace, const Ref &thing, const Record &actionTemplate)
{
    const Anchor *anchor = anchorOf(actionTemplate.text(u"anchor"));
    if (!anchor || !isFor(workspace.schema(), *anchor, thing.entity))
        return std::vector<Place>();
    const Entity &entity = workspace.schema().entity(QString::fromLatin1(anchor->entity));
    std::vector<Record> records;
    if (entity.name() == thing.entity) {
        auto record = workspace.record(thing);
        if (!record)
            return std::unexpected(record.error());
        records.push_back(std::move(*record));
    } else {
        const auto owners = entity.flagged(FieldFlag::Owner);
        auto parts = workspace.related(entity, QString::fromLatin1(entity.fields[size_t(owners.front())].key), thing);
        if (!parts)
            return std::unexpected(parts.error());
        records = std::move(*parts);
    }
    std::vector<Place> places;
    for (const Record &record : records)
        places.push_back({records::refOf(record), workspace.titleOf(record),
                          record.value(QString::fromLatin1(anchor->field)).toDate()});
    std::ranges::stable_sort(places,
                             [](const Place &a, const Place &b) { return a.date.isValid() && !b.date.isValid(); });
    return places;
}

Result<std::vector<Record>> templatesFor(Workspace &workspace, const QString &entity)
{
    ListQuery query;
    query.entity = QStringLiteral("action_template");
    const auto ids = workspace.ids(query);
    if (!ids)
        return std::unexpected(ids.error());
    auto all = workspace.records(workspace.schema().entity(query.entity), *ids);
    if (!all)
        return all;
    std::erase_if(*all, [&](const Record &record) {
        const Anchor *anchor = anchorOf(record.text(u"anchor"));
        return !anchor || !isFor(workspace.schema(), *anchor, entity);
    });
    return all;
}

QDate dueOf(const Record &step, const QDate &anchor)
{
    const qint64 days = step.value(u"days").toLongLong();
    return anchor.addDays(step.text(u"side") == u"after" ? days : -days);
}

Result<std::vector<AnchoredDate>> affectedBy(Workspace &workspace, const Record &before, const Record &after)
{
    std::vector<AnchoredDate> found;
    const Entity &followUps = workspace.schema().entity(u"follow_up");
    const auto isAnchor = [&](const Anchor &anchor) {
        return before.entity->name() == QLatin1StringView(anchor.entity);
    };
    const bool changes = std::ranges::any_of(kAnchors, [&](const Anchor &anchor) {
        const QString field = QString::fromLatin1(anchor.field);
        return isAnchor(anchor) && before.value(field) != after.value(field);
    });
    if (!changes)
        return found;
    const auto anchored = workspace.related(followUps, QStringLiteral("anchor_of"), records::refOf(before));
    if (!anchored)
        return std::unexpected(anchored.error());
    for (const Record &record : *anchored) {
        const QString field = record.text(u"anchor_field");
        const QDate now = after.value(field).toDate();
        if (!now.isValid() || before.value(field).toDate() == now)
            continue;
        AnchoredDate date{records::refOf(record),        workspace.titleOf(record),
                          record.value(u"due").toDate(), now.addDays(record.value(u"anchor_days").toLongLong()),
                          AnchoredDate::Why::Moves,      record};
        if (followUps.isClosed(record.state()))
            date.why = AnchoredDate::Why::Closed;
        else if (date.from != record.value(u"anchor_due").toDate())
            date.why = AnchoredDate::Why::Edited;
        found.push_back(std::move(date));
    }
    std::ranges::stable_sort(found, {}, &AnchoredDate::from);
    return found;
}

Result<std::vector<AnchoredDate>> preview(Workspace &workspace, const Record &edited)
{
    if (edited.isNew())
        return std::vector<AnchoredDate>();
    const auto stored = workspace.record(records::refOf(edited));
    if (!stored)
        return std::unexpected(stored.error());
    Record after = edited;
    if (after.entity->derive) // an end that follows from the start
        after.entity->derive(after);
    return affectedBy(workspace, *stored, after);
}

} // namespace elo::templates
