// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/country_counts_model.h"

#include "core/places/countries.h"

#include <QLocale>

namespace elo {

namespace {

enum Column { kCountry, kArrived, kMissing, kWalkIns, kColumns };

} // namespace

void CountryCountsModel::show(std::vector<DeskCounts::Row> rows)
{
    // Mostly it is a number of one country that changed: nobody's place in the table moves then.
    if (rows.size() == m_rows.size() && !rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int CountryCountsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int CountryCountsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant CountryCountsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == kCountry ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                          : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const DeskCounts::Row &row = m_rows[size_t(index.row())];
    switch (index.column()) {
    case kCountry:
        return row.country.isEmpty() ? tr("Not known") : countryName(row.country, m_language);
    case kArrived:
        return QLocale().toString(row.arrived);
    case kMissing:
        return QLocale().toString(row.missing);
    default:
        return row.walkIns == 0 ? QStringLiteral("–") : QLocale().toString(row.walkIns);
    }
}

QVariant CountryCountsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == kCountry ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case kCountry:
        return tr("Country");
    case kArrived:
        return tr("In", "how many have arrived");
    case kMissing:
        return tr("Missing", "how many are expected and have not arrived");
    default:
        return tr("Walk-ins", "how many of those who have arrived");
    }
}

} // namespace elo
