// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <QWidget>

class QTableView;

namespace elo {

class CountryCountsModel;
class ElidedLabel;
class Label;

/// How the day stands, beside the field: all together, who came last, and country by country.
class DayPanel : public QWidget
{
    Q_OBJECT
public:
    DayPanel(Workspace &workspace, QWidget *parent = nullptr);

    void show(const Desk &desk);
    void setScale(double scale);
    void scroll(int pages); ///< the table of countries

private:
    CountryCountsModel *m_model;
    Label *m_arrived;
    Label *m_rest;
    std::vector<ElidedLabel *> m_last;
    Label *m_lastTitle;
    QTableView *m_table;
};

} // namespace elo
