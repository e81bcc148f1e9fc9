// SPDX-License-Identifier: GPL-3.0-or-later
// The part of office_key.h that touches no file.
#include "core/sync/office_key.h"

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
