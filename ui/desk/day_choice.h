// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>
#include <QWidget>

class QListWidget;

namespace elo {

class Label;

/// Which day of the event it is, for when today is none of them.
class DayChoice : public QWidget
{
    Q_OBJECT
public:
    explicit DayChoice(QWidget *parent);

    /// Marks today, or the day that comes next.
    void show(const std::vector<Record> &days, const QDate &today);

Q_SIGNALS:
    void chosen(int day);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Label *m_title;
    Label *m_explanation;
    QListWidget *m_list;
};

} // namespace elo
