// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/column_chart.h"

#include "core/report/report_texts.h"
#include "ui/charts/figure_text.h"
#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_painting.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace elo {

namespace {

/// Columns that the number of a year takes.
constexpr int kRoomForYear = 4;

/// The smallest of 1, 2, 4, 5, 6, 8 and their tens that is not below the value.
double roundTop(double value)
{
    if (value <= 1)
        return 1;
    const double ten = std::pow(10.0, std::floor(std::log10(value)));
    for (const double digit : {1.0, 2.0, 4.0, 5.0, 6.0, 8.0})
        if (digit * ten >= value)
            return digit * ten;
    return 10 * ten;
}

} // namespace

ColumnChart::ColumnChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ColumnChart::setTable(const FigureTable &table, Language language)
{
    m_table = table;
    m_language = language;
    m_top = roundTop(table.largest(0));
    m_current = table.rows.empty() ? -1 : std::min(m_current, int(table.rows.size()) - 1);
    QStringList words;
    for (int row = 0; row < int(table.rows.size()); ++row)
        words << wordsOf(row);
    setAccessibleName(table.title);
    setAccessibleDescription(words.join(u'\n'));
    update();
}

QSize ColumnChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height() * 11};
}

QSize ColumnChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 9};
}

QRectF ColumnChart::plot() const
{
    const double left = fontMetrics().horizontalAdvance(reportNumber(m_top, m_language)) + spacing::kUnit;
    const double bottom = fontMetrics().height() + spacing::kUnit;
    return QRectF(rect()).adjusted(left, fontMetrics().height() / 2.0 + 2, -4, -bottom);
}

double ColumnChart::pitch() const
{
    return plot().width() / double(std::max<size_t>(1, m_table.rows.size()));
}

int ColumnChart::columnAt(const QPointF &position) const
{
    const QRectF area = plot();
    const int row = int(std::floor((position.x() - area.left()) / pitch()));
    return row >= 0 && row < int(m_table.rows.size()) ? row : -1;
}

QString ColumnChart::wordsOf(int row) const
{
    const auto &line = m_table.rows[size_t(row)];
    return tr("%1: %2", "month: number").arg(line.label, figureText(line.cells[0], m_language));
}

void ColumnChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF area = plot();
    paintScale(painter, area);
    paintColumns(painter, area);
    if (hasFocus() && m_current < 0)
        painting::focusRing(painter, rect(), colours(palette()));
}

void ColumnChart::paintScale(QPainter &painter, const QRectF &plot) const
{
    const Colours &c = colours(palette());
    const double half = m_top / 2;
    for (const double value : {0.0, half, m_top}) {
        if (value == half && half != std::floor(half))
            continue;
        const double y = std::round(plot.bottom() - value / m_top * plot.height()) + 0.5;
        painter.setPen(value == 0 ? c.control : c.border);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(c.muted);
        const QRectF text(0, y - fontMetrics().height(), plot.left() - spacing::kUnit + 2,
                          2 * fontMetrics().height());
        painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, reportNumber(value, m_language));
    }
}

void ColumnChart::paintColumns(QPainter &painter, const QRectF &plot) const
{
    const Colours &c = colours(palette());
    const double step = pitch();
    for (int row = 0; row < int(m_table.rows.size()); ++row) {
        const auto &line = m_table.rows[size_t(row)];
        const double left = plot.left() + row * step;
        const double high = line.cells[0].value.value_or(0) / m_top * plot.height();
        const QRectF column(left + step * 0.16, plot.bottom() - high, step * 0.68, high);
        const QRectF whole(left + 1, plot.top() - 2, step - 2, plot.height() + 4);
        if (row == m_hovered || (row == m_current && hasFocus()))
            painter.fillRect(whole, row == m_current && hasFocus() ? c.tint : c.hover);
        painter.fillRect(column, c.accent);
        if (row == m_current && hasFocus())
            painting::focusRing(painter, whole, c);
        const bool beginsYear = line.key.endsWith(QLatin1StringView("-01"));
        // The year in which it begins is named where there is room before the next.
        const bool first = row == 0 && m_table.rows.size() > kRoomForYear &&
                           std::none_of(m_table.rows.begin(), m_table.rows.begin() + kRoomForYear,
                                        [](const auto &one) { return one.key.endsWith(QLatin1StringView("-01")); });
        if (!beginsYear && !first)
            continue;
        painter.setPen(c.border);
        if (beginsYear)
            painter.drawLine(QPointF(left, plot.bottom()), QPointF(left, height()));
        painter.setPen(c.muted);
        painter.drawText(QRectF(left + 4, plot.bottom() + spacing::kHalf, step * 8, fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignVCenter, line.key.left(4));
    }
    const int told = hasFocus() && m_current >= 0 ? m_current : m_hovered;
    if (told < 0)
        return;
    // What is pointed at is said within the chart: who uses the keyboard gets no tool tip.
    const QString words = wordsOf(told);
    painter.setPen(c.text);
    painter.drawText(QRectF(plot.left(), plot.bottom() + spacing::kHalf, plot.width(), fontMetrics().height()),
                     Qt::AlignRight | Qt::AlignVCenter, words);
}

void ColumnChart::setCurrent(int row)
{
    if (m_table.rows.empty())
        return;
    m_current = std::clamp(row, 0, int(m_table.rows.size()) - 1);
    setAccessibleDescription(wordsOf(m_current));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    update();
}

void ColumnChart::choose(int row)
{
    if (row >= 0 && row < int(m_table.rows.size()))
        Q_EMIT chosen(m_table.rows[size_t(row)].cells[0], row);
}

void ColumnChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrent(m_current - 1);
    case Qt::Key_Right:
        return setCurrent(m_current + 1);
    case Qt::Key_Home:
        return setCurrent(0);
    case Qt::Key_End:
        return setCurrent(int(m_table.rows.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return choose(m_current);
    default:
        QWidget::keyPressEvent(event);
    }
}

void ColumnChart::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = columnAt(event->position());
    setCursor(m_hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ColumnChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(columnAt(event->position()));
}

void ColumnChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        setCurrent(int(m_table.rows.size()) - 1); // the newest
    update();
}

void ColumnChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ColumnChart::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    update();
    QWidget::leaveEvent(event);
}

bool ColumnChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int row = columnAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(wordsOf(row)), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace elo
