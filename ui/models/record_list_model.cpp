// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_list_model.h"

#include "core/workspace.h"
#include "ui/models/record_marks.h"

namespace elo {

namespace {

constexpr qint64 kFirstPage = 200;
constexpr qint64 kSmall = 2000; ///< up to here everything is found at once, without a worker

const QString kNumber = QStringLiteral("number");

} // namespace

RecordListModel::RecordListModel(Workspace &workspace, const Entity &entity, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_entity(entity), m_cache(workspace, entity)
{
    m_query.entity = entity.name();
    m_columns = standardColumns();
    connect(&workspace, &Workspace::changed, this, &RecordListModel::onChanged);
}

std::vector<int> RecordListModel::standardColumns() const
{
    return m_entity.flagged(FieldFlag::Listed);
}

void RecordListModel::setColumns(const std::vector<int> &columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_columns = columns;
    endResetModel();
    Q_EMIT rowsSettled();
}

void RecordListModel::setQuery(const ListQuery &query)
{
    const bool sorted = query.sortField != m_query.sortField || query.descending != m_query.descending;
    m_query = query;
    m_query.entity = m_entity.name();
    reload(false);
    if (sorted)
        Q_EMIT sortChanged();
}

bool RecordListModel::isFiltered() const
{
    return !m_query.text.trimmed().isEmpty() || !m_query.conditions.empty();
}

/// Whether the file keeps an index in this order, so that the first rows come at once however many there are.
bool RecordListModel::isQuickOrder() const
{
    const int title = m_entity.titleField();
    return m_query.sortField.isEmpty() || m_query.sortField == kNumber ||
           (title >= 0 && m_query.sortField == QLatin1StringView(m_entity.fields[size_t(title)].key));
}

/// Whether the first rows may be known before all are. Days by which work is ordered have an index; in other orders
/// the first row is only known when all values were read.
bool RecordListModel::isEarlyOrder() const
{
    const Field *field = m_entity.find(m_query.sortField);
    return isQuickOrder() || (field && field->type == FieldType::Date);
}

ListLoader &RecordListModel::loader()
{
    if (!m_loader) {
        m_loader = new ListLoader(m_workspace.path(), m_workspace.user(), this);
        connect(m_loader, &ListLoader::begun, this, [this](const ListLoader::Ids &ids) {
            if (!m_keepsRows)
                take(std::move(*ids));
        });
        connect(m_loader, &ListLoader::loaded, this, [this](const ListLoader::Ids &ids) {
            m_complete = true;
            take(std::move(*ids));
        });
        connect(m_loader, &ListLoader::failed, this, [this] { // as well as we can: slowly, but rightly
            m_complete = true;
            take(m_workspace.ids(m_query));
        });
    }
    return *m_loader;
}

/// @param keepRows the rows that are there stay until all new ones are known; else the first ones are shown at once.
void RecordListModel::reload(bool keepRows)
{
    if (m_loader)
        m_loader->cancel();
    if (isSmall()) {
        m_complete = true;
        return take(m_workspace.ids(m_query));
    }
    m_complete = false;
    m_keepsRows = keepRows;
    // Where nothing is looked for, an index gives the first rows at once. A filter or a word that many have may take
    // as long as all of the window's time for one key.
    if (!keepRows && isQuickOrder() && !isFiltered()) {
        auto first = m_workspace.ids(m_query, kFirstPage);
        m_complete = !first || qint64(first->size()) < kFirstPage;
        take(std::move(first));
    }
    if (!m_complete)
        loader().request(m_query, m_workspace.language(), keepRows || !isEarlyOrder() ? 0 : kFirstPage);
}

/// Not counted: to count a million takes longer than the window may be silent for at every key.
bool RecordListModel::isSmall() const
{
    ListQuery all;
    all.entity = m_entity.name();
    const auto some = m_workspace.ids(all, kSmall + 1);
    return !some || qint64(some->size()) <= kSmall;
}

/// Rows that could not be read are no rows, and the reason is kept: an empty list must not look like an empty file.
void RecordListModel::take(Result<std::vector<qint64>> ids)
{
    m_problem = ids ? std::nullopt : std::optional(ids.error());
    apply(ids ? std::move(*ids) : std::vector<qint64>());
}

/// Goes from the old ids to the new ones by removing and inserting the rows between what begins and what ends alike:
/// one record more or less, or the rest behind the first page, leave all others where they are.
void RecordListModel::apply(std::vector<qint64> ids)
{
    const auto [oldMiddle, newMiddle] = std::ranges::mismatch(m_ids, ids);
    const auto front = qsizetype(oldMiddle - m_ids.begin());
    qsizetype back = 0;
    const auto oldSize = qsizetype(m_ids.size());
    const auto newSize = qsizetype(ids.size());
    while (back < std::min(oldSize, newSize) - front &&
           m_ids[size_t(oldSize - 1 - back)] == ids[size_t(newSize - 1 - back)])
        ++back;
    if (front + back == 0 && oldSize > 0) {
        beginResetModel();
        m_ids = std::move(ids);
        endResetModel();
        Q_EMIT rowsSettled();
        return;
    }
    if (oldSize - back > front) {
        beginRemoveRows({}, int(front), int(oldSize - back - 1));
        m_ids.erase(m_ids.begin() + front, m_ids.end() - back);
        endRemoveRows();
    }
    if (newSize - back > front) {
        beginInsertRows({}, int(front), int(newSize - back - 1));
        m_ids = std::move(ids);
        endInsertRows();
    }
    Q_EMIT rowsSettled();
}

void RecordListModel::onChanged(const Changes &changes)
{
    if (changes.everything) {
        m_cache.clear();
        reload(true);
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    std::vector<qint64> mine;
    for (const Changes::Touched &touched : changes.records)
        if (touched.entity == m_entity.name()) {
            m_cache.drop(touched.rid);
            mine.push_back(touched.rid);
        }
    if (!mine.empty()) {
        reload(true); // what was changed may now be elsewhere in the order, or no longer fit the filter
        repaint(mine);
    } else if (showsNamesOf(changes) || changes.touches(u"tagging") || changes.touches(u"tag")) {
        m_cache.dropTexts();
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

/// Whether a column names records that were changed.
bool RecordListModel::showsNamesOf(const Changes &changes) const
{
    return std::ranges::any_of(m_columns, [&](int i) {
        return std::ranges::any_of(m_entity.fields[size_t(i)].targets,
                                   [&](const char *target) { return changes.touches(QString::fromLatin1(target)); });
    });
}

void RecordListModel::repaint(const std::vector<qint64> &rids)
{
    constexpr size_t kFew = 50;
    if (m_ids.empty())
        return;
    if (rids.size() > kFew) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    for (const qint64 rid : rids)
        if (const int row = rowOf(rid); row >= 0)
            Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

int RecordListModel::rowOf(qint64 rid) const
{
    const auto found = std::ranges::find(m_ids, rid);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

const Record *RecordListModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_cache.at(m_ids, row) : nullptr;
}

Ref RecordListModel::refAt(int row) const
{
    const Record *record = recordAt(row);
    return record ? Ref{m_entity.name(), record->id} : Ref();
}

int RecordListModel::columnOf(const QString &sortField) const
{
    if (sortField == kNumber)
        return 0;
    const int title = m_entity.titleField();
    const int field = sortField.isEmpty() ? title : m_entity.indexOf(sortField);
    const auto found = std::ranges::find(m_columns, field);
    return found == m_columns.end() ? -1 : int(found - m_columns.begin()) + 1;
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size()) + 1;
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int field = fieldOf(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        if (field >= 0)
            return role == Qt::DisplayRole ? QVariant(m_cache.text(m_ids, index.row(), field)) : QVariant();
        const Record *record = recordAt(index.row());
        return role == Qt::DisplayRole && record ? QVariant(Workspace::numberText(*record)) : QVariant();
    }
    if (role == Qt::TextAlignmentRole && field >= 0 && m_entity.fields[size_t(field)].isNumber())
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role < RefRole && role != Qt::AccessibleTextRole)
        return {};
    const Record *record = recordAt(index.row());
    if (!record)
        return {};
    if (role == RefRole)
        return Ref{m_entity.name(), record->id}.text();
    const auto warnings = warningsOf(*record, QDate::currentDate());
    if (role == WarningToneRole)
        return warnings.empty() ? QVariant() : QVariant(int(warnings.front().tone));
    if (role == OverdueRole)
        return field >= 0 && m_entity.fields[size_t(field)].key == QLatin1StringView("due") && !warnings.empty();
    const bool isTitle = field >= 0 && field == m_entity.titleField();
    if (role == TagsRole || role == TagTonesRole)
        return isTitle ? tagData(index.row(), role) : QVariant();
    QStringList words;
    if (isTitle)
        for (const RecordMark &mark : warnings)
            words.append(mark.text);
    if (role == WarningsRole)
        return words;
    if (isTitle)
        words += tagData(index.row(), TagsRole).toStringList();
    // For screen readers the badge belongs to the text.
    words.prepend(field >= 0 ? m_cache.text(m_ids, index.row(), field) : Workspace::numberText(*record));
    return words.join(QStringLiteral(", "));
}

QVariant RecordListModel::tagData(int row, int role) const
{
    QStringList names;
    QVariantList tones;
    for (const TagMark &tag : m_cache.tags(m_ids, row)) {
        names << tag.text;
        tones << int(tag.tone);
    }
    return role == TagsRole ? QVariant(names) : QVariant(tones);
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    const int field = fieldOf(section);
    return field < 0 ? tr("No.") : m_entity.fields[size_t(field)].labelText();
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    ListQuery query = m_query;
    if (column < 0 || column >= columnCount())
        return;
    const int field = fieldOf(column);
    query.sortField = field < 0                        ? kNumber
                      : field == m_entity.titleField() ? QString()
                                                       : QString::fromLatin1(m_entity.fields[size_t(field)].key);
    query.descending = order == Qt::DescendingOrder;
    if (query != m_query)
        setQuery(query);
}

} // namespace elo
