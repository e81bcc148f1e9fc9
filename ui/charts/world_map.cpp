// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/world_map.h"

#include "core/places/countries.h"
#include "core/report/report_texts.h"
#include "ui/charts/figure_text.h"
#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

namespace elo {

namespace {

constexpr int kClasses = 5;
constexpr double kSmallest = 5; ///< pixels: what is smaller than that gets a dot
constexpr double kDot = 4;
constexpr double kSouth = 0.93; ///< below it there is nothing but ocean

QColor mixed(const QColor &a, const QColor &b, double share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                            float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

} // namespace

std::vector<double> shadeSteps(double largest, int classes)
{
    // Every class holds the same number of tens, since a few countries have most people and many have some.
    std::vector<double> steps;
    if (largest < 1)
        return steps;
    const double ratio = std::max(1.0, std::pow(largest, 1.0 / classes));
    const auto nice = [](double value) {
        const double ten = std::pow(10.0, std::floor(std::log10(value)));
        for (const double digit : {1.0, 2.0, 5.0, 10.0})
            if (digit * ten >= value * 0.999)
                return digit * ten;
        return value;
    };
    for (int i = 1; i < classes; ++i) {
        const double step = nice(std::pow(ratio, i));
        if (step < largest && (steps.empty() || step > steps.back()))
            steps.push_back(step);
    }
    steps.push_back(largest);
    return steps;
}

WorldMap::WorldMap(QWidget *parent) : QWidget(parent), m_world(WorldOutlines::load())
{
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void WorldMap::setFigures(const FigureTable &countries, Language language)
{
    m_table = countries;
    m_language = language;
    m_rows.clear();
    double largest = 0;
    QStringList words;
    for (size_t i = 0; i < m_table.rows.size(); ++i) {
        const auto &row = m_table.rows[i];
        m_rows.insert(row.key, i);
        if (!row.key.isEmpty())
            largest = std::max(largest, row.cells[0].value.value_or(0));
        words << tr("%1: %2", "country: number").arg(row.label, figureText(row.cells[0], language));
    }
    m_steps = shadeSteps(largest, kClasses);
    setAccessibleName(countries.title);
    setAccessibleDescription(words.join(u'\n'));
    layOut();
    update();
}

void WorldMap::setHighlight(const QString &code)
{
    if (code == m_highlight)
        return;
    m_highlight = code;
    update();
}

const FigureTable::Row *WorldMap::rowOf(const QString &code) const
{
    const auto found = m_rows.constFind(code);
    return found == m_rows.cend() ? nullptr : &m_table.rows[*found];
}

std::vector<WorldMap::LegendEntry> WorldMap::legend(int width) const
{
    std::vector<LegendEntry> entries{{0, tr("Nobody"), {}}};
    double from = 1;
    for (const double step : m_steps) {
        const QString low = reportNumber(from, m_language);
        const QString upper = reportNumber(step, m_language);
        entries.push_back({step, from == step ? upper : tr("%1–%2", "numbers: from–to").arg(low, upper), {}});
        from = step + 1;
    }
    const int high = fontMetrics().height();
    double left = 0;
    double top = 0;
    for (LegendEntry &entry : entries) {
        const double wide = high + spacing::kHalf + fontMetrics().horizontalAdvance(entry.text) + 2;
        if (left > 0 && left + wide > width) {
            left = 0;
            top += high + spacing::kHalf;
        }
        entry.rect = QRectF(left, top, wide, high);
        left += wide + spacing::kUnit;
    }
    return entries;
}

int WorldMap::legendHeight(int width) const
{
    return int(legend(width).back().rect.bottom()) + 2 * spacing::kUnit;
}

QSize WorldMap::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 90;
    return {width, heightForWidth(width)};
}

QSize WorldMap::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

int WorldMap::heightForWidth(int width) const
{
    const QRectF bounds = m_world.bounds();
    if (bounds.isEmpty())
        return legendHeight(width);
    return int(width * bounds.height() * kSouth / bounds.width()) + legendHeight(width);
}

/// Scales the outlines once, not at every paint: hovering paints often.
void WorldMap::layOut()
{
    m_shapes.clear();
    const QRectF bounds = m_world.bounds();
    if (bounds.isEmpty() || width() <= 0)
        return;
    const double room = std::max(1, height() - legendHeight(width()));
    const double scale = std::min(width() / bounds.width(), room / (bounds.height() * kSouth));
    QTransform place;
    place.translate((width() - bounds.width() * scale) / 2, 0);
    place.scale(scale, scale);
    place.translate(-bounds.left(), -bounds.top());
    const auto &countries = m_world.countries();
    for (auto country = countries.begin(); country != countries.end(); ++country) {
        Shape shape{place.map(country.value()), false};
        const QRectF size = shape.path.boundingRect();
        if (size.width() < kSmallest && size.height() < kSmallest) {
            shape.isDot = true;
            shape.path = QPainterPath();
            shape.path.addEllipse(size.center(), kDot, kDot);
        }
        m_shapes.insert(country.key(), shape);
    }
}

int WorldMap::classOf(double value) const
{
    if (value <= 0)
        return 0;
    const auto found = std::ranges::lower_bound(m_steps, value);
    return int(found - m_steps.begin()) + 1;
}

QColor WorldMap::shade(double value) const
{
    const Colours &c = colours(palette());
    const bool dark = c.base.lightness() < 128;
    const QColor nobody = dark ? QColor(0x2B, 0x33, 0x2F) : QColor(0xE6, 0xEB, 0xE8);
    const int step = classOf(value);
    if (step == 0)
        return nobody;
    const QColor few = dark ? QColor(0x23, 0x56, 0x45) : QColor(0xB5, 0xDD, 0xCB);
    const QColor many = dark ? QColor(0xB8, 0xF5, 0xDA) : QColor(0x04, 0x3D, 0x2B);
    const auto classes = std::max<size_t>(1, m_steps.size());
    return mixed(few, many, classes == 1 ? 0.6 : double(step - 1) / double(classes - 1));
}

void WorldMap::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.base, 0.6));
    for (auto shape = m_shapes.begin(); shape != m_shapes.end(); ++shape) {
        if (shape->isDot)
            continue;
        const auto *row = rowOf(shape.key());
        painter.setBrush(shade(row ? row->cells[0].value.value_or(0) : 0));
        painter.drawPath(shape->path);
    }
    painter.setPen(QPen(c.base, 1));
    for (auto shape = m_shapes.begin(); shape != m_shapes.end(); ++shape)
        if (const auto *row = rowOf(shape.key()); shape->isDot && row) { // only where somebody lives
            painter.setBrush(shade(row->cells[0].value.value_or(0)));
            painter.drawPath(shape->path);
        }
    painter.setBrush(Qt::NoBrush);
    for (const QString &code : {m_hovered, m_highlight})
        if (const auto shape = m_shapes.constFind(code); shape != m_shapes.cend()) {
            painter.setPen(QPen(c.text, 1.8));
            painter.drawPath(shape->path);
        }
    paintLegend(painter);
}

void WorldMap::paintLegend(QPainter &painter) const
{
    const Colours &c = colours(palette());
    const int swatch = fontMetrics().height() - 2;
    const double top = height() - legendHeight(width()) + 2.0 * spacing::kUnit - spacing::kHalf;
    for (const LegendEntry &entry : legend(width())) {
        const QRectF rect = entry.rect.translated(0, top);
        painter.setPen(QPen(c.control, 1));
        painter.setBrush(shade(entry.shade));
        painter.drawRect(QRectF(rect.left() + 0.5, rect.top() + 0.5, swatch, swatch));
        painter.setPen(c.muted);
        painter.drawText(rect.adjusted(swatch + spacing::kHalf + 2, 0, 2, 0), Qt::AlignVCenter, entry.text);
    }
}

void WorldMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

QString WorldMap::countryAt(const QPointF &position) const
{
    QString found;
    for (auto shape = m_shapes.begin(); shape != m_shapes.end(); ++shape) {
        if (shape->isDot && !rowOf(shape.key()))
            continue;
        if (!shape->path.boundingRect().contains(position) || !shape->path.contains(position))
            continue;
        if (shape->isDot)
            return shape.key(); // it lies on top
        found = shape.key();
    }
    return found;
}

void WorldMap::mouseMoveEvent(QMouseEvent *event)
{
    const QString code = countryAt(event->position());
    setCursor(rowOf(code) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (code == m_hovered)
        return;
    m_hovered = code;
    update();
}

void WorldMap::leaveEvent(QEvent *event)
{
    m_hovered.clear();
    update();
    QWidget::leaveEvent(event);
}

void WorldMap::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        if (const QString code = countryAt(event->position()); rowOf(code))
            Q_EMIT chosen(code);
}

bool WorldMap::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString code = countryAt(help->pos());
        if (code.isEmpty()) {
            QToolTip::hideText();
            return true;
        }
        const auto *row = rowOf(code);
        const QString number = row ? figureText(row->cells[0], m_language) : tr("nobody");
        QToolTip::showText(help->globalPos(),
                           plainToolTip(tr("%1: %2", "country: number").arg(countryName(code, m_language), number)),
                           this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace elo
