// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exchange_parts.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

namespace elo::sync {

namespace {

/// A package in the folder, by its name: the operations of one device from the first to the last.
struct Offered
{
    QString path;
    qint64 first = 0;
    qint64 last = 0;
};

/// So many packages of one device lie there before the next one holds all of them again: who comes late has one file
/// to read and not thousands.
constexpr size_t kMostPackages = 100;

class OfficeFolder
{
public:
    OfficeFolder(const QString &folder, const Id &office)
        : m_root(QDir(folder).filePath(QStringLiteral("elo-") + idText(office).left(12)))
    {
    }

    /// Names are not trusted: what is no plain file with such a name is left alone, and so is what is still being
    /// copied.
    std::map<Id, std::vector<Offered>> offered() const
    {
        static const QRegularExpression kName(QStringLiteral("^(\\d{1,18})-(\\d{1,18})\\.elopack$"));
        std::map<Id, std::vector<Offered>> found;
        const auto devices = QDir(m_root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (const QFileInfo &device : devices) {
            const Id id = idFromText(device.fileName());
            if (id.isNull())
                continue;
            const auto files = QDir(device.filePath()).entryInfoList(QDir::Files | QDir::NoSymLinks);
            for (const QFileInfo &file : files) {
                const auto name = kName.match(file.fileName());
                const Offered offer{file.filePath(), name.captured(1).toLongLong(), name.captured(2).toLongLong()};
                if (name.hasMatch() && offer.first > 0 && offer.last >= offer.first && isWholePackage(offer.path))
                    found[id].push_back(offer);
            }
            std::ranges::sort(found[id], [](const Offered &a, const Offered &b) {
                return std::pair(a.first, -a.last) < std::pair(b.first, -b.last);
            });
        }
        return found;
    }

    QString pathOf(const Id &device, qint64 first, qint64 last) const
    {
        return QStringLiteral("%1/%2/%3-%4.elopack").arg(m_root, idText(device)).arg(first).arg(last);
    }

    Result<void> make(const Id &device) const
    {
        if (!QDir().mkpath(QDir(m_root).filePath(idText(device))))
            return fail(ErrorCode::CannotWrite, {m_root});
        return {};
    }

private:
    QString m_root;
};

/// Up to which operation packages cover a device without a gap.
qint64 coveredBy(const std::vector<Offered> &offers)
{
    qint64 covered = 0;
    for (const Offered &offer : offers)
        if (offer.first <= covered + 1)
            covered = std::max(covered, offer.last);
    return covered;
}

/// Packages that were damaged on the way are left alone: the others are whole in themselves.
bool isForLater(const Error &error)
{
    static const QStringList kReasons{QStringLiteral("cut"), QStringLiteral("altered"),
                                      QStringLiteral("not_a_package")};
    return error.code == ErrorCode::CannotRead ||
           (error.code == ErrorCode::BadSource && kReasons.contains(error.args.value(0)));
}

/// @returns the devices of which a package could not be read.
Result<std::vector<Id>> takeOffered(Workspace &workspace, const std::map<Id, std::vector<Offered>> &offered,
                                    Incoming &incoming)
{
    std::vector<Id> unreadable;
    const auto known = guarded([&] { return versionVector(workspace.connection()); });
    if (!known)
        return std::unexpected(known.error());
    for (const auto &[device, offers] : offered) {
        qint64 have = knownOf(*known, device);
        for (const Offered &offer : offers) {
            if (offer.last <= have)
                continue;
            const auto taken = takePackage(workspace, offer.path, incoming);
            if (taken)
                have = offer.first <= have + 1 ? offer.last : have;
            else if (isForLater(taken.error()))
                unreadable.push_back(device);
            else
                return std::unexpected(taken.error());
        }
    }
    return unreadable;
}

/// @returns how many operations were given.
Result<qint64> publish(Workspace &workspace, const OfficeFolder &folder,
                       const std::map<Id, std::vector<Offered>> &offered, Job *job)
{
    const auto lacking = guarded([&] {
        VersionVector covered;
        for (const auto &[device, offers] : offered)
            covered[device] = offers.size() < kMostPackages ? coveredBy(offers) : 0;
        return operationsBeyond(workspace.connection(), covered);
    });
    if (!lacking)
        return std::unexpected(lacking.error());
    std::map<Id, std::vector<OwnedOperation>> byDevice;
    for (const OwnedOperation &operation : *lacking)
        byDevice[operation.device].push_back(operation);
    qint64 sent = 0;
    for (const auto &[device, operations] : byDevice) {
        const auto known = offered.find(device);
        if (known != offered.end() && coveredBy(known->second) >= operations.back().seq)
            continue; // many packages, but nothing new
        if (auto made = folder.make(device); !made)
            return std::unexpected(made.error());
        const QString path = folder.pathOf(device, operations.front().seq, operations.back().seq);
        if (auto written = writePackage(workspace, path, operations, job); !written)
            return std::unexpected(written.error());
        sent += qint64(operations.size());
    }
    return sent;
}

} // namespace

Result<Exchanged> exchangeWithFolder(Workspace &workspace, const QString &path, Job *job)
{
    if (!QFileInfo(path).isDir())
        return fail(ErrorCode::NotFound, {path});
    const auto key = guarded([&] { return officeKey(workspace.connection()); });
    if (!key)
        return std::unexpected(key.error());
    const OfficeFolder folder(path, key->office);
    Incoming incoming(workspace, job);
    auto offered = folder.offered();
    const auto unreadable = takeOffered(workspace, offered, incoming);
    if (!unreadable)
        return std::unexpected(unreadable.error());
    const auto received = incoming.finish();
    if (!received)
        return std::unexpected(received.error());
    // Of what cannot be read nothing is covered: whoever has it gives it again, whole.
    for (const Id &device : *unreadable)
        offered.erase(device);
    const auto sent = publish(workspace, folder, offered, job);
    if (!sent)
        return std::unexpected(sent.error());
    return Exchanged{*received, *sent};
}

} // namespace elo::sync
