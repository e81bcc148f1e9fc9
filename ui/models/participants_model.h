// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/schema/entity.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace elo {

class Workspace;

/// Who takes part in an event: the name, for every day whether the person was there, then capacity, delegation and
/// state. The days stand beside the name, so that one sees whom one ticks. Ticking a day writes it down at once.
class ParticipantsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        FoldedRole = Qt::UserRole + 64, ///< of the row: what the filter looks in; clear of what delegates ask for
        SortRole,
    };

    ParticipantsModel(Workspace &workspace, QObject *parent);

    void setEvent(const Ref &event);
    void reload();
    const Record &recordAt(int row) const { return m_rows[size_t(row)].record; }
    Ref refAt(int row) const;
    int rowOfPerson(const Ref &person) const; ///< -1 if the person is not among them
    int rowOf(const Id &participation) const;
    bool isDayColumn(int column) const { return column >= 1 && column <= dayCount(); }
    int dayCount() const { return int(m_days.size()); }
    int presentOn(int day) const { return int(m_days[size_t(day)].present.size()); }
    QString dayText(int day) const;
    /// How many were there on at least one day.
    int presentAtAll() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void countsChanged();
    void refused(const elo::Error &error);

private:
    struct Row
    {
        Record record;
        QString name;
        QStringList texts; ///< capacity, delegation country, state
        QString folded;
        QString order; ///< sort key of the name: a day's rows are sorted anew at every arrival
    };
    struct Day
    {
        Record record;
        QSet<Id> present; ///< participations
    };
    int dayOf(int column) const { return column - 1; }
    int textOf(int column) const { return column - 1 - dayCount(); }

    Row makeRow(Record record);

    Workspace &m_workspace;
    Ref m_event;
    std::vector<Row> m_rows;
    std::vector<Day> m_days;
    QHash<QString, QString> m_titles; ///< of persons, by Ref text: they are asked for again at every tick
};

} // namespace elo
