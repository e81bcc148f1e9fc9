// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/package_header.h"

#include "core/store/connection.h"
#include "core/store/record_number.h"

#include <QCborArray>
#include <QCborMap>
#include <QtEndian>
#include <algorithm>
#include <climits>
#include <sodium.h>

namespace elo::sync {

namespace {

constexpr qint64 kFormat = 1;

const QString kFormatKey = QStringLiteral("format");

QCborValue bytesOf(const Id &id)
{
    return id.isNull() ? QByteArray() : idBytes(id);
}

Id idOf(const QCborValue &value)
{
    const QByteArray bytes = value.toByteArray();
    return bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : Id();
}

/// Not toInteger() alone, which turns a real of any size into a whole number.
qint64 wholeOf(const QCborValue &value)
{
    return value.isInteger() ? value.toInteger() : -1;
}

/// What is taken over for good: a key of another length would shut the device out for ever.
bool isSoundDevice(const DeviceEntry &device)
{
    return !device.id.isNull() && device.block >= 0 && device.block <= record_number::kBlocks &&
           (device.publicKey.isEmpty() || device.publicKey.size() == crypto_sign_PUBLICKEYBYTES);
}

bool isSoundNumber(const std::pair<const Id, qint64> &known)
{
    return !known.first.isNull() && known.second >= 0;
}

} // namespace

void refusePackage(const char *reason, const QString &detail)
{
    QStringList args{QString::fromLatin1(reason)};
    if (!detail.isEmpty())
        args << detail;
    raise(ErrorCode::BadSource, args);
}

QByteArray headerBytes(const PackageHeader &header, const QByteArray &salt)
{
    QCborArray known;
    for (const auto &[device, seq] : header.known) {
        known.append(bytesOf(device));
        known.append(seq);
    }
    QCborArray devices;
    for (const DeviceEntry &device : header.devices)
        devices.append(QCborArray{bytesOf(device.id), device.block, device.publicKey});
    return QCborMap{{kFormatKey, kFormat},
                    {QStringLiteral("office"), bytesOf(header.office)},
                    {QStringLiteral("maker"), bytesOf(header.maker)},
                    {QStringLiteral("key"), header.publicKey},
                    {QStringLiteral("schema"), header.schema},
                    {QStringLiteral("scope"), bytesOf(header.scope)},
                    {QStringLiteral("made"), header.made.toUTC().toString(Qt::ISODate)},
                    {QStringLiteral("salt"), salt},
                    {QStringLiteral("known"), known},
                    {QStringLiteral("devices"), devices}}
        .toCborValue()
        .toCbor();
}

ReadHeader headerFromBytes(const QByteArray &bytes)
{
    QCborParserError error;
    const QCborMap map = QCborValue::fromCbor(bytes, &error).toMap();
    if (error.error != QCborError::NoError || wholeOf(map[kFormatKey]) < 1)
        refusePackage("not_a_package");
    if (wholeOf(map[kFormatKey]) != kFormat)
        refusePackage("newer_package", QString::number(wholeOf(map[kFormatKey])));
    ReadHeader read;
    PackageHeader &header = read.header;
    header.office = idOf(map[QStringLiteral("office")]);
    header.maker = idOf(map[QStringLiteral("maker")]);
    header.publicKey = map[QStringLiteral("key")].toByteArray();
    header.schema = int(std::clamp<qint64>(wholeOf(map[QStringLiteral("schema")]), 0, INT_MAX));
    header.scope = idOf(map[QStringLiteral("scope")]);
    header.made = QDateTime::fromString(map[QStringLiteral("made")].toString(), Qt::ISODate);
    read.salt = map[QStringLiteral("salt")].toByteArray();
    const QCborArray known = map[QStringLiteral("known")].toArray();
    for (qsizetype i = 0; i + 1 < known.size(); i += 2)
        header.known[idOf(known.at(i))] = wholeOf(known.at(i + 1));
    const QCborArray devices = map[QStringLiteral("devices")].toArray();
    for (const QCborValue &entry : devices) {
        const QCborArray parts = entry.toArray();
        header.devices.push_back({idOf(parts.at(0)), wholeOf(parts.at(1)), parts.at(2).toByteArray()});
    }
    if (header.office.isNull() || header.maker.isNull() || header.publicKey.size() != crypto_sign_PUBLICKEYBYTES ||
        read.salt.size() != kSalt)
        refusePackage("not_a_package");
    if (!std::ranges::all_of(header.devices, isSoundDevice) || !std::ranges::all_of(header.known, isSoundNumber))
        refusePackage("altered");
    return read;
}

QByteArray packageKey(const OfficeKey &office, const QByteArray &salt)
{
    QByteArray key(crypto_secretstream_xchacha20poly1305_KEYBYTES, Qt::Uninitialized);
    const QByteArray message = QByteArrayLiteral("elo package") + salt;
    crypto_generichash(reinterpret_cast<unsigned char *>(key.data()), size_t(key.size()),
                       reinterpret_cast<const unsigned char *>(message.constData()), quint64(message.size()),
                       reinterpret_cast<const unsigned char *>(office.key.constData()), size_t(office.key.size()));
    return key;
}

QByteArray sizeBytes(quint32 size)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToLittleEndian(size, bytes.data());
    return bytes;
}

quint32 sizeFromBytes(const QByteArray &bytes)
{
    return qFromLittleEndian<quint32>(bytes.constData());
}

} // namespace elo::sync
