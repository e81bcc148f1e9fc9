// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/step_dialog.h"

#include "core/rules.h"
#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/open_actions_box.h"
#include "ui/error_text.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/field_keys.h"
#include "ui/forms/field_set.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMenu>
#include <QShortcut>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(StepDialog)
};

/// "Refer…" is the command; what it does is "Refer".
QString withoutDots(QString text)
{
    return text.remove(QChar(0x2026)).trimmed();
}

/// A dialog with a heading, what it asks, and two buttons. Deletes itself.
class AskingDialog : public QDialog
{
public:
    AskingDialog(const QString &heading, const QString &about, const QString &accept, QWidget *parent)
        : QDialog(parent), m_column(new QVBoxLayout(this)), m_message(new Label({}, TextRole::Danger, this))
    {
        constexpr int kLeastWidth = 460;
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(heading);
        setMinimumWidth(kLeastWidth);
        m_column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
        m_column->setSpacing(spacing::kWide);
        m_column->addWidget((new Label(about, TextRole::Body, this))->wrapped());
        m_message->setWordWrap(true);
        m_message->hide();
        auto *buttons = new QDialogButtonBox(this);
        QPushButton *yes = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
        setPrimary(yes, true);
        yes->setDefault(true);
        buttons->addButton(StepText::tr("Cancel"), QDialogButtonBox::RejectRole);
        connect(buttons, &QDialogButtonBox::accepted, this, [this] { onAccepted(); });
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        for (const Qt::Key key : {Qt::Key_S, Qt::Key_Return, Qt::Key_Enter})
            connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                    [this] { onAccepted(); });
        m_column->addWidget(m_message);
        m_column->addWidget(buttons);
    }

    /// Puts what is asked above the message and the buttons.
    void addAbove(QWidget *widget) { m_column->insertWidget(m_column->count() - 2, widget); }
    void say(const QString &problem)
    {
        m_message->setText(problem);
        m_message->setVisible(!problem.isEmpty());
    }
    /// Called by the primary button; closes by accept() or says what keeps from it.
    std::function<void()> onAccepted;

private:
    QVBoxLayout *m_column;
    Label *m_message;
};

/// One step of one record on its way: what is asked, and what comes of it.
class StepTaking
{
public:
    StepTaking(const PageContext &context, const Record &record, const Step &step, QWidget *parent,
               const std::function<void()> &done)
        : m_context(context), m_record(record), m_step(step), m_parent(parent), m_done(done)
    {
    }

    void begin()
    {
        const auto fields = rules::fieldsOf(m_step);
        const Ref ref{m_record.entity->name(), m_record.id};
        std::vector<Record> open;
        if (m_record.entity->isClosed(QString::fromLatin1(m_step.to)))
            open = openFollowUpsOf(*m_context.workspace, {ref});
        if (fields.empty() && open.empty()) {
            if (const auto taken = take({}, {Workspace::OpenActions::Keep, {}}); !taken)
                showError(m_parent, taken.error(), {}, m_record.entity);
            return;
        }
        ask(fields, open);
    }

private:
    Result<void> take(const QVariantMap &values, const Workspace::Closing &closing) const
    {
        Workspace &workspace = *m_context.workspace;
        const Ref ref{m_record.entity->name(), m_record.id};
        const auto taken = workspace.advance(ref, QString::fromLatin1(m_step.to), values, closing);
        if (!taken)
            return taken;
        const auto operation = workspace.undoable();
        const QString state = workspace.displayText(*m_record.entity->stateField(), QString::fromLatin1(m_step.to));
        m_context.navigator->notify(StepText::tr("%1: now “%2”.", "record: state").arg(workspace.title(ref), state),
                                    operation ? operation->id : Id());
        if (m_done)
            m_done();
        return taken;
    }

    QString aboutText() const
    {
        Workspace &workspace = *m_context.workspace;
        const Field &state = *m_record.entity->stateField();
        return StepText::tr("%1: from “%2” to “%3”", "record: from state to state")
            .arg(workspace.titleOf(m_record), workspace.displayText(state, m_record.state()),
                 workspace.displayText(state, QString::fromLatin1(m_step.to)));
    }

    void ask(const std::vector<rules::StepField> &fields, const std::vector<Record> &open)
    {
        const QString command = withoutDots(stepText(m_step));
        auto *dialog = new AskingDialog(command, aboutText(), command, m_parent ? m_parent->window() : nullptr);
        FieldSet *set = nullptr;
        if (!fields.empty()) {
            set = new FieldSet(*m_context.workspace, *m_record.entity, dialog);
            auto *rows = new QWidget(dialog);
            auto *grid = new QGridLayout(rows);
            grid->setContentsMargins({});
            grid->setHorizontalSpacing(spacing::kWide);
            grid->setVerticalSpacing(spacing::kUnit);
            grid->setColumnStretch(1, 1);
            std::vector<int> indexes;
            for (const auto &asked : fields)
                indexes.push_back(m_record.entity->indexOf(asked.key));
            set->addRows(grid, indexes);
            for (const auto &asked : fields)
                if (asked.required)
                    set->setRequired(asked.key);
            Record after = m_record; // what is entered is judged as that of the state it leads to
            after.set(keyOf(*m_record.entity->stateField()), QString::fromLatin1(m_step.to));
            set->load(after);
            set->editor(fields.front().key)->setFocus(Qt::TabFocusReason);
            dialog->addAbove(rows);
        }
        OpenActionsBox *actions = nullptr;
        if (!open.empty())
            dialog->addAbove(actions = new OpenActionsBox(*m_context.workspace, open, dialog));
        dialog->onAccepted = [taking = *this, dialog, set, actions, fields] {
            taking.accept(dialog, set, actions, fields);
        };
        dialog->open();
    }

    void accept(AskingDialog *dialog, FieldSet *set, OpenActionsBox *actions,
                const std::vector<rules::StepField> &fields) const
    {
        dialog->say({});
        if (FieldEditor *wrong = set ? set->validate() : nullptr)
            return wrong->setFocus();
        if (actions && !actions->validate())
            return;
        QVariantMap values;
        for (const auto &asked : fields)
            values.insert(asked.key, set->editor(asked.key)->value());
        const auto taken =
            take(values, actions ? actions->closing() : Workspace::Closing{Workspace::OpenActions::Keep, {}});
        if (taken)
            dialog->accept();
        else if (!set || !set->showRefusal(taken.error()))
            dialog->say(errorText(taken.error(), m_record.entity));
    }

    PageContext m_context;
    Record m_record;
    const Step &m_step;
    QWidget *m_parent;
    std::function<void()> m_done;
};

QString removalText(Workspace &workspace, const std::vector<Ref> &refs)
{
    return refs.size() == 1
               ? StepText::tr("Remove “%1”, with what belongs to it?").arg(workspace.title(refs.front()))
               : StepText::tr("Remove %n records, with what belongs to them?", nullptr, int(refs.size()));
}

Result<void> removeNow(const PageContext &context, const std::vector<Ref> &refs, const Workspace::Closing &closing)
{
    const QString title = context.workspace->title(refs.front());
    const auto removed = context.workspace->removeAll(refs, closing);
    if (!removed)
        return removed;
    const auto operation = context.workspace->undoable();
    context.navigator->notify(refs.size() == 1 ? StepText::tr("Removed “%1”.").arg(title)
                                               : StepText::tr("%n record(s) removed.", nullptr, int(refs.size())),
                              operation ? operation->id : Id());
    return removed;
}

} // namespace

QString stepText(const Step &step)
{
    return QCoreApplication::translate("Step", step.label);
}

void takeStep(const PageContext &context, const Ref &ref, const QString &state, QWidget *parent,
              const std::function<void()> &done)
{
    const auto record = context.workspace->record(ref);
    if (!record) {
        showError(parent, record.error());
        return;
    }
    const Step *step = record->entity->step(record->state(), state);
    if (!step) {
        showError(parent, Error{ErrorCode::Refused, {QStringLiteral("no_such_step"), record->state(), state}, {}}, {},
                  record->entity);
        return;
    }
    StepTaking(context, *record, *step, parent, done).begin();
}

void removeThings(const PageContext &context, const std::vector<Ref> &refs, QWidget *parent,
                  const std::function<void()> &done)
{
    if (refs.empty())
        return;
    const QString text = removalText(*context.workspace, refs);
    const auto open = openFollowUpsOf(*context.workspace, refs);
    const QString command = StepText::tr("Remove");
    if (open.empty()) {
        ask(parent, command, text, command, [context, refs, parent, done] {
            if (const auto removed = removeNow(context, refs, {Workspace::OpenActions::Keep, {}}); !removed)
                showError(parent, removed.error());
            else if (done)
                done();
        });
        return;
    }
    auto *dialog = new AskingDialog(command, text, command, parent ? parent->window() : nullptr);
    auto *actions = new OpenActionsBox(*context.workspace, open, dialog);
    dialog->addAbove(actions);
    dialog->onAccepted = [context, refs, dialog, actions, done] {
        if (!actions->validate())
            return;
        if (const auto removed = removeNow(context, refs, actions->closing()); !removed)
            return dialog->say(errorText(removed.error()));
        dialog->accept();
        if (done)
            done();
    };
    dialog->open();
}

bool addStepActions(QMenu *menu, const PageContext &context, const Record &record, QWidget *parent)
{
    const auto steps = record.entity->stepsFrom(record.state());
    const Ref ref{record.entity->name(), record.id};
    for (const Step *step : steps)
        QObject::connect(
            menu->addAction(stepText(*step)), &QAction::triggered, parent,
            [context, ref, to = QString::fromLatin1(step->to), parent] { takeStep(context, ref, to, parent); });
    return !steps.empty();
}

} // namespace elo
