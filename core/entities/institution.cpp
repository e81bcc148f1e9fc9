// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/institution.h"

namespace elo {

namespace {

constexpr const char *kIdentity = QT_TRANSLATE_NOOP("Section", "Institution");
constexpr const char *kPeople = QT_TRANSLATE_NOOP("Section", "Focal point");

const Choice kKind[] = {
    {"ministry", QT_TRANSLATE_NOOP("Choice", "Ministry")},
    {"agency", QT_TRANSLATE_NOOP("Choice", "Agency or institute")},
    {"international", QT_TRANSLATE_NOOP("Choice", "International organisation")},
    {"local", QT_TRANSLATE_NOOP("Choice", "Local government")},
    {"academic", QT_TRANSLATE_NOOP("Choice", "University or research")},
    {"civil_society", QT_TRANSLATE_NOOP("Choice", "Civil society")},
    {"private", QT_TRANSLATE_NOOP("Choice", "Private sector")},
};

} // namespace

Entity institutionEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"institution",
             QT_TRANSLATE_NOOP("Entity", "Institution"),
             QT_TRANSLATE_NOOP("Entity", "Institutions"),
             EntityKind::Thing,
             'I',
             {}};
    e.fields = {
        field<&Institution::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, Required | Title | Listed)
            .in(kIdentity)
            .also("nome|instituicao|institution"),
        field<&Institution::acronym>("acronym", QT_TRANSLATE_NOOP("Field", "Acronym"), Text, Title | Listed)
            .in(kIdentity)
            .also("sigla"),
        field<&Institution::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice, Listed)
            .in(kIdentity)
            .of(kKind)
            .also("tipo"),
        field<&Institution::country>("country", QT_TRANSLATE_NOOP("Field", "Country"), Country, Listed | Searched)
            .in(kIdentity)
            .also("pais"),
        field<&Institution::city>("city", QT_TRANSLATE_NOOP("Field", "City"), Text, Searched)
            .in(kIdentity)
            .also("cidade"),
        field<&Institution::focalPoint>("focal_point", QT_TRANSLATE_NOOP("Field", "Focal point"), Text,
                                        Listed | Searched | Personal)
            .in(kPeople)
            .also("ponto focal"),
        field<&Institution::focalPointPost>("focal_point_post", QT_TRANSLATE_NOOP("Field", "Post of the focal point"),
                                            Text)
            .in(kPeople)
            .also("cargo|funcao"),
        field<&Institution::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, Searched)
            .in(kPeople)
            .also("notas|observacoes|obs"),
    };
    return e;
}

} // namespace elo
