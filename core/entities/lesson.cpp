// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/lesson.h"

namespace elo {

namespace {

constexpr const char *kWhat = QT_TRANSLATE_NOOP("Section", "Lesson");
constexpr const char *kFrom = QT_TRANSLATE_NOOP("Section", "Where it comes from");

const Choice kKind[] = {
    {"lesson", QT_TRANSLATE_NOOP("Choice", "Lesson learned")},
    {"good_practice", QT_TRANSLATE_NOOP("Choice", "Good practice")},
    {"challenge", QT_TRANSLATE_NOOP("Choice", "Challenge")},
    {"recommendation", QT_TRANSLATE_NOOP("Choice", "Recommendation")},
};

} // namespace

Entity lessonEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"lesson",
             QT_TRANSLATE_NOOP("Entity", "Lesson"),
             QT_TRANSLATE_NOOP("Entity", "Lessons"),
             EntityKind::Thing,
             'L',
             {}};
    e.fields = {
        field<&Lesson::title>("title", QT_TRANSLATE_NOOP("Field", "Lesson"), Text, Required | Title | Listed)
            .in(kWhat)
            .also("licao|titulo"),
        field<&Lesson::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice, Required | Listed)
            .in(kWhat)
            .of(kKind)
            .also("tipo"),
        field<&Lesson::text>("text", QT_TRANSLATE_NOOP("Field", "What was learned"), LongText, Searched)
            .in(kWhat)
            .also("texto|descricao"),
        field<&Lesson::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), Date, Required | Listed)
            .in(kWhat)
            .also("data"),
        field<&Lesson::event>("event", QT_TRANSLATE_NOOP("Field", "Event"), Reference, Listed)
            .in(kFrom)
            .to({"event"})
            .also("evento"),
        field<&Lesson::project>("project", QT_TRANSLATE_NOOP("Field", "Project"), Reference)
            .in(kFrom)
            .to({"project"})
            .also("projecto"),
        field<&Lesson::author>("author", QT_TRANSLATE_NOOP("Field", "Author"), Text, Searched)
            .in(kFrom)
            .also("autor"),
    };
    e.group = EntityGroup::Programme;
    e.blank = blankOf<Lesson>;
    return e;
}

} // namespace elo
