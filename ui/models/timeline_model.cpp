// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_model.h"

#include "core/workspace.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"

#include <QAbstractItemView>
#include <QPainter>

namespace elo {

namespace {
constexpr int kPage = 40;
} // namespace

TimelineModel::TimelineModel(Workspace &workspace, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace)
{
}

void TimelineModel::show(const Ref &thing, TimelineKinds kinds, const QString &text)
{
    m_thing = thing;
    m_kinds = kinds;
    m_text = text;
    start(kPage);
}

void TimelineModel::reload()
{
    start(std::max(kPage, rowCount()));
}

void TimelineModel::start(int limit)
{
    beginResetModel();
    m_next.reset();
    m_items = read(limit);
    endResetModel();
}

std::vector<TimelineItem> TimelineModel::read(int limit)
{
    std::vector<TimelineItem> items;
    m_problem.reset();
    if (m_thing.isNull())
        return items;
    const auto page = m_workspace.timeline(m_thing, {m_kinds, m_text, limit, m_next});
    if (!page) {
        m_problem = page.error();
        m_next.reset();
        return items;
    }
    m_next = page->next;
    items.reserve(page->entries.size());
    for (const TimelineEntry &entry : page->entries)
        items.push_back(timelineItem(m_workspace, m_thing, entry));
    return items;
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next.has_value();
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    auto more = read(kPage);
    if (more.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(more.size()) - 1);
    std::ranges::move(more, std::back_inserter(m_items));
    endInsertRows();
}

QString TimelineModel::headingAt(int row) const
{
    const auto textAt = [&](int at) {
        return timelineHeading(itemAt(at).when.toLocalTime().date(), QDate::currentDate(), m_workspace.language());
    };
    const QString own = textAt(row);
    return row > 0 && textAt(row - 1) == own ? QString() : own;
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
    QStringList all{headingAt(index.row()), item.title, item.byline};
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

const TimelineModel &TimelineDelegate::modelOf(const QModelIndex &index)
{
    return *static_cast<const TimelineModel *>(index.model());
}

TimelineDelegate::Places TimelineDelegate::place(const QStyleOptionViewItem &option, const QModelIndex &index,
                                                 int width)
{
    const TimelineItem &item = modelOf(index).itemAt(index.row());
    Places places;
    const int textWidth = width - kTextLeft - spacing::kUnit;
    int y = 0;
    if (const QString heading = modelOf(index).headingAt(index.row()); !heading.isEmpty()) {
        y = index.row() == 0 ? spacing::kHalf : spacing::kWide;
        places.heading = QRect(spacing::kUnit, y, width - 2 * spacing::kUnit, QFontMetrics(option.font).height());
        y += places.heading.height() + spacing::kHalf;
    }
    places.top = y;
    y += spacing::kUnit;
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
    return {width, place(option, index, width).height};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TimelineItem &item = modelOf(index).itemAt(index.row());
    const Colours &tones = colours(option.palette);
    const Places places = place(option, index, option.rect.width());
    painter->save();
    painter->fillRect(option.rect, tones.base);
    painter->translate(option.rect.topLeft());
    if (places.heading.isValid()) {
        painter->setFont(strong(option.font));
        painter->setPen(tones.accent);
        painter->drawText(places.heading, Qt::AlignLeft | Qt::AlignVCenter, modelOf(index).headingAt(index.row()));
    }
    const QRect body(0, places.top, option.rect.width(), places.height - places.top);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver))
        painter->fillRect(body, option.state & QStyle::State_Selected ? tones.tint : tones.hover);
    icon(item.icon).paint(painter,
                          QRect(spacing::kUnit, places.top + spacing::kUnit, spacing::kIcon, spacing::kIcon));
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
    painter->drawLine(kTextLeft, body.bottom(), body.right() - spacing::kUnit, body.bottom());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(tones.accent);
        painter->drawRect(body.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

} // namespace elo
