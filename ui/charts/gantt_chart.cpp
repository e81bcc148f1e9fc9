// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/gantt_chart.h"

#include "core/places/dates.h"
#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace elo {

namespace {

constexpr int kMarginDays = 10;
constexpr int kMonthsBetweenLabels = 3;

} // namespace

GanttChart::GanttChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void GanttChart::setBars(std::vector<Bar> bars, const QDate &today, Language language)
{
    m_bars = std::move(bars);
    m_today = today;
    m_language = language;
    m_first = m_last = {};
    QStringList words;
    for (const Bar &bar : m_bars) {
        for (const QDate &day : {bar.plannedStart, bar.plannedEnd, bar.actualStart, bar.actualEnd}) {
            if (!day.isValid())
                continue;
            m_first = m_first.isValid() ? std::min(m_first, day) : day;
            m_last = std::max(m_last, day);
        }
        words << tr("%1: planned %2 to %3, %4", "activity: first day, last day, state")
                     .arg(bar.title, dateText(bar.plannedStart, language), dateText(bar.plannedEnd, language),
                          bar.state);
    }
    if (m_first.isValid()) {
        m_first = std::min(m_first, today).addDays(-kMarginDays);
        m_last = std::max(m_last, today).addDays(kMarginDays);
    }
    setAccessibleName(tr("Work plan over time"));
    setAccessibleDescription(words.join(u'\n'));
    setVisible(m_first.isValid());
    updateGeometry();
    update();
}

int GanttChart::rowHeight() const
{
    return fontMetrics().height() + spacing::kUnit;
}

QSize GanttChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 70, rowHeight() * (int(m_bars.size()) + 1) + spacing::kHalf};
}

QSize GanttChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 40, sizeHint().height()};
}

int GanttChart::labelWidth() const
{
    int widest = 0;
    for (const Bar &bar : m_bars)
        widest = std::max(widest, fontMetrics().horizontalAdvance(bar.title));
    return std::min(widest + spacing::kWide, width() * 2 / 5);
}

double GanttChart::x(const QDate &day) const
{
    const double left = labelWidth();
    const double days = double(std::max<qint64>(1, m_first.daysTo(m_last)));
    return left + (width() - left - 2) * double(m_first.daysTo(day)) / days;
}

void GanttChart::paintMonths(QPainter &painter) const
{
    const Colours &c = colours(palette());
    const QLocale locale(m_language == Language::Portuguese ? QLocale::Portuguese : QLocale::English);
    for (QDate month(m_first.year(), m_first.month(), 1); month <= m_last; month = month.addMonths(1)) {
        if (month < m_first)
            continue;
        const double at = std::round(x(month)) + 0.5;
        const bool labelled = (month.month() - 1) % kMonthsBetweenLabels == 0;
        painter.setPen(c.border);
        painter.drawLine(QPointF(at, labelled ? 0 : rowHeight()), QPointF(at, height()));
        if (!labelled)
            continue;
        const QString name = locale.standaloneMonthName(month.month(), QLocale::ShortFormat).remove(u'.');
        painter.setPen(c.muted);
        painter.drawText(QRectF(at + 4, 0, 120, rowHeight()), Qt::AlignVCenter,
                         QStringLiteral("%1 %2").arg(name.left(1).toUpper() + name.mid(1)).arg(month.year()));
    }
}

void GanttChart::paintBar(QPainter &painter, const Bar &bar, int top) const
{
    const Colours &c = colours(palette());
    const double high = rowHeight() - spacing::kUnit;
    const double y = top + spacing::kHalf;
    const auto span = [&](const QDate &from, const QDate &to) {
        const QDate end = std::max(from, to);
        return QRectF(x(from), y, std::max(4.0, x(end.addDays(1)) - x(from)), high);
    };
    if (bar.plannedStart.isValid() || bar.plannedEnd.isValid()) {
        const QDate from = bar.plannedStart.isValid() ? bar.plannedStart : bar.plannedEnd;
        painter.setPen(QPen(bar.isLate ? c.danger : c.control, 1.3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(span(from, bar.plannedEnd).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    if (!bar.actualStart.isValid())
        return;
    const QDate until = bar.actualEnd.isValid() ? bar.actualEnd : std::max(bar.actualStart, m_today);
    painter.setPen(Qt::NoPen);
    painter.setBrush(bar.isClosed ? c.good : c.accent);
    painter.drawRoundedRect(span(bar.actualStart, until).adjusted(0, high * 0.28, 0, -high * 0.28), 2, 2);
}

void GanttChart::paintEvent(QPaintEvent *)
{
    if (!m_first.isValid())
        return;
    const Colours &c = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMonths(painter);
    int top = rowHeight();
    for (const Bar &bar : m_bars) {
        painter.setPen(c.text);
        const QRect label(0, top, labelWidth() - spacing::kUnit, rowHeight());
        painter.drawText(label, Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(bar.title, Qt::ElideRight, label.width()));
        paintBar(painter, bar, top);
        top += rowHeight();
    }
    painter.setPen(QPen(c.danger, 1.4, Qt::DashLine));
    const double today = std::round(x(m_today)) + 0.5;
    painter.drawLine(QPointF(today, rowHeight() - 4), QPointF(today, height()));
}

} // namespace elo
