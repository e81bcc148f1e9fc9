// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/device.h"

#include "core/base/id.h"
#include "core/store/connection.h"
#include "core/store/record_number.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QSysInfo>
#include <algorithm>
#include <sys/stat.h>

namespace elo {

namespace {

/// A digest, so that a file that leaves the office does not tell the names of its folders.
QString placeOf(const QString &path)
{
    struct stat status = {};
    const QString canonical = QFileInfo(path).canonicalFilePath();
    ::stat(QFile::encodeName(canonical).constData(), &status);
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(QSysInfo::machineUniqueId());
    hash.addData(canonical.toUtf8());
    hash.addData(QByteArray::number(qulonglong(status.st_ino)));
    return QString::fromLatin1(hash.result().toHex());
}

qint64 notedProgress(const Id &device)
{
    QFile file(deviceNotePath(device));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toLongLong() : 0;
}

qint64 addDevice(Connection &connection, const QString &place)
{
    const bool first = connection.scalar("SELECT count(*) FROM device").toLongLong() == 0;
    qint64 block = 0;
    // Chosen at random, since laptops that are apart cannot agree; a rare clash is found by check after a merge.
    while (!first) {
        block = QRandomGenerator::global()->bounded(1, record_number::kBlocks);
        if (connection.scalar("SELECT 1 FROM device WHERE block = ?", {block}).isNull())
            break;
    }
    Query add(connection, "INSERT INTO device (id, block, place, created) VALUES (?, ?, ?, ?) RETURNING rid");
    add.bind(newId(QDateTime::currentMSecsSinceEpoch())).bind(block).bind(place);
    add.bind(QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    add.next();
    const qint64 rid = add.integer(0);
    add.run();
    return rid;
}

} // namespace

QString deviceNotePath(const Id &device)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/elo/devices/") +
           idText(device);
}

namespace {

/// @returns its row, 0 if this computer has none or must not go on with it.
qint64 deviceHere(Connection &connection, const QString &place)
{
    Query last(connection, "SELECT rid, id FROM device WHERE place = ? ORDER BY rid DESC LIMIT 1");
    last.bind(place);
    if (!last.next())
        return 0;
    const qint64 rid = last.integer(0);
    return lastSeq(connection, rid) >= notedProgress(last.id(1)) ? rid : 0;
}

} // namespace

qint64 currentDevice(Connection &connection)
{
    const QString place = placeOf(connection.path());
    const qint64 here = deviceHere(connection, place);
    return here ? here : addDevice(connection, place);
}

Id ownDeviceId(Connection &connection)
{
    const qint64 here = deviceHere(connection, placeOf(connection.path()));
    return here ? QUuid::fromRfc4122(connection.scalar("SELECT id FROM device WHERE rid = ?", {here}).toByteArray())
                : Id();
}

qint64 lastSeq(Connection &connection, qint64 device)
{
    return std::max<qint64>(
        0, connection.scalar("SELECT max(seq) FROM operation WHERE device = ?", {device}).toLongLong());
}

void noteDeviceProgress(const Id &device, qint64 seq)
{
    const QString path = deviceNotePath(device);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    // Plain overwrite on purpose: this is a second line of defence, and a torn note only reads as a smaller number.
    if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        file.write(QByteArray::number(seq));
}

} // namespace elo
