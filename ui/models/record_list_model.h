// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/changes.h"
#include "core/store/list_query.h"
#include "ui/models/list_loader.h"
#include "ui/models/record_cache.h"

#include <QAbstractTableModel>
#include <QDate>
#include <optional>

namespace elo {

class Workspace;

/// The rows of a list: the ordered row ids that a query finds, and a cache of the records around the screen. The
/// first screenful is there at once; in large files the rest follows from a worker. Changes of the file are taken
/// over row by row, so that selection and scroll bar stay where they are.
class RecordListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        RefRole = Qt::UserRole, ///< Ref::text()
        WarningsRole,           ///< QStringList: words that must not be missed, in the title column
        WarningToneRole,        ///< int of a Tone, for those words
        TagsRole,               ///< QStringList: tags, in the title column
        TagTonesRole,           ///< QVariantList: int of a Tone for each
        OverdueRole,            ///< bool: this date has passed and work is still to be done
    };

    RecordListModel(Workspace &workspace, const Entity &entity, QObject *parent);

    const ListQuery &query() const { return m_query; }
    void setQuery(const ListQuery &query);
    /// Fields (indexes) in the columns after the number.
    const std::vector<int> &columns() const { return m_columns; }
    void setColumns(const std::vector<int> &columns);
    std::vector<int> standardColumns() const;

    /// Whether all rows are known; until then only the first ones are.
    bool isComplete() const { return m_complete; }
    bool isFiltered() const;
    /// Why there are no rows, if they could not be read.
    const std::optional<Error> &problem() const { return m_problem; }
    const std::vector<qint64> &rids() const { return m_ids; }
    qint64 ridAt(int row) const { return m_ids[size_t(row)]; }
    int rowOf(qint64 rid) const; ///< -1 if it is not in the list
    Ref refAt(int row) const;
    const Record *recordAt(int row) const;
    /// The field of a column; -1 for the number.
    int fieldOf(int column) const { return column <= 0 ? -1 : m_columns[size_t(column - 1)]; }
    int columnOf(const QString &sortField) const; ///< "" is the title, "number" the number; -1 if it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;
    QModelIndexList match(const QModelIndex &start, int role, const QVariant &value, int hits,
                          Qt::MatchFlags flags) const override;

Q_SIGNALS:
    void rowsSettled(); ///< rows are those of the query now, or the first of them
    void sortChanged();

private:
    void onChanged(const Changes &changes);
    void reload(bool keepRows);
    bool isSmall() const;
    bool isQuickOrder() const;
    bool isEarlyOrder() const;
    void take(Result<std::vector<qint64>> ids);
    void apply(std::vector<qint64> ids);
    bool showsNamesOf(const Changes &changes) const;
    void repaint(const std::vector<qint64> &rids);
    QString titleKey(int row) const;
    int rowOfTitle(const QString &key) const;
    ListLoader &loader();
    QVariant tagData(int row, int role) const;

    Workspace &m_workspace;
    const Entity &m_entity;
    ListQuery m_query;
    std::vector<int> m_columns;
    std::vector<qint64> m_ids;
    mutable RecordCache m_cache; ///< reading a cell fills it
    ListLoader *m_loader = nullptr;
    std::optional<Error> m_problem;
    bool m_complete = false;
    bool m_keepsRows = false; ///< until all new ones are known
};

} // namespace elo
