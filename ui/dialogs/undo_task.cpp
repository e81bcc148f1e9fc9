// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/undo_task.h"

#include "core/workspace.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"
#include "ui/workspace_task.h"

#include <QCoreApplication>
#include <QDialog>
#include <QProgressBar>
#include <QVBoxLayout>

namespace elo {

namespace {

/// Rows and values that are taken back faster than a dialog is read.
constexpr qint64 kAtOnce = 2000;

/// Says that it takes a while. It closes by itself and not by Esc: what is half undone is neither.
class WaitingDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(UndoTask)
public:
    explicit WaitingDialog(QWidget *parent) : QDialog(parent)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowModality(Qt::WindowModal);
        setWindowTitle(tr("Undo"));
        auto *bar = new QProgressBar(this);
        bar->setRange(0, 0);
        bar->setAccessibleName(tr("Many records are taken back…"));
        auto *column = new QVBoxLayout(this);
        column->setSpacing(spacing::kUnit);
        column->addWidget(new Label(tr("Many records are taken back…"), TextRole::Body, this));
        column->addWidget(bar);
        setMinimumWidth(320);
    }
    void reject() override {}
};

} // namespace

void undoInBackground(Workspace &workspace, const Id &operation, QWidget *parent,
                      const std::function<void(const Result<Id> &)> &done)
{
    const auto info = workspace.operation(operation);
    if (!info || info->inserted + info->changed <= kAtOnce) {
        const auto written = workspace.undo(operation);
        if (written)
            workspace.adoptUndo(operation, *written);
        return done(written);
    }
    auto *dialog = new WaitingDialog(parent ? parent->window() : nullptr);
    auto *task = new WorkspaceTask(dialog);
    auto written = std::make_shared<Id>();
    task->start(
        workspace, Workspace::Mode::ReadWrite,
        [operation, written](Workspace &own, Job *) -> Result<void> {
            const auto undone = own.undo(operation);
            if (!undone)
                return std::unexpected(undone.error());
            *written = *undone;
            return {};
        },
        [&workspace, operation, written, dialog, done](const std::optional<Error> &error) {
            dialog->close();
            if (error)
                return done(std::unexpected(*error));
            workspace.adoptUndo(operation, *written);
            workspace.noticeOtherWriters();
            done(*written);
        });
    dialog->open();
}

} // namespace elo
