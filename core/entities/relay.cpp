// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/relay.h"

#include "core/rules.h"

namespace elo {

namespace {

constexpr const char *kWhat = QT_TRANSLATE_NOOP("Section", "Undertaking");
constexpr const char *kHow = QT_TRANSLATE_NOOP("Section", "How and where");
constexpr const char *kDone = QT_TRANSLATE_NOOP("Section", "What came of it");

const Choice kChannel[] = {
    {"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
    {"whatsapp", QT_TRANSLATE_NOOP("Choice", "WhatsApp")},
    {"social", QT_TRANSLATE_NOOP("Choice", "Social media")},
    {"radio", QT_TRANSLATE_NOOP("Choice", "Radio or press")},
    {"community_hall", QT_TRANSLATE_NOOP("Choice", "Community hall")},
    {"email", QT_TRANSLATE_NOOP("Choice", "E-mail")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

const Choice kState[] = {
    {"promised", QT_TRANSLATE_NOOP("Choice", "Promised")},
    {"under_way", QT_TRANSLATE_NOOP("Choice", "Under way")},
    {"passed_on", QT_TRANSLATE_NOOP("Choice", "Passed on")},
    {"dropped", QT_TRANSLATE_NOOP("Choice", "Dropped")},
};

void entered(Record &relay, QStringView)
{
    const bool done = relay.text(u"state") == u"passed_on";
    if (!done || !relay.value(u"done_on").isValid())
        relay.set(u"done_on", done ? QVariant(QDate::currentDate()) : QVariant());
    if (relay.text(u"state") != u"dropped")
        relay.set(u"reason", {});
}

Result<void> validate(const Record &relay)
{
    const QVariant &reached = relay.value(u"reached");
    if (reached.isValid() && reached.toLongLong() < 0)
        return rules::invalid(relay.entity->field(u"reached"), rules::kImpossible, reached.toString());
    if (relay.value(u"received_from").toUuid() == relay.id && !relay.id.isNull())
        return rules::invalid(relay.entity->field(u"received_from"), rules::kImpossible);
    return {};
}

} // namespace

Entity relayEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"relay",
             QT_TRANSLATE_NOOP("Entity", "Relay undertaking"),
             QT_TRANSLATE_NOOP("Entity", "Relay undertakings"),
             EntityKind::Thing,
             'R',
             {}};
    e.fields = {
        field<&Relay::audience>("audience", QT_TRANSLATE_NOOP("Field", "Audience"), Text, Required | Title | Listed)
            .in(kWhat)
            .also("publico|audiencia|publico alvo")
            .like(QT_TRANSLATE_NOOP("Hint", "Who is told: “Mozambican students in Porto”")),
        field<&Relay::person>("person", QT_TRANSLATE_NOOP("Field", "Who passes it on"), AnyReference,
                              Required | Listed)
            .in(kWhat)
            .to({"member", "official"})
            .also("membro|participante|quem"),
        field<&Relay::event>("event", QT_TRANSLATE_NOOP("Field", "Of which event"), Reference)
            .in(kWhat)
            .to({"event"})
            .also("evento"),
        field<&Relay::receivedFrom>("received_from", QT_TRANSLATE_NOOP("Field", "Heard it from"), Reference)
            .in(kWhat)
            .to({"relay"})
            .also("recebeu de"),
        field<&Relay::channel>("channel", QT_TRANSLATE_NOOP("Field", "Channel"), FieldType::Choice)
            .in(kHow)
            .of(kChannel)
            .also("canal"),
        field<&Relay::country>("country", QT_TRANSLATE_NOOP("Field", "Country"), Country, Listed)
            .in(kHow)
            .also("pais"),
        field<&Relay::place>("place", QT_TRANSLATE_NOOP("Field", "Place"), Text, Searched)
            .in(kHow)
            .also("local|lugar"),
        field<&Relay::due>("due", QT_TRANSLATE_NOOP("Field", "Promised for"), Date, Listed)
            .in(kHow)
            .also("prazo|prometido para"),
        field<&Relay::state>("state", QT_TRANSLATE_NOOP("Field", "State"), FieldType::Choice, Required | Listed)
            .in(kDone)
            .of(kState)
            .also("estado"),
        field<&Relay::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on"), Date).in(kDone).also("feito em|data"),
        field<&Relay::reached>("reached", QT_TRANSLATE_NOOP("Field", "People reached (estimate)"), Integer, Listed)
            .in(kDone)
            .also("pessoas alcancadas|alcance"),
        field<&Relay::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), Text, Searched)
            .in(kDone)
            .also("evidencia|prova"),
        field<&Relay::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Text).in(kDone).also("motivo"),
        field<&Relay::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, Searched)
            .in(kDone)
            .also("notas|observacoes"),
    };
    e.group = EntityGroup::Programme;
    e.blank = blankOf<Relay>;
    e.validate = validate;
    e.states = {
        .field = "state",
        .steps =
            {
                {"promised", "under_way", QT_TRANSLATE_NOOP("Step", "Begin")},
                {"promised", "passed_on", QT_TRANSLATE_NOOP("Step", "Passed on…"), "reached,channel,evidence"},
                {"promised", "dropped", QT_TRANSLATE_NOOP("Step", "Drop…"), "reason!"},
                {"under_way", "passed_on", QT_TRANSLATE_NOOP("Step", "Passed on…"), "reached,channel,evidence"},
                {"under_way", "dropped", QT_TRANSLATE_NOOP("Step", "Drop…"), "reason!"},
                {"passed_on", "under_way", QT_TRANSLATE_NOOP("Step", "Open again")},
                {"dropped", "promised", QT_TRANSLATE_NOOP("Step", "Open again")},
            },
        .closed = {"passed_on", "dropped"},
        .due = "due",
        .entered = entered};
    return e;
}

Entity relayContactEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"relay_contact",
             QT_TRANSLATE_NOOP("Entity", "Contact gained"),
             QT_TRANSLATE_NOOP("Entity", "Contacts gained"),
             EntityKind::Link,
             0,
             {}};
    e.fields = {
        field<&RelayContact::relay>("relay", QT_TRANSLATE_NOOP("Field", "Relay undertaking"), Reference,
                                    Required | Owner | Identity)
            .to({"relay"}),
        field<&RelayContact::member>("member", QT_TRANSLATE_NOOP("Field", "Became a contact"), Reference,
                                     Required | Owner | Identity | Listed)
            .to({"member"}),
    };
    return e;
}

} // namespace elo
