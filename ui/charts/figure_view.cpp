// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figure_view.h"

#include "ui/charts/chart_style.h"
#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_painting.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace elo {

namespace {

constexpr int kBarHeight = 12;
constexpr int kShortestBar = 90; ///< what labels leave to the longest bar

class FigureDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colours &c = colours(option.palette);
        const auto *model = static_cast<const FigureModel *>(index.model());
        const Figure *figure = model->figureAt(index);
        const bool leads = figure && figure->leadsSomewhere();
        const bool focus = option.state.testFlag(QStyle::State_HasFocus);
        if (focus || (leads && option.state.testFlag(QStyle::State_MouseOver)))
            painting::panel(*painter, option.rect.adjusted(0, 1, 0, -1), focus ? c.tint : c.hover, {});
        if (focus)
            painting::focusRing(*painter, option.rect.adjusted(0, 1, 0, -1), c);
        if (index.column() == FigureModel::BarColumn) {
            paintBar(*painter, option.rect, index, c);
            return;
        }
        const QRect text = option.rect.adjusted(spacing::kUnit, 0, -spacing::kUnit, 0);
        const bool nothing = index.column() != FigureModel::LabelColumn && figure && figure->value.value_or(0) == 0;
        painter->setFont(option.font);
        painter->setPen(nothing ? c.muted : c.text);
        const auto alignment = index.column() == FigureModel::LabelColumn ? Qt::AlignLeft : Qt::AlignRight;
        painter->drawText(text, int(alignment | Qt::AlignVCenter | Qt::TextSingleLine),
                          option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }

private:
    static void paintBar(QPainter &painter, const QRect &cell, const QModelIndex &index, const Colours &c)
    {
        const bool dark = c.base.lightness() < 128;
        const QRectF area = QRectF(cell).adjusted(spacing::kUnit, 0, -spacing::kUnit, 0);
        const double top = area.center().y() - kBarHeight / 2.0 + 0.5;
        double left = area.left();
        std::size_t part = 0;
        const auto parts = index.data(FigureModel::BarRole).toList();
        for (const QVariant &share : parts) {
            const double wide = share.toDouble() * area.width();
            const QColor colour = parts.size() == 1 ? c.accent : seriesColour(part, dark);
            if (wide > 0) {
                const QRectF bar(left, top, std::max(2.0, wide - (parts.size() > 1 ? 1 : 0)), kBarHeight);
                painter.fillRect(bar, colour);
                if (contrast(colour, c.base) < 3) {
                    painter.setPen(c.control);
                    painter.setBrush(Qt::NoBrush);
                    painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
                }
            }
            left += wide;
            ++part;
        }
    }
};

/// The header tells which colour of a stack is which, so that no legend stands apart.
class FigureHeader : public QHeaderView
{
public:
    explicit FigureHeader(const FigureView *view) : QHeaderView(Qt::Horizontal, nullptr), m_view(view)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setMinimumSectionSize(24);
    }

    static constexpr int kSwatch = 10;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        const Colours &c = colours(palette());
        painter->save();
        painter->fillRect(rect, c.base);
        painter->setPen(c.border);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        QRect text = rect.adjusted(spacing::kUnit, 0, -spacing::kUnit, 0);
        const auto *model = static_cast<const FigureModel *>(m_view->model());
        const auto &columns = model->bar().columns;
        const auto found = std::ranges::find(columns, size_t(section - FigureModel::FirstFigure));
        const QString label = model->headerData(section, Qt::Horizontal).toString();
        if (section >= FigureModel::FirstFigure && columns.size() > 1 && found != columns.end()) {
            const int at = text.right() - fontMetrics().horizontalAdvance(label) - kSwatch - spacing::kHalf;
            const QRect swatch(std::max(text.left(), at), text.center().y() - kSwatch / 2 + 1, kSwatch, kSwatch);
            painter->fillRect(swatch, seriesColour(size_t(found - columns.begin()), c.base.lightness() < 128));
            painter->setPen(c.control);
            painter->drawRect(swatch.adjusted(0, 0, -1, -1));
        }
        painter->setPen(c.muted);
        painter->drawText(text,
                          int((section >= FigureModel::FirstFigure ? Qt::AlignRight : Qt::AlignLeft) |
                              Qt::AlignVCenter | Qt::TextSingleLine),
                          label);
        painter->restore();
    }

private:
    const FigureView *m_view;
};

} // namespace

FigureView::FigureView(const QString &name, QWidget *parent) : QTableView(parent), m_model(new FigureModel(this))
{
    setAccessibleName(name);
    setModel(m_model);
    setItemDelegate(new FigureDelegate(this));
    setHorizontalHeader(new FigureHeader(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::NoSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(0);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setMinimumHeight(rowHeight());
}

int FigureView::rowHeight() const
{
    return fontMetrics().height() + 2 * spacing::kHalf + 1;
}

void FigureView::setTable(const FigureTable &table, Language language, FigureModel::Bar bar)
{
    const QModelIndex before = currentIndex();
    m_model->setTable(table, language, std::move(bar));
    verticalHeader()->setDefaultSectionSize(rowHeight());
    if (before.isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(std::min(before.row(), m_model->rowCount() - 1),
                                       std::min(before.column(), m_model->columnCount() - 1)));
    fitColumns();
    updateGeometry();
}

void FigureView::setMostRows(int rows)
{
    m_mostRows = rows;
    updateGeometry();
}

QSize FigureView::sizeHint() const
{
    const int rows = std::clamp(m_model->rowCount(), 1, m_mostRows);
    return {fontMetrics().averageCharWidth() * 60, rows * rowHeight() + horizontalHeader()->height() + 2};
}

QSize FigureView::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

/// Numbers get what they need, labels what the longest needs, the bar the rest.
void FigureView::fitColumns()
{
    const QFontMetrics metrics = fontMetrics();
    const int all = viewport()->width();
    int numbers = 0;
    for (int column = FigureModel::FirstFigure; column < m_model->columnCount(); ++column) {
        int wide = metrics.horizontalAdvance(m_model->headerData(column, Qt::Horizontal).toString()) +
                   (isStacked() ? FigureHeader::kSwatch + spacing::kHalf : 0);
        for (int row = 0; row < m_model->rowCount(); ++row)
            wide = std::max(wide, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
        setColumnWidth(column, wide + 2 * spacing::kUnit + 2);
        numbers += columnWidth(column);
    }
    int label = metrics.horizontalAdvance(m_model->headerData(0, Qt::Horizontal).toString());
    for (int row = 0; row < m_model->rowCount(); ++row)
        label = std::max(label, metrics.horizontalAdvance(m_model->index(row, 0).data().toString()));
    const int room = std::max(0, all - numbers);
    label = std::min(label + 2 * spacing::kUnit + 2, std::max(room / 2, room - kShortestBar));
    setColumnWidth(FigureModel::LabelColumn, label);
    setColumnWidth(FigureModel::BarColumn, std::max(24, room - label));
}

void FigureView::choose(const QModelIndex &index)
{
    if (const Figure *figure = m_model->figureAt(index))
        Q_EMIT chosen(*figure, index.row());
}

void FigureView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void FigureView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton)
        choose(indexAt(event->position().toPoint()));
}

void FigureView::mouseMoveEvent(QMouseEvent *event)
{
    const Figure *figure = m_model->figureAt(indexAt(event->position().toPoint()));
    viewport()->setCursor(figure && figure->leadsSomewhere() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QTableView::mouseMoveEvent(event);
}

void FigureView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void FigureView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
}

void FigureView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        verticalHeader()->setDefaultSectionSize(rowHeight());
        fitColumns();
        updateGeometry();
    }
}

void FigureView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentRowChanged(current.row());
}

} // namespace elo
