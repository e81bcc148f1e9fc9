// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operation_text.h"

#include "core/places/dates.h"
#include "core/workspace.h"

#include <QCoreApplication>
#include <QLocale>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct OperationText
{
    Q_DECLARE_TR_FUNCTIONS(OperationText)
};

/// A label within a sentence: "member", not "Member".
QString withinSentence(QString label)
{
    if (!label.isEmpty())
        label[0] = label[0].toLower();
    return label;
}

/// "member Armando Muiuane"
QString subjectText(const OperationInfo &operation, const Workspace &workspace)
{
    const Entity *entity = workspace.schema().find(operation.subject.entity);
    if (!entity)
        return {};
    const QString label = withinSentence(entity->labelText());
    return operation.title.isEmpty() ? label : label + u' ' + operation.title;
}

QString saveText(const OperationInfo &operation, const QString &subject)
{
    if (subject.isEmpty())
        return OperationText::tr("Changed several records");
    return operation.detail == u"added" ? OperationText::tr("Added %1").arg(subject)
                                        : OperationText::tr("Changed %1").arg(subject);
}

QString followUpStateText(const OperationInfo &operation)
{
    const QString &title = operation.title;
    if (operation.detail == u"done")
        return OperationText::tr("Marked as done: %1").arg(title);
    if (operation.detail == u"dropped")
        return OperationText::tr("Dropped: %1").arg(title);
    if (operation.detail == u"waiting")
        return OperationText::tr("Set to waiting: %1").arg(title);
    if (operation.detail == u"in_progress")
        return OperationText::tr("Set to in progress: %1").arg(title);
    return OperationText::tr("Opened again: %1").arg(title);
}

QString stepText(const OperationInfo &operation, const QString &subject, Workspace &workspace)
{
    const Entity *entity = workspace.schema().find(operation.subject.entity);
    const Field *state = entity ? entity->stateField() : nullptr;
    return state ? OperationText::tr("%1: now “%2”", "record: state")
                       .arg(subject, workspace.displayText(*state, operation.detail))
                 : OperationText::tr("Changed %1").arg(subject);
}

/// @param operation with the key of the field that was decided, in its detail. The field may be of a part.
QString decisionText(const OperationInfo &operation, const QString &subject, const Workspace &workspace)
{
    const Entity *entity = workspace.schema().find(operation.subject.entity);
    const Field *field = entity ? entity->find(operation.detail) : nullptr;
    return field ? OperationText::tr("Decided for %1: %2", "record: field").arg(subject, field->labelText())
                 : OperationText::tr("Decided what holds for %1").arg(subject);
}

/// The operation that an undo took back: its kind and detail stand in the undo's own detail.
OperationInfo takenBack(const OperationInfo &operation)
{
    OperationInfo inner = operation;
    const qsizetype gap = operation.detail.indexOf(u' ');
    inner.kind = gap < 0 ? operation.detail : operation.detail.left(gap);
    inner.detail = gap < 0 ? QString() : operation.detail.mid(gap + 1);
    return inner;
}

} // namespace

QString operationText(const OperationInfo &operation, Workspace &workspace)
{
    const QString &kind = operation.kind;
    const QString subject = subjectText(operation, workspace);
    if (kind == u"save")
        return saveText(operation, subject);
    if (kind == u"remove")
        return subject.isEmpty() ? OperationText::tr("Removed %n record(s)", nullptr, operation.detail.toInt())
                                 : OperationText::tr("Removed %1").arg(subject);
    if (kind == u"import")
        return OperationText::tr("Imported the list %1").arg(operation.detail);
    if (kind == u"sample")
        return OperationText::tr("Added the sample forum");
    if (kind == u"seed")
        return OperationText::tr("Began the office file with the list of missions");
    if (kind == u"follow_up_state" || (kind == u"step" && operation.subject.entity == u"follow_up"))
        return followUpStateText(operation);
    if (kind == u"step")
        return stepText(operation, subject, workspace);
    if (kind == u"note")
        return operation.detail == u"follow_up"
                   ? OperationText::tr("Added a note and a follow-up about %1").arg(subject)
                   : OperationText::tr("Added a note about %1").arg(subject);
    if (kind == u"match_asker")
        return operation.detail == u"registered" ? OperationText::tr("Put the asker on record: %1").arg(subject)
                                                 : OperationText::tr("Said who asks: %1").arg(subject);
    if (kind == u"attach")
        return OperationText::tr("Attached a file to %1").arg(subject);
    if (kind == u"order_fields")
        return OperationText::tr("Changed the order of custom fields");
    if (kind == u"disclose")
        return OperationText::tr("Exported a list of people: %1").arg(subject);
    if (kind == u"distinct")
        return OperationText::tr("Said that %1 is not the same as another").arg(subject);
    if (kind == u"decide")
        return decisionText(operation, subject, workspace);
    if (kind == u"restore")
        return OperationText::tr("Brought back %1").arg(subject);
    if (kind == u"merge")
        return OperationText::tr("Merged %1 with %2", "member, number of the other").arg(subject, operation.detail);
    if (kind == u"unmerge")
        return OperationText::tr("Separated %1 from %2", "member, number of the other")
            .arg(subject, operation.detail);
    if (kind == u"confirm_mission")
        return OperationText::tr("Confirmed %1").arg(subject);
    if (kind == u"attendance")
        return operation.detail == u"present" ? OperationText::tr("Recorded as present: %1").arg(operation.title)
                                              : OperationText::tr("Recorded as absent: %1").arg(operation.title);
    if (kind == u"check_in")
        return OperationText::tr("Checked in at %1: %2", "time, name").arg(operation.detail, operation.title);
    if (kind == u"walk_in")
        return OperationText::tr("Walk-in at %1: %2", "time, event").arg(operation.detail, operation.title);
    if (kind == u"substitute")
        return OperationText::tr("Substitute at %1 for %2", "time, name").arg(operation.detail, operation.title);
    if (kind == u"snooze")
        return OperationText::tr("Snoozed until %1: %2", "date: follow-up")
            .arg(dateText(QDate::fromString(operation.detail, Qt::ISODate), workspace.language()), operation.title);
    if (kind == u"wake")
        return OperationText::tr("Taken up again: %1").arg(operation.title);
    if (kind == u"template")
        return OperationText::tr("Actions from the template “%1” for %2").arg(operation.detail, subject);
    if (kind == u"template_examples")
        return OperationText::tr("Added three templates of actions");
    if (kind == u"undo")
        return OperationText::tr("Undone: %1").arg(withinSentence(operationText(takenBack(operation), workspace)));
    if (kind == u"interrupted")
        return OperationText::tr("Interrupted and taken back: %1")
            .arg(withinSentence(operationText(takenBack(operation), workspace)));
    if (kind == u"redo") {
        // What a redo takes back is an undo; what people see is that the first thing was done again.
        OperationInfo inner = takenBack(operation);
        bool again = true;
        while (inner.kind == u"undo" || inner.kind == u"redo") {
            again = inner.kind == u"undo" ? again : !again;
            inner = takenBack(inner);
        }
        return (again ? OperationText::tr("Done again: %1") : OperationText::tr("Undone: %1"))
            .arg(withinSentence(operationText(inner, workspace)));
    }
    return subject.isEmpty() ? OperationText::tr("Changed several records")
                             : OperationText::tr("Changed %1").arg(subject);
}

QString operationSize(const OperationInfo &operation)
{
    const QString rows = OperationText::tr("%n new row(s)", nullptr, int(operation.inserted));
    const QString values = OperationText::tr("%n value(s)", nullptr, int(operation.changed));
    if (operation.changed == 0)
        return operation.inserted == 0 ? QString() : rows;
    return operation.inserted == 0 ? values : OperationText::tr("%1, %2", "new rows, values").arg(rows, values);
}

QString historyFieldText(const HistoryEntry &entry, Workspace &workspace)
{
    if (entry.field.isEmpty())
        return OperationText::tr("Added");
    if (entry.field == u"alive")
        return entry.after.toBool() ? OperationText::tr("Brought back") : OperationText::tr("Removed");
    const Entity *entity = workspace.schema().find(entry.record.entity);
    const Field *field = entity ? entity->find(entry.field) : nullptr;
    return field ? field->labelText() : entry.field;
}

QString historyText(const HistoryEntry &entry, Workspace &workspace)
{
    const QString what = historyFieldText(entry, workspace);
    const Entity *entity = workspace.schema().find(entry.record.entity);
    const Field *field = entity ? entity->find(entry.field) : nullptr;
    if (!field)
        return what;
    const auto worded = [&](const QVariant &value) {
        const QString text = value.isValid() ? workspace.displayText(*field, value) : QString();
        return text.isEmpty() ? OperationText::tr("(empty)") : text;
    };
    return OperationText::tr("%1: %2 → %3", "field: old → new").arg(what, worded(entry.before), worded(entry.after));
}

QString momentText(const QDateTime &moment, Workspace &workspace)
{
    const QDateTime here = moment.toLocalTime();
    const QDate today = QDate::currentDate();
    const QString time = here.time().toString(QStringLiteral("HH:mm"));
    if (here.date() == today)
        return OperationText::tr("today %1").arg(time);
    if (here.date() == today.addDays(-1))
        return OperationText::tr("yesterday %1").arg(time);
    return dateText(here.date(), workspace.language()) + u' ' + time;
}

} // namespace elo
