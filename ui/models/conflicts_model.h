// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/conflict_texts.h"

#include <QAbstractTableModel>
#include <QHash>

namespace elo {

/// What is to be decided: the record, what of it, and when it was written last. Names are read when a row is shown.
class ConflictsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Which, What, When, ColumnCount };

    explicit ConflictsModel(Workspace &workspace, QObject *parent = nullptr);

    void setDecisions(std::vector<OpenDecision> decisions);
    /// Takes one out that was decided, before the file was asked anew.
    void take(const QString &key);

    const OpenDecision *at(int row) const; ///< null out of range
    int rowOf(const QString &key) const;   ///< -1 if it is not among them

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Texts
    {
        QString which;
        QString what;
        QString when;
    };
    const Texts &textsOf(int row) const;

    Workspace &m_workspace;
    std::vector<OpenDecision> m_decisions;
    mutable QHash<QString, Texts> m_texts; ///< of rows that were shown
};

} // namespace elo
