// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/duplicates.h"
#include "core/store/changes.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace elo {

class Workspace;

/// Pairs of members who are probably one person, the surest first. Names are read when a row is shown.
class DuplicatesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Score, One, Other, Why, ColumnCount };

    explicit DuplicatesModel(Workspace &workspace, QObject *parent = nullptr);

    /// @param pairs the surest first.
    void setPairs(std::vector<DuplicatePair> pairs);
    /// Shows only pairs of this score or more.
    void setLeast(double least);
    /// Takes out pairs of whom somebody decided that they are two, and those of removed members or of members who were
    /// merged into another; brings back pairs of which that is so no longer. Looks only at those that the changes touch.
    void take(const Changes &changes);

    const DuplicatePair *at(int row) const; ///< null out of range

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Names
    {
        QString one;
        QString other;
    };
    const Names &namesOf(const DuplicatePair &pair) const;
    QSet<Id> touchedBy(const Changes &changes) const;
    bool isOpen(const DuplicatePair &pair) const;
    QString scoreText(double score) const;
    void choose(); ///< m_shown from all that is known

    Workspace &m_workspace;
    std::vector<DuplicatePair> m_pairs;
    std::vector<int> m_shown; ///< indexes of m_pairs
    QSet<int> m_closed;       ///< pairs that ask for nothing any more
    double m_least = 0;
    mutable QHash<QString, Names> m_names; ///< of rows that were shown, by both ids
};

} // namespace elo
