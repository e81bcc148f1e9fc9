// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/action_template.h"

#include "core/entities/follow_up.h"
#include "core/rules.h"

namespace elo {

namespace {

constexpr const char *kWhat = QT_TRANSLATE_NOOP("Section", "Template");
constexpr qint64 kMostDays = 3660; ///< ten years: more is a slip of the hand

/// Their meaning is in core/follow_ups/templates.cpp.
const Choice kAnchor[] = {
    {"event_start", QT_TRANSLATE_NOOP("Choice", "Event: first day")},
    {"event_end", QT_TRANSLATE_NOOP("Choice", "Event: last day")},
    {"accreditation", QT_TRANSLATE_NOOP("Choice", "Association: accreditation expires")},
    {"activity_start", QT_TRANSLATE_NOOP("Choice", "Project activity: planned start")},
    {"activity_end", QT_TRANSLATE_NOOP("Choice", "Project activity: planned end")},
};

const Choice kSide[] = {
    {"before", QT_TRANSLATE_NOOP("Choice", "Before")},
    {"after", QT_TRANSLATE_NOOP("Choice", "After")},
};

Result<void> validateStep(const Record &step)
{
    const qint64 days = step.value(u"days").toLongLong();
    if (days < 0 || days > kMostDays)
        return rules::invalid(step.entity->field(u"days"), rules::kImpossible, QString::number(days));
    return {};
}

} // namespace

Entity actionTemplateEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"action_template",
             QT_TRANSLATE_NOOP("Entity", "Template of actions"),
             QT_TRANSLATE_NOOP("Entity", "Templates of actions"),
             EntityKind::Thing,
             'T',
             {}};
    e.fields = {
        field<&ActionTemplate::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, Required | Title | Listed)
            .in(kWhat)
            .also("nome|modelo|template"),
        field<&ActionTemplate::anchor>("anchor", QT_TRANSLATE_NOOP("Field", "Days counted from"), FieldType::Choice,
                                       Required | Listed)
            .in(kWhat)
            .of(kAnchor)
            .also("contado de"),
        field<&ActionTemplate::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, Searched)
            .in(kWhat)
            .also("notas|observacoes|obs"),
    };
    e.blank = blankOf<ActionTemplate>;
    e.group = EntityGroup::Programme;
    return e;
}

Entity actionStepEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"action_step",
             QT_TRANSLATE_NOOP("Entity", "Step of the template"),
             QT_TRANSLATE_NOOP("Entity", "Steps of the template"),
             EntityKind::Part,
             0,
             {}};
    e.fields = {
        field<&ActionStep::actionTemplate>("template", QT_TRANSLATE_NOOP("Field", "Template"), Reference,
                                           Required | Owner)
            .to({"action_template"}),
        field<&ActionStep::title>("title", QT_TRANSLATE_NOOP("Field", "What"), Text, Required | Title | Listed)
            .also("accao|o que"),
        field<&ActionStep::days>("days", QT_TRANSLATE_NOOP("Field", "Days"), Integer, Required | Listed)
            .also("dias")
            .like(QT_TRANSLATE_NOOP("Hint", "0: on the day itself")),
        field<&ActionStep::side>("side", QT_TRANSLATE_NOOP("Field", "Before or after"), FieldType::Choice,
                                 Required | Listed)
            .of(kSide)
            .also("antes ou depois"),
        field<&ActionStep::kind>("kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Choice, Required | Listed)
            .of(followUpKinds())
            .also("tipo"),
        field<&ActionStep::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), Text, Listed)
            .also("responsavel")
            .like(QT_TRANSLATE_NOOP("Hint", "Empty: whoever uses the template")),
        field<&ActionStep::priority>("priority", QT_TRANSLATE_NOOP("Field", "Priority"), FieldType::Choice, Required)
            .of(followUpPriorities())
            .also("prioridade"),
        field<&ActionStep::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText).also("notas"),
    };
    e.blank = blankOf<ActionStep>;
    e.validate = validateStep;
    return e;
}

} // namespace elo
