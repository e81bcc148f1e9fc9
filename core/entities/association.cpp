// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/association.h"

#include "core/entities/choices.h"

namespace elo {

namespace {

constexpr const char *kIdentity = QT_TRANSLATE_NOOP("Section", "Association");
constexpr const char *kStanding = QT_TRANSLATE_NOOP("Section", "Standing");
constexpr const char *kPeople = QT_TRANSLATE_NOOP("Section", "People and mission");

const Choice kKind[] = {
    {"community", QT_TRANSLATE_NOOP("Choice", "Community")},
    {"student", QT_TRANSLATE_NOOP("Choice", "Students")},
    {"professional", QT_TRANSLATE_NOOP("Choice", "Professional")},
    {"cultural", QT_TRANSLATE_NOOP("Choice", "Cultural")},
    {"women", QT_TRANSLATE_NOOP("Choice", "Women")},
    {"business", QT_TRANSLATE_NOOP("Choice", "Business")},
    {"solidarity", QT_TRANSLATE_NOOP("Choice", "Solidarity (open to all)")},
    {"federation", QT_TRANSLATE_NOOP("Choice", "Federation")},
    {"informal", QT_TRANSLATE_NOOP("Choice", "Informal group")},
};

const Choice kStage[] = {
    {"identified", QT_TRANSLATE_NOOP("Choice", "Identified")},
    {"contacted", QT_TRANSLATE_NOOP("Choice", "Contacted")},
    {"documents", QT_TRANSLATE_NOOP("Choice", "Documents received")},
    {"accredited", QT_TRANSLATE_NOOP("Choice", "Accredited")},
    {"lapsed", QT_TRANSLATE_NOOP("Choice", "Lapsed")},
    {"dissolved", QT_TRANSLATE_NOOP("Choice", "Dissolved")},
};

const Choice kRole[] = {
    {"president", QT_TRANSLATE_NOOP("Choice", "President")},
    {"vice_president", QT_TRANSLATE_NOOP("Choice", "Vice-president")},
    {"secretary", QT_TRANSLATE_NOOP("Choice", "Secretary")},
    {"treasurer", QT_TRANSLATE_NOOP("Choice", "Treasurer")},
    {"officer", QT_TRANSLATE_NOOP("Choice", "Other officer")},
    {"member", QT_TRANSLATE_NOOP("Choice", "Member")},
};

} // namespace

Entity associationEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"association",
             QT_TRANSLATE_NOOP("Entity", "Association"),
             QT_TRANSLATE_NOOP("Entity", "Associations"),
             EntityKind::Thing,
             'A',
             {}};
    e.fields = {
        field<&Association::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, Required | Title | Listed)
            .in(kIdentity)
            .also("nome|associacao|nome da associacao|association"),
        field<&Association::acronym>("acronym", QT_TRANSLATE_NOOP("Field", "Acronym"), Text, Title | Listed)
            .in(kIdentity)
            .also("sigla"),
        field<&Association::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice, Listed)
            .in(kIdentity)
            .of(kKind)
            .also("tipo"),
        field<&Association::country>("country", QT_TRANSLATE_NOOP("Field", "Host country"), Country,
                                     Required | Listed | Searched)
            .in(kIdentity)
            .also("pais|country|pais de acolhimento"),
        field<&Association::city>("city", QT_TRANSLATE_NOOP("Field", "Host city"), Text, Listed | Searched)
            .in(kIdentity)
            .also("cidade|city"),
        field<&Association::stage>("stage", QT_TRANSLATE_NOOP("Field", "Stage"), FieldType::Choice, Required | Listed)
            .in(kStanding)
            .of(kStage)
            .also("fase|estado"),
        field<&Association::accreditationExpiry>("accreditation_expiry",
                                                 QT_TRANSLATE_NOOP("Field", "Accredited until"), Date)
            .in(kStanding)
            .also("credenciada ate|validade da credencial"),
        field<&Association::registrationNumber>("registration_number",
                                                QT_TRANSLATE_NOOP("Field", "Host-country registration"), Text)
            .in(kStanding)
            .also("numero de registo|registo"),
        field<&Association::registrationDate>("registration_date", QT_TRANSLATE_NOOP("Field", "Registered on"), Date)
            .in(kStanding)
            .also("data de registo|fundada|fundada em"),
        field<&Association::statutes>("statutes", QT_TRANSLATE_NOOP("Field", "Statutes on file"), FieldType::Choice)
            .in(kStanding)
            .of(choices::kYesNo)
            .also("estatutos"),
        field<&Association::statedSize>("stated_size", QT_TRANSLATE_NOOP("Field", "Stated number of members"),
                                        Integer, Listed)
            .in(kPeople)
            .also("numero de membros|membros|n de membros"),
        field<&Association::statedSizeDate>("stated_size_date", QT_TRANSLATE_NOOP("Field", "Stated on"), Date)
            .in(kPeople)
            .also("data da declaracao"),
        field<&Association::mission>("mission", QT_TRANSLATE_NOOP("Field", "Liaison mission"), Reference, Listed)
            .in(kPeople)
            .to({"mission"})
            .also("missao de ligacao|missao|embaixada"),
        field<&Association::focalPoint>("focal_point", QT_TRANSLATE_NOOP("Field", "Focal point"), Reference)
            .in(kPeople)
            .to({"member"})
            .also("ponto focal"),
        field<&Association::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, Searched)
            .in(kPeople)
            .also("notas|observacoes|obs"),
    };
    e.blank = blankOf<Association>;
    e.states = {
        .field = "stage",
        .steps = {{"identified", "contacted", QT_TRANSLATE_NOOP("Step", "Contacted")},
                  {"identified", "documents", QT_TRANSLATE_NOOP("Step", "Documents received")},
                  {"contacted", "documents", QT_TRANSLATE_NOOP("Step", "Documents received")},
                  {"documents", "accredited", QT_TRANSLATE_NOOP("Step", "Accredit…"), "accreditation_expiry!"},
                  {"accredited", "lapsed", QT_TRANSLATE_NOOP("Step", "Lapsed")},
                  {"lapsed", "accredited", QT_TRANSLATE_NOOP("Step", "Accredit again…"), "accreditation_expiry!"},
                  {"identified", "dissolved", QT_TRANSLATE_NOOP("Step", "Dissolved")},
                  {"contacted", "dissolved", QT_TRANSLATE_NOOP("Step", "Dissolved")},
                  {"documents", "dissolved", QT_TRANSLATE_NOOP("Step", "Dissolved")},
                  {"accredited", "dissolved", QT_TRANSLATE_NOOP("Step", "Dissolved")},
                  {"lapsed", "dissolved", QT_TRANSLATE_NOOP("Step", "Dissolved")}},
        .closed = {"dissolved"}};
    return e;
}

Entity membershipEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"membership",
             QT_TRANSLATE_NOOP("Entity", "Membership"),
             QT_TRANSLATE_NOOP("Entity", "Officers and members"),
             EntityKind::Link,
             0,
             {}};
    e.fields = {
        field<&Membership::association>("association", QT_TRANSLATE_NOOP("Field", "Association"), Reference,
                                        Required | Owner | Identity)
            .to({"association"}),
        field<&Membership::member>("member", QT_TRANSLATE_NOOP("Field", "Member"), Reference,
                                   Required | Owner | Identity)
            .to({"member"}),
        field<&Membership::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), FieldType::Choice, Required).of(kRole),
        field<&Membership::since>("since", QT_TRANSLATE_NOOP("Field", "From"), Date),
        field<&Membership::until>("until", QT_TRANSLATE_NOOP("Field", "Until"), Date),
    };
    e.blank = blankOf<Membership>;
    return e;
}

} // namespace elo
