// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/office_key.h"

#include "core/base/private_file.h"
#include "core/store/connection.h"
#include "core/store/device.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <sodium.h>

namespace elo::sync {

namespace {

constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

void startSodium()
{
    static const bool kIsReady = sodium_init() >= 0; // once, whichever thread comes first
    if (!kIsReady)
        qFatal("no source of random numbers");
}

void ensureOfficeKey(Connection &connection)
{
    startSodium();
    if (connection.scalar("SELECT value FROM meta WHERE key = 'office_key'").toByteArray().size() ==
        crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        return;
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized);
    randombytes_buf(key.data(), size_t(key.size()));
    const auto put = [&](const char *name, const QByteArray &value) {
        Query(connection, "INSERT INTO meta (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET"
                          " value = excluded.value")
            .bind(QString::fromLatin1(name))
            .bind(value)
            .run();
    };
    put("office_id", idBytes(Id::createUuid()));
    put("office_key", key);
    sodium_memzero(key.data(), size_t(key.size()));
}

OfficeKey officeKey(Connection &connection)
{
    startSodium();
    OfficeKey key;
    key.office =
        QUuid::fromRfc4122(connection.scalar("SELECT value FROM meta WHERE key = 'office_id'").toByteArray());
    key.key = connection.scalar("SELECT value FROM meta WHERE key = 'office_key'").toByteArray();
    if (key.office.isNull() || key.key.size() != crypto_aead_xchacha20poly1305_ietf_KEYBYTES)
        raise(ErrorCode::Damaged, {connection.path()}, QStringLiteral("no office key"));
    return key;
}

QByteArray seal(const OfficeKey &key, QByteArrayView context, QByteArrayView plain)
{
    startSodium();
    QByteArray sealed(kNonce + plain.size() + kTag, Qt::Uninitialized);
    randombytes_buf(sealed.data(), kNonce);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(sealed) + kNonce, nullptr, bytesOf(plain),
                                               quint64(plain.size()), bytesOf(context), quint64(context.size()),
                                               nullptr, bytesOf(sealed), bytesOf(QByteArrayView(key.key)));
    return sealed;
}

Result<QByteArray> unseal(const OfficeKey &key, QByteArrayView context, QByteArrayView sealed)
{
    startSodium();
    if (sealed.size() < kNonce + kTag)
        return fail(ErrorCode::BadSource, {QStringLiteral("altered")});
    QByteArray plain(sealed.size() - kNonce - kTag, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytesOf(plain), nullptr, nullptr, bytesOf(sealed) + kNonce, quint64(sealed.size() - kNonce),
            bytesOf(context), quint64(context.size()), bytesOf(sealed), bytesOf(QByteArrayView(key.key))) != 0)
        return fail(ErrorCode::BadSource, {QStringLiteral("altered")});
    return plain;
}

namespace {

/// What a device's key pair follows from, wiped where it is no longer needed.
class Seed
{
public:
    Seed() : m_bytes(crypto_sign_SEEDBYTES, Qt::Uninitialized)
    {
        randombytes_buf(m_bytes.data(), crypto_sign_SEEDBYTES);
    }
    explicit Seed(QByteArray &&bytes) : m_bytes(std::move(bytes)) {}
    ~Seed() { sodium_memzero(m_bytes.data(), size_t(m_bytes.size())); }
    Seed(const Seed &) = delete;
    Seed &operator=(const Seed &) = delete;

    bool isWhole() const { return m_bytes.size() == crypto_sign_SEEDBYTES; }
    const QByteArray &bytes() const { return m_bytes; }

    DeviceKey keyOf(const Id &device) const
    {
        DeviceKey key;
        key.device = device;
        key.publicKey.resize(crypto_sign_PUBLICKEYBYTES);
        key.secretKey.resize(crypto_sign_SECRETKEYBYTES);
        crypto_sign_seed_keypair(bytesOf(key.publicKey), bytesOf(key.secretKey), bytesOf(QByteArrayView(m_bytes)));
        return key;
    }

private:
    QByteArray m_bytes;
};

} // namespace

Result<DeviceKey> deviceKey(const Id &device)
{
    startSodium();
    const QString path = deviceNotePath(device) + QStringLiteral(".key");
    QFile file(path);
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        const Seed seed(file.read(crypto_sign_SEEDBYTES + 1));
        return seed.isWhole() ? Result<DeviceKey>(seed.keyOf(device)) : fail(ErrorCode::Damaged, {path});
    }
    // One that is there and cannot be read just now must not be replaced: others know the device by it.
    if (QFileInfo(path).isSymLink() || QFileInfo::exists(path))
        return fail(ErrorCode::CannotRead, {path});
    const Seed seed;
    QDir().mkpath(QFileInfo(path).path());
    const auto written = writePrivately(path, [&](QIODevice &out) -> Result<void> {
        if (out.write(seed.bytes()) != seed.bytes().size())
            return std::unexpected(writeError(out, path));
        return {};
    });
    return written ? Result<DeviceKey>(seed.keyOf(device)) : std::unexpected(written.error());
}

QByteArray sign(const DeviceKey &key, QByteArrayView message)
{
    startSodium();
    QByteArray signature(crypto_sign_BYTES, Qt::Uninitialized);
    crypto_sign_detached(bytesOf(signature), nullptr, bytesOf(message), quint64(message.size()),
                         bytesOf(QByteArrayView(key.secretKey)));
    return signature;
}

bool isSignedBy(const QByteArray &publicKey, QByteArrayView message, QByteArrayView signature)
{
    startSodium();
    return publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(bytesOf(signature), bytesOf(message), quint64(message.size()),
                                       bytesOf(QByteArrayView(publicKey))) == 0;
}

} // namespace elo::sync
