// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/merged.h"

#include "core/schema/entity.h"
#include "core/store/connection.h"

#include <algorithm>
#include <deque>
#include <unordered_map>
#include <unordered_set>

namespace elo::merged {

QByteArray shownSql(const Entity &entity, const QByteArray &alias)
{
    const QByteArray own = alias.isEmpty() ? QByteArray(entity.key) : alias;
    const QByteArray living = own + ".alive = 1";
    return entity.mergeable ? living + " AND " + own + ".merged_into IS NULL" : living;
}

bool any(Connection &connection, const Entity &entity)
{
    if (!entity.mergeable)
        return false;
    Query query(connection, QByteArray("SELECT 1 FROM ") + entity.key + " WHERE merged_into IS NOT NULL LIMIT 1");
    return query.next();
}

Id representative(Connection &connection, const Entity &entity, const Id &id)
{
    if (!any(connection, entity))
        return id;
    const QByteArray table = entity.key;
    Query query(connection,
                "SELECT k.id FROM " + table + " m JOIN " + table + " k ON k.rid = m.merged_into WHERE m.id = ?");
    query.bind(id);
    return query.next() ? query.id(0) : id;
}

std::vector<Id> groupOf(Connection &connection, const Entity &entity, const Id &id)
{
    std::vector<Id> ids{id};
    if (!any(connection, entity))
        return ids;
    const QByteArray table = entity.key;
    Query query(connection, "SELECT id FROM " + table + " WHERE merged_into = (SELECT rid FROM " + table +
                                " WHERE id = ?) ORDER BY rid");
    query.bind(id);
    while (query.next())
        ids.push_back(query.id(0));
    return ids;
}

bool isDistinct(Connection &connection, const Id &a, const Id &b)
{
    Query query(connection, "SELECT 1 FROM distinction WHERE alive = 1 AND first = ? AND second = ?");
    const bool isInOrder = idBytes(a) < idBytes(b);
    query.bind(isInOrder ? a : b).bind(isInOrder ? b : a);
    return query.next();
}

QByteArray personOf(const Entity &entity, const QByteArray &id)
{
    return QByteArray("(SELECT coalesce(person.merged_into, person.rid) FROM ") + entity.key +
           " person WHERE person.id = " + id + ')';
}

QByteArray othersOf(const Entity &entity, const QByteArray &alias, const QByteArray &column)
{
    return "SELECT " + column + " FROM " + entity.key + " other WHERE other.merged_into = " + alias + ".rid";
}

namespace {

/// A member that a link names.
struct Node
{
    Id id;
    qint64 rid = 0;
    qint64 into = 0; ///< as the table has it
    bool alive = false;
};

struct Link
{
    Id first;
    Id second;
    Id kept;
    bool alive = false;
};

struct IdHash
{
    size_t operator()(const Id &id) const { return qHash(id); }
};

bool isSmaller(const Id &a, const Id &b)
{
    return idBytes(a) < idBytes(b);
}

/// Members and the links between them.
class Graph
{
public:
    void add(const Node &node)
    {
        m_places.emplace(node.id, int(m_nodes.size()));
        m_nodes.push_back(node);
    }
    void add(const Link &link) { m_links.push_back(link); }

    const std::vector<Node> &nodes() const { return m_nodes; }

    /// Row id of who stands for each node; 0: itself.
    std::vector<qint64> representatives() const
    {
        std::vector<int> root(m_nodes.size());
        for (size_t i = 0; i < root.size(); ++i)
            root[i] = int(i);
        const auto find = [&](int node) {
            while (root[size_t(node)] != node)
                node = root[size_t(node)] = root[size_t(root[size_t(node)])];
            return node;
        };
        std::vector<bool> isGivenUp(m_nodes.size());
        for (const Link &link : m_links) {
            const int first = place(link.first);
            const int second = place(link.second);
            if (!link.alive || !isAlive(first) || !isAlive(second))
                continue;
            root[size_t(find(first))] = find(second);
            isGivenUp[size_t(link.kept == link.first ? second : first)] = true;
        }
        // Of those who were never given up the one with the smallest id. There is one, but where two laptops decided
        // otherwise: then none or several, and the choice must be the same on both.
        std::vector<int> best(m_nodes.size(), -1);
        const auto stands = [&](int a, int b) {
            if (isGivenUp[size_t(a)] != isGivenUp[size_t(b)])
                return !isGivenUp[size_t(a)];
            return isSmaller(m_nodes[size_t(a)].id, m_nodes[size_t(b)].id);
        };
        for (int i = 0; i < int(m_nodes.size()); ++i) {
            int &chosen = best[size_t(find(i))];
            if (chosen < 0 || stands(i, chosen))
                chosen = i;
        }
        std::vector<qint64> found(m_nodes.size());
        for (int i = 0; i < int(m_nodes.size()); ++i)
            if (const int chosen = best[size_t(find(i))]; chosen != i)
                found[size_t(i)] = m_nodes[size_t(chosen)].rid;
        return found;
    }

private:
    int place(const Id &id) const
    {
        const auto found = m_places.find(id);
        return found == m_places.end() ? -1 : found->second;
    }
    bool isAlive(int node) const { return node >= 0 && m_nodes[size_t(node)].alive; }

    std::vector<Node> m_nodes;
    std::vector<Link> m_links;
    std::unordered_map<Id, int, IdHash> m_places;
};

/// Reads the members that can be reached from some by links, living or not: what a removed link joined is looked at
/// too.
class Reader
{
public:
    explicit Reader(Connection &connection) : m_connection(connection) {}

    void reach(const Id &id)
    {
        if (m_known.insert(id).second)
            m_waiting.push_back(id);
    }

    Graph read()
    {
        Graph graph;
        while (!m_waiting.empty()) {
            const Id id = m_waiting.front();
            m_waiting.pop_front();
            Query query(m_connection, "SELECT rid, merged_into, alive FROM member WHERE id = ?");
            query.bind(id);
            if (query.next())
                graph.add(Node{id, query.integer(0), query.integer(1), query.integer(2) != 0});
            readLinks(id, "first", "second", graph);
            readLinks(id, "second", "first", graph);
        }
        return graph;
    }

private:
    void readLinks(const Id &id, const QByteArray &end, const QByteArray &otherEnd, Graph &graph)
    {
        Query query(m_connection, "SELECT " + otherEnd + ", kept, alive FROM same_as WHERE " + end + " = ?");
        query.bind(id);
        while (query.next()) {
            reach(query.id(0));
            if (end == "first") // each once
                graph.add(Link{id, query.id(0), query.id(1), query.integer(2) != 0});
        }
    }

    Connection &m_connection;
    std::deque<Id> m_waiting;
    std::unordered_set<Id, IdHash> m_known;
};

} // namespace

void Regrouping::linkTouched(const Entity &entity, qint64 rid)
{
    if (qstrcmp(entity.key, "same_as") == 0)
        m_links.insert(rid);
}

void Regrouping::rowsTouched(const Entity &entity, qint64 first, qint64 last)
{
    if (qstrcmp(entity.key, "same_as") == 0)
        m_linkRanges.emplace_back(first, last);
    else if (entity.mergeable && first == last)
        m_members.insert(first);
    else if (entity.mergeable)
        m_memberRanges.emplace_back(first, last);
}

std::vector<Regrouping::Moved> Regrouping::settle(Connection &connection)
{
    Reader reader(connection);
    for (const qint64 rid : m_links)
        m_linkRanges.emplace_back(rid, rid);
    for (const auto &[first, last] : m_linkRanges) {
        Query query(connection, "SELECT first, second FROM same_as WHERE rid BETWEEN ? AND ?");
        query.bind(first).bind(last);
        while (query.next()) {
            reader.reach(query.id(0));
            reader.reach(query.id(1));
        }
    }
    for (const qint64 rid : m_members) {
        Query query(connection, "SELECT id FROM member m WHERE rid = ? AND (EXISTS (SELECT 1 FROM same_as WHERE"
                                " first = m.id) OR EXISTS (SELECT 1 FROM same_as WHERE second = m.id))");
        if (query.bind(rid).next())
            reader.reach(query.id(0));
    }
    // From the side of the links: an import that is taken back removes a million members, of whom few have one.
    for (const auto &[first, last] : m_memberRanges) {
        Query query(connection, "SELECT m.id FROM same_as s CROSS JOIN member m ON m.id IN (s.first, s.second)"
                                " WHERE m.rid BETWEEN ? AND ?");
        query.bind(first).bind(last);
        while (query.next())
            reader.reach(query.id(0));
    }
    *this = {};

    const Graph graph = reader.read();
    const std::vector<qint64> wanted = graph.representatives();
    std::vector<Moved> moved;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const Node &node = graph.nodes()[i];
        if (node.into == wanted[i])
            continue;
        Query write(connection, "UPDATE member SET merged_into = ? WHERE rid = ?");
        wanted[i] ? write.bind(wanted[i]) : write.bindNull();
        write.bind(node.rid).run();
        moved.push_back({node.id, node.rid, node.into, wanted[i], node.alive});
    }
    return moved;
}

std::map<qint64, qint64> computed(Connection &connection)
{
    Graph graph;
    Query members(connection, "SELECT id, rid, merged_into, alive FROM member WHERE id IN (SELECT first FROM same_as"
                              " UNION SELECT second FROM same_as)");
    while (members.next())
        graph.add(Node{members.id(0), members.integer(1), members.integer(2), members.integer(3) != 0});
    Query links(connection, "SELECT first, second, kept FROM same_as WHERE alive = 1");
    while (links.next())
        graph.add(Link{links.id(0), links.id(1), links.id(2), true});
    const std::vector<qint64> representatives = graph.representatives();
    std::map<qint64, qint64> found;
    for (size_t i = 0; i < representatives.size(); ++i)
        if (representatives[i])
            found.emplace(graph.nodes()[i].rid, representatives[i]);
    return found;
}

} // namespace elo::merged
