// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_cell.h"

#include "ui/calendar/calendar_grid.h"
#include "ui/calendar/calendar_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_painting.h"

#include <QPainter>

namespace elo {

namespace {

constexpr int kIcon = 14;

QColor inkOf(const calendar::Entry &entry, const QDate &today, const Colours &c)
{
    if (entry.isClosed)
        return c.muted;
    if (entry.source->movable && entry.first < today)
        return c.danger;
    return c.text;
}

void drawChip(QPainter &painter, const QRect &room, const calendar::Entry &entry, bool chosen, const QDate &today,
              const Colours &c)
{
    const QColor ink = inkOf(entry, today, c);
    painting::panel(painter, room, chosen ? c.tint : c.hover, chosen ? c.accent : QColor(Qt::transparent));
    const QRect mark(room.left() + spacing::kHalf, room.center().y() - kIcon / 2 + 1, kIcon, kIcon);
    icon(entry.ref.entity, ink).paint(&painter, mark);
    const QRect text = room.adjusted(2 * spacing::kHalf + kIcon, 0, -spacing::kHalf, 0);
    QFont font = painter.font();
    font.setStrikeOut(entry.isClosed);
    painter.save();
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(entry.title, Qt::ElideRight, text.width()));
    painter.restore();
}

} // namespace

CalendarCell::CalendarCell(const QRect &cell, const QFontMetrics &metrics, int entries)
{
    const int line = metrics.height() + spacing::kHalf;
    const QRect inner = cell.adjusted(3, 3, -4, -3);
    number = {inner.left(), inner.top(), line + spacing::kHalf, line};
    int y = number.bottom() + 3;
    const int room = std::max(0, (inner.bottom() - y + 1) / (line + 2));
    const int shown = entries <= room ? entries : std::max(0, room - 1);
    for (int i = 0; i < shown; ++i, y += line + 2)
        chips.emplace_back(inner.left(), y, inner.width(), line);
    hidden = entries - shown;
    if (hidden > 0 && room > 0)
        more = {inner.left(), y, inner.width(), line};
    else if (hidden > 0) // no room at all: beside the number
        more = {number.right() + spacing::kHalf, number.top(), inner.right() - number.right() - spacing::kHalf, line};
}

CalendarDelegate::CalendarDelegate(const CalendarModel &model, const CalendarGrid &grid, QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_grid(grid)
{
}

void CalendarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    const QDate today = QDate::currentDate();
    const QDate day = m_model.dateAt(index);
    const auto &entries = m_model.entriesAt(day);
    const CalendarCell cell(option.rect, option.fontMetrics, int(entries.size()));
    const bool current = m_grid.day() == day;
    const bool elsewhere = m_model.span() == CalendarModel::Span::Month && day.month() != m_model.month().month();
    painter->save();
    painter->setFont(option.font);
    painter->fillRect(option.rect, m_grid.isDropTarget(day) ? c.tint : elsewhere ? c.window : c.base);
    if (day == today) {
        painting::panel(*painter, cell.number, c.accent, QColor(Qt::transparent));
        painter->setPen(c.onAccent);
    } else {
        painter->setPen(elsewhere ? c.muted : c.text);
    }
    painter->drawText(cell.number, Qt::AlignCenter, QString::number(day.day()));
    for (size_t i = 0; i < cell.chips.size(); ++i)
        drawChip(*painter, cell.chips[i], *entries[i], m_grid.isChosen(day, entries[i]->ref), today, c);
    if (cell.hidden > 0) {
        painter->setPen(c.accent);
        painter->drawText(cell.more.adjusted(spacing::kHalf, 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          tr("+%n more", nullptr, cell.hidden));
    }
    if (current && m_grid.hasFocus())
        painting::focusRing(*painter, option.rect.adjusted(1, 1, -2, -2), c);
    else if (current) {
        painter->setPen(c.control);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

} // namespace elo
