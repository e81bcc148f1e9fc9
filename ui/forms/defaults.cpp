// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/defaults.h"

#include "core/entities/association.h"
#include "core/entities/event.h"
#include "core/entities/follow_up.h"
#include "core/entities/member.h"
#include "core/entities/note.h"
#include "core/workspace.h"

#include <QDate>

namespace elo {

namespace {

template <class T>
Record begin(const Entity &entity)
{
    return toRecord(entity, T{});
}

/// Entities whose structs begin with more than nothing.
using Begin = Record (*)(const Entity &);
constexpr std::pair<const char *, Begin> kBeginnings[] = {
    {"member", begin<Member>},
    {"contact_point", begin<ContactPoint>},
    {"consent", begin<Consent>},
    {"association", begin<Association>},
    {"membership", begin<Membership>},
    {"event", begin<Event>},
    {"participation", begin<Participation>},
    {"follow_up", begin<FollowUp>},
    {"note", begin<Note>},
};

/// Fields in which the person at the computer stands most of the time.
constexpr const char *kUserFields[] = {"recorded_by", "author"};

} // namespace

void fillDefaults(Workspace &workspace, Record &record)
{
    const Entity &entity = *record.entity;
    for (const auto &[key, beginning] : kBeginnings) {
        if (entity.name() != QLatin1StringView(key))
            continue;
        const Record start = beginning(entity);
        for (size_t i = 0; i < record.values.size(); ++i)
            if (!record.values[i].isValid())
                record.values[i] = start.values[i];
    }
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        QVariant &value = record.values[i];
        if (value.isValid())
            continue;
        // What is written down about a thing is mostly written down today; the days of a thing itself are not known.
        if (field.type == FieldType::Date && field.is(FieldFlag::Required) && !field.is(FieldFlag::Identity) &&
            !entity.isThing())
            value = QDate::currentDate();
        if (std::ranges::any_of(kUserFields, [&](const char *key) { return qstrcmp(key, field.key) == 0; }))
            value = workspace.user();
    }
    if (entity.name() == QLatin1StringView("follow_up") && !record.value(u"owner").isValid())
        record.set(u"owner", workspace.user());
}

} // namespace elo
