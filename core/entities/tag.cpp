// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/tag.h"

namespace elo {

namespace {

/// Keys of the tones that badges have; the word beside them is what tells tags apart.
const Choice kColour[] = {
    {"grey", QT_TRANSLATE_NOOP("Choice", "Grey")},   {"blue", QT_TRANSLATE_NOOP("Choice", "Blue")},
    {"green", QT_TRANSLATE_NOOP("Choice", "Green")}, {"amber", QT_TRANSLATE_NOOP("Choice", "Amber")},
    {"red", QT_TRANSLATE_NOOP("Choice", "Red")},
};

} // namespace

Entity tagEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"tag", QT_TRANSLATE_NOOP("Entity", "Tag"), QT_TRANSLATE_NOOP("Entity", "Tags"), EntityKind::Setting, 0,
             {}};
    e.fields = {
        field<&Tag::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, Required | Title | Listed)
            .also("nome|etiqueta"),
        field<&Tag::colour>("colour", QT_TRANSLATE_NOOP("Field", "Colour"), FieldType::Choice, Required | Listed)
            .of(kColour)
            .also("cor"),
    };
    e.findable = true; // chosen by name
    e.blank = blankOf<Tag>;
    return e;
}

Entity taggingEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"tagging", QT_TRANSLATE_NOOP("Entity", "Tag"), QT_TRANSLATE_NOOP("Entity", "Tags"), EntityKind::Link, 0,
             {}};
    e.fields = {
        field<&Tagging::tag>("tag", QT_TRANSLATE_NOOP("Field", "Tag"), Reference, Required | Owner | Identity)
            .to({"tag"}),
        field<&Tagging::thing>("thing", QT_TRANSLATE_NOOP("Field", "Tagged"), AnyReference,
                               Required | Owner | Identity)
            .to({kEveryThing}),
    };
    return e;
}

} // namespace elo
