// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/figure_model.h"

#include "ui/charts/figure_text.h"

namespace elo {

void FigureModel::setTable(const FigureTable &table, Language language, Bar bar)
{
    beginResetModel();
    m_table = table;
    m_language = language;
    m_bar = std::move(bar);
    m_full = m_bar.full;
    if (m_full <= 0)
        for (const auto &row : m_table.rows)
            m_full = std::max(m_full, length(row));
    endResetModel();
}

double FigureModel::length(const FigureTable::Row &row) const
{
    double sum = 0;
    for (const size_t column : m_bar.columns)
        sum += row.cells[column].value.value_or(0);
    return sum;
}

const Figure *FigureModel::figureAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const auto &cells = m_table.rows[size_t(index.row())].cells;
    if (index.column() >= FirstFigure)
        return &cells[size_t(index.column() - FirstFigure)];
    // Of stacked parts the row's whole stands last.
    return m_bar.columns.size() > 1 ? &cells.back() : &cells[m_bar.columns.front()];
}

int FigureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFigure + int(m_table.columns.size());
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const FigureTable::Row &row = m_table.rows[size_t(index.row())];
    if (role == Qt::AccessibleTextRole) {
        const QString figure = figureText(*figureAt(index), m_language);
        const QString what = index.column() < FirstFigure ? QString() : m_table.columns[index.column() - FirstFigure];
        return what.isEmpty() ? tr("%1: %2", "what is counted: number").arg(row.label, figure)
                              : tr("%1, %2: %3", "row, column: number").arg(row.label, what, figure);
    }
    switch (index.column()) {
    case LabelColumn:
        return role == Qt::DisplayRole ? QVariant(row.label) : QVariant();
    case BarColumn: {
        if (role != BarRole)
            return {};
        QVariantList parts;
        for (const size_t column : m_bar.columns)
            parts << (m_full > 0 ? std::clamp(row.cells[column].value.value_or(0) / m_full, 0.0, 1.0) : 0.0);
        return parts;
    }
    default:
        if (role == Qt::DisplayRole)
            return figureText(row.cells[size_t(index.column() - FirstFigure)], m_language);
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section >= FirstFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == LabelColumn)
        return m_table.rowHeader;
    return section == BarColumn ? QString() : m_table.columns.value(section - FirstFigure);
}

} // namespace elo
