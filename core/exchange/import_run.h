// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_pipeline.h"
#include "core/exchange/import_store.h"

#include <functional>

namespace elo {

/// One pass over a list: decides for every row what becomes of it, and stores it if there is a transaction to store
/// it in. Rehearsal and import take the same decisions because they are this same code. Everything throws
/// StoreFailure.
class ImportRun
{
public:
    /// @param tx null for a rehearsal. @param job may be null.
    ImportRun(const ImportSession &session, const Schema &schema, Connection &connection, const QString &user,
              Transaction *tx, Job *job);

    /// @param done gets every row with what became of it.
    using Done = std::function<void(const ImportRow &, ImportOutcome, qint64 existing)>;
    void overRows(const Done &done);

private:
    struct Decision
    {
        ImportOutcome outcome = ImportOutcome::Create;
        qint64 existing = 0;
    };

    Decision take(ImportRow &row);
    Decision takePerson(ImportRow &row);
    Decision takeParticipant(ImportRow &row);
    /// What the row changes of what is known, which becomes known with it. @returns whether it changes anything.
    bool learn(const ImportRow &row, const ImportFacts &said, ImportFacts &known) const;
    const ImportFacts &factsOf(int index);
    const ImportFacts &factsOfOther(quint64 name);

    const ImportSession &m_session;
    const Schema &m_schema;
    QString m_user;
    Transaction *m_tx;
    Job *m_job;
    ImportStore m_store;
    ImportLookups m_lookups;
    ImportPeople m_people;
    QHash<int, ImportFacts> m_touched; ///< of whom this list has created or changed
    QHash<quint64, ImportPeople::Known> m_others;
    QHash<quint64, ImportFacts> m_touchedOthers;
    ImportFacts m_loaded; ///< of whom was asked about last
};

} // namespace elo
