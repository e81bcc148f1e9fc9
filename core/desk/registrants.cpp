// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/registrants.h"

#include "core/people/person_name.h"
#include "core/store/merged.h"
#include "core/store/records.h"
#include "core/workspace.h"

#include <QSet>
#include <algorithm>

namespace elo {

bool Registrant::isExpected() const
{
    return state != u"declined" && state != u"walk_in" && !isReplaced;
}

/// Reads registrants. People, institutions and seats of missions are asked for once each.
class Registrants::Loader
{
public:
    explicit Loader(Workspace &workspace)
        : m_workspace(workspace), m_connection(workspace.connection()),
          m_codes(Codes::load(m_connection, workspace.schema(), false)),
          m_members(workspace.schema().entity(u"member")), m_anyMerged(merged::any(m_connection, m_members))
    {
    }

    std::vector<Registrant> read(const Id &event)
    {
        const Entity &participations = entity(u"participation");
        std::vector<Registrant> found;
        QHash<QString, int> byPerson;
        for (const Record &record : records::pointingTo(m_connection, m_codes, participations,
                                                        participations.indexOf(u"event"), {eventKey(), event})) {
            Registrant one = made(record);
            const auto known = one.person.isEmpty() ? byPerson.end() : byPerson.find(one.person);
            if (known == byPerson.end()) {
                byPerson.insert(one.person, int(found.size()));
                found.push_back(std::move(one));
            } else {
                join(found[size_t(*known)], std::move(one), record);
            }
        }
        return found;
    }

    /// What the participation itself says, which changes with every check-in.
    void readAgain(Registrant &registrant)
    {
        const auto record = records::byId(m_connection, m_codes, entity(u"participation"), registrant.id);
        if (!record)
            return;
        Registrant anew = made(*record);
        anew.others = std::move(registrant.others);
        registrant = std::move(anew);
    }

    /// Participation → earliest time, and who was there on other days.
    void readPresence(const Id &day, std::vector<Registrant> &all, const QHash<Id, int> &byParticipation)
    {
        for (Registrant &registrant : all) {
            registrant.isIn = registrant.wasIn = registrant.isReplaced = false;
            registrant.since.clear();
        }
        // By the days of the event: an attendance has no index by event.
        QSet<Id> days{day};
        for (const Id &id : daysOfEvent())
            days.insert(id);
        for (const Id &one : std::as_const(days))
            for (const QByteArray table : {"attendance", "check_in"})
                mark(table, one, one == day, all, byParticipation);
        for (const Registrant &registrant : all)
            if (const auto replaced = byParticipation.constFind(registrant.substituteFor);
                replaced != byParticipation.constEnd() && !all[size_t(*replaced)].isIn)
                all[size_t(*replaced)].isReplaced = true;
    }

    void setEvent(const Id &event) { m_event = event; }

private:
    static QString eventKey() { return QStringLiteral("event"); }
    const Entity &entity(QStringView key) const { return m_workspace.schema().entity(key); }

    void mark(const QByteArray &table, const Id &day, bool isToday, std::vector<Registrant> &all,
              const QHash<Id, int> &byParticipation)
    {
        const bool hasTime = table == "check_in";
        Query query(m_connection, "SELECT participation" + QByteArray(hasTime ? ", time" : "") + " FROM " + table +
                                      " WHERE day = ? AND alive = 1");
        query.bind(day);
        while (query.next()) {
            const auto at = byParticipation.constFind(query.id(0));
            if (at == byParticipation.constEnd())
                continue;
            Registrant &registrant = all[size_t(*at)];
            (isToday ? registrant.isIn : registrant.wasIn) = true;
            if (!isToday || !hasTime)
                continue;
            if (const QString time = query.text(1); registrant.since.isEmpty() || time < registrant.since)
                registrant.since = time;
        }
    }

    std::vector<Id> daysOfEvent()
    {
        std::vector<Id> days;
        Query query(m_connection, "SELECT id FROM event_day WHERE event = ? AND alive = 1");
        query.bind(m_event);
        while (query.next())
            days.push_back(query.id(0));
        return days;
    }

    Registrant made(const Record &participation)
    {
        Registrant made;
        made.id = participation.id;
        made.capacity = participation.text(u"capacity");
        made.state = participation.text(u"state");
        made.country = participation.text(u"delegation_country");
        made.substituteFor = participation.value(u"substitute_for").toUuid();
        made.institution = titleOf({QStringLiteral("institution"), participation.value(u"institution").toUuid()});
        const Ref person = Ref::fromText(participation.text(u"person"));
        if (person.isNull())
            made.name = participation.text(u"name");
        else
            fillPerson(made, person);
        return made;
    }

    void fillPerson(Registrant &made, const Ref &ref)
    {
        const Entity &entity = this->entity(ref.entity);
        const Id shown = m_anyMerged ? merged::representative(m_connection, entity, ref.id) : ref.id;
        made.person = Ref{ref.entity, shown}.text();
        const auto person = records::byId(m_connection, m_codes, entity, shown);
        if (!person)
            return;
        made.name = person->text(u"name");
        if (entity.find(u"residence_country")) {
            made.otherNames << person->text(u"other_names");
            if (made.country.isEmpty())
                made.country = person->text(u"residence_country");
            if (m_anyMerged)
                for (const Id &other : merged::groupOf(m_connection, entity, shown))
                    if (const auto record = records::byId(m_connection, m_codes, entity, other))
                        made.otherNames << record->text(u"name") << record->text(u"other_names");
        } else if (made.country.isEmpty()) {
            const auto seat =
                records::byId(m_connection, m_codes, this->entity(u"mission"), person->value(u"mission").toUuid());
            made.country = seat ? seat->text(u"country") : QString();
        }
    }

    /// Two participations, one person: the one under the id that stands for both is first, wherever it is read.
    static void join(Registrant &known, Registrant other, const Record &participation)
    {
        const bool isKept = participation.text(u"person") == other.person;
        if (isKept) {
            other.others = std::move(known.others);
            other.others.push_back(known.id);
            known = std::move(other);
        } else {
            known.others.push_back(other.id);
        }
    }

    QString titleOf(const Ref &ref)
    {
        if (ref.isNull())
            return {};
        const auto known = m_titles.constFind(ref.id);
        if (known != m_titles.constEnd())
            return *known;
        return *m_titles.insert(ref.id, m_workspace.title(ref));
    }

    Workspace &m_workspace;
    Connection &m_connection;
    Codes m_codes;
    const Entity &m_members;
    bool m_anyMerged;
    Id m_event;
    QHash<Id, QString> m_titles;
};

Result<void> Registrants::load(Workspace &workspace, const Id &event, const Id &day)
{
    return guarded([&] {
        Loader loader(workspace);
        loader.setEvent(event);
        auto all = loader.read(event);
        m_event = event;
        m_day = day;
        m_all = std::move(all);
        settle();
        loader.readPresence(day, m_all, m_byParticipation);
    });
}

Result<bool> Registrants::refresh(Workspace &workspace, const Changes &changes)
{
    const auto among = [](const QString &entity, std::initializer_list<QStringView> keys) {
        return std::ranges::find(keys, QStringView(entity)) != keys.end();
    };
    bool isPresence = false;
    bool isAll = changes.everything;
    std::vector<int> again;
    for (const Changes::Touched &touched : changes.records) {
        isPresence = isPresence || among(touched.entity, {u"attendance", u"check_in", u"event_day"});
        if (touched.entity == u"participation") {
            const int at = m_byParticipation.value(touched.id, -1);
            if (at >= 0 && touched.kind == Changes::Touched::Kind::Updated && m_all[size_t(at)].id == touched.id)
                again.push_back(at);
            else
                isAll = true;
        } else if (among(touched.entity, {u"member", u"official"})) {
            // An attendance makes the search text of its member anew, so members are touched at every check-in.
            if (const int at = m_byPerson.value(Ref{touched.entity, touched.id}.text(), -1); at >= 0)
                again.push_back(at);
        } else if (among(touched.entity, {u"same_as", u"institution", u"mission"})) {
            isAll = true;
        }
    }
    if (isAll) {
        if (auto loaded = load(workspace, m_event, m_day); !loaded)
            return std::unexpected(loaded.error());
        return true;
    }
    if (!isPresence && again.empty())
        return false;
    return guarded([&] {
        Loader loader(workspace);
        loader.setEvent(m_event);
        for (const int at : again) {
            loader.readAgain(m_all[size_t(at)]);
            m_words[size_t(at)] = wordsOf(m_all[size_t(at)]);
        }
        loader.readPresence(m_day, m_all, m_byParticipation);
        return true;
    });
}

void Registrants::settle()
{
    std::vector<std::pair<QString, size_t>> order;
    for (size_t i = 0; i < m_all.size(); ++i)
        order.emplace_back(sortKey(m_all[i].name), i);
    std::ranges::sort(order);
    std::vector<Registrant> sorted;
    sorted.reserve(m_all.size());
    for (const auto &[key, at] : order)
        sorted.push_back(std::move(m_all[at]));
    m_all = std::move(sorted);
    m_words.clear();
    m_byParticipation.clear();
    m_byPerson.clear();
    for (size_t i = 0; i < m_all.size(); ++i) {
        const Registrant &registrant = m_all[i];
        m_words.push_back(wordsOf(registrant));
        m_byParticipation.insert(registrant.id, int(i));
        for (const Id &other : registrant.others)
            m_byParticipation.insert(other, int(i));
        if (!registrant.person.isEmpty())
            m_byPerson.insert(registrant.person, int(i));
    }
}

const Registrant *Registrants::find(const Id &participation) const
{
    const int at = m_byParticipation.value(participation, -1);
    return at < 0 ? nullptr : &m_all[size_t(at)];
}

const Registrant *Registrants::ofPerson(const Ref &person) const
{
    const int at = m_byPerson.value(person.text(), -1);
    return at < 0 ? nullptr : &m_all[size_t(at)];
}

} // namespace elo
