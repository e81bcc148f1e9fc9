// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/figure.h"
#include "core/places/language.h"

#include <QAbstractTableModel>

namespace elo {

/// A FigureTable for views: the label, a bar, and the figures.
class FigureModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { LabelColumn, BarColumn, FirstFigure };
    enum Role {
        BarRole = Qt::UserRole, ///< in the bar's column: parts of the whole width, one after the other (QVariantList)
    };

    /// What a bar shows: figures of these columns, one after the other, against `full` (0: the longest bar).
    struct Bar
    {
        std::vector<size_t> columns{0};
        double full = 0;
    };

    explicit FigureModel(QObject *parent) : QAbstractTableModel(parent) {}

    void setTable(const FigureTable &table, Language language, Bar bar);
    const FigureTable &table() const { return m_table; }
    const Bar &bar() const { return m_bar; }
    /// The figure that a cell stands for; label and bar stand for the last of the bar's whole.
    const Figure *figureAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    double length(const FigureTable::Row &row) const;

    FigureTable m_table;
    Bar m_bar;
    Language m_language = Language::Portuguese;
    double m_full = 0;
};

} // namespace elo
