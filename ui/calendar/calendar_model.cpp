// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_model.h"

#include "core/workspace.h"
#include "ui/date_texts.h"

#include <QLocale>

namespace elo {

namespace {
constexpr int kMonthRows = 6;
constexpr int kSpoken = 5; ///< titles that a screen reader says of a day
} // namespace

CalendarModel::CalendarModel(const Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    show(Span::Month, QDate::currentDate());
}

void CalendarModel::show(Span span, const QDate &day)
{
    const Qt::DayOfWeek begins = QLocale().firstDayOfWeek();
    beginResetModel();
    m_span = span;
    m_month = QDate(day.year(), day.month(), 1);
    m_first = span == Span::Month ? calendar::monthStart(day, begins) : calendar::weekStart(day, begins);
    m_entries.clear();
    m_byDay.assign(size_t((span == Span::Month ? kMonthRows : 1) * kDays), {});
    endResetModel();
}

void CalendarModel::setEntries(std::vector<calendar::Entry> entries)
{
    m_entries = std::move(entries);
    for (auto &day : m_byDay)
        day.clear();
    for (const calendar::Entry &entry : m_entries) {
        const qint64 from = std::max<qint64>(0, m_first.daysTo(entry.first));
        const qint64 to = std::min(qint64(m_byDay.size()) - 1, m_first.daysTo(entry.last));
        for (qint64 day = from; day <= to; ++day)
            m_byDay[size_t(day)].push_back(&entry);
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kDays - 1));
}

QDate CalendarModel::dateAt(const QModelIndex &index) const
{
    return index.isValid() ? m_first.addDays(qint64(index.row()) * kDays + index.column()) : QDate();
}

QModelIndex CalendarModel::indexOf(const QDate &day) const
{
    const qint64 place = m_first.daysTo(day);
    return place < 0 || place >= qint64(m_byDay.size()) ? QModelIndex()
                                                        : index(int(place / kDays), int(place % kDays));
}

const std::vector<const calendar::Entry *> &CalendarModel::entriesAt(const QDate &day) const
{
    static const std::vector<const calendar::Entry *> kNone;
    const qint64 place = day.isValid() ? m_first.daysTo(day) : -1;
    return place < 0 || place >= qint64(m_byDay.size()) ? kNone : m_byDay[size_t(place)];
}

int CalendarModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_span == Span::Month ? kMonthRows : 1;
}

int CalendarModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kDays;
}

QString CalendarModel::spokenText(const QDate &day) const
{
    const auto &entries = entriesAt(day);
    QStringList words{longDate(day), tr("%n entry(ies)", nullptr, int(entries.size()))};
    for (size_t i = 0; i < std::min(entries.size(), size_t(kSpoken)); ++i)
        words << entries[i]->title;
    return words.join(QStringLiteral(", "));
}

QVariant CalendarModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QDate day = dateAt(index);
    if (role == Qt::DisplayRole)
        return QString::number(day.day());
    if (role == Qt::AccessibleTextRole)
        return spokenText(day);
    return {};
}

QVariant CalendarModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        // A week has the number of its Thursday (ISO 8601), wherever it begins.
        const int thursday = (int(Qt::Thursday) - m_first.dayOfWeek() + kDays) % kDays;
        if (role == Qt::DisplayRole)
            return QString::number(m_first.addDays(qint64(section) * kDays + thursday).weekNumber());
        return {};
    }
    const QDate day = m_first.addDays(section);
    if (role == Qt::DisplayRole)
        return m_span == Span::Week
                   ? dayName(Qt::DayOfWeek(day.dayOfWeek()), false) + u' ' + QString::number(day.day())
                   : dayName(Qt::DayOfWeek(day.dayOfWeek()), false);
    if (role == Qt::AccessibleTextRole)
        return dayName(Qt::DayOfWeek(day.dayOfWeek()), true);
    return {};
}

} // namespace elo
