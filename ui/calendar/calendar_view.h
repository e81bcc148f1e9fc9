// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/follow_ups/calendar.h"
#include "ui/page.h"

#include <QTimer>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace elo {

class CalendarGrid;
class CalendarModel;
class Label;
class LinkList;
class BackgroundQuery;

/// What has a day, by month or week; beside it the chosen day in full. A date is moved with Ctrl+arrows or by
/// dragging, as one operation; Enter opens, Space is done, N adds on the day, Home goes to today.
class CalendarView : public QWidget
{
    Q_OBJECT
public:
    CalendarView(const PageContext &context, QWidget *parent);
    ~CalendarView() override;

    void focusDay();

Q_SIGNALS:
    void settled(); ///< the entries are those of the days shown now

protected:
    void showEvent(QShowEvent *event) override;

private:
    QHBoxLayout *makeBar();
    QWidget *makeDayList();
    void connectGrid();
    void goTo(const QDate &day);
    void turn(int direction);
    void setWeek(bool week);
    void reload();
    void take(const Result<std::vector<calendar::Entry>> &entries);
    void showDay();
    void move(const Ref &ref, const QDate &to);
    void addOn(const QDate &day);

    PageContext m_context;
    CalendarModel *m_model;
    CalendarGrid *m_grid;
    Label *m_title;
    QComboBox *m_owner;
    QComboBox *m_closed;
    QPushButton *m_month;
    QPushButton *m_week;
    Label *m_dayTitle;
    Label *m_nothing;
    LinkList *m_list;
    BackgroundQuery *m_reader;
    QTimer m_later;
    bool m_stale = true;
};

} // namespace elo
