// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/value_mapping_dialog.h"

#include "ui/models/value_meanings_model.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_table.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elo {

ValueMappingDialog::ValueMappingDialog(Contents contents, QWidget *parent) : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Values of “%1”").arg(contents.header));
    auto *explanation =
        new Label(tr("They go to: %1. Press Enter on a value and choose what it means; that holds for all rows, and "
                     "for the next list of this source. Delete leaves it empty.")
                      .arg(contents.target),
                  TextRole::Muted);
    explanation->wrapped();
    m_summary = new Label;
    m_summary->wrapped();
    m_model =
        new ValueMeaningsModel(std::move(contents.readings), std::move(contents.choices), contents.chosen, this);
    makeTable();
    auto *buttons = new QDialogButtonBox;
    auto *take = buttons->addButton(tr("Use these meanings"), QDialogButtonBox::AcceptRole);
    setPrimary(take, true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ValueMappingDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ValueMappingDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT meaningsChosen(m_model->changes()); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_summary);
    column->addWidget(explanation);
    column->addWidget(m_table, 1);
    if (!contents.isWhole)
        column->addWidget(new Label(tr("There are more than %L1 different values; these are the first of them.")
                                        .arg(import_values::kMostTexts),
                                    TextRole::Muted));
    column->addWidget(buttons);
    resize(620, 520);

    // A value is chosen, the next one that is not understood is at hand; with none left, Enter takes them all.
    connect(m_model, &ValueMeaningsModel::dataChanged, this, [this, take](const QModelIndex &index) {
        showSummary();
        const int next = m_model->nextUnread(index.row());
        if (next < 0)
            QMetaObject::invokeMethod(take, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
        else
            QMetaObject::invokeMethod(
                this, [this, next] { m_table->setCurrentIndex(m_model->index(next, ValueMeaningsModel::Meaning)); },
                Qt::QueuedConnection);
    });
    showSummary();
    m_table->setCurrentIndex(m_model->index(0, ValueMeaningsModel::Meaning));
    m_table->setFocus();
}

void ValueMappingDialog::makeTable()
{
    m_table = rowTable(tr("Values"), m_model);
    m_table->setItemDelegateForColumn(
        ValueMeaningsModel::Meaning,
        new ChoiceDelegate(
            [this](const QModelIndex &) { return m_model->choices(); },
            [](const QModelIndex &index) {
                return tr("What “%1” means").arg(index.siblingAtColumn(ValueMeaningsModel::Text).data().toString());
            },
            ValueMeaningsModel::UnreadRole, m_table));
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->horizontalHeader()->setSectionResizeMode(ValueMeaningsModel::Text, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ValueMeaningsModel::Meaning, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex &index) { m_table->edit(index.siblingAtColumn(ValueMeaningsModel::Meaning)); });
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ValueMeaningsModel::Meaning)
            m_table->edit(index);
    });
}

bool ValueMappingDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const QModelIndex meaning = m_table->currentIndex().siblingAtColumn(ValueMeaningsModel::Meaning);
        if (key->key() == Qt::Key_Delete && meaning.isValid()) {
            m_model->leaveEmpty(meaning.row());
            return true;
        }
        // The dialog would take Enter for its button; that of a box comes by here, too, when it has chosen.
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && !(key->modifiers() & ~Qt::KeypadModifier) && meaning.isValid()) {
            if (focusWidget() == m_table)
                m_table->edit(meaning);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ValueMappingDialog::showSummary()
{
    const int unread = m_model->unreadCount();
    m_summary->setRole(unread == 0 ? TextRole::Strong : TextRole::Warning);
    m_summary->setText(unread == 0 ? tr("Every value is understood.")
                                   : tr("%Ln value(s) not understood.", nullptr, unread));
}

} // namespace elo
