// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/proposal.h"

#include "core/rules.h"

namespace elo {

namespace {

constexpr const char *kWhat = QT_TRANSLATE_NOOP("Section", "Proposal");
constexpr const char *kOrigin = QT_TRANSLATE_NOOP("Section", "Origin");
constexpr const char *kCourse = QT_TRANSLATE_NOOP("Section", "Course");

const Choice kDomain[] = {
    {"social", QT_TRANSLATE_NOOP("Choice", "Social")},
    {"economic", QT_TRANSLATE_NOOP("Choice", "Economic")},
    {"cultural", QT_TRANSLATE_NOOP("Choice", "Cultural")},
};

const Choice kStage[] = {
    {"raised", QT_TRANSLATE_NOOP("Choice", "Raised")},
    {"under_study", QT_TRANSLATE_NOOP("Choice", "Under study")},
    {"adopted", QT_TRANSLATE_NOOP("Choice", "Adopted")},
    {"in_policy", QT_TRANSLATE_NOOP("Choice", "In the policy")},
    {"rejected", QT_TRANSLATE_NOOP("Choice", "Rejected")},
};

void entered(Record &proposal, QStringView)
{
    const bool decided = proposal.entity->isClosed(proposal.text(u"stage")) || proposal.text(u"stage") == u"adopted";
    proposal.set(u"decided_on", decided ? QVariant(QDate::currentDate()) : QVariant());
}

Result<void> validate(const Record &proposal)
{
    if (proposal.text(u"stage") == u"rejected" && proposal.text(u"decision").isEmpty())
        return rules::invalid(proposal.entity->field(u"decision"), rules::kRequired);
    return {};
}

} // namespace

Entity proposalEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"proposal",
             QT_TRANSLATE_NOOP("Entity", "Proposal"),
             QT_TRANSLATE_NOOP("Entity", "Proposals"),
             EntityKind::Thing,
             'P',
             {}};
    e.fields = {
        field<&Proposal::title>("title", QT_TRANSLATE_NOOP("Field", "Proposal"), Text, Required | Title | Listed)
            .in(kWhat)
            .also("proposta|recomendacao|recommendation|proposal")
            .like(QT_TRANSLATE_NOOP("Hint", "A concrete way to take part, in one sentence")),
        field<&Proposal::description>("description", QT_TRANSLATE_NOOP("Field", "Description"), LongText, Searched)
            .in(kWhat)
            .also("descricao|descrição"),
        field<&Proposal::domain>("domain", QT_TRANSLATE_NOOP("Field", "Domain"), FieldType::Choice, Required | Listed)
            .in(kWhat)
            .of(kDomain)
            .also("dominio|area"),
        field<&Proposal::raisedBy>("raised_by", QT_TRANSLATE_NOOP("Field", "Raised by"), AnyReference, Searched)
            .in(kOrigin)
            .to({"member", "association", "mission", "institution"})
            .also("apresentada por|proponente"),
        field<&Proposal::raisedOn>("raised_on", QT_TRANSLATE_NOOP("Field", "Raised on"), Date, Listed)
            .in(kOrigin)
            .also("data"),
        field<&Proposal::event>("event", QT_TRANSLATE_NOOP("Field", "Event"), Reference)
            .in(kOrigin)
            .to({"event"})
            .also("evento"),
        field<&Proposal::session>("session", QT_TRANSLATE_NOOP("Field", "Session"), Reference)
            .in(kOrigin)
            .to({"session"})
            .also("sessao"),
        field<&Proposal::institution>("institution", QT_TRANSLATE_NOOP("Field", "Responsible institution"), Reference,
                                      Listed)
            .in(kCourse)
            .to({"institution"})
            .also("instituicao responsavel"),
        field<&Proposal::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage"), FieldType::Choice, Required | Listed)
            .in(kCourse)
            .of(kStage)
            .also("fase|estado"),
        field<&Proposal::decision>("decision", QT_TRANSLATE_NOOP("Field", "Decision"), LongText, Searched)
            .in(kCourse)
            .also("decisao|motivo"),
        field<&Proposal::decidedOn>("decided_on", QT_TRANSLATE_NOOP("Field", "Decided on"), Date)
            .in(kCourse)
            .also("decidida em"),
    };
    e.group = EntityGroup::Programme;
    e.blank = blankOf<Proposal>;
    e.validate = validate;
    e.states = {.field = "stage",
                .steps =
                    {
                        {"raised", "under_study", QT_TRANSLATE_NOOP("Step", "Under study…"), "institution"},
                        {"raised", "rejected", QT_TRANSLATE_NOOP("Step", "Reject…"), "decision!"},
                        {"under_study", "adopted", QT_TRANSLATE_NOOP("Step", "Adopt…"), "decision"},
                        {"under_study", "rejected", QT_TRANSLATE_NOOP("Step", "Reject…"), "decision!"},
                        {"adopted", "in_policy", QT_TRANSLATE_NOOP("Step", "In the policy…"), "decision!"},
                        {"rejected", "under_study", QT_TRANSLATE_NOOP("Step", "Study again")},
                    },
                .closed = {"in_policy", "rejected"},
                .entered = entered};
    return e;
}

} // namespace elo
