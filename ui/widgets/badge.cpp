// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"

#include <QPainter>

namespace elo {

std::pair<QColor, QColor> toneColours(Tone tone, const Colours &c)
{
    switch (tone) {
    case Tone::Accent:
        return {c.accent, c.onAccent};
    case Tone::Good:
        return {c.goodTint, c.good};
    case Tone::Warning:
        return {c.warningTint, c.warning};
    case Tone::Danger:
        return {c.dangerTint, c.danger};
    case Tone::Neutral:
        break;
    }
    return {c.hover, c.muted};
}

Badge::Badge(const QString &text, Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Badge::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Badge::sizeFor(const QString &text, const QFontMetrics &metrics)
{
    const int height = metrics.height() + spacing::kHalf;
    return {std::max(metrics.horizontalAdvance(text) + 2 * spacing::kUnit, height), height};
}

QSize Badge::sizeHint() const
{
    return m_text.isEmpty() ? QSize(0, 0) : sizeFor(m_text, fontMetrics());
}

QRect Badge::paint(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette,
                   Qt::Alignment alignment)
{
    if (text.isEmpty())
        return {};
    const auto [ground, ink] = toneColours(tone, colours(palette));
    const QSize wanted = sizeFor(text, painter.fontMetrics());
    const QSize size(std::min(wanted.width(), rect.width()), std::min(wanted.height(), rect.height()));
    const int left = alignment.testFlag(Qt::AlignRight) ? rect.right() - size.width() + 1 : rect.left();
    const QRect box(QPoint(left, rect.top() + (rect.height() - size.height()) / 2), size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
    painter.setPen(ink);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width() - spacing::kUnit));
    painter.restore();
    return box;
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paint(painter, rect(), m_text, m_tone, palette());
}

} // namespace elo
