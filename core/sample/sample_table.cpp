// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample_table.h"

#include "core/exchange/csv_reader.h"

#include <QFile>

namespace elo {

Result<SampleTable> SampleTable::read(const QString &name)
{
    QFile file(QStringLiteral(":/core/sample/%1.csv").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, {}, QStringLiteral("missing sample table ") + name);
    auto reader = CsvReader::fromBytes(file.readAll());
    if (!reader)
        return std::unexpected(reader.error());
    reader->setFormat({Encoding::Utf8, u',', false}); // ours: nothing to guess
    SampleTable table;
    for (;;) {
        auto row = reader->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            return table;
        if (table.m_columns.isEmpty())
            table.m_columns = (*row)->cells;
        else
            table.m_cells.push_back((*row)->cells);
    }
}

} // namespace elo
