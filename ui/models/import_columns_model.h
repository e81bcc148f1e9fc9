// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_session.h"

#include <QAbstractTableModel>

namespace elo {

class Schema;

/// The columns of a list and where each of them goes.
class ImportColumnsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Header, Examples, Target, ColumnCount };
    enum Role { UnmappedRole = Qt::UserRole }; ///< bool: the column is not imported

    explicit ImportColumnsModel(const Schema &schema, QObject *parent);

    /// @param session null: nothing to show. It outlives what is shown.
    void setSession(ImportSession *session);
    /// What a column may go to, first "not imported"; the value is the index of the target.
    std::vector<std::pair<int, QString>> choices() const;
    int unmappedCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void mappingChanged();

private:
    QString targetText(int target) const;

    const Schema &m_schema;
    ImportSession *m_session = nullptr;
};

} // namespace elo
