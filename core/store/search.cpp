// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/people/fold.h"
#include "core/people/person_name.h"
#include "core/store/connection.h"
#include "core/store/merged.h"
#include "core/store/record_number.h"
#include "core/store/records.h"
#include "core/store/search_index.h"

#include <algorithm>

namespace elo::search {

namespace {

/// So many hits of one entity are looked at to find the best; a query that has more is too short to be meant
/// precisely.
constexpr qint64 kCandidates = 500;

/// "M-12", "m12": the number of a thing.
std::optional<Record> byNumber(Connection &connection, const Codes &codes, const Schema &schema, const QString &text)
{
    const auto parsed = record_number::parse(text);
    const Entity *entity = parsed ? schema.byPrefix(parsed->prefix) : nullptr;
    if (!entity)
        return std::nullopt;
    auto record = records::byNumber(connection, codes, *entity, parsed->number);
    if (record) // a number that was given out leads to the person, whatever record stands for it now
        record = records::byId(connection, codes, *entity, merged::representative(connection, *entity, record->id));
    return record && record->alive ? record : std::nullopt;
}

/// Titles that begin with the text, in the order of lists: what short queries mean.
std::vector<qint64> byBeginning(Connection &connection, const Entity &entity, const QString &text, int limit)
{
    const QString key = sortKey(text);
    std::vector<qint64> rids;
    if (key.isEmpty())
        return rids;
    Query query(connection, QByteArray("SELECT rid FROM ") + entity.key + " WHERE " + merged::shownSql(entity) +
                                " AND sort_key >= ? AND sort_key < ? ORDER BY sort_key LIMIT ?");
    query.bind(key).bind(QString(key + QChar(0xffff))).bind(qint64(limit));
    while (query.next())
        rids.push_back(query.integer(0));
    return rids;
}

/// Higher is better. Per word: 3 for a whole word of the title, 2 for the beginning of one, 0 for a hit elsewhere.
int score(const Record &record, const QStringList &tokens, const QString &key)
{
    const int title = record.entity->titleField();
    const QString name = title < 0 ? QString() : record.values[size_t(title)].toString();
    const QStringList words = foldedTokens(name);
    int points = 0;
    for (const QString &token : tokens) {
        if (words.contains(token))
            points += 3;
        else if (std::any_of(words.begin(), words.end(), [&](const QString &word) { return word.startsWith(token); }))
            points += 2;
    }
    const QString own = sortKey(name);
    if (own == key)
        points += 10;
    else if (own.startsWith(key))
        points += 1;
    return points;
}

struct Candidate
{
    int points;
    int entityOrder;
    QString key;
    Record record;
};

} // namespace

std::vector<Record> bestFirst(Connection &connection, const Codes &codes, const Schema &schema, const QString &text,
                              const QStringList &entities, int limit,
                              const std::function<const Vocabulary &(const Entity &)> &vocabulary)
{
    const QStringList tokens = search_index::queryTokens(text);
    const QString key = sortKey(text);
    std::vector<Candidate> candidates;
    int order = 0;
    for (const auto &entity : schema.entities()) {
        ++order;
        // How the office works is found only where it is asked for.
        const bool wanted =
            entities.isEmpty() ? entity->kind != EntityKind::Setting : entities.contains(entity->name());
        if (!entity->isFindable() || !wanted)
            continue;
        auto rids = byBeginning(connection, *entity, text, limit);
        const auto hits = search_index::match(
            connection, *entity, text, [&]() -> const Vocabulary & { return vocabulary(*entity); }, kCandidates);
        rids.insert(rids.end(), hits.begin(), hits.end());
        std::sort(rids.begin(), rids.end());
        rids.erase(std::unique(rids.begin(), rids.end()), rids.end());
        for (auto &record : records::byRids(connection, codes, *entity, rids)) {
            const int points = score(record, tokens, key);
            candidates.push_back({points, order, sortKeyOf(record), std::move(record)});
        }
    }
    std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
        return std::tie(b.points, a.entityOrder, a.key, a.record.rid) <
               std::tie(a.points, b.entityOrder, b.key, b.record.rid);
    });
    std::vector<Record> best;
    if (auto exact = byNumber(connection, codes, schema, text))
        if (entities.isEmpty() || entities.contains(exact->entity->name()))
            best.push_back(std::move(*exact));
    for (auto &candidate : candidates) {
        if (qsizetype(best.size()) >= limit)
            break;
        if (best.empty() || best.front().id != candidate.record.id)
            best.push_back(std::move(candidate.record));
    }
    return best;
}

} // namespace elo::search
