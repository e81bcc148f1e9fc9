// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <map>
#include <set>
#include <vector>

/// Members that were merged are one person: a group of rows joined by living links (core/entities/same_as.h), of
/// which one stands for all. Who that is follows from the links alone, so it is the same on all devices; the table
/// keeps it in the column `merged_into`, which no entry of the journal tells of. Everything throws StoreFailure.
namespace elo {

class Connection;
struct Entity;

namespace merged {

/// The rows that lists, counts and reports know: the living ones that stand for themselves. It is the condition of
/// the index that lists walk, so it must stand in a query as it is. @param alias of the table; empty: its name.
QByteArray shownSql(const Entity &entity, const QByteArray &alias = {});

/// Whether any row stands behind another one. One look at an index: without merged people nothing else costs more.
bool any(Connection &connection, const Entity &entity);

/// The id of who stands for a record: its own id for whoever was not merged.
Id representative(Connection &connection, const Entity &entity, const Id &id);

/// The ids of all records that a record stands for: its own first, then the others by age.
std::vector<Id> groupOf(Connection &connection, const Entity &entity, const Id &id);

/// Whether somebody decided of these two records that they are two people (core/entities/distinction.h).
bool isDistinct(Connection &connection, const Id &a, const Id &b);

/// SQL for the row id of who stands for the record whose id `id` gives.
QByteArray personOf(const Entity &entity, const QByteArray &id);

/// SQL for the ids of the other records that the row `alias` stands for, as a SELECT of the column `other.id`.
/// @param column what is selected of it, if that is not the id itself.
QByteArray othersOf(const Entity &entity, const QByteArray &alias, const QByteArray &column = "other.id");

/// What an operation did to links and to members that have some, and what follows from it.
class Regrouping
{
public:
    /// A row was written; of other entities than same_as nothing follows.
    void linkTouched(const Entity &entity, qint64 rid);
    /// Rows were removed or brought back: links, or members who may have some. Others do not matter.
    void rowsTouched(const Entity &entity, qint64 first, qint64 last);

    /// A member who is hidden from now on, or shown again, or stands behind somebody else.
    struct Moved
    {
        Id id;
        qint64 rid = 0;
        qint64 before = 0; ///< who stood for it; 0: itself
        qint64 after = 0;
        bool alive = true;
    };
    /// Writes who stands for whom in the groups that were touched. @returns whose representative is another now.
    std::vector<Moved> settle(Connection &connection);

private:
    using Range = std::pair<qint64, qint64>;
    std::set<qint64> m_links;
    std::set<qint64> m_members;
    std::vector<Range> m_linkRanges;
    std::vector<Range> m_memberRanges;
};

/// Who stands for whom, row id by row id, worked out from all links of the file anew; those who stand for themselves
/// are not among them.
std::map<qint64, qint64> computed(Connection &connection);

} // namespace merged
} // namespace elo
