// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/elided_link.h"

#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"

#include <QHelpEvent>
#include <QStyleOptionButton>
#include <QStylePainter>
#include <QToolTip>

namespace elo {

ElidedLink::ElidedLink(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setProperty("eloLink", true); // what linkButton() of ui/widgets/buttons.h sets, for the style
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize ElidedLink::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, QPushButton::minimumSizeHint().height()};
}

bool ElidedLink::isCut() const
{
    return fontMetrics().horizontalAdvance(text()) > width() - spacing::kWide;
}

void ElidedLink::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option); // ground and focus; the text stands to the left
    painter.setPen(colours(palette()).accent);
    const QRect inner = rect().adjusted(spacing::kUnit, 0, -spacing::kUnit, 0);
    painter.drawText(inner, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width()));
}

bool ElidedLink::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isCut()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
        return true;
    }
    return QPushButton::event(event);
}

} // namespace elo
