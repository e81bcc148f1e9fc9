// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/timeline_pages.h"

#include "core/people/fold.h"
#include "core/schema/schema.h"
#include "core/store/history.h"
#include "core/store/merged.h"
#include "core/store/records.h"
#include "core/timeline/timeline_sources.h"

#include <QSet>

namespace elo {

Ref TimelineEntry::leadsTo() const
{
    if (!data.entity)
        return {};
    if (far && far->entity->isThing())
        return records::refOf(*far);
    return records::refOf(data);
}

namespace timeline {

namespace {

/// So many are read at once when most of them will not fit the text that is looked for.
constexpr int kSearchedAtOnce = 400;

/// Reads stubs into entries.
class Reader
{
public:
    Reader(Connection &connection, const Codes &codes, const Schema &schema, const Ref &thing,
           const std::vector<Id> &group, const std::vector<Source> &sources)
        : m_connection(connection), m_codes(codes), m_schema(schema), m_thing(thing), m_group(group),
          m_sources(sources)
    {
    }

    /// nullopt for a step that was taken back.
    std::optional<TimelineEntry> read(const Stub &stub)
    {
        const Source &source = m_sources[size_t(stub.place.source)];
        TimelineEntry entry;
        entry.what = source.what;
        entry.kind = source.kind;
        entry.when = QDateTime::fromMSecsSinceEpoch(stub.place.ms);
        entry.field = source.field ? QString::fromLatin1(source.field->key) : QString();
        switch (source.what) {
        case TimelineEntry::What::Change:
            entry.operation = operation(stub.place.rid);
            entry.changes = changesOf(stub.place.rid);
            return entry;
        case TimelineEntry::What::Step:
            return step(source, stub.place.rid, entry) ? std::optional(entry) : std::nullopt;
        case TimelineEntry::What::Recorded:
            break;
        }
        auto data = records::byRid(m_connection, m_codes, *source.entity, stub.place.rid);
        if (!data)
            return std::nullopt;
        entry.data = std::move(*data);
        readFar(source, entry);
        const QByteArray added = QByteArray("SELECT added FROM ") + source.entity->key + " WHERE rid = ?";
        entry.operation = operation(m_connection.scalar(added, {stub.place.rid}).toLongLong());
        entry.isDay = entry.operation.when != entry.when;
        return entry;
    }

private:
    void readFar(const Source &source, TimelineEntry &entry)
    {
        if (source.far)
            entry.far = records::byId(m_connection, m_codes, *source.far,
                                      entry.data.value(QString::fromLatin1(source.farField->key)).toUuid());
    }

    bool step(const Source &source, qint64 changeRid, TimelineEntry &entry)
    {
        const auto change = history::ofChange(m_connection, m_codes, changeRid);
        if (!change)
            return false;
        Query query(m_connection, "SELECT operation FROM change WHERE rid = ?");
        query.bind(changeRid).next();
        entry.operation = operation(query.integer(0));
        const Entity *moving = m_schema.find(change->record.entity);
        auto moved = records::byId(m_connection, m_codes, *moving, change->record.id);
        if (!moved || entry.operation.undone)
            return false;
        entry.state = change->after.toString();
        entry.data = std::move(*moved);
        if (moving != source.entity)
            entry.field.clear(); // it is the link that names the thing
        return true;
    }

    const OperationInfo &operation(qint64 rid)
    {
        auto known = m_operations.find(rid);
        if (known == m_operations.end())
            known =
                m_operations.insert(rid, history::operation(m_connection, m_codes, rid).value_or(OperationInfo()));
        return *known;
    }

    /// What an operation changed of the record and of what belongs to it.
    std::vector<HistoryEntry> changesOf(qint64 operationRid)
    {
        std::vector<HistoryEntry> entries;
        QSet<qint64> known;
        const Entity &thing = m_schema.entity(m_thing.entity);
        const auto collect = [&](const Entity &entity, const QByteArray &rows, const QVariant &owner) {
            Query query(m_connection,
                        "SELECT c.rid FROM change c WHERE c.operation = ? AND c.entity = ?"
                        " AND c.rid BETWEEN (SELECT first_change FROM operation WHERE rid = c.operation)"
                        " AND (SELECT last_change FROM operation WHERE rid = c.operation)"
                        " AND c.record IN (" +
                            rows + ") ORDER BY c.rid");
            query.bind(operationRid).bind(qint64(m_codes.entity(entity))).bind(owner);
            while (query.next()) {
                if (known.contains(query.integer(0)))
                    continue; // of a link between two records of the person
                known.insert(query.integer(0));
                if (auto entry = history::ofChange(m_connection, m_codes, query.integer(0)))
                    entries.push_back(std::move(*entry));
            }
        };
        for (const Id &id : m_group) {
            collect(thing, QByteArray("SELECT rid FROM ") + thing.key + " WHERE id = ?", idBytes(id));
            for (const auto &[part, fieldIndex] : m_schema.ownedBy(thing)) {
                const Field &owner = part->fields[size_t(fieldIndex)];
                collect(*part, QByteArray("SELECT rid FROM ") + part->key + " WHERE " + owner.key + " = ?",
                        records::pointer(m_codes, owner, {m_thing.entity, id}));
            }
        }
        return entries;
    }

    Connection &m_connection;
    const Codes &m_codes;
    const Schema &m_schema;
    Ref m_thing;
    std::vector<Id> m_group; ///< of the records that the thing stands for, itself first
    const std::vector<Source> &m_sources;
    QHash<qint64, OperationInfo> m_operations;
};

void appendTexts(const Record &record, QString &all)
{
    for (size_t i = 0; i < record.entity->fields.size(); ++i) {
        const FieldType type = record.entity->fields[i].type;
        if ((type == FieldType::Text || type == FieldType::LongText) && record.values[i].isValid())
            all += record.values[i].toString() + u' ';
    }
}

/// What was typed by people; labels and dates are not searched.
QString textOf(const TimelineEntry &entry)
{
    QString all = entry.operation.user + u' ';
    if (entry.data.entity)
        appendTexts(entry.data, all);
    if (entry.far)
        appendTexts(*entry.far, all);
    for (const HistoryEntry &change : entry.changes)
        all += change.before.toString() + u' ' + change.after.toString() + u' ';
    return fold(all);
}

bool fits(const TimelineEntry &entry, const QStringList &words)
{
    if (words.isEmpty())
        return true;
    const QString text = textOf(entry);
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word); });
}

} // namespace

TimelinePage page(Connection &connection, const Codes &codes, const Schema &schema, const Ref &thing,
                  const TimelineQuery &query)
{
    const std::vector<Id> group = merged::groupOf(connection, schema.entity(thing.entity), thing.id);
    const auto sources = sourcesOf(schema, codes, schema.entity(thing.entity), group.size() > 1);
    const QStringList words = foldedTokens(query.text);
    const int atOnce = words.isEmpty() ? query.limit : std::max(query.limit, kSearchedAtOnce);
    Reader reader(connection, codes, schema, thing, group, sources);
    TimelinePage page;
    std::optional<TimelineCursor> after = query.after;
    for (;;) {
        const auto found = stubs(connection, codes, thing, sources, query.kinds, after, atOnce);
        for (const Stub &stub : found) {
            after = stub.place;
            if (auto entry = reader.read(stub); entry && fits(*entry, words))
                page.entries.push_back(std::move(*entry));
            if (qsizetype(page.entries.size()) >= query.limit) {
                page.next = after;
                return page;
            }
        }
        if (qsizetype(found.size()) < atOnce)
            return page; // that was all
    }
}

} // namespace timeline
} // namespace elo
