// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/follow_up.h"

namespace elo {

namespace {

constexpr const char *kWhat = QT_TRANSLATE_NOOP("Section", "Follow-up");
constexpr const char *kOutcome = QT_TRANSLATE_NOOP("Section", "Outcome");

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

} // namespace

bool isOpenFollowUpState(QStringView state)
{
    return state != u"done" && state != u"dropped";
}

bool isOverdue(const FollowUp &followUp, const QDate &today)
{
    return isOpenFollowUpState(followUp.state) && followUp.due.isValid() && followUp.due < today;
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
    };
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
            .to({"member", "association", "mission", "institution", "event"}),
    };
    return e;
}

} // namespace elo
