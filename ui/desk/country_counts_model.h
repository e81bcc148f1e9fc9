// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk_counts.h"
#include "core/places/language.h"

#include <QAbstractTableModel>

namespace elo {

/// Who has arrived and who is missing, country by country.
class CountryCountsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    CountryCountsModel(Language language, QObject *parent) : QAbstractTableModel(parent), m_language(language) {}

    void show(std::vector<DeskCounts::Row> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Language m_language;
    std::vector<DeskCounts::Row> m_rows;
};

} // namespace elo
