// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/figure_tile.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_painting.h"

#include <QPainter>

namespace elo {

FigureTile::FigureTile(const QString &iconName, const QString &label, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName), m_figure(QStringLiteral("–"))
{
    setText(label);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(label);
}

void FigureTile::setFigure(qint64 figure, const QString &remark)
{
    m_figure = locale().toString(figure);
    m_remark = remark;
    setAccessibleName(m_remark.isEmpty()
                          ? tr("%1: %2", "what is counted: number").arg(text(), m_figure)
                          : tr("%1: %2, %3", "what is counted: number, remark").arg(text(), m_figure, m_remark));
    updateGeometry();
    update();
}

QFont FigureTile::figureFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setWeight(QFont::DemiBold);
    return large;
}

QSize FigureTile::sizeHint() const
{
    using namespace spacing;
    const int small = fontMetrics().height();
    const int wide =
        std::max({fontMetrics().horizontalAdvance(text()) + kIcon + kUnit, fontMetrics().horizontalAdvance(m_remark),
                  QFontMetrics(figureFont()).horizontalAdvance(m_figure)});
    // The remark has its line whether there is one or not, so that tiles in a row are equally high.
    return {wide + 3 * kUnit, 3 * kUnit + QFontMetrics(figureFont()).height() + 2 * small};
}

QSize FigureTile::minimumSizeHint() const
{
    // The name may be cut; the number must not.
    const int number = QFontMetrics(figureFont()).horizontalAdvance(m_figure);
    return {std::max(number, fontMetrics().averageCharWidth() * 12) + 3 * spacing::kUnit, sizeHint().height()};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    using namespace spacing;
    const Colours &c = colours(palette());
    QPainter painter(this);
    painting::panel(painter, rect(), underMouse() || isDown() ? c.hover : c.base, c.border);
    if (hasFocus())
        painting::focusRing(painter, rect(), c);

    const QRect inner = rect().adjusted(kUnit + kHalf, kUnit + kHalf, -kUnit - kHalf, -kUnit - kHalf);
    const int small = fontMetrics().height();
    const QRect mark(inner.left(), inner.top() + (small - kIcon) / 2, kIcon, kIcon);
    elo::icon(m_icon, c.accent).paint(&painter, mark);
    painter.setPen(c.muted);
    const QRect label(mark.right() + kUnit, inner.top(), inner.right() - mark.right() - kUnit, small);
    painter.drawText(label, Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideRight, label.width()));
    painter.setFont(figureFont());
    painter.setPen(c.text);
    const QRect figure(inner.left(), label.bottom() + 2, inner.width(), QFontMetrics(figureFont()).height());
    painter.drawText(figure, Qt::AlignVCenter, m_figure);
    painter.setFont(font());
    painter.setPen(c.muted);
    painter.drawText(QRect(inner.left(), figure.bottom(), inner.width(), small), Qt::AlignVCenter,
                     fontMetrics().elidedText(m_remark, Qt::ElideRight, inner.width()));
}

} // namespace elo
