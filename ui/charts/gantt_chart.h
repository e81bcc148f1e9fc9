// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QDate>
#include <QWidget>
#include <vector>

namespace elo {

/// Activities over time: a frame for what was planned, a bar for what was done, a line for today. It shows what the
/// table above it says in words, which is also its description for screen readers.
class GanttChart : public QWidget
{
    Q_OBJECT
public:
    struct Bar
    {
        QString title;
        QString state; ///< in words
        QDate plannedStart;
        QDate plannedEnd;
        QDate actualStart;
        QDate actualEnd; ///< invalid while it goes on
        bool isClosed = false;
        bool isLate = false;
    };

    explicit GanttChart(QWidget *parent = nullptr);

    void setBars(std::vector<Bar> bars, const QDate &today, Language language);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rowHeight() const;
    int labelWidth() const;
    double x(const QDate &day) const;
    void paintMonths(QPainter &painter) const;
    void paintBar(QPainter &painter, const Bar &bar, int top) const;

    std::vector<Bar> m_bars;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    Language m_language = Language::Portuguese;
};

} // namespace elo
