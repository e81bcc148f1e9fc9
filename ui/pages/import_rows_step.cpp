// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_rows_step.h"

#include "core/workspace.h"
#include "ui/reason_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace elo {

ImportRowsStep::ImportRowsStep(Workspace &workspace, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_model(new ImportRowsModel(workspace, this))
{
    m_summary = new Label;
    m_summary->wrapped();
    m_filter = new QComboBox;
    auto *label = new Label(tr("Show"));
    label->setBuddy(m_filter);
    m_filter->setAccessibleName(label->text());
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_nextProblem = new QPushButton(tr("Next to look at (F8)"));
    auto *hint = new Label(tr("F2 or Enter corrects a cell. Clear the tick to leave a row out."), TextRole::Muted);
    makeTable();

    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::kUnit);
    bar->addWidget(label);
    bar->addWidget(m_filter);
    bar->addWidget(m_nextProblem);
    bar->addSpacing(spacing::kWide);
    bar->addWidget(hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_summary);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    column->addWidget(makePanel());

    connect(m_filter, &QComboBox::activated, this, [this] {
        m_model->setFilter(ImportRowsModel::Filter(m_filter->currentData().toInt()));
        toProblem(-1, 1);
    });
    const auto next = [this] { nextProblem(1); };
    connect(m_nextProblem, &QPushButton::clicked, this, next);
    connect(new QShortcut(QKeySequence(Qt::Key_F8), this), &QShortcut::activated, this, next);
    connect(new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F8), this), &QShortcut::activated, this,
            [this] { nextProblem(-1); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportRowsStep::showRow);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportRowsStep::showRow);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ImportRowsStep::showRow);
    // When the view is done with the editor: the row may go for it.
    connect(m_model, &ImportRowsModel::corrected, this, &ImportRowsStep::corrected, Qt::QueuedConnection);
    connect(m_model, &ImportRowsModel::leftOutChanged, this, &ImportRowsStep::leftOutChanged);
}

void ImportRowsStep::makeTable()
{
    m_table = new QTableView;
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(spacing::kControlHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &ImportRowsStep::activate);
}

/// What there is to say about the current row, and the answers.
QWidget *ImportRowsStep::makePanel()
{
    m_panel = new QWidget;
    m_problem = new Label({}, TextRole::Warning);
    m_problem->wrapped();
    auto *answers = new QHBoxLayout;
    answers->setSpacing(spacing::kUnit);
    using Identity = ImportDecision::Identity;
    m_ofLikeness = {
        addAnswer(tr("It is this one"),
                  [this](ImportDecision &decision) {
                      const auto likeness = m_rehearsal->likeness(currentRow());
                      if (!likeness)
                          return;
                      decision.identity = Identity::Same;
                      decision.sameRow = likeness->row;
                      const Entity &member = m_workspace.schema().entity(u"member");
                      if (const auto record = m_workspace.records(member, std::span(&likeness->rid, 1));
                          likeness->rid > 0 && record && !record->empty())
                          decision.same = record->front().id;
                  }),
        addAnswer(tr("Somebody new"), [](ImportDecision &decision) { decision.identity = Identity::Apart; })};
    auto *leaveOut = new QPushButton(tr("Leave out"));
    connect(leaveOut, &QPushButton::clicked, this, [this] {
        const qsizetype row = currentRow();
        if (row >= 0)
            Q_EMIT leftOutChanged(row, true);
    });
    m_ofLikeness.push_back(leaveOut);
    m_ofChanges = {addAnswer(tr("Replace what is on record"),
                             [](ImportDecision &decision) {
                                 decision.overwrites = true;
                                 decision.keeps = false;
                             }),
                   addAnswer(tr("Keep what is on record"), [](ImportDecision &decision) {
                       decision.overwrites = false;
                       decision.overwriteColumns.clear();
                       decision.keeps = true;
                   })};
    for (const bool overwrites : {true, false}) {
        auto *all = new QPushButton(overwrites ? tr("Replace in all rows") : tr("Keep in all rows"));
        connect(all, &QPushButton::clicked, this, [this, overwrites] { Q_EMIT decidedForAll(overwrites); });
        m_ofChanges.push_back(all);
    }
    for (const auto *buttons : {&m_ofLikeness, &m_ofChanges})
        for (QPushButton *button : *buttons)
            answers->addWidget(button);
    answers->addStretch();
    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kHalf);
    column->addWidget(m_problem);
    column->addLayout(answers);
    return m_panel;
}

QPushButton *ImportRowsStep::addAnswer(const QString &text, const std::function<void(ImportDecision &)> &decide)
{
    auto *button = new QPushButton(text);
    connect(button, &QPushButton::clicked, this, [this, decide] {
        const qsizetype row = currentRow();
        if (row < 0)
            return;
        ImportDecision decision = m_session->decision(row);
        decide(decision);
        Q_EMIT decided(row, decision);
        m_table->setFocus();
    });
    return button;
}

void ImportRowsStep::startOver()
{
    m_isFresh = true;
}

void ImportRowsStep::setRehearsal(const ImportSession *session, std::shared_ptr<const ImportRehearsal> rehearsal)
{
    using Filter = ImportRowsModel::Filter;
    const QModelIndex before = m_table->currentIndex();
    const QVariant sourceRow = before.data(ImportRowsModel::SourceRowRole);
    const int column = before.column();
    m_session = session;
    m_rehearsal = rehearsal;
    m_model->setRehearsal(session, std::move(rehearsal));
    if (!m_rehearsal)
        return;
    if (std::exchange(m_isFresh, false)) {
        Filter filter = Filter::All;
        for (const Filter first : {Filter::Possible, Filter::Errors})
            if (m_model->countOf(first) > 0)
                filter = first;
        if (filter == Filter::All && session->options().onRecord == OnRecord::Ask &&
            m_model->countOf(Filter::Differing) > 0)
            filter = Filter::Differing;
        m_model->setFilter(filter);
        sizeColumns();
        fillFilter();
        showSummary();
        toProblem(-1, 1);
        return;
    }
    fillFilter();
    showSummary();
    const int row = sourceRow.isValid() ? m_model->rowOf(sourceRow.toLongLong()) : -1;
    if (row < 0)
        toProblem(-1, 1); // the row is in order now: on to the next
    else if (m_table->currentIndex() != m_model->index(row, column))
        m_table->setCurrentIndex(m_model->index(row, column));
}

void ImportRowsStep::refresh(qlonglong sourceRow)
{
    const int row = m_model->rowOf(sourceRow);
    m_model->refresh(sourceRow, isEditing());
    fillFilter();
    showSummary();
    if (row >= 0 && m_model->rowOf(sourceRow) < 0) // it went: the next one takes its place
        toProblem(row - 1, 1);
    showRow();
}

bool ImportRowsStep::isEditing() const
{
    const auto *editor = m_table->viewport()->findChild<QLineEdit *>();
    return editor && editor->isVisible();
}

qsizetype ImportRowsStep::currentRow() const
{
    const QVariant row = m_table->currentIndex().data(ImportRowsModel::SourceRowRole);
    return row.isValid() ? row.toLongLong() : -1;
}

/// Enter and a double click: where the record says something else, the cell takes its place, or gives it back; any
/// other cell is corrected.
void ImportRowsStep::activate(const QModelIndex &index)
{
    const int cell = index.column() - ImportRowsModel::FirstCell;
    if (!index.isValid() || cell < 0)
        return;
    if (m_session->options().onRecord != OnRecord::Ask || !index.data(ImportRowsModel::ChangeRole).toBool()) {
        m_table->edit(index);
        return;
    }
    const qsizetype row = currentRow();
    ImportDecision decision = m_session->decision(row);
    if (decision.overwrites) { // from all to all but this one
        decision.overwrites = false;
        for (const ImportChange &change : m_rehearsal->changes(row))
            decision.overwriteColumns.insert(change.column);
    }
    if (!decision.overwriteColumns.remove(cell))
        decision.overwriteColumns.insert(cell);
    decision.keeps = decision.overwriteColumns.isEmpty();
    Q_EMIT decided(row, decision);
}

bool ImportRowsStep::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !isEditing()) {
            activate(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ImportRowsStep::sizeColumns()
{
    constexpr int kLine = 9;
    constexpr int kProblem = 24; // it stands in full under the table
    constexpr int kCell = 18;
    constexpr int kWithBoth = 36; // a value and the one on record
    constexpr int kWidest = 40;
    const int em = fontMetrics().averageCharWidth();
    QSet<int> withBoth;
    for (int row = 0; row < std::min(m_model->rowCount(), 100); ++row)
        for (const ImportChange &change : m_rehearsal->changes(m_model->sourceRow(row)))
            withBoth.insert(change.column + ImportRowsModel::FirstCell);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const int wanted = i == ImportRowsModel::Line      ? kLine
                           : i == ImportRowsModel::Problem ? kProblem
                           : withBoth.contains(i)          ? kWithBoth
                                                           : kCell;
        m_table->setColumnWidth(
            i, std::max(em * wanted, std::min(m_table->horizontalHeader()->sectionSizeHint(i), em * kWidest)));
    }
}

QString ImportRowsStep::likenessText(qsizetype sourceRow) const
{
    const auto likeness = m_rehearsal->likeness(sourceRow);
    if (!likeness)
        return {};
    QString whom = tr("line %1 of the list").arg(likeness->row >= 0 ? m_rehearsal->row(likeness->row).line : 0);
    if (likeness->rid > 0) {
        const auto record = m_workspace.records(m_workspace.schema().entity(u"member"), std::span(&likeness->rid, 1));
        if (!record || record->empty())
            return {};
        whom = tr("%1 %2 (%3)", "number, name, where they live")
                   .arg(Workspace::numberText(record->front()), m_workspace.titleOf(record->front()),
                        m_workspace.subtitleOf(record->front()));
    }
    QLocale locale;
    return tr("Perhaps this is %1: %2 % likely, %3.", "somebody, percentage, reasons")
        .arg(whom, locale.toString(int(likeness->score * 100)),
             reasonTexts(likeness->reasons).join(QStringLiteral(", ")));
}

QString ImportRowsStep::changesText(qsizetype sourceRow) const
{
    const Entity &entity = m_workspace.schema().entity(m_session->options().entity);
    const QStringList cells = m_rehearsal->cells(sourceRow);
    QStringList texts;
    for (const ImportChange &change : m_rehearsal->changes(sourceRow))
        texts << tr("%1: “%2” on record, “%3” in the list", "field, old value, new value")
                     .arg(entity.fields[size_t(change.field)].labelText(),
                          m_workspace.displayText(entity.fields[size_t(change.field)], change.before),
                          cells.value(change.column));
    return texts.join(QStringLiteral("  ·  "));
}

void ImportRowsStep::showRow()
{
    const qsizetype row = currentRow();
    const bool isThere = row >= 0 && m_rehearsal;
    const bool isLike = isThere && m_rehearsal->hasLikeness(row);
    const bool isAsked = isThere && m_session->options().onRecord == OnRecord::Ask && m_rehearsal->hasChanges(row);
    QStringList texts;
    if (isThere)
        texts << m_table->currentIndex().siblingAtColumn(ImportRowsModel::Problem).data().toString()
              << likenessText(row) << changesText(row);
    texts.removeAll(QString());
    m_problem->setRole(isThere && m_model->isOpen(row) ? TextRole::Warning : TextRole::Muted);
    m_problem->setText(texts.join(u'\n'));
    m_problem->setVisible(!texts.isEmpty());
    for (QPushButton *button : m_ofLikeness)
        button->setVisible(isLike);
    for (QPushButton *button : m_ofChanges)
        button->setVisible(isAsked);
}

void ImportRowsStep::fillFilter()
{
    using Filter = ImportRowsModel::Filter;
    const QLocale locale;
    m_filter->clear();
    const auto add = [&](Filter filter, const QString &text) {
        const qint64 count = m_model->countOf(filter);
        if (count > 0 || filter == Filter::All || filter == m_model->filter())
            m_filter->addItem(tr("%1 (%2)", "name of a filter, count").arg(text, locale.toString(count)),
                              int(filter));
    };
    add(Filter::All, tr("All rows"));
    add(Filter::Errors, tr("Errors"));
    add(Filter::Possible, tr("Perhaps known"));
    add(Filter::Differing, tr("Other values on record"));
    add(Filter::Warnings, tr("With remarks"));
    add(Filter::Created, tr("New"));
    add(Filter::Updated, tr("Adding to records"));
    add(Filter::Unchanged, tr("Nothing new"));
    add(Filter::LeftOut, tr("Left out"));
    m_filter->setCurrentIndex(m_filter->findData(int(m_model->filter())));
}

void ImportRowsStep::showSummary()
{
    const ImportCounts &counts = m_rehearsal->result.counts;
    QStringList parts{tr("%Ln new record(s)", nullptr, int(counts.created))};
    if (counts.possible > 0)
        parts << tr("%Ln of them perhaps known", nullptr, int(counts.possible));
    if (counts.updated > 0)
        parts << tr("%Ln record(s) to add to", nullptr, int(counts.updated));
    if (counts.unchanged > 0)
        parts << tr("%Ln row(s) with nothing new", nullptr, int(counts.unchanged));
    if (counts.leftOut > 0)
        parts << tr("%Ln row(s) left out", nullptr, int(counts.leftOut));
    if (const qint64 remarks = m_model->countOf(ImportRowsModel::Filter::Warnings); remarks > 0)
        parts << tr("%Ln row(s) with remarks", nullptr, int(remarks));
    if (counts.failed > 0)
        parts << tr("%Ln row(s) in error, which will not be imported", nullptr, int(counts.failed));
    m_summary->setRole(counts.failed > 0 ? TextRole::Warning : TextRole::Strong);
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
}

/// To the next row, or the one before, that somebody has to look at; round the end of the list.
bool ImportRowsStep::toProblem(int from, int step)
{
    const int rows = m_model->rowCount();
    for (int i = 1; i <= rows; ++i) {
        const int row = ((from + step * i) % rows + rows) % rows;
        if (m_model->isOpen(m_model->sourceRow(row))) {
            toCell(row);
            return true;
        }
    }
    if (rows > 0 && !m_table->currentIndex().isValid())
        toCell(0);
    return false;
}

/// Among the rows that are shown; where none of them is left to look at, among all; then among those with remarks,
/// which are imported without what could not be read.
void ImportRowsStep::nextProblem(int step)
{
    using Filter = ImportRowsModel::Filter;
    if (!m_rehearsal || toProblem(m_table->currentIndex().row(), step))
        return;
    const bool isAtRemarks = m_model->filter() == Filter::Warnings && m_rehearsal->result.counts.failed == 0;
    if (!isAtRemarks && m_model->filter() != Filter::All) {
        m_model->setFilter(Filter::All);
        fillFilter();
        if (toProblem(-1, step))
            return;
    }
    if (m_model->countOf(Filter::Warnings) == 0)
        return;
    const int from = isAtRemarks ? m_table->currentIndex().row() : -step;
    if (!isAtRemarks) {
        m_model->setFilter(Filter::Warnings);
        fillFilter();
    }
    if (const int rows = m_model->rowCount(); rows > 0)
        toCell((from + step + rows) % rows);
}

/// The cell of the row that has to be looked at.
void ImportRowsStep::toCell(int row)
{
    int column = ImportRowsModel::FirstCell;
    for (int i = m_model->columnCount() - 1; i >= ImportRowsModel::FirstCell; --i)
        if (m_model->isOpen(m_model->index(row, i)))
            column = i;
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->scrollTo(m_table->currentIndex());
}

void ImportRowsStep::focusFirst()
{
    m_table->setFocus();
}

} // namespace elo
