// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/undo_outcome.h"

#include <QAbstractTableModel>
#include <QHash>

namespace elo {

class Workspace;

/// What taking an operation back would leave as it is: the record, what of it, its value now, the one that undo would
/// have brought back, and who edited it when. Records are read when their rows are shown.
class UndoExceptionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Which, What, Now, Before, Who, When, ColumnCount };

    UndoExceptionsModel(Workspace &workspace, std::vector<UndoException> exceptions, QObject *parent = nullptr);

    const UndoException *at(int row) const; ///< null out of range

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const UndoException &exception, int column) const;
    QString whichText(const Ref &ref) const;
    QString whatText(const UndoException &exception) const;
    QString valueText(const UndoException &exception, const QVariant &value) const;

    Workspace &m_workspace;
    std::vector<UndoException> m_exceptions;
    mutable QHash<QString, QString> m_names; ///< of records that were shown
};

} // namespace elo
