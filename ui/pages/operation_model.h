// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/changes.h"

#include <QAbstractTableModel>
#include <QStringList>

namespace elo {

class Workspace;

/// The operations of the office file, newest first. They are read in pages, as far as one scrolls.
class OperationModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Size, ColumnCount };
    static constexpr int kPage = 200;

    explicit OperationModel(Workspace &workspace, QObject *parent = nullptr);

    /// Shows only what has all these words in any column; accents and case do not matter.
    void setFilter(const QString &text);
    /// Reads anew from the newest on.
    void reload();
    const OperationInfo *at(int row) const; ///< null out of range

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Row
    {
        OperationInfo operation;
        QString when;
        QString what;
        QString size;
    };

    bool matches(const Row &row) const;
    std::vector<Row> readOn();

    Workspace &m_workspace;
    std::vector<Row> m_rows;
    QStringList m_filter; ///< folded words
    qint64 m_before = 0;  ///< where the next page begins
    bool m_atEnd = false;
};

} // namespace elo
