// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace_task.h"

#include <QDialog>

class QDialogButtonBox;
class QProgressBar;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace elo {

class Label;

/// A dialog that does a long piece of work off the window's thread and stays to tell what came of it. While it works,
/// Esc and "Stop" ask the work to stop. Deletes itself.
class TaskDialog : public QDialog
{
    Q_OBJECT
public:
    void reject() override;
    bool isBusy() const { return m_task->isRunning(); }

protected:
    TaskDialog(Workspace &workspace, const QString &title, QWidget *parent);

    Workspace &workspace() const { return m_workspace; }
    /// What the dialog shows, above progress and buttons.
    QVBoxLayout *column() const { return m_column; }
    QPushButton *addButton(const QString &text, bool isPrimary);
    /// @param sentence says what is being done. @param done gets what it failed with.
    void run(const QString &sentence, WorkspaceTask::Work work,
             std::function<void(const std::optional<Error> &)> done);
    /// Called when the work begins and when it has ended.
    virtual void showBusy(bool isBusy) { Q_UNUSED(isBusy) }

private:
    void setBusy(bool isBusy);

    Workspace &m_workspace;
    WorkspaceTask *m_task;
    QTimer *m_timer;
    QVBoxLayout *m_column;
    Label *m_doing;
    QProgressBar *m_progress;
    QDialogButtonBox *m_buttons;
    QPushButton *m_close;
};

} // namespace elo
