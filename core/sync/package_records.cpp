// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/package_records.h"

#include "core/store/connection.h"
#include "core/sync/byte_stream.h"
#include "core/sync/package_header.h"

#include <limits>
#include <optional>
#include <zstd.h>

namespace elo::sync {

namespace {

/// No operation is longer: an import of some millions of rows.
constexpr quint64 kLongestRecord = quint64(1) << 30;
/// What stands before the bytes of a record (kind, device or digest, number, chain, length) is shorter.
constexpr qsizetype kLongestHead = 512;
constexpr qsizetype kChain = 32;
/// What one record may need before it is all there: so much, and so many times what it took in the file. Operations
/// are full of ids that no compression makes smaller; only something made to fill the memory asks for more.
constexpr qint64 kFreeRoom = qint64(64) << 20;
constexpr qint64 kMostTimes = 256;
/// So much that was handed out is given up at once.
constexpr qsizetype kHandedOut = qsizetype(1) << 20;

struct Head
{
    PackageRecord record;
    qsizetype length = 0; ///< of the head itself
    quint64 size = 0;     ///< of the bytes that follow
};

Head readHead(QByteArrayView rest)
{
    ByteReader in(rest);
    Head head;
    PackageRecord &record = head.record;
    record.isOperation = in.byte() == kOperationRecord;
    if (record.isOperation)
        record.device = in.id();
    else
        record.hash = in.bytes();
    const quint64 number = in.number();
    if (number > quint64(std::numeric_limits<qint64>::max()))
        refusePackage("altered");
    record.number = qint64(number);
    if (record.isOperation)
        record.chain = in.bytes();
    head.size = in.number();
    head.length = rest.size() - in.left();
    return head;
}

bool isSound(const Head &head)
{
    const PackageRecord &record = head.record;
    if (head.size > kLongestRecord)
        return false;
    return record.isOperation ? !record.device.isNull() && record.number > 0 && record.chain.size() == kChain
                              : !record.hash.isEmpty();
}

/// @returns the head of the record that begins there, nothing if it is not all there yet.
std::optional<Head> headAt(QByteArrayView rest)
{
    if (rest[0] != kOperationRecord && rest[0] != kContentRecord)
        refusePackage("altered");
    std::optional<Head> head;
    try {
        head = readHead(rest);
    } catch (const StoreFailure &) {
        if (rest.size() >= kLongestHead)
            throw;
        return {};
    }
    if (!isSound(*head))
        refusePackage("altered");
    return head;
}

} // namespace

PackageRecords::PackageRecords(Take take) : m_take(std::move(take)), m_zstd(ZSTD_createDCtx(), ZSTD_freeDCtx)
{
    ZSTD_DCtx_setParameter(m_zstd.get(), ZSTD_d_windowLogMax, kWindowLog);
}

PackageRecords::~PackageRecords() = default;

void PackageRecords::add(const QByteArray &compressed)
{
    if (m_isOver)
        refusePackage("altered");
    m_compressed += compressed.size();
    ZSTD_inBuffer in{compressed.constData(), size_t(compressed.size()), 0};
    const auto room = qsizetype(ZSTD_DStreamOutSize());
    for (bool isMore = true; !m_isOver && (in.pos < in.size || isMore);) {
        const qsizetype before = m_plain.size();
        m_plain.resize(before + room);
        ZSTD_outBuffer out{m_plain.data() + before, size_t(room), 0};
        const size_t left = ZSTD_decompressStream(m_zstd.get(), &out, &in);
        if (ZSTD_isError(left))
            refusePackage("altered");
        m_plain.resize(before + qsizetype(out.pos));
        isMore = out.pos == out.size;
        m_isOver = left == 0;
        handOut();
        if (m_plain.size() - m_at > kFreeRoom + kMostTimes * m_compressed)
            refusePackage("altered");
    }
    if (in.pos < in.size)
        refusePackage("altered");
}

void PackageRecords::end() const
{
    if (!m_isOver || m_at != m_plain.size())
        refusePackage("altered");
}

void PackageRecords::handOut()
{
    while (m_at < m_plain.size()) {
        const QByteArrayView rest = QByteArrayView(m_plain).sliced(m_at);
        auto head = headAt(rest);
        if (!head || quint64(rest.size() - head->length) < head->size)
            break;
        head->record.bytes = rest.sliced(head->length, qsizetype(head->size));
        m_take(head->record);
        m_at += head->length + qsizetype(head->size);
    }
    if (m_at > kHandedOut || m_at == m_plain.size()) {
        m_plain.remove(0, m_at);
        m_at = 0;
    }
}

} // namespace elo::sync
