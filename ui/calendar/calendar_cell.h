// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QStyledItemDelegate>

namespace elo {

class CalendarGrid;
class CalendarModel;

/// Where the entries of a day stand in its cell: the delegate draws by it, the grid finds by it what was clicked.
struct CalendarCell
{
    CalendarCell(const QRect &cell, const QFontMetrics &metrics, int entries);

    QRect number;
    std::vector<QRect> chips; ///< of the first entries, as many as there is room for
    QRect more;               ///< of "+3 more"; empty if all are shown
    int hidden = 0;
};

class CalendarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    CalendarDelegate(const CalendarModel &model, const CalendarGrid &grid, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const CalendarModel &m_model;
    const CalendarGrid &m_grid;
};

} // namespace elo
