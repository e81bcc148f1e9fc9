// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/card_delegate.h"

#include "ui/models/board_column_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_painting.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/label.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

namespace elo {

namespace {

constexpr int kTitleLines = 2;
constexpr int kLeastLetters = 6;

QFont titleFont(const QFont &font)
{
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    return strong;
}

/// Draws text over at most kTitleLines lines, the last one cut with an ellipsis. Plain text only.
void drawTitle(QPainter &painter, const QRect &room, const QString &text)
{
    QTextLayout layout(text, painter.font());
    layout.beginLayout();
    int y = room.top();
    for (int i = 0; i < kTitleLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(room.width());
        const QString rest = text.mid(line.textStart());
        const bool isLast = i == kTitleLines - 1;
        const QString shown = isLast ? painter.fontMetrics().elidedText(rest, Qt::ElideRight, room.width())
                                     : text.mid(line.textStart(), line.textLength());
        painter.drawText(QRect(room.left(), y, room.width(), painter.fontMetrics().height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        y += painter.fontMetrics().height();
    }
    layout.endLayout();
}

void drawLine(QPainter &painter, const QRect &room, const QString &text)
{
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

QString marksOf(const QModelIndex &index)
{
    return index.data(BoardColumnModel::MarksRole).toStringList().join(QStringLiteral("  ·  "));
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    using namespace spacing;
    const int line = option.fontMetrics.height();
    return {160, (kTitleLines + 2) * line + (line + kHalf) + 4 * kHalf + 2 * kUnit};
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using namespace spacing;
    const Colours &c = colours(option.palette);
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const bool hover = option.state.testFlag(QStyle::State_MouseOver);
    const QRect card = option.rect.adjusted(kHalf, kHalf / 2, -kHalf, -kHalf / 2);
    painter->save();
    painting::panel(*painter, card, focus ? c.tint : hover ? c.hover : c.base, c.border);
    if (focus)
        painting::focusRing(*painter, card, c);
    QRect room = card.adjusted(kUnit + kHalf, kUnit, -kUnit - kHalf, -kUnit);
    const int line = option.fontMetrics.height();

    painter->setFont(titleFont(option.font));
    painter->setPen(c.text);
    drawTitle(*painter, {room.left(), room.top(), room.width(), kTitleLines * line}, index.data().toString());
    room.setTop(room.top() + kTitleLines * line + kHalf);

    painter->setFont(option.font);
    painter->setPen(c.muted);
    drawLine(*painter, {room.left(), room.top(), room.width(), line},
             index.data(BoardColumnModel::ConcernsRole).toString());
    room.setTop(room.top() + line);
    drawLine(*painter, {room.left(), room.top(), room.width(), line},
             index.data(BoardColumnModel::OwnerRole).toString());
    room.setTop(room.bottom() - (line + kHalf) + 1);
    const QRect due = Badge::paint(*painter, room, index.data(BoardColumnModel::DueRole).toString(),
                                   Tone(index.data(BoardColumnModel::DueToneRole).toInt()), option.palette);
    if (due.isValid())
        room.setLeft(due.right() + kUnit);
    painter->setPen(c.muted);
    if (room.width() > kLeastLetters * option.fontMetrics.averageCharWidth()) // a lone ellipsis says nothing
        drawLine(*painter, room, marksOf(index));
    painter->restore();
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QStringList lines{index.data().toString(), index.data(BoardColumnModel::ConcernsRole).toString(),
                      index.data(BoardColumnModel::OwnerRole).toString(), marksOf(index)};
    lines.removeAll(QString());
    QToolTip::showText(event->globalPos(), plainToolTip(lines.join(u'\n')), view);
    return true;
}

} // namespace elo
