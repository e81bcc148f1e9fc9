// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_blank.h"

#include "core/entities/association.h"
#include "core/entities/event.h"
#include "core/entities/follow_up.h"
#include "core/entities/institution.h"
#include "core/entities/member.h"
#include "core/entities/mission.h"

namespace elo {

namespace {

template <class T>
Record blank(const Entity &entity)
{
    return toRecord(entity, T());
}

} // namespace

Record blankRecord(const Entity &entity)
{
    using Maker = Record (*)(const Entity &);
    static const QHash<QString, Maker> kMakers{
        {QStringLiteral("member"), blank<Member>},
        {QStringLiteral("association"), blank<Association>},
        {QStringLiteral("mission"), blank<Mission>},
        {QStringLiteral("institution"), blank<Institution>},
        {QStringLiteral("event"), blank<Event>},
        {QStringLiteral("follow_up"), blank<FollowUp>},
        {QStringLiteral("participation"), blank<Participation>},
    };
    const Maker maker = kMakers.value(entity.name());
    return maker ? maker(entity) : Record(entity);
}

} // namespace elo
