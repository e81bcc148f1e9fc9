// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/operation_wire.h"

#include "core/base/hybrid_clock.h"
#include "core/store/connection.h"
#include "core/store/digest.h"

#include <algorithm>

namespace elo::sync {

namespace {

/// Which way of writing follows; a file of a later Elo may use another.
constexpr quint64 kVersion = 1;

template <class List, class Value, class Same>
int placeIn(List &list, const Value &value, Same same)
{
    const auto found = std::ranges::find_if(list, same);
    if (found != list.end())
        return int(found - list.begin());
    list.push_back(value);
    return int(list.size()) - 1;
}

[[noreturn]] void refuse(const char *why)
{
    raise(ErrorCode::BadSource, {QString::fromLatin1(why)});
}

void writeHead(ByteWriter &out, const WireHead &head)
{
    out.number(kVersion);
    out.id(head.id);
    out.number(quint64(head.seq));
    out.number(quint64(head.clock));
    out.text(head.user);
    out.text(head.kind);
    out.bytes(head.subject);
    out.number(head.detail.isNull() ? 0 : 1);
    if (!head.detail.isNull())
        out.text(head.detail);
    out.id(head.undoes);
    out.number(quint64(head.needs));
    out.bytes(head.digest);
    out.number(head.heard.size());
    for (const auto &[device, known] : head.heard) {
        out.id(device);
        out.number(quint64(known));
    }
}

WireHead readHead(ByteReader &in)
{
    if (in.number() != kVersion)
        refuse("newer_package");
    WireHead head;
    head.id = in.id();
    head.seq = qint64(in.number());
    head.clock = qint64(in.number());
    head.user = in.text();
    head.kind = in.text();
    head.subject = in.copy();
    if (in.number() == 1)
        head.detail = in.text();
    head.undoes = in.id();
    head.needs = qint64(in.number());
    head.digest = in.copy();
    for (qsizetype left = in.count(); left > 0; --left) {
        const Id device = in.id();
        head.heard.emplace_back(device, qint64(in.number()));
    }
    if (head.id.isNull() || head.seq <= 0 || head.clock <= 0 || head.digest.size() != 32 ||
        hybrid_clock::wallMs(head.clock) > hybrid_clock::kLatestMs)
        refuse("altered");
    return head;
}

} // namespace

int OperationWriter::entityOf(const QByteArray &key)
{
    return placeIn(m_entities, key, [&](const QByteArray &known) { return known == key; });
}

int OperationWriter::fieldOf(const QByteArray &entity, const QByteArray &field)
{
    return placeIn(m_fields, WireField{entity, field},
                   [&](const WireField &known) { return known.field == field && known.entity == entity; });
}

void OperationWriter::endRow()
{
    if (m_rowCount == 0)
        return;
    m_rows.number(quint64(m_valueCount));
    m_rows.append(m_row.data());
    m_row = {};
    m_valueCount = 0;
}

void OperationWriter::row(const QByteArray &entity, const Id &id, qint64 number)
{
    endRow();
    ++m_rowCount;
    m_rows.number(quint64(entityOf(entity)));
    m_rows.id(id);
    m_rows.number(quint64(number));
}

void OperationWriter::value(const QByteArray &entity, const QByteArray &field, const QVariant &stored)
{
    ++m_valueCount;
    m_row.number(quint64(fieldOf(entity, field)));
    m_row.value(stored);
}

void OperationWriter::change(const QByteArray &entity, const QByteArray &field, const Id &record,
                             const QVariant &before, const QVariant &after, const Seen &seen)
{
    ++m_changeCount;
    m_changes.number(quint64(fieldOf(entity, field)));
    m_changes.id(record);
    m_changes.value(before);
    m_changes.value(after);
    if (seen.device.isNull())
        return m_changes.number(0);
    m_changes.number(1 + quint64(placeIn(m_devices, seen.device, [&](const Id &id) { return id == seen.device; })));
    m_changes.number(quint64(seen.seq));
}

QByteArray OperationWriter::finish(const WireHead &head)
{
    endRow();
    ByteWriter out;
    writeHead(out, head);
    out.number(m_entities.size());
    for (const QByteArray &entity : m_entities)
        out.bytes(entity);
    out.number(m_fields.size());
    for (const WireField &field : m_fields) {
        out.bytes(field.entity);
        out.bytes(field.field);
    }
    out.number(m_devices.size());
    for (const Id &device : m_devices)
        out.id(device);
    out.number(quint64(m_rowCount));
    out.append(m_rows.data());
    out.number(quint64(m_changeCount));
    out.append(m_changes.data());
    return out.take();
}

OperationReader::OperationReader(QByteArrayView bytes) : m_reader(bytes), m_head(readHead(m_reader))
{
    for (qsizetype left = m_reader.count(); left > 0; --left)
        m_entities.push_back(m_reader.copy());
    for (qsizetype left = m_reader.count(); left > 0; --left) {
        const QByteArray entity = m_reader.copy();
        m_fields.push_back({entity, m_reader.copy()});
    }
    for (qsizetype left = m_reader.count(); left > 0; --left)
        m_devices.push_back(m_reader.id());
    m_rowsLeft = m_reader.count();
}

bool OperationReader::nextRow(WireRow &row)
{
    if (m_rowsLeft == 0)
        return false;
    --m_rowsLeft;
    const quint64 entity = m_reader.number();
    row.id = m_reader.id();
    row.number = qint64(m_reader.number());
    row.values.clear();
    if (entity >= m_entities.size() || row.id.isNull())
        refuse("altered");
    row.entity = int(entity);
    for (qsizetype left = m_reader.count(); left > 0; --left) {
        const quint64 field = m_reader.number();
        if (field >= m_fields.size() || m_fields[field].entity != m_entities[entity])
            refuse("altered");
        row.values.emplace_back(int(field), m_reader.value());
    }
    return true;
}

bool OperationReader::nextChange(WireChange &change)
{
    if (m_changesLeft < 0)
        m_changesLeft = m_reader.count();
    if (m_changesLeft == 0) {
        if (!m_reader.atEnd())
            refuse("altered");
        return false;
    }
    --m_changesLeft;
    const quint64 field = m_reader.number();
    change.record = m_reader.id();
    change.before = m_reader.value();
    change.after = m_reader.value();
    const quint64 device = m_reader.number();
    if (field >= m_fields.size() || device > m_devices.size())
        refuse("altered");
    change.field = int(field);
    change.seen = device == 0 ? Seen() : Seen{m_devices[device - 1], qint64(m_reader.number())};
    return true;
}

namespace {

void appendRow(QByteArray &out, const OperationReader &operation, const WireRow &row)
{
    out += idBytes(row.id);
    out += QByteArray::number(row.number);
    for (const auto &[field, stored] : row.values) {
        out += operation.fields()[size_t(field)].field;
        appendCanonical(out, stored);
    }
}

void appendChange(QByteArray &out, const WireField &field, const WireChange &change)
{
    out += field.entity;
    out += idBytes(change.record);
    out += field.field;
    appendCanonical(out, change.before);
    appendCanonical(out, change.after);
}

} // namespace

QByteArray digestOf(QByteArrayView bytes)
{
    constexpr auto kHash = QCryptographicHash::Blake2b_256;
    OperationReader operation(bytes);
    QByteArray parts;
    QByteArray canonical;
    WireRow row;
    int entity = -1;
    QCryptographicHash rows(kHash);
    const auto endEntity = [&] {
        if (entity >= 0)
            parts += operation.entities()[size_t(entity)] + rows.result();
        rows.reset();
    };
    while (operation.nextRow(row)) {
        if (row.entity != entity)
            endEntity();
        entity = row.entity;
        canonical.clear();
        appendRow(canonical, operation, row);
        rows.addData(canonical);
    }
    endEntity();
    WireChange change;
    QCryptographicHash changes(kHash);
    bool isChanged = false;
    while (operation.nextChange(change)) {
        isChanged = true;
        canonical.clear();
        appendChange(canonical, operation.fields()[size_t(change.field)], change);
        changes.addData(canonical);
    }
    if (isChanged)
        parts += changes.result();
    return QCryptographicHash::hash(parts, kHash);
}

QByteArray canonicalBytes(const WireHead &head)
{
    QByteArray bytes;
    appendCanonical(bytes, idBytes(head.id));
    appendCanonical(bytes, head.seq);
    appendCanonical(bytes, head.clock);
    appendCanonical(bytes, head.user);
    appendCanonical(bytes, head.kind);
    appendCanonical(bytes, head.subject.isEmpty() ? QVariant() : QVariant(head.subject));
    appendCanonical(bytes, head.detail.isNull() ? QVariant() : QVariant(head.detail));
    appendCanonical(bytes, head.undoes.isNull() ? QVariant() : QVariant(idBytes(head.undoes)));
    for (const auto &[device, known] : head.heard) {
        appendCanonical(bytes, idBytes(device));
        appendCanonical(bytes, known);
    }
    return bytes;
}

} // namespace elo::sync
