// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/separate_dialog.h"

#include "core/workspace.h"
#include "ui/dialogs/undo_exceptions_dialog.h"
#include "ui/dialogs/undo_task.h"
#include "ui/error_text.h"
#include "ui/models/undo_exceptions_model.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QTableView>
#include <QVBoxLayout>

namespace elo {

namespace {

/// The operation that joined two members by this link, if that is all it did.
std::optional<OperationInfo> mergeBehind(Workspace &workspace, const Ref &link)
{
    const auto history = workspace.history(link);
    if (!history)
        return std::nullopt;
    for (const HistoryEntry &entry : *history) {
        const bool joins =
            entry.record == link && (entry.field.isEmpty() || (entry.field == u"alive" && entry.after.toBool()));
        if (!joins)
            continue;
        const OperationInfo &operation = entry.operation;
        const bool isMerge =
            operation.kind == u"merge" || (operation.kind == u"redo" && operation.detail.startsWith(u"undo merge"));
        return isMerge && !operation.undone ? std::optional(operation) : std::nullopt;
    }
    return std::nullopt;
}

QString nameOf(Workspace &workspace, const Ref &ref)
{
    const auto record = workspace.record(ref);
    return record ? QStringLiteral("%1 %2").arg(Workspace::numberText(*record), workspace.titleOf(*record))
                  : QString();
}

} // namespace

SeparateDialog::SeparateDialog(const PageContext &context, const Ref &member,
                               const std::optional<OperationInfo> &operation, std::vector<UndoException> exceptions,
                               QWidget *parent)
    : QDialog(parent), m_context(context), m_member(member), m_person(context.workspace->representative(member)),
      m_operation(operation),
      m_putBack(new QCheckBox(tr("&Put back the values that were chosen when they were merged"), this)),
      m_stays((new Label({}, TextRole::Body, this))->wrapped()), m_table(nullptr),
      m_message((new Label({}, TextRole::Danger, this))->wrapped())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Separate two people"));
    build(std::move(exceptions));
    refresh();
}

void SeparateDialog::build(std::vector<UndoException> exceptions)
{
    Workspace &workspace = *m_context.workspace;
    const bool someStay = !exceptions.empty();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget((new Label(tr("Separate %1 from %2?", "number and name, twice")
                                     .arg(nameOf(workspace, m_member), nameOf(workspace, m_person)),
                                 TextRole::Heading, this))
                          ->wrapped());
    column->addWidget(
        (new Label(tr("Both are members of their own again, each with what was entered for it: contacts, "
                      "participations, follow-ups."),
                   TextRole::Body, this))
            ->wrapped());
    m_putBack->setChecked(m_operation.has_value());
    m_putBack->setVisible(m_operation.has_value());
    column->addWidget(m_putBack);
    m_stays->setText(tr("%n value(s) were edited later, and stay as they are now:", nullptr, int(exceptions.size())));
    m_table = undoExceptionsTable(new UndoExceptionsModel(workspace, std::move(exceptions), this), this);
    column->addWidget(m_stays);
    column->addWidget(m_table, 1);
    m_message->hide();
    column->addWidget(m_message);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *yes = buttons->addButton(tr("&Separate"), QDialogButtonBox::AcceptRole);
    setPrimary(yes, true);
    yes->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SeparateDialog::separate);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_putBack, &QCheckBox::toggled, this, &SeparateDialog::refresh);
    const int em = fontMetrics().averageCharWidth();
    resize(em * (someStay ? 120 : 70), someStay ? fontMetrics().height() * 22 : 0);
    yes->setFocus();
}

void SeparateDialog::refresh()
{
    const bool shown = m_putBack->isChecked() && m_table->model()->rowCount() > 0;
    m_stays->setVisible(shown);
    m_table->setVisible(shown);
}

void SeparateDialog::separate()
{
    if (!m_operation || !m_putBack->isChecked())
        return leaveValues();
    undoRestInBackground(*m_context.workspace, m_operation->id, this, [this](const Result<UndoOutcome> &outcome) {
        if (!outcome) {
            m_message->setText(errorText(outcome.error()));
            m_message->show();
        } else if (m_context.workspace->representative(m_member) != m_member) {
            leaveValues(); // the link itself was edited since: what else was done is put back
        } else {
            report(outcome->operation);
        }
    });
}

void SeparateDialog::leaveValues()
{
    const auto written = m_context.workspace->unmergeMember(m_member);
    if (!written) {
        m_message->setText(errorText(written.error()));
        m_message->show();
        return;
    }
    report(*written);
}

void SeparateDialog::report(const Id &written)
{
    Workspace &workspace = *m_context.workspace;
    m_context.navigator->notify(
        tr("%1 and %2 are two people again.").arg(nameOf(workspace, m_person), nameOf(workspace, m_member)), written);
    accept();
}

void askSeparate(const PageContext &context, const Ref &member, const Ref &link, QWidget *parent)
{
    auto operation = mergeBehind(*context.workspace, link);
    std::vector<UndoException> exceptions;
    if (operation) {
        auto found = context.workspace->undoExceptions(operation->id);
        if (found)
            exceptions = std::move(*found);
        else
            operation.reset();
    }
    (new SeparateDialog(context, member, operation, std::move(exceptions), parent ? parent->window() : nullptr))
        ->open();
}

} // namespace elo
