// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_model.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"

#include <QAbstractItemView>
#include <QPainter>

namespace elo {

void TimelineModel::setItems(std::vector<TimelineItem> items)
{
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const TimelineItem &item = itemAt(index.row());
    QStringList all{item.title, item.byline};
    if (item.undone)
        all.append(tr("undone"));
    all += item.lines;
    all.removeAll(QString());
    return all.join(QLatin1Char('\n'));
}

namespace {

constexpr int kTextLeft = spacing::kUnit + spacing::kIcon + spacing::kUnit;
constexpr int kWrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont strong(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 100'000), kWrap, text).height();
}

} // namespace

const TimelineItem &TimelineDelegate::itemOf(const QModelIndex &index)
{
    return static_cast<const TimelineModel *>(index.model())->itemAt(index.row());
}

TimelineDelegate::Places TimelineDelegate::place(const QStyleOptionViewItem &option, const TimelineItem &item,
                                                 int width)
{
    Places places;
    const int textWidth = width - kTextLeft - spacing::kUnit;
    int y = spacing::kUnit;
    const auto next = [&](const QFont &font, const QString &text) {
        const QRect rect(kTextLeft, y, textWidth, wrappedHeight(font, textWidth, text));
        y += rect.height();
        return rect;
    };
    places.title = next(strong(option.font), item.title);
    places.byline = next(option.font, item.byline);
    if (!item.lines.isEmpty()) {
        y += spacing::kHalf;
        places.lines = next(option.font, item.lines.join(QLatin1Char('\n')));
    }
    places.height = y + spacing::kUnit;
    return places;
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : 400;
    return {width, place(option, itemOf(index), width).height};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineItem &item = itemOf(index);
    const Colours &tones = colours(option.palette);
    const Places places = place(option, item, option.rect.width());
    painter->save();
    painter->fillRect(option.rect, option.state & QStyle::State_Selected    ? tones.tint
                                   : option.state & QStyle::State_MouseOver ? tones.hover
                                                                            : tones.base);
    painter->translate(option.rect.topLeft());
    icon(item.icon).paint(painter, QRect(spacing::kUnit, spacing::kUnit, spacing::kIcon, spacing::kIcon));
    QFont title = strong(option.font);
    title.setStrikeOut(item.undone);
    painter->setFont(title);
    painter->setPen(item.undone ? tones.muted : tones.text);
    painter->drawText(places.title, kWrap, item.title);
    painter->setFont(option.font);
    painter->setPen(tones.muted);
    painter->drawText(places.byline, kWrap, item.byline);
    painter->setPen(item.undone ? tones.muted : tones.text);
    painter->drawText(places.lines, kWrap, item.lines.join(QLatin1Char('\n')));
    painter->setPen(tones.border);
    painter->drawLine(kTextLeft, option.rect.height() - 1, option.rect.width() - spacing::kUnit,
                      option.rect.height() - 1);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(tones.accent);
        painter->drawRect(QRect(QPoint(), option.rect.size()).adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace elo
