// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/member.h"

#include "core/entities/choices.h"
#include "core/people/person_name.h"
#include "core/rules.h"

#include <QDateTime>

namespace elo {

namespace {

constexpr const char *kPerson = QT_TRANSLATE_NOOP("Section", "Person");
constexpr const char *kOrigin = QT_TRANSLATE_NOOP("Section", "Origin and residence");
constexpr const char *kWork = QT_TRANSLATE_NOOP("Section", "Education and work");
constexpr const char *kEngagement = QT_TRANSLATE_NOOP("Section", "Contact and engagement");
constexpr const char *kRecord = QT_TRANSLATE_NOOP("Section", "About this record");

const Choice kAgeBand[] = {
    {"0-17", QT_TRANSLATE_NOOP("Choice", "Under 18")}, {"18-24", QT_TRANSLATE_NOOP("Choice", "18–24")},
    {"25-34", QT_TRANSLATE_NOOP("Choice", "25–34")},   {"35-49", QT_TRANSLATE_NOOP("Choice", "35–49")},
    {"50-64", QT_TRANSLATE_NOOP("Choice", "50–64")},   {"65+", QT_TRANSLATE_NOOP("Choice", "65 and over")},
};

const Choice kEducation[] = {
    {"none", QT_TRANSLATE_NOOP("Choice", "None")},
    {"primary", QT_TRANSLATE_NOOP("Choice", "Primary")},
    {"secondary", QT_TRANSLATE_NOOP("Choice", "Secondary")},
    {"technical", QT_TRANSLATE_NOOP("Choice", "Technical or vocational")},
    {"bachelor", QT_TRANSLATE_NOOP("Choice", "Bachelor or licentiate")},
    {"master", QT_TRANSLATE_NOOP("Choice", "Master")},
    {"doctorate", QT_TRANSLATE_NOOP("Choice", "Doctorate")},
};

/// ISCO-08 major groups (ILO, 2012).
const Choice kOccupationGroup[] = {
    {"1", QT_TRANSLATE_NOOP("Choice", "1 Managers")},
    {"2", QT_TRANSLATE_NOOP("Choice", "2 Professionals")},
    {"3", QT_TRANSLATE_NOOP("Choice", "3 Technicians and associate professionals")},
    {"4", QT_TRANSLATE_NOOP("Choice", "4 Clerical support workers")},
    {"5", QT_TRANSLATE_NOOP("Choice", "5 Service and sales workers")},
    {"6", QT_TRANSLATE_NOOP("Choice", "6 Skilled agricultural, forestry and fishery workers")},
    {"7", QT_TRANSLATE_NOOP("Choice", "7 Craft and related trades workers")},
    {"8", QT_TRANSLATE_NOOP("Choice", "8 Plant and machine operators, and assemblers")},
    {"9", QT_TRANSLATE_NOOP("Choice", "9 Elementary occupations")},
    {"0", QT_TRANSLATE_NOOP("Choice", "0 Armed forces occupations")},
};

const Choice kInterests[] = {
    {"investment", QT_TRANSLATE_NOOP("Choice", "Investment")},
    {"skills", QT_TRANSLATE_NOOP("Choice", "Skills transfer")},
    {"philanthropy", QT_TRANSLATE_NOOP("Choice", "Philanthropy")},
    {"culture", QT_TRANSLATE_NOOP("Choice", "Culture")},
    {"return", QT_TRANSLATE_NOOP("Choice", "Return")},
    {"information", QT_TRANSLATE_NOOP("Choice", "Information")},
};

const Choice kStatus[] = {
    {"active", QT_TRANSLATE_NOOP("Choice", "Active")},
    {"inactive", QT_TRANSLATE_NOOP("Choice", "Inactive")},
    {"deceased", QT_TRANSLATE_NOOP("Choice", "Deceased")},
    {"anonymised", QT_TRANSLATE_NOOP("Choice", "Anonymised")},
};

const Choice kContactKind[] = {
    {"phone", QT_TRANSLATE_NOOP("Choice", "Phone")},
    {"email", QT_TRANSLATE_NOOP("Choice", "E-mail")},
    {"whatsapp", QT_TRANSLATE_NOOP("Choice", "WhatsApp")},
    {"handle", QT_TRANSLATE_NOOP("Choice", "Social network")},
    {"address", QT_TRANSLATE_NOOP("Choice", "Postal address")},
};

const Choice kPurpose[] = {
    {"contact", QT_TRANSLATE_NOOP("Choice", "Being contacted")},
    {"share_mission", QT_TRANSLATE_NOOP("Choice", "Sharing with a mission")},
    {"share_iom", QT_TRANSLATE_NOOP("Choice", "Sharing with IOM")},
    {"directory", QT_TRANSLATE_NOOP("Choice", "Directory")},
    {"photograph", QT_TRANSLATE_NOOP("Choice", "Photograph")},
};

const Choice kAnswer[] = {
    {"given", QT_TRANSLATE_NOOP("Choice", "Given")},
    {"refused", QT_TRANSLATE_NOOP("Choice", "Refused")},
    {"withdrawn", QT_TRANSLATE_NOOP("Choice", "Withdrawn")},
};

const Choice kHow[] = {
    {"written", QT_TRANSLATE_NOOP("Choice", "In writing")},
    {"spoken", QT_TRANSLATE_NOOP("Choice", "Spoken")},
    {"form", QT_TRANSLATE_NOOP("Choice", "Registration form")},
    {"online", QT_TRANSLATE_NOOP("Choice", "Online")},
};

void deriveMember(Record &member)
{
    if (member.text(u"sort_name").isEmpty())
        member.set(u"sort_name", sortName(member.text(u"name")));
    if (member.text(u"status").isEmpty())
        member.set(u"status", QStringLiteral("active"));
}

Result<void> validateMember(const Record &member)
{
    // In UTC: the local day asks the system for its time zone, which an import felt.
    const QVariant &year = member.value(u"departure_year");
    if (year.isValid() && (year.toInt() < 1900 || year.toInt() > QDateTime::currentDateTimeUtc().date().year()))
        return rules::invalid(member.entity->field(u"departure_year"), rules::kImpossible, year.toString());
    return {};
}

} // namespace

Entity memberEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"member",
             QT_TRANSLATE_NOOP("Entity", "Member"),
             QT_TRANSLATE_NOOP("Entity", "Members"),
             EntityKind::Thing,
             'M',
             {}};
    e.fields = {
        field<&Member::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, Required | Title | Listed | Personal)
            .in(kPerson)
            .also("nome|nome completo|full name|nome_completo|participante|participant|nome do participante|nome e "
                  "apelido")
            .like(QT_TRANSLATE_NOOP("Hint", "Full name as the person writes it")),
        field<&Member::sortName>("sort_name", QT_TRANSLATE_NOOP("Field", "Sort name"), Text, Personal)
            .in(kPerson)
            .also("nome de ordenacao|sort name")
            .like(QT_TRANSLATE_NOOP("Hint", "Filled in by itself: surname, given names")),
        field<&Member::otherNames>("other_names", QT_TRANSLATE_NOOP("Field", "Other names"), Text, Title | Personal)
            .in(kPerson)
            .also("outros nomes|alcunha|nome preferido|preferred name|also known as|nickname"),
        field<&Member::sex>("sex", QT_TRANSLATE_NOOP("Field", "Sex"), FieldType::Choice, Listed)
            .in(kPerson)
            .of(choices::kSex)
            .also("sexo|genero|gender|m f|sexo m f|genero m f|sex m f"),
        field<&Member::birthDate>("birth_date", QT_TRANSLATE_NOOP("Field", "Date of birth"), PartialDate, Personal)
            .in(kPerson)
            .also("data de nascimento|data nascimento|nascimento|birth date|dob|born|ano de nascimento|year of "
                  "birth|nascido em|data nasc|data de nasc|dn|nascimento data|nascida em")
            .like(QT_TRANSLATE_NOOP("Hint", "Date or only the year")),
        field<&Member::ageBand>("age_band", QT_TRANSLATE_NOOP("Field", "Age band"), FieldType::Choice)
            .in(kPerson)
            .of(kAgeBand)
            .also("faixa etaria|grupo etario|age group|age range|idade|age|idades"),
        field<&Member::originProvince>("origin_province", QT_TRANSLATE_NOOP("Field", "Province of origin"), Province,
                                       Listed | Searched)
            .in(kOrigin)
            .also("provincia de origem|provincia origem|provincia|province|naturalidade|origin province|provincia de "
                  "nascimento|provincia natal|"
                  "provincia de naturalidade|home province"),
        field<&Member::originDistrict>("origin_district", QT_TRANSLATE_NOOP("Field", "District of origin"), Text,
                                       Searched)
            .in(kOrigin)
            .also("distrito de origem|distrito origem|distrito|district|origin district|distrito de "
                  "nascimento|distrito natal|home district"),
        field<&Member::residenceCountry>("residence_country", QT_TRANSLATE_NOOP("Field", "Country of residence"),
                                         Country, Listed | Searched)
            .in(kOrigin)
            .also(
                "pais de residencia|pais residencia|pais|country|residence country|pais onde reside|pais de "
                "acolhimento|residencia|host country|country of residence|pais onde vive|pais de destino|pais actual"
                "|pais de residencia actual|reside em"),
        field<&Member::residenceCity>("residence_city", QT_TRANSLATE_NOOP("Field", "City of residence"), Text,
                                      Listed | Searched)
            .in(kOrigin)
            .also("cidade de residencia|residencia|cidade residencia|cidade|city|town|localidade|city of "
                  "residence|residence "
                  "city|local de residencia|cidade onde "
                  "vive|cidade onde reside|cidade de acolhimento|municipio"),
        field<&Member::departureYear>("departure_year", QT_TRANSLATE_NOOP("Field", "Year of departure"), Integer)
            .in(kOrigin)
            .also("ano de saida|ano saida|ano de partida|ano de chegada|ano chegada|arrival year|year of arrival|ano "
                  "de emigracao|ano de saida de mocambique|ano de entrada|departure year|ano de chegada ao pais"),
        field<&Member::languages>("languages", QT_TRANSLATE_NOOP("Field", "Languages"), LanguageSet)
            .in(kOrigin)
            .also("linguas|lingua|idiomas|language|linguas faladas|idioma|linguas que fala|idiomas falados|spoken "
                  "languages"),
        field<&Member::education>("education", QT_TRANSLATE_NOOP("Field", "Education level"), FieldType::Choice)
            .in(kWork)
            .of(kEducation)
            .also("nivel de ensino|nivel ensino|escolaridade|habilitacoes|habilitacoes literarias|education|nivel "
                  "academico|grau academico|formacao|formacao academica|nivel de escolaridade|nivel de formacao|grau "
                  "de "
                  "escolaridade|nivel educacional|level of education|habilitacao|qualificacoes academicas"),
        field<&Member::occupation>("occupation", QT_TRANSLATE_NOOP("Field", "Occupation"), Text, Listed | Searched)
            .in(kWork)
            .also("profissao|ocupacao|job|profession|cargo|funcao|actividade profissional|profissao "
                  "ocupacao|profissao actual|ocupacao actual|emprego|trabalho|job title|cargo funcao"),
        field<&Member::occupationGroup>("occupation_group", QT_TRANSLATE_NOOP("Field", "Occupation group (ISCO-08)"),
                                        FieldType::Choice)
            .in(kWork)
            .of(kOccupationGroup)
            .also("grupo profissional|isco|isco 08"),
        field<&Member::sector>("sector", QT_TRANSLATE_NOOP("Field", "Sector"), FieldType::Choice)
            .in(kWork)
            .of(choices::kSector)
            .also("sector de actividade|setor|area de actividade|area|ramo de actividade|ramo|industry"),
        field<&Member::interests>("interests", QT_TRANSLATE_NOOP("Field", "Interests"), ChoiceSet)
            .in(kEngagement)
            .of(kInterests)
            .also("interesses|areas de interesse|interest|interesse|interesses em mocambique|area de interesse|areas "
                  "of interest"),
        field<&Member::preferredChannel>("preferred_channel", QT_TRANSLATE_NOOP("Field", "Preferred channel"),
                                         FieldType::Choice)
            .in(kEngagement)
            .of(choices::kChannel)
            .also("canal preferido|meio de contacto preferido|preferred contact|contacto preferido"),
        field<&Member::primaryContact>("primary_contact", QT_TRANSLATE_NOOP("Field", "Primary contact"), Reference,
                                       Hidden)
            .in(kEngagement)
            .to({"contact_point"}),
        field<&Member::mission>("mission", QT_TRANSLATE_NOOP("Field", "Competent mission"), Reference)
            .in(kEngagement)
            .to({"mission"})
            .also("missao competente|missao|embaixada|consulado|embassy|mission"),
        field<&Member::consularRegistration>("consular_registration",
                                             QT_TRANSLATE_NOOP("Field", "Consular registration"), FieldType::Choice)
            .in(kEngagement)
            .of(choices::kYesNo)
            .also("inscricao consular|registo consular|consular registration|inscrito no consulado|inscrito na "
                  "embaixada|inscricao no consulado|registado no consulado|registado na "
                  "embaixada|registered at the consulate"),
        field<&Member::focalPerson>("focal_person", QT_TRANSLATE_NOOP("Field", "Focal person for relay"), Boolean)
            .in(kEngagement)
            .also("pessoa focal|ponto focal|focal person|focal point"),
        field<&Member::source>("source", QT_TRANSLATE_NOOP("Field", "Source of the record"), Text)
            .in(kRecord)
            .also("fonte|origem do registo|proveniencia|fonte da informacao"),
        field<&Member::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), FieldType::Choice, Required)
            .in(kRecord)
            .of(kStatus)
            .also("estado|situacao"),
        field<&Member::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, Searched | Personal)
            .in(kRecord)
            .also("notas|observacoes|obs|comentarios|remarks|comments|note"),
    };
    e.blank = blankOf<Member>;
    e.derive = deriveMember;
    e.validate = validateMember;
    e.mergeable = true;
    return e;
}

Entity contactPointEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"contact_point",
             QT_TRANSLATE_NOOP("Entity", "Contact"),
             QT_TRANSLATE_NOOP("Entity", "Contacts"),
             EntityKind::Part,
             0,
             {}};
    e.fields = {
        field<&ContactPoint::owner>("owner", QT_TRANSLATE_NOOP("Field", "Belongs to"), AnyReference,
                                    Required | Owner | Hidden)
            .to({"member", "association", "mission", "official", "institution"}),
        field<&ContactPoint::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice, Required)
            .of(kContactKind),
        field<&ContactPoint::value>("value", QT_TRANSLATE_NOOP("Field", "Number or address"), Text,
                                    Required | Title | Personal)
            .like(QT_TRANSLATE_NOOP("Hint", "+258 84 000 0000 or name@example.org")),
        field<&ContactPoint::normalized>("normalized", QT_TRANSLATE_NOOP("Field", "Standard form"), Text,
                                         ReadOnly | Personal),
        field<&ContactPoint::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), Text),
    };
    e.blank = blankOf<ContactPoint>;
    return e;
}

Entity consentEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"consent",
             QT_TRANSLATE_NOOP("Entity", "Consent"),
             QT_TRANSLATE_NOOP("Entity", "Consents"),
             EntityKind::Link,
             0,
             {}};
    e.fields = {
        field<&Consent::member>("member", QT_TRANSLATE_NOOP("Field", "Member"), Reference,
                                Required | Owner | Identity | Hidden)
            .to({"member"}),
        field<&Consent::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), FieldType::Choice,
                                 Required | Title | Identity)
            .of(kPurpose),
        field<&Consent::answer>("answer", QT_TRANSLATE_NOOP("Field", "Answer"), FieldType::Choice, Required)
            .of(kAnswer),
        field<&Consent::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), Date, Required),
        field<&Consent::how>("how", QT_TRANSLATE_NOOP("Field", "How it was given"), FieldType::Choice).of(kHow),
        field<&Consent::textVersion>("text_version", QT_TRANSLATE_NOOP("Field", "Text version"), Text),
        field<&Consent::language>("language", QT_TRANSLATE_NOOP("Field", "Language"), LanguageSet),
        field<&Consent::recordedBy>("recorded_by", QT_TRANSLATE_NOOP("Field", "Recorded by"), Text),
        field<&Consent::withdrawnOn>("withdrawn_on", QT_TRANSLATE_NOOP("Field", "Withdrawn on"), Date),
    };
    e.blank = blankOf<Consent>;
    return e;
}

} // namespace elo
