// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conflict_texts.h"

#include "core/workspace.h"
#include "ui/operation_text.h"

#include <QCoreApplication>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct ConflictTexts
{
    Q_DECLARE_TR_FUNCTIONS(ConflictTexts)
};

/// "M-12 Ana Muianga"; what has no number by what it is: "Contact +27 82 000 0000".
QString nameOf(const Ref &ref, Workspace &workspace)
{
    const auto record = workspace.record(ref);
    if (!record)
        return {};
    const QString head = record->entity->isThing() ? Workspace::numberText(*record) : record->entity->labelText();
    return QStringLiteral("%1 %2").arg(head, workspace.titleOf(*record)).trimmed();
}

QString fieldText(const sync::Conflict &conflict, Workspace &workspace)
{
    if (conflict.field == u"alive")
        return ConflictTexts::tr("Removed here, still used there");
    const Field *field = fieldOf(conflict, workspace);
    return field ? field->labelText() : conflict.field;
}

QString whatOf(const sync::Conflict &conflict, Workspace &workspace)
{
    const QString field = fieldText(conflict, workspace);
    return conflict.record == conflict.thing ? field
                                             : ConflictTexts::tr("%1: %2", "what belongs to a record: its field")
                                                   .arg(nameOf(conflict.record, workspace), field);
}

QString whatOf(const sync::Collision &collision, Workspace &workspace)
{
    return collision.kind == sync::Collision::Kind::Twins
               ? ConflictTexts::tr("The same person as %1?").arg(nameOf(collision.other, workspace))
               : ConflictTexts::tr("Removed here, changed there");
}

} // namespace

QString keyOf(const OpenDecision &decision)
{
    if (const auto *conflict = std::get_if<sync::Conflict>(&decision))
        return conflict->record.text() + u'/' + conflict->field;
    const auto &collision = std::get<sync::Collision>(decision);
    return collision.record.text() + QStringLiteral("//") + collision.other.text();
}

QString whichText(const OpenDecision &decision, Workspace &workspace)
{
    const auto *conflict = std::get_if<sync::Conflict>(&decision);
    return nameOf(conflict ? conflict->thing : std::get<sync::Collision>(decision).record, workspace);
}

QString whatText(const OpenDecision &decision, Workspace &workspace)
{
    return std::visit([&](const auto &one) { return whatOf(one, workspace); }, decision);
}

QDateTime latestOf(const OpenDecision &decision)
{
    QDateTime latest;
    if (const auto *conflict = std::get_if<sync::Conflict>(&decision)) {
        for (const sync::ConflictSide &side : conflict->sides)
            if (!latest.isValid() || side.when > latest)
                latest = side.when;
        return latest;
    }
    const auto &collision = std::get<sync::Collision>(decision);
    return std::max(collision.removal.when, collision.write.when);
}

const Field *fieldOf(const sync::Conflict &conflict, Workspace &workspace)
{
    const Entity *entity = workspace.schema().find(conflict.record.entity);
    return entity ? entity->find(conflict.field) : nullptr;
}

QString valueText(const sync::Conflict &conflict, const QVariant &value, Workspace &workspace)
{
    const Field *field = fieldOf(conflict, workspace);
    if (!field)
        return value.toBool() ? ConflictTexts::tr("on record") : ConflictTexts::tr("removed");
    const QString text = value.isValid() ? workspace.displayText(*field, value) : QString();
    return text.isEmpty() ? ConflictTexts::tr("(empty)") : text;
}

QString byWhomText(const sync::ConflictSide &side, Workspace &workspace)
{
    const QString who = side.who.isEmpty() ? ConflictTexts::tr("somebody") : side.who;
    return side.when.isValid()
               ? ConflictTexts::tr("%1, %2", "person, moment").arg(who, momentText(side.when, workspace))
               : who;
}

} // namespace elo
