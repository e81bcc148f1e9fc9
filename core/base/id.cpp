// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QRandomGenerator>

namespace elo {

Id newId(qint64 unixMs)
{
    // Within one millisecond the random part counts up, so that ids of a batch stay in order of creation.
    thread_local qint64 lastMs = -1;
    thread_local quint64 low = 0;
    thread_local quint16 high = 0;
    auto *random = QRandomGenerator::system();
    if (unixMs == lastMs) {
        low += 1 + (random->generate() & 0xffff);
    } else {
        lastMs = unixMs;
        high = quint16(random->generate());
        low = random->generate64() >> 3; // head-room, so that counting up never overflows the 62 bits
    }
    QByteArray bytes(16, Qt::Uninitialized);
    for (int i = 0; i < 6; ++i)
        bytes[i] = char(unixMs >> (8 * (5 - i)));
    bytes[6] = char(0x70 | ((high >> 8) & 0x0f));
    bytes[7] = char(high);
    for (int i = 0; i < 8; ++i)
        bytes[8 + i] = char(low >> (8 * (7 - i)));
    bytes[8] = char((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes);
}

Id linkId(QStringView kind, const QStringList &parts)
{
    // Elo's own name space; it must never change, or devices would stop agreeing.
    static const QUuid kSpace(0x6f0d52a1, 0x3c1e, 0x4b7a, 0x9d, 0x55, 0x21, 0x0e, 0x7c, 0x4b, 0x9a, 0x10);
    return QUuid::createUuidV5(kSpace, kind.toString() + u'\x1f' + parts.join(u'\x1f'));
}

QString idText(const Id &id)
{
    return id.toString(QUuid::Id128);
}

Id idFromText(QStringView text)
{
    if (text.size() != 32)
        return QUuid::fromString(text);
    const auto bytes = QByteArray::fromHex(text.toLatin1());
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : Id();
}

QString Ref::text() const
{
    return isNull() ? QString() : entity + u'/' + idText(id);
}

Ref Ref::fromText(QStringView text)
{
    const auto slash = text.indexOf(u'/');
    if (slash <= 0)
        return {};
    const Id id = idFromText(text.mid(slash + 1));
    return id.isNull() ? Ref{} : Ref{text.left(slash).toString(), id};
}

} // namespace elo
