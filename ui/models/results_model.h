// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/overview/results_matrix.h"
#include "core/places/language.h"

#include <QAbstractTableModel>

namespace elo {

class Workspace;

/// A project's results matrix for a view. Typed values are edited in place and written down at once; computed ones
/// are not.
class ResultsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { StatementColumn, UnitColumn, BaselineColumn, TargetColumn, FirstPeriod };
    enum Role {
        DepthRole = Qt::UserRole, ///< how far a statement is indented
        ResultRole,               ///< the row is a result, not an indicator
        ComputedRole,             ///< the cell's value follows from records, which it leads to
        PercentRole,              ///< in the column of the target's share: the number
        ExplainedRole,            ///< a reason for variance is given for the cell's period
    };

    ResultsModel(Workspace &workspace, QObject *parent);

    void setMatrix(ResultsMatrix matrix);
    const ResultsMatrix &matrix() const { return m_matrix; }
    const ResultsMatrix::Line &line(int row) const { return m_matrix.lines[size_t(row)]; }
    int cumulativeColumn() const { return FirstPeriod + int(m_matrix.periods.size()); }
    int percentColumn() const { return cumulativeColumn() + 1; }
    /// The period of a column; -1 for the others.
    int periodOf(int column) const
    {
        return column >= FirstPeriod && column < cumulativeColumn() ? column - FirstPeriod : -1;
    }
    /// What stands in a period's cell or in the cumulative one; null elsewhere.
    const Figure *figureAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void refused(const elo::Error &error);
    void notANumber(const QString &text);

private:
    QString textAt(const ResultsMatrix::Line &line, int column) const;
    QString reasons(const ResultsMatrix::Line &line) const;
    QString number(std::optional<double> value, const ResultsMatrix::Line &line) const;

    Workspace &m_workspace;
    ResultsMatrix m_matrix;
};

} // namespace elo
