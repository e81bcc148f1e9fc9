// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_parts.h"
#include "core/exchange/import_pipeline.h"
#include "core/exchange/import_store.h"

#include <functional>
#include <memory>

namespace elo {

/// What a pass over a list has found out and a single row that is looked at again needs: who is on record, who came
/// up in the list, what things are called. It keeps no connection.
struct ImportKnowledge
{
    ImportLookups lookups;
    ImportPeople people;
    QHash<int, ImportFacts> changed; ///< of those of whom more than one source told: the file and rows, or rows
};

/// One pass over a list: decides for every row what becomes of it, and stores it if there is a transaction to store
/// it in. Rehearsal and import take the same decisions because they are this same code. Everything throws
/// StoreFailure.
class ImportRun
{
public:
    struct Decision
    {
        ImportOutcome outcome = ImportOutcome::Create;
        qint64 existing = 0;  ///< row id on record; 0: what is of this list, or new
        int person = -1;      ///< index in the knowledge, of things
        bool differs = false; ///< says something else than what is known
    };

    /// @param tx null for a rehearsal. @param job may be null.
    ImportRun(const ImportSession &session, const Schema &schema, Connection &connection, const QString &user,
              Transaction *tx, Job *job, std::shared_ptr<ImportKnowledge> knowledge = nullptr);

    /// Reads the cells of an earlier row again, where it is not stored.
    using CellsOf = std::function<QStringList(qsizetype)>;
    void setCellsOf(CellsOf cellsOf) { m_cellsOf = std::move(cellsOf); }

    /// @param done gets every row, before it is stored, with what becomes of it.
    using Done = std::function<void(const ImportRow &, const Decision &)>;
    void overRows(const Done &done);
    /// One row again, with other cells. @param before what became of it, which is taken back.
    ImportRow again(qsizetype row, qint64 line, const QStringList &cells, int person, Decision &decision);

    const std::shared_ptr<ImportKnowledge> &knowledge() const { return m_knowledge; }
    /// The index that a thing gets that is made next.
    int nextPerson() const { return m_knowledge->people.size(); }
    const ImportStore &store() const { return m_store; }

private:
    Decision take(ImportRow &row, const Done &done);
    Decision takeThing(ImportRow &row, const Done &done);
    Decision takeParticipant(ImportRow &row, const Done &done);
    Decision takePart(ImportRow &row, const Done &done);
    int whoIsMeant(ImportRow &row, const ImportKeys &keys, const ImportFacts &facts);
    int namedByItself(ImportRow &row, const ImportKeys &keys);
    void learn(const ImportRow &row, const ImportFacts &said, ImportFacts &known, Decision &decision) const;
    void settleContact(ImportRow &row);
    const ImportFacts &factsOf(int index);
    ImportFacts factsOfRow(qsizetype row);
    const ImportFacts &factsOfOther(quint64 name);
    ImportRowReader &reader();

    const ImportSession &m_session;
    const Schema &m_schema;
    const Entity &m_entity;
    Connection &m_connection;
    QString m_user;
    Transaction *m_tx;
    Job *m_job;
    CellsOf m_cellsOf;
    ImportStore m_store;
    std::shared_ptr<ImportKnowledge> m_knowledge;
    std::unique_ptr<ImportParts> m_parts;
    std::unique_ptr<ImportRowReader> m_reader; ///< for rows that are read again
    QHash<int, ImportFacts> m_fresh;           ///< of the last whom the list made: homonyms stand close together
    QHash<qsizetype, int> m_referred;          ///< whom rows are about that others were said to be the same as
    int m_except = -1;                         ///< whom a row that is looked at again made before
    QHash<quint64, ImportStore::Known> m_others;
    QHash<quint64, ImportFacts> m_touchedOthers;
    ImportFacts m_loaded; ///< of whom was asked about last
};

} // namespace elo
