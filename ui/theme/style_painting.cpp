// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_painting.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace elo::painting {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// Saves and restores the painter around a shape.
class Guard
{
public:
    explicit Guard(QPainter &painter) : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
    }
    ~Guard() { m_painter.restore(); }
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;

private:
    QPainter &m_painter;
};

} // namespace

void panel(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &outline, qreal width)
{
    const Guard guard(painter);
    const qreal inset = width / 2;
    painter.setPen(outline.isValid() ? QPen(outline, width) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), spacing::kRadius, spacing::kRadius);
}

void focusRing(QPainter &painter, const QRectF &rect, const Colours &c)
{
    panel(painter, rect, {}, c.accent, 2);
}

void pushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget)
{
    const Colours &c = colours(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool over = enabled && has(option, QStyle::State_MouseOver);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const QRectF rect = option.rect;
    if (isLink(widget)) {
        if (over || down)
            panel(painter, rect, c.hover, {});
    } else if (isPrimary(widget) && enabled) {
        panel(painter, rect, over || down ? c.accentHover : c.accent, {});
    } else if (option.features.testFlag(QStyleOptionButton::Flat)) {
        if (over || down)
            panel(painter, rect, down ? c.tint : c.hover, {});
    } else {
        panel(painter, rect,
              !enabled ? c.window
              : down   ? c.tint
              : over   ? c.hover
                       : c.base,
              enabled ? c.control : c.border);
    }
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        focusRing(painter, rect, c);
        if (isPrimary(widget))
            panel(painter, rect.adjusted(2, 2, -2, -2), {}, c.onAccent, 1.5);
    }
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = colours(option.palette);
    if (!has(option, QStyle::State_Enabled))
        return;
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        panel(painter, option.rect, c.tint, {});
    else if (has(option, QStyle::State_MouseOver))
        panel(painter, option.rect, c.hover, {});
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option.rect, c);
}

void field(QPainter &painter, const QStyleOption &option)
{
    const Colours &c = colours(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = enabled && has(option, QStyle::State_HasFocus);
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    const QColor ground = enabled && !readOnly ? option.palette.color(QPalette::Base) : c.window;
    panel(painter, option.rect, ground, focus ? c.accent : enabled ? c.control : c.border, focus ? 2 : 1);
}

void checkMark(QPainter &painter, const QStyleOption &option, bool round)
{
    const Guard guard(painter);
    const Colours &c = colours(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(1, 1, -1, -1);
    const QColor mark = enabled ? c.accent : c.disabled;
    const bool filled = (on || partly) && !round;
    painter.setPen(QPen(on || partly ? mark : enabled ? c.control : c.border, 1.4));
    painter.setBrush(filled ? mark : has(option, QStyle::State_MouseOver) && enabled ? c.hover : c.base);
    if (round)
        painter.drawEllipse(box);
    else
        painter.drawRoundedRect(box, 4, 4);

    painter.setPen(QPen(c.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const qreal s = box.width();
    if (round && on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.adjusted(s * 0.27, s * 0.27, -s * 0.27, -s * 0.27));
    } else if (on) {
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(
            QPolygonF({box.topLeft() + QPointF(s * 0.22, s * 0.52), box.topLeft() + QPointF(s * 0.43, s * 0.73),
                       box.topLeft() + QPointF(s * 0.78, s * 0.3)}));
    } else if (partly) {
        painter.drawLine(box.topLeft() + QPointF(s * 0.27, s * 0.5), box.topLeft() + QPointF(s * 0.73, s * 0.5));
    }
}

void arrow(QPainter &painter, const QRectF &rect, Arrow direction, const QColor &colour)
{
    const Guard guard(painter);
    painter.translate(rect.center());
    constexpr int kTurn[] = {180, 0, 90, -90};
    painter.rotate(kTurn[int(direction)]);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}));
}

void headerSection(QPainter &painter, const QStyleOptionHeader &option)
{
    const Colours &c = colours(option.palette);
    const bool over = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken);
    painter.fillRect(option.rect, over || down ? c.hover : c.sideBar);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
    if (option.orientation == Qt::Horizontal && option.position != QStyleOptionHeader::End &&
        option.position != QStyleOptionHeader::OnlyOneSection)
        painter.fillRect(QRect(option.rect.right(), option.rect.top() + 8, 1, option.rect.height() - 16), c.border);
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle)
{
    const Guard guard(painter);
    const Colours &c = colours(option.palette);
    const bool active = has(option, QStyle::State_MouseOver) || option.activeSubControls != QStyle::SC_None;
    painter.fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.maximum == option.minimum || groove.isEmpty())
        return;
    const QRectF bar = QRectF(handle).adjusted(3, 3, -3, -3);
    const qreal radius = std::min(bar.width(), bar.height()) / 2;
    painter.setPen(Qt::NoPen);
    QColor colour = c.control;
    if (!active)
        colour.setAlpha(150);
    painter.setBrush(colour);
    painter.drawRoundedRect(bar, radius, radius);
}

} // namespace elo::painting
