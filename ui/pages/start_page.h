// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/page.h"
#include "ui/pages/my_day_rows.h"

#include <QTimer>
#include <map>

class QComboBox;
class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace elo {

class Card;
class DayCard;
class EmptyState;
class FirstSteps;
class Label;
class PageHeader;
class BackgroundQuery;

/// My day: what is late, due, coming back, waiting and to be answered, mine or everybody's; in an empty file what to
/// do first. Arrows go through all lines; Enter opens, Space is done, S snoozes.
class StartPage : public Page
{
    Q_OBJECT
public:
    StartPage(const PageContext &context, QWidget *parent);
    ~StartPage() override;

    QString title() const override;
    void enter(const QVariantMap &arguments) override;

Q_SIGNALS:
    void settled(); ///< what is shown is the day as it is now

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHeader();
    DayCard *makeCard(my_day::Part part);
    QWidget *makeWork();
    QWidget *makeOther();
    QPushButton *makeCount(my_day::Part part);
    void connectList(LinkList *list);
    void arrange(bool inTwoColumns);
    void reload();
    void take(const Result<std::vector<my_day::Lines>> &day);
    void showRecent();
    void showSteps();
    void goOn(LinkList *from, int direction);
    void focusFirst();
    std::vector<LinkList *> lists() const;

    PageHeader *m_header;
    QComboBox *m_whose;
    FirstSteps *m_steps;
    EmptyState *m_nothing;
    std::map<my_day::Part, DayCard *> m_cards;
    std::map<my_day::Part, QPushButton *> m_counts; ///< of parts that are only counted
    std::map<my_day::Part, ListQuery> m_queries;
    Card *m_recentCard = nullptr;
    LinkList *m_recent = nullptr;
    Label *m_noRecent = nullptr;
    QGridLayout *m_grid;
    QWidget *m_work = nullptr;
    QWidget *m_other = nullptr;
    BackgroundQuery *m_reader;
    QTimer m_later;
    bool m_stale = true; ///< changed while another page was in front
    bool m_twoColumns = false;
    bool m_wantsFocus = false; ///< one came here while the day was still being read
};

} // namespace elo
