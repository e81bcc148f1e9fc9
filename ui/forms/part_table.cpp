// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/part_table.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/forms/owned_records.h"
#include "ui/forms/part_form.h"
#include "ui/forms/reference_editor.h"
#include "ui/models/part_model.h"
#include "ui/models/record_delegate.h"
#include "ui/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace elo {

namespace {
constexpr int kMostRowsShown = 8;
} // namespace

PartTable::PartTable(const PageContext &context, const Entity &part, const QString &ownerField, QWidget *parent)
    : QWidget(parent), m_context(context), m_part(part), m_ownerField(ownerField),
      m_model(new PartModel(*context.workspace, part, ownerField, this)),
      m_header(new SectionHeader(m_model->title(), this)), m_table(new QTableView(this)),
      m_empty(new Label(tr("None yet. Add the first one with the plus."), TextRole::Muted, this))
{
    buildTable();
    QToolButton *addButton = iconButton(QStringLiteral("add"), tr("Add: %1").arg(m_model->singular()), this);
    m_edit = iconButton(QStringLiteral("edit"), tr("Edit: %1").arg(m_model->singular()), this);
    m_remove = iconButton(QStringLiteral("delete"), tr("Remove: %1").arg(m_model->singular()), this);
    for (QToolButton *button : {addButton, m_edit, m_remove})
        m_header->addTrailing(button);
    connect(addButton, &QToolButton::clicked, this, &PartTable::add);
    connect(m_edit, &QToolButton::clicked, this, &PartTable::edit);
    connect(m_remove, &QToolButton::clicked, this, &PartTable::remove);
    m_empty->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kHalf);
    column->addWidget(m_header);
    column->addWidget(m_table);
    column->addWidget(m_empty);
}

QString PartTable::title() const
{
    return m_model->title();
}

void PartTable::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setAccessibleName(m_model->title());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PartTable::refreshButtons);
    connect(m_table, &QTableView::doubleClicked, this, &PartTable::activate);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &PartTable::openMenu);
}

void PartTable::show(const Ref &owner, const std::vector<Record> &records, const Id &marked)
{
    const int row = owner == m_owner ? currentRow() : -1;
    m_owner = owner;
    m_model->setRecords(records, marked);
    m_header->setCount(records.empty() ? -1 : qint64(records.size()));
    m_table->setVisible(!records.empty());
    m_empty->setVisible(records.empty());
    if (row >= 0 && m_model->rowCount() > 0) // an edit must not throw the keyboard out of the table
        m_table->setCurrentIndex(m_model->index(std::min(row, m_model->rowCount() - 1), 0));
    setWidths();
    fit();
    refreshButtons();
}

/// As high as its rows, so that the page has one scroll bar and not one in every table.
void PartTable::fit()
{
    const int rows = std::min(m_model->rowCount(), kMostRowsShown);
    int height = m_table->horizontalHeader()->sizeHint().height() +
                 rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth();
    int needed = 0;
    for (int column = 0; column < m_model->columnCount(); ++column)
        if (!m_table->isColumnHidden(column))
            needed += column == m_lastColumn ? m_lastWidth : m_table->columnWidth(column);
    if (needed > width() - 2 * m_table->frameWidth())
        height += m_table->style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, m_table);
    m_table->setFixedHeight(height + spacing::kHalf);
    m_table->setVerticalScrollBarPolicy(m_model->rowCount() > kMostRowsShown ? Qt::ScrollBarAsNeeded
                                                                             : Qt::ScrollBarAlwaysOff);
}

void PartTable::setWidths()
{
    constexpr int kWidest = 260;
    m_lastColumn = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool hidden = column > 0 && m_model->isEmptyColumn(column);
        m_table->setColumnHidden(column, hidden);
        if (hidden)
            continue;
        m_table->resizeColumnToContents(column);
        const int width = std::min(m_table->columnWidth(column) + spacing::kUnit, kWidest);
        m_table->setColumnWidth(column, width);
        m_lastColumn = column; // stretched to the end, so its width says nothing of what it needs
        m_lastWidth = width;
    }
}

void PartTable::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void PartTable::refreshButtons()
{
    const bool chosen = currentRow() >= 0;
    m_edit->setEnabled(chosen);
    m_remove->setEnabled(chosen);
}

int PartTable::currentRow() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void PartTable::add()
{
    Record record(m_part);
    const Field &owner = m_part.field(m_ownerField);
    record.set(m_ownerField, referenceTo(owner, m_owner));
    // A bare link to a thing that is mostly made for the purpose, such as a follow-up: its own form does more.
    const Field *far = farSide(m_part, m_ownerField);
    if (far && far->type == FieldType::Reference && owner.type == FieldType::AnyReference &&
        owner.is(FieldFlag::Required) && m_part.fields.size() == 2) {
        m_context.navigator->newRecord(QString::fromLatin1(far->targets.front()), {}, m_owner);
        return;
    }
    (new PartForm(*m_context.workspace, record, m_ownerField, window()))->open();
}

void PartTable::edit()
{
    if (const int row = currentRow(); row >= 0)
        (new PartForm(*m_context.workspace, m_model->recordAt(row), m_ownerField, window()))->open();
}

void PartTable::remove()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const Record &record = m_model->recordAt(row);
    const QString title = m_context.workspace->titleOf(record);
    const auto removed = m_context.workspace->remove({m_part.name(), record.id});
    if (!removed) {
        showError(this, removed.error());
        return;
    }
    const auto operation = m_context.workspace->undoable();
    m_context.navigator->notify(tr("Removed “%1”.").arg(title), operation ? operation->id : Id());
}

void PartTable::activate()
{
    const int row = currentRow();
    if (row < 0)
        return;
    if (const Ref far = m_model->farOf(row); !far.isNull())
        m_context.navigator->openRecord(far);
    else
        edit();
}

void PartTable::openMenu(const QPoint &position)
{
    const int row = currentRow();
    if (row < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (addStepActions(menu, m_context, m_model->recordAt(row), this))
        menu->addSeparator();
    if (!m_model->farOf(row).isNull())
        menu->addAction(tr("Open"), this, &PartTable::activate);
    menu->addAction(icon(QStringLiteral("edit")), tr("Edit: %1").arg(m_model->singular()), this, &PartTable::edit);
    menu->addAction(icon(QStringLiteral("delete")), tr("Remove: %1").arg(m_model->singular()), this,
                    &PartTable::remove);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

bool PartTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            activate();
            return true;
        case Qt::Key_F2:
            edit();
            return true;
        case Qt::Key_Delete:
            remove();
            return true;
        case Qt::Key_Insert:
            add();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace elo
