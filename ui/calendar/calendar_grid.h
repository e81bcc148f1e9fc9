// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDate>
#include <QTableView>

namespace elo {

class CalendarModel;
namespace calendar {
struct Entry;
}

/// The days. Arrows go from day to day and beyond what is shown; Shift+Up and Down choose among the entries of a day;
/// Ctrl+arrows, or dragging, move the chosen one to another day.
class CalendarGrid : public QTableView
{
    Q_OBJECT
public:
    CalendarGrid(CalendarModel *model, QWidget *parent);

    QDate day() const;
    void setDay(const QDate &day);
    /// The chosen entry of the day; null if the day has none.
    const calendar::Entry *chosen() const;
    void choose(const Ref &ref);
    bool isChosen(const QDate &day, const Ref &ref) const;
    bool isDropTarget(const QDate &day) const { return m_dragging && day == m_over; }

Q_SIGNALS:
    void dayChanged(const QDate &day);
    void dayWanted(const QDate &day); ///< one that is not shown
    void chosenChanged();
    void moveWanted(const elo::Ref &ref, const QDate &to);
    void opened(const elo::Ref &ref);
    void newWanted(const QDate &day);
    void doneWanted(const elo::Ref &ref);
    void moreWanted(); ///< "+3 more"
    void todayWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    bool handleKey(QKeyEvent *event);
    void chooseNext(int direction);
    void shift(int days);
    void go(const QDate &day);
    const calendar::Entry *entryAt(const QPoint &position, bool *more = nullptr) const;

    CalendarModel *m_model;
    Ref m_chosen;
    QPoint m_pressed;
    Ref m_pressedRef;
    bool m_dragging = false;
    QDate m_over;
};

} // namespace elo
