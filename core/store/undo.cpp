// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include <algorithm>
#include <set>

namespace elo {

namespace {

/// Of the exceptions so many are listed; all are counted.
constexpr size_t kMostListed = 1000;

/// So many rows are written by one statement: the search index writes out what it holds at each of them, so fewer
/// make it slower; others wait for one.
constexpr qint64 kRowsTogether = 2048;

/// How deep an entity lies below things: a session of an event, an attendance of a participation.
int depthOf(const Schema &schema, const Entity &entity)
{
    int depth = 0;
    for (const int i : entity.flagged(FieldFlag::Owner))
        for (const char *key : entity.fields[size_t(i)].targets)
            if (const Entity &owner = schema.entity(QString::fromLatin1(key)); &owner != &entity)
                depth = std::max(depth, 1 + (owner.isThing() ? 0 : depthOf(schema, owner)));
    return depth;
}

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
        lookAround();
        m_plan.eachRestore([&](const UndoPlan::Restore &restore) {
            m_tx.writeStored(*restore.field.entity, restore.record, restore.field.index, restore.before);
            ++m_outcome.restored;
            advance(1);
        });
        // What belongs to something is there only while that is there: owners go first and come back last. The search
        // text of a person, which is made of phones too, is made once then.
        bringBack();
        takeAway();
    }

private:
    std::vector<const Entity *> byDepth(const UndoPlan::Rows &rows) const
    {
        std::vector<std::pair<int, const Entity *>> sorted;
        for (const auto &[entity, ranges] : rows)
            sorted.emplace_back(depthOf(m_tx.schema(), *entity), entity);
        std::ranges::stable_sort(sorted, {}, [](const auto &one) { return one.first; });
        std::vector<const Entity *> entities;
        for (const auto &[depth, entity] : sorted)
            entities.push_back(entity);
        return entities;
    }

    void bringBack()
    {
        const UndoPlan::Rows rows = m_plan.returning();
        auto entities = byDepth(rows);
        std::ranges::reverse(entities);
        for (const Entity *entity : entities)
            m_outcome.restored += setAlive(*entity, rows.at(entity), true);
        touchOwners(rows);
    }

    void takeAway()
    {
        const UndoPlan::Rows rows = m_plan.mayGo();
        qint64 all = 0;
        qint64 things = 0;
        for (const Entity *entity : byDepth(rows)) {
            const qint64 removed = setAlive(*entity, rows.at(entity), false);
            all += removed;
            things += entity->isThing() ? removed : 0;
        }
        touchOwners(rows);
        // A person with three phones is one record to whoever reads the number.
        m_outcome.removed = things > 0 ? things : all;
    }

    void touchOwners(const UndoPlan::Rows &rows)
    {
        m_plan.ownersOutside(rows, m_tx.schema().entity(u"contact_point"), [&](const Entity &owner, qint64 rid) {
            m_tx.touch(owner, rid);
            advance(0);
        });
    }

    qint64 setAlive(const Entity &entity, const RowRanges &ranges, bool alive)
    {
        qint64 changed = 0;
        for (const auto &[first, last] : ranges)
            for (qint64 from = first; from <= last; from += kRowsTogether) {
                const qint64 to = std::min(last, from + kRowsTogether - 1);
                const RowRanges some =
                    alive ? m_plan.returningOf(entity, from, to) : m_plan.goingOf(entity, from, to);
                for (const auto &[begin, end] : some)
                    changed += m_tx.setAlive(entity, begin, end, alive);
                advance(to - from + 1);
            }
        return changed;
    }

    void advance(qint64 steps)
    {
        m_done += steps;
        if (m_job)
            m_job->setDone(m_done);
        if (m_job && m_job->cancelled())
            raise(ErrorCode::Cancelled);
        if (m_tx.breathe())
            lookAround();
    }

    /// Somebody may have edited meanwhile what is to be taken back.
    void lookAround()
    {
        if (m_plan.isOvertaken())
            m_plan.lookAtLater();
    }

    Transaction &m_tx;
    UndoPlan &m_plan;
    Job *m_job;
    UndoOutcome &m_outcome;
    qint64 m_done = 0;
};

} // namespace

void look(UndoPlan &plan, UndoOutcome &outcome, Job *job)
{
    // A later look may find again what the first one found, also what it counted without listing it.
    plan.look(
        [&outcome, found = std::set<std::pair<QString, QString>>()](const UndoException &exception) mutable {
            if (!found.emplace(exception.record.text(), exception.field).second)
                return;
            if (outcome.kept.size() < kMostListed)
                outcome.kept.push_back(exception);
            ++outcome.exceptions;
        },
        job);
}

void takeBack(Transaction &tx, UndoPlan &plan, UndoOutcome &outcome, Job *job)
{
    plan.writtenBy(tx.rid());
    TakingBack(tx, plan, job, outcome).run();
}

void undoUnfinished(Connection &connection, const Schema &schema, LongOperation &operation)
{
    UndoOutcome outcome;
    UndoPlan plan(connection, Codes::load(connection, schema, false), schema, operation.rid());
    look(plan, outcome, nullptr);
    Transaction tx(connection, schema, operation);
    takeBack(tx, plan, outcome, nullptr);
    tx.becomeInterrupted();
    tx.commit();
}

} // namespace elo
