// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/seed/missions.h"

#include "core/entities/mission.h"
#include "core/exchange/csv_reader.h"
#include "core/store/transaction.h"
#include "core/workspace.h"

#include <QFile>

namespace elo {

namespace {

/// Columns of resources/seed/missions.csv.
enum Column { Name, SeatCountry, SeatCity, Kind, AccreditedCountries, Confidence, ColumnCount };

RecordTree treeOf(const Schema &schema, const QStringList &cells)
{
    Mission mission;
    mission.name = cells[Name];
    mission.country = cells[SeatCountry];
    mission.city = cells[SeatCity];
    mission.kind = cells[Kind];
    mission.source = cells[Confidence];
    RecordTree tree{toRecord(schema.entity(u"mission"), mission), {}};
    for (const auto &country : cells[AccreditedCountries].split(u';', Qt::SkipEmptyParts)) {
        Accreditation served;
        served.country = country;
        tree.parts.push_back(toRecord(schema.entity(u"accreditation"), served));
    }
    return tree;
}

} // namespace

Result<void> seedMissions(Workspace &workspace)
{
    QFile file(QStringLiteral(":/core/seed/missions.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal, {}, QStringLiteral("missing seed list"));
    auto reader = CsvReader::fromBytes(file.readAll());
    if (!reader)
        return std::unexpected(reader.error());
    std::vector<RecordTree> trees;
    bool header = true;
    for (;;) {
        auto row = reader->next();
        if (!row)
            return std::unexpected(row.error());
        if (!*row)
            break;
        if (!header && (*row)->cells.size() >= ColumnCount)
            trees.push_back(treeOf(workspace.schema(), (*row)->cells));
        header = false;
    }
    auto done = workspace.transact(QStringLiteral("seed"), {}, QString::number(trees.size()), [&](Transaction &tx) {
        for (auto &tree : trees)
            tx.insert(tree);
    });
    if (!done)
        return std::unexpected(done.error());
    return {};
}

} // namespace elo
