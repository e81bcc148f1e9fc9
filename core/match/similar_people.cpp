// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/similar_people.h"

#include "core/match/pair_score.h"
#include "core/match/person_loader.h"
#include "core/people/fold.h"
#include "core/people/person_name.h"
#include "core/rules.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/store/merged.h"
#include "core/store/records.h"
#include "core/store/search_index.h"
#include "core/workspace.h"

#include <algorithm>

namespace elo {

namespace {

constexpr qint64 kFewHits = 60;  ///< of one way to find people: what has more finds nobody in particular
constexpr size_t kMostPairs = 6; ///< of words, the rarest together first
constexpr int kBestOfSearch = 20;
constexpr float kLeastEvidence = 6; ///< bits; of a word that many share there are about as many
constexpr qsizetype kPhoneEnd = 8;

QString quoted(const QString &token)
{
    return u'"' + token + u'"'; // tokens are letters and digits
}

/// Finds row ids of members by the search index.
class Finder
{
public:
    explicit Finder(Workspace &workspace) : m_workspace(workspace), m_connection(workspace.connection())
    {
        m_connection.exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.member_words USING fts5vocab (main, member_search,"
                          " 'col')");
    }

    /// In how many names the word is.
    qint64 countOf(const QString &word)
    {
        return m_connection.scalar("SELECT doc FROM temp.member_words WHERE term = ? AND col = 'name'", {word})
            .toLongLong();
    }

    void byName(const QString &name)
    {
        const QStringList words = sortKey(name).split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty())
            return;
        std::vector<qint64> counts;
        for (const QString &word : words)
            counts.push_back(countOf(word));
        byPairs(words, counts);
        // The search forgives slips, for which it may have to read all words there are: not for names that only stand
        // together with others, which the pairs find.
        const bool areKnown = std::ranges::all_of(counts, [](qint64 count) { return count > 0; });
        if (!areKnown || haveAll(words))
            if (const auto hits = m_workspace.search(name, {QStringLiteral("member")}, kBestOfSearch))
                for (const SearchHit &hit : *hits)
                    m_rids.push_back(hit.rid);
    }

    void byContact(const Record &contact)
    {
        const QString kind = contact.text(u"kind");
        if (kind == u"email") {
            // Not the domain: all the world is at the same few.
            QStringList terms;
            for (const QString &token : foldedTokens(contact.text(u"value").section(u'@', 0, 0)))
                terms << QStringLiteral("text : ") + quoted(token);
            if (!terms.isEmpty())
                match(terms.join(QStringLiteral(" AND ")));
        } else if (kind == u"phone" || kind == u"whatsapp") {
            QString end;
            for (const QChar c : contact.text(u"value"))
                if (c >= u'0' && c <= u'9')
                    end.prepend(c);
            if (end.size() >= kPhoneEnd)
                match(QStringLiteral("phone : ") + quoted(u'r' + end.first(kPhoneEnd)) + QStringLiteral(" *"));
        }
    }

    std::vector<qint64> take()
    {
        std::ranges::sort(m_rids);
        const auto [first, last] = std::ranges::unique(m_rids);
        m_rids.erase(first, last);
        return std::move(m_rids);
    }

private:
    /// Two words of the name, in any order and with any others between them.
    void byPairs(const QStringList &words, const std::vector<qint64> &counts)
    {
        struct Pair
        {
            qint64 count;
            QString expression;
        };
        std::vector<Pair> pairs;
        for (qsizetype i = 0; i < words.size(); ++i)
            for (qsizetype j = i + 1; j < words.size(); ++j)
                if (counts[size_t(i)] > 0 && counts[size_t(j)] > 0)
                    pairs.push_back(
                        {std::min(counts[size_t(i)], counts[size_t(j)]),
                         QStringLiteral("name : %1 AND name : %2").arg(quoted(words[i]), quoted(words[j]))});
        std::ranges::stable_sort(pairs, {}, &Pair::count);
        for (size_t i = 0; i < std::min(pairs.size(), kMostPairs); ++i)
            match(pairs[i].expression);
    }

    bool haveAll(const QStringList &words)
    {
        QStringList terms;
        for (const QString &word : words)
            terms << QStringLiteral("name : ") + quoted(word);
        Query query(m_connection, "SELECT 1 FROM member_search WHERE member_search MATCH ? LIMIT 1");
        query.bind(terms.join(QStringLiteral(" AND ")));
        return query.next();
    }

    void match(const QString &expression)
    {
        Query query(m_connection, "SELECT rowid FROM member_search WHERE member_search MATCH ? LIMIT ?");
        query.bind(expression).bind(kFewHits);
        while (query.next())
            m_rids.push_back(query.integer(0));
    }

    Workspace &m_workspace;
    Connection &m_connection;
    std::vector<qint64> m_rids;
};

void addContacts(PersonSet &people, quint32 index, const std::vector<Record> &parts)
{
    for (const Record &part : parts)
        if (part.alive && part.entity->name() == u"contact_point")
            if (const auto key = contactKeyOf(part))
                people.addContact(index, *key);
}

/// Those who are compared, the one who is typed first, with how common the typed words are in the whole file.
struct Compared
{
    PersonSet people;
    std::vector<Record> records; ///< of those behind the first; for a merged record, of who stands for it
};

Compared compare(Workspace &workspace, Finder &finder, const RecordTree &typed, const std::vector<qint64> &rids)
{
    Connection &connection = workspace.connection();
    const Codes codes = Codes::load(connection, workspace.schema(), false);
    const Id own = workspace.representative(records::refOf(typed.record)).id;
    Compared compared;
    addContacts(compared.people, compared.people.add(factsOf(typed.record)), typed.parts);
    for (Record &record : records::byRids(connection, codes, workspace.schema().entity(u"member"), rids)) {
        if (!record.alive || record.id == own)
            continue;
        const auto contacts = search_index::contactsOf(connection, codes, workspace.schema(), records::refOf(record));
        for (const Id &id : merged::groupOf(connection, *record.entity, record.id)) {
            const auto one = id == record.id ? record : records::byId(connection, codes, *record.entity, id);
            addContacts(compared.people, compared.people.add(factsOf(*one)), contacts);
            compared.records.push_back(record);
        }
    }
    NameWords &names = compared.people.names();
    for (const quint32 word : compared.people.allWords(compared.people[0]))
        names.setCount(word, quint32(std::max<qint64>(1, finder.countOf(names[word].text))));
    // About so many there are; counting them would take longer than all the rest.
    compared.people.settle(connection.scalar("SELECT max(rid) FROM member").toLongLong());
    return compared;
}

/// Whether the name may become the other one as typing goes on: "Armando Mui" that of Armando Pedro Muiuane.
bool beginsEachWord(const QString &typed, const QString &name)
{
    const QStringList beginnings = sortKey(typed).split(u' ', Qt::SkipEmptyParts);
    const QStringList words = sortKey(name).split(u' ', Qt::SkipEmptyParts);
    return !beginnings.isEmpty() && std::ranges::all_of(beginnings, [&](const QString &beginning) {
        return std::ranges::any_of(words, [&](const QString &word) { return word.startsWith(beginning); });
    });
}

} // namespace

Result<std::vector<SimilarPerson>> similarPeople(Workspace &workspace, RecordTree typed, int limit)
{
    return guarded([&] {
        rules::derive(typed); // the standard form of phones
        const QString name = typed.record.text(u"name");
        Finder finder(workspace);
        finder.byName(name);
        for (const Record &part : typed.parts)
            if (part.alive && part.entity->name() == u"contact_point")
                finder.byContact(part);
        const Compared compared = compare(workspace, finder, typed, finder.take());

        struct Found
        {
            float bits;
            SimilarPerson person;
        };
        const PersonSet &people = compared.people;
        std::vector<Found> found;
        for (quint32 i = 1; i < people.size(); ++i) {
            const Record &record = compared.records[i - 1];
            const auto score = scorePair(people, people[0], people[i]);
            SimilarPerson person{records::refOf(record),
                                 Workspace::numberText(record),
                                 workspace.titleOf(record),
                                 workspace.subtitleOf(record),
                                 0,
                                 {}};
            if (score && score->bits - priorBits(people) >= kLeastEvidence) {
                person.score = score->probability();
                person.reasons = score->reasons;
                found.push_back({score->bits, std::move(person)});
            } else if (beginsEachWord(name, record.text(u"name"))) {
                found.push_back({priorBits(people), std::move(person)});
            }
        }
        std::ranges::stable_sort(found, std::ranges::greater(), &Found::bits);
        std::vector<SimilarPerson> best;
        for (Found &one : found)
            if (const bool isKnown = std::ranges::find(best, one.person.ref, &SimilarPerson::ref) != best.end();
                !isKnown && int(best.size()) < limit)
                best.push_back(std::move(one.person));
        return best;
    });
}

} // namespace elo
