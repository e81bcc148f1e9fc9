// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QVariant>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace elo {

struct Entity;
struct Field;
class Codes;
class Connection;

/// The canonical bytes of a stored value: a type letter, the length, the bytes. Equal on every device.
void appendCanonical(QByteArray &out, const QVariant &stored);

/// The canonical bytes of a row as it was inserted: id, number, then key and value of every field that is not empty.
/// Empty values and "no" are left out, so that a field added by a later version changes no digest.
class CanonicalRow
{
public:
    CanonicalRow(const QByteArray &id, qint64 number);
    void add(const Field &field, const QVariant &stored);
    void addText(const Field &field, QByteArrayView utf8); ///< a text that was converted already
    QByteArrayView bytes() const { return m_bytes; }

private:
    std::string m_bytes; // appends in place, which QByteArray does by inserting
};

/// The order in which the fields of a row stand in its canonical bytes: the built-in ones in the order of the
/// registry, then those of the office by their keys, since the order in which they are shown may change.
std::vector<int> canonicalOrder(const Entity &entity);

/// The part of an operation's payload that tells of the rows it added, entity by entity, as they were added: what a
/// row holds, with the first old value of every field that was changed since.
QByteArray insertedPayload(Connection &connection, const Codes &codes, qint64 operation);

/// The digest of what an operation changed: each change with its record, field, old and new value, in their order.
/// The new value of a change is the old one of the next change of the same field, or what the row holds now.
class ChangeDigest
{
public:
    ChangeDigest(Connection &connection, const Codes &codes, qint64 operation);
    ~ChangeDigest();

    /// Those of the operation in a range of the journal, which lies behind the ranges before.
    void add(qint64 first, qint64 last);
    bool empty() const { return m_count == 0; }
    qint64 count() const { return m_count; }
    QByteArray result() const { return m_hash.result(); }

private:
    struct Reader;
    Reader *readerOf(qint64 fieldCode);

    Connection &m_connection;
    const Codes &m_codes;
    qint64 m_operation;
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
    qint64 m_count = 0;
    std::map<qint64, std::unique_ptr<Reader>> m_readers; ///< by field; null for one that this version does not know
};

/// The link of a device's chain. @param head canonical bytes of the operation's own columns.
QByteArray chainLink(const QByteArray &previous, const QByteArray &head, const QByteArray &digest);

/// The canonical bytes of an operation's own columns.
QByteArray canonicalHead(Connection &connection, qint64 operationRid);

} // namespace elo
