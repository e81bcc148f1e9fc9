// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace elo {

/// A table of the sample data: cells by the names of their columns.
class SampleTable
{
public:
    /// Reads resources/sample/`name`.csv from the program's resources. Error: Internal, a defect of ours.
    static Result<SampleTable> read(const QString &name);

    const QStringList &columns() const { return m_columns; }
    qsizetype rows() const { return qsizetype(m_cells.size()); }
    QString cell(qsizetype row, const QString &column) const
    {
        return m_cells[size_t(row)].value(m_columns.indexOf(column));
    }

private:
    QStringList m_columns;
    std::vector<QStringList> m_cells;
};

} // namespace elo
