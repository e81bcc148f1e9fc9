// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/results_tab.h"

#include "core/schema/entity.h"
#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/error_text.h"
#include "ui/models/background_query.h"
#include "ui/models/results_model.h"
#include "ui/navigator.h"
#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_painting.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace elo {

namespace {

constexpr int kBarHeight = 4;
constexpr int kIndent = 18;

/// Results in bold over the whole line, values that lead to records in the colour of links, the share of the target
/// with a bar below it, a corner where a reason is given.
class ResultsDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        using namespace spacing;
        const Colours &c = colours(option.palette);
        const bool result = index.data(ResultsModel::ResultRole).toBool();
        const bool focus = option.state.testFlag(QStyle::State_HasFocus);
        painter->fillRect(option.rect, focus ? c.tint : result ? c.window : c.base);
        painter->setPen(c.border);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (focus)
            painting::focusRing(*painter, option.rect, c);
        QRect text = option.rect.adjusted(kUnit, 0, -kUnit, 0);
        if (index.column() == ResultsModel::StatementColumn)
            text.setLeft(text.left() + index.data(ResultsModel::DepthRole).toInt() * kIndent);
        QFont font = option.font;
        font.setWeight(result ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        const QString words = index.data().toString();
        const bool leads = index.data(ResultsModel::ComputedRole).toBool();
        painter->setPen(words == u"–" ? c.muted : leads ? c.accent : c.text);
        const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
        if (index.column() == ResultsModel::StatementColumn && !result)
            painter->drawText(text, int(alignment) | Qt::TextWordWrap, words);
        else
            painter->drawText(text, int(alignment) | Qt::TextSingleLine,
                              QFontMetrics(font).elidedText(words, Qt::ElideRight, text.width()));
        paintMarks(*painter, option.rect, index, c);
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        auto *editor = new QLineEdit(parent); // numbers are read as people write them, with a comma or a point
        editor->setAlignment(Qt::AlignRight);
        editor->setFrame(false);
        return editor;
    }

private:
    static void paintMarks(QPainter &painter, const QRect &rect, const QModelIndex &index, const Colours &c)
    {
        if (index.data(ResultsModel::ExplainedRole).toBool()) {
            painter.save();
            painter.setPen(Qt::NoPen);
            painter.setBrush(c.warning);
            const QPoint corner = rect.topRight();
            painter.drawPolygon(QPolygon{corner, corner - QPoint(8, 0), corner + QPoint(0, 8)});
            painter.restore();
        }
        const QVariant percent = index.data(ResultsModel::PercentRole);
        if (!percent.isValid())
            return;
        const QRect whole(rect.left() + spacing::kUnit, rect.bottom() - kBarHeight - 2,
                          rect.width() - 2 * spacing::kUnit, kBarHeight);
        const double share = std::clamp(percent.toDouble() / 100.0, 0.0, 1.0);
        painter.fillRect(whole, c.border);
        painter.fillRect(QRect(whole.left(), whole.top(), int(whole.width() * share), whole.height()), c.accent);
    }
};

} // namespace

ResultsTab::ResultsTab(const PageContext &context, QWidget *parent)
    : RecordTab(parent), m_context(context),
      m_query(new BackgroundQuery(context.workspace->path(), context.workspace->user(), this)),
      m_model(new ResultsModel(*context.workspace, this)), m_table(new QTableView(this)),
      m_empty(new EmptyState(QStringLiteral("project"), tr("No results yet"),
                             tr("Add results, indicators and reporting periods among the details: the matrix follows "
                                "from them. An indicator with a rule is computed from the records."),
                             this)),
      m_problem(new Label({}, TextRole::Danger, this)), m_reasonLabel(new Label({}, TextRole::Muted, this)),
      m_reason(new QLineEdit(this))
{
    buildTable();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kUnit, 0, 0);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_problem->wrapped());
    column->addWidget(m_table, 1);
    column->addWidget(m_empty, 1);
    column->addWidget(m_reasonLabel->wrapped());
    column->addWidget(m_reason);
    m_reasonLabel->setBuddy(m_reason);
    m_problem->hide();
    m_empty->hide();
    connect(m_model, &ResultsModel::refused, this, [this](const Error &error) { showError(this, error); });
    connect(m_model, &ResultsModel::notANumber, this,
            [this](const QString &text) { m_context.navigator->notify(tr("“%1” is not a number.").arg(text)); });
    connect(m_reason, &QLineEdit::editingFinished, this, &ResultsTab::saveReason);
    describe();
}

ResultsTab::~ResultsTab() = default;

QString ResultsTab::title() const
{
    return tr("Results");
}

void ResultsTab::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ResultsDelegate(m_table));
    m_table->setAccessibleName(tr("Results matrix"));
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 14);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, &ResultsTab::activate);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ResultsTab::describe);
}

void ResultsTab::setRecord(const Record &project)
{
    m_project = {project.entity->name(), project.id};
    m_stale = true;
    if (isVisible())
        reload();
}

void ResultsTab::showEvent(QShowEvent *event)
{
    RecordTab::showEvent(event);
    if (m_stale && !m_project.isNull())
        reload();
}

void ResultsTab::reload()
{
    m_stale = false;
    m_query->ask(
        m_context.workspace->language(),
        [project = m_project](Workspace &workspace) {
            return resultsMatrix(workspace, project, QDate::currentDate());
        },
        [this](const Result<ResultsMatrix> &found) {
            m_problem->setVisible(!found);
            if (!found) {
                m_problem->setText(errorText(found.error()));
                return;
            }
            const QModelIndex before = m_table->currentIndex();
            m_model->setMatrix(*found);
            if (before.isValid())
                m_table->setCurrentIndex(m_model->index(before.row(), before.column()));
            fit();
            describe();
            Q_EMIT loaded();
        });
}

void ResultsTab::fit()
{
    const bool any = m_model->rowCount() > 0;
    m_table->setVisible(any);
    m_empty->setVisible(!any);
    m_table->clearSpans();
    const int unit = fontMetrics().averageCharWidth();
    int rest = m_table->viewport()->width();
    for (int column = m_model->columnCount() - 1; column >= 0; --column) {
        const bool reasons = column == m_model->columnCount() - 1;
        int wide = m_table->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < m_model->rowCount(); ++row)
            if (m_model->line(row).isIndicator())
                wide = std::max(wide, fontMetrics().horizontalAdvance(m_model->index(row, column).data().toString()) +
                                          2 * spacing::kUnit + 2);
        wide = std::min(wide, unit * (reasons ? 40 : 18));
        if (column == ResultsModel::StatementColumn)
            wide = std::clamp(rest, unit * 42, unit * 70);
        m_table->setColumnWidth(column, wide);
        rest -= wide;
    }
    const int high = fontMetrics().height();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ResultsMatrix::Line &line = m_model->line(row);
        if (!line.isIndicator())
            m_table->setSpan(row, 0, 1, m_model->columnCount());
        const int room = m_table->columnWidth(0) - 2 * spacing::kUnit - line.depth * kIndent;
        const bool twoLines = line.isIndicator() && fontMetrics().horizontalAdvance(line.text) > room;
        m_table->setRowHeight(row, high * (twoLines ? 2 : 1) + (twoLines ? 10 : 14));
    }
}

/// The line below the table: the reason for the period one stands on.
void ResultsTab::describe()
{
    const QModelIndex at = m_table->currentIndex();
    const int period = at.isValid() ? m_model->periodOf(at.column()) : -1;
    const bool can = period >= 0 && m_model->line(at.row()).isIndicator();
    m_reason->setEnabled(can && !m_context.workspace->isReadOnly());
    m_reason->setVisible(m_model->rowCount() > 0);
    m_reasonLabel->setVisible(m_model->rowCount() > 0);
    if (!can) {
        m_reason->clear();
        m_reasonLabel->setText(
            tr("Values in green are computed from records, which Enter opens; the others are typed. "
               "Choose the value of a period to give the reason for its variance."));
        m_reason->setAccessibleName(tr("Reason for variance"));
        return;
    }
    const auto &line = m_model->line(at.row());
    const QString label = tr("Reason for the variance of “%1” in %2:", "indicator, period")
                              .arg(line.text, m_model->matrix().periods[size_t(period)].title);
    m_reasonLabel->setText(label);
    m_reason->setAccessibleName(label);
    m_reason->setText(line.values[size_t(period)].variance);
}

void ResultsTab::activate()
{
    const QModelIndex at = m_table->currentIndex();
    if (at.isValid() && m_table->isPersistentEditorOpen(at))
        return; // Enter in the editor, which it leaves by itself
    const Figure *figure = m_model->figureAt(at);
    if (figure && figure->leadsSomewhere())
        m_context.navigator->openList(figure->list);
    else if (at.isValid() && at.flags().testFlag(Qt::ItemIsEditable))
        m_table->edit(at);
}

void ResultsTab::saveReason()
{
    const QModelIndex at = m_table->currentIndex();
    const int period = at.isValid() ? m_model->periodOf(at.column()) : -1;
    if (period < 0 || !m_model->line(at.row()).isIndicator())
        return;
    const auto &line = m_model->line(at.row());
    if (m_reason->text() == line.values[size_t(period)].variance)
        return;
    const auto saved =
        saveIndicatorEntry(*m_context.workspace,
                           {line.ref, m_model->matrix().periods[size_t(period)].ref, std::nullopt, m_reason->text()});
    if (!saved) {
        showError(this, saved.error());
        return;
    }
    const auto operation = m_context.workspace->undoable();
    m_context.navigator->notify(tr("Reason saved."), operation ? operation->id : Id());
}

bool ResultsTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            activate();
            return true;
        }
    }
    return RecordTab::eventFilter(watched, event);
}

} // namespace elo
