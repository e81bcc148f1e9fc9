// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_name.h"
#include "core/workspace.h"
#include "ui/models/record_list_model.h"

namespace elo {

/// The order of the row's title, as the file keeps it.
QString RecordListModel::titleKey(int row) const
{
    const std::vector<qint64> rid{m_ids[size_t(row)]};
    const auto records = m_workspace.records(m_entity, rid);
    const bool known = records && !records->empty();
    return known ? sortKey(records->front().values[size_t(m_entity.titleField())].toString()) : QString();
}

/// The first row, in an order by title, whose title begins with `key` or comes behind it: a record is read for each
/// halving.
int RecordListModel::rowOfTitle(const QString &key) const
{
    int from = 0;
    int to = rowCount();
    while (from < to) {
        const int middle = from + (to - from) / 2;
        const QString there = titleKey(middle);
        const bool before = m_query.descending ? there > key && !there.startsWith(key) : there < key;
        before ? from = middle + 1 : to = middle;
    }
    return from;
}

/// What a view asks for when one types in it. Qt's own looks at each row, which are read for it: for a million that
/// takes minutes, in the window's thread.
QModelIndexList RecordListModel::match(const QModelIndex &start, int role, const QVariant &value, int hits,
                                       Qt::MatchFlags flags) const
{
    constexpr int kLookedAt = 2000;
    const bool isTyped = role == Qt::DisplayRole && hits == 1 && flags.testFlag(Qt::MatchStartsWith);
    if (!isTyped || rowCount() <= kLookedAt || !start.isValid())
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const int title = m_entity.titleField();
    const bool byTitle = m_query.sortField.isEmpty() ||
                         (title >= 0 && m_query.sortField == QLatin1StringView(m_entity.fields[size_t(title)].key));
    if (title >= 0 && byTitle && fieldOf(start.column()) == title) {
        const QString key = sortKey(value.toString());
        if (titleKey(start.row()).startsWith(key))
            return {start};
        const int row = rowOfTitle(key);
        return row < rowCount() && titleKey(row).startsWith(key) ? QModelIndexList{index(row, start.column())}
                                                                 : QModelIndexList();
    }
    const int last = std::min(rowCount(), start.row() + kLookedAt);
    for (int row = start.row(); row < last; ++row)
        if (index(row, start.column()).data(role).toString().startsWith(value.toString(), Qt::CaseInsensitive))
            return {index(row, start.column())};
    return {};
}

} // namespace elo
