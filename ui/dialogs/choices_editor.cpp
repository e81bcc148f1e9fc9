// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/choices_editor.h"

#include "core/people/fold.h"
#include "ui/theme/spacing.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace elo {

namespace {

constexpr int kKey = Qt::UserRole; ///< empty for a choice that is not stored yet
constexpr int kFormer = Qt::UserRole + 1;

void mark(QListWidgetItem &item, bool former)
{
    item.setData(kFormer, former);
    QFont font = item.font();
    font.setStrikeOut(former);
    item.setFont(font);
    item.setToolTip(former ? ChoicesEditor::tr("Withdrawn: kept where it stands, offered no more") : QString());
    item.setData(Qt::AccessibleDescriptionRole, item.toolTip());
}

} // namespace

ChoicesEditor::ChoicesEditor(QWidget *parent)
    : QWidget(parent), m_new(new QLineEdit), m_list(new QListWidget), m_rename(new QPushButton(tr("Rename"))),
      m_withdraw(new QPushButton(tr("Withdraw")))
{
    m_new->setPlaceholderText(tr("Type a value, then Enter"));
    m_new->setAccessibleName(tr("New value"));
    m_new->setMaxLength(200);
    m_list->setAccessibleName(tr("Values"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    auto *addButton = new QPushButton(tr("Add"));
    for (QPushButton *button : {addButton, m_rename, m_withdraw})
        button->setAutoDefault(false);
    m_new->installEventFilter(this);
    connect(addButton, &QPushButton::clicked, this, &ChoicesEditor::add);
    connect(m_rename, &QPushButton::clicked, this, [this] {
        if (QListWidgetItem *item = m_list->currentItem())
            m_list->editItem(item);
    });
    connect(m_withdraw, &QPushButton::clicked, this, &ChoicesEditor::toggleFormer);
    connect(m_list, &QListWidget::currentRowChanged, this, &ChoicesEditor::refresh);

    auto *line = new QHBoxLayout;
    line->addWidget(m_new, 1);
    line->addWidget(addButton);
    auto *buttons = new QVBoxLayout;
    buttons->addWidget(m_rename);
    buttons->addWidget(m_withdraw);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kHalf);
    column->addLayout(line);
    column->addLayout(row);
    m_list->setFixedHeight(fontMetrics().height() * 7);
    setFocusProxy(m_new);
    refresh();
}

void ChoicesEditor::setText(const QString &choices)
{
    m_list->clear();
    for (const auto &choice : custom_fields::choicesFromText(choices)) {
        auto *item = new QListWidgetItem(choice.label, m_list);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setData(kKey, choice.key);
        mark(*item, choice.former);
    }
    refresh();
}

QString ChoicesEditor::text() const
{
    QStringList lines;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem &item = *m_list->item(row);
        const QString key = item.data(kKey).toString();
        const QString label = item.text().simplified();
        lines << (key.isEmpty() ? label : custom_fields::choicesText({{key, label, item.data(kFormer).toBool()}}));
    }
    // What was typed and not added is meant all the same.
    if (const QString typed = m_new->text().simplified(); !typed.isEmpty())
        lines << typed;
    return lines.join(u'\n');
}

QWidget *ChoicesEditor::control() const
{
    return m_new;
}

bool ChoicesEditor::eventFilter(QObject *watched, QEvent *event)
{
    // With a word in the line, Enter adds it; it must not reach the dialog, which would close.
    if (watched == m_new && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_new->text().trimmed().isEmpty()) {
            add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ChoicesEditor::add()
{
    const QString label = m_new->text().simplified();
    if (label.isEmpty())
        return;
    m_new->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        if (fold(item->text()) != fold(label))
            continue;
        mark(*item, false); // the same word again is the same value again
        m_list->setCurrentItem(item);
        return;
    }
    auto *item = new QListWidgetItem(label, m_list);
    item->setFlags(item->flags() | Qt::ItemIsEditable);
    m_list->setCurrentItem(item);
}

void ChoicesEditor::toggleFormer()
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    if (item->data(kKey).toString().isEmpty())
        delete item; // nobody has it yet
    else
        mark(*item, !item->data(kFormer).toBool());
    refresh();
}

void ChoicesEditor::refresh()
{
    const QListWidgetItem *item = m_list->currentItem();
    m_rename->setEnabled(item);
    m_withdraw->setEnabled(item);
    m_withdraw->setText(item && item->data(kFormer).toBool() ? tr("Offer again") : tr("Withdraw"));
}

} // namespace elo
