// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/devices_dialog.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/models/devices_model.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_table.h"
#include "ui/workspace_task.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace elo {

DevicesDialog::DevicesDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent), m_model(new DevicesModel(workspace, this)), m_task(new WorkspaceTask(this)),
      m_table(rowTable(tr("Computers of this office"), m_model)), m_intro(new Label),
      m_warning(new Label({}, TextRole::Warning))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Computers of this office"));
    m_intro->setText(tr("Every copy of the office file that somebody works in is a computer of its own. This file "
                        "heard of these:"));
    m_warning->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_intro->wrapped());
    column->addWidget(m_table, 1);
    column->addWidget(m_warning->wrapped());
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 20);
    // Which of them this one is, only whoever may write finds out.
    auto found = std::make_shared<std::vector<sync::KnownDevice>>();
    m_task->start(
        workspace, workspace.isReadOnly() ? Workspace::Mode::ReadOnly : Workspace::Mode::ReadWrite,
        [found](Workspace &own, Job *) -> Result<void> {
            auto devices = sync::knownDevices(own);
            if (!devices)
                return std::unexpected(devices.error());
            *found = std::move(*devices);
            return {};
        },
        [this, found](const std::optional<Error> &error) {
            if (error) {
                showError(this, *error);
                return;
            }
            m_model->setDevices(std::move(*found));
            showFound();
        });
    m_table->setFocus();
}

void DevicesDialog::showFound()
{
    const QDateTime now = QDateTime::currentDateTime();
    const bool isAhead = std::ranges::any_of(
        m_model->devices(), [&](const sync::KnownDevice &device) { return DevicesModel::isAhead(device, now); });
    m_warning->setText(tr("A clock is far ahead. Set it right: of two changes of one field the later one stands. A "
                          "computer that heard from one whose clock is ahead counts on from there, and is not wrong "
                          "itself."));
    m_warning->setVisible(isAhead);
    m_table->resizeColumnsToContents();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

} // namespace elo
