// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/undo_task.h"

#include "core/workspace.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"
#include "ui/workspace_task.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace elo {

namespace {

/// Rows and values that are taken back faster than a dialog is read.
constexpr qint64 kAtOnce = 2000;

/// Says that it takes a while, and how far it is. It closes by itself and not by Esc, which only asks to stop where
/// that can be done: what is half undone is neither.
class WaitingDialog : public QDialog
{
    Q_DECLARE_TR_FUNCTIONS(UndoTask)
public:
    WaitingDialog(const QString &sentence, bool canStop, QWidget *parent)
        : QDialog(parent), m_task(new WorkspaceTask(this)), m_canStop(canStop)
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowModality(Qt::WindowModal);
        setWindowTitle(tr("Undo"));
        auto *bar = new QProgressBar(this);
        bar->setRange(0, 0);
        bar->setAccessibleName(sentence);
        auto *column = new QVBoxLayout(this);
        column->setSpacing(spacing::kUnit);
        column->addWidget(new Label(sentence, TextRole::Body, this));
        column->addWidget(bar);
        if (canStop) {
            auto *buttons = new QDialogButtonBox(this);
            connect(buttons->addButton(tr("Stop"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this,
                    &WaitingDialog::reject);
            column->addWidget(buttons);
        }
        setMinimumWidth(320);
        auto *timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this, bar] {
            constexpr int kSteps = 1000;
            const Job &job = m_task->job();
            if (job.total() <= 0)
                return;
            bar->setRange(0, kSteps);
            bar->setValue(int(job.done() * kSteps / job.total()));
        });
        timer->start(100);
    }
    void reject() override
    {
        if (m_canStop)
            m_task->cancel();
    }
    WorkspaceTask *task() const { return m_task; }

private:
    WorkspaceTask *m_task;
    bool m_canStop;
};

bool isSmall(Workspace &workspace, const Id &operation)
{
    const auto info = workspace.operation(operation);
    return !info || info->inserted + info->changed <= kAtOnce;
}

/// Runs `work` on a worker while the dialog is open, and hands on what it made.
template <class T>
void runBehind(Workspace &workspace, Workspace::Mode mode, WaitingDialog *dialog,
               const std::function<Result<T>(Workspace &, Job *)> &work,
               const std::function<void(const Result<T> &)> &done)
{
    auto made = std::make_shared<T>();
    dialog->task()->start(
        workspace, mode,
        [work, made](Workspace &own, Job *job) -> Result<void> {
            auto result = work(own, job);
            if (!result)
                return std::unexpected(result.error());
            *made = std::move(*result);
            return {};
        },
        [made, dialog, done](const std::optional<Error> &error) {
            dialog->accept(); // close() asks reject(), which keeps it open
            if (error)
                done(std::unexpected(*error));
            else
                done(std::move(*made));
        });
    dialog->open();
}

WaitingDialog *waiting(QWidget *parent, const QString &sentence, bool canStop)
{
    return new WaitingDialog(sentence, canStop, parent ? parent->window() : nullptr);
}

} // namespace

void undoInBackground(Workspace &workspace, const Id &operation, QWidget *parent,
                      const std::function<void(const Result<Id> &)> &done)
{
    if (isSmall(workspace, operation)) {
        const auto written = workspace.undo(operation);
        if (written)
            workspace.adoptUndo(operation, *written);
        return done(written);
    }
    runBehind<Id>(
        workspace, Workspace::Mode::ReadWrite,
        waiting(parent, WaitingDialog::tr("Many records are taken back…"), false),
        [operation](Workspace &own, Job *) { return own.undo(operation); },
        [&workspace, operation, done](const Result<Id> &written) {
            if (written) {
                workspace.adoptUndo(operation, *written);
                workspace.noticeOtherWriters();
            }
            done(written);
        });
}

void undoRestInBackground(Workspace &workspace, const Id &operation, QWidget *parent,
                          const std::function<void(const Result<UndoOutcome> &)> &done)
{
    if (isSmall(workspace, operation)) {
        const auto outcome = workspace.undoRest(operation);
        if (outcome && !outcome->operation.isNull())
            workspace.adoptUndo(operation, outcome->operation);
        return done(outcome);
    }
    runBehind<UndoOutcome>(
        workspace, Workspace::Mode::ReadWrite,
        waiting(parent, WaitingDialog::tr("Many records are taken back…"), true),
        [operation](Workspace &own, Job *job) { return own.undoRest(operation, job); },
        [&workspace, operation, done](const Result<UndoOutcome> &outcome) {
            if (outcome && !outcome->operation.isNull()) {
                workspace.adoptUndo(operation, outcome->operation);
                workspace.noticeOtherWriters();
            }
            done(outcome);
        });
}

void exceptionsInBackground(Workspace &workspace, const Id &operation, int most, QWidget *parent,
                            const std::function<void(const Result<std::vector<UndoException>> &)> &done)
{
    if (isSmall(workspace, operation))
        return done(workspace.undoExceptions(operation, most));
    runBehind<std::vector<UndoException>>(
        workspace, Workspace::Mode::ReadOnly,
        waiting(parent, WaitingDialog::tr("Looking for what was edited since…"), false),
        [operation, most](Workspace &own, Job *) { return own.undoExceptions(operation, most); }, done);
}

} // namespace elo
