// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/schema.h"

#include <QAbstractTableModel>

namespace elo {

class Workspace;

/// The parts or links of one record as a small table: the fields of the part without the way back to its owner; for
/// links without fields of their own, what they lead to with its own columns; and what belongs to each part in turn
/// (the days that somebody was there).
class PartModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role { RefRole = Qt::UserRole };

    /// @param ownerField key of the field by which the parts belong to the record.
    PartModel(Workspace &workspace, const Entity &part, const QString &ownerField, QObject *parent);

    /// What the table is called: a link is named from its first side (the members of an association); from the other
    /// side it is what it leads to (the associations of a member).
    QString title() const;
    /// The same for one of them.
    QString singular() const;
    /// @param marked the part that the owner names as its primary one; may be null.
    void setRecords(std::vector<Record> records, const Id &marked);
    const Record &recordAt(int row) const { return m_lines[size_t(row)].record; }
    /// What the row leads to: the far side of a link; null for a part.
    Ref farOf(int row) const { return m_lines[size_t(row)].far; }

    /// Whether nothing stands in a column, so that it would only take room from the others.
    bool isEmptyColumn(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Column
    {
        enum class Kind { Own, Far, Nested } kind = Kind::Own;
        const Field *field = nullptr;   ///< of the part, or of what the link leads to
        const Entity *nested = nullptr; ///< what belongs to the part
        const Field *nestedOwner = nullptr;
        const Field *nestedValue = nullptr;
        QString title;
    };
    struct Line
    {
        Record record;
        Ref far;
        bool overdue = false;
        QString from; ///< number of the merged record that it belongs to; empty for those of the owner itself
        QStringList texts;
    };

    void chooseColumns();
    QString textOf(const Column &column, const Record &record, const Record &far) const;

    Workspace &m_workspace;
    const Entity &m_part;
    QString m_ownerField;
    const Field *m_far = nullptr;
    std::vector<Column> m_columns;
    std::vector<Line> m_lines;
    Id m_marked;
};

} // namespace elo
