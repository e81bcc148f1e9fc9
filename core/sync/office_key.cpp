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

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

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

} // namespace elo::sync
