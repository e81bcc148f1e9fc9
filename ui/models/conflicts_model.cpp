// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/conflicts_model.h"

#include "core/workspace.h"
#include "ui/operation_text.h"
#include "ui/widgets/label.h"

namespace elo {

ConflictsModel::ConflictsModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void ConflictsModel::setDecisions(std::vector<OpenDecision> decisions)
{
    beginResetModel();
    m_decisions = std::move(decisions);
    m_texts.clear();
    endResetModel();
}

void ConflictsModel::take(const QString &key)
{
    const int row = rowOf(key);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_decisions.erase(m_decisions.begin() + row);
    endRemoveRows();
}

const OpenDecision *ConflictsModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_decisions[size_t(row)];
}

int ConflictsModel::rowOf(const QString &key) const
{
    const auto found =
        std::ranges::find_if(m_decisions, [&](const OpenDecision &decision) { return keyOf(decision) == key; });
    return found == m_decisions.end() ? -1 : int(found - m_decisions.begin());
}

int ConflictsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_decisions.size());
}

int ConflictsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConflictsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const Texts &texts = textsOf(index.row());
    const QString &text = index.column() == Which ? texts.which : index.column() == What ? texts.what : texts.when;
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant ConflictsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Which:
        return tr("Record");
    case What:
        return tr("What");
    case When:
        return tr("Last written");
    }
    return {};
}

const ConflictsModel::Texts &ConflictsModel::textsOf(int row) const
{
    const OpenDecision &decision = *at(row);
    const QString key = keyOf(decision);
    auto known = m_texts.constFind(key);
    if (known == m_texts.constEnd()) {
        const QDateTime latest = latestOf(decision);
        known = m_texts.insert(key, {whichText(decision, m_workspace), whatText(decision, m_workspace),
                                     latest.isValid() ? momentText(latest, m_workspace) : QString()});
    }
    return *known;
}

} // namespace elo
