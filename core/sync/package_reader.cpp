// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/sync/byte_stream.h"
#include "core/sync/package_header.h"

#include <QCryptographicHash>
#include <QFile>
#include <sodium.h>
#include <zstd.h>

namespace elo::sync {

namespace {

constexpr qint64 kSignature = crypto_sign_BYTES;

/// No operation is longer: an import of some millions of rows.
constexpr qsizetype kLongestRecord = qsizetype(1) << 30;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

/// Walks through the file; what is not there is cut off.
class Walk
{
public:
    explicit Walk(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::ReadOnly) || m_file.isSequential())
            raise(ErrorCode::CannotRead, {path});
        m_end = m_file.size() - kSignature;
    }

    QByteArray take(qint64 size)
    {
        if (size > m_end - m_file.pos())
            refusePackage("cut");
        const QByteArray bytes = m_file.read(size);
        if (bytes.size() != size)
            raise(ErrorCode::CannotRead, {m_file.fileName()});
        m_digest.addData(bytes);
        return bytes;
    }

    ReadHeader header()
    {
        if (m_file.peek(kPackageMagicSize) != QByteArray(kPackageMagic, kPackageMagicSize))
            refusePackage("not_a_package");
        take(kPackageMagicSize);
        const quint32 size = sizeFromBytes(take(4));
        if (size > kLongestHeader)
            refusePackage("not_a_package");
        const QByteArray bytes = take(size);
        m_headerDigest = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
        return headerFromBytes(bytes);
    }

    void skip(qint64 size)
    {
        if (size > m_end - m_file.pos() || !m_file.seek(m_file.pos() + size))
            refusePackage("cut");
    }

    bool atEnd() const { return m_file.pos() >= m_end; }
    QByteArray digest() const { return m_digest.result(); }
    const QByteArray &headerDigest() const { return m_headerDigest; }
    QByteArray signature() { return m_file.read(kSignature); }

private:
    QFile m_file;
    qint64 m_end = 0;
    QCryptographicHash m_digest{QCryptographicHash::Blake2b_256};
    QByteArray m_headerDigest;
};

/// The compressed bytes of the blocks, one by one.
class Blocks
{
public:
    Blocks(Walk &walk, const OfficeKey &office, const QByteArray &salt) : m_walk(walk)
    {
        QByteArray key = packageKey(office, salt);
        const QByteArray header = walk.take(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
        const int begun = crypto_secretstream_xchacha20poly1305_init_pull(&m_stream, raw(header), raw(key));
        sodium_memzero(key.data(), size_t(key.size()));
        if (begun != 0)
            refusePackage("altered");
    }

    ~Blocks() { sodium_memzero(&m_stream, sizeof m_stream); }

    /// @returns false after the last one.
    bool next(QByteArray &block)
    {
        if (m_isOver)
            return false;
        const quint32 size = sizeFromBytes(m_walk.take(4));
        if (size < crypto_secretstream_xchacha20poly1305_ABYTES || size > kLongestBlock)
            refusePackage("altered");
        const QByteArray sealed = m_walk.take(size);
        block.resize(sealed.size() - qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES));
        unsigned char tag = 0;
        if (crypto_secretstream_xchacha20poly1305_pull(&m_stream, raw(block), nullptr, &tag, raw(sealed),
                                                       quint64(sealed.size()), raw(m_walk.headerDigest()),
                                                       quint64(m_walk.headerDigest().size())) != 0)
            refusePackage("altered");
        m_isOver = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
        if (m_isOver && !m_walk.atEnd())
            refusePackage("altered");
        return true;
    }

private:
    Walk &m_walk;
    crypto_secretstream_xchacha20poly1305_state m_stream = {};
    bool m_isOver = false;
};

/// What the compressed bytes say, record by record.
class Records
{
public:
    explicit Records(const PackageReader::Sink &sink) : m_sink(sink), m_zstd(ZSTD_createDStream(), ZSTD_freeDStream)
    {
        ZSTD_initDStream(m_zstd.get());
    }

    void add(const QByteArray &block)
    {
        ZSTD_inBuffer in{block.constData(), size_t(block.size()), 0};
        QByteArray out(qsizetype(ZSTD_DStreamOutSize()), Qt::Uninitialized);
        bool isMore = true;
        while (in.pos < in.size || isMore) {
            ZSTD_outBuffer to{out.data(), size_t(out.size()), 0};
            const size_t left = ZSTD_decompressStream(m_zstd.get(), &to, &in);
            if (ZSTD_isError(left))
                refusePackage("altered");
            m_isFrameOver = left == 0;
            isMore = to.pos == to.size;
            m_plain.append(out.constData(), qsizetype(to.pos));
            handOut();
            if (m_isFrameOver && in.pos < in.size)
                refusePackage("altered");
            if (m_isFrameOver)
                break;
        }
    }

    void end() const
    {
        if (!m_isFrameOver || m_at != m_plain.size())
            refusePackage("altered");
    }

private:
    /// @returns the size of the record that begins there; 0 if it is not all there yet.
    qsizetype sizeAt(qsizetype at) const
    {
        // Type, id or hash, number, chain, then the length of the rest: what a record begins with is short.
        QByteArrayView rest = QByteArrayView(m_plain).sliced(at);
        try {
            ByteReader in(rest);
            skipHead(in);
            const quint64 size = in.number();
            if (size > quint64(kLongestRecord))
                refusePackage("altered");
            const qsizetype head = rest.size() - in.left();
            return quint64(in.left()) < size ? 0 : head + qsizetype(size);
        } catch (const StoreFailure &) {
            if (rest.size() > 512)
                throw;
            return 0;
        }
    }

    static void skipHead(ByteReader &in)
    {
        switch (in.byte()) {
        case 'o':
            (void)in.id();
            (void)in.number();
            (void)in.bytes();
            return;
        case 'c':
            (void)in.bytes();
            (void)in.number();
            return;
        default:
            refusePackage("altered");
        }
    }

    void handOut()
    {
        while (m_at < m_plain.size()) {
            const qsizetype size = sizeAt(m_at);
            if (size == 0)
                break;
            handOut(QByteArrayView(m_plain).sliced(m_at, size));
            m_at += size;
        }
        if (m_at > (qsizetype(1) << 20) || m_at == m_plain.size()) {
            m_plain.remove(0, m_at);
            m_at = 0;
        }
    }

    void handOut(QByteArrayView record) const
    {
        ByteReader in(record);
        Result<void> taken;
        if (in.byte() == 'o') {
            Frame frame;
            frame.device = in.id();
            frame.seq = qint64(in.number());
            frame.chain = in.copy();
            frame.bytes = in.copy();
            taken = m_sink.frame ? m_sink.frame(std::move(frame)) : Result<void>();
        } else {
            const QString hash = in.text();
            const auto size = qint64(in.number());
            taken = m_sink.content ? m_sink.content(hash, size, in.copy()) : Result<void>();
        }
        if (!taken)
            throw StoreFailure{taken.error()};
    }

    const PackageReader::Sink &m_sink;
    std::unique_ptr<ZSTD_DStream, size_t (*)(ZSTD_DStream *)> m_zstd;
    QByteArray m_plain;
    qsizetype m_at = 0;
    bool m_isFrameOver = false;
};

void readAll(const QString &path, const OfficeKey &office, const PackageReader::Sink &sink)
{
    Walk walk(path);
    const ReadHeader read = walk.header();
    Blocks blocks(walk, office, read.salt);
    Records records(sink);
    QByteArray block;
    while (blocks.next(block))
        records.add(block);
    records.end();
}

} // namespace

Result<PackageReader> PackageReader::open(const QString &path, const OfficeKey &office,
                                          const std::function<QByteArray(const Id &)> &pinnedKey)
{
    startSodium();
    return guarded([&] {
        PackageReader reader;
        reader.m_path = path;
        reader.m_office = office;
        Walk walk(path);
        const ReadHeader read = walk.header();
        reader.m_header = read.header;
        if (read.header.office != office.office)
            refusePackage("other_office");
        const QByteArray pinned = pinnedKey(read.header.maker);
        if (!pinned.isEmpty() && pinned != read.header.publicKey)
            refusePackage("unknown_device_key");
        Blocks blocks(walk, office, read.salt);
        const Sink nowhere;
        Records records(nowhere);
        QByteArray block;
        while (blocks.next(block))
            records.add(block);
        records.end();
        const QByteArray digest = walk.digest();
        if (!isSignedBy(read.header.publicKey, digest, walk.signature()))
            refusePackage("altered");
        return reader;
    });
}

Result<void> PackageReader::read(const Sink &sink) const
{
    return guarded([&] { readAll(m_path, m_office, sink); });
}

bool isWholePackage(const QString &path)
{
    return guarded([&] {
               Walk walk(path);
               (void)walk.header();
               walk.skip(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
               while (!walk.atEnd())
                   walk.skip(sizeFromBytes(walk.take(4)));
           })
        .has_value();
}

Result<PackageHeader> peekPackage(const QString &path)
{
    return guarded([&] { return Walk(path).header().header; });
}

} // namespace elo::sync
