// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/filter_texts.h"

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

QString conditionText(Workspace &workspace, const Entity &entity, const Condition &condition)
{
    const Field *field = entity.find(condition.field);
    if (!field)
        return condition.field;
    // A set holds several keys, a condition names one of them; both are worded alike.
    const QString value = workspace.displayText(*field, condition.value);
    for (const OperatorText &text : kOperatorTexts)
        if (text.op == condition.op) {
            const QString worded = QCoreApplication::translate("FilterTexts", text.text);
            return worded.contains(QLatin1StringView("%2")) ? worded.arg(field->labelText(), value)
                                                            : worded.arg(field->labelText());
        }
    return field->labelText();
}

QString countText(const QString &entityKey, qint64 count)
{
    for (const CountText &text : kCountTexts)
        if (entityKey == QLatin1StringView(text.entity))
            return QCoreApplication::translate("FilterTexts", text.text, nullptr, int(count));
    return QCoreApplication::translate("FilterTexts", "%Ln record(s)", nullptr, int(count));
}

} // namespace elo
