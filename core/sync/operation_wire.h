// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/byte_stream.h"
#include "core/sync/version_vector.h"

#include <QHash>
#include <optional>
#include <vector>

/// An operation as it travels between files: its head, the rows that it added as they were added, and its changes,
/// each with the value before, the value after, and which write it replaced. Everything throws StoreFailure.
namespace elo::sync {

struct WireHead
{
    Id id;
    qint64 seq = 0;
    qint64 clock = 0;
    QString user;
    QString kind;
    QByteArray subject; ///< any-reference; empty: none
    QString detail;     ///< null: none
    Id undoes;
    std::vector<std::pair<Id, qint64>> heard; ///< what it builds on of other devices, where that grew; by id
    /// It was written while a longer operation of the same device was, and builds on that one, whose number is
    /// higher: they are taken in together. 0: no such.
    qint64 needs = 0;
    QByteArray digest;
};

/// The operation whose value a change replaced.
struct Seen
{
    Id device; ///< null: the field was empty
    qint64 seq = 0;
};

struct WireField
{
    QByteArray entity;
    QByteArray field; ///< "alive" too
};

struct WireRow
{
    int entity = 0; ///< of entities()
    Id id;
    qint64 number = 0;
    std::vector<std::pair<int, QVariant>> values; ///< of fields(); as stored, in canonical order, without empty ones
};

struct WireChange
{
    int field = 0; ///< of fields()
    Id record;
    QVariant before;
    QVariant after;
    Seen seen;
};

class OperationWriter
{
public:
    void row(const QByteArray &entity, const Id &id, qint64 number);
    void value(const QByteArray &entity, const QByteArray &field, const QVariant &stored); ///< of the row before
    void change(const QByteArray &entity, const QByteArray &field, const Id &record, const QVariant &before,
                const QVariant &after, const Seen &seen);
    QByteArray finish(const WireHead &head);

private:
    int entityOf(const QByteArray &key);
    int fieldOf(const QByteArray &entity, const QByteArray &field);
    void endRow();

    std::vector<QByteArray> m_entities;
    std::vector<WireField> m_fields;
    std::vector<Id> m_devices;
    ByteWriter m_rows;
    ByteWriter m_row;
    ByteWriter m_changes;
    qint64 m_rowCount = 0;
    qint64 m_valueCount = 0;
    qint64 m_changeCount = 0;
};

/// Reads the head at once, then the rows, then the changes, one by one.
class OperationReader
{
public:
    explicit OperationReader(QByteArrayView bytes);

    const WireHead &head() const { return m_head; }
    const std::vector<QByteArray> &entities() const { return m_entities; }
    const std::vector<WireField> &fields() const { return m_fields; }
    qsizetype rows() const { return m_rowsLeft; } ///< that were not read yet
    bool nextRow(WireRow &row);
    bool nextChange(WireChange &change); ///< after the last row

private:
    ByteReader m_reader;
    WireHead m_head;
    std::vector<QByteArray> m_entities;
    std::vector<WireField> m_fields;
    std::vector<Id> m_devices;
    qsizetype m_rowsLeft = 0;
    qsizetype m_changesLeft = -1; ///< not yet read
};

/// The digest of what an operation says, as core/store/digest.h makes it of the rows and changes of the device that
/// wrote it.
QByteArray digestOf(QByteArrayView operation);

/// The canonical bytes of the head, as canonicalHead() makes them.
QByteArray canonicalBytes(const WireHead &head);

} // namespace elo::sync
