// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/mission.h"

#include "core/entities/choices.h"

namespace elo {

namespace {

constexpr const char *kSeat = QT_TRANSLATE_NOOP("Section", "Mission");
constexpr const char *kTrust = QT_TRANSLATE_NOOP("Section", "Where this comes from");

const Choice kKind[] = {
    {"embassy", QT_TRANSLATE_NOOP("Choice", "Embassy")},
    {"high_commission", QT_TRANSLATE_NOOP("Choice", "High commission")},
    {"consulate_general", QT_TRANSLATE_NOOP("Choice", "Consulate-general")},
    {"consulate", QT_TRANSLATE_NOOP("Choice", "Consulate")},
    {"honorary", QT_TRANSLATE_NOOP("Choice", "Honorary consulate")},
    {"permanent_mission", QT_TRANSLATE_NOOP("Choice", "Permanent mission")},
};

} // namespace

Entity missionEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"mission",
             QT_TRANSLATE_NOOP("Entity", "Mission"),
             QT_TRANSLATE_NOOP("Entity", "Missions"),
             EntityKind::Thing,
             'D',
             {}};
    e.fields = {
        field<&Mission::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, Required | Title | Listed)
            .in(kSeat)
            .also("nome|missao|mission"),
        field<&Mission::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice,
                              Required | Listed | Searched)
            .in(kSeat)
            .of(kKind)
            .also("tipo"),
        field<&Mission::country>("country", QT_TRANSLATE_NOOP("Field", "Country of the seat"), Country,
                                 Required | Listed | Searched)
            .in(kSeat)
            .also("pais|country|seat country"),
        field<&Mission::city>("city", QT_TRANSLATE_NOOP("Field", "City of the seat"), Text,
                              Required | Listed | Searched)
            .in(kSeat)
            .also("cidade|city|seat city"),
        field<&Mission::verified>("verified", QT_TRANSLATE_NOOP("Field", "Verified"), Boolean, Listed)
            .in(kTrust)
            .also("verificada|confirmada"),
        field<&Mission::verifiedOn>("verified_on", QT_TRANSLATE_NOOP("Field", "Verified on"), Date)
            .in(kTrust)
            .also("verificada em"),
        field<&Mission::source>("source", QT_TRANSLATE_NOOP("Field", "Source"), Text)
            .in(kTrust)
            .also("fonte|confidence"),
        field<&Mission::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, Searched)
            .in(kTrust)
            .also("notas|observacoes|obs"),
    };
    return e;
}

Entity accreditationEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"accreditation",
             QT_TRANSLATE_NOOP("Entity", "Accreditation"),
             QT_TRANSLATE_NOOP("Entity", "Countries of accreditation"),
             EntityKind::Link,
             0,
             {}};
    e.fields = {
        field<&Accreditation::mission>("mission", QT_TRANSLATE_NOOP("Field", "Mission"), Reference,
                                       Required | Owner | Identity | Hidden)
            .to({"mission"}),
        field<&Accreditation::country>("country", QT_TRANSLATE_NOOP("Field", "Country"), Country,
                                       Required | Title | Identity),
        field<&Accreditation::since>("since", QT_TRANSLATE_NOOP("Field", "From"), Date),
        field<&Accreditation::until>("until", QT_TRANSLATE_NOOP("Field", "Until"), Date),
    };
    return e;
}

Entity officialEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"official",
             QT_TRANSLATE_NOOP("Entity", "Official"),
             QT_TRANSLATE_NOOP("Entity", "Officials"),
             EntityKind::Part,
             0,
             {}};
    e.findable = true; // participants of an event are looked up among officials
    e.fields = {
        field<&Official::mission>("mission", QT_TRANSLATE_NOOP("Field", "Mission"), Reference,
                                  Required | Owner | Hidden)
            .to({"mission"}),
        field<&Official::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, Required | Title | Personal),
        field<&Official::sex>("sex", QT_TRANSLATE_NOOP("Field", "Sex"), FieldType::Choice).of(choices::kSex),
        field<&Official::post>("post", QT_TRANSLATE_NOOP("Field", "Post"), Text),
        field<&Official::since>("since", QT_TRANSLATE_NOOP("Field", "From"), Date),
        field<&Official::until>("until", QT_TRANSLATE_NOOP("Field", "Until"), Date),
    };
    return e;
}

} // namespace elo
