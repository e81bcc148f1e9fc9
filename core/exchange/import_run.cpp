// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_run.h"

#include "core/store/connection.h"
#include "core/store/transaction.h"

namespace elo {

ImportRun::ImportRun(const ImportSession &session, const Schema &schema, Connection &connection, const QString &user,
                     Transaction *tx, Job *job)
    : m_session(session), m_schema(schema), m_user(user), m_tx(tx), m_job(job), m_store(session, schema, connection),
      m_people(ImportPeople::load(connection, m_store.codes(), schema.entity(session.options().entity))),
      m_others(m_store.otherParticipants())
{
    for (const QString &key : ImportRowReader::lookedUp(session, schema))
        m_lookups.emplace(key, ImportLookup::load(connection, schema.entity(key)));
    if (m_tx)
        m_store.ensureDays(*m_tx);
}

void ImportRun::overRows(const Done &done)
{
    ImportPipeline pipeline(m_session, m_schema, m_lookups, m_user, !m_tx);
    for (;;) {
        if (m_job && m_job->cancelled())
            raise(ErrorCode::Cancelled);
        auto batch = pipeline.next();
        if (!batch)
            throw StoreFailure{batch.error()};
        if (!*batch)
            return;
        for (ImportRow &row : (*batch)->rows) {
            const Decision decision = take(row);
            done(row, decision.outcome, decision.existing);
        }
        if (m_job)
            m_job->setDone((*batch)->bytesRead);
    }
}

ImportRun::Decision ImportRun::take(ImportRow &row)
{
    if (row.isLeftOut)
        return {ImportOutcome::LeftOut, 0};
    if (row.hasError())
        return {ImportOutcome::Error, 0};
    return row.isMember ? takePerson(row) : takeParticipant(row);
}

bool ImportRun::learn(const ImportRow &row, const ImportFacts &said, ImportFacts &known) const
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
    return changes;
}

const ImportFacts &ImportRun::factsOf(int index)
{
    if (const auto touched = m_touched.constFind(index); touched != m_touched.constEnd())
        return *touched;
    m_loaded = m_store.factsOf(m_people.known(index));
    return m_loaded;
}

ImportRun::Decision ImportRun::takePerson(ImportRow &row)
{
    const ImportKeys keys = std::move(row.keys);
    const ImportFacts facts = std::move(row.facts);
    const int index =
        m_people.find(keys, facts, [this](int candidate) -> const ImportFacts & { return factsOf(candidate); });
    if (index < 0) {
        const ImportPeople::Known created = m_tx ? m_store.create(*m_tx, row) : ImportPeople::Known();
        m_touched.insert(m_people.add(keys, created), facts);
        return {ImportOutcome::Create, 0};
    }
    const ImportPeople::Known known = m_people.known(index);
    ImportFacts before = factsOf(index);
    if (!learn(row, facts, before))
        return {ImportOutcome::Unchanged, known.rid};
    if (m_tx)
        m_store.update(*m_tx, known, row);
    m_touched.insert(index, std::move(before));
    m_people.learn(index, keys);
    return {ImportOutcome::Update, known.rid};
}

const ImportFacts &ImportRun::factsOfOther(quint64 name)
{
    if (const auto touched = m_touchedOthers.constFind(name); touched != m_touchedOthers.constEnd())
        return *touched;
    m_loaded = m_store.factsOfParticipation(m_others.value(name));
    return m_loaded;
}

ImportRun::Decision ImportRun::takeParticipant(ImportRow &row)
{
    const quint64 name = row.keys.name;
    const auto found = m_others.constFind(name);
    if (found == m_others.constEnd()) {
        m_others.insert(name, m_tx ? m_store.createParticipation(*m_tx, row) : ImportPeople::Known());
        m_touchedOthers.insert(name, row.facts);
        return {ImportOutcome::Create, 0};
    }
    ImportFacts before = factsOfOther(name);
    if (!learn(row, row.facts, before))
        return {ImportOutcome::Unchanged, 0};
    if (m_tx)
        m_store.updateParticipation(*m_tx, *found, row);
    m_touchedOthers.insert(name, std::move(before));
    return {ImportOutcome::Update, 0};
}

} // namespace elo
