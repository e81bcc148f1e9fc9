// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/quick_note.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/forms/choice_options.h"
#include "ui/forms/defaults.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace elo {

QuickNote::QuickNote(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_kind(new QComboBox(this)), m_text(new QPlainTextEdit(this)),
      m_save(new QPushButton(tr("Add note"), this))
{
    const Entity &note = context.workspace->schema().entity(u"note");
    for (const ChoiceOption &option : choiceOptions(note.field(u"kind"), context.workspace->language()))
        m_kind->addItem(option.label, option.key);
    auto *label = new QLabel(note.field(u"kind").labelText(), this);
    label->setBuddy(m_kind);
    m_text->setPlaceholderText(tr("What happened, or what was said? Enter saves."));
    m_text->setAccessibleName(tr("Text of a new note"));
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(spacing::kUnit);
    constexpr int kLines = 3;
    m_text->setFixedHeight(kLines * fontMetrics().lineSpacing() + 2 * spacing::kUnit);
    m_text->installEventFilter(this);
    m_save->setEnabled(false);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_save->setEnabled(hasText()); });
    connect(m_save, &QPushButton::clicked, this, &QuickNote::save);

    auto *line = new QHBoxLayout;
    line->setSpacing(spacing::kUnit);
    line->addWidget(label);
    line->addWidget(m_kind);
    line->addStretch();
    line->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_text);
    column->addLayout(line);
    setTabOrder(m_text, m_kind);
    setTabOrder(m_kind, m_save);
}

void QuickNote::setAbout(const Ref &about)
{
    if (about == m_about)
        return;
    m_drafts.remove(m_about.text());
    if (hasText())
        m_drafts.insert(m_about.text(), m_text->toPlainText());
    m_about = about;
    m_text->setPlainText(m_drafts.take(about.text()));
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

void QuickNote::save()
{
    if (!hasText())
        return;
    Record note(m_context.workspace->schema().entity(u"note"));
    note.set(u"about", m_about.text());
    note.set(u"kind", m_kind->currentData());
    note.set(u"text", m_text->toPlainText().trimmed());
    fillDefaults(*m_context.workspace, note);
    m_text->clear(); // before the change is told of: what is shown anew must not find it unsaved
    if (const auto saved = m_context.workspace->save(note); !saved) {
        m_text->setPlainText(note.text(u"text"));
        showError(this, saved.error(), {}, note.entity);
        return;
    }
    const auto operation = m_context.workspace->undoable();
    m_context.navigator->notify(tr("Note added."), operation ? operation->id : Id());
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
