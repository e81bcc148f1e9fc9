// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/calendar.h"

#include "core/store/connection.h"
#include "core/workspace.h"

namespace elo::calendar {

namespace {

constexpr Source kSources[] = {
    {"event", "starts", "ends", nullptr, false},
    {"follow_up", "due", nullptr, nullptr, true},
    {"inquiry", "due", nullptr, nullptr, true},
    {"communication", "reply_due", nullptr, "answered_by", true},
    {"association", "accreditation_expiry", nullptr, nullptr, false},
};

/// Events last: one that began earlier may still go on, but none is so long that all earlier ones must be read.
constexpr int kLongestEvent = 400;

/// "SELECT id, title, first, last, closed FROM …". All names are those of the registry.
QByteArray statement(const Entity &entity, const Source &source, bool byOwner)
{
    const QByteArray title = entity.fields[size_t(entity.titleField())].key;
    const QByteArray date = source.date;
    QByteArray closed = "0";
    if (source.answeredBy) {
        closed = QByteArray(source.answeredBy) + " IS NOT NULL";
    } else if (entity.states.field) {
        QByteArray states;
        for (const char *state : entity.states.closed)
            states += (states.isEmpty() ? "'" : ", '") + QByteArray(state) + '\'';
        closed = "coalesce(" + QByteArray(entity.states.field) + ", '') IN (" + states + ')';
    }
    QByteArray sql = "SELECT id, " + title + ", " + date + ", " + (source.until ? source.until : source.date) + ", " +
                     closed + " FROM " + entity.key + " WHERE alive = 1 AND " + date + " BETWEEN ? AND ?";
    if (source.until)
        sql += QByteArray(" AND ") + source.until + " >= ?";
    if (byOwner)
        sql += " AND owner = ?";
    return sql + " ORDER BY " + date + ", sort_key";
}

QString text(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

void readSource(Workspace &workspace, const Source &source, const QDate &from, const QDate &to, const Filter &filter,
                std::vector<Entry> &found)
{
    const Entity &entity = workspace.schema().entity(QString::fromLatin1(source.entity));
    const bool byOwner = !filter.owner.isEmpty() && entity.find(u"owner");
    Query query(workspace.connection(), statement(entity, source, byOwner));
    query.bind(text(source.until ? from.addDays(-kLongestEvent) : from)).bind(text(to));
    if (source.until)
        query.bind(text(from));
    if (byOwner)
        query.bind(filter.owner);
    while (query.next()) {
        const bool closed = query.integer(4) != 0;
        if (closed && !filter.withClosed)
            continue;
        const QDate first = QDate::fromString(query.text(2), Qt::ISODate);
        const QDate last = QDate::fromString(query.text(3), Qt::ISODate);
        found.push_back({{entity.name(), query.id(0)}, &source, first, std::max(first, last), query.text(1), closed});
    }
}

} // namespace

std::span<const Source> sources()
{
    return kSources;
}

Result<std::vector<Entry>> entries(Workspace &workspace, const QDate &from, const QDate &to, const Filter &filter)
{
    return guarded([&] {
        std::vector<Entry> found;
        for (const Source &source : kSources)
            readSource(workspace, source, from, to, filter, found);
        std::ranges::stable_sort(found, {}, &Entry::first); // within a day the order of the sources stays
        return found;
    });
}

QDate weekStart(const QDate &day, Qt::DayOfWeek begins)
{
    return day.addDays(-((day.dayOfWeek() - int(begins) + 7) % 7));
}

QDate monthStart(const QDate &day, Qt::DayOfWeek begins)
{
    return weekStart(QDate(day.year(), day.month(), 1), begins);
}

} // namespace elo::calendar
