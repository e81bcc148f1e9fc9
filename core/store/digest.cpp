// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digest.h"

#include "core/schema/entity.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/store/records.h"

#include <numeric>

namespace elo {

namespace {

template <class Bytes>
void appendTyped(Bytes &out, char type, QByteArrayView bytes)
{
    const auto size = quint32(bytes.size());
    out += type;
    out.append(reinterpret_cast<const char *>(&size), sizeof size);
    out.append(bytes.data(), size);
}

} // namespace

namespace {

template <class Bytes>
void appendValue(Bytes &out, const QVariant &stored)
{
    switch (stored.metaType().id()) {
    case QMetaType::UnknownType:
        appendTyped(out, 'n', {});
        break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong:
        appendTyped(out, 'i', QByteArray::number(stored.toLongLong()));
        break;
    case QMetaType::Double:
        appendTyped(out, 'r', QByteArray::number(stored.toDouble(), 'g', 17));
        break;
    case QMetaType::QByteArray:
        appendTyped(out, 'b', stored.toByteArray());
        break;
    default:
        appendTyped(out, 't', stored.toString().toUtf8());
    }
}

} // namespace

void appendCanonical(QByteArray &out, const QVariant &stored)
{
    appendValue(out, stored);
}

CanonicalRow::CanonicalRow(const QByteArray &id, qint64 number)
{
    m_bytes.reserve(1024);
    m_bytes.append(id.constData(), size_t(id.size()));
    m_bytes += std::to_string(number);
}

void CanonicalRow::add(const Field &field, const QVariant &stored)
{
    if (!stored.isValid() || (field.type == FieldType::Boolean && stored.toLongLong() == 0))
        return;
    m_bytes += field.key;
    appendValue(m_bytes, stored);
}

void CanonicalRow::addText(const Field &field, QByteArrayView utf8)
{
    m_bytes += field.key;
    appendTyped(m_bytes, 't', utf8);
}

std::vector<int> canonicalOrder(const Entity &entity)
{
    std::vector<int> order(entity.fields.size());
    std::iota(order.begin(), order.end(), 0);
    const auto own =
        std::ranges::find_if(order, [&](int i) { return entity.fields[size_t(i)].is(FieldFlag::Custom); });
    std::sort(own, order.end(),
              [&](int a, int b) { return qstrcmp(entity.fields[size_t(a)].key, entity.fields[size_t(b)].key) < 0; });
    return order;
}

namespace {

QVariantList insertedValues(Connection &connection, const Codes &codes, const Entity &entity, Query &row)
{
    QVariantList stored;
    for (int i = 0; i < int(entity.fields.size()); ++i)
        stored << row.value(i + 4);
    Query changes(connection,
                  "SELECT field, old, min(rid) FROM change WHERE entity = ? AND record = ? GROUP BY field");
    changes.bind(qint64(codes.entity(entity))).bind(row.integer(0));
    while (changes.next()) {
        const auto field = codes.fieldOf(int(changes.integer(0)));
        if (field.entity == &entity && field.index >= 0)
            stored[field.index] = changes.value(1);
    }
    return stored;
}

QByteArray insertedDigest(Connection &connection, const Codes &codes, const Entity &entity, qint64 operation)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const auto order = canonicalOrder(entity);
    Query ranges(connection, "SELECT first, last FROM insertion WHERE operation = ? AND entity = ? ORDER BY first");
    ranges.bind(operation).bind(qint64(codes.entity(entity)));
    while (ranges.next()) {
        Query rows(connection, records::selectFrom(entity) + " WHERE rid BETWEEN ? AND ? ORDER BY rid");
        rows.bind(ranges.integer(0)).bind(ranges.integer(1));
        while (rows.next()) {
            const QVariantList stored = insertedValues(connection, codes, entity, rows);
            CanonicalRow canonical(rows.blob(1), rows.integer(3));
            for (const int i : order)
                canonical.add(entity.fields[size_t(i)], stored[i]);
            hash.addData(canonical.bytes());
        }
    }
    return hash.result();
}

} // namespace

QByteArray insertedPayload(Connection &connection, const Codes &codes, qint64 operation)
{
    QByteArray parts;
    Query entities(connection, "SELECT DISTINCT entity FROM insertion WHERE operation = ? ORDER BY entity");
    entities.bind(operation);
    while (entities.next())
        if (const Entity *entity = codes.entityOf(int(entities.integer(0))))
            parts += entity->key + insertedDigest(connection, codes, *entity, operation);
    return parts;
}

/// What is asked for every change of one field: an import that is taken back has millions.
struct ChangeDigest::Reader
{
    Reader(Connection &connection, const QByteArray &key, const QByteArray &columnKey)
        : entity(key), column(columnKey),
          row(connection, "SELECT id, " + columnKey + " FROM " + key + " WHERE rid = ?"),
          later(connection, "SELECT old FROM change WHERE entity = ? AND record = ? AND field = ? AND rid > ?"
                            " ORDER BY rid LIMIT 1")
    {
    }

    QByteArray entity;
    QByteArray column;
    Query row;
    Query later;
};

ChangeDigest::ChangeDigest(Connection &connection, const Codes &codes, qint64 operation)
    : m_connection(connection), m_codes(codes), m_operation(operation)
{
}

ChangeDigest::~ChangeDigest() = default;

ChangeDigest::Reader *ChangeDigest::readerOf(qint64 fieldCode)
{
    auto found = m_readers.find(fieldCode);
    if (found == m_readers.end()) {
        const auto field = m_codes.fieldOf(int(fieldCode));
        std::unique_ptr<Reader> reader;
        if (field.entity)
            reader =
                std::make_unique<Reader>(m_connection, field.entity->key,
                                         field.index < 0 ? "alive" : field.entity->fields[size_t(field.index)].key);
        found = m_readers.emplace(fieldCode, std::move(reader)).first;
    }
    return found->second.get();
}

void ChangeDigest::add(qint64 first, qint64 last)
{
    Query changes(m_connection, "SELECT rid, entity, record, field, old FROM change WHERE rid BETWEEN ? AND ?"
                                " AND operation = ? ORDER BY rid");
    changes.bind(first).bind(last).bind(m_operation);
    QByteArray bytes;
    while (changes.next()) {
        ++m_count;
        Reader *reader = readerOf(changes.integer(3));
        if (!reader)
            continue;
        reader->row.again();
        reader->row.bind(changes.integer(2)).next();
        reader->later.again();
        reader->later.bind(changes.integer(1)).bind(changes.integer(2)).bind(changes.integer(3));
        reader->later.bind(changes.integer(0));
        bytes = reader->entity + reader->row.blob(0) + reader->column;
        appendCanonical(bytes, changes.value(4));
        appendCanonical(bytes, reader->later.next() ? reader->later.value(0) : reader->row.value(1));
        m_hash.addData(bytes);
    }
    m_readers.clear(); // statements that were not read to their end would pin the log
}

QByteArray chainLink(const QByteArray &previous, const QByteArray &head, const QByteArray &digest)
{
    return QCryptographicHash::hash(previous + head + digest, QCryptographicHash::Blake2b_256);
}

QByteArray canonicalHead(Connection &connection, qint64 operationRid)
{
    Query query(connection, "SELECT o.id, o.seq, o.clock, o.user, o.kind, o.subject, o.detail, u.id FROM operation o"
                            " LEFT JOIN operation u ON u.rid = o.undoes WHERE o.rid = ?");
    query.bind(operationRid);
    QByteArray bytes;
    if (query.next())
        for (int column = 0; column < query.columnCount(); ++column)
            appendCanonical(bytes, query.value(column));
    Query heard(connection, "SELECT d.id, h.known FROM operation o JOIN heard h ON h.device = o.device AND"
                            " h.seq = o.seq JOIN device d ON d.rid = h.other WHERE o.rid = ? ORDER BY d.id");
    heard.bind(operationRid);
    while (heard.next()) {
        appendCanonical(bytes, heard.value(0));
        appendCanonical(bytes, heard.value(1));
    }
    return bytes;
}

} // namespace elo
