// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_file.h"
#include "core/store/connection.h"
#include "core/sync/byte_stream.h"
#include "core/sync/package_header.h"

#include <QCryptographicHash>
#include <QHash>
#include <QIODevice>
#include <sodium.h>
#include <zstd.h>

namespace elo::sync {

namespace {

/// So many compressed bytes are sealed together.
constexpr qsizetype kBlock = qsizetype(1) << 18;
/// So many bytes are compressed together.
constexpr qsizetype kPending = qsizetype(1) << 17;
/// Quick, and still a third of what it was: names and keys repeat.
constexpr int kLevel = 3;

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

struct PackageWriter::State
{
    State(const QString &target, PrivateFile &&staged, const DeviceKey &by)
        : path(target), file(std::move(staged)), maker(by), zstd(ZSTD_createCCtx(), ZSTD_freeCCtx)
    {
        ZSTD_CCtx_setParameter(zstd.get(), ZSTD_c_compressionLevel, kLevel);
        ZSTD_CCtx_setParameter(zstd.get(), ZSTD_c_windowLog, kWindowLog);
    }
    ~State() { sodium_memzero(&stream, sizeof stream); }

    void write(const QByteArray &bytes)
    {
        if (file.device().write(bytes) != bytes.size())
            throw StoreFailure{writeError(file.device(), path)};
        digest.addData(bytes);
    }

    void begin(const PackageHeader &header, const OfficeKey &office)
    {
        QByteArray salt(kSalt, Qt::Uninitialized);
        randombytes_buf(salt.data(), size_t(salt.size()));
        const QByteArray bytes = headerBytes(header, salt);
        if (quint32(bytes.size()) > kLongestHeader)
            raise(ErrorCode::Internal, {}, QStringLiteral("header too long"));
        headerDigest = QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256);
        QByteArray key = packageKey(office, salt);
        QByteArray streamHeader(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_init_push(&stream, raw(streamHeader), raw(key));
        sodium_memzero(key.data(), size_t(key.size()));
        write(QByteArray(kPackageMagic, kPackageMagicSize) + sizeBytes(quint32(bytes.size())) + bytes + streamHeader);
    }

    void seal(const QByteArray &block, bool isLast)
    {
        QByteArray sealed(block.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(&stream, raw(sealed), nullptr, raw(block), quint64(block.size()),
                                                   raw(headerDigest), quint64(headerDigest.size()),
                                                   isLast ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                                          : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        write(sizeBytes(quint32(sealed.size())) + sealed);
    }

    void compress(bool isLast)
    {
        const QByteArray plain = pending.take();
        pending = {};
        ZSTD_inBuffer in{plain.constData(), size_t(plain.size()), 0};
        for (size_t left = 1; isLast ? left != 0 : in.pos < in.size;) {
            QByteArray out(qsizetype(ZSTD_CStreamOutSize()), Qt::Uninitialized);
            ZSTD_outBuffer to{out.data(), size_t(out.size()), 0};
            left = ZSTD_compressStream2(zstd.get(), &to, &in, isLast ? ZSTD_e_end : ZSTD_e_continue);
            if (ZSTD_isError(left))
                raise(ErrorCode::Internal, {}, QString::fromLatin1(ZSTD_getErrorName(left)));
            compressed.append(out.constData(), qsizetype(to.pos));
            while (compressed.size() > kBlock) {
                seal(compressed.first(kBlock), false);
                compressed.remove(0, kBlock);
            }
        }
    }

    void added()
    {
        if (pending.data().size() >= kPending)
            compress(false);
    }

    QString path;
    PrivateFile file;
    DeviceKey maker;
    std::unique_ptr<ZSTD_CCtx, size_t (*)(ZSTD_CCtx *)> zstd;
    crypto_secretstream_xchacha20poly1305_state stream = {};
    QByteArray headerDigest;
    QCryptographicHash digest{QCryptographicHash::Blake2b_256};
    ByteWriter pending;
    QByteArray compressed;
    QHash<QString, qint64> contents; ///< bytes of each that are written
};

PackageWriter::PackageWriter(std::unique_ptr<State> state) : m_state(std::move(state)) {}

PackageWriter::PackageWriter(PackageWriter &&) noexcept = default;
PackageWriter &PackageWriter::operator=(PackageWriter &&) noexcept = default;
PackageWriter::~PackageWriter() = default;

Result<PackageWriter> PackageWriter::create(const QString &path, PackageHeader header, const OfficeKey &office,
                                            const DeviceKey &maker)
{
    startSodium();
    auto file = PrivateFile::create(path);
    if (!file)
        return std::unexpected(file.error());
    header.office = office.office;
    header.maker = maker.device;
    header.publicKey = maker.publicKey;
    auto state = std::make_unique<State>(path, std::move(*file), maker);
    return guarded([&] {
        state->begin(header, office);
        return PackageWriter(std::move(state));
    });
}

Result<void> PackageWriter::add(const Frame &frame)
{
    return guarded([&] {
        ByteWriter &out = m_state->pending;
        out.append(QByteArray(1, kOperationRecord));
        out.id(frame.device);
        out.number(quint64(frame.seq));
        out.bytes(frame.chain);
        out.bytes(frame.bytes);
        m_state->added();
    });
}

Result<void> PackageWriter::addContent(const QString &hash, qint64 size, const QByteArray &piece)
{
    return guarded([&] {
        qint64 &written = m_state->contents[hash];
        if (written >= size && written > 0)
            return;
        written += piece.size();
        ByteWriter &out = m_state->pending;
        out.append(QByteArray(1, kContentRecord));
        out.text(hash);
        out.number(quint64(size));
        out.bytes(piece);
        m_state->added();
    });
}

Result<void> PackageWriter::finish()
{
    auto written = guarded([&] {
        m_state->compress(true);
        m_state->seal(m_state->compressed, true);
        m_state->write(sign(m_state->maker, m_state->digest.result()));
    });
    return written ? m_state->file.commit() : written;
}

} // namespace elo::sync
