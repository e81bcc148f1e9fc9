// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/base/private_file.h"
#include "core/schema/schema.h"
#include "core/store/codec.h"
#include "core/store/custom_columns.h"
#include "core/store/triggers.h"
#include "core/sync/office_key.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

/// The linker drops the resources of a static library that nobody asks for. The macro must stand outside namespaces.
static void initCoreResources()
{
    Q_INIT_RESOURCE(core);
}

namespace elo {

namespace {

struct Script
{
    int version;
    QString path;
};

std::vector<Script> scripts()
{
    initCoreResources();
    std::vector<Script> found;
    const QDir dir(QStringLiteral(":/core/sql"));
    for (const QString &name : dir.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        found.push_back({name.left(4).toInt(), dir.filePath(name)});
    return found;
}

QByteArray readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        raise(ErrorCode::Internal, {}, QStringLiteral("missing resource ") + path);
    return file.readAll();
}

/// Copies the file as it is before the scripts. The copy is of the version that its name says: another program may
/// bring the file up to date at any moment, and its backup would be written over with what is no backup.
/// @returns false if that has been done meanwhile. Throws StoreFailure.
bool backUpOlder(Connection &connection)
{
    connection.exec("BEGIN");
    try {
        const int version = connection.scalar("PRAGMA user_version").toInt(); // from here on one state is read
        const bool isOlder = version < latestVersion();
        if (isOlder)
            copyDatabase(connection, QStringLiteral("%1.v%2.backup").arg(connection.path()).arg(version));
        connection.exec("COMMIT");
        return isOlder;
    } catch (...) {
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

} // namespace

int latestVersion()
{
    const auto all = scripts();
    return all.empty() ? 0 : all.back().version;
}

void migrate(Connection &connection)
{
    const int before = connection.scalar("PRAGMA user_version").toInt();
    if (before == latestVersion())
        return;
    if (before > 0 && !backUpOlder(connection))
        return;
    connection.exec("BEGIN IMMEDIATE");
    try {
        // Another program may have done it while this one waited for the lock.
        const int current = connection.scalar("PRAGMA user_version").toInt();
        if (current > latestVersion())
            raise(ErrorCode::NewerFile,
                  {connection.path(), QString::number(current), QString::number(latestVersion())});
        for (const auto &script : scripts())
            if (script.version > current)
                connection.exec(readResource(script.path));
        const Schema schema(custom_columns::load(connection));
        const Codes codes = Codes::load(connection, schema, true);
        generateTriggers(connection, schema, codes);
        sync::ensureOfficeKey(connection);
        connection.exec("PRAGMA user_version = " + QByteArray::number(latestVersion()));
        connection.exec("COMMIT");
    } catch (...) {
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

void copyDatabase(Connection &connection, const QString &target)
{
    // Beside the target and renamed when complete: a power cut leaves no half of a backup under its name.
    auto file = PrivateFile::create(target);
    if (!file)
        throw StoreFailure{file.error()};
    sqlite3 *copy = nullptr;
    int code =
        sqlite3_open_v2(QFile::encodeName(file->temporaryPath()).constData(), &copy, SQLITE_OPEN_READWRITE, nullptr);
    if (code == SQLITE_OK) {
        if (auto *backup = sqlite3_backup_init(copy, "main", connection.handle(), "main")) {
            code = sqlite3_backup_step(backup, -1);
            sqlite3_backup_finish(backup);
        } else {
            code = sqlite3_errcode(copy);
        }
    }
    const int closed = sqlite3_close(copy);
    code = code == SQLITE_DONE ? closed : code;
    if (code != SQLITE_OK) {
        const int kind = code & 0xff;
        raise(kind == SQLITE_FULL                            ? ErrorCode::DiskFull
              : kind == SQLITE_BUSY || kind == SQLITE_LOCKED ? ErrorCode::InUse
                                                             : ErrorCode::CannotWrite,
              {target}, QStringLiteral("sqlite %1").arg(code));
    }
    if (auto committed = file->commit(); !committed)
        throw StoreFailure{committed.error()};
}

} // namespace elo
