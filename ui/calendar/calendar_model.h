// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/follow_ups/calendar.h"

#include <QAbstractTableModel>

namespace elo {

class Workspace;

/// Weeks in rows, days in columns: six weeks around a month, or one week. It knows the entries of the days that it
/// shows and no others.
class CalendarModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Span { Month, Week };
    static constexpr int kDays = 7;

    CalendarModel(const Workspace &workspace, QObject *parent);

    /// Shows the month or the week of a day; its entries follow by setEntries.
    void show(Span span, const QDate &day);
    void setEntries(std::vector<calendar::Entry> entries);

    Span span() const { return m_span; }
    QDate month() const { return m_month; } ///< its first day; of a week: of the day it was shown for
    QDate first() const { return m_first; }
    QDate last() const { return m_first.addDays(qint64(rowCount()) * kDays - 1); }
    QDate dateAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QDate &day) const; ///< invalid if it is not shown
    const std::vector<const calendar::Entry *> &entriesAt(const QDate &day) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString spokenText(const QDate &day) const;

    const Workspace &m_workspace;
    Span m_span = Span::Month;
    QDate m_month;
    QDate m_first;
    std::vector<calendar::Entry> m_entries;
    std::vector<std::vector<const calendar::Entry *>> m_byDay; ///< from m_first on
};

} // namespace elo
