// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/task_dialog.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace elo {

namespace {
constexpr int kProgressEveryMs = 100;
constexpr int kProgressSteps = 1000;
constexpr int kLeastWidth = 520;
} // namespace

TaskDialog::TaskDialog(Workspace &workspace, const QString &title, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_task(new WorkspaceTask(this)), m_timer(new QTimer(this)),
      m_column(new QVBoxLayout), m_doing(new Label({}, TextRole::Muted, this)), m_progress(new QProgressBar(this)),
      m_buttons(new QDialogButtonBox(this)), m_close(m_buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(kLeastWidth);
    m_progress->setAccessibleName(tr("Progress"));
    m_column->setSpacing(spacing::kUnit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addLayout(m_column, 1);
    column->addWidget(m_doing->wrapped());
    column->addWidget(m_progress);
    column->addSpacing(spacing::kUnit);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &TaskDialog::reject);
    connect(m_timer, &QTimer::timeout, this, [this] {
        const Job &job = m_task->job();
        m_progress->setRange(0, job.total() > 0 ? kProgressSteps : 0); // of what is not counted it only says: alive
        if (job.total() > 0)
            m_progress->setValue(int(job.done() * kProgressSteps / job.total()));
    });
    m_timer->setInterval(kProgressEveryMs);
    m_doing->hide();
    m_progress->hide();
}

QPushButton *TaskDialog::addButton(const QString &text, bool isPrimary)
{
    QPushButton *button = m_buttons->addButton(text, QDialogButtonBox::ActionRole);
    setPrimary(button, isPrimary);
    button->setDefault(isPrimary);
    return button;
}

void TaskDialog::run(const QString &sentence, WorkspaceTask::Work work,
                     std::function<void(const std::optional<Error> &)> done)
{
    m_doing->setText(sentence);
    m_task->start(m_workspace, m_workspace.isReadOnly() ? Workspace::Mode::ReadOnly : Workspace::Mode::ReadWrite,
                  std::move(work), [this, done = std::move(done)](const std::optional<Error> &error) {
                      setBusy(false);
                      m_workspace.noticeOtherWriters();
                      done(error);
                  });
    setBusy(true);
}

void TaskDialog::setBusy(bool isBusy)
{
    m_doing->setVisible(isBusy);
    m_progress->setVisible(isBusy);
    m_progress->setRange(0, 0);
    m_close->setText(isBusy ? tr("Stop") : tr("Close"));
    isBusy ? m_timer->start() : m_timer->stop();
    showBusy(isBusy);
}

void TaskDialog::reject()
{
    if (isBusy())
        m_task->cancel();
    else
        QDialog::reject();
}

} // namespace elo
