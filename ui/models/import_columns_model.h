// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_session.h"
#include "ui/widgets/choice_delegate.h"

#include <QAbstractTableModel>

namespace elo {

class ImportValuesLoader;
class Schema;

/// The columns of a list, where each of them goes, and how many of its values are not understood.
class ImportColumnsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Header, Examples, Target, Values, ColumnCount };
    enum Role { AttentionRole = Qt::UserRole }; ///< bool: not imported, or with values that are not understood

    /// @param values outlives the model.
    ImportColumnsModel(const Schema &schema, const ImportValuesLoader &values, QObject *parent);

    /// @param session null: nothing to show. It outlives what is shown.
    void setSession(ImportSession *session);
    /// What a column may go to, first "not imported"; the value is the index of the target.
    ChoiceDelegate::Choices choices() const;
    int unmappedCount() const;
    int unreadCount() const; ///< different texts, of all columns
    bool isChoosable(int row) const;
    void showValues(); ///< after the loader is ready

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

    QString valuesText(int row) const;
    bool isEmpty(int row) const;

    const Schema &m_schema;
    const ImportValuesLoader &m_values;
    ImportSession *m_session = nullptr;
};

} // namespace elo
