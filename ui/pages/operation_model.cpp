// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operation_model.h"

#include "core/people/fold.h"
#include "core/workspace.h"
#include "ui/operation_text.h"

#include <QLocale>

namespace elo {

namespace {

// A filter that matches little must not read a journal of years in one go: the view asks again.
constexpr int kMostPagesAtOnce = 5;

} // namespace

OperationModel::OperationModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
    m_rows = readOn();
}

void OperationModel::setFilter(const QString &text)
{
    const QStringList words = foldedTokens(text);
    if (words == m_filter)
        return;
    m_filter = words;
    reload();
}

void OperationModel::reload()
{
    beginResetModel();
    m_before = 0;
    m_atEnd = false;
    m_rows = readOn();
    endResetModel();
}

const OperationInfo *OperationModel::at(int row) const
{
    return row < 0 || row >= int(m_rows.size()) ? nullptr : &m_rows[size_t(row)].operation;
}

bool OperationModel::matches(const Row &row) const
{
    if (m_filter.isEmpty())
        return true;
    const QString all = fold(QStringList{row.when, row.operation.user, row.what}.join(u' '));
    return std::all_of(m_filter.begin(), m_filter.end(), [&](const QString &word) { return all.contains(word); });
}

std::vector<OperationModel::Row> OperationModel::readOn()
{
    std::vector<Row> found;
    for (int page = 0; page < kMostPagesAtOnce && !m_atEnd && int(found.size()) < kPage; ++page) {
        auto operations = m_workspace.operations(kPage, m_before);
        if (!operations || operations->empty()) {
            m_atEnd = true;
            break;
        }
        m_before = operations->back().rid;
        m_atEnd = int(operations->size()) < kPage;
        for (OperationInfo &operation : *operations) {
            Row row{operation, momentText(operation.when, m_workspace), operationText(operation, m_workspace),
                    operationSize(operation)};
            if (matches(row))
                found.push_back(std::move(row));
        }
    }
    return found;
}

int OperationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int OperationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant OperationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case When:
            return row.when;
        case Who:
            return row.operation.user;
        case What:
            return row.operation.undone ? tr("%1 (undone)").arg(row.what) : row.what;
        case Size:
            return row.size;
        }
    }
    return {};
}

QVariant OperationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case What:
        return tr("What");
    case Size:
        return tr("How much");
    }
    return {};
}

bool OperationModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd;
}

void OperationModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    std::vector<Row> more = readOn();
    if (more.empty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + more.size()) - 1);
    std::move(more.begin(), more.end(), std::back_inserter(m_rows));
    endInsertRows();
}

} // namespace elo
