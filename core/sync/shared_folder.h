// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/package_file.h"

#include <QHash>
#include <optional>

class QFileInfo;

namespace elo {
class Job;
}

namespace elo::sync {

/// A package in the folder: it holds the operations of one device from the first to the last.
struct OfferedPackage
{
    QString path;
    qint64 first = 0;
    qint64 last = 0;
};

/// How far packages go from a device's first operation on without a gap, and how many of them it takes to get there.
struct Cover
{
    qint64 last = 0;
    size_t packages = 0;
};
/// @param offers by their first operation
Cover coverOf(const std::vector<OfferedPackage> &offers);

/// The packages of a folder that were verified once, with their size and time of change: while those are the same,
/// they are not read again. It is kept in the office file.
class VerifiedPackages
{
public:
    static VerifiedPackages fromBytes(const QByteArray &stored, const QString &folder);
    QByteArray toBytes() const;

    bool has(const QFileInfo &file) const { return m_stamps.value(file.filePath()) == stampOf(file); }
    void add(const QFileInfo &file) { m_stamps[file.filePath()] = stampOf(file); }

private:
    static QByteArray stampOf(const QFileInfo &file);
    QString m_folder;
    QHash<QString, QByteArray> m_stamps; ///< by path
};

/// A folder that the files of an office share: a stick, a network share, a folder that is synchronised. In it lies
///
///     elo-<office>/<device>/<first>-<last>.elopack
///
/// and nothing is ever changed or removed there by Elo, so that two may write at the same time and a program that
/// copies files has nothing to merge. Nothing that lies there is trusted: what is a link, has another name (a copy
/// "in conflict"), is not yet all there, was damaged, comes from another office or holds anything else than its name
/// says counts as not there, so that whoever has those operations gives them again.
class SharedFolder
{
public:
    SharedFolder(const QString &folder, OfficeKey office, int schema);

    struct Offers
    {
        std::map<Id, std::vector<OfferedPackage>> byDevice; ///< by their first operation
        /// Why a package that somebody made in good order cannot be used: "newer_package" or "unknown_device_key".
        std::optional<Error> objection;
    };
    /// What there is to take. @param verified what was seen before; afterwards, what is there now.
    /// Errors: Cancelled.
    Result<Offers> offers(const std::function<QByteArray(const Id &)> &pinnedKey, VerifiedPackages &verified,
                          const Job *job) const;

    /// Where a package goes, in folders that are there from now on. Errors: CannotWrite.
    Result<QString> placeFor(const Id &device, qint64 first, qint64 last) const;
    /// Lets everybody who may look into the folder read what was put there: it is sealed.
    void share(const QString &path) const;

private:
    bool isVerified(const QFileInfo &file, const Id &device, const OfferedPackage &offer,
                    const std::function<QByteArray(const Id &)> &pinnedKey, Offers &offers) const;

    QString m_folder;
    QString m_root;
    OfficeKey m_office;
    int m_schema;
};

} // namespace elo::sync
