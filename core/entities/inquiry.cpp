// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/inquiry.h"

#include "core/rules.h"

namespace elo {

namespace {

constexpr const char *kAsked = QT_TRANSLATE_NOOP("Section", "Inquiry");
constexpr const char *kAsker = QT_TRANSLATE_NOOP("Section", "Who asks");
constexpr const char *kCourse = QT_TRANSLATE_NOOP("Section", "Course");
constexpr const char *kAnswer = QT_TRANSLATE_NOOP("Section", "Answer");

const Choice kTopic[] = {
    {"documents", QT_TRANSLATE_NOOP("Choice", "Documents and consular")},
    {"investment", QT_TRANSLATE_NOOP("Choice", "Investment")},
    {"job", QT_TRANSLATE_NOOP("Choice", "Work")},
    {"study", QT_TRANSLATE_NOOP("Choice", "Study and recognition")},
    {"return", QT_TRANSLATE_NOOP("Choice", "Return and customs")},
    {"tax", QT_TRANSLATE_NOOP("Choice", "Taxes")},
    {"social_security", QT_TRANSLATE_NOOP("Choice", "Social security")},
    {"land", QT_TRANSLATE_NOOP("Choice", "Land and housing")},
    {"philanthropy", QT_TRANSLATE_NOOP("Choice", "Philanthropy")},
    {"culture", QT_TRANSLATE_NOOP("Choice", "Culture")},
    {"association", QT_TRANSLATE_NOOP("Choice", "Associations")},
    {"other", QT_TRANSLATE_NOOP("Choice", "Other")},
};

const Choice kChannel[] = {
    {"platform", QT_TRANSLATE_NOOP("Choice", "Online platform")},
    {"email", QT_TRANSLATE_NOOP("Choice", "E-mail")},
    {"phone", QT_TRANSLATE_NOOP("Choice", "Phone")},
    {"in_person", QT_TRANSLATE_NOOP("Choice", "In person")},
    {"letter", QT_TRANSLATE_NOOP("Choice", "Letter")},
};

const Choice kState[] = {
    {"received", QT_TRANSLATE_NOOP("Choice", "Received")},
    {"assigned", QT_TRANSLATE_NOOP("Choice", "Assigned")},
    {"waiting", QT_TRANSLATE_NOOP("Choice", "Waiting for asker")},
    {"referred", QT_TRANSLATE_NOOP("Choice", "Referred")},
    {"answered", QT_TRANSLATE_NOOP("Choice", "Answered")},
    {"closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
    {"duplicate", QT_TRANSLATE_NOOP("Choice", "Duplicate")},
    {"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
};

const Choice kOutcome[] = {
    {"resolved", QT_TRANSLATE_NOOP("Choice", "Resolved")},
    {"partly", QT_TRANSLATE_NOOP("Choice", "Partly resolved")},
    {"informed", QT_TRANSLATE_NOOP("Choice", "Information given")},
    {"not_possible", QT_TRANSLATE_NOOP("Choice", "Not possible")},
    {"no_reply", QT_TRANSLATE_NOOP("Choice", "Asker did not reply")},
};

void derive(Record &inquiry)
{
    const QDate received = inquiry.value(u"received").toDate();
    if (received.isValid() && !inquiry.value(u"due").isValid())
        inquiry.set(u"due", received.addDays(kAnswerWithinDays));
}

void entered(Record &inquiry, QStringView)
{
    const QString state = inquiry.text(u"state");
    const QDate today = QDate::currentDate();
    const bool answered = state == u"answered" || state == u"closed";
    if (state == u"referred")
        inquiry.set(u"referred_on", today);
    if (!answered)
        inquiry.set(u"answered_on", {});
    else if (!inquiry.value(u"answered_on").isValid())
        inquiry.set(u"answered_on", today);
    inquiry.set(u"closed_on", inquiry.entity->isClosed(state) && state != u"answered" ? QVariant(today) : QVariant());
    if (state != u"duplicate")
        inquiry.set(u"duplicate_of", {});
}

Result<void> validate(const Record &inquiry)
{
    const QDate received = inquiry.value(u"received").toDate();
    for (const QStringView key : {u"due", u"answered_on", u"closed_on"})
        if (const QDate date = inquiry.value(key).toDate(); date.isValid() && date < received)
            return rules::invalid(inquiry.entity->field(key), rules::kImpossible, date.toString(Qt::ISODate));
    if (!inquiry.id.isNull() && inquiry.value(u"duplicate_of").toUuid() == inquiry.id)
        return rules::invalid(inquiry.entity->field(u"duplicate_of"), rules::kImpossible);
    return {};
}

} // namespace

Entity inquiryEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"inquiry",
             QT_TRANSLATE_NOOP("Entity", "Inquiry"),
             QT_TRANSLATE_NOOP("Entity", "Inquiries"),
             EntityKind::Thing,
             'Q',
             {}};
    e.fields = {
        field<&Inquiry::subject>("subject", QT_TRANSLATE_NOOP("Field", "Subject"), Text, Required | Title | Listed)
            .in(kAsked)
            .also("assunto|pedido")
            .like(QT_TRANSLATE_NOOP("Hint", "What is asked, in one sentence")),
        field<&Inquiry::text>("text", QT_TRANSLATE_NOOP("Field", "Question"), LongText, Searched | Personal)
            .in(kAsked)
            .also("texto|pergunta|mensagem"),
        field<&Inquiry::topic>("topic", QT_TRANSLATE_NOOP("Field", "Topic"), FieldType::Choice, Listed)
            .in(kAsked)
            .of(kTopic)
            .also("tema|topico"),
        field<&Inquiry::received>("received", QT_TRANSLATE_NOOP("Field", "Received"), Date, Required | Listed)
            .in(kAsked)
            .also("recebido em|data de entrada|data"),
        field<&Inquiry::channel>("channel", QT_TRANSLATE_NOOP("Field", "Channel"), FieldType::Choice,
                                 Required | Listed)
            .in(kAsked)
            .of(kChannel)
            .also("canal"),
        field<&Inquiry::asker>("asker", QT_TRANSLATE_NOOP("Field", "Asked by"), AnyReference, Listed)
            .in(kAsker)
            .to({"member", "association"})
            .also("requerente"),
        field<&Inquiry::askerName>("asker_name", QT_TRANSLATE_NOOP("Field", "Name as given"), Text,
                                   Searched | Personal)
            .in(kAsker)
            .also("nome|nome do requerente")
            .like(QT_TRANSLATE_NOOP("Hint", "Of a caller who is not on record")),
        field<&Inquiry::askerContact>("asker_contact", QT_TRANSLATE_NOOP("Field", "Contact as given"), Text,
                                      Searched | Personal)
            .in(kAsker)
            .also("contacto|telefone|e-mail")
            .like(QT_TRANSLATE_NOOP("Hint", "Phone or e-mail of that caller")),
        field<&Inquiry::opportunity>("opportunity", QT_TRANSLATE_NOOP("Field", "Opportunity"), Reference)
            .in(kAsker)
            .to({"opportunity"})
            .also("oportunidade"),
        field<&Inquiry::mission>("mission", QT_TRANSLATE_NOOP("Field", "Mission"), Reference)
            .in(kAsker)
            .to({"mission"})
            .also("missao"),
        field<&Inquiry::state>("state", QT_TRANSLATE_NOOP("Field", "State"), FieldType::Choice, Required | Listed)
            .in(kCourse)
            .of(kState)
            .also("estado"),
        field<&Inquiry::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), Text, Listed | Searched)
            .in(kCourse)
            .also("responsavel|dono"),
        field<&Inquiry::due>("due", QT_TRANSLATE_NOOP("Field", "Due"), Date, Listed).in(kCourse).also("prazo"),
        field<&Inquiry::referredTo>("referred_to", QT_TRANSLATE_NOOP("Field", "Referred to"), Reference)
            .in(kCourse)
            .to({"institution"})
            .also("encaminhado para"),
        field<&Inquiry::referredOn>("referred_on", QT_TRANSLATE_NOOP("Field", "Referred on"), Date)
            .in(kCourse)
            .also("encaminhado em"),
        field<&Inquiry::reply>("reply", QT_TRANSLATE_NOOP("Field", "Reply"), LongText, Searched)
            .in(kAnswer)
            .also("resposta"),
        field<&Inquiry::answeredOn>("answered_on", QT_TRANSLATE_NOOP("Field", "Answered on"), Date)
            .in(kAnswer)
            .also("respondido em"),
        field<&Inquiry::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), FieldType::Choice)
            .in(kAnswer)
            .of(kOutcome)
            .also("resultado"),
        field<&Inquiry::closedOn>("closed_on", QT_TRANSLATE_NOOP("Field", "Closed on"), Date)
            .in(kAnswer)
            .also("fechado em"),
        field<&Inquiry::duplicateOf>("duplicate_of", QT_TRANSLATE_NOOP("Field", "Same as"), Reference)
            .in(kAnswer)
            .to({"inquiry"})
            .also("duplicado de"),
    };
    e.group = EntityGroup::Work;
    e.blank = blankOf<Inquiry>;
    e.derive = derive;
    e.validate = validate;
    e.states = {.field = "state",
                .steps =
                    {
                        {"received", "assigned", QT_TRANSLATE_NOOP("Step", "Assign…"), "owner!,due"},
                        {"received", "referred", QT_TRANSLATE_NOOP("Step", "Refer…"), "referred_to!,due"},
                        {"received", "answered", QT_TRANSLATE_NOOP("Step", "Answer…"), "reply!"},
                        {"assigned", "waiting", QT_TRANSLATE_NOOP("Step", "Ask back…"), "due"},
                        {"assigned", "referred", QT_TRANSLATE_NOOP("Step", "Refer…"), "referred_to!,due"},
                        {"assigned", "answered", QT_TRANSLATE_NOOP("Step", "Answer…"), "reply!"},
                        {"waiting", "assigned", QT_TRANSLATE_NOOP("Step", "Asker replied")},
                        {"waiting", "referred", QT_TRANSLATE_NOOP("Step", "Refer…"), "referred_to!,due"},
                        {"waiting", "answered", QT_TRANSLATE_NOOP("Step", "Answer…"), "reply!"},
                        {"referred", "assigned", QT_TRANSLATE_NOOP("Step", "Take back")},
                        {"referred", "waiting", QT_TRANSLATE_NOOP("Step", "Ask back…"), "due"},
                        {"referred", "answered", QT_TRANSLATE_NOOP("Step", "Answer…"), "reply!"},
                        {"answered", "closed", QT_TRANSLATE_NOOP("Step", "Close…"), "outcome!"},
                        {"answered", "assigned", QT_TRANSLATE_NOOP("Step", "Open again")},
                        {"closed", "assigned", QT_TRANSLATE_NOOP("Step", "Open again")},
                        {"received", "duplicate", QT_TRANSLATE_NOOP("Step", "Duplicate…"), "duplicate_of!"},
                        {"received", "withdrawn", QT_TRANSLATE_NOOP("Step", "Withdrawn")},
                        {"assigned", "duplicate", QT_TRANSLATE_NOOP("Step", "Duplicate…"), "duplicate_of!"},
                        {"assigned", "withdrawn", QT_TRANSLATE_NOOP("Step", "Withdrawn")},
                        {"waiting", "duplicate", QT_TRANSLATE_NOOP("Step", "Duplicate…"), "duplicate_of!"},
                        {"waiting", "withdrawn", QT_TRANSLATE_NOOP("Step", "Withdrawn")},
                        {"referred", "duplicate", QT_TRANSLATE_NOOP("Step", "Duplicate…"), "duplicate_of!"},
                        {"referred", "withdrawn", QT_TRANSLATE_NOOP("Step", "Withdrawn")},
                        {"duplicate", "received", QT_TRANSLATE_NOOP("Step", "Open again")},
                        {"withdrawn", "received", QT_TRANSLATE_NOOP("Step", "Open again")},
                    },
                .closed = {"answered", "closed", "duplicate", "withdrawn"},
                .due = "due",
                .entered = entered};
    return e;
}

} // namespace elo
