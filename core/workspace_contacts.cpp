// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/askers.h"
#include "core/rules.h"
#include "core/store/records.h"
#include "core/timeline/timeline_pages.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

// The verbs of the day's contacts: what was said, what is to be done about it, and who it was.
namespace elo {

namespace {

/// Makes a record whole and checks it.
void complete(RecordTree &tree, const Schema &schema)
{
    renewAll(tree, schema);
    records::adopt(tree);
    rules::derive(tree);
    orThrow(rules::validate(tree));
}

const QByteArray kOfficeName = "SELECT value FROM meta WHERE key = 'office_name'";

} // namespace

Result<Ref> Workspace::addNote(Record note, std::optional<Record> followUp)
{
    RecordTree noted{std::move(note), {}};
    const Ref about = Ref::fromText(noted.record.text(u"about"));
    const QString detail = followUp ? QStringLiteral("follow_up") : QString();
    auto done = transact(QStringLiteral("note"), about, detail, [&](Transaction &tx) {
        living(tx, about);
        complete(noted, tx.schema());
        tx.insert(noted);
        if (!followUp)
            return;
        Record link(tx.schema().entity(u"follow_up_link"));
        link.set(u"target", about.text());
        RecordTree action{std::move(*followUp), {std::move(link)}};
        complete(action, tx.schema());
        tx.insert(action);
    });
    if (!done)
        return std::unexpected(done.error());
    return records::refOf(noted.record);
}

Result<void> Workspace::matchAsker(const Ref &inquiry, const Ref &asker)
{
    return withoutValue(transact(QStringLiteral("match_asker"), inquiry, {}, [&](Transaction &tx) {
        const Record before = living(tx, inquiry);
        if (!before.entity->find(u"asker"))
            raise(ErrorCode::NoRecord, {inquiry.text()});
        living(tx, asker);
        Record after = before;
        after.set(u"asker", asker.text());
        tx.update(before, after);
    }));
}

Result<Ref> Workspace::registerAsker(const Ref &inquiry, RecordTree asker)
{
    auto done = transact(QStringLiteral("match_asker"), inquiry, QStringLiteral("registered"), [&](Transaction &tx) {
        const Record before = living(tx, inquiry);
        if (!before.entity->find(u"asker"))
            raise(ErrorCode::NoRecord, {inquiry.text()});
        complete(asker, tx.schema());
        tx.insert(asker);
        Record after = before;
        after.set(u"asker", records::refOf(asker.record).text());
        tx.update(before, after);
    });
    if (!done)
        return std::unexpected(done.error());
    return records::refOf(asker.record);
}

Result<std::vector<AskerMatch>> Workspace::askersOf(const Record &inquiry, int limit)
{
    return proposeAskers(*this, inquiry, limit);
}

Result<TimelinePage> Workspace::timeline(const Ref &thing, const TimelineQuery &query)
{
    const auto known = record(thing);
    if (!known)
        return std::unexpected(known.error());
    auto page = guarded([&] { return timeline::page(*m_connection, *m_codes, *m_schema, thing, query); });
    if (page)
        for (TimelineEntry &entry : page->entries)
            entry.operation.title = title(entry.operation.subject);
    return page;
}

QString Workspace::officeName()
{
    return guarded([&] { return m_connection->scalar(kOfficeName).toString(); }).value_or(QString());
}

Result<void> Workspace::setOfficeName(const QString &name)
{
    const QString tidy = name.simplified();
    if (tidy.size() > rules::kLongestLine)
        return fail(ErrorCode::Invalid, {QStringLiteral("office_name"), rules::kTooLong, tidy.left(40)});
    return guarded([&] {
        Query write(*m_connection, "INSERT INTO meta (key, value) VALUES ('office_name', ?)"
                                   " ON CONFLICT DO UPDATE SET value = excluded.value");
        write.bind(tidy);
        write.run();
    });
}

} // namespace elo
