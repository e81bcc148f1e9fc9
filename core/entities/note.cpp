// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/note.h"

namespace elo {

namespace {

const Choice kKind[] = {
    {"note", QT_TRANSLATE_NOOP("Choice", "Note")},       {"call", QT_TRANSLATE_NOOP("Choice", "Call")},
    {"meeting", QT_TRANSLATE_NOOP("Choice", "Meeting")}, {"letter", QT_TRANSLATE_NOOP("Choice", "Letter or e-mail")},
    {"inquiry", QT_TRANSLATE_NOOP("Choice", "Inquiry")}, {"promise", QT_TRANSLATE_NOOP("Choice", "Promise")},
};

} // namespace

Entity noteEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"note", QT_TRANSLATE_NOOP("Entity", "Note"), QT_TRANSLATE_NOOP("Entity", "Notes"), EntityKind::Part, 0,
             {}};
    e.fields = {
        field<&Note::about>("about", QT_TRANSLATE_NOOP("Field", "About"), AnyReference, Required | Owner | Hidden)
            .to({kEveryThing}),
        field<&Note::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), Date, Required),
        field<&Note::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice, Required).of(kKind),
        field<&Note::text>("text", QT_TRANSLATE_NOOP("Field", "Text"), LongText,
                           Required | Title | Searched | Personal),
        field<&Note::author>("author", QT_TRANSLATE_NOOP("Field", "Author"), Text),
    };
    e.blank = blankOf<Note>;
    return e;
}

} // namespace elo
