// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timeline_items.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace elo {

/// What happened with a record, for a list view.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<TimelineItem> items);
    const TimelineItem &itemAt(int row) const { return m_items[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The display text is all of an item in plain lines: what a screen reader reads and what is copied.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<TimelineItem> m_items;
};

/// Paints an item: icon, title, who and when, and the lines below, broken to the width of the view.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Places
    {
        QRect title;
        QRect byline;
        QRect lines;
        int height = 0;
    };
    static Places place(const QStyleOptionViewItem &option, const TimelineItem &item, int width);
    static const TimelineItem &itemOf(const QModelIndex &index);
};

} // namespace elo
