// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/follow_up.h"

#include "core/follow_ups/recurrence.h"
#include "core/rules.h"

namespace elo {

namespace {

constexpr const char *kWhat = QT_TRANSLATE_NOOP("Section", "Follow-up");
constexpr const char *kOutcome = QT_TRANSLATE_NOOP("Section", "Outcome");
constexpr const char *kAgain = QT_TRANSLATE_NOOP("Section", "Again and reminders");

const Choice kKind[] = {
    {"call", QT_TRANSLATE_NOOP("Choice", "Call")},
    {"letter", QT_TRANSLATE_NOOP("Choice", "Letter or e-mail")},
    {"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
    {"document", QT_TRANSLATE_NOOP("Choice", "Document")},
    {"referral", QT_TRANSLATE_NOOP("Choice", "Referral")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

const Choice kState[] = {
    {"open", QT_TRANSLATE_NOOP("Choice", "Open")},       {"in_progress", QT_TRANSLATE_NOOP("Choice", "In progress")},
    {"waiting", QT_TRANSLATE_NOOP("Choice", "Waiting")}, {"done", QT_TRANSLATE_NOOP("Choice", "Done")},
    {"dropped", QT_TRANSLATE_NOOP("Choice", "Dropped")},
};

const Choice kPriority[] = {
    {"high", QT_TRANSLATE_NOOP("Choice", "High")},
    {"normal", QT_TRANSLATE_NOOP("Choice", "Normal")},
    {"low", QT_TRANSLATE_NOOP("Choice", "Low")},
};

const Choice kRepeat[] = {
    {"daily", QT_TRANSLATE_NOOP("Choice", "Daily")},     {"weekly", QT_TRANSLATE_NOOP("Choice", "Weekly")},
    {"monthly", QT_TRANSLATE_NOOP("Choice", "Monthly")}, {"quarterly", QT_TRANSLATE_NOOP("Choice", "Quarterly")},
    {"yearly", QT_TRANSLATE_NOOP("Choice", "Yearly")},
};

const Choice kRemind[] = {
    {"on_day", QT_TRANSLATE_NOOP("Choice", "On the day")},
    {"1_day", QT_TRANSLATE_NOOP("Choice", "One day before")},
    {"2_days", QT_TRANSLATE_NOOP("Choice", "Two days before")},
    {"3_days", QT_TRANSLATE_NOOP("Choice", "Three days before")},
    {"7_days", QT_TRANSLATE_NOOP("Choice", "A week before")},
    {"14_days", QT_TRANSLATE_NOOP("Choice", "Two weeks before")},
    {"30_days", QT_TRANSLATE_NOOP("Choice", "Thirty days before")},
    {"never", QT_TRANSLATE_NOOP("Choice", "Never")},
};

const Choice kRemindAt[] = {
    {"06_00", QT_TRANSLATE_NOOP("Choice", "06:00")}, {"07_00", QT_TRANSLATE_NOOP("Choice", "07:00")},
    {"08_00", QT_TRANSLATE_NOOP("Choice", "08:00")}, {"09_00", QT_TRANSLATE_NOOP("Choice", "09:00")},
    {"10_00", QT_TRANSLATE_NOOP("Choice", "10:00")}, {"11_00", QT_TRANSLATE_NOOP("Choice", "11:00")},
    {"12_00", QT_TRANSLATE_NOOP("Choice", "12:00")}, {"13_00", QT_TRANSLATE_NOOP("Choice", "13:00")},
    {"14_00", QT_TRANSLATE_NOOP("Choice", "14:00")}, {"15_00", QT_TRANSLATE_NOOP("Choice", "15:00")},
    {"16_00", QT_TRANSLATE_NOOP("Choice", "16:00")}, {"17_00", QT_TRANSLATE_NOOP("Choice", "17:00")},
    {"18_00", QT_TRANSLATE_NOOP("Choice", "18:00")}, {"19_00", QT_TRANSLATE_NOOP("Choice", "19:00")},
    {"20_00", QT_TRANSLATE_NOOP("Choice", "20:00")}, {"21_00", QT_TRANSLATE_NOOP("Choice", "21:00")},
};

void deriveFollowUp(Record &followUp)
{
    const auto standard = [&](QStringView key, const char *value) {
        if (followUp.text(key).isEmpty())
            followUp.set(key, QString::fromLatin1(value));
    };
    standard(u"kind", "call");
    standard(u"state", "open");
    standard(u"priority", "normal");
    if (followUp.text(u"state") == u"done" && !followUp.value(u"done_on").isValid())
        followUp.set(u"done_on", QDate::currentDate());
    recurrence::derive(followUp);
}

Result<void> validateFollowUp(const Record &followUp)
{
    if (followUp.text(u"state") == u"dropped" && followUp.text(u"reason").isEmpty())
        return rules::invalid(followUp.entity->field(u"reason"), rules::kRequired);
    return recurrence::validate(followUp);
}

void enteredFollowUpState(Record &followUp, QStringView)
{
    const QString state = followUp.text(u"state");
    if (followUp.entity->isClosed(state)) { // what asks for no more work is not laid aside either
        followUp.set(u"snoozed_until", {});
        followUp.set(u"snooze_reason", {});
    }
    if (state != u"dropped")
        followUp.set(u"reason", {});
    followUp.set(u"done_on", state == u"done" ? QVariant(QDate::currentDate()) : QVariant());
}

} // namespace

std::span<const Choice> followUpKinds()
{
    return kKind;
}

std::span<const Choice> followUpPriorities()
{
    return kPriority;
}

Entity followUpEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"follow_up",
             QT_TRANSLATE_NOOP("Entity", "Follow-up"),
             QT_TRANSLATE_NOOP("Entity", "Follow-ups"),
             EntityKind::Thing,
             'F',
             {}};
    e.fields = {
        field<&FollowUp::title>("title", QT_TRANSLATE_NOOP("Field", "What"), Text, Required | Title | Listed)
            .in(kWhat)
            .also("accao|o que|descricao|acao|action|what|titulo")
            .like(QT_TRANSLATE_NOOP("Hint", "What is to be done, in one sentence")),
        field<&FollowUp::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice, Required | Listed)
            .in(kWhat)
            .of(kKind)
            .also("tipo"),
        field<&FollowUp::due>("due", QT_TRANSLATE_NOOP("Field", "Due"), Date, Listed)
            .in(kWhat)
            .also("prazo|data limite|due date"),
        field<&FollowUp::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), Text, Listed | Searched)
            .in(kWhat)
            .also("responsavel|dono"),
        field<&FollowUp::promisedBy>("promised_by", QT_TRANSLATE_NOOP("Field", "Promised by"), Text, Searched)
            .in(kWhat)
            .also("prometido por|compromisso de"),
        field<&FollowUp::priority>("priority", QT_TRANSLATE_NOOP("Field", "Priority"), FieldType::Choice,
                                   Required | Listed)
            .in(kWhat)
            .of(kPriority)
            .also("prioridade"),
        field<&FollowUp::state>("state", QT_TRANSLATE_NOOP("Field", "State"), FieldType::Choice, Required | Listed)
            .in(kOutcome)
            .of(kState)
            .also("estado"),
        field<&FollowUp::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason for dropping"), Text)
            .in(kOutcome)
            .also("motivo"),
        field<&FollowUp::doneOn>("done_on", QT_TRANSLATE_NOOP("Field", "Done on"), Date)
            .in(kOutcome)
            .also("feita em|data de conclusao"),
        field<&FollowUp::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), Text, Searched)
            .in(kOutcome)
            .also("evidencia|prova")
            .like(QT_TRANSLATE_NOOP("Hint", "Letter number, file name, who confirmed it")),
        field<&FollowUp::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, Searched)
            .in(kOutcome)
            .also("notas|observacoes|obs"),
        field<&FollowUp::repeat>("repeat", QT_TRANSLATE_NOOP("Field", "Repeats"), FieldType::Choice)
            .in(kAgain)
            .of(kRepeat)
            .also("repete|periodicidade"),
        field<&FollowUp::repeatEvery>("repeat_every", QT_TRANSLATE_NOOP("Field", "Every"), Integer)
            .in(kAgain)
            .like(QT_TRANSLATE_NOOP("Hint", "2: every second week, month …")),
        field<&FollowUp::repeatUntil>("repeat_until", QT_TRANSLATE_NOOP("Field", "Repeats until"), Date).in(kAgain),
        field<&FollowUp::repeatCount>("repeat_count", QT_TRANSLATE_NOOP("Field", "How many times"), Integer)
            .in(kAgain),
        field<&FollowUp::repeatFrom>("repeat_from", QT_TRANSLATE_NOOP("Field", "Repeats from"), Date, Hidden),
        field<&FollowUp::repeatIndex>("repeat_index", QT_TRANSLATE_NOOP("Field", "Repetition"), Integer, Hidden),
        field<&FollowUp::remind>("remind", QT_TRANSLATE_NOOP("Field", "Remind"), FieldType::Choice)
            .in(kAgain)
            .of(kRemind)
            .also("lembrete|lembrar"),
        field<&FollowUp::remindAt>("remind_at", QT_TRANSLATE_NOOP("Field", "Remind at"), FieldType::Choice)
            .in(kAgain)
            .of(kRemindAt),
        field<&FollowUp::snoozedUntil>("snoozed_until", QT_TRANSLATE_NOOP("Field", "Snoozed until"), Date, ReadOnly)
            .in(kAgain),
        field<&FollowUp::snoozeReason>("snooze_reason", QT_TRANSLATE_NOOP("Field", "Why snoozed"), Text, ReadOnly)
            .in(kAgain),
        field<&FollowUp::snoozeCount>("snooze_count", QT_TRANSLATE_NOOP("Field", "Times snoozed"), Integer, ReadOnly)
            .in(kAgain),
        field<&FollowUp::anchorOf>("anchor_of", QT_TRANSLATE_NOOP("Field", "Date counted from"), AnyReference, Hidden)
            .to({"event", "association", "activity"}),
        field<&FollowUp::anchorField>("anchor_field", QT_TRANSLATE_NOOP("Field", "Counted from"), Text, Hidden),
        field<&FollowUp::anchorDays>("anchor_days", QT_TRANSLATE_NOOP("Field", "Days after"), Integer, Hidden),
        field<&FollowUp::anchorDue>("anchor_due", QT_TRANSLATE_NOOP("Field", "Computed date"), Date, Hidden),
    };
    e.blank = blankOf<FollowUp>;
    e.group = EntityGroup::Work;
    e.derive = deriveFollowUp;
    e.validate = validateFollowUp;
    e.states = {.field = "state",
                .steps = {{"open", "done", QT_TRANSLATE_NOOP("Step", "Done…"), "evidence"},
                          {"open", "in_progress", QT_TRANSLATE_NOOP("Step", "Begin")},
                          {"open", "waiting", QT_TRANSLATE_NOOP("Step", "Waiting")},
                          {"open", "dropped", QT_TRANSLATE_NOOP("Step", "Drop…"), "reason!"},
                          {"in_progress", "done", QT_TRANSLATE_NOOP("Step", "Done…"), "evidence"},
                          {"in_progress", "waiting", QT_TRANSLATE_NOOP("Step", "Waiting")},
                          {"in_progress", "open", QT_TRANSLATE_NOOP("Step", "Not begun")},
                          {"in_progress", "dropped", QT_TRANSLATE_NOOP("Step", "Drop…"), "reason!"},
                          {"waiting", "done", QT_TRANSLATE_NOOP("Step", "Done…"), "evidence"},
                          {"waiting", "in_progress", QT_TRANSLATE_NOOP("Step", "Go on")},
                          {"waiting", "open", QT_TRANSLATE_NOOP("Step", "Not begun")},
                          {"waiting", "dropped", QT_TRANSLATE_NOOP("Step", "Drop…"), "reason!"},
                          {"done", "open", QT_TRANSLATE_NOOP("Step", "Open again")},
                          {"dropped", "open", QT_TRANSLATE_NOOP("Step", "Open again")}},
                .closed = {"done", "dropped"},
                .due = "due",
                .entered = enteredFollowUpState};
    return e;
}

Entity followUpLinkEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"follow_up_link",
             QT_TRANSLATE_NOOP("Entity", "Concerns"),
             QT_TRANSLATE_NOOP("Entity", "Concerns"),
             EntityKind::Link,
             0,
             {}};
    e.fields = {
        field<&FollowUpLink::followUp>("follow_up", QT_TRANSLATE_NOOP("Field", "Follow-up"), Reference,
                                       Required | Owner | Identity)
            .to({"follow_up"}),
        field<&FollowUpLink::target>("target", QT_TRANSLATE_NOOP("Field", "Concerns"), AnyReference,
                                     Required | Owner | Identity)
            .to({kEveryThing}),
    };
    return e;
}

} // namespace elo
