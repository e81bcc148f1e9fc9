// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/my_day_rows.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace elo {

class SectionHeader;

/// One part of the day: how much there is, its first lines, and the way to the rest where there is more.
class DayCard : public Card
{
    Q_OBJECT
public:
    explicit DayCard(my_day::Part part, QWidget *parent = nullptr);

    /// Hides itself when there is nothing. @param writable whether lines can be ticked off.
    void show(const my_day::Lines &lines, bool writable);
    LinkList *list() const { return m_list; }
    bool hasLines() const { return m_list->rowCount() > 0; }

Q_SIGNALS:
    void allWanted(const elo::ListQuery &query);

private:
    SectionHeader *m_header;
    LinkList *m_list;
    QPushButton *m_all;
    ListQuery m_query;
};

} // namespace elo
