// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/person_loader.h"

#include "core/base/job.h"
#include "core/people/person_name.h"
#include "core/store/connection.h"

#include <algorithm>
#include <cstring>

namespace elo {

namespace {

constexpr qint64 kBetweenLooks = 1024;

/// The order of writing: `Silva, João` is João Silva.
QString comparedName(const QString &name)
{
    const qsizetype comma = name.indexOf(u',');
    if (comma < 0)
        return sortKey(name);
    const NameParts parts = splitName(name);
    return sortKey(parts.given + u' ' + parts.family + u' ' + parts.suffix);
}

std::optional<ContactKey> keyOfContact(QStringView kind, const QString &typed, const QString &standard)
{
    if (kind == u"phone" || kind == u"whatsapp")
        return ContactKey::ofPhone(typed, standard);
    if (kind == u"email")
        return ContactKey::ofEmail(standard.isEmpty() ? typed.trimmed().toLower() : standard);
    return std::nullopt;
}

struct IdIndex
{
    QUuid id;
    quint32 index;
};

/// From ids to indexes; as small as it can be, since a million are held while contacts are read.
class Ids
{
public:
    void reserve(size_t people) { m_ids.reserve(people); }
    void add(const QUuid &id) { m_ids.push_back({id, quint32(m_ids.size())}); }
    void settle() { std::ranges::sort(m_ids, less, &IdIndex::id); }

    std::optional<quint32> find(const QUuid &id)
    {
        // Contacts mostly come in the order of their owners.
        if (m_last < m_ids.size() && m_ids[m_last].id == id)
            return m_ids[m_last].index;
        if (m_last + 1 < m_ids.size() && m_ids[m_last + 1].id == id)
            return m_ids[++m_last].index;
        const auto found = std::ranges::lower_bound(m_ids, id, less, &IdIndex::id);
        if (found == m_ids.end() || found->id != id)
            return std::nullopt;
        m_last = size_t(found - m_ids.begin());
        return found->index;
    }

private:
    static bool less(const QUuid &a, const QUuid &b) { return std::memcmp(&a, &b, sizeof a) < 0; }
    std::vector<IdIndex> m_ids;
    size_t m_last = 0;
};

void throwIfCancelled(Job *job)
{
    if (job && job->cancelled())
        raise(ErrorCode::Cancelled);
}

void loadMembers(Connection &connection, LoadedPeople &loaded, Ids &ids, Job *job)
{
    // The sort key is the name folded; only names with a comma must be put in the order of writing.
    Query query(connection,
                "SELECT rid, id, sort_key, CASE WHEN instr(name, ',') THEN name END, other_names, sex, birth_date,"
                " residence_country, residence_city, origin_province, origin_district, departure_year"
                " FROM member WHERE alive = 1 AND status IS NOT 'anonymised' ORDER BY rid");
    const auto people = size_t(connection.scalar("SELECT count(*) FROM member WHERE alive = 1").toLongLong());
    loaded.people.reserve(people);
    ids.reserve(people);
    PersonFacts facts;
    qint64 count = 0;
    while (query.next()) {
        facts.rid = query.integer(0);
        facts.name = query.isNull(3) ? query.text(2) : comparedName(query.text(3));
        facts.otherNames = query.text(4);
        facts.sex = query.text(5);
        facts.birth = query.text(6);
        facts.country = query.text(7);
        facts.city = query.text(8);
        facts.province = query.text(9);
        facts.district = query.text(10);
        facts.departureYear = int(query.integer(11));
        ids.add(query.id(1));
        loaded.people.add(facts);
        if (++count % kBetweenLooks == 0) {
            throwIfCancelled(job);
            if (job)
                job->setDone(count);
        }
    }
    ids.settle();
}

void loadContacts(Connection &connection, int memberCode, LoadedPeople &loaded, Ids &ids, Job *job)
{
    Query query(connection, "SELECT owner, kind, value, normalized FROM contact_point WHERE alive = 1");
    qint64 count = 0;
    while (query.next()) {
        if (++count % kBetweenLooks == 0)
            throwIfCancelled(job);
        const QByteArray owner = query.blob(0);
        if (owner.size() != 17 || uchar(owner[0]) != memberCode)
            continue;
        const auto person = ids.find(QUuid::fromRfc4122(QByteArrayView(owner).sliced(1)));
        if (!person)
            continue;
        if (const auto key = keyOfContact(query.text(1), query.text(2), query.text(3)))
            loaded.people.addContact(*person, *key);
    }
}

} // namespace

LoadedPeople loadPeople(Connection &connection, int memberCode, Job *job)
{
    LoadedPeople loaded;
    Ids ids;
    loadMembers(connection, loaded, ids, job);
    loadContacts(connection, memberCode, loaded, ids, job);
    Query merged(connection, "SELECT m.id, k.id FROM member m JOIN member k ON k.rid = m.merged_into"
                             " WHERE m.merged_into IS NOT NULL");
    while (merged.next()) {
        const auto one = ids.find(merged.id(0));
        const auto person = ids.find(merged.id(1));
        if (one && person)
            loaded.merged.insert(*one, *person);
    }
    Query decisions(connection, "SELECT first, second FROM distinction WHERE alive = 1");
    while (decisions.next()) {
        const auto a = ids.find(decisions.id(0));
        const auto b = ids.find(decisions.id(1));
        if (a && b)
            loaded.distinct.insert(pairKey(loaded.personOf(*a), loaded.personOf(*b)));
    }
    loaded.people.settle();
    return loaded;
}

PersonFacts factsOf(const Record &member)
{
    PersonFacts facts;
    facts.rid = member.rid;
    facts.name = comparedName(member.text(u"name"));
    facts.otherNames = member.text(u"other_names");
    facts.sex = member.text(u"sex");
    facts.birth = member.text(u"birth_date");
    facts.country = member.text(u"residence_country");
    facts.city = member.text(u"residence_city");
    facts.province = member.text(u"origin_province");
    facts.district = member.text(u"origin_district");
    facts.departureYear = member.value(u"departure_year").toInt();
    return facts;
}

std::optional<ContactKey> contactKeyOf(const Record &contact)
{
    return keyOfContact(contact.text(u"kind"), contact.text(u"value"), contact.text(u"normalized"));
}

} // namespace elo
