// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/presence.h"

#include "core/entities/event.h"
#include "core/event_days.h"
#include "core/rules.h"
#include "core/store/records.h"
#include "core/store/transaction.h"
#include "core/workspace_parts.h"

#include <QSysInfo>
#include <algorithm>

namespace elo::presence {

namespace {

std::vector<Record> ofParticipation(Transaction &tx, QStringView entityKey, const Id &participation)
{
    const Entity &entity = tx.schema().entity(entityKey);
    return records::pointingTo(tx.connection(), tx.codes(), entity, entity.indexOf(u"participation"),
                               {QStringLiteral("participation"), participation});
}

bool isOf(const Record &record, const Id &day)
{
    return record.value(u"day").toUuid() == day;
}

/// An event that has no days on record gets all that follow from its dates: one alone would hide the others.
void putOnRecord(Transaction &tx, Record day)
{
    const auto isStored = [&] {
        const auto stored = records::byId(tx.connection(), tx.codes(), *day.entity, day.id);
        return stored && stored->alive;
    };
    if (isStored())
        return;
    const Ref event{QStringLiteral("event"), day.value(u"event").toUuid()};
    if (records::pointingTo(tx.connection(), tx.codes(), *day.entity, day.entity->indexOf(u"event"), event).empty())
        for (Record &one : daysFromDates(tx.schema(), living(tx, event)))
            tx.insert(one);
    if (isStored())
        return;
    day.rid = 0;
    tx.insert(day);
}

} // namespace

Seen seen(Transaction &tx, const Id &participation, const Id &day)
{
    Seen found;
    for (const Record &attendance : ofParticipation(tx, u"attendance", participation))
        found.isAttending = found.isAttending || isOf(attendance, day);
    for (const Record &checkIn : ofParticipation(tx, u"check_in", participation)) {
        if (!isOf(checkIn, day))
            continue;
        found.isCheckedIn = true;
        if (const QString time = checkIn.text(u"time"); found.since.isEmpty() || time < found.since)
            found.since = time;
    }
    return found;
}

void come(Transaction &tx, const Record &participation, Record day)
{
    const Id dayId = day.id;
    putOnRecord(tx, std::move(day));
    Record link(tx.schema().entity(u"attendance"));
    link.set(u"participation", participation.id);
    link.set(u"day", dayId);
    link.id = records::identityOf(link);
    tx.insert(link);
    if (participation.text(u"state") == u"walk_in")
        return;
    Record after = participation;
    after.set(u"state", QStringLiteral("attended"));
    tx.update(participation, after);
}

Id checkIn(Transaction &tx, const Id &participation, const Id &day, const QString &time, const QString &notedBy)
{
    CheckIn seen;
    seen.participation = participation;
    seen.day = day;
    seen.time = time;
    seen.desk = deskName();
    seen.notedBy = notedBy;
    RecordTree tree{toRecord(tx.schema().entity(u"check_in"), seen), {}};
    records::adopt(tree);
    orThrow(rules::validate(tree));
    tx.insert(tree.record);
    return tree.record.id;
}

void leave(Transaction &tx, const Record &participation, const Id &day)
{
    bool isThereOtherwise = false;
    for (const Record &attendance : ofParticipation(tx, u"attendance", participation.id)) {
        if (isOf(attendance, day))
            tx.setAlive(*attendance.entity, attendance.rid, false);
        else
            isThereOtherwise = true;
    }
    for (const Record &checkIn : ofParticipation(tx, u"check_in", participation.id))
        if (isOf(checkIn, day))
            tx.setAlive(*checkIn.entity, checkIn.rid, false);
    if (isThereOtherwise || participation.text(u"state") != u"attended")
        return;
    // Whether somebody did not come is known only when the event is over.
    Record after = participation;
    after.set(u"state", QStringLiteral("confirmed"));
    tx.update(participation, after);
}

QString timeText(const QTime &time)
{
    return time.toString(QStringLiteral("HH:mm"));
}

QString deskName()
{
    return QSysInfo::machineHostName();
}

} // namespace elo::presence
