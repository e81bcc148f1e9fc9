// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_columns_model.h"

#include "core/schema/schema.h"
#include "ui/models/import_values_loader.h"

#include <QFont>

namespace elo {

namespace {
constexpr qsizetype kExamples = 3;
}

ImportColumnsModel::ImportColumnsModel(const Schema &schema, const ImportValuesLoader &values, QObject *parent)
    : QAbstractTableModel(parent), m_schema(schema), m_values(values)
{
}

void ImportColumnsModel::setSession(ImportSession *session)
{
    beginResetModel();
    m_session = session;
    endResetModel();
}

QString ImportColumnsModel::targetText(int target) const
{
    if (target < 0)
        return tr("Not imported");
    return m_session->targets()[size_t(target)].labelText(m_schema, m_schema.entity(m_session->options().entity));
}

ChoiceDelegate::Choices ImportColumnsModel::choices() const
{
    ChoiceDelegate::Choices all;
    for (int i = -1; m_session && i < int(m_session->targets().size()); ++i)
        all.emplace_back(i, targetText(i));
    return all;
}

int ImportColumnsModel::unmappedCount() const
{
    int count = 0;
    for (int i = 0; i < rowCount(); ++i)
        count += m_session->target(i) < 0 && !isEmpty(i);
    return count;
}

/// A column of nothing is missed by nobody.
bool ImportColumnsModel::isEmpty(int row) const
{
    return m_session->source().columns()[size_t(row)].samples.isEmpty();
}

int ImportColumnsModel::unreadCount() const
{
    int count = 0;
    for (int i = 0; i < rowCount(); ++i)
        count += isChoosable(i) ? m_values.unread(i) : 0;
    return count;
}

bool ImportColumnsModel::isChoosable(int row) const
{
    return m_session && row >= 0 && import_values::isChoosable(*m_session, m_schema, row);
}

void ImportColumnsModel::showValues()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Values), index(rowCount() - 1, Values));
}

QString ImportColumnsModel::valuesText(int row) const
{
    if (!isChoosable(row))
        return {};
    if (!m_values.knows(row))
        return tr("counting…");
    if (const int unread = m_values.unread(row); unread > 0)
        return tr("%Ln not understood", nullptr, unread);
    return tr("%Ln value(s)", nullptr, int(m_values.readings(row).size()));
}

int ImportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_session ? 0 : int(m_session->source().columns().size());
}

int ImportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_session)
        return {};
    const ImportColumn &column = m_session->source().columns()[size_t(index.row())];
    const int target = m_session->target(index.row());
    if (role == AttentionRole)
        return index.column() == Values ? isChoosable(index.row()) && m_values.unread(index.row()) > 0
                                        : target < 0 && !isEmpty(index.row());
    if (role == Qt::EditRole && index.column() == Target)
        return target;
    if (role == Qt::FontRole && index.column() == Target && target < 0) {
        QFont font;
        font.setItalic(true);
        return font;
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Header:
        return column.header;
    case Examples:
        return QStringList(column.samples.mid(0, kExamples)).join(QStringLiteral("  ·  "));
    case Values:
        return valuesText(index.row());
    default:
        return targetText(target);
    }
}

QVariant ImportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Header:
        return tr("Column of the list");
    case Examples:
        return tr("Examples");
    case Values:
        return tr("Values");
    default:
        return tr("Goes to");
    }
}

bool ImportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_session || role != Qt::EditRole || index.column() != Target)
        return false;
    m_session->setTarget(index.row(), value.toInt());
    // Another column may have lost the target to this one.
    Q_EMIT dataChanged(this->index(0, Target), this->index(rowCount() - 1, Values));
    Q_EMIT mappingChanged();
    return true;
}

Qt::ItemFlags ImportColumnsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == Target ? flags | Qt::ItemIsEditable : flags;
}

} // namespace elo
