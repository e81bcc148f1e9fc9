// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_chart.h"

#include "core/report/report_texts.h"
#include "ui/charts/bar_chart_layout.h"
#include "ui/charts/bar_chart_painter.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <cmath>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr int kMargin = 8;

} // namespace

BarChart::BarChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BarChart::setFigure(const ReportFigure &figure, Language language)
{
    m_figure = figure;
    m_language = language;
    setAccessibleName(figure.title);
    setAccessibleDescription(describeFigure(figure, language));
    updateGeometry();
    update();
}

QSize BarChart::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 60;
    return {width, heightForWidth(width)};
}

QSize BarChart::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 24;
    return {width, heightForWidth(width)};
}

int BarChart::heightForWidth(int width) const
{
    const auto style = ChartStyle::forPalette(palette(), font(), m_language);
    return static_cast<int>(std::ceil(barChartHeight(m_figure, width - 2 * kMargin, style))) + 2 * kMargin;
}

void BarChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto style = ChartStyle::forPalette(palette(), font(), m_language);
    const QRectF area = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    paintBarChart(painter, area, m_figure, style);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.rect = rect().adjusted(1, 1, -1, -1);
        option.backgroundColor = palette().color(QPalette::Window);
        this->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
}

void BarChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

QString describeFigure(const ReportFigure &figure, Language language)
{
    QStringList lines;
    for (qsizetype category = 0; category < figure.categories.size(); ++category) {
        const auto index = static_cast<std::size_t>(category);
        QStringList values;
        for (const auto &series : figure.series) {
            const auto value = valueText(series, index, language);
            values.push_back(figure.series.size() > 1 ? u"%1 %2"_s.arg(series.name, value) : value);
        }
        lines.push_back(u"%1: %2"_s.arg(figure.categories[category], values.join(u", "_s)));
    }
    if (figure.hasSuppressed())
        lines.push_back(suppressedNote(language));
    return lines.join(u'\n');
}

} // namespace elo
