// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import_mappings_dialog.h"

#include "core/exchange/import_mapping.h"
#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

enum Column { Name, LastUsed, LastFile, ColumnCount };

QTableWidgetItem *cell(const QString &text, bool isEditable)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (isEditable ? Qt::ItemIsEditable : Qt::NoItemFlags));
    return item;
}

} // namespace

ImportMappingsDialog::ImportMappingsDialog(const PageContext &context, const QString &entity, QWidget *parent)
    : QDialog(parent), m_context(context), m_entity(entity)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Mappings of earlier lists"));
    m_table = new QTableWidget(0, ColumnCount);
    m_table->setAccessibleName(tr("Mappings"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Last used on"), tr("Last list")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(spacing::kControlHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(LastUsed, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LastFile, QHeaderView::Stretch);
    m_empty = new EmptyState(u"import"_s, tr("No list was imported yet"),
                             tr("Where the columns of a list go is kept when it is imported, and used by itself when "
                                "a list with the same headers comes again."));

    auto *buttons = new QDialogButtonBox;
    m_use = buttons->addButton(tr("Use for this list"), QDialogButtonBox::AcceptRole);
    setPrimary(m_use, true);
    m_use->setDefault(true);
    m_rename = buttons->addButton(tr("Rename"), QDialogButtonBox::ActionRole);
    m_remove = buttons->addButton(tr("Remove"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ImportMappingsDialog::use);
    connect(buttons, &QDialogButtonBox::rejected, this, &ImportMappingsDialog::reject);
    connect(m_rename, &QPushButton::clicked, this,
            [this] { m_table->editItem(m_table->item(m_table->currentRow(), Name)); });
    connect(m_remove, &QPushButton::clicked, this, &ImportMappingsDialog::remove);
    connect(m_table, &QTableWidget::itemChanged, this, &ImportMappingsDialog::rename);
    connect(m_table, &QTableWidget::doubleClicked, this, &ImportMappingsDialog::use);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kWide);
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(buttons);
    resize(680, 400);
    refresh();
    m_table->setFocus();
}

void ImportMappingsDialog::refresh()
{
    const QSignalBlocker blocker(m_table);
    const int row = m_table->currentRow();
    if (auto kept = import_mappings::all(*m_context.workspace, m_entity))
        m_mappings = std::move(*kept);
    m_table->setRowCount(int(m_mappings.size()));
    for (int i = 0; i < int(m_mappings.size()); ++i) {
        const Record &mapping = m_mappings[size_t(i)];
        m_table->setItem(i, Name, cell(mapping.text(u"name"), true));
        const Field &lastUsed = mapping.entity->field(u"last_used");
        m_table->setItem(i, LastUsed,
                         cell(m_context.workspace->displayText(lastUsed, mapping.value(u"last_used")), false));
        m_table->setItem(i, LastFile, cell(mapping.text(u"last_file"), false));
    }
    if (!m_mappings.empty())
        m_table->setCurrentCell(std::clamp(row, 0, int(m_mappings.size()) - 1), Name);
    m_table->setVisible(!m_mappings.empty());
    m_empty->setVisible(m_mappings.empty());
    for (QPushButton *button : {m_use, m_rename, m_remove})
        button->setEnabled(!m_mappings.empty());
}

const Record *ImportMappingsDialog::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= int(m_mappings.size()) ? nullptr : &m_mappings[size_t(row)];
}

void ImportMappingsDialog::rename(const QTableWidgetItem *item)
{
    Record mapping = m_mappings[size_t(item->row())];
    const QString name = item->text().simplified();
    if (!name.isEmpty() && name != mapping.text(u"name")) {
        mapping.set(u"name", name);
        if (const auto saved = m_context.workspace->save(mapping); !saved)
            showError(this, saved.error());
    }
    // Not while the cell is being left: it is the item that would be replaced.
    QMetaObject::invokeMethod(this, &ImportMappingsDialog::refresh, Qt::QueuedConnection);
}

void ImportMappingsDialog::remove()
{
    const Record *mapping = current();
    if (!mapping)
        return;
    const QString name = mapping->text(u"name");
    if (const auto removed = m_context.workspace->remove({mapping->entity->name(), mapping->id}); !removed) {
        showError(this, removed.error());
        return;
    }
    if (const auto operation = m_context.workspace->undoable())
        m_context.navigator->notify(tr("Mapping removed: %1").arg(name), operation->id);
    refresh();
}

void ImportMappingsDialog::use()
{
    const Record *mapping = current();
    if (!mapping)
        return;
    const Ref chosen{mapping->entity->name(), mapping->id};
    accept();
    Q_EMIT mappingChosen(chosen);
}

void ImportMappingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        remove();
    else
        QDialog::keyPressEvent(event);
}

} // namespace elo
