// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/take_back.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/undo_exceptions_dialog.h"
#include "ui/dialogs/undo_task.h"
#include "ui/operation_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct TakeBack
{
    Q_DECLARE_TR_FUNCTIONS(TakeBack)
};

using Done = std::function<void(const Result<TakenBack> &)>;

void undoAll(const PageContext &context, const Id &operation, QWidget *parent, const Done &done);

void undoRest(const PageContext &context, const Id &operation, QWidget *parent, const Done &done)
{
    undoRestInBackground(*context.workspace, operation, parent, [done](const Result<UndoOutcome> &outcome) {
        if (outcome)
            done(TakenBack{outcome->operation, outcomeText(*outcome)});
        else
            done(std::unexpected(outcome.error()));
    });
}

void showExceptions(const PageContext &context, const Id &operation, std::vector<UndoException> exceptions,
                    QWidget *parent, const Done &done)
{
    const auto info = context.workspace->operation(operation);
    if (!info)
        return done(std::unexpected(info.error()));
    auto *dialog =
        new UndoExceptionsDialog(context, *info, std::move(exceptions), parent ? parent->window() : nullptr);
    QObject::connect(dialog, &QDialog::accepted, parent ? parent : static_cast<QObject *>(dialog),
                     [context, operation, parent, done] { undoRest(context, operation, parent, done); });
    dialog->open();
}

void undoAll(const PageContext &context, const Id &operation, QWidget *parent, const Done &done)
{
    undoInBackground(
        *context.workspace, operation, parent, [context, operation, parent, done](const Result<Id> &written) {
            if (written) {
                const auto info = context.workspace->operation(*written);
                // The undo's own words are right for the undo of an undo too.
                return done(TakenBack{*written, info ? operationText(*info, *context.workspace) : QString()});
            }
            if (written.error().code != ErrorCode::ChangedSince)
                return done(std::unexpected(written.error()));
            exceptionsInBackground(*context.workspace, operation, UndoExceptionsDialog::kMostListed, parent,
                                   [context, operation, parent, done,
                                    refusal = written.error()](const Result<std::vector<UndoException>> &found) {
                                       if (found && !found->empty())
                                           showExceptions(context, operation, *found, parent, done);
                                       else
                                           done(std::unexpected(found ? refusal : found.error()));
                                   });
        });
}

} // namespace

void takeBack(const PageContext &context, const Id &operation, QWidget *parent, const Done &done)
{
    undoAll(context, operation, parent, done);
}

void askTakeBack(const PageContext &context, const Id &operation, QWidget *parent, const Done &done)
{
    exceptionsInBackground(
        *context.workspace, operation, UndoExceptionsDialog::kMostListed, parent,
        [context, operation, parent, done](const Result<std::vector<UndoException>> &found) {
            if (!found)
                return done(std::unexpected(found.error()));
            if (!found->empty())
                return showExceptions(context, operation, *found, parent, done);
            const auto info = context.workspace->operation(operation);
            if (!info)
                return done(std::unexpected(info.error()));
            ask(parent, TakeBack::tr("Undo this operation?"),
                TakeBack::tr("“%1” will be taken back. That is an operation too, and can be undone again.")
                    .arg(operationText(*info, *context.workspace)),
                TakeBack::tr("Undo"),
                [context, operation, parent, done] { undoAll(context, operation, parent, done); });
        });
}

QString outcomeText(const UndoOutcome &outcome)
{
    QStringList parts;
    if (outcome.removed > 0)
        parts << TakeBack::tr("%n record(s) removed", nullptr, int(outcome.removed));
    if (outcome.restored > 0)
        parts << TakeBack::tr("%n value(s) put back", nullptr, int(outcome.restored));
    if (parts.isEmpty())
        parts << (outcome.operation.isNull() ? TakeBack::tr("Nothing was left to take back")
                                             : TakeBack::tr("Taken back"));
    const QString done = parts.join(QStringLiteral(", "));
    if (outcome.exceptions == 0)
        return TakeBack::tr("%1.", "what was taken back").arg(done);
    return TakeBack::tr("%1; %2.", "what was taken back; what stays")
        .arg(done, TakeBack::tr("%n stay(s), edited since", nullptr, int(outcome.exceptions)));
}

} // namespace elo
