// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/byte_stream.h"

#include "core/store/connection.h"

#include <bit>
#include <cstring>

namespace elo::sync {

namespace {

[[noreturn]] void refuse()
{
    raise(ErrorCode::BadSource, {QStringLiteral("altered")});
}

} // namespace

void ByteWriter::number(quint64 value)
{
    while (value >= 0x80) {
        m_bytes += char(value | 0x80);
        value >>= 7;
    }
    m_bytes += char(value);
}

void ByteWriter::bytes(QByteArrayView bytes)
{
    number(quint64(bytes.size()));
    m_bytes += bytes;
}

void ByteWriter::value(const QVariant &stored)
{
    switch (stored.metaType().id()) {
    case QMetaType::UnknownType:
        m_bytes += 'n';
        break;
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::LongLong: {
        const qint64 whole = stored.toLongLong();
        m_bytes += 'i';
        number(quint64(whole) << 1 ^ quint64(whole >> 63));
        break;
    }
    case QMetaType::Double: {
        const auto bits = std::bit_cast<quint64>(stored.toDouble());
        m_bytes += 'r';
        for (int byte = 0; byte < 8; ++byte)
            m_bytes += char(bits >> (8 * byte));
        break;
    }
    case QMetaType::QByteArray:
        m_bytes += 'b';
        bytes(stored.toByteArray());
        break;
    default:
        m_bytes += 't';
        bytes(stored.toString().toUtf8());
    }
}

const char *ByteReader::take(quint64 size)
{
    if (size > quint64(m_end - m_at))
        refuse();
    return std::exchange(m_at, m_at + size);
}

quint64 ByteReader::number()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const auto byte = quint8(*take(1));
        value |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    refuse();
}

qsizetype ByteReader::count()
{
    const quint64 count = number();
    if (count > quint64(m_end - m_at))
        refuse();
    return qsizetype(count);
}

QByteArrayView ByteReader::bytes()
{
    const quint64 size = number();
    return {take(size), qsizetype(size)};
}

Id ByteReader::id()
{
    return QUuid::fromRfc4122(QByteArrayView(take(16), 16));
}

QVariant ByteReader::value()
{
    switch (*take(1)) {
    case 'n':
        return {};
    case 'i': {
        const quint64 whole = number();
        return qint64(whole >> 1) ^ -qint64(whole & 1);
    }
    case 'r': {
        const char *bytes = take(8);
        quint64 bits = 0;
        for (int byte = 0; byte < 8; ++byte)
            bits |= quint64(quint8(bytes[byte])) << (8 * byte);
        return std::bit_cast<double>(bits);
    }
    case 'b':
        return copy();
    case 't':
        return text();
    default:
        refuse();
    }
}

} // namespace elo::sync
