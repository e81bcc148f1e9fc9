// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digest.h"

#include "core/schema/entity.h"
#include "core/store/codec.h"
#include "core/store/connection.h"

#include <QCryptographicHash>
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

QByteArray columnOf(const Codes::FieldOf &field)
{
    return field.index < 0 ? QByteArrayLiteral("alive") : QByteArray(field.entity->fields[size_t(field.index)].key);
}

QVariant valueAfter(Connection &connection, const Codes::FieldOf &field, qint64 entityCode, qint64 record,
                    qint64 fieldCode, qint64 changeRid)
{
    Query later(connection, "SELECT old FROM change WHERE entity = ? AND record = ? AND field = ? AND rid > ?"
                            " ORDER BY rid LIMIT 1");
    later.bind(entityCode).bind(record).bind(fieldCode).bind(changeRid);
    if (later.next())
        return later.value(0);
    return connection.scalar("SELECT " + columnOf(field) + " FROM " + field.entity->key + " WHERE rid = ?", {record});
}

} // namespace

QByteArray canonicalChanges(Connection &connection, const Codes &codes, qint64 first, qint64 last)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    Query changes(connection,
                  "SELECT rid, entity, record, field, old FROM change WHERE rid BETWEEN ? AND ? ORDER BY rid");
    changes.bind(first).bind(last);
    while (changes.next()) {
        const auto field = codes.fieldOf(int(changes.integer(3)));
        if (!field.entity)
            continue;
        const QVariant id = connection.scalar("SELECT id FROM " + QByteArray(field.entity->key) + " WHERE rid = ?",
                                              {changes.integer(2)});
        QByteArray bytes = field.entity->key;
        bytes += id.toByteArray() + columnOf(field);
        appendCanonical(bytes, changes.value(4));
        appendCanonical(bytes, valueAfter(connection, field, changes.integer(1), changes.integer(2),
                                          changes.integer(3), changes.integer(0)));
        hash.addData(bytes);
    }
    return hash.result();
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
    return bytes;
}

} // namespace elo
