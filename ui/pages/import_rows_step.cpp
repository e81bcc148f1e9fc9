// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_rows_step.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace elo {

ImportRowsStep::ImportRowsStep(QWidget *parent) : QWidget(parent), m_model(new ImportRowsModel(this))
{
    m_summary = new Label;
    m_summary->wrapped();
    m_filter = new QComboBox;
    auto *label = new Label(tr("Show"));
    label->setBuddy(m_filter);
    m_filter->setAccessibleName(label->text());
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *hint = new Label(tr("F2 corrects a cell. Clear the tick to leave a row out."), TextRole::Muted);

    m_table = new QTableView;
    m_table->setAccessibleName(tr("Rows of the list"));
    m_table->setModel(m_model);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(spacing::kControlHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);

    m_problem = new Label({}, TextRole::Warning);
    m_problem->wrapped();

    auto *bar = new QHBoxLayout;
    bar->setSpacing(spacing::kUnit);
    bar->addWidget(label);
    bar->addWidget(m_filter);
    bar->addSpacing(spacing::kWide);
    bar->addWidget(hint, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_summary);
    column->addLayout(bar);
    column->addWidget(m_table, 1);
    column->addWidget(m_problem);

    connect(m_filter, &QComboBox::activated, this, [this] {
        m_model->setFilter(ImportRowsModel::Filter(m_filter->currentData().toInt()));
        toFirstProblem();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportRowsStep::showProblem);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ImportRowsStep::showProblem);
    connect(m_model, &ImportRowsModel::corrected, this, &ImportRowsStep::corrected);
    connect(m_model, &ImportRowsModel::leftOutChanged, this, &ImportRowsStep::leftOutChanged);
}

void ImportRowsStep::startOver()
{
    m_isFresh = true;
}

void ImportRowsStep::setRehearsal(const ImportSession *session, std::shared_ptr<const ImportRehearsal> rehearsal)
{
    const QModelIndex before = m_table->currentIndex();
    const QVariant sourceRow = before.data(ImportRowsModel::SourceRowRole);
    const int column = before.column();
    m_session = session;
    m_rehearsal = rehearsal;
    m_model->setRehearsal(session, std::move(rehearsal));
    if (!m_rehearsal)
        return;
    if (std::exchange(m_isFresh, false)) {
        m_model->setFilter(m_model->countOf(ImportRowsModel::Filter::Errors) > 0 ? ImportRowsModel::Filter::Errors
                                                                                 : ImportRowsModel::Filter::All);
        sizeColumns();
        fillFilter();
        showSummary();
        toFirstProblem();
        return;
    }
    fillFilter();
    showSummary();
    const int row = sourceRow.isValid() ? m_model->rowOf(sourceRow.toLongLong()) : -1;
    if (row >= 0)
        m_table->setCurrentIndex(m_model->index(row, column));
    else
        toFirstProblem(); // the row is in order now: on to the next
}

void ImportRowsStep::sizeColumns()
{
    const int em = fontMetrics().averageCharWidth();
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const int standard = em * (i == ImportRowsModel::Line ? 10 : i == ImportRowsModel::Problem ? 44 : 18);
        m_table->setColumnWidth(
            i, std::max(standard, std::min(m_table->horizontalHeader()->sectionSizeHint(i), em * 40)));
    }
}

void ImportRowsStep::showProblem()
{
    const QModelIndex current = m_table->currentIndex();
    const QString problem = current.siblingAtColumn(ImportRowsModel::Problem).data().toString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
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
    if (counts.updated > 0)
        parts << tr("%Ln record(s) to add to", nullptr, int(counts.updated));
    if (counts.unchanged > 0)
        parts << tr("%Ln row(s) with nothing new", nullptr, int(counts.unchanged));
    if (counts.leftOut > 0)
        parts << tr("%Ln row(s) left out", nullptr, int(counts.leftOut));
    if (counts.failed > 0)
        parts << tr("%Ln row(s) in error, which will not be imported", nullptr, int(counts.failed));
    m_summary->setRole(counts.failed > 0 ? TextRole::Warning : TextRole::Strong);
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
}

/// The cell that has to be corrected, in the first row that is shown.
void ImportRowsStep::toFirstProblem()
{
    if (m_model->rowCount() == 0)
        return;
    int column = ImportRowsModel::FirstCell;
    for (int i = ImportRowsModel::FirstCell; i < m_model->columnCount(); ++i)
        if (!m_model->index(0, i).data(ImportRowsModel::IssueRole).toString().isEmpty()) {
            column = i;
            break;
        }
    m_table->setCurrentIndex(m_model->index(0, column));
}

void ImportRowsStep::focusFirst()
{
    m_table->setFocus();
}

} // namespace elo
