// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/opportunity.h"

#include "core/entities/choices.h"

namespace elo {

namespace {

constexpr const char *kWhat = QT_TRANSLATE_NOOP("Section", "Opportunity");
constexpr const char *kFor = QT_TRANSLATE_NOOP("Section", "For whom");
constexpr const char *kHow = QT_TRANSLATE_NOOP("Section", "How to take it up");
constexpr const char *kCheck = QT_TRANSLATE_NOOP("Section", "Verification");

const Choice kKind[] = {
    {"investment", QT_TRANSLATE_NOOP("Choice", "Investment")},
    {"job", QT_TRANSLATE_NOOP("Choice", "Job")},
    {"skills_transfer", QT_TRANSLATE_NOOP("Choice", "Skills transfer")},
    {"study", QT_TRANSLATE_NOOP("Choice", "Study")},
    {"philanthropy", QT_TRANSLATE_NOOP("Choice", "Philanthropy")},
    {"culture", QT_TRANSLATE_NOOP("Choice", "Culture")},
    {"information", QT_TRANSLATE_NOOP("Choice", "Information")},
};

const Choice kStage[] = {
    {"draft", QT_TRANSLATE_NOOP("Choice", "Draft")},         {"verified", QT_TRANSLATE_NOOP("Choice", "Verified")},
    {"published", QT_TRANSLATE_NOOP("Choice", "Published")}, {"expired", QT_TRANSLATE_NOOP("Choice", "Expired")},
    {"filled", QT_TRANSLATE_NOOP("Choice", "Filled")},
};

void entered(Record &opportunity, QStringView)
{
    const QString stage = opportunity.text(u"stage");
    if (stage == u"verified")
        opportunity.set(u"verified_on", QDate::currentDate());
    if (stage == u"published")
        opportunity.set(u"published_on", QDate::currentDate());
}

} // namespace

Entity opportunityEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"opportunity",
             QT_TRANSLATE_NOOP("Entity", "Opportunity"),
             QT_TRANSLATE_NOOP("Entity", "Opportunities"),
             EntityKind::Thing,
             'O',
             {}};
    e.fields = {
        field<&Opportunity::title>("title", QT_TRANSLATE_NOOP("Field", "Opportunity"), Text,
                                   Required | Title | Listed)
            .in(kWhat)
            .also("titulo|oportunidade"),
        field<&Opportunity::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice, Required | Listed)
            .in(kWhat)
            .of(kKind)
            .also("tipo"),
        field<&Opportunity::sector>("sector", QT_TRANSLATE_NOOP("Field", "Sector"), FieldType::Choice, Listed)
            .in(kWhat)
            .of(choices::kSector)
            .also("sector|setor"),
        field<&Opportunity::province>("province", QT_TRANSLATE_NOOP("Field", "Province"), Province, Listed)
            .in(kWhat)
            .also("provincia"),
        field<&Opportunity::description>("description", QT_TRANSLATE_NOOP("Field", "Description"), LongText, Searched)
            .in(kWhat)
            .also("descricao"),
        field<&Opportunity::institution>("institution", QT_TRANSLATE_NOOP("Field", "Offered by"), Reference)
            .in(kWhat)
            .to({"institution"})
            .also("entidade|instituicao"),
        field<&Opportunity::conditions>("conditions", QT_TRANSLATE_NOOP("Field", "Conditions"), LongText, Searched)
            .in(kFor)
            .also("condicoes"),
        field<&Opportunity::skills>("skills", QT_TRANSLATE_NOOP("Field", "Skills wanted"), Text, Searched)
            .in(kFor)
            .also("competencias|qualificacoes")
            .like(QT_TRANSLATE_NOOP("Hint", "Words from occupations: nurse, electrician, accountant")),
        field<&Opportunity::country>("country", QT_TRANSLATE_NOOP("Field", "Living in"), Country)
            .in(kFor)
            .also("pais de residencia"),
        field<&Opportunity::languages>("languages", QT_TRANSLATE_NOOP("Field", "Languages"), LanguageSet)
            .in(kFor)
            .also("linguas|idiomas"),
        field<&Opportunity::deadline>("deadline", QT_TRANSLATE_NOOP("Field", "Deadline"), Date, Listed)
            .in(kHow)
            .also("prazo"),
        field<&Opportunity::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact"), Text, Searched)
            .in(kHow)
            .also("contacto"),
        field<&Opportunity::textLanguage>("text_language", QT_TRANSLATE_NOOP("Field", "Language of the text"),
                                          LanguageSet)
            .in(kHow)
            .also("lingua do texto"),
        field<&Opportunity::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage"), FieldType::Choice, Required | Listed)
            .in(kCheck)
            .of(kStage)
            .also("fase|estado"),
        field<&Opportunity::verifiedBy>("verified_by", QT_TRANSLATE_NOOP("Field", "Verified by"), Text)
            .in(kCheck)
            .also("verificada por"),
        field<&Opportunity::verifiedOn>("verified_on", QT_TRANSLATE_NOOP("Field", "Verified on"), Date)
            .in(kCheck)
            .also("verificada em"),
        field<&Opportunity::publishedOn>("published_on", QT_TRANSLATE_NOOP("Field", "Published on"), Date)
            .in(kCheck)
            .also("publicada em"),
        field<&Opportunity::outcome>("outcome", QT_TRANSLATE_NOOP("Field", "Outcome"), Text, Searched)
            .in(kCheck)
            .also("resultado"),
    };
    e.group = EntityGroup::Work;
    e.blank = blankOf<Opportunity>;
    e.states = {.field = "stage",
                .steps =
                    {
                        {"draft", "verified", QT_TRANSLATE_NOOP("Step", "Verify…"), "verified_by!"},
                        {"verified", "published", QT_TRANSLATE_NOOP("Step", "Publish")},
                        {"verified", "draft", QT_TRANSLATE_NOOP("Step", "Back to draft")},
                        {"published", "filled", QT_TRANSLATE_NOOP("Step", "Filled…"), "outcome"},
                        {"published", "expired", QT_TRANSLATE_NOOP("Step", "Expired")},
                        {"expired", "published", QT_TRANSLATE_NOOP("Step", "Publish again…"), "deadline"},
                        {"filled", "published", QT_TRANSLATE_NOOP("Step", "Publish again…"), "deadline"},
                    },
                .closed = {"expired", "filled"},
                .due = "deadline",
                .entered = entered};
    return e;
}

} // namespace elo
