// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_list.h"

#include "core/entities/follow_up.h"
#include "core/workspace.h"
#include "ui/dialogs/bulk_edit_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/save_view_dialog.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/error_text.h"
#include "ui/filter/filter_dialog.h"
#include "ui/help/manual_topics.h"
#include "ui/help/tips.h"
#include "ui/models/record_delegate.h"
#include "ui/models/record_list_model.h"
#include "ui/navigator.h"
#include "ui/page_factory.h"
#include "ui/pages/filter_bar.h"
#include "ui/pages/filter_texts.h"
#include "ui/pages/list_columns.h"
#include "ui/pages/quick_filters.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/mnemonic.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>

namespace elo {

RecordList::RecordList(const PageContext &context, const Entity &entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity),
      m_model(new RecordListModel(*context.workspace, entity, this)),
      m_filters(new FilterBar(*context.workspace, entity, this)), m_count(new Label({}, TextRole::Muted, this)),
      m_stack(new QStackedWidget(this)), m_table(new QTableView(this)),
      m_empty(new EmptyState(entity.name(), {}, {}, this))
{
    buildTable();
    QPushButton *add = primaryButton(tr("New"), this);
    add->setIcon(icon(QStringLiteral("add"), palette().color(QPalette::HighlightedText)));
    add->setToolTip(tr("New: %1 (Ctrl+N)").arg(entity.labelText()));
    add->setAccessibleName(tr("New: %1").arg(entity.labelText()));
    connect(add, &QPushButton::clicked, this, &RecordList::newWanted);

    auto *top = new QHBoxLayout;
    top->setSpacing(spacing::kUnit);
    auto *words = new QVBoxLayout; // one below the other: side by side they do not fit in every language
    words->setSpacing(0);
    words->addWidget(new Label(entity.pluralText(), TextRole::PageTitle, this));
    words->addWidget(m_count);
    top->addLayout(words, 1);
    top->addWidget(add);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kUnit, spacing::kUnit);
    column->setSpacing(spacing::kUnit);
    column->addLayout(top);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);

    connect(m_model, &RecordListModel::rowsSettled, this, &RecordList::onSettled);
    connect(m_model, &RecordListModel::sortChanged, this, &RecordList::showSort);
    connect(m_filters, &FilterBar::changed, this, &RecordList::applyFilter);
    connect(m_filters, &FilterBar::buildWanted, this, &RecordList::buildFilter);
    connect(m_filters, &FilterBar::saveWanted, this, &RecordList::saveView);
    connect(m_filters, &FilterBar::leftDownwards, this, &RecordList::focusRows);
    buildMenus();
    restoreColumns();
    const ListQuery usual = usualList(entity);
    m_filters->show(usual);
    m_model->setQuery(usual);
    showSort();
}

RecordList::~RecordList() = default;

void RecordList::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setAccessibleName(m_entity.pluralText());
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(false); // by the header's own signal: sorting is a query, and none at the start
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setMinimumSectionSize(48);
    connect(header, &QHeaderView::sortIndicatorChanged, m_model, &RecordListModel::sort);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { onCurrentRow(now.isValid() ? now.row() : -1); });
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->refAt(index.row())); });
}

void RecordList::buildMenus()
{
    connect(m_table, &QTableView::customContextMenuRequested, this, &RecordList::openContextMenu);
    // The columns are chosen at the header, and, for the keyboard, in the menu of the filter button.
    connect(m_table->horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(m_table->horizontalHeader()->mapToGlobal(at));
    });
    m_filters->menu()->addSeparator();
    m_filters->menu()->addAction(icon(QStringLiteral("edit")), tr("Change all that are shown…"), this,
                                 [this] { editMany(true, false); });
    QMenu *columns = m_filters->menu()->addMenu(tr("Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        fillColumnMenu(columns);
    });
}

void RecordList::fillColumnMenu(QMenu *menu)
{
    for (size_t i = 0; i < m_entity.fields.size(); ++i) {
        const Field &field = m_entity.fields[i];
        if (field.is(FieldFlag::Hidden) || int(i) == m_entity.titleField())
            continue;
        QAction *action = menu->addAction(withAmpersands(field.labelText()));
        action->setCheckable(true);
        action->setChecked(std::ranges::find(m_model->columns(), int(i)) != m_model->columns().end());
        connect(action, &QAction::toggled, this, [this, i](bool on) { setColumnShown(int(i), on); });
    }
    menu->addSeparator();
    menu->addAction(tr("Usual columns"), this, [this] {
        m_model->setColumns(m_model->standardColumns());
        saveColumns();
    });
}

void RecordList::setColumnShown(int field, bool shown)
{
    std::vector<int> columns = m_model->columns();
    std::erase(columns, field);
    if (shown)
        columns.push_back(field);
    m_model->setColumns(columns);
    saveColumns();
}

void RecordList::restoreColumns()
{
    m_model->setColumns(storedColumns(m_entity, m_model->standardColumns()));
    setColumnWidths(*m_table, m_entity, m_model->columns());
}

void RecordList::saveColumns()
{
    storeColumns(m_entity, m_model->columns());
    setColumnWidths(*m_table, m_entity, m_model->columns());
    fitTitleColumn(*m_table, m_entity, m_model->columns());
    showSort();
}

void RecordList::showSort()
{
    const int column = m_model->columnOf(m_model->query().sortField);
    const QSignalBlocker blocker(m_table->horizontalHeader());
    m_table->horizontalHeader()->setSortIndicator(column, m_model->query().descending ? Qt::DescendingOrder
                                                                                      : Qt::AscendingOrder);
    m_table->horizontalHeader()->viewport()->update();
}

ListQuery RecordList::query() const
{
    return m_model->query();
}

void RecordList::setQuery(const ListQuery &query, const QStringList &columns)
{
    std::vector<int> shown;
    for (const QString &key : columns)
        if (const int field = m_entity.indexOf(key); field >= 0)
            shown.push_back(field);
    if (!shown.empty() && shown != m_model->columns()) { // of this view: the user's own choice stays remembered
        m_model->setColumns(shown);
        setColumnWidths(*m_table, m_entity, shown);
        fitTitleColumn(*m_table, m_entity, shown);
    }
    m_filters->show(query);
    m_model->setQuery(query);
    showSort();
    m_table->scrollToTop();
}

void RecordList::applyFilter()
{
    ListQuery query = m_model->query();
    query.text = m_filters->text();
    query.conditions = m_filters->conditions();
    m_isNewSearch = true;
    m_model->setQuery(query);
    m_table->scrollToTop();
}

void RecordList::buildFilter()
{
    auto *dialog = new FilterDialog(m_context, m_model->query(), this);
    connect(dialog, &FilterDialog::chosen, this, [this](const FilterGroup &filter) {
        ListQuery query = m_model->query();
        query.conditions = filter;
        m_filters->show(query);
        applyFilter();
    });
    dialog->open();
}

void RecordList::saveView()
{
    QStringList columns;
    for (const int field : m_model->columns())
        columns << QString::fromLatin1(m_entity.fields[size_t(field)].key);
    (new SaveViewDialog(m_context, m_model->query(), columns, this))->open();
}

/// @param all what the list shows, not only what is chosen in it.
void RecordList::editMany(bool all, bool tags)
{
    std::vector<qint64> rids;
    if (all) {
        rids = m_model->rids();
    } else {
        for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
            rids.push_back(m_model->ridAt(index.row()));
    }
    if (rids.empty() || !m_model->isComplete())
        return;
    (new BulkEditDialog(m_context, m_entity, std::move(rids), tags, this))->open();
}

void RecordList::onSettled()
{
    updateCount();
    updateEmptyState();
    if (!m_titleFits && m_model->rowCount() > 0) { // once: afterwards the widths are the user's
        fitTitleColumn(*m_table, m_entity, m_model->columns());
        m_titleFits = true;
    }
    if (m_model->isComplete() && std::exchange(m_isNewSearch, false) && m_model->rowCount() == 0)
        Q_EMIT nothingFits();
    if (m_currentRid == 0)
        return;
    const QScopedValueRollback settling(m_settling, true);
    const int row = m_model->rowOf(m_currentRid);
    if (row >= 0 && m_table->currentIndex().row() != row) {
        m_table->selectionModel()->setCurrentIndex(m_model->index(row, 1),
                                                   QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else if (row < 0 && m_model->isComplete()) {
        m_table->selectionModel()->clear();
    }
}

void RecordList::updateCount()
{
    // Not asked of the file: a million takes longer to count than the rows take to be painted.
    m_count->setText(m_model->isComplete() ? countText(m_entity.name(), m_model->rowCount()) : tr("counting…"));
}

void RecordList::updateEmptyState()
{
    const bool empty = m_model->rowCount() == 0 && m_model->isComplete();
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    if (!empty)
        return;
    m_empty->clearButtons();
    if (const auto &problem = m_model->problem()) {
        m_empty->setTexts(errorTitle(*problem), errorText(*problem, &m_entity));
        connect(m_empty->addButton(tr("Try again")), &QPushButton::clicked, this,
                [this] { m_model->setQuery(m_model->query()); });
        return;
    }
    const ListQuery everything{.entity = m_entity.name(), .text = {}, .conditions = {}, .sortField = {}};
    const auto first = m_context.workspace->ids(everything, 1); // counting a million takes its time
    if (m_model->isFiltered() && (!first || !first->empty())) {
        const bool isDone =
            m_model->query().text.isEmpty() && m_model->query().conditions == usualList(m_entity).conditions;
        m_empty->setTexts(isDone ? tr("Nothing is open") : tr("Nothing fits"),
                          isDone ? tr("All of it is done. What is closed is shown with the rest.")
                                 : tr("No record fits what you search for. Write less of the name, or take filters "
                                      "away."));
        connect(m_empty->addButton(tr("Show all")), &QPushButton::clicked, m_filters, &FilterBar::clear);
        return;
    }
    m_empty->setTexts(tr("Nothing here yet"), tipFor(m_entity.name()));
    connect(m_empty->addButton(tr("New: %1").arg(m_entity.labelText())), &QPushButton::clicked, this,
            &RecordList::newWanted);
    connect(m_empty->addButton(tr("Import a list…")), &QPushButton::clicked, this, [this] {
        m_context.navigator->openPage(QStringLiteral("import"), {{QStringLiteral("entity"), m_entity.name()}});
    });
    connect(m_empty->addButton(tr("Read about it"), QStringLiteral("help")), &QPushButton::clicked, this, [this] {
        m_context.navigator->openPage(pages::kManual,
                                      {{QStringLiteral("topic"), manual::topicOfPage(m_entity.name())}});
    });
}

void RecordList::onCurrentRow(int row)
{
    if (m_settling || row < 0)
        return;
    const Record *record = m_model->recordAt(row);
    if (!record)
        return;
    m_currentRid = record->rid;
    m_current = {m_entity.name(), record->id};
    Q_EMIT currentChanged(m_current);
}

Ref RecordList::current() const
{
    return m_current;
}

void RecordList::setCurrent(const Ref &ref)
{
    const auto record = ref.isNull() ? Result<Record>(Record()) : m_context.workspace->record(ref);
    m_current = ref;
    m_currentRid = record ? record->rid : 0;
    const QScopedValueRollback settling(m_settling, true);
    const int row = m_currentRid ? m_model->rowOf(m_currentRid) : -1;
    if (row < 0) {
        m_table->selectionModel()->clear();
        return;
    }
    m_table->selectionModel()->setCurrentIndex(m_model->index(row, 1),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(m_model->index(row, 1));
}

void RecordList::focusSearch()
{
    m_filters->focusSearch();
}

void RecordList::focusRows()
{
    if (m_stack->currentWidget() != m_table) {
        m_filters->focusSearch();
        return;
    }
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 1));
}

std::vector<Ref> RecordList::selected() const
{
    std::vector<Ref> refs;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        refs.push_back(m_model->refAt(index.row()));
    return refs;
}

void RecordList::removeSelected()
{
    removeThings(m_context, selected(), this);
}

void RecordList::markDone()
{
    for (const Ref &ref : selected())
        if (const auto done = m_context.workspace->advance(ref, QStringLiteral("done")); !done) {
            showError(this, done.error(), {}, &m_entity);
            return;
        }
}

/// As lines of cells parted by tabs, which spreadsheets and letters understand.
void RecordList::copySelected()
{
    QStringList lines;
    auto rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    for (const QModelIndex &row : rows) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString().simplified());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void RecordList::openContextMenu(const QPoint &position)
{
    if (selected().empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this] { Q_EMIT opened(m_model->refAt(m_table->currentIndex().row())); });
    menu->addAction(icon(QStringLiteral("edit")), tr("Edit"), this,
                    [this] { Q_EMIT editWanted(m_model->refAt(m_table->currentIndex().row())); });
    const Record *row = selected().size() == 1 ? m_model->recordAt(m_table->currentIndex().row()) : nullptr;
    if (row && m_entity.states.field) {
        menu->addSeparator();
        if (addStepActions(menu, m_context, *row, this))
            menu->addSeparator();
    }
    if (!row && m_entity.name() == QLatin1StringView("follow_up"))
        menu->addAction(icon(QStringLiteral("check")), tr("Mark as done"), this, &RecordList::markDone);
    menu->addAction(tr("Copy"), this, &RecordList::copySelected);
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("tag")), tr("Tags…"), this, [this] { editMany(false, true); });
    menu->addAction(icon(QStringLiteral("edit")), tr("Change a field of all chosen…"), this,
                    [this] { editMany(false, false); });
    menu->addSeparator();
    menu->addAction(icon(QStringLiteral("delete")), tr("Remove…"), this, &RecordList::removeSelected);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

bool RecordList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier) {
            if (m_table->currentIndex().isValid())
                Q_EMIT opened(m_model->refAt(m_table->currentIndex().row()));
            return true;
        }
        if (key->key() == Qt::Key_F2 && m_table->currentIndex().isValid()) {
            Q_EMIT editWanted(m_model->refAt(m_table->currentIndex().row()));
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            removeSelected();
            return true;
        }
        if (key->matches(QKeySequence::Copy)) {
            copySelected();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace elo
