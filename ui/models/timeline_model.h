// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/timeline_items.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace elo {

/// What happened with a record, for a list view: a page at a time, the next one when the view comes to its end.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    TimelineModel(Workspace &workspace, QObject *parent);

    /// Shows another record, or other kinds of entries (none: all), or those with a text, from the newest.
    void show(const Ref &thing, TimelineKinds kinds, const QString &text);
    /// Reads anew as many entries as are shown.
    void reload();

    const TimelineItem &itemAt(int row) const { return m_items[size_t(row)]; }
    /// What stands over a row, if another day or month begins with it; else empty.
    QString headingAt(int row) const;
    const std::optional<Error> &problem() const { return m_problem; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// The display text is all of an item in plain lines: what a screen reader reads and what is copied.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    std::vector<TimelineItem> read(int limit);
    void start(int limit);

    Workspace &m_workspace;
    Ref m_thing;
    TimelineKinds m_kinds;
    QString m_text;
    std::vector<TimelineItem> m_items;
    std::optional<TimelineCursor> m_next;
    std::optional<Error> m_problem;
};

/// Paints an item: the heading of its day if it is the first, icon, title, who and when, and the lines below, broken
/// to the width of the view.
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
        QRect heading;
        QRect title;
        QRect byline;
        QRect lines;
        int top = 0; ///< of the item below its heading
        int height = 0;
    };
    static Places place(const QStyleOptionViewItem &option, const QModelIndex &index, int width);
    static const TimelineModel &modelOf(const QModelIndex &index);
};

} // namespace elo
