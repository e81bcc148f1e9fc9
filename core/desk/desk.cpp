// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"

#include "core/desk/badge_code.h"
#include "core/desk/presence.h"
#include "core/event_days.h"
#include "core/match/similar_people.h"
#include "core/store/records.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

#include <algorithm>

namespace elo {

namespace {

Ref participationRef(const Id &id)
{
    return {QStringLiteral("participation"), id};
}

} // namespace

Result<std::vector<Record>> Desk::daysOf(Workspace &workspace, const Ref &event)
{
    const auto record = workspace.record(event);
    if (!record)
        return std::unexpected(record.error());
    auto days = workspace.related(workspace.schema().entity(u"event_day"), QStringLiteral("event"), event);
    if (days && days->empty())
        days = daysFromDates(workspace.schema(), *record);
    if (days)
        std::ranges::sort(*days, {}, [](const Record &day) { return day.value(u"date").toDate(); });
    return days;
}

Desk::Desk(Workspace &workspace, Record event, Record day)
    : m_workspace(workspace), m_event(std::move(event)), m_day(std::move(day))
{
    connect(&m_workspace, &Workspace::changed, this, &Desk::follow);
}

Result<std::unique_ptr<Desk>> Desk::open(Workspace &workspace, const Ref &event, const Record &day)
{
    const auto record = workspace.record(event);
    if (!record)
        return std::unexpected(record.error());
    if (!record->alive || day.value(u"event").toUuid() != event.id)
        return fail(ErrorCode::NoRecord, {event.text()});
    std::unique_ptr<Desk> desk(new Desk(workspace, *record, day));
    if (auto loaded = desk->m_registrants.load(workspace, event.id, day.id); !loaded)
        return std::unexpected(loaded.error());
    return desk;
}

QDate Desk::date() const
{
    return m_day.value(u"date").toDate();
}

std::vector<const Registrant *> Desk::lastArrivals(int limit) const
{
    std::vector<const Registrant *> found;
    for (const Registrant &registrant : m_registrants.all())
        if (registrant.isIn && !registrant.since.isEmpty())
            found.push_back(&registrant);
    // Within a minute by the order of this desk, as far as it is this desk's.
    const auto place = [&](const Registrant *one) {
        const auto done = std::ranges::find(m_done, one->id, &Done::participation);
        return done == m_done.end() ? -1 : done - m_done.begin();
    };
    std::ranges::stable_sort(found, [&](const Registrant *a, const Registrant *b) {
        return a->since != b->since ? a->since > b->since : place(a) > place(b);
    });
    found.resize(std::min(found.size(), size_t(limit)));
    return found;
}

void Desk::follow(const Changes &changes)
{
    if (changes.everything || changes.touches(u"event"))
        if (auto event = m_workspace.record(records::refOf(m_event)); event && event->alive)
            m_event = *event;
    const auto refreshed = m_registrants.refresh(m_workspace, changes);
    m_isBehind = m_isBehind || !refreshed;
    if (!refreshed || *refreshed || changes.touches(u"event"))
        Q_EMIT changed();
}

/// The file could not be read for a moment; what was missed is read before anybody is answered.
Result<void> Desk::catchUp()
{
    if (!m_isBehind)
        return {};
    auto loaded = m_registrants.load(m_workspace, m_event.id, m_day.id);
    m_isBehind = !loaded;
    return loaded;
}

/// Writes a check-in, unless the person is in: looked up in the same transaction, since another window may have been
/// quicker.
Result<Desk::Answer> Desk::record(const QString &kind, const Ref &subject,
                                  const std::function<Record(Transaction &)> &participation)
{
    Answer answer;
    const QString time = presence::timeText(m_now().time());
    Id checkIn;
    const auto done = m_workspace.transact(kind, subject, time, [&](Transaction &tx) {
        const Record comes = participation(tx);
        answer.participation = comes.id;
        const presence::Seen before = presence::seen(tx, comes.id, m_day.id);
        answer.state = before.isAttending || before.isCheckedIn ? Answer::State::Already : Answer::State::In;
        answer.since = answer.state == Answer::State::In ? time : before.since;
        // Where an undo on one laptop met a check-in on another, the attendance is missing: the person stands here.
        if (!before.isAttending)
            presence::come(tx, comes, m_day);
        if (answer.state == Answer::State::In)
            checkIn = presence::checkIn(tx, comes.id, m_day.id, time, m_workspace.user());
    });
    if (!done)
        return std::unexpected(done.error());
    if (answer.state == Answer::State::In) {
        answer.operation = *done;
        m_done.push_back({*done, answer.participation, checkIn, kind != u"check_in"});
    }
    if (const Registrant *registrant = m_registrants.find(answer.participation))
        answer.name = registrant->name;
    return answer;
}

Result<Desk::Answer> Desk::checkIn(const Id &participation)
{
    if (auto known = catchUp(); !known)
        return std::unexpected(known.error());
    const Registrant *registrant = m_registrants.find(participation);
    if (!registrant)
        return fail(ErrorCode::NoRecord, {participationRef(participation).text()});
    // Whoever has two badges is in by either of them.
    if (registrant->isIn && !registrant->others.empty())
        return Answer{Answer::State::Already, registrant->id, registrant->name, registrant->since, {}, {}};
    const Ref ref = participationRef(registrant->id);
    return record(QStringLiteral("check_in"), ref, [&](Transaction &tx) { return living(tx, ref); });
}

Result<Desk::Answer> Desk::scan(QStringView badge)
{
    if (auto known = catchUp(); !known)
        return std::unexpected(known.error());
    const Id participation = idOfBadge(badge);
    if (participation.isNull())
        return Answer{Answer::State::NoBadge, {}, {}, {}, {}, {}};
    return m_registrants.find(participation) ? checkIn(participation) : notOnTheList(participation);
}

Result<Desk::Answer> Desk::notOnTheList(const Id &participation) const
{
    Answer answer;
    answer.participation = participation;
    answer.state = Answer::State::Unknown;
    const auto record = m_workspace.record(participationRef(participation));
    if (!record) {
        if (record.error().code != ErrorCode::NoRecord)
            return std::unexpected(record.error());
        return answer;
    }
    const Ref person = Ref::fromText(record->text(u"person"));
    answer.name = person.isNull() ? record->text(u"name") : m_workspace.title(person);
    const Ref event{QStringLiteral("event"), record->value(u"event").toUuid()};
    answer.state = event.id == m_event.id ? Answer::State::OffTheList : Answer::State::OtherEvent;
    answer.about = m_workspace.title(event);
    return answer;
}

Result<std::vector<SimilarPerson>> Desk::similarTo(const WalkIn &walkIn, int limit) const
{
    return similarPeople(m_workspace, walk_ins::memberOf(m_workspace.schema(), walkIn), limit);
}

Result<Desk::Answer> Desk::walkIn(const WalkIn &walkIn)
{
    if (auto known = catchUp(); !known)
        return std::unexpected(known.error());
    if (auto valid = walk_ins::validate(m_workspace.schema(), walkIn); !valid)
        return std::unexpected(valid.error());
    if (!walkIn.person.isNull())
        if (const Registrant *known = m_registrants.ofPerson(m_workspace.representative(walkIn.person)))
            return checkIn(known->id);
    return record(QStringLiteral("walk_in"), records::refOf(m_event),
                  [&](Transaction &tx) { return walk_ins::add(tx, m_event.id, walkIn, nullptr); });
}

Result<Desk::Answer> Desk::substitute(const Id &invitee, const WalkIn &walkIn)
{
    if (auto known = catchUp(); !known)
        return std::unexpected(known.error());
    if (auto valid = walk_ins::validate(m_workspace.schema(), walkIn); !valid)
        return std::unexpected(valid.error());
    const Registrant *replaced = m_registrants.find(invitee);
    if (!replaced)
        return fail(ErrorCode::NoRecord, {participationRef(invitee).text()});
    if (replaced->isIn)
        return fail(ErrorCode::Refused, {QStringLiteral("is_in"), replaced->name});
    if (!walkIn.person.isNull() && replaced->person == m_workspace.representative(walkIn.person).text())
        return checkIn(replaced->id); // nobody comes in his own place
    const Id id = replaced->id;
    return record(QStringLiteral("substitute"), participationRef(id), [&](Transaction &tx) {
        const Record like = living(tx, participationRef(id));
        return walk_ins::add(tx, m_event.id, walkIn, &like);
    });
}

/// Takes back the check-in alone, and the attendance if nobody else saw the person.
Result<Id> Desk::withdraw(const Done &done)
{
    return m_workspace.transact(QStringLiteral("attendance"), participationRef(done.participation),
                                QStringLiteral("absent"), [&](Transaction &tx) {
                                    const Record participation = living(tx, participationRef(done.participation));
                                    const Entity &checkIns = tx.schema().entity(u"check_in");
                                    const auto all = records::pointingTo(tx.connection(), tx.codes(), checkIns,
                                                                         checkIns.indexOf(u"participation"),
                                                                         participationRef(done.participation));
                                    const auto others = std::ranges::count_if(all, [&](const Record &one) {
                                        return one.value(u"day").toUuid() == m_day.id && one.id != done.checkIn;
                                    });
                                    if (others == 0) {
                                        presence::leave(tx, participation, m_day.id);
                                        return;
                                    }
                                    for (const Record &one : all)
                                        if (one.id == done.checkIn)
                                            tx.setAlive(checkIns, one.rid, false);
                                });
}

Result<Desk::Answer> Desk::takeBack()
{
    while (!m_done.empty()) { // what was taken back meanwhile by Ctrl+Z or from the history is passed over
        const auto info = m_workspace.operation(m_done.back().operation);
        if (info && !info->undone)
            break;
        m_done.pop_back();
    }
    if (m_done.empty())
        return fail(ErrorCode::NoRecord);
    const Done last = m_done.back();
    const Registrant *registrant = m_registrants.find(last.participation);
    Answer answer{
        Answer::State::TakenBack, last.participation, registrant ? registrant->name : QString(), {}, {}, {}};

    bool isSeenElsewhere = false;
    const auto checkIns = m_workspace.related(m_workspace.schema().entity(u"check_in"),
                                              QStringLiteral("participation"), participationRef(last.participation));
    if (!checkIns)
        return std::unexpected(checkIns.error());
    isSeenElsewhere = std::ranges::count_if(
                          *checkIns, [&](const Record &one) { return one.value(u"day").toUuid() == m_day.id; }) > 1;

    Result<Id> back = fail(ErrorCode::ChangedSince);
    if (!isSeenElsewhere) {
        back = m_workspace.undo(last.operation);
        if (back)
            m_workspace.adoptUndo(last.operation, *back);
    }
    // What another desk or a later day built on stays; with the rest of a walk-in nobody may vanish unasked.
    if (!back && back.error().code == ErrorCode::ChangedSince && (isSeenElsewhere || !last.added))
        back = withdraw(last);
    if (!back)
        return std::unexpected(back.error());
    answer.operation = *back;
    m_done.pop_back();
    return answer;
}

} // namespace elo
