// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/bulk_edit_dialog.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/error_text.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/field_keys.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/named_box.h"
#include "ui/widgets/tab_order.h"
#include "ui/workspace_task.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace elo {

namespace {

using Action = BulkEdit::Action;

constexpr int kPauseMs = 300;
constexpr int kProgressEveryMs = 80;
constexpr int kProgressSteps = 1000;
constexpr size_t kMostRefusals = 4;

bool isTagAction(Action action)
{
    return action == Action::AddTag || action == Action::RemoveTag;
}

bool fits(const Field &field, Action action)
{
    if (field.is(FieldFlag::Hidden) || field.is(FieldFlag::ReadOnly) || field.is(FieldFlag::Title))
        return false;
    switch (action) {
    case Action::Add:
    case Action::Remove:
        return field.isSet();
    case Action::Clear:
        return !field.is(FieldFlag::Required) && field.type != FieldType::Boolean;
    default:
        return true;
    }
}

} // namespace

BulkEditDialog::BulkEditDialog(const PageContext &context, const Entity &entity, std::vector<qint64> rids, bool tags,
                               QWidget *parent)
    : QDialog(parent), m_context(context), m_entity(entity),
      m_rids(std::make_shared<const std::vector<qint64>>(std::move(rids))),
      m_action(namedBox(tr("What to do"), this)), m_field(namedBox(tr("Field"), this)), m_line(new QHBoxLayout),
      m_outcome(new Label({}, TextRole::Strong, this)), m_refusals(new Label({}, TextRole::Warning, this)),
      m_progress(new QProgressBar(this)), m_pause(new QTimer(this)), m_timer(new QTimer(this)),
      m_task(new WorkspaceTask(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change many: %1").arg(entity.pluralText()));
    m_action->addItem(tr("Set"), int(Action::Set));
    m_action->addItem(tr("Empty"), int(Action::Clear));
    m_action->addItem(tr("Add to"), int(Action::Add));
    m_action->addItem(tr("Take out of"), int(Action::Remove));
    if (entity.isThing()) {
        m_action->addItem(tr("Add the tag"), int(Action::AddTag));
        m_action->addItem(tr("Take away the tag"), int(Action::RemoveTag));
    }
    if (tags)
        m_action->setCurrentIndex(m_action->findData(int(Action::AddTag)));
    m_progress->setRange(0, kProgressSteps);
    m_progress->setAccessibleName(tr("Progress"));
    m_refusals->wrapped();
    m_outcome->wrapped();

    auto *buttons = new QDialogButtonBox;
    m_apply = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    setPrimary(m_apply, true);
    m_apply->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &BulkEditDialog::reject);

    m_line->setSpacing(spacing::kUnit);
    m_line->addWidget(m_action);
    m_line->addWidget(m_field);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget(new Label(tr("%Ln record(s)", nullptr, int(m_rids->size())), TextRole::Heading, this));
    column->addLayout(m_line);
    column->addWidget(m_outcome);
    column->addWidget(m_refusals);
    column->addStretch(1);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    resize(620, 300);

    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &BulkEditDialog::preview);
    m_timer->setInterval(kProgressEveryMs);
    connect(m_timer, &QTimer::timeout, this, [this] {
        const Job &job = m_task->job();
        m_progress->setValue(job.total() > 0 ? int(job.done() * kProgressSteps / job.total()) : 0);
    });
    connect(m_action, &QComboBox::activated, this, &BulkEditDialog::onAction);
    connect(m_field, &QComboBox::activated, this, &BulkEditDialog::onField);
    onAction();
}

BulkEditDialog::~BulkEditDialog() = default;

Action BulkEditDialog::action() const
{
    return Action(m_action->currentData().toInt());
}

void BulkEditDialog::onAction()
{
    const QString before = m_field->currentData().toString();
    m_field->clear();
    if (!isTagAction(action()))
        for (const Field &field : m_entity.fields)
            if (fits(field, action()))
                m_field->addItem(field.labelText(), keyOf(field));
    int begin = m_field->findData(before);
    for (const int listed : m_entity.flagged(FieldFlag::Listed)) // what a list shows is what people change
        if (begin < 0)
            begin = m_field->findData(keyOf(m_entity.fields[size_t(listed)]));
    m_field->setCurrentIndex(std::max(0, begin));
    m_field->setVisible(!isTagAction(action()));
    onField();
}

void BulkEditDialog::onField()
{
    delete m_value;
    m_value = nullptr;
    const Schema &schema = m_context.workspace->schema();
    const Field *field = isTagAction(action()) ? schema.entity(u"tagging").find(u"tag")
                                               : m_entity.find(m_field->currentData().toString());
    if (field && action() != Action::Clear) {
        m_edited = std::make_unique<Field>(*field);
        // A set is set as a whole, but gains or loses one value.
        const bool oneOfSet = field->isSet() && action() != Action::Set;
        m_value = oneOfSet ? new ChoiceEditor(*m_edited, m_context.workspace->language(), this)
                           : makeFieldEditor(*m_context.workspace, *m_edited, this);
        m_line->addWidget(m_value, 1);
        m_value->show();
        connect(m_value, &FieldEditor::edited, this, &BulkEditDialog::onEdited);
    }
    tabInLayoutOrder(this);
    onEdited();
}

std::optional<BulkEdit> BulkEditDialog::edit() const
{
    BulkEdit edit{action(), m_field->currentData().toString(), m_value ? m_value->value() : QVariant()};
    const bool hasValue = edit.action == Action::Clear || (edit.value.isValid() && !m_value->hasError());
    const bool hasField = isTagAction(edit.action) || !edit.field.isEmpty();
    return hasValue && hasField ? std::optional(edit) : std::nullopt;
}

void BulkEditDialog::onEdited()
{
    // An editor that is left says so too; what is counted already, or being counted, is counted once.
    if (const auto now = edit(); now && now == m_asked)
        return;
    m_asked = edit();
    m_changing = 0;
    m_refusals->setText({});
    m_outcome->setText(edit() ? tr("counting…") : tr("Choose what they are to get."));
    if (m_task->isRunning() && !m_isWriting)
        m_task->cancel(); // counts something that is asked no more
    m_pause->start();
    showState();
}

void BulkEditDialog::preview()
{
    const auto asked = edit();
    if (!asked)
        return;
    if (m_task->isRunning()) {
        m_isAsked = true;
        return;
    }
    auto outcome = std::make_shared<BulkOutcome>();
    m_task->start(
        *m_context.workspace, Workspace::Mode::ReadOnly,
        [outcome, edit = *asked, rids = m_rids, key = m_entity.name()](Workspace &own, Job *job) -> Result<void> {
            auto done = own.previewBulk(own.schema().entity(key), *rids, edit, job);
            if (!done)
                return std::unexpected(done.error());
            *outcome = std::move(*done);
            return {};
        },
        [this, outcome](const std::optional<Error> &error) {
            m_timer->stop();
            if (std::exchange(m_isAsked, false))
                return preview();
            if (!error)
                showOutcome(*outcome);
            else if (error->code != ErrorCode::Cancelled)
                m_outcome->setText(errorText(*error, &m_entity));
            showState();
        });
    m_timer->start();
    showState();
}

void BulkEditDialog::showOutcome(const BulkOutcome &outcome)
{
    m_changing = outcome.changed;
    m_outcome->setText(outcome.same == 0
                           ? tr("%Ln record(s) will change.", nullptr, int(outcome.changed))
                           : tr("%Ln record(s) will change; %1 are so already.", nullptr, int(outcome.changed))
                                 .arg(locale().toString(outcome.same)));
    QStringList lines;
    for (const BulkOutcome::Refusal &refusal : outcome.refusals) {
        if (size_t(lines.size()) == kMostRefusals)
            break;
        lines << tr("%Ln stay(s) as they are: %1", nullptr, int(refusal.count))
                     .arg(errorText(refusal.error, &m_entity));
    }
    m_refusals->setText(lines.join(u'\n'));
}

void BulkEditDialog::apply()
{
    const auto asked = edit();
    if (!asked || m_task->isRunning())
        return;
    m_isWriting = true;
    auto outcome = std::make_shared<BulkOutcome>();
    m_task->start(
        *m_context.workspace, Workspace::Mode::ReadWrite,
        [outcome, edit = *asked, rids = m_rids, key = m_entity.name()](Workspace &own, Job *job) -> Result<void> {
            auto done = own.applyBulk(own.schema().entity(key), *rids, edit, job);
            if (!done)
                return std::unexpected(done.error());
            *outcome = std::move(*done);
            return {};
        },
        [this, outcome](const std::optional<Error> &error) {
            m_timer->stop();
            m_isWriting = false;
            showState();
            if (error) {
                if (error->code == ErrorCode::Cancelled)
                    QDialog::reject();
                else
                    showError(this, *error, {}, &m_entity);
                return;
            }
            Workspace &workspace = *m_context.workspace;
            if (!outcome->operation.isNull())
                workspace.adoptOperation(outcome->operation); // before the menus hear of the change
            workspace.noticeOtherWriters();
            m_context.navigator->notify(tr("%Ln record(s) changed.", nullptr, int(outcome->changed)),
                                        outcome->operation);
            accept();
        });
    m_timer->start();
    showState();
}

void BulkEditDialog::showState()
{
    const bool busy = m_task->isRunning();
    m_progress->setVisible(busy);
    m_apply->setEnabled(!busy && m_changing > 0);
    m_action->setEnabled(!m_isWriting);
    m_field->setEnabled(!m_isWriting);
    if (m_value)
        m_value->setEnabled(!m_isWriting);
}

void BulkEditDialog::reject()
{
    // While it writes, "Cancel" takes everything back: nothing is changed by half.
    if (m_isWriting)
        m_task->cancel();
    else
        QDialog::reject();
}

} // namespace elo
