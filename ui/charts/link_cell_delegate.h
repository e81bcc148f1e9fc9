// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace elo {

/// A cell of the link matrix: a mark that tells its state by its shape, the day of the last word, how many there
/// were, and how many replies are overdue.
class LinkCellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The mark of a state (an int of LinkCell::State), for the legend too.
    static void paintMark(QPainter &painter, const QRectF &rect, int state, const QPalette &palette);
};

/// The parties along both sides: what they are called, and where they sit below it.
class LinkHeader : public QHeaderView
{
    Q_OBJECT
public:
    LinkHeader(Qt::Orientation orientation, QWidget *parent);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace elo
