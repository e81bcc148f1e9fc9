// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filter_texts.h"

#include "core/places/relative_date.h"
#include "core/store/last_contact.h"
#include "core/store/tag_filter.h"
#include "core/workspace.h"

#include <QCoreApplication>

namespace elo {

namespace {

struct OperatorText
{
    Condition::Operator op;
    const char *text; ///< %1 the field, %2 the value
};

constexpr OperatorText kOperatorTexts[] = {
    {Condition::Operator::Equals, QT_TRANSLATE_NOOP("FilterTexts", "%1: %2")},
    {Condition::Operator::NotEquals, QT_TRANSLATE_NOOP("FilterTexts", "%1: not %2")},
    {Condition::Operator::Contains, QT_TRANSLATE_NOOP("FilterTexts", "%1: contains “%2”")},
    {Condition::Operator::Less, QT_TRANSLATE_NOOP("FilterTexts", "%1: before %2")},
    {Condition::Operator::LessOrEqual, QT_TRANSLATE_NOOP("FilterTexts", "%1: up to %2")},
    {Condition::Operator::Greater, QT_TRANSLATE_NOOP("FilterTexts", "%1: after %2")},
    {Condition::Operator::GreaterOrEqual, QT_TRANSLATE_NOOP("FilterTexts", "%1: from %2")},
    {Condition::Operator::Empty, QT_TRANSLATE_NOOP("FilterTexts", "%1: not filled in")},
    {Condition::Operator::NotEmpty, QT_TRANSLATE_NOOP("FilterTexts", "%1: filled in")},
};

struct CountText
{
    const char *entity;
    const char *text;
};

constexpr CountText kCountTexts[] = {
    {"member", QT_TRANSLATE_N_NOOP("FilterTexts", "%Ln member(s)")},
    {"association", QT_TRANSLATE_N_NOOP("FilterTexts", "%Ln association(s)")},
    {"mission", QT_TRANSLATE_N_NOOP("FilterTexts", "%Ln mission(s)")},
    {"institution", QT_TRANSLATE_N_NOOP("FilterTexts", "%Ln institution(s)")},
    {"event", QT_TRANSLATE_N_NOOP("FilterTexts", "%Ln event(s)")},
    {"follow_up", QT_TRANSLATE_N_NOOP("FilterTexts", "%Ln follow-up(s)")},
};

} // namespace

namespace {

/// Gives the texts of this file their context.
struct FilterTexts
{
    Q_DECLARE_TR_FUNCTIONS(FilterTexts)
};

QString lastContactText(Condition::Operator op, const QString &day)
{
    switch (op) {
    case Condition::Operator::Empty:
        return FilterTexts::tr("Never contacted");
    case Condition::Operator::NotEmpty:
        return FilterTexts::tr("Contacted at some time");
    case Condition::Operator::Less:
        return FilterTexts::tr("Not contacted since %1").arg(day);
    case Condition::Operator::LessOrEqual:
        return FilterTexts::tr("Not contacted after %1").arg(day);
    case Condition::Operator::Greater:
        return FilterTexts::tr("Contacted after %1").arg(day);
    case Condition::Operator::GreaterOrEqual:
        return FilterTexts::tr("Contacted since %1").arg(day);
    case Condition::Operator::NotEquals:
        return FilterTexts::tr("Last contact not on %1").arg(day);
    default:
        return FilterTexts::tr("Last contact on %1").arg(day);
    }
}

/// "90 days", "3 months"
QString spanText(const RelativeDate &date)
{
    const int amount = std::abs(date.amount);
    switch (date.unit) {
    case RelativeDate::Unit::Days:
        return FilterTexts::tr("%n day(s)", nullptr, amount);
    case RelativeDate::Unit::Weeks:
        return FilterTexts::tr("%n week(s)", nullptr, amount);
    case RelativeDate::Unit::Months:
        return FilterTexts::tr("%n month(s)", nullptr, amount);
    case RelativeDate::Unit::Years:
        break;
    }
    return FilterTexts::tr("%n year(s)", nullptr, amount);
}

/// "Not contacted in the last 90 days"; empty if the condition is no such span.
QString recentContactText(const Condition &condition)
{
    const auto day = RelativeDate::fromText(condition.value.toString());
    if (!day || day->start != RelativeDate::Start::Today || day->amount >= 0)
        return {};
    if (condition.op == Condition::Operator::Less)
        return FilterTexts::tr("Not contacted in the last %1").arg(spanText(*day));
    if (condition.op == Condition::Operator::GreaterOrEqual)
        return FilterTexts::tr("Contacted in the last %1").arg(spanText(*day));
    return {};
}

QString distanceText(const RelativeDate &date)
{
    const int amount = std::abs(date.amount);
    const bool past = date.amount < 0;
    switch (date.unit) {
    case RelativeDate::Unit::Days:
        return past ? FilterTexts::tr("%n day(s) ago", nullptr, amount)
                    : FilterTexts::tr("in %n day(s)", nullptr, amount);
    case RelativeDate::Unit::Weeks:
        return past ? FilterTexts::tr("%n week(s) ago", nullptr, amount)
                    : FilterTexts::tr("in %n week(s)", nullptr, amount);
    case RelativeDate::Unit::Months:
        return past ? FilterTexts::tr("%n month(s) ago", nullptr, amount)
                    : FilterTexts::tr("in %n month(s)", nullptr, amount);
    case RelativeDate::Unit::Years:
        break;
    }
    return past ? FilterTexts::tr("%n year(s) ago", nullptr, amount)
                : FilterTexts::tr("in %n year(s)", nullptr, amount);
}

QString startText(RelativeDate::Start start)
{
    switch (start) {
    case RelativeDate::Start::Week:
        return FilterTexts::tr("the beginning of the week");
    case RelativeDate::Start::Month:
        return FilterTexts::tr("the beginning of the month");
    case RelativeDate::Start::Quarter:
        return FilterTexts::tr("the beginning of the quarter");
    case RelativeDate::Start::Year:
        return FilterTexts::tr("the beginning of the year");
    case RelativeDate::Start::Today:
        break;
    }
    return FilterTexts::tr("today");
}

/// "a and b", "a or b"; several levels are told apart by parentheses.
QString joinedText(Workspace &workspace, const Entity &entity, const FilterGroup &group)
{
    const QString pattern =
        group.kind == FilterGroup::Kind::All ? FilterTexts::tr("%1 and %2") : FilterTexts::tr("%1 or %2");
    QString text;
    for (const FilterNode &node : group.nodes) {
        const FilterGroup *inner = node.group();
        const bool several = inner && inner->kind != FilterGroup::Kind::None && inner->nodes.size() > 1;
        const QString one =
            several ? u'(' + nodeText(workspace, entity, node) + u')' : nodeText(workspace, entity, node);
        text = text.isEmpty() ? one : pattern.arg(text, one);
    }
    return text;
}

QString relationSentence(Workspace &workspace, const Entity &entity, const Relation &relation)
{
    const QString name = relationText(workspace.schema(), entity, relation);
    const Entity *other = workspace.schema().find(relation.entity);
    const QString where = other ? filterText(workspace, *other, relation.where) : QString();
    if (relation.direction == Relation::Direction::Forward)
        return where.isEmpty() ? FilterTexts::tr("%1: filled in").arg(name)
                               : FilterTexts::tr("%1 with %2").arg(name, where);
    if (relation.atLeast <= 0)
        return where.isEmpty() ? FilterTexts::tr("Nothing in “%1”").arg(name)
                               : FilterTexts::tr("Nothing in “%1” with %2").arg(name, where);
    if (relation.atLeast == 1)
        return where.isEmpty() ? FilterTexts::tr("Something in “%1”").arg(name)
                               : FilterTexts::tr("Something in “%1” with %2").arg(name, where);
    return where.isEmpty()
               ? FilterTexts::tr("%n or more in “%1”", nullptr, relation.atLeast).arg(name)
               : FilterTexts::tr("%n or more in “%1” with %2", nullptr, relation.atLeast).arg(name, where);
}

} // namespace

QString dayText(Workspace &workspace, const Field &field, const QVariant &value)
{
    const auto relative =
        value.metaType() == QMetaType::fromType<QString>() ? RelativeDate::fromText(value.toString()) : std::nullopt;
    if (!relative)
        return workspace.displayText(field, value);
    if (relative->amount == 0)
        return startText(relative->start);
    if (relative->start == RelativeDate::Start::Today)
        return distanceText(*relative);
    return FilterTexts::tr("%1, %2", "the beginning of the month, 2 months ago")
        .arg(startText(relative->start), distanceText(*relative));
}

QString operatorText(const Field &field, Condition::Operator op)
{
    using enum Condition::Operator;
    const bool isDay = field.type == FieldType::Date || field.type == FieldType::PartialDate;
    if (field.key == kLastContact) {
        switch (op) {
        case Empty:
            return FilterTexts::tr("never");
        case NotEmpty:
            return FilterTexts::tr("at some time");
        case Less:
            return FilterTexts::tr("not since");
        default:
            return FilterTexts::tr("since");
        }
    }
    switch (op) {
    case Equals:
        return field.isSet() ? FilterTexts::tr("has") : FilterTexts::tr("is");
    case NotEquals:
        return field.isSet() ? FilterTexts::tr("has not") : FilterTexts::tr("is not");
    case Contains:
        return FilterTexts::tr("contains");
    case Less:
        return isDay ? FilterTexts::tr("before") : FilterTexts::tr("less than");
    case LessOrEqual:
        return FilterTexts::tr("up to");
    case Greater:
        return isDay ? FilterTexts::tr("after") : FilterTexts::tr("more than");
    case GreaterOrEqual:
        return FilterTexts::tr("from");
    case Empty:
        return FilterTexts::tr("is not filled in");
    case NotEmpty:
        break;
    }
    return FilterTexts::tr("is filled in");
}

QString conditionText(Workspace &workspace, const Entity &entity, const Condition &condition)
{
    const Field *field = filterField(entity, workspace.schema().entity(u"contact_point"), condition.field);
    if (!field)
        return condition.field;
    // A set holds several keys, a condition names one of them; both are worded alike.
    const QString value = dayText(workspace, *field, condition.value);
    if (condition.field == kLastContact) {
        const QString recent = recentContactText(condition);
        return recent.isEmpty() ? lastContactText(condition.op, value) : recent;
    }
    for (const OperatorText &text : kOperatorTexts)
        if (text.op == condition.op) {
            const QString worded = QCoreApplication::translate("FilterTexts", text.text);
            return worded.contains(QLatin1StringView("%2")) ? worded.arg(field->labelText(), value)
                                                            : worded.arg(field->labelText());
        }
    return field->labelText();
}

QString relationText(const Schema &schema, const Entity &entity, const Relation &relation)
{
    const Entity *other = schema.find(relation.entity);
    if (!other)
        return relation.entity;
    const bool forward = relation.direction == Relation::Direction::Forward;
    const Field *field = (forward ? entity : *other).find(relation.field);
    if (!field)
        return relation.field;
    if (forward)
        return field->targets.size() == 1 ? field->labelText()
                                          : FilterTexts::tr("%1 (%2)").arg(field->labelText(), other->labelText());
    int ways = 0;
    for (const Schema::Owned &way : schema.referencesTo(entity))
        ways += way.entity == other ? 1 : 0;
    return ways == 1 ? other->pluralText() : FilterTexts::tr("%1 (%2)").arg(other->pluralText(), field->labelText());
}

QString nodeText(Workspace &workspace, const Entity &entity, const FilterNode &node)
{
    if (const Condition *condition = node.condition())
        return conditionText(workspace, entity, *condition);
    if (const auto tag = TagTest::of(node)) {
        const QString name = workspace.title({QStringLiteral("tag"), tag->tag});
        return tag->has ? FilterTexts::tr("Tag: %1").arg(name) : FilterTexts::tr("Without the tag %1").arg(name);
    }
    if (const Relation *relation = node.relation())
        return relationSentence(workspace, entity, *relation);
    const FilterGroup &group = *node.group();
    return group.kind == FilterGroup::Kind::None
               ? FilterTexts::tr("None of: %1").arg(joinedText(workspace, entity, group))
               : joinedText(workspace, entity, group);
}

QString filterText(Workspace &workspace, const Entity &entity, const FilterGroup &filter)
{
    const FilterGroup shortest = simplified(filter);
    return shortest.empty() ? QString() : nodeText(workspace, entity, shortest);
}

QString countText(const QString &entityKey, qint64 count)
{
    for (const CountText &text : kCountTexts)
        if (entityKey == QLatin1StringView(text.entity))
            return QCoreApplication::translate("FilterTexts", text.text, nullptr, int(count));
    return QCoreApplication::translate("FilterTexts", "%Ln record(s)", nullptr, int(count));
}

} // namespace elo
