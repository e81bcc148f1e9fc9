// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "core/desk/badge_code.h"
#include "core/desk/desk.h"
#include "core/places/dates.h"

#include <algorithm>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

const CommandOption kOptions[] = {
    {"day", QT_TRANSLATE_NOOP("CommandLine", "DATE"),
     QT_TRANSLATE_NOOP("CommandLine", "the day of the event; without it, today")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

/// The participation that a badge, 32 digits or “participation/…” mean.
Result<Record> participationFromText(Workspace &workspace, const QString &text)
{
    Id id = idOfBadge(text);
    if (id.isNull() && looksLikeBadge(text))
        return fail(ErrorCode::Refused, {u"badge_misread"_s});
    if (id.isNull())
        id = idFromText(text);
    if (const Ref ref = Ref::fromText(text); ref.entity == u"participation")
        id = ref.id;
    auto found = workspace.record({u"participation"_s, id});
    if (!found && found.error().code == ErrorCode::NoRecord)
        return fail(ErrorCode::NoRecord, {text});
    return found;
}

Result<Record> dayFromText(Workspace &workspace, const Ref &event, const QDate &date)
{
    const auto days = Desk::daysOf(workspace, event);
    if (!days)
        return std::unexpected(days.error());
    const auto found = std::ranges::find(*days, date, [](const Record &day) { return day.value(u"date").toDate(); });
    if (found != days->end())
        return *found;
    QStringList dates;
    for (const Record &day : *days)
        dates << dateText(day.value(u"date").toDate(), workspace.language());
    return fail(ErrorCode::Refused, {u"no_day_of_event"_s, dateText(date, workspace.language()),
                                     workspace.title(event), dates.join(u", "_s)});
}

Result<Desk::Answer> checkIn(Workspace &workspace, const QString &who, const QDate &date)
{
    const auto participation = participationFromText(workspace, who);
    if (!participation)
        return std::unexpected(participation.error());
    const Ref event{u"event"_s, participation->value(u"event").toUuid()};
    if (!participation->alive)
        return fail(ErrorCode::Refused,
                    {u"off_the_list"_s, workspace.titleOf(*participation), workspace.title(event)});
    const auto day = dayFromText(workspace, event, date);
    if (!day)
        return std::unexpected(day.error());
    const auto desk = Desk::open(workspace, event, *day);
    if (!desk)
        return std::unexpected(desk.error());
    return (*desk)->checkIn(participation->id);
}

QJsonObject toJson(const Desk::Answer &answer)
{
    return {{u"state"_s, answer.state == Desk::Answer::State::In ? u"in"_s : u"already"_s},
            {u"since"_s, answer.since.isEmpty() ? QJsonValue() : QJsonValue(answer.since)},
            {u"name"_s, answer.name},
            {u"participation"_s, idText(answer.participation)},
            {u"operation"_s, answer.operation.isNull() ? QJsonValue() : QJsonValue(idText(answer.operation))}};
}

QString sentence(const Desk::Answer &answer)
{
    if (answer.state == Desk::Answer::State::In)
        return CommandText::tr("In at %1: %2", "time, name").arg(answer.since, answer.name);
    return answer.since.isEmpty()
               ? CommandText::tr("Already in that day: %1").arg(answer.name)
               : CommandText::tr("Already in since %1: %2", "time, name").arg(answer.since, answer.name);
}

int run(const Invocation &invocation)
{
    QDate date = QDate::currentDate();
    if (invocation.has("day"_L1)) {
        const auto read = dateFromText(invocation.value("day"_L1), DateOrder::DayFirst);
        if (!read)
            return wrongUsage(CommandText::tr("“%1” is no date.").arg(invocation.value("day"_L1)));
        date = *read;
    }
    auto workspace = openToWrite(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto answer = checkIn(**workspace, invocation.argument(1), date);
    if (!answer)
        return failed(answer.error());
    if (invocation.has("json"_L1))
        print(toJson(*answer));
    else
        print(sentence(*answer));
    return kDone;
}

} // namespace

const Command kCheckInCommand{
    "check-in",
    QT_TRANSLATE_NOOP("CommandLine", "FILE BADGE"),
    QT_TRANSLATE_NOOP("CommandLine", "record that a participant of an event has arrived"),
    QT_TRANSLATE_NOOP("CommandLine",
                      "BADGE is what a scanner reads from a badge, or the id of a participation. The event is the "
                      "badge's. Who is in already stays in since the first time; nothing is written then. --json "
                      "tells “state”: “in” or “already”, and “since”."),
    kOptions,
    2,
    2,
    run};

} // namespace elo
