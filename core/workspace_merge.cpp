// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/same_as.h"
#include "core/rules.h"
#include "core/store/merged.h"
#include "core/store/records.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

#include <algorithm>

// Two records, one person: nothing moves, a link joins them, and removing it takes them apart again.
namespace elo {

namespace {

std::vector<Id> groupOf(Transaction &tx, const Entity &entity, const Id &representative)
{
    return merged::groupOf(tx.connection(), entity, representative);
}

/// The record that stands for a member. Throws NoRecord.
Record livingPerson(Transaction &tx, const Ref &ref)
{
    const Entity *entity = tx.schema().find(ref.entity);
    if (!entity || !entity->mergeable)
        raise(ErrorCode::NoRecord, {ref.text()});
    return living(tx, personOf(tx, ref));
}

/// Joins two members, of whom `kept` stands for both. Links that were there once come back.
void join(Transaction &tx, const Id &kept, const Id &other, const QString &user)
{
    SameAs same;
    same.first = kept;
    same.second = other;
    same.kept = kept;
    same.decidedBy = user;
    same.decidedOn = QDate::currentDate();
    RecordTree tree{toRecord(tx.schema().entity(u"same_as"), same), {}};
    rules::derive(tree); // the order of the pair, from which the id follows
    records::adopt(tree);
    orThrow(rules::validate(tree));
    tx.insert(tree.record);
}

/// The living links that name a member.
std::vector<Record> linksOf(Transaction &tx, const Id &member)
{
    const Entity &same = tx.schema().entity(u"same_as");
    Query query(tx.connection(),
                records::selectFrom(same) + " WHERE alive = 1 AND (first = ?1 OR second = ?1) ORDER BY rid");
    query.bind(member);
    std::vector<Record> links;
    while (query.next())
        links.push_back(records::read(query, same, tx.codes()));
    return links;
}

Id otherEnd(const Record &link, const Id &member)
{
    const Id first = link.value(u"first").toUuid();
    return first == member ? link.value(u"second").toUuid() : first;
}

/// Sees to it that of members who are joined `kept` stands for all: no link gives it up, and each other is given up
/// by one. Where one device alone merged, that is so already.
void letStand(Transaction &tx, const Id &kept, const std::vector<Id> &group, const QString &user)
{
    for (const Id &id : group) {
        const auto links = linksOf(tx, id);
        const auto givesUp = [&](const Record &link) { return link.value(u"kept").toUuid() != id; };
        if (id != kept) {
            if (std::ranges::none_of(links, givesUp))
                join(tx, kept, id, user);
            continue;
        }
        for (const Record &link : links)
            if (givesUp(link)) {
                Record turned = link;
                turned.set(u"kept", kept);
                tx.update(link, turned);
            }
    }
}

/// Of members, those who can be reached from the first by links.
std::vector<Id> reachable(Transaction &tx, const std::vector<Id> &members)
{
    std::vector<Id> found{members.front()};
    for (size_t i = 0; i < found.size(); ++i)
        for (const Record &link : linksOf(tx, found[i]))
            if (const Id other = otherEnd(link, found[i]);
                std::ranges::find(members, other) != members.end() && std::ranges::find(found, other) == found.end())
                found.push_back(other);
    return found;
}

/// Joins what is left of a group after one was taken out of its middle.
void reunite(Transaction &tx, std::vector<Id> rest, const QString &user)
{
    if (rest.size() < 2)
        return;
    const std::vector<Id> all = rest;
    std::vector<Id> piece = reachable(tx, rest);
    for (;;) {
        std::erase_if(rest, [&](const Id &id) { return std::ranges::find(piece, id) != piece.end(); });
        if (rest.empty())
            break;
        piece = reachable(tx, rest);
        join(tx, all.front(), piece.front(), user);
    }
    letStand(tx, all.front(), all, user);
}

bool areDistinct(Transaction &tx, const std::vector<Id> &group, const std::vector<Id> &others)
{
    return std::ranges::any_of(group, [&](const Id &a) {
        return std::ranges::any_of(others, [&](const Id &b) { return merged::isDistinct(tx.connection(), a, b); });
    });
}

/// What the record that is kept says from now on.
void edit(Transaction &tx, const Record &before, const QVariantMap &values)
{
    RecordTree after{before, {}};
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (!before.entity->find(value.key()))
            raise(ErrorCode::NoRecord, {value.key()});
        after.record.set(value.key(), value.value());
    }
    rules::derive(after);
    rules::followName(before, after.record);
    orThrow(rules::validate(after.record));
    // Phones keep their standard form: they were typed in the country where each of the two lived.
    tx.update(before, after.record);
}

} // namespace

Ref personOf(Transaction &tx, const Ref &ref)
{
    const Entity *entity = tx.schema().find(ref.entity);
    return entity ? Ref{ref.entity, merged::representative(tx.connection(), *entity, ref.id)} : ref;
}

Ref Workspace::representative(const Ref &ref)
{
    const Entity *entity = m_schema->find(ref.entity);
    if (!entity || !entity->mergeable)
        return ref;
    const auto found = guarded([&] { return merged::representative(*m_connection, *entity, ref.id); });
    return found ? Ref{ref.entity, *found} : ref;
}

Result<std::vector<Record>> Workspace::mergedWith(const Ref &ref)
{
    const Entity *entity = m_schema->find(ref.entity);
    std::vector<Record> others;
    if (!entity || !entity->mergeable)
        return others;
    return guarded([&] {
        const Id person = merged::representative(*m_connection, *entity, ref.id);
        for (const Id &id : merged::groupOf(*m_connection, *entity, person))
            if (id != ref.id)
                if (auto other = records::byId(*m_connection, *m_codes, *entity, id))
                    others.push_back(std::move(*other));
        std::ranges::sort(others, {}, &Record::rid);
        return std::move(others);
    });
}

Result<Id> Workspace::mergeMembers(const Ref &kept, const Ref &other, const QVariantMap &values)
{
    const Ref person = representative(kept);
    const auto given = record(representative(other));
    return transact(QStringLiteral("merge"), person, given ? numberText(*given) : QString(), [&](Transaction &tx) {
        const Record before = livingPerson(tx, person);
        const Record joined = livingPerson(tx, other);
        if (joined.id == before.id)
            raise(ErrorCode::Refused, {QStringLiteral("same_person"), titleOf(before)});
        std::vector<Id> group = groupOf(tx, *before.entity, before.id);
        const std::vector<Id> others = groupOf(tx, *before.entity, joined.id);
        if (areDistinct(tx, group, others))
            raise(ErrorCode::Refused, {QStringLiteral("distinct"), titleOf(before), titleOf(joined)});
        join(tx, before.id, joined.id, m_user);
        group.insert(group.end(), others.begin(), others.end());
        letStand(tx, before.id, group, m_user);
        edit(tx, before, values);
    });
}

Result<Id> Workspace::unmergeMember(const Ref &member)
{
    const auto stands = record(representative(member));
    return transact(
        QStringLiteral("unmerge"), member, stands ? numberText(*stands) : QString(), [&](Transaction &tx) {
            const Record person = livingPerson(tx, member);
            const Record leaving = living(tx, member);
            std::vector<Id> rest = groupOf(tx, *leaving.entity, person.id);
            std::erase(rest, leaving.id);
            if (rest.empty())
                raise(ErrorCode::Refused, {QStringLiteral("not_merged"), titleOf(leaving)});
            for (const Record &link : linksOf(tx, leaving.id))
                tx.setAlive(*link.entity, link.rid, false);
            reunite(tx, std::move(rest), m_user); // the first stood for all, or is the oldest of those it stood for
        });
}

} // namespace elo
