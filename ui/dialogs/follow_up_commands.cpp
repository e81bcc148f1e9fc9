// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/follow_up_commands.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/error_text.h"
#include "ui/forms/date_editor.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct FollowUpText
{
    Q_DECLARE_TR_FUNCTIONS(FollowUpCommands)
};

/// The id of what was just written, for an undo button.
Id justWritten(Workspace &workspace)
{
    const auto operation = workspace.undoable();
    return operation ? operation->id : Id();
}

class SnoozeDialog : public QDialog
{
public:
    SnoozeDialog(const PageContext &context, const Record &followUp, QWidget *parent)
        : QDialog(parent), m_context(context), m_ref{followUp.entity->name(), followUp.id},
          m_until(new DateEditor(followUp.entity->field(u"snoozed_until"), context.workspace->language(), this)),
          m_reason(new QLineEdit(this)), m_message(new Label({}, TextRole::Danger, this))
    {
        constexpr int kLeastWidth = 480;
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(FollowUpText::tr("Snooze"));
        setMinimumWidth(kLeastWidth);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
        column->setSpacing(spacing::kWide);
        column->addWidget((new Label(context.workspace->titleOf(followUp), TextRole::Heading, this))->wrapped());
        column->addWidget((new Label(FollowUpText::tr("It keeps its due date, and is not among what is to be done "
                                                      "before the day that you choose."),
                                     TextRole::Muted, this))
                              ->wrapped());
        column->addLayout(makeForm());
        m_message->setWordWrap(true);
        m_message->hide();
        column->addWidget(m_message);
        column->addWidget(makeButtons());
        m_reason->setFocus();
    }

private:
    QLayout *makeForm()
    {
        auto *form = new QFormLayout;
        form->setHorizontalSpacing(spacing::kWide);
        form->setVerticalSpacing(spacing::kUnit);
        const QDate today = QDate::currentDate();
        const QDate monday = today.addDays(8 - today.dayOfWeek());
        m_until->setValue(today.addDays(1));
        auto *days = new QHBoxLayout;
        days->setSpacing(spacing::kUnit);
        const std::pair<QString, QDate> choices[] = {{FollowUpText::tr("Tomorrow"), today.addDays(1)},
                                                     {FollowUpText::tr("Monday"), monday},
                                                     {FollowUpText::tr("In two weeks"), today.addDays(14)},
                                                     {FollowUpText::tr("In a month"), today.addMonths(1)}};
        for (const auto &[label, day] : choices) {
            QPushButton *button = linkButton(label, this);
            QObject::connect(button, &QPushButton::clicked, m_until, [this, day] { m_until->setValue(day); });
            days->addWidget(button);
        }
        days->addStretch();
        auto *until = new QLabel(FollowUpText::tr("&Until"), this);
        until->setBuddy(m_until->control());
        form->addRow(until, m_until);
        form->addRow(QString(), days);
        m_reason->setMaxLength(500);
        m_reason->setPlaceholderText(FollowUpText::tr("What it waits for, in a few words"));
        form->addRow(FollowUpText::tr("&Why"), m_reason);
        return form;
    }

    QWidget *makeButtons()
    {
        auto *buttons = new QDialogButtonBox(this);
        QPushButton *yes = buttons->addButton(FollowUpText::tr("Snooze"), QDialogButtonBox::AcceptRole);
        setPrimary(yes, true);
        yes->setDefault(true);
        buttons->addButton(FollowUpText::tr("Cancel"), QDialogButtonBox::RejectRole);
        QObject::connect(buttons, &QDialogButtonBox::accepted, this, [this] { snooze(); });
        QObject::connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        return buttons;
    }

    void snooze()
    {
        const auto done = m_context.workspace->snooze(m_ref, m_until->value().toDate(), m_reason->text());
        if (!done) {
            m_message->setText(m_reason->text().trimmed().isEmpty()
                                   ? FollowUpText::tr("Please say why: it stands in the history.")
                                   : errorText(done.error(), m_context.workspace->schema().find(m_ref.entity)));
            m_message->show();
            (m_reason->text().trimmed().isEmpty() ? static_cast<QWidget *>(m_reason) : m_until->control())
                ->setFocus();
            return;
        }
        Workspace &workspace = *m_context.workspace;
        m_context.navigator->notify(
            FollowUpText::tr("Snoozed until %1: %2", "date: follow-up")
                .arg(workspace.displayText(workspace.schema().entity(u"follow_up").field(u"snoozed_until"),
                                           m_until->value()),
                     workspace.title(m_ref)),
            justWritten(workspace));
        accept();
    }

    PageContext m_context;
    Ref m_ref;
    DateEditor *m_until;
    QLineEdit *m_reason;
    Label *m_message;
};

} // namespace

bool canSnooze(const Record &record)
{
    return record.entity->find(u"snoozed_until") && !record.entity->isClosed(record.state());
}

bool isSnoozed(const Record &record)
{
    return canSnooze(record) && record.value(u"snoozed_until").toDate() > QDate::currentDate();
}

void wakeFollowUp(const PageContext &context, const Ref &followUp, QWidget *parent)
{
    if (const auto done = context.workspace->wake(followUp); !done) {
        showError(parent, done.error());
        return;
    }
    context.navigator->notify(
        FollowUpText::tr("Back among what is to be done: %1").arg(context.workspace->title(followUp)),
        justWritten(*context.workspace));
}

void askSnooze(const PageContext &context, const Ref &followUp, QWidget *parent)
{
    const auto record = context.workspace->record(followUp);
    if (record && record->alive && canSnooze(*record) && !context.workspace->isReadOnly())
        (new SnoozeDialog(context, *record, parent ? parent->window() : nullptr))->open();
}

bool finishRecord(const PageContext &context, const Ref &ref, QWidget *parent)
{
    Workspace &workspace = *context.workspace;
    const auto record = workspace.record(ref);
    if (!record || workspace.isReadOnly())
        return false;
    const Entity &entity = *record->entity;
    const auto steps = entity.stepsFrom(record->state());
    const auto last =
        std::ranges::find_if(steps, [&](const Step *step) { return entity.isClosed(QString::fromLatin1(step->to)); });
    if (last == steps.end() || entity.isClosed(record->state()))
        return false;
    const QString state = QString::fromLatin1((*last)->to);
    if (entity.name() != u"follow_up") {
        takeStep(context, ref, state, parent);
        return true;
    }
    if (const auto done = workspace.advance(ref, state); !done) {
        showError(parent, done.error(), {}, &entity);
        return true;
    }
    context.navigator->notify(FollowUpText::tr("Marked as done: %1").arg(workspace.title(ref)),
                              justWritten(workspace));
    return true;
}

} // namespace elo
