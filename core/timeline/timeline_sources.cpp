// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline_sources.h"

#include "core/schema/schema.h"
#include "core/store/records.h"

#include <algorithm>

namespace elo::timeline {

namespace {

/// What an entity's rows are asked for; everything else is a relation.
constexpr std::pair<const char *, TimelineKind> kKinds[] = {
    {"note", TimelineKind::Contact},
    {"communication", TimelineKind::Contact},
    {"follow_up", TimelineKind::FollowUp},
    {"inquiry", TimelineKind::Inquiry},
};

TimelineKind kindOf(const Entity &entity)
{
    for (const auto &[key, kind] : kKinds)
        if (entity.name() == QLatin1StringView(key))
            return kind;
    return TimelineKind::Relation;
}

/// The day that matters of a record: the first date that its list shows, or, of a part, the first that it has. A due
/// date is no happening, and neither is a date that only tells one day of an event from another.
const Field *dayOf(const Entity &entity)
{
    for (const Field &field : entity.fields) {
        const bool due = entity.states.due && qstrcmp(entity.states.due, field.key) == 0;
        if (field.type != FieldType::Date || field.is(FieldFlag::Custom) || field.is(FieldFlag::Identity) || due)
            continue;
        if (field.is(FieldFlag::Listed) || (!entity.isThing() && !entity.states.field))
            return &field;
    }
    return nullptr;
}

/// Milliseconds since 1970 of an operation.
QByteArray wallOf(const char *operation)
{
    return QByteArray("(") + operation + ".clock >> 16)";
}

/// When a row took place: its day at noon, or, if it was written down that same day, when that was.
QByteArray momentOf(const QByteArray &day)
{
    const QByteArray wall = wallOf("o");
    if (day.isEmpty())
        return wall;
    return "CASE WHEN " + day + " IS NULL OR " + day + " = date(" + wall +
           " / 1000, 'unixepoch', 'localtime') THEN " + wall + " ELSE CAST(strftime('%s', " + day +
           " || ' 12:00:00', 'utc') AS INTEGER) * 1000 END";
}

/// The other side of a link that owns as much of it as the thing does; null if there is none.
const Field *farOf(const Entity &link, const Field &near)
{
    if (link.kind != EntityKind::Link)
        return nullptr;
    for (const Field &field : link.fields)
        if (&field != &near && field.type == FieldType::Reference && field.is(FieldFlag::Owner) &&
            !field.targets.empty())
            return &field;
    return nullptr;
}

/// A bare link belongs to its first side and tells nothing there that the record does not say of itself.
bool tellsNothing(const Entity &link, const Field &near)
{
    const bool bare = link.kind == EntityKind::Link &&
                      std::ranges::all_of(link.fields, [](const Field &field) { return field.is(FieldFlag::Owner); });
    return bare && &link.fields.front() == &near;
}

/// What follows the column of a row that names the thing, or one of the records that it stands for.
QByteArray namesIt(const Codes &codes, const Entity &thing, const Field &field, bool several)
{
    if (!several)
        return field.type == FieldType::AnyReference ? " = ?3" : " = ?1";
    const QByteArray code = QByteArray(1, char(codes.entity(thing))).toHex();
    const QByteArray id =
        field.type == FieldType::AnyReference ? "CAST(x'" + code + "' || id AS BLOB)" : QByteArray("id");
    return " IN (SELECT " + id + " FROM " + thing.key + " WHERE rid = ?2 OR merged_into = ?2)";
}

Source recorded(const Schema &schema, const Entity &entity, const Field &field, const QByteArray &names)
{
    Source source;
    source.what = TimelineEntry::What::Recorded;
    source.entity = &entity;
    source.field = &field;
    source.farField = farOf(entity, field);
    source.far = source.farField ? schema.find(QString::fromLatin1(source.farField->targets.front())) : nullptr;
    source.kind = kindOf(source.far && source.far->isThing() ? *source.far : entity);
    const Field *own = dayOf(entity);
    const Field *theirs = !own && source.far && source.far->isThing() ? dayOf(*source.far) : nullptr;
    QByteArray day;
    QByteArray join;
    if (own)
        day = QByteArray("t.") + own->key;
    if (theirs) {
        day = QByteArray("f.") + theirs->key;
        join = QByteArray(" LEFT JOIN ") + source.far->key + " f ON f.id = t." + source.farField->key;
    }
    source.sql = "SELECT " + momentOf(day) + " AS ms, t.rid AS rid FROM " + entity.key +
                 " t JOIN operation o ON o.rid = t.added" + join + " WHERE t." + field.key + names +
                 " AND t.alive = 1";
    return source;
}

/// The steps that the rows of a source took, or what its links lead to.
std::optional<Source> stepsOf(const Codes &codes, const Source &from, const QByteArray &names)
{
    const bool throughLink = from.far && from.far->states.field;
    const Entity &moving = throughLink ? *from.far : *from.entity;
    const Field *state = moving.stateField();
    if (!state)
        return std::nullopt;
    Source source = from;
    source.what = TimelineEntry::What::Step;
    source.kind = kindOf(moving);
    const QByteArray join = throughLink ? QByteArray(" CROSS JOIN ") + from.far->key + " f ON f.id = t." +
                                              from.farField->key + " AND f.alive = 1"
                                        : QByteArray();
    const auto code = [](int value) { return QByteArray::number(value); };
    source.sql = "SELECT " + wallOf("o") + " AS ms, c.rid AS rid FROM " + from.entity->key + " t" + join +
                 " CROSS JOIN change c ON c.entity = " + code(codes.entity(moving)) +
                 " AND c.record = " + (throughLink ? "f" : "t") +
                 ".rid AND c.field = " + code(codes.field(moving, moving.indexOf(QString::fromLatin1(state->key)))) +
                 " CROSS JOIN operation o ON o.rid = c.operation AND o.undoes IS NULL WHERE t." + from.field->key +
                 names + " AND t.alive = 1";
    return source;
}

/// The operations that wrote the record, and those that changed what belongs to it.
Source changesOf(const Schema &schema, const Codes &codes, const Entity &thing, bool several)
{
    Source source;
    source.entity = &thing;
    const QByteArray rows =
        several ? QByteArray(" IN (SELECT rid FROM ") + thing.key + " WHERE rid = ?2 OR merged_into = ?2)"
                : QByteArray(" = ?2");
    QByteArray operations =
        QByteArray("SELECT added FROM ") + thing.key + " WHERE rid" + rows +
        " UNION SELECT operation FROM change WHERE entity = " + QByteArray::number(codes.entity(thing)) +
        " AND record" + rows;
    for (const auto &[part, fieldIndex] : schema.ownedBy(thing)) {
        const Field &owner = part->fields[size_t(fieldIndex)];
        // References of 16 and of 17 bytes tell themselves apart, so one parameter serves for each kind.
        operations += QByteArray(" UNION SELECT c.operation FROM ") + part->key +
                      " p CROSS JOIN change c ON c.entity = " + QByteArray::number(codes.entity(*part)) +
                      " AND c.record = p.rid WHERE p." + owner.key + namesIt(codes, thing, owner, several);
    }
    source.sql =
        "SELECT " + wallOf("o") + " AS ms, o.rid AS rid FROM operation o WHERE o.rid IN (" + operations + ")";
    return source;
}

} // namespace

std::vector<Source> sourcesOf(const Schema &schema, const Codes &codes, const Entity &thing, bool several)
{
    std::vector<Source> sources{changesOf(schema, codes, thing, several)};
    for (const auto &[entity, fieldIndex] : schema.referencesTo(thing)) {
        const Field &field = entity->fields[size_t(fieldIndex)];
        if (field.is(FieldFlag::Custom) || entity->kind == EntityKind::Setting || tellsNothing(*entity, field))
            continue;
        if (entity->name() == u"same_as" && qstrcmp(field.key, "first") != 0)
            continue; // both of its ends are the person: it is told once
        const QByteArray names = namesIt(codes, thing, field, several);
        Source source = recorded(schema, *entity, field, names);
        const std::optional<Source> steps = stepsOf(codes, source, names);
        // That a person or a body names the thing (its mission, its focal point) is no happening.
        const bool happens = !entity->isThing() || entity->group != EntityGroup::Network || dayOf(*entity);
        if (happens)
            sources.push_back(std::move(source));
        if (steps && happens)
            sources.push_back(*steps);
    }
    return sources;
}

bool comesFirst(const TimelineCursor &a, const TimelineCursor &b)
{
    return std::tie(b.ms, a.source, b.rid) < std::tie(a.ms, b.source, a.rid);
}

std::vector<Stub> stubs(Connection &connection, const Codes &codes, const Ref &thing,
                        const std::vector<Source> &sources, TimelineKinds kinds,
                        const std::optional<TimelineCursor> &after, int limit)
{
    std::vector<Stub> found;
    const QVariant rid =
        connection.scalar("SELECT rid FROM " + thing.entity.toLatin1() + " WHERE id = ?", {idBytes(thing.id)});
    for (size_t i = 0; i < sources.size(); ++i) {
        const Source &source = sources[i];
        if (kinds && !kinds.testFlag(source.kind))
            continue;
        // Of the moment at which the page before ended, sources that stood before are through.
        QByteArray sql = "SELECT ms, rid FROM (" + source.sql + ")";
        if (after && int(i) == after->source)
            sql += " WHERE ms < ?4 OR (ms = ?4 AND rid < ?5)";
        else if (after)
            sql += int(i) < after->source ? " WHERE ms < ?4" : " WHERE ms <= ?4";
        sql += " ORDER BY ms DESC, rid DESC LIMIT ?6";
        Query query(connection, sql);
        query.bind(idBytes(thing.id)).bind(rid).bind(refBytes(thing, codes));
        query.bind(after ? after->ms : 0).bind(after ? after->rid : 0).bind(qint64(limit));
        while (query.next())
            found.push_back({{query.integer(0), int(i), query.integer(1)}});
    }
    std::ranges::sort(found, [](const Stub &a, const Stub &b) { return comesFirst(a.place, b.place); });
    if (qsizetype(found.size()) > limit)
        found.resize(size_t(limit));
    return found;
}

} // namespace elo::timeline
