// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QByteArray>

namespace elo {
class Connection;
}

namespace elo::sync {

/// What all files of one office share: an id, which may be told, and a secret key, which every copy of the office
/// file holds and which leaves it in no other way. What is sealed by it can be made and read by those files only.
struct OfficeKey
{
    Id office;
    QByteArray key; ///< 32 bytes
};

/// Makes libsodium ready; whatever calls it must have done this first. From any thread.
void startSodium();

/// Gives a file that has none its id and key; every copy made of it later has the same. In a write transaction.
/// Throws StoreFailure.
void ensureOfficeKey(Connection &connection);
/// Throws StoreFailure.
OfficeKey officeKey(Connection &connection);

/// Seals bytes (XChaCha20-Poly1305 of libsodium). @param context what they are and where they belong; opening asks
/// for the same, so that nothing can be put in the place of something else.
QByteArray seal(const OfficeKey &key, QByteArrayView context, QByteArrayView plain);
/// The opposite. Errors: BadSource{"altered"} if the bytes were not sealed so.
Result<QByteArray> unseal(const OfficeKey &key, QByteArrayView context, QByteArrayView sealed);

/// The pair of keys by which this computer signs for a device (Ed25519). The secret one lies beside the notes of
/// core/store/device.h, outside of the office file: a copy of the file cannot sign for the device.
struct DeviceKey
{
    Id device;
    QByteArray publicKey; ///< 32 bytes
    QByteArray secretKey; ///< 64 bytes
};

/// @returns the key pair of a device of this computer, made now if there is none yet. Errors: CannotWrite, DiskFull;
/// CannotRead or Damaged if there is one that cannot be used: it is never replaced.
Result<DeviceKey> deviceKey(const Id &device);

QByteArray sign(const DeviceKey &key, QByteArrayView message); ///< 64 bytes
bool isSignedBy(const QByteArray &publicKey, QByteArrayView message, QByteArrayView signature);

} // namespace elo::sync
