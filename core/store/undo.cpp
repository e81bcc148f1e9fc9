// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/store/undo_plan.h"

namespace elo {

namespace {

/// So many rows are written by one statement: the search index writes out what it holds at each of them, so fewer
/// make it slower; a cancel waits for one.
constexpr qint64 kRowsTogether = 4096;

class TakingBack
{
public:
    TakingBack(Transaction &tx, UndoPlan &plan, Job *job, UndoOutcome &outcome)
        : m_tx(tx), m_plan(plan), m_job(job), m_outcome(outcome)
    {
    }

    void run()
    {
        if (m_job)
            m_job->setTotal(m_plan.rows() + m_plan.values());
        m_plan.eachRestore([&](const UndoPlan::Restore &restore) {
            m_tx.writeStored(*restore.field.entity, restore.record, restore.field.index, restore.before);
            ++m_outcome.restored;
            advance(1);
        });
        bringBack(m_plan.returning());
        takeAway(m_plan.going());
    }

private:
    /// Parts first: the search text of a record is made of its phones too.
    void bringBack(const UndoPlan::Rows &rows)
    {
        for (const bool findable : {false, true})
            for (const auto &[entity, ranges] : rows)
                if (entity->isFindable() == findable)
                    m_outcome.restored += setAlive(*entity, ranges, true);
        touchOwners(rows);
    }

    void takeAway(const UndoPlan::Rows &rows)
    {
        touchOwners(rows); // as long as it is known whose they are
        qint64 all = 0;
        qint64 things = 0;
        for (const auto &[entity, ranges] : rows) {
            const qint64 removed = setAlive(*entity, ranges, false);
            all += removed;
            things += entity->isThing() ? removed : 0;
        }
        // A person with three phones is one record to whoever reads the number.
        m_outcome.removed = things > 0 ? things : all;
    }

    void touchOwners(const UndoPlan::Rows &rows)
    {
        m_plan.ownersOutside(rows, m_tx.schema().entity(u"contact_point"),
                             [&](const Entity &owner, qint64 rid) { m_tx.touch(owner, rid); });
    }

    qint64 setAlive(const Entity &entity, const RowRanges &ranges, bool alive)
    {
        qint64 changed = 0;
        for (const auto &[first, last] : ranges)
            for (qint64 from = first; from <= last; from += kRowsTogether) {
                const qint64 to = std::min(last, from + kRowsTogether - 1);
                changed += m_tx.setAlive(entity, from, to, alive);
                advance(to - from + 1);
            }
        return changed;
    }

    void advance(qint64 steps)
    {
        if (!m_job)
            return;
        m_done += steps;
        m_job->setDone(m_done);
        if (m_job->cancelled())
            raise(ErrorCode::Cancelled);
    }

    Transaction &m_tx;
    UndoPlan &m_plan;
    Job *m_job;
    UndoOutcome &m_outcome;
    qint64 m_done = 0;
};

} // namespace

UndoOutcome undoOperation(Transaction &tx, qint64 target, Despite despite, Job *job)
{
    UndoOutcome outcome;
    UndoPlan plan(tx.connection(), tx.codes(), tx.schema(), target, tx.rid());
    plan.look(
        [&](const UndoException &exception) {
            if (outcome.kept.size() < kMostExceptions)
                outcome.kept.push_back(exception);
            ++outcome.exceptions;
        },
        job);
    if (outcome.exceptions == 0 || despite == Despite::Exceptions)
        TakingBack(tx, plan, job, outcome).run();
    return outcome;
}

} // namespace elo
