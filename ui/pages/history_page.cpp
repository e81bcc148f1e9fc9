// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history_page.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/take_back.h"
#include "ui/navigator.h"
#include "ui/operation_text.h"
#include "ui/pages/operation_model.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/row_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QTreeWidget>

namespace elo {

namespace {
constexpr int kMostChangesShown = 500;
}

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_model(new OperationModel(workspace(), this))
{
    auto *header =
        new PageHeader(tr("History"), tr("Who did what to this office file, and when. Anything here can be "
                                         "taken back; what was edited later stays as it is."));
    m_filter = new QLineEdit;
    m_filter->setPlaceholderText(tr("Filter by who, what or when"));
    m_filter->setAccessibleName(tr("Filter the history"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(420);
    m_filter->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);

    auto *halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(makeList());
    halves->addWidget(makeDetail());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setChildrenCollapsible(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kWide);
    column->setSpacing(spacing::kWide);
    column->addWidget(header);
    column->addWidget(m_filter);
    column->addWidget(halves, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showEmptiness();
    });
    connect(&workspace(), &Workspace::changed, this, [this] {
        if (isVisible())
            reload();
        else
            m_stale = true;
    });
    showEmptiness();
}

QWidget *HistoryPage::makeList()
{
    m_table = rowTable(tr("Operations"), m_model);
    m_table->horizontalHeader()->setSectionResizeMode(OperationModel::What, QHeaderView::Stretch);
    const int em = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(OperationModel::When, em * 16);
    m_table->setColumnWidth(OperationModel::Who, em * 11);
    m_table->setColumnWidth(OperationModel::Size, em * 20);

    m_nothing = new EmptyState(QStringLiteral("history"), {}, {});
    m_lists = new QStackedWidget;
    m_lists->addWidget(m_table);
    m_lists->addWidget(m_nothing);
    m_lists->setMinimumWidth(320);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &HistoryPage::showCurrent);
    connect(m_model, &QAbstractItemModel::modelReset, this, &HistoryPage::showCurrent);
    return m_lists;
}

QWidget *HistoryPage::makeDetail()
{
    auto *card = new Card;
    card->setMinimumWidth(260);
    m_what = new Label({}, TextRole::Heading);
    m_what->wrapped();
    m_when = new Label({}, TextRole::Muted);
    m_when->wrapped();
    m_note = new Label({}, TextRole::Muted);
    m_note->wrapped();
    m_changes = new QTreeWidget;
    m_changes->setAccessibleName(tr("What this changed"));
    m_changes->setColumnCount(3);
    m_changes->setHeaderLabels({tr("What"), tr("Before"), tr("After")});
    m_changes->setUniformRowHeights(true);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->header()->setStretchLastSection(false);
    m_changes->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_changes->header()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_changes->setMinimumHeight(120);
    m_undo = new QPushButton(icon(QStringLiteral("undo")), tr("Undo this operation"));
    card->column()->addWidget(m_what);
    card->column()->addWidget(m_when);
    card->column()->addWidget(m_changes, 1);
    card->column()->addWidget(m_note);
    card->column()->addWidget(m_undo, 0, Qt::AlignLeft);
    connect(m_undo, &QPushButton::clicked, this, &HistoryPage::askUndo);
    connect(m_changes, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        const Ref ref = Ref::fromText(item->data(0, Qt::UserRole).toString());
        if (!ref.isNull())
            navigator().openRecord(ref);
    });
    return card;
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::enter(const QVariantMap &arguments)
{
    if (arguments.contains(QStringLiteral("filter")))
        m_filter->setText(arguments.value(QStringLiteral("filter")).toString());
    if (std::exchange(m_stale, false))
        reload();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_table->setFocus();
}

QVariantMap HistoryPage::state() const
{
    return {{QStringLiteral("filter"), m_filter->text()}};
}

void HistoryPage::focusSearch()
{
    m_filter->setFocus();
    m_filter->selectAll();
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // In a small window the sentence matters more than the numbers, which stand in the detail too.
    m_table->setColumnHidden(OperationModel::Size, width() < fontMetrics().averageCharWidth() * 120);
}

void HistoryPage::reload()
{
    const OperationInfo *current = m_model->at(m_table->currentIndex().row());
    const Id before = current ? current->id : Id();
    m_model->reload();
    for (int row = 0; row < m_model->rowCount(); ++row)
        if (m_model->at(row)->id == before)
            m_table->setCurrentIndex(m_model->index(row, 0));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    showEmptiness();
}

void HistoryPage::showEmptiness()
{
    const bool isEmpty = m_model->rowCount() == 0;
    if (isEmpty && m_filter->text().trimmed().isEmpty())
        m_nothing->setTexts(tr("Nothing was done yet"), tr("Add a member or import a list: it will stand here."));
    else if (isEmpty)
        m_nothing->setTexts(tr("Nothing matches the filter"), tr("Try fewer words, or clear the filter."));
    // The model reads a slice at a time, so that a filter that matches little does not stop the window.
    if (isEmpty && m_model->canFetchMore({}))
        QTimer::singleShot(0, this, [this] {
            m_model->fetchMore({});
            showEmptiness();
        });
    m_lists->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    showCurrent();
}

void HistoryPage::showCurrent()
{
    const OperationInfo *operation = m_model->at(m_table->currentIndex().row());
    m_changes->clear();
    m_note->clear();
    m_undo->setEnabled(operation && !operation->undone && !workspace().isReadOnly());
    m_what->setText(operation ? operationText(*operation, workspace()) : tr("Choose an operation"));
    m_when->setText(operation ? whenText(*operation) : QString());
    if (!operation)
        return;
    if (operation->undone)
        m_note->setText(tr("This was undone already."));

    const auto changes = workspace().changesOf(operation->id, kMostChangesShown);
    if (!changes)
        return;
    if (int(changes->size()) == kMostChangesShown)
        m_note->setText(tr("Only the first %1 changes are shown.").arg(locale().toString(kMostChangesShown)));
    fillChanges(*changes);
}

QString HistoryPage::whenText(const OperationInfo &operation) const
{
    const QString moment =
        tr("%1 by %2", "moment, user").arg(momentText(operation.when, workspace()), operation.user);
    const QString size = operationSize(operation);
    return size.isEmpty() ? moment : moment + QStringLiteral("  ·  ") + size;
}

void HistoryPage::fillChanges(const std::vector<HistoryEntry> &changes)
{
    QTreeWidgetItem *group = nullptr;
    Ref grouped;
    int widest = 0;
    for (const HistoryEntry &entry : changes) {
        const Entity *entity = workspace().schema().find(entry.record.entity);
        if (!entity)
            continue;
        if (!group || entry.record != grouped) {
            grouped = entry.record;
            const QString name = workspace().title(entry.record);
            group = new QTreeWidgetItem(m_changes);
            group->setText(0, name.isEmpty()
                                  ? entity->labelText()
                                  : tr("%1: %2", "kind of record: its name").arg(entity->labelText(), name));
            group->setFirstColumnSpanned(true);
            group->setData(0, Qt::UserRole, entry.record.text());
            group->setExpanded(true);
        }
        const Field *field = entity->find(entry.field);
        const auto worded = [&](const QVariant &value) {
            return field && value.isValid() ? workspace().displayText(*field, value) : QString();
        };
        auto *line = new QTreeWidgetItem(
            group, {historyFieldText(entry, workspace()), worded(entry.before), worded(entry.after)});
        line->setData(0, Qt::UserRole, entry.record.text());
        for (int column = 1; column < m_changes->columnCount(); ++column)
            line->setToolTip(column, plainToolTip(line->text(column)));
        widest = std::max(widest, fontMetrics().horizontalAdvance(line->text(0)));
    }
    // The labels in full; what is left goes to the values.
    const int wanted = widest + 2 * m_changes->indentation() + 2 * spacing::kUnit;
    m_changes->setColumnWidth(0, std::clamp(wanted, 90, std::max(120, m_changes->viewport()->width() / 2)));
}

void HistoryPage::askUndo()
{
    const OperationInfo *operation = m_model->at(m_table->currentIndex().row());
    if (!operation)
        return;
    askTakeBack(context(), operation->id, this, [this](const Result<TakenBack> &done) {
        if (!done) {
            showError(this, done.error());
            return;
        }
        m_table->setFocus(); // the button is off now
        navigator().notify(done->sentence, done->written);
    });
}

} // namespace elo
