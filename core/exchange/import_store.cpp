// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_store.h"

#include "core/exchange/import_pictures.h"
#include "core/rules.h"
#include "core/store/merged.h"
#include "core/store/records.h"
#include "core/store/transaction.h"
#include "core/workspace_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

bool isSilent(const Field &field, const QVariant &value)
{
    return !value.isValid() || (field.type == FieldType::Boolean && !value.toBool());
}

} // namespace

ImportStore::ImportStore(const ImportSession &session, const Schema &schema, Connection &connection)
    : m_session(session), m_schema(schema), m_entity(schema.entity(session.options().entity)),
      m_connection(connection), m_codes(Codes::load(connection, schema, false))
{
    for (int i = 0; i < int(session.source().columns().size()); ++i) {
        if (session.target(i) < 0)
            continue;
        const ImportTarget &target = session.targets()[size_t(session.target(i))];
        const ImportTarget::Kind kind = target.kind;
        if (kind == ImportTarget::Kind::Field)
            m_columns.insert(quint8(target.field), i);
        else if (kind == ImportTarget::Kind::Participation)
            m_columns.insert(quint8(ImportFacts::kParticipationField + target.field), i);
        m_hasContacts = m_hasContacts || kind == ImportTarget::Kind::Contact;
        m_hasMemberships = m_hasMemberships || kind == ImportTarget::Kind::Association;
        m_hasConsent = m_hasConsent || kind == ImportTarget::Kind::Consent || kind == ImportTarget::Kind::ConsentDate;
    }
    if (session.options().event.isNull())
        return;
    Query officials(connection, "SELECT id, name FROM official WHERE alive = 1");
    while (officials.next()) {
        const quint64 name = ImportKeys::of(officials.text(1), {}, {}, {}).name;
        m_officials.insert(name, m_officials.contains(name) ? Id() : officials.id(0));
    }
}

// --- Reading -------------------------------------------------------------------------------------------------------

std::vector<Record> ImportStore::partsOf(const char *entity, QStringView field, const Ref &owner) const
{
    const Entity &part = m_schema.entity(QString::fromLatin1(entity));
    return records::pointingTo(m_connection, m_codes, part, part.indexOf(field), owner);
}

std::optional<Record> ImportStore::participationOf(const Ref &person) const
{
    Record identity(m_schema.entity(u"participation"));
    identity.set(u"event", m_session.options().event.id);
    for (const Id &id : merged::groupOf(m_connection, m_schema.entity(person.entity), person.id)) {
        identity.set(u"person", Ref{person.entity, id}.text());
        auto found = records::byId(m_connection, m_codes, *identity.entity, records::identityOf(identity));
        if (found && found->alive)
            return found;
    }
    return std::nullopt;
}

ImportFacts ImportStore::factsOf(qint64 rid) const
{
    ImportFacts facts;
    const auto record = records::byRid(m_connection, m_codes, m_entity, rid);
    if (!record)
        return facts;
    facts.addRecord(*record);
    const Ref ref = records::refOf(*record);
    if (m_hasContacts)
        for (const Record &contact : partsOf("contact_point", u"owner", ref))
            facts.addContact(contact);
    if (m_hasMemberships)
        for (const Record &membership : partsOf("membership", u"member", ref))
            facts.addMembership(membership);
    if (m_hasConsent)
        for (const Record &consent : partsOf("consent", u"member", ref))
            facts.addConsent(consent);
    if (m_session.source().kind() == SourceKind::Cards)
        for (const QString &content : import_pictures::contentsOf(m_connection, m_codes, m_schema, ref))
            facts.add(ImportFacts::kPicture, content);
    if (m_session.options().event.isNull())
        return facts;
    if (const auto participation = participationOf(ref))
        facts.merge(factsOfParticipation({participation->id, participation->rid}));
    return facts;
}

ImportFacts ImportStore::factsOfParticipation(const Known &participation) const
{
    ImportFacts facts;
    if (const auto record =
            records::byRid(m_connection, m_codes, m_schema.entity(u"participation"), participation.rid))
        facts.addParticipation(*record);
    for (const Record &attendance : partsOf("attendance", u"participation", {u"participation"_s, participation.id}))
        facts.add(ImportFacts::kAttendance, idText(attendance.value(u"day").toUuid()));
    return facts;
}

QHash<quint64, ImportStore::Known> ImportStore::otherParticipants() const
{
    QHash<quint64, Known> others;
    if (m_session.options().event.isNull())
        return others;
    const Entity &officials = m_schema.entity(u"official");
    for (const Record &record : partsOf("participation", u"event", m_session.options().event)) {
        const Ref person = Ref::fromText(record.text(u"person"));
        QString name = record.text(u"name");
        if (person.entity == u"official")
            if (const auto official = records::byId(m_connection, m_codes, officials, person.id))
                name = official->text(u"name");
        if (person.entity != u"member")
            others.insert(ImportKeys::of(name, {}, {}, {}).name, {record.id, record.rid});
    }
    return others;
}

// --- Writing -------------------------------------------------------------------------------------------------------

void ImportStore::ensureDays(Transaction &tx) const
{
    for (int i = 0; i < int(m_session.source().columns().size()); ++i) {
        if (m_session.target(i) < 0)
            continue;
        const ImportTarget &target = m_session.targets()[size_t(m_session.target(i))];
        if (target.kind != ImportTarget::Kind::Attendance)
            continue;
        Record day(m_schema.entity(u"event_day"));
        if (const auto stored = records::byId(m_connection, m_codes, *day.entity, target.day.id);
            stored && stored->alive)
            continue;
        day.set(u"event", m_session.options().event.id);
        day.set(u"date", target.day.date);
        tx.insert(day);
    }
}

Record ImportStore::newParticipation(const ImportRow &row) const
{
    Record participation = m_schema.entity(u"participation").newRecord();
    for (size_t i = 0; i < participation.values.size(); ++i)
        if (row.participation->values[i].isValid())
            participation.values[i] = row.participation->values[i];
    if (!row.presentOn.empty() && participation.text(u"state") != u"walk_in")
        participation.set(u"state", u"attended"_s);
    return participation;
}

/// Whether nobody removed what a part belongs to while the list is taken in.
bool ImportStore::hangsOnLiving(const Transaction &tx, const Record &part) const
{
    if (!tx.hasBreathed())
        return true; // nobody else can have written since the list was looked at
    const auto owners = part.entity->flagged(FieldFlag::Owner);
    return std::ranges::all_of(owners, [&](int i) {
        const Field &field = part.entity->fields[size_t(i)];
        const QVariant &value = part.values[size_t(i)];
        if (!value.isValid())
            return true; // it belongs to the record that is made with it
        const Ref owner = field.type == FieldType::AnyReference
                              ? Ref::fromText(value.toString())
                              : Ref{QString::fromLatin1(field.targets.front()), value.toUuid()};
        const auto record = records::byId(m_connection, m_codes, m_schema.entity(owner.entity), owner.id);
        return record && record->alive;
    });
}

qint64 ImportStore::create(Transaction &tx, ImportRow &row) const
{
    RecordTree tree{std::move(row.fresh), std::move(row.parts)};
    std::erase_if(tree.parts, [&](const Record &part) { return !hangsOnLiving(tx, part); });
    if (row.participation)
        tree.parts.push_back(newParticipation(row));
    tx.insert(tree, std::move(row.document));
    addPicture(tx, records::refOf(tree.record), row);
    if (row.participation)
        addAttendance(tx, tree.parts.back().id, row);
    return tree.record.rid;
}

bool ImportStore::replaces(const ImportRow &row, quint8 slot) const
{
    switch (m_session.options().onRecord) {
    case OnRecord::Overwrite:
        return true;
    case OnRecord::Ask:
        return row.decision.replaces(m_columns.value(slot, -1));
    case OnRecord::Fill:
        break;
    }
    return false;
}

Record ImportStore::merged(const Record &before, const Record &said, const ImportRow &row, quint8 firstSlot) const
{
    Record after = before;
    for (size_t i = 0; i < said.values.size(); ++i) {
        const Field &field = said.entity->fields[i];
        if (said.values[i].isValid() && (isSilent(field, before.values[i]) || replaces(row, quint8(firstSlot + i))))
            after.values[i] = said.values[i];
    }
    return after;
}

void ImportStore::updateRecord(Transaction &tx, const Record &before, const ImportRow &row) const
{
    RecordTree after{merged(before, row.record, row, 0), {}};
    rules::followName(before, after.record);
    rederiveContacts(tx, after, before);
    tx.update(before, after.record);
    for (const Record &contact : after.parts)
        tx.update(living(tx, records::refOf(contact)), contact);
}

void ImportStore::addContacts(Transaction &tx, const Ref &owner, const ImportRow &row) const
{
    if (!m_hasContacts)
        return;
    ImportFacts stored;
    for (const Record &contact : partsOf("contact_point", u"owner", owner))
        stored.addContact(contact);
    for (const Record &part : row.parts) {
        if (part.entity->name() != u"contact_point")
            continue;
        ImportFacts said;
        said.addContact(part);
        const bool isKnown =
            std::any_of(said.all().begin(), said.all().end(), [&](quint64 fact) { return stored.contains(fact); });
        if (isKnown)
            continue;
        Record contact = part;
        contact.set(u"owner", owner.text());
        tx.insert(contact);
    }
}

void ImportStore::addLinks(Transaction &tx, const Ref &owner, const ImportRow &row) const
{
    for (const Record &part : row.parts) {
        if (part.entity->kind != EntityKind::Link)
            continue;
        Record link = part;
        const auto isLinked = [&](const Id &member) {
            link.set(u"member", member);
            link.id = records::identityOf(link);
            const auto stored = records::byId(m_connection, m_codes, *link.entity, link.id);
            return stored && stored->alive;
        };
        // What is on record stays as it is: a role, a refusal, a date.
        const auto group = merged::groupOf(m_connection, m_schema.entity(owner.entity), owner.id);
        if (std::ranges::any_of(group, isLinked))
            continue;
        link.set(u"member", owner.id);
        link.id = records::identityOf(link);
        if (hangsOnLiving(tx, link))
            tx.insert(link);
    }
}

void ImportStore::addPicture(Transaction &tx, const Ref &owner, const ImportRow &row) const
{
    if (!row.picture ||
        import_pictures::contentsOf(m_connection, m_codes, m_schema, owner).contains(row.picture->content))
        return;
    import_pictures::attach(tx, owner, row.record.text(u"name"), m_session.source().path(), *row.picture);
}

void ImportStore::addAttendance(Transaction &tx, const Id &participation, const ImportRow &row) const
{
    for (const Id &day : row.presentOn) {
        Record attendance(m_schema.entity(u"attendance"));
        attendance.set(u"participation", participation);
        attendance.set(u"day", day);
        attendance.id = records::identityOf(attendance);
        if (const auto stored = records::byId(m_connection, m_codes, *attendance.entity, attendance.id);
            !stored || !stored->alive)
            tx.insert(attendance);
    }
}

void ImportStore::update(Transaction &tx, qint64 rid, const ImportRow &row) const
{
    const auto before = records::byRid(m_connection, m_codes, m_entity, rid);
    if (!before)
        raise(ErrorCode::NoRecord, {QString::number(rid)});
    if (!before->alive)
        return; // somebody removed it while the list is taken in
    updateRecord(tx, *before, row);
    const Ref owner = records::refOf(*before);
    addContacts(tx, owner, row);
    addLinks(tx, owner, row);
    addPicture(tx, owner, row);
    if (!row.participation)
        return;
    if (const auto participation = participationOf(owner)) {
        updateParticipation(tx, {participation->id, participation->rid}, row);
        return;
    }
    Record participation = newParticipation(row);
    participation.set(u"person", owner.text());
    tx.insert(participation);
    addAttendance(tx, participation.id, row);
}

Ref ImportStore::officialNamed(const ImportRow &row) const
{
    const Id official = m_officials.value(row.keys.name);
    return official.isNull() ? Ref() : Ref{u"official"_s, official};
}

ImportStore::Known ImportStore::createParticipation(Transaction &tx, const ImportRow &row) const
{
    Record participation = newParticipation(row);
    if (const Ref official = officialNamed(row); !official.isNull()) {
        participation.set(u"person", official.text());
        participation.set(u"name", {});
        participation.set(u"sex", {});
    }
    tx.insert(participation);
    addAttendance(tx, participation.id, row);
    return {participation.id, participation.rid};
}

void ImportStore::updateParticipation(Transaction &tx, const Known &known, const ImportRow &row) const
{
    const auto before = records::byRid(m_connection, m_codes, m_schema.entity(u"participation"), known.rid);
    if (!before)
        raise(ErrorCode::NoRecord, {known.id.toString()});
    if (!before->alive)
        return; // somebody removed it while the list is taken in
    Record after = merged(*before, *row.participation, row, ImportFacts::kParticipationField);
    if (before->value(u"person").isValid()) { // whoever is on record has name and sex there
        after.set(u"name", before->value(u"name"));
        after.set(u"sex", before->value(u"sex"));
    }
    if (!row.presentOn.empty() && after.text(u"state") != u"walk_in")
        after.set(u"state", u"attended"_s);
    tx.update(*before, after);
    addAttendance(tx, known.id, row);
}

std::vector<ImportChange> ImportStore::changesOf(qint64 rid, const ImportRow &row) const
{
    std::vector<ImportChange> changes;
    const auto before = records::byRid(m_connection, m_codes, m_entity, rid);
    if (!before)
        return changes;
    for (auto it = m_columns.begin(); it != m_columns.end(); ++it) {
        if (it.key() >= before->values.size()) // of a participation
            continue;
        const Field &field = m_entity.fields[it.key()];
        const QVariant &said = row.record.values[it.key()];
        const QVariant &stored = before->values[it.key()];
        if (said.isValid() && !isSilent(field, stored) && !sameValue(field, said, stored))
            changes.push_back({*it, it.key(), stored});
    }
    std::sort(changes.begin(), changes.end(),
              [](const ImportChange &a, const ImportChange &b) { return a.column < b.column; });
    return changes;
}

// --- Parts and links -----------------------------------------------------------------------------------------------

ImportStore::Known ImportStore::createPart(Transaction &tx, const ImportRow &row) const
{
    Record part = row.fresh;
    if (!hangsOnLiving(tx, part)) // the list as a whole is taken back: half of it would be silently missing
        raise(ErrorCode::NoRecord, {QString::number(row.line)});
    if (m_entity.kind == EntityKind::Link) {
        tx.insert(part); // one that was removed comes back
        return {part.id, part.rid};
    }
    RecordTree tree{std::move(part), {}};
    tx.insert(tree);
    return {tree.record.id, tree.record.rid};
}

void ImportStore::updatePart(Transaction &tx, const Record &before, const ImportRow &row) const
{
    const Record after = merged(before, row.record, row, 0);
    if (const auto valid = rules::validate(after); !valid)
        throw StoreFailure{valid.error()};
    tx.update(before, after);
}

} // namespace elo
