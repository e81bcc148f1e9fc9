// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_run.h"

#include "core/rules.h"
#include "core/store/connection.h"
#include "core/store/merged.h"
#include "core/store/records.h"
#include "core/store/transaction.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Facts of so many rows are kept at hand; those of others are read again when somebody has the same name.
constexpr qsizetype kMostFresh = 10'000;

/// The row id by which the knowledge has a row that is not stored, and back.
qint64 ridOfRow(qsizetype row)
{
    return -1 - row;
}
qsizetype rowOfRid(qint64 rid)
{
    return -1 - rid;
}

} // namespace

ImportRun::ImportRun(const ImportSession &session, const Schema &schema, Connection &connection, const QString &user,
                     Transaction *tx, Job *job, std::shared_ptr<ImportKnowledge> knowledge)
    : m_session(session), m_schema(schema), m_entity(schema.entity(session.options().entity)),
      m_connection(connection), m_user(user), m_tx(tx), m_job(job), m_store(session, schema, connection),
      m_knowledge(std::move(knowledge)), m_others(m_store.otherParticipants())
{
    if (!m_knowledge) {
        m_knowledge = std::make_shared<ImportKnowledge>();
        if (m_entity.isThing())
            m_knowledge->people = ImportPeople::load(connection, m_store.codes(), m_entity);
        for (const QString &key : ImportRowReader::lookedUp(session, schema))
            m_knowledge->lookups.emplace(key,
                                         ImportLookup::load(connection, schema, m_store.codes(), schema.entity(key)));
    }
    if (!m_entity.isThing())
        m_parts = std::make_unique<ImportParts>(connection, m_store.codes(), m_entity);
    for (const ImportDecision &decision : session.decisions())
        if (decision.sameRow >= 0)
            m_referred.insert(decision.sameRow, -1);
    if (m_tx)
        m_store.ensureDays(*m_tx);
}

void ImportRun::overRows(const Done &done)
{
    ImportPipeline pipeline(m_session, m_schema, m_knowledge->lookups, m_user, !m_tx);
    for (;;) {
        if (m_job && m_job->cancelled())
            raise(ErrorCode::Cancelled);
        auto batch = pipeline.next();
        if (!batch)
            throw StoreFailure{batch.error()};
        if (!*batch)
            return;
        for (ImportRow &row : (*batch)->rows) {
            take(row, done);
            if (m_tx)
                m_tx->breathe();
        }
        if (m_job)
            m_job->setDone((*batch)->bytesRead);
    }
}

ImportRowReader &ImportRun::reader()
{
    if (!m_reader)
        m_reader = std::make_unique<ImportRowReader>(m_session, m_schema, m_knowledge->lookups, m_user);
    return *m_reader;
}

ImportRow ImportRun::again(qsizetype index, qint64 line, const QStringList &cells, int person, Decision &decision)
{
    // Whom only this row made is made anew; of whom it changed, what others say is not taken apart here.
    ImportPeople &people = m_knowledge->people;
    m_except = person >= 0 && person < people.size() && people.rid(person) == ridOfRow(index) ? person : -1;
    if (m_except < 0)
        m_knowledge->changed.remove(person);
    ImportRow row = reader().read(index, SourceRow{line, cells, {}, {}});
    decision = take(row, [](const ImportRow &, const Decision &) {});
    if (m_except >= 0)
        people.forget(m_except);
    m_except = -1;
    return row;
}

ImportRun::Decision ImportRun::take(ImportRow &row, const Done &done)
{
    Decision decision;
    if (row.isLeftOut || row.hasError()) {
        decision.outcome = row.isLeftOut ? ImportOutcome::LeftOut : ImportOutcome::Error;
        done(row, decision);
        return decision;
    }
    return m_parts ? takePart(row, done) : row.isMember ? takeThing(row, done) : takeParticipant(row, done);
}

/// What the row changes of what is known, which becomes known with it.
void ImportRun::learn(const ImportRow &row, const ImportFacts &said, ImportFacts &known, Decision &decision) const
{
    const ImportDifference difference = compareFacts(said, known);
    bool changes = difference.fills;
    for (const quint8 slot : difference.differing) {
        if (!m_store.replaces(row, slot))
            continue;
        known.take(said, slot);
        changes = true;
    }
    if (difference.fills)
        known.merge(said);
    decision.differs = difference.differs;
    decision.outcome = changes ? ImportOutcome::Update : ImportOutcome::Unchanged;
}

// --- Things: people, associations, … -------------------------------------------------------------------------------

ImportFacts ImportRun::factsOfRow(qsizetype row)
{
    if (!m_cellsOf)
        return {};
    // With the user's corrections already; they are the same cells.
    return reader().read(row, SourceRow{0, m_cellsOf(row), {}, {}}).facts;
}

const ImportFacts &ImportRun::factsOf(int index)
{
    if (const auto changed = m_knowledge->changed.constFind(index); changed != m_knowledge->changed.constEnd())
        return *changed;
    if (const auto fresh = m_fresh.constFind(index); fresh != m_fresh.constEnd())
        return *fresh;
    const qint64 rid = m_knowledge->people.rid(index);
    m_loaded = rid > 0 ? m_store.factsOf(rid) : factsOfRow(rowOfRid(rid));
    return m_loaded;
}

/// The record that the row says it is about by id or number. @returns -1 if it says nothing, or nothing that holds.
int ImportRun::namedByItself(ImportRow &row, const ImportKeys &keys)
{
    std::optional<Record> record;
    if (!row.self.isNull()) {
        const Id id = m_entity.mergeable ? merged::representative(m_connection, m_entity, row.self) : row.self;
        record = records::byId(m_connection, m_store.codes(), m_entity, id);
        if (!record)
            row.fresh.id = row.self; // as it was called in the file that it comes from
    } else if (row.selfNumber > 0) {
        record = records::byNumber(m_connection, m_store.codes(), m_entity, row.selfNumber);
        // Every office counts from 1: a number alone is no proof.
        const int title = m_entity.titleField();
        if (record && keys.name != 0 && title >= 0 &&
            !keys.sharesWords(ImportKeys::of(record->values[size_t(title)].toString(), {}, {}, {}))) {
            row.issues.push_back({-1, u"number_of_another"_s, record->values[size_t(title)].toString(), true});
            record.reset();
        }
        if (record && m_entity.mergeable)
            record = records::byId(m_connection, m_store.codes(), m_entity,
                                   merged::representative(m_connection, m_entity, record->id));
    }
    return record && record->alive ? m_knowledge->people.indexOf(record->rid) : -1;
}

int ImportRun::whoIsMeant(ImportRow &row, const ImportKeys &keys, const ImportFacts &facts)
{
    const ImportDecision &decision = row.decision;
    if (decision.identity == ImportDecision::Identity::Apart)
        return -1;
    if (decision.identity == ImportDecision::Identity::Same) {
        int index = m_referred.value(decision.sameRow, -1);
        if (!decision.same.isNull())
            if (const auto record = records::byId(m_connection, m_store.codes(), m_entity, decision.same);
                record && record->alive)
                index = m_knowledge->people.indexOf(record->rid);
        if (index >= 0)
            return index;
    }
    if (const int named = namedByItself(row, keys); named >= 0)
        return named;
    return m_knowledge->people.find(
        keys, facts, [this](int candidate) -> const ImportFacts & { return factsOf(candidate); }, m_except);
}

ImportRun::Decision ImportRun::takeThing(ImportRow &row, const Done &done)
{
    const ImportKeys keys = std::move(row.keys);
    const ImportFacts facts = std::move(row.facts);
    ImportPeople &people = m_knowledge->people;
    Decision decision;
    decision.person = whoIsMeant(row, keys, facts);
    if (decision.person < 0) {
        done(row, decision);
        decision.person = people.add(keys, m_tx ? m_store.create(*m_tx, row) : ridOfRow(row.index));
        if (m_fresh.size() >= kMostFresh)
            m_fresh.clear();
        m_fresh.insert(decision.person, facts);
    } else {
        decision.existing = std::max<qint64>(0, people.rid(decision.person));
        ImportFacts before = factsOf(decision.person);
        learn(row, facts, before, decision);
        done(row, decision);
        if (decision.outcome == ImportOutcome::Update) {
            if (m_tx)
                m_store.update(*m_tx, people.rid(decision.person), row);
            m_knowledge->changed.insert(decision.person, std::move(before));
            people.learn(decision.person, keys);
        }
    }
    if (const auto referred = m_referred.find(row.index); referred != m_referred.end())
        *referred = decision.person;
    return decision;
}

// --- Participants who are no members -------------------------------------------------------------------------------

const ImportFacts &ImportRun::factsOfOther(quint64 name)
{
    if (const auto touched = m_touchedOthers.constFind(name); touched != m_touchedOthers.constEnd())
        return *touched;
    m_loaded = m_store.factsOfParticipation(m_others.value(name));
    return m_loaded;
}

ImportRun::Decision ImportRun::takeParticipant(ImportRow &row, const Done &done)
{
    const quint64 name = row.keys.name;
    const auto found = m_others.constFind(name);
    Decision decision;
    if (found == m_others.constEnd()) {
        done(row, decision);
        m_others.insert(name, m_tx ? m_store.createParticipation(*m_tx, row) : ImportStore::Known());
        m_touchedOthers.insert(name, row.facts);
        return decision;
    }
    ImportFacts before = factsOfOther(name);
    learn(row, row.facts, before, decision);
    done(row, decision);
    if (decision.outcome == ImportOutcome::Update) {
        if (m_tx)
            m_store.updateParticipation(*m_tx, *found, row);
        m_touchedOthers.insert(name, std::move(before));
    }
    return decision;
}

// --- Parts and links -----------------------------------------------------------------------------------------------

/// The standard form of a phone depends on the country of whom it belongs to.
void ImportRun::settleContact(ImportRow &row)
{
    const Ref ref = Ref::fromText(row.fresh.text(u"owner"));
    const auto owner = records::byId(m_connection, m_store.codes(), m_schema.entity(ref.entity), ref.id);
    if (!owner)
        return;
    RecordTree tree{*owner, {row.fresh}};
    rules::derive(tree);
    row.fresh = tree.parts.front();
}

ImportRun::Decision ImportRun::takePart(ImportRow &row, const Done &done)
{
    if (m_entity.name() == u"contact_point")
        settleContact(row);
    row.fresh.id = records::identityOf(row.fresh);
    if (row.fresh.id.isNull())
        row.fresh.id = row.self;
    Decision decision;
    ImportParts::Known *known = m_parts->find(row.fresh, row.facts);
    if (!known) {
        done(row, decision);
        const ImportStore::Known made = m_tx ? m_store.createPart(*m_tx, row) : ImportStore::Known{row.fresh.id, 0};
        row.fresh.id = made.id.isNull() ? newId(QDateTime::currentMSecsSinceEpoch()) : made.id;
        m_parts->add(row.fresh, made.rid, row.facts);
        return decision;
    }
    decision.existing = known->rid;
    learn(row, row.facts, known->facts, decision);
    done(row, decision);
    if (decision.outcome == ImportOutcome::Update) {
        if (m_tx)
            if (const auto before = records::byRid(m_connection, m_store.codes(), m_entity, known->rid);
                before && before->alive) // nobody removed it while the list is taken in
                m_store.updatePart(*m_tx, *before, row);
        m_parts->changed(*known);
    }
    return decision;
}

} // namespace elo
