// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/quick_note.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/error_text.h"
#include "ui/forms/choice_options.h"
#include "ui/forms/defaults.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/flow_layout.h"
#include "ui/forms/owned_records.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace elo {

namespace {
const QString kPromise = QStringLiteral("promise");
} // namespace

QuickNote::QuickNote(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_followUpEntity(context.workspace->schema().entity(u"follow_up")),
      m_text(new QPlainTextEdit(this)), m_kind(new QComboBox(this)),
      m_withFollowUp(new QCheckBox(tr("and a &follow-up"), this)), m_save(new QPushButton(this))
{
    m_panel = makeFollowUpPanel();
    buildText();
    const Entity &note = context.workspace->schema().entity(u"note");
    for (const ChoiceOption &option : choiceOptions(note.field(u"kind"), context.workspace->language()))
        m_kind->addItem(option.label, option.key);
    auto *label = new QLabel(note.field(u"kind").labelText(), this);
    label->setBuddy(m_kind);
    m_withFollowUp->setToolTip(tr("Writes down what is to be done about it, by when and by whom"));
    connect(m_kind, &QComboBox::activated, this, [this] {
        if (m_kind->currentData() == kPromise)
            m_withFollowUp->setChecked(true);
    });
    connect(m_withFollowUp, &QCheckBox::toggled, this, &QuickNote::refresh);
    connect(m_save, &QPushButton::clicked, this, &QuickNote::save);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &QuickNote::save);
    }

    auto *controls = new QWidget(this); // on a narrow screen they go on in the next line
    auto *line = new FlowLayout(controls, spacing::kUnit);
    for (QWidget *control : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_kind),
                             static_cast<QWidget *>(m_withFollowUp), static_cast<QWidget *>(m_save)}) {
        control->setMinimumHeight(spacing::kControlHeight); // all on one height: the layout sets tops level
        line->addWidget(control);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_text);
    column->addWidget(controls);
    column->addWidget(m_panel);
    setTabOrder(m_text, m_kind);
    setTabOrder(m_kind, m_withFollowUp);
    setTabOrder(m_withFollowUp, m_what->control());
    setTabOrder(m_owner->control(), m_save);
    refresh();
}

void QuickNote::buildText()
{
    m_text->setPlaceholderText(tr("What happened, or what was said? Enter saves."));
    m_text->setAccessibleName(tr("Text of a new note"));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(spacing::kUnit);
    constexpr int kLines = 3;
    m_text->setFixedHeight(kLines * fontMetrics().lineSpacing() + 2 * spacing::kUnit);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_save->setEnabled(hasText()); });
}

QWidget *QuickNote::makeFollowUpPanel()
{
    auto *panel = new QWidget(this);
    auto *grid = new QGridLayout(panel);
    grid->setContentsMargins(0, 0, 0, spacing::kUnit);
    grid->setHorizontalSpacing(spacing::kUnit);
    grid->setVerticalSpacing(spacing::kUnit);
    grid->setColumnStretch(1, 1);
    /// @param within what stands in the grid, if that is more than the editor.
    const auto add = [&](const QString &key, QWidget *within) {
        const Field &field = m_followUpEntity.field(key);
        FieldEditor *editor = makeFieldEditor(*m_context.workspace, field, within ? within : panel);
        auto *label = new Label(field.labelText(), TextRole::Body, panel);
        label->setBuddy(editor->control());
        const int line = grid->rowCount();
        grid->addWidget(label, line, 0);
        grid->addWidget(within ? within : editor, line, 1);
        return editor;
    };
    m_what = add(QStringLiteral("title"), nullptr);
    auto *row = new QWidget(panel);
    auto *day = new FlowLayout(row, spacing::kHalf);
    m_due = add(QStringLiteral("due"), row);
    day->addWidget(m_due);
    const std::pair<QString, int> days[] = {{tr("Today"), 0}, {tr("Tomorrow"), 1}, {tr("In a week"), 7}};
    for (const auto &[text, ahead] : days) {
        auto *chip = new QPushButton(text, row);
        chip->setAccessibleName(tr("Due: %1").arg(text));
        connect(chip, &QPushButton::clicked, this,
                [this, ahead = ahead] { m_due->setValue(QDate::currentDate().addDays(ahead)); });
        day->addWidget(chip);
    }
    m_owner = add(QStringLiteral("owner"), nullptr);
    m_message = new Label({}, TextRole::Danger, panel);
    m_message->setWordWrap(true);
    m_message->hide();
    grid->addWidget(m_message, grid->rowCount(), 0, 1, 2);
    return panel;
}

void QuickNote::refresh()
{
    const bool both = m_withFollowUp->isChecked();
    m_panel->setVisible(both);
    m_message->hide();
    m_save->setText(both ? tr("Add note and follow-up") : tr("Add note"));
    m_save->setToolTip(tr("Ctrl+Enter"));
    m_save->setEnabled(hasText());
    if (both && !m_owner->value().isValid())
        m_owner->setValue(m_context.workspace->user());
}

void QuickNote::setAbout(const Ref &about)
{
    if (about == m_about)
        return;
    m_drafts.remove(m_about.text());
    if (hasText())
        m_drafts.insert(m_about.text(), draft());
    m_about = about;
    load(m_drafts.take(about.text()));
    // A follow-up is about anything but a follow-up.
    const bool possible = linkTo(m_context.workspace->schema(), m_followUpEntity, about).has_value();
    m_withFollowUp->setVisible(possible);
    if (!possible)
        m_withFollowUp->setChecked(false);
}

QuickNote::Draft QuickNote::draft() const
{
    return {m_text->toPlainText(),
            m_kind->currentData().toString(),
            m_withFollowUp->isChecked(),
            m_what->value(),
            m_due->value(),
            m_owner->value()};
}

void QuickNote::load(const Draft &draft)
{
    m_text->setPlainText(draft.text);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(draft.kind)));
    m_what->setValue(draft.what);
    m_due->setValue(draft.due);
    m_owner->setValue(draft.owner);
    m_withFollowUp->setChecked(draft.withFollowUp);
    refresh();
}

bool QuickNote::hasDrafts() const
{
    return hasText() || !m_drafts.isEmpty();
}

bool QuickNote::hasText() const
{
    return !m_text->toPlainText().trimmed().isEmpty();
}

void QuickNote::focusText()
{
    m_text->setFocus();
}

std::optional<Record> QuickNote::followUp() const
{
    if (!m_withFollowUp->isChecked())
        return std::nullopt;
    Record record(m_followUpEntity);
    QVariant what = m_what->value();
    if (!what.isValid()) // what was said is mostly what is to be done
        what = m_text->toPlainText().trimmed().section(u'\n', 0, 0);
    record.set(u"title", what);
    record.set(u"due", m_due->value());
    record.set(u"owner", m_owner->value());
    if (const QString kind = m_kind->currentData().toString(); kind == u"letter" || kind == u"meeting")
        record.set(u"kind", kind);
    fillDefaults(*m_context.workspace, record);
    return record;
}

void QuickNote::save()
{
    if (!hasText())
        return;
    if (m_withFollowUp->isChecked() && m_due->hasError()) {
        m_message->setText(m_due->problem().text);
        m_message->show();
        m_due->setFocus();
        return;
    }
    Record note(m_context.workspace->schema().entity(u"note"));
    note.set(u"about", m_about.text());
    note.set(u"kind", m_kind->currentData());
    note.set(u"text", m_text->toPlainText().trimmed());
    fillDefaults(*m_context.workspace, note);
    const Draft written = draft();
    const auto action = followUp();
    load({}); // before the change is told of: what is shown anew must not find it unsaved
    if (const auto saved = m_context.workspace->addNote(note, action); !saved) {
        load(written);
        const bool ofAction = action && !note.entity->find(saved.error().args.value(0));
        showError(this, saved.error(), {}, ofAction ? &m_followUpEntity : note.entity);
        return;
    }
    const auto operation = m_context.workspace->undoable();
    m_context.navigator->notify(action ? tr("Note and follow-up added.") : tr("Note added."),
                                operation ? operation->id : Id());
    m_text->setFocus();
}

bool QuickNote::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !key->modifiers().testFlag(Qt::ShiftModifier)) {
            save();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace elo
