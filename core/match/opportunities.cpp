// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/opportunities.h"

#include "core/match/fit.h"
#include "core/overview/behind.h"
#include "core/people/consents.h"
#include "core/store/connection.h"
#include "core/store/merged.h"
#include "core/workspace.h"

namespace elo {

using namespace Qt::StringLiterals;
using namespace behind;

namespace {

const QString kContact = u"contact"_s;

/// A member that fits, as small as may be: there may be a hundred thousand.
struct Candidate
{
    qint64 rid;
    int score;
};

/// Only what can fit is read: who has none of what the opportunity asks for is left out by SQLite.
QByteArray candidatesSql(const Entity &member, const Wanted &wanted)
{
    QByteArrayList any;
    if (!wanted.sector.isEmpty())
        any << "sector = ?";
    if (!wanted.interest.isEmpty())
        any << "instr(interests, ?) > 0";
    if (!wanted.skills.isEmpty())
        any << "occupation IS NOT NULL";
    if (any.isEmpty())
        any << "0";
    QByteArray sql = "SELECT rid, id, sector, interests, residence_country, languages, occupation FROM member "
                     "WHERE " +
                     merged::shownSql(member) + " AND status = 'active' AND (" + any.join(" OR ") + ")";
    if (!wanted.country.isEmpty())
        sql += " AND residence_country = ?";
    return sql;
}

std::vector<Candidate> candidates(Connection &connection, const Entity &member, const Wanted &wanted,
                                  MemberMatches &matches)
{
    const auto mayContact = whoAgrees(connection, member, kContact);
    Query query(connection, candidatesSql(member, wanted));
    for (const QString &value : {wanted.sector, wanted.interest, wanted.country})
        if (!value.isEmpty())
            query.bind(value);
    FitScore score;
    std::vector<Candidate> found;
    while (query.next()) {
        const Fit fit = score(wanted, {query.text(2), query.text(3), query.text(4), query.text(5), query.text(6)});
        if (!fit)
            continue;
        if (mayContact.contains(query.id(1)))
            found.push_back({query.integer(0), fit.score});
        else
            ++matches.withoutConsent;
    }
    return found;
}

/// The page's members, best first and then by name. Names are only read for the scores that the page touches.
std::vector<qint64> pageOf(Connection &connection, std::vector<Candidate> all, qint64 offset, qint64 limit)
{
    std::ranges::sort(all, [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    const auto size = qint64(all.size());
    const qint64 end = std::min(offset + limit, size);
    if (offset >= end)
        return {};
    // The runs of equal score at both ends of the page reach beyond it.
    const auto first = std::ranges::find(all, all[size_t(offset)].score, &Candidate::score);
    const auto last = std::find_if(all.begin() + end, all.end(),
                                   [&](const Candidate &one) { return one.score != all[size_t(end - 1)].score; });
    std::vector<std::pair<QString, Candidate>> named;
    Query query(connection, "SELECT sort_key FROM member WHERE rid = ?");
    for (auto one = first; one != last; ++one) {
        query.again();
        query.bind(one->rid);
        named.emplace_back(query.next() ? query.text(0) : QString(), *one);
    }
    std::ranges::sort(named, [](const auto &a, const auto &b) {
        if (a.second.score != b.second.score)
            return a.second.score > b.second.score;
        return a.first != b.first ? a.first < b.first : a.second.rid < b.second.rid;
    });
    std::vector<qint64> rids;
    const qint64 before = first - all.begin();
    for (qint64 i = offset; i < end; ++i)
        rids.push_back(named[size_t(i - before)].second.rid);
    return rids;
}

Match matchOf(Workspace &workspace, const Record &named, const Wanted &wanted, const Brought &brought, const Fit &fit)
{
    return {{named.entity->name(), named.id},
            workspace.titleOf(named),
            workspace.subtitleOf(named),
            fit.score,
            reasonsOf(workspace, fit, wanted, brought)};
}

} // namespace

Result<MemberMatches> membersFor(Workspace &workspace, const Ref &opportunity, qint64 offset, qint64 limit)
{
    const auto record = workspace.record(opportunity);
    if (!record)
        return std::unexpected(record.error());
    const Wanted wanted = Wanted::of(*record);
    return guarded([&] {
        MemberMatches matches;
        auto all = candidates(workspace.connection(), workspace.schema().entity(u"member"), wanted, matches);
        matches.fitting = qint64(all.size());
        const auto rids = pageOf(workspace.connection(), std::move(all), offset, limit);
        const auto members = workspace.records(workspace.schema().entity(u"member"), rids);
        if (!members)
            throw StoreFailure{members.error()};
        FitScore score;
        for (const Record &member : *members) {
            const Brought brought = Brought::of(member);
            matches.best.push_back(matchOf(workspace, member, wanted, brought, score(wanted, brought)));
        }
        return matches;
    });
}

Result<std::vector<Match>> opportunitiesFor(Workspace &workspace, const Ref &member, const QDate &today)
{
    const auto person = workspace.record(workspace.representative(member));
    if (!person)
        return std::unexpected(person.error());
    std::vector<Match> found;
    if (person->text(u"status") != u"active")
        return found;
    ListQuery list = listOf(u"opportunity");
    list.sortField = u"deadline"_s;
    list += is(u"stage", u"published"_s);
    list += FilterGroup(FilterGroup::Kind::Any, {empty(u"deadline"), within(u"deadline", {today, {}})});
    const auto ids = workspace.ids(list);
    if (!ids)
        return std::unexpected(ids.error());
    const auto opportunities = workspace.records(workspace.schema().entity(u"opportunity"), *ids);
    if (!opportunities)
        return std::unexpected(opportunities.error());
    const Brought brought = Brought::of(*person);
    FitScore score;
    for (const Record &opportunity : *opportunities) {
        const Wanted wanted = Wanted::of(opportunity);
        if (const Fit fit = score(wanted, brought))
            found.push_back(matchOf(workspace, opportunity, wanted, brought, fit));
    }
    std::ranges::stable_sort(found, std::greater(), &Match::score);
    return found;
}

Result<bool> mayBeContacted(Workspace &workspace, const Ref &member)
{
    const auto consents =
        workspace.related(workspace.schema().entity(u"consent"), u"member"_s, workspace.representative(member));
    if (!consents)
        return std::unexpected(consents.error());
    return agrees(*consents, kContact);
}

} // namespace elo
