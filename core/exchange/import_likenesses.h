// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_outcome.h"
#include "core/match/person_loader.h"
#include "core/schema/entity.h"

#include <memory>
#include <vector>

namespace elo {

class Codes;
class Connection;
class ImportSession;
class Job;
class Workspace;
struct ImportRow;

/// Finds out whom the new members of a list may be: somebody on record, or an earlier row. By the scoring of
/// findDuplicates(); of two who are both on record nothing is asked. Few rows are looked up one by one, so that ten
/// people need not wait for a million to be loaded; many are compared in blocks. Everything throws StoreFailure.
class ImportLikenesses
{
public:
    /// @param workspace may be read-only, and outlives it.
    ImportLikenesses(Workspace &workspace, const Entity &entity, Job *job);

    /// A row with what becomes of it. Only those that make a member of whom nothing was decided are kept.
    void add(const ImportRow &row, ImportOutcome outcome);
    /// Tells the rehearsal, when all rows are there.
    void find(ImportRehearsal &rehearsal);

private:
    struct Few
    {
        qsizetype row;
        RecordTree tree;
    };
    struct Like
    {
        quint32 person;
        float bits;
        MatchReasons reasons;
    };

    void load();
    void addPerson(qsizetype row, const Record &record, const std::vector<Record> &parts);
    void lookUpOneByOne(ImportRehearsal &rehearsal);
    void compareBlocks(ImportRehearsal &rehearsal);
    void take(ImportRehearsal &rehearsal, quint32 person, const Like &like);
    qsizetype rowOf(quint32 person) const { return m_rows[person - m_stored]; }

    Workspace &m_workspace;
    Job *m_job;
    bool m_isAsked;         ///< only members are compared
    qint64 m_onRecord = 0;  ///< about so many members
    std::vector<Few> m_few; ///< while they are few
    LoadedPeople m_loaded;  ///< those on record, and behind them those of the list
    bool m_isLoaded = false;
    quint32 m_stored = 0;          ///< so many of them are on record
    std::vector<qsizetype> m_rows; ///< of the others
};

} // namespace elo
