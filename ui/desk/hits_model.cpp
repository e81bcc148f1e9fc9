// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/hits_model.h"

#include "ui/desk/desk_wording.h"

#include <algorithm>

namespace elo {

void HitsModel::show(const std::vector<const Registrant *> &hits)
{
    beginResetModel();
    m_hits.clear();
    for (const Registrant *hit : hits)
        m_hits.push_back(*hit);
    endResetModel();
}

const Registrant *HitsModel::at(int row) const
{
    return row >= 0 && row < int(m_hits.size()) ? &m_hits[size_t(row)] : nullptr;
}

int HitsModel::rowOf(const Id &participation) const
{
    const auto found = std::ranges::find(m_hits, participation, &Registrant::id);
    return found == m_hits.end() ? -1 : int(found - m_hits.begin());
}

int HitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    const Registrant *hit = at(index.row());
    if (!hit)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return hit->name;
    case AboutRole:
        return desk_wording::about(*hit, m_workspace);
    case StandingRole:
        return desk_wording::standing(*hit);
    case ToneRole:
        return int(desk_wording::standingTone(*hit));
    case Qt::AccessibleTextRole: {
        QStringList words{hit->name, desk_wording::standing(*hit), desk_wording::about(*hit, m_workspace)};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    default:
        return {};
    }
}

} // namespace elo
