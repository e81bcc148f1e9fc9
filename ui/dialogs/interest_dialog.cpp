// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/interest_dialog.h"

#include "core/match/interest.h"
#include "core/workspace.h"
#include "ui/error_text.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/field_set.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFollowUpWithin = 7;

} // namespace

InterestDialog::InterestDialog(const PageContext &context, const Ref &member, const Ref &opportunity, QWidget *parent)
    : QDialog(parent), m_context(context), m_member(member), m_opportunity(opportunity),
      m_communication(new FieldSet(*context.workspace, context.workspace->schema().entity(u"communication"), this)),
      m_followUp(new FieldSet(*context.workspace, context.workspace->schema().entity(u"follow_up"), this)),
      m_withFollowUp(new QCheckBox(tr("Add a follow-up"), this)), m_message(new Label({}, TextRole::Danger, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Record interest"));
    Workspace &workspace = *context.workspace;
    const QString offer = workspace.title(opportunity);
    build(workspace.title(member), offer);

    Record communication = workspace.schema().entity(u"communication").newRecord();
    communication.set(u"kind", u"call"_s)
        .set(u"date", QDate::currentDate())
        .set(u"subject", tr("Interest in: %1").arg(offer));
    m_communication->load(communication);
    Record followUp = workspace.schema().entity(u"follow_up").newRecord();
    followUp.set(u"title", tr("Tell %1 how to take up the opportunity", "member").arg(workspace.title(member)))
        .set(u"due", QDate::currentDate().addDays(kFollowUpWithin))
        .set(u"owner", workspace.user());
    m_followUp->load(followUp);
    m_withFollowUp->setChecked(true);
    m_communication->editor(u"kind")->control()->setFocus();
}

void InterestDialog::build(const QString &member, const QString &opportunity)
{
    Workspace &workspace = *m_context.workspace;
    const Entity &communication = workspace.schema().entity(u"communication");
    const Entity &followUp = workspace.schema().entity(u"follow_up");
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::kUnit);
    column->addWidget(
        (new Label(tr("%1 is interested in “%2”. It is recorded as a communication to INACE.", "member, opportunity")
                       .arg(member, opportunity),
                   TextRole::Body, this))
            ->wrapped());
    auto *what = new QGridLayout;
    m_communication->addRows(
        what, {communication.indexOf(u"kind"), communication.indexOf(u"date"), communication.indexOf(u"subject")});
    column->addLayout(what);
    column->addWidget(m_withFollowUp);
    auto *next = new QWidget(this);
    auto *grid = new QGridLayout(next);
    grid->setContentsMargins(spacing::kPage, 0, 0, 0);
    m_followUp->addRows(grid, {followUp.indexOf(u"title"), followUp.indexOf(u"due"), followUp.indexOf(u"owner")});
    column->addWidget(next);
    column->addWidget(m_message->wrapped());
    m_message->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *save = primaryButton(tr("Record interest"), this);
    save->setDefault(true);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 80);
    connect(m_withFollowUp, &QCheckBox::toggled, next, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::accepted, this, &InterestDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void InterestDialog::save()
{
    FieldEditor *wrong = m_communication->validate();
    if (!wrong && m_withFollowUp->isChecked())
        wrong = m_followUp->validate();
    if (wrong) {
        wrong->control()->setFocus();
        return;
    }
    Workspace &workspace = *m_context.workspace;
    Record communication(workspace.schema().entity(u"communication"));
    m_communication->store(communication);
    Record followUp(workspace.schema().entity(u"follow_up"));
    m_followUp->store(followUp);
    Interest interest;
    interest.member = m_member;
    interest.opportunity = m_opportunity;
    interest.kind = communication.text(u"kind");
    interest.date = communication.value(u"date").toDate();
    interest.subject = communication.text(u"subject");
    if (m_withFollowUp->isChecked()) {
        interest.followUp = followUp.text(u"title");
        interest.due = followUp.value(u"due").toDate();
        interest.owner = followUp.text(u"owner");
    }
    const auto made = recordInterest(workspace, interest);
    if (!made) {
        m_message->setText(errorText(made.error(), &workspace.schema().entity(u"communication")));
        m_message->show();
        return;
    }
    const auto operation = workspace.undoable();
    m_context.navigator->notify(tr("Interest recorded: %1").arg(interest.subject), operation ? operation->id : Id());
    Q_EMIT saved(*made);
    accept();
}

} // namespace elo
