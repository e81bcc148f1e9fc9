// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tag_button.h"

#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"

#include <QKeyEvent>
#include <QPainter>

namespace elo {

namespace {
constexpr int kCross = 8;
} // namespace

TagButton::TagButton(const QString &text, QWidget *parent) : QPushButton(parent), m_text(text)
{
    setAccessibleName(tr("Remove %1").arg(text));
    setToolTip(tr("Remove (Delete)"));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QPushButton::clicked, this, &TagButton::removed);
}

void TagButton::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize TagButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2 * spacing::kUnit + spacing::kUnit + kCross,
            fontMetrics().height() + spacing::kUnit};
}

void TagButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace || event->key() == Qt::Key_Return ||
        event->key() == Qt::Key_Enter) {
        Q_EMIT removed();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void TagButton::paintEvent(QPaintEvent *)
{
    const Colours &tones = colours(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const auto [ground, ink] = m_tone ? toneColours(*m_tone, tones) : std::pair(tones.tint, tones.text);
    painter.setPen(QPen(hasFocus() ? tones.accent : tones.border, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() && !m_tone ? tones.hover : ground);
    painter.drawRoundedRect(frame, spacing::kRadius, spacing::kRadius);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(spacing::kUnit, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, m_text);
    const QPointF middle(width() - spacing::kUnit - kCross / 2.0, height() / 2.0);
    constexpr double kArm = kCross / 2.0 - 1;
    painter.setPen(QPen(m_tone ? ink : tones.muted, 1.5));
    painter.drawLine(middle + QPointF(-kArm, -kArm), middle + QPointF(kArm, kArm));
    painter.drawLine(middle + QPointF(-kArm, kArm), middle + QPointF(kArm, -kArm));
}

} // namespace elo
