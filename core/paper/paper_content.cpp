// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_content.h"

#include "core/exchange/disclosure_log.h"
#include "core/exchange/label_words.h"
#include "core/paper/paper_texts.h"
#include "core/people/consents.h"
#include "core/people/person_name.h"
#include "core/places/countries.h"
#include "core/rules.h"
#include "core/store/connection.h"
#include "core/workspace.h"

#include <QHash>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Reads the participants of one event, one after the other, and remembers what many of them share.
class People
{
public:
    People(Workspace &workspace, const Ref &event, const PaperRequest &request)
        : m_workspace(workspace), m_event(event), m_request(request), m_words(request.language)
    {
    }

    Result<std::vector<PaperDay>> days()
    {
        const auto found = m_workspace.related(m_workspace.schema().entity(u"event_day"), u"event"_s, m_event);
        if (!found)
            return std::unexpected(found.error());
        std::vector<PaperDay> days;
        for (const Record &day : *found) {
            const QDate date = day.value(u"date").toDate();
            days.push_back({date, day.text(u"title"), 0});
            const auto there = m_workspace.related(m_workspace.schema().entity(u"attendance"), u"day"_s,
                                                   {day.entity->name(), day.id});
            if (!there)
                return std::unexpected(there.error());
            for (const Record &attendance : *there)
                m_attended[attendance.value(u"participation").toUuid()].push_back(date);
        }
        std::ranges::sort(days, {}, &PaperDay::date);
        for (size_t i = 0; i < days.size(); ++i)
            days[i].number = int(i) + 1;
        return days;
    }

    Result<std::vector<PaperPerson>> all()
    {
        const auto found = m_workspace.related(m_workspace.schema().entity(u"participation"), u"event"_s, m_event);
        if (!found)
            return std::unexpected(found.error());
        std::vector<PaperPerson> people;
        QHash<Id, size_t> places; // of members
        for (const Record &participation : *found) {
            PaperPerson person = read(participation);
            if (const auto known = places.constFind(person.member);
                !person.member.isNull() && known != places.constEnd()) {
                join(people[*known], person);
                continue;
            }
            if (!person.member.isNull())
                places.insert(person.member, people.size());
            people.push_back(std::move(person));
        }
        std::ranges::stable_sort(people, {}, &PaperPerson::order);
        return people;
    }

private:
    PaperPerson read(const Record &participation)
    {
        PaperPerson person;
        person.participation = participation.id;
        person.name = participation.text(u"name");
        person.sex = participation.text(u"sex");
        person.countryCode = participation.text(u"delegation_country");
        person.institution = titleOf({u"institution"_s, participation.value(u"institution").toUuid()});
        person.capacityKey = participation.text(u"capacity");
        person.capacity = choiceText(participation.entity->field(u"capacity"), person.capacityKey);
        person.state = participation.text(u"state");
        person.stateText = choiceText(participation.entity->field(u"state"), person.state);
        person.attended = m_attended.value(participation.id);
        std::ranges::sort(person.attended);
        if (const Ref of = Ref::fromText(participation.text(u"person")); !of.isNull())
            readOf(m_workspace.representative(of), person);
        if (!person.countryCode.isEmpty())
            person.country = countryName(person.countryCode, m_request.language);
        person.order = sortKey(person.name);
        return person;
    }

    void readOf(const Ref &ref, PaperPerson &person)
    {
        const auto record = m_workspace.record(ref);
        if (!record)
            return;
        person.name = record->text(u"name");
        person.sex = record->text(u"sex");
        if (ref.entity == u"member") {
            person.member = ref.id;
            if (person.countryCode.isEmpty())
                person.countryCode = record->text(u"residence_country");
        } else if (const Ref mission{u"mission"_s, record->value(u"mission").toUuid()}; !mission.isNull()) {
            // An official comes for the mission.
            if (person.institution.isEmpty())
                person.institution = titleOf(mission);
            if (const auto seat = m_workspace.record(mission); seat && person.countryCode.isEmpty())
                person.countryCode = seat->text(u"country");
        }
    }

    static void join(PaperPerson &person, const PaperPerson &other)
    {
        for (const QDate &day : other.attended)
            if (!std::ranges::count(person.attended, day))
                person.attended.push_back(day);
        std::ranges::sort(person.attended);
        if (person.state == u"declined" || other.state == u"attended") {
            person.state = other.state;
            person.stateText = other.stateText;
        }
    }

    QString choiceText(const Field &field, const QString &key) const
    {
        for (const Choice &choice : field.choices)
            if (key == QLatin1StringView(choice.key))
                return m_words.text("Choice", choice.label);
        return key;
    }

    QString titleOf(const Ref &ref)
    {
        if (ref.isNull())
            return {};
        const auto known = m_titles.constFind(ref.id);
        return known != m_titles.constEnd() ? *known : *m_titles.insert(ref.id, m_workspace.title(ref));
    }

    Workspace &m_workspace;
    Ref m_event;
    const PaperRequest &m_request;
    LabelWords m_words;
    QHash<Id, std::vector<QDate>> m_attended; ///< by participation
    QHash<Id, QString> m_titles;
};

bool wasThere(const PaperPerson &person, const QDate &day)
{
    if (day.isValid())
        return std::ranges::count(person.attended, day) > 0;
    // The state alone is what an import of a finished event may know.
    return !person.attended.empty() || person.state == u"attended";
}

bool isAskedFor(const PaperPerson &person, const PaperRequest &request)
{
    if (request.kind == PaperKind::Certificates && !wasThere(person, {}))
        return false;
    switch (request.who) {
    case PaperWho::Everybody:
        return person.state != u"declined";
    case PaperWho::Confirmed:
        return person.state == u"confirmed" || person.state == u"attended" || person.state == u"walk_in";
    case PaperWho::Attended:
        // The list of a day that is asked for is of whoever is known to be at the event.
        return wasThere(person, request.kind == PaperKind::Signatures ? QDate() : request.day);
    case PaperWho::Delegation:
        return person.state != u"declined" && person.countryCode == request.delegation;
    case PaperWho::Selected:
        return request.selected.contains(person.participation);
    }
    return false;
}

Result<void> keepWhoConsents(Workspace &workspace, PaperContent &content)
{
    const Handing &handing = content.request.handing;
    const QString purpose = handing.isToOthers() ? handing.purpose : u"contact"_s;
    return guarded([&] {
        const auto agreeing = whoAgrees(workspace.connection(), workspace.schema().entity(u"member"), purpose);
        content.withheld = qint64(std::erase_if(content.people, [&](const PaperPerson &person) {
            return person.member.isNull() || !agreeing.contains(person.member);
        }));
    });
}

/// As it was typed, unless a phone was typed as it is dialled at home: the readers are in other countries.
QString dialled(const Record &contact)
{
    const QString typed = contact.text(u"value");
    const QString standard = contact.text(u"normalized");
    return standard.startsWith(u'+') && !typed.startsWith(u'+') ? standard : typed;
}

/// Phones and addresses of all records of the person.
Result<void> readContacts(Workspace &workspace, PaperContent &content)
{
    const Entity &contactPoint = workspace.schema().entity(u"contact_point");
    for (PaperPerson &person : content.people) {
        std::vector<Ref> records{{u"member"_s, person.member}};
        if (const auto others = workspace.mergedWith(records.front()))
            for (const Record &other : *others)
                records.push_back({u"member"_s, other.id});
        for (const Ref &ref : records) {
            const auto found = workspace.related(contactPoint, u"owner"_s, ref);
            if (!found)
                return std::unexpected(found.error());
            for (const Record &contact : *found)
                if (const QString text = dialled(contact); !person.contacts.contains(text))
                    person.contacts << text;
        }
    }
    return {};
}

Result<void> checkRequest(const Workspace &workspace, const PaperRequest &request)
{
    if (request.kind != PaperKind::Contacts)
        return {};
    // What is handed over is a list of members: participants who are none were never asked.
    if (auto good = checkHanding(request.handing, workspace.schema(), workspace.schema().entity(u"member")); !good)
        return good;
    if (request.handing.isToOthers() && workspace.isReadOnly())
        return fail(ErrorCode::Refused, {u"cannot_log"_s});
    return {};
}

Result<PaperContent> contentOf(Workspace &workspace, const Record &event, const PaperRequest &request)
{
    PaperContent content;
    content.request = request;
    if (!comesInA5(request.kind))
        content.request.size = PaperSize::A4;
    content.office = workspace.officeName();
    if (content.office.isEmpty())
        content.office = u"INACE"_s;
    content.eventName = event.text(u"name");
    content.city = event.text(u"city");
    content.place = event.text(u"venue");
    if (!content.city.isEmpty() && !content.place.contains(content.city))
        content.place = content.place.isEmpty() ? content.city : content.place + u", "_s + content.city;
    content.starts = event.value(u"starts").toDate();
    content.ends = event.value(u"ends").toDate();

    People people(workspace, {event.entity->name(), event.id}, request);
    auto days = people.days();
    if (!days)
        return std::unexpected(days.error());
    content.days = std::move(*days);
    if (request.day.isValid()) {
        std::erase_if(content.days, [&](const PaperDay &day) { return day.date != request.day; });
        if (content.days.empty())
            return fail(ErrorCode::Invalid, {u"day"_s, rules::kUnknownChoice, request.day.toString(Qt::ISODate)});
    }
    auto all = people.all();
    if (!all)
        return std::unexpected(all.error());
    content.people = std::move(*all);
    std::erase_if(content.people, [&](const PaperPerson &person) { return !isAskedFor(person, request); });
    return content;
}

} // namespace

Result<PaperContent> paperContent(Workspace &workspace, const Ref &event, const PaperRequest &request)
{
    if (auto good = checkRequest(workspace, request); !good)
        return std::unexpected(good.error());
    const auto record = workspace.record(event);
    if (!record)
        return std::unexpected(record.error());
    if (event.entity != u"event" || !record->alive)
        return fail(ErrorCode::NoRecord, {event.text()});

    Result<PaperContent> content;
    // While a query is open, those of 1,500 people find the file locked for reading already (see exportRecords).
    auto read = guarded([&] {
        Query open(workspace.connection(), "SELECT 1 FROM entity_code");
        open.next();
        content = contentOf(workspace, *record, request);
    });
    if (!read)
        return std::unexpected(read.error());
    if (!content)
        return content;
    if (request.kind == PaperKind::Contacts) {
        if (auto kept = keepWhoConsents(workspace, *content); !kept)
            return std::unexpected(kept.error());
        if (auto contacts = readContacts(workspace, *content); !contacts)
            return std::unexpected(contacts.error());
    }
    if (request.kind == PaperKind::Delegations)
        std::ranges::stable_sort(content->people, {}, [](const PaperPerson &person) {
            // Those of no delegation come last.
            return std::pair(person.country.isEmpty(), sortKey(person.country));
        });
    return content;
}

Result<void> logPaper(Workspace &workspace, const PaperContent &content, const QString &format)
{
    DisclosureEntry entry;
    if (content.request.kind == PaperKind::Contacts)
        entry.handing = content.request.handing;
    entry.what = u"%1: %2"_s.arg(paperTitle(content.request.kind, content.request.language), content.eventName);
    entry.entity = u"participation"_s;
    entry.columns = paperColumns(content.request.kind);
    entry.format = format;
    entry.written = qint64(content.people.size());
    entry.withheld = content.withheld;
    for (const PaperPerson &person : content.people)
        if (!person.member.isNull())
            entry.people.push_back(person.member);
    return logDisclosure(workspace, entry);
}

} // namespace elo
