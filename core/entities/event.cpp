// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/event.h"

#include "core/entities/choices.h"
#include "core/rules.h"

#include <QRegularExpression>

namespace elo {

namespace {

constexpr const char *kWhat = QT_TRANSLATE_NOOP("Section", "Event");
constexpr const char *kWhere = QT_TRANSLATE_NOOP("Section", "Place");

const Choice kKind[] = {
    {"forum", QT_TRANSLATE_NOOP("Choice", "Forum")},
    {"study_tour", QT_TRANSLATE_NOOP("Choice", "Study tour")},
    {"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
    {"training", QT_TRANSLATE_NOOP("Choice", "Training")},
    {"mapping", QT_TRANSLATE_NOOP("Choice", "Mapping drive")},
};

const Choice kCapacity[] = {
    {"diaspora", QT_TRANSLATE_NOOP("Choice", "Diaspora")},
    {"diplomatic", QT_TRANSLATE_NOOP("Choice", "Diplomatic official")},
    {"government", QT_TRANSLATE_NOOP("Choice", "Government")},
    {"iom", QT_TRANSLATE_NOOP("Choice", "IOM")},
    {"civil_society", QT_TRANSLATE_NOOP("Choice", "Civil society")},
    {"press", QT_TRANSLATE_NOOP("Choice", "Press")},
};

const Choice kState[] = {
    {"invited", QT_TRANSLATE_NOOP("Choice", "Invited")},      {"confirmed", QT_TRANSLATE_NOOP("Choice", "Confirmed")},
    {"declined", QT_TRANSLATE_NOOP("Choice", "Declined")},    {"attended", QT_TRANSLATE_NOOP("Choice", "Attended")},
    {"no_show", QT_TRANSLATE_NOOP("Choice", "Did not come")}, {"walk_in", QT_TRANSLATE_NOOP("Choice", "Walk-in")},
};

void deriveEvent(Record &event)
{
    if (!event.value(u"ends").isValid())
        event.set(u"ends", event.value(u"starts"));
}

Result<void> validateParticipation(const Record &participation)
{
    if (participation.text(u"person").isEmpty() && participation.text(u"name").isEmpty())
        return rules::invalid(participation.entity->field(u"name"), rules::kRequired);
    return {};
}

/// Times are compared as texts, so they have two digits for the hour.
Result<void> validateCheckIn(const Record &checkIn)
{
    static const QRegularExpression kTimeOfDay(QStringLiteral("\\A([01][0-9]|2[0-3]):[0-5][0-9]\\z"));
    const QString time = checkIn.text(u"time");
    if (!kTimeOfDay.match(time).hasMatch())
        return rules::invalid(checkIn.entity->field(u"time"), rules::kImpossible, time);
    return {};
}

} // namespace

Entity eventEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{
        "event", QT_TRANSLATE_NOOP("Entity", "Event"), QT_TRANSLATE_NOOP("Entity", "Events"), EntityKind::Thing, 'E',
        {}};
    e.fields = {
        field<&Event::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, Required | Title | Listed)
            .in(kWhat)
            .also("nome|titulo|evento|title"),
        field<&Event::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice,
                            Required | Listed | Searched)
            .in(kWhat)
            .of(kKind)
            .also("tipo"),
        field<&Event::starts>("starts", QT_TRANSLATE_NOOP("Field", "Starts"), Date, Required | Listed)
            .in(kWhat)
            .also("data|inicio|data de inicio|date"),
        field<&Event::ends>("ends", QT_TRANSLATE_NOOP("Field", "Ends"), Date, Listed)
            .in(kWhat)
            .also("fim|data de fim"),
        field<&Event::country>("country", QT_TRANSLATE_NOOP("Field", "Country"), Country, Listed | Searched)
            .in(kWhere)
            .also("pais"),
        field<&Event::city>("city", QT_TRANSLATE_NOOP("Field", "City"), Text, Listed | Searched)
            .in(kWhere)
            .also("cidade|local"),
        field<&Event::venue>("venue", QT_TRANSLATE_NOOP("Field", "Venue"), Text, Searched)
            .in(kWhere)
            .also("local do evento"),
        field<&Event::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, Searched)
            .in(kWhere)
            .also("notas|observacoes|obs"),
    };
    e.blank = blankOf<Event>;
    e.group = EntityGroup::Work;
    e.derive = deriveEvent;
    return e;
}

Entity eventDayEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{
        "event_day", QT_TRANSLATE_NOOP("Entity", "Day"), QT_TRANSLATE_NOOP("Entity", "Days"), EntityKind::Link, 0,
        {}};
    e.fields = {
        field<&EventDay::event>("event", QT_TRANSLATE_NOOP("Field", "Event"), Reference,
                                Required | Owner | Identity | Hidden)
            .to({"event"}),
        field<&EventDay::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), Date, Required | Title | Identity),
        field<&EventDay::title>("title", QT_TRANSLATE_NOOP("Field", "Title"), Text),
    };
    return e;
}

Entity sessionEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"session",
             QT_TRANSLATE_NOOP("Entity", "Session"),
             QT_TRANSLATE_NOOP("Entity", "Sessions"),
             EntityKind::Part,
             0,
             {}};
    e.fields = {
        field<&Session::event>("event", QT_TRANSLATE_NOOP("Field", "Event"), Reference, Required | Owner)
            .to({"event"}),
        field<&Session::title>("title", QT_TRANSLATE_NOOP("Field", "Session"), Text, Required | Title | Listed)
            .also("sessao|titulo"),
        field<&Session::day>("day", QT_TRANSLATE_NOOP("Field", "Day"), Reference, Listed)
            .to({"event_day"})
            .also("dia"),
        field<&Session::time>("time", QT_TRANSLATE_NOOP("Field", "Time"), Text, Listed)
            .also("hora")
            .like(QT_TRANSLATE_NOOP("Hint", "09:00")),
        field<&Session::chair>("chair", QT_TRANSLATE_NOOP("Field", "Chaired by"), Text, Listed)
            .also("presidida por|moderador"),
    };
    return e;
}

Entity participationEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    // A link whose id comes from event and person; a participant who is only a name has a random id.
    Entity e{"participation",
             QT_TRANSLATE_NOOP("Entity", "Participation"),
             QT_TRANSLATE_NOOP("Entity", "Participants"),
             EntityKind::Link,
             0,
             {}};
    e.fields = {
        field<&Participation::event>("event", QT_TRANSLATE_NOOP("Field", "Event"), Reference,
                                     Required | Owner | Identity)
            .to({"event"}),
        field<&Participation::person>("person", QT_TRANSLATE_NOOP("Field", "Person"), AnyReference, Owner | Identity)
            .to({"member", "official"}),
        field<&Participation::name>("name", QT_TRANSLATE_NOOP("Field", "Name (if not on record)"), Text,
                                    Title | Personal),
        field<&Participation::sex>("sex", QT_TRANSLATE_NOOP("Field", "Sex (if not on record)"), FieldType::Choice)
            .of(choices::kSex),
        field<&Participation::capacity>("capacity", QT_TRANSLATE_NOOP("Field", "Capacity"), FieldType::Choice,
                                        Required)
            .of(kCapacity)
            .also("qualidade|categoria|capacity|tipo de participante|perfil|qualidade em que participa|em qualidade "
                  "de|representacao|participant type"),
        field<&Participation::delegationCountry>("delegation_country",
                                                 QT_TRANSLATE_NOOP("Field", "Delegation country"), Country)
            .also("pais da delegacao|delegacao|delegation|delegation country|delegacao de"),
        field<&Participation::institution>("institution", QT_TRANSLATE_NOOP("Field", "Institution"), Reference)
            .to({"institution"})
            .also("instituicao|organizacao|organisation|institution|entidade|instituicao que "
                  "representa|organizacao que representa|instituicao organizacao|organization|instituicao de origem"),
        field<&Participation::state>("state", QT_TRANSLATE_NOOP("Field", "State"), FieldType::Choice, Required)
            .of(kState)
            .also("estado da participacao|participacao|presenca|state|estado|confirmacao|status"),
        field<&Participation::substituteFor>("substitute_for", QT_TRANSLATE_NOOP("Field", "Substitute for"),
                                             Reference)
            .to({"participation"}),
        field<&Participation::sheet>("sheet", QT_TRANSLATE_NOOP("Field", "Sheet and line"), Text)
            .also("folha|linha|n de ordem|ordem|folha e linha|numero de ordem|n o|no|n|sheet|line|sheet and line"),
    };
    e.blank = blankOf<Participation>;
    e.validate = validateParticipation;
    return e;
}

Entity attendanceEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"attendance",
             QT_TRANSLATE_NOOP("Entity", "Attendance"),
             QT_TRANSLATE_NOOP("Entity", "Attendances"),
             EntityKind::Link,
             0,
             {}};
    e.fields = {
        field<&Attendance::participation>("participation", QT_TRANSLATE_NOOP("Field", "Participant"), Reference,
                                          Required | Owner | Identity | Hidden)
            .to({"participation"}),
        field<&Attendance::day>("day", QT_TRANSLATE_NOOP("Field", "Day"), Reference, Required | Owner | Identity)
            .to({"event_day"}),
    };
    return e;
}

Entity checkInEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"check_in",
             QT_TRANSLATE_NOOP("Entity", "Check-in"),
             QT_TRANSLATE_NOOP("Entity", "Check-ins"),
             EntityKind::Part,
             0,
             {}};
    e.fields = {
        field<&CheckIn::participation>("participation", QT_TRANSLATE_NOOP("Field", "Participant"), Reference,
                                       Required | Owner)
            .to({"participation"}),
        field<&CheckIn::day>("day", QT_TRANSLATE_NOOP("Field", "Day"), Reference, Required | Owner).to({"event_day"}),
        field<&CheckIn::time>("time", QT_TRANSLATE_NOOP("Field", "Time"), Text, Required)
            .like(QT_TRANSLATE_NOOP("Hint", "09:00")),
        field<&CheckIn::desk>("desk", QT_TRANSLATE_NOOP("Field", "Desk"), Text, ReadOnly),
        field<&CheckIn::notedBy>("noted_by", QT_TRANSLATE_NOOP("Field", "Noted by"), Text, ReadOnly),
    };
    e.blank = blankOf<CheckIn>;
    e.validate = validateCheckIn;
    return e;
}

} // namespace elo
