// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/communication.h"

#include "core/rules.h"

namespace elo {

namespace {

constexpr const char *kWhat = QT_TRANSLATE_NOOP("Section", "Communication");
constexpr const char *kParties = QT_TRANSLATE_NOOP("Section", "From and to");
constexpr const char *kReply = QT_TRANSLATE_NOOP("Section", "Reply");

const Choice kKind[] = {
    {"nota_verbal", QT_TRANSLATE_NOOP("Choice", "Note verbale")},
    {"oficio", QT_TRANSLATE_NOOP("Choice", "Official letter")},
    {"despacho", QT_TRANSLATE_NOOP("Choice", "Dispatch")},
    {"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")},
    {"memorando", QT_TRANSLATE_NOOP("Choice", "Memorandum")},
    {"email", QT_TRANSLATE_NOOP("Choice", "E-mail")},
    {"call", QT_TRANSLATE_NOOP("Choice", "Call")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

Result<void> validate(const Record &communication)
{
    const QString sender = communication.text(u"sender");
    if (!sender.isEmpty() && sender == communication.text(u"recipient"))
        return rules::invalid(communication.entity->field(u"recipient"), rules::kImpossible);
    const QDate due = communication.value(u"reply_due").toDate();
    if (due.isValid() && due < communication.value(u"date").toDate())
        return rules::invalid(communication.entity->field(u"reply_due"), rules::kImpossible,
                              due.toString(Qt::ISODate));
    return {};
}

} // namespace

Entity communicationEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"communication",
             QT_TRANSLATE_NOOP("Entity", "Communication"),
             QT_TRANSLATE_NOOP("Entity", "Communications"),
             EntityKind::Thing,
             'C',
             {}};
    e.fields = {
        field<&Communication::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), Text,
                                       Required | Title | Listed)
            .in(kWhat)
            .also("assunto")
            .like(QT_TRANSLATE_NOOP("Hint", "What it is about, in one sentence")),
        field<&Communication::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice, Required | Listed)
            .in(kWhat)
            .of(kKind)
            .also("tipo"),
        field<&Communication::reference>("reference", QT_TRANSLATE_NOOP("Field", "Reference"), Text,
                                         Listed | Searched)
            .in(kWhat)
            .also("referencia|numero|ref")
            .like(QT_TRANSLATE_NOOP("Hint", "As written on the paper: 112/INACE/2026")),
        field<&Communication::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), Date, Required | Listed)
            .in(kWhat)
            .also("data"),
        field<&Communication::sender>("sender", QT_TRANSLATE_NOOP("Field", "Sender"), AnyReference, Required | Listed)
            .in(kParties)
            .to({"association", "mission", "institution", "member"})
            .also("de|remetente"),
        field<&Communication::recipient>("recipient", QT_TRANSLATE_NOOP("Field", "Recipient"), AnyReference,
                                         Required | Listed)
            .in(kParties)
            .to({"association", "mission", "institution", "member"})
            .also("para|destinatario"),
        field<&Communication::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary"), LongText, Searched)
            .in(kWhat)
            .also("resumo|texto"),
        field<&Communication::opportunity>("opportunity", QT_TRANSLATE_NOOP("Field", "Opportunity"), Reference)
            .in(kParties)
            .to({"opportunity"})
            .also("oportunidade"),
        field<&Communication::replyDue>("reply_due", QT_TRANSLATE_NOOP("Field", "Reply due"), Date, Listed)
            .in(kReply)
            .also("resposta ate|prazo de resposta"),
        field<&Communication::answers>("answers", QT_TRANSLATE_NOOP("Field", "Answers"), Reference)
            .in(kReply)
            .to({"communication"})
            .also("responde a"),
        field<&Communication::answeredBy>("answered_by", QT_TRANSLATE_NOOP("Field", "Answered by"), Reference)
            .in(kReply)
            .to({"communication"})
            .also("respondida por"),
    };
    e.group = EntityGroup::Work;
    e.blank = blankOf<Communication>;
    e.validate = validate;
    return e;
}

} // namespace elo
