// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/shared_folder.h"

#include "core/base/job.h"

#include <QCborMap>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace elo::sync {

namespace {

const QString kFolderKey = QStringLiteral("folder");
const QString kStampsKey = QStringLiteral("stamps");

/// What a program that was killed left behind is removed when it is older: nothing is written for so long, and no
/// clock is so wrong.
constexpr qint64 kStaleDays = 30;

/// The office file should not tell the names of folders outside of it.
QString digestOf(const QString &folder)
{
    const QByteArray digest = QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Blake2b_160);
    return QString::fromLatin1(digest.toHex());
}

/// @returns what a name says; nothing if it is not one that Elo gives.
std::optional<OfferedPackage> offerOf(const QFileInfo &file)
{
    static const QRegularExpression kName(QStringLiteral("\\A([0-9]{1,18})-([0-9]{1,18})\\.elopack\\z"));
    const auto name = kName.match(file.fileName());
    if (!name.hasMatch())
        return {};
    const OfferedPackage offer{file.filePath(), name.captured(1).toLongLong(), name.captured(2).toLongLong()};
    return offer.first > 0 && offer.last >= offer.first ? std::optional(offer) : std::nullopt;
}

bool makeFolder(const QString &path, QFileDevice::Permissions permissions)
{
    const QFileInfo folder(path);
    if (folder.isSymLink()) // it would lead what is written to a place of somebody else's choice
        return false;
    if (folder.isDir())
        return true;
    if (!QDir().mkdir(path))
        return QFileInfo(path).isDir(); // another one was quicker
    QFile::setPermissions(path, permissions);
    return true;
}

void removeStale(const QString &folder)
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-kStaleDays);
    const auto left =
        QDir(folder).entryInfoList({QStringLiteral(".elo-*.part")}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : left)
        if (file.lastModified() < before)
            QFile::remove(file.filePath());
}

} // namespace

Cover coverOf(const std::vector<OfferedPackage> &offers)
{
    Cover cover;
    for (size_t i = 0;;) {
        qint64 reach = cover.last;
        for (; i < offers.size() && offers[i].first <= cover.last + 1; ++i)
            reach = std::max(reach, offers[i].last);
        if (reach == cover.last)
            return cover;
        cover.last = reach;
        ++cover.packages;
    }
}

QByteArray VerifiedPackages::stampOf(const QFileInfo &file)
{
    return QByteArray::number(file.size()) + '@' + QByteArray::number(file.lastModified().toMSecsSinceEpoch());
}

VerifiedPackages VerifiedPackages::fromBytes(const QByteArray &stored, const QString &folder)
{
    VerifiedPackages verified;
    verified.m_folder = folder;
    const QCborMap map = QCborValue::fromCbor(stored).toMap();
    if (map[kFolderKey].toString() != digestOf(folder))
        return verified;
    const QCborMap stamps = map[kStampsKey].toMap();
    for (const auto &[name, stamp] : stamps)
        verified.m_stamps.insert(QDir(folder).filePath(name.toString()), stamp.toByteArray());
    return verified;
}

QByteArray VerifiedPackages::toBytes() const
{
    QCborMap stamps; // in the order of its keys: equal content makes equal bytes
    QStringList paths = m_stamps.keys();
    paths.sort();
    for (const QString &path : paths)
        stamps.insert(QDir(m_folder).relativeFilePath(path), m_stamps.value(path));
    return QCborMap{{kFolderKey, digestOf(m_folder)}, {kStampsKey, stamps}}.toCborValue().toCbor();
}

SharedFolder::SharedFolder(const QString &folder, OfficeKey office, int schema)
    : m_folder(folder), m_root(QDir(folder).filePath(QStringLiteral("elo-") + idText(office.office).left(12))),
      m_office(std::move(office)), m_schema(schema)
{
}

Result<SharedFolder::Offers> SharedFolder::offers(const std::function<QByteArray(const Id &)> &pinnedKey,
                                                  VerifiedPackages &verified, const Job *job) const
{
    Offers found;
    VerifiedPackages now = VerifiedPackages::fromBytes({}, m_folder);
    constexpr auto kFolders = QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks;
    const auto devices = QFileInfo(m_root).isSymLink() ? QFileInfoList() : QDir(m_root).entryInfoList(kFolders);
    for (const QFileInfo &folder : devices) {
        const Id device = idFromText(folder.fileName());
        if (!device.isNull() && idText(device) != folder.fileName())
            continue; // another spelling of the same
        if (device.isNull())
            continue;
        std::vector<OfferedPackage> offers;
        const auto files = QDir(folder.filePath()).entryInfoList(QDir::Files | QDir::NoSymLinks);
        for (const QFileInfo &file : files) {
            if (job && job->cancelled())
                return fail(ErrorCode::Cancelled);
            const auto offer = offerOf(file);
            if (!offer || (!verified.has(file) && !isVerified(file, device, *offer, pinnedKey, found)))
                continue;
            now.add(file);
            offers.push_back(*offer);
        }
        // Of those that begin with the same operation the longest first: then the others need not be read.
        std::ranges::sort(offers, {}, [](const OfferedPackage &o) { return std::pair(o.first, -o.last); });
        if (!offers.empty())
            found.byDevice.emplace(device, std::move(offers));
    }
    verified = std::move(now);
    return found;
}

bool SharedFolder::isVerified(const QFileInfo &file, const Id &device, const OfferedPackage &offer,
                              const std::function<QByteArray(const Id &)> &pinnedKey, Offers &offers) const
{
    if (!isWholePackage(file.filePath())) // quicker to find out, and the usual case while it is copied
        return false;
    const auto package = PackageReader::open(file.filePath(), m_office, pinnedKey);
    if (!package) {
        const QString reason = package.error().args.value(0);
        if (reason == u"newer_package" || reason == u"unknown_device_key")
            offers.objection = package.error();
        return false;
    }
    if (package->header().schema > m_schema) {
        offers.objection = Error{ErrorCode::BadSource, {QStringLiteral("newer_package")}, {}};
        return false;
    }
    const auto &carried = package->carried();
    const auto range = carried.find(device);
    return carried.size() == 1 && range != carried.end() && range->second.isWhole &&
           range->second.first == offer.first && range->second.last == offer.last;
}

Result<QString> SharedFolder::placeFor(const Id &device, qint64 first, qint64 last) const
{
    const QString folder = QDir(m_root).filePath(idText(device));
    const auto permissions = QFile::permissions(m_folder);
    if (!makeFolder(m_root, permissions) || !makeFolder(folder, permissions))
        return fail(ErrorCode::CannotWrite, {m_root});
    removeStale(folder);
    return QStringLiteral("%1/%2-%3.elopack").arg(folder).arg(first).arg(last);
}

void SharedFolder::share(const QString &path) const
{
    constexpr auto kEntering = QFile::ExeOwner | QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;
    constexpr auto kWriting = QFile::WriteGroup | QFile::WriteOther;
    QFile::setPermissions(path, QFile::permissions(m_folder) & ~kEntering & ~kWriting);
}

} // namespace elo::sync
