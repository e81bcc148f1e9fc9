// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choice_delegate.h"

#include "ui/theme/colours.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>

namespace elo {

namespace {

/// Knows whether a choice was made in its list: arrow keys choose as well, on their way to somewhere else.
class ChoiceBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

    void hidePopup() override
    {
        QComboBox::hidePopup();
        m_isFromList = true;
        QMetaObject::invokeMethod(
            this, [this] { m_isFromList = false; }, Qt::QueuedConnection);
    }
    bool isFromList() const { return m_isFromList; }

private:
    bool m_isFromList = false;
};

} // namespace

ChoiceDelegate::ChoiceDelegate(ChoicesOf choicesOf, NameOf nameOf, int warningRole, QObject *parent)
    : QStyledItemDelegate(parent), m_choicesOf(std::move(choicesOf)), m_nameOf(std::move(nameOf)),
      m_warningRole(warningRole)
{
}

QWidget *ChoiceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *box = new ChoiceBox(parent);
    for (const auto &[value, text] : m_choicesOf(index))
        box->addItem(text, value);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setAccessibleName(m_nameOf(index));
    // What is picked with the pointer is meant; what the arrow keys pass through takes nothing away.
    auto *self = const_cast<ChoiceDelegate *>(this);
    const auto take = [self, box] {
        Q_EMIT self->commitData(box);
        Q_EMIT self->closeEditor(box);
    };
    connect(box, &QComboBox::activated, this, [box, take] {
        if (box->isFromList())
            take();
    });
    connect(box->completer(), qOverload<const QString &>(&QCompleter::activated), this, take, Qt::QueuedConnection);
    return box;
}

void ChoiceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    box->lineEdit()->selectAll();
}

void ChoiceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *box = static_cast<QComboBox *>(editor);
    // What was typed counts if it is one of the names; anything else changes nothing.
    const int chosen = box->findText(box->currentText(), Qt::MatchFixedString);
    if (chosen >= 0)
        model->setData(index, box->itemData(chosen));
}

void ChoiceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(m_warningRole).toBool())
        option->palette.setColor(QPalette::Text, colours(option->palette).warning);
}

} // namespace elo
