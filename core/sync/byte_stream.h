// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

namespace elo::sync {

/// Writes what ByteReader reads: whole numbers in base 128, lengths before bytes, values with SQLite's own type.
class ByteWriter
{
public:
    void number(quint64 value);
    void bytes(QByteArrayView bytes);
    void text(const QString &text) { bytes(text.toUtf8()); }
    void id(const Id &id) { m_bytes += idBytes(id); }
    void value(const QVariant &stored); ///< nothing, a whole number, a real, bytes or a text
    void append(const QByteArray &raw) { m_bytes += raw; }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    QByteArray &&take() { return std::move(m_bytes); }
    const QByteArray &data() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Reads bytes that somebody else made. Everything throws StoreFailure with BadSource{"altered"} where they end too
/// early or cannot have been written by ByteWriter; nothing is allocated by a length that was not checked.
class ByteReader
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    quint64 number();
    /// A number of things of which each takes at least one byte.
    qsizetype count();
    QByteArrayView bytes();
    QByteArray copy() { return bytes().toByteArray(); }
    QString text() { return QString::fromUtf8(bytes()); }
    Id id();
    QVariant value();
    char byte() { return *take(1); }
    bool atEnd() const { return m_at == m_end; }
    qsizetype left() const { return m_end - m_at; }

private:
    const char *take(quint64 size);
    const char *m_at;
    const char *m_end;
};

} // namespace elo::sync
