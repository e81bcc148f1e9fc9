// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/decide_dialog.h"

#include "core/workspace.h"
#include "ui/error_text.h"
#include "ui/forms/field_editor.h"
#include "ui/models/conflict_texts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QShortcut>
#include <QVBoxLayout>

namespace elo {

DecideDialog::DecideDialog(Workspace &workspace, const sync::Conflict &conflict, const Field &field, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_conflict(conflict),
      m_editor(makeFieldEditor(workspace, field, this)), m_message(new Label({}, TextRole::Danger, this))
{
    constexpr int kLeastWidth = 480;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("What holds?"));
    setMinimumWidth(kLeastWidth);
    m_editor->setValue(conflict.sides.front().value);
    auto *label = new Label(field.labelText(), TextRole::Strong, this);
    label->setBuddy(m_editor->control());
    m_message->wrapped();
    m_message->hide();
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *yes = buttons->addButton(tr("Let this hold"), QDialogButtonBox::AcceptRole);
    setPrimary(yes, true);
    yes->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget((new Label(whichText(conflict, workspace), TextRole::Heading, this))->wrapped());
    column->addWidget(label);
    column->addWidget(m_editor);
    column->addWidget(m_message);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &DecideDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_Return, Qt::Key_Enter}) // Enter alone is a new line in a long text
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &DecideDialog::save);
    m_editor->control()->setFocus();
}

void DecideDialog::save()
{
    const EditorProblem problem = m_editor->problem();
    Result<Id> done =
        m_editor->hasError() ? Result<Id>(Id()) : sync::decide(m_workspace, m_conflict, m_editor->value());
    m_message->setVisible(m_editor->hasError() || !done);
    if (m_editor->hasError()) {
        m_message->setText(problem.text);
        m_editor->control()->setFocus();
    } else if (!done) {
        m_message->setText(errorText(done.error(), m_workspace.schema().find(m_conflict.record.entity)));
    } else {
        Q_EMIT decided(*done);
        accept();
    }
}

} // namespace elo
