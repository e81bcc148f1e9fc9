// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/link_matrix.h"
#include "core/places/language.h"

#include <QAbstractTableModel>
#include <memory>

namespace elo {

/// The association × mission matrix for a view: the rows and columns that the filter leaves, each cell in words.
class LinkMatrixModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        StateRole = Qt::UserRole, ///< int of LinkCell::State
        OverdueRole,              ///< replies that are overdue
        LastRole,                 ///< QDate of the newest communication
        NumberRole,
        PlaceRole, ///< of a header: city and country
    };

    struct Filter
    {
        QString text;  ///< words of associations; of missions where no association has them
        QString place; ///< alpha-2 or M49 region of the association; empty: everywhere
        int silentAfter = 90;
        bool allMissions = false; ///< those without anything too
        bool onlyMarked = false;  ///< associations with a silence or an overdue reply

        friend bool operator==(const Filter &, const Filter &) = default;
    };

    LinkMatrixModel(Language language, QObject *parent);

    void setMatrix(std::shared_ptr<const LinkMatrix> matrix, const QDate &today);
    void setFilter(const Filter &filter);
    const Filter &filter() const { return m_filter; }

    const LinkMatrix::Party &association(int row) const { return m_matrix->associations[m_rows[size_t(row)]]; }
    const LinkMatrix::Party &other(int column) const { return m_matrix->others[m_columns[size_t(column)]]; }
    const LinkCell &cell(const QModelIndex &index) const;
    LinkCell::State stateOf(const LinkCell &cell) const { return cell.state(m_today, m_filter.silentAfter); }
    int silences() const { return m_silences; } ///< expected or known links without a word lately, in what is shown
    int overdue() const { return m_overdue; }   ///< replies

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    QString words(const LinkCell &cell) const;
    bool isMarked(size_t row) const;

    std::shared_ptr<const LinkMatrix> m_matrix;
    Language m_language;
    QDate m_today;
    Filter m_filter;
    std::vector<size_t> m_rows;
    std::vector<size_t> m_columns;
    int m_silences = 0;
    int m_overdue = 0;
};

} // namespace elo
