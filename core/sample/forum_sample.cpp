// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/forum_sample.h"

#include "core/sample/sample_writer.h"
#include "core/workspace.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

/// In the order in which they refer to each other.
const char *const kTables[] = {
    "institution", "member",        "official",  "association",      "membership",      "event",         "session",
    "project",     "result",        "indicator", "reporting_period", "indicator_value", "activity",      "risk",
    "opportunity", "communication", "inquiry",   "proposal",         "relay",           "relay_contact", "lesson",
    "follow_up",   "note"};
constexpr QStringView kForum = u"Fórum da Diáspora Moçambicana";

Result<QHash<QString, SampleTable>> readTables()
{
    QHash<QString, SampleTable> tables;
    const auto read = [&](const QString &name) -> Result<void> {
        auto table = SampleTable::read(name);
        if (!table)
            return std::unexpected(table.error());
        tables.insert(name, *table);
        return {};
    };
    for (const char *name : kTables)
        if (auto done = read(QString::fromLatin1(name)); !done)
            return std::unexpected(done.error());
    for (const QString &name : {u"participation"_s, u"confirmed_mission"_s})
        if (auto done = read(name); !done)
            return std::unexpected(done.error());
    return tables;
}

/// The seed missions under the names that the tables call them by: "PT Lisboa embassy".
Result<QHash<QString, Ref>> missions(Workspace &workspace)
{
    QHash<QString, Ref> found;
    ListQuery query;
    query.entity = u"mission"_s;
    const auto rids = workspace.ids(query);
    if (!rids)
        return std::unexpected(rids.error());
    const auto records = workspace.records(workspace.schema().entity(u"mission"), *rids);
    if (!records)
        return std::unexpected(records.error());
    for (const Record &mission : *records)
        found.insert(QStringList{mission.text(u"country"), mission.text(u"city"), mission.text(u"kind")}.join(u' '),
                     Ref{u"mission"_s, mission.id});
    return found;
}

} // namespace

Result<void> fillSampleForum(Workspace &workspace)
{
    const auto tables = readTables();
    if (!tables)
        return std::unexpected(tables.error());
    const auto seats = missions(workspace);
    if (!seats)
        return std::unexpected(seats.error());

    const auto filled = workspace.transact(u"sample"_s, {}, {}, [&](Transaction &tx) {
        SampleWriter writer(tx, QDate::currentDate());
        for (auto it = seats->begin(); it != seats->end(); ++it)
            writer.know(it.key(), it.value());
        for (const char *name : kTables)
            writer.write(QString::fromLatin1(name), (*tables)[QString::fromLatin1(name)]);
        writer.writeParticipants(writer.known(kForum.toString()), (*tables)[u"participation"_s]);
    });
    if (!filled)
        return std::unexpected(filled.error());

    if (auto added = workspace.addExampleTemplates(); !added)
        return added;
    const SampleTable confirmed = (*tables)[u"confirmed_mission"_s];
    for (qsizetype row = 0; row < confirmed.rows(); ++row)
        if (auto done = workspace.confirmMission(seats->value(confirmed.cell(row, u"mission"_s))); !done)
            return done;
    return {};
}

} // namespace elo
