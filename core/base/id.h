// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QUuid>

namespace elo {

/// The key of every record on every device; stored as a 16-byte blob.
using Id = QUuid;

/// A new time-ordered key (UUIDv7, RFC 9562 §5.7): rows of one import lie together in the id index.
/// @param unixMs milliseconds since 1970 UTC.
Id newId(qint64 unixMs);

/// The key of a link, made from what it joins, so that two laptops that make the same link make one (UUIDv5).
/// @param kind the entity's key; @param parts the joined ids or keys, in a fixed order.
Id linkId(QStringView kind, const QStringList &parts);

/// The 16 bytes that are bound to SQL.
inline QByteArray idBytes(const Id &id)
{
    return id.toRfc4122();
}

/// 32 hexadecimal digits, for texts (dump, JSON, references).
QString idText(const Id &id);

/// @returns the id of 32 digits or of the dashed form; a null id for anything else.
Id idFromText(QStringView text);

/// A reference to a record of any entity, stored as `entity/32 digits`.
struct Ref
{
    QString entity;
    Id id;

    bool isNull() const { return id.isNull(); }
    QString text() const;
    static Ref fromText(QStringView text);
    friend bool operator==(const Ref &, const Ref &) = default;
};

} // namespace elo
