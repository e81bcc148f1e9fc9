// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_file.h"
#include "core/store/codec.h"
#include "core/store/long_operation.h"
#include "core/store/migrator.h"
#include "core/store/triggers.h"
#include "core/sync/exchange.h"
#include "core/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <sqlite3.h>

namespace elo::sync {

namespace {

/// Leaves in a copy of the office file only what is about the people of one event: what a laptop that is lost at the
/// desk could tell. Missions, associations and institutions are no people and stay.
class Pruner
{
public:
    Pruner(Connection &connection, const Schema &schema, const Codes &codes, const Id &event)
        : m_connection(connection), m_schema(schema), m_codes(codes), m_event(event)
    {
    }

    void prune()
    {
        m_connection.exec("PRAGMA secure_delete = ON");
        m_connection.exec("BEGIN IMMEDIATE");
        if (long_operations::any(m_connection)) // it began between the question and the copy
            raise(ErrorCode::Refused, {QStringLiteral("import_running")});
        for (const auto &entity : m_schema.entities())
            m_connection.exec(QByteArray("DROP TRIGGER IF EXISTS ") + entity->key + "_kept");
        choosePeople();
        for (const auto &entity : m_schema.entities())
            remove(*entity);
        forgetTheRest();
        for (const auto &entity : m_schema.entities())
            generateTriggers(m_connection, *entity, m_codes);
        m_connection.exec("COMMIT");
        m_connection.exec("VACUUM");
    }

private:
    void choosePeople()
    {
        m_connection.exec("CREATE TEMP TABLE kept_member (rid INTEGER PRIMARY KEY, id BLOB)");
        m_connection.exec("CREATE TEMP TABLE kept_official (rid INTEGER PRIMARY KEY, id BLOB)");
        for (const QByteArray table : {"member", "official"}) {
            const Entity &entity = m_schema.entity(QString::fromLatin1(table));
            const QByteArray person = QByteArray(1, char(m_codes.entity(entity))).toHex();
            // With every record of the same person.
            const QByteArray same = entity.mergeable
                                        ? " OR m.merged_into IN (SELECT coalesce(o.merged_into, o.rid) FROM "
                                          "chosen c JOIN member o ON o.rid = c.rid) OR m.rid IN (SELECT"
                                          " o.merged_into FROM chosen c JOIN member o ON o.rid = c.rid)"
                                        : "";
            Query(m_connection, "WITH chosen AS (SELECT m.rid FROM participation p JOIN " + table +
                                    " m ON m.id = substr(p.person, 2) WHERE p.event = ? AND"
                                    " substr(p.person, 1, 1) = x'" +
                                    person + "') INSERT INTO kept_" + table + " SELECT m.rid, m.id FROM " + table +
                                    " m WHERE m.rid IN (SELECT rid FROM chosen)" + same)
                .bind(m_event)
                .run();
        }
    }

    /// Which rows of an entity stay; empty: all of them.
    QByteArray staying(const Entity &entity) const
    {
        const QByteArray key = entity.key;
        static const QList<QByteArray> kWhole{"mission",      "association",     "institution",      "tag",
                                              "custom_field", "action_template", "conflict_decision"};
        if (kWhole.contains(key))
            return {};
        const QByteArray event = "x'" + idBytes(m_event).toHex() + '\'';
        const auto code = [&](const char *of) {
            return "x'" + QByteArray(1, char(m_codes.entity(m_schema.entity(QString::fromLatin1(of))))).toHex() + "'";
        };
        const auto owned = [&](const char *of, const QByteArray &kept) {
            return "(substr(t.owner, 1, 1) = " + code(of) + " AND substr(t.owner, 2) IN (SELECT id FROM " + kept +
                   "))";
        };
        if (key == "event")
            return "t.id = " + event;
        if (key == "event_day" || key == "session" || key == "participation")
            return "t.event = " + event;
        if (key == "attendance" || key == "check_in")
            return "t.participation IN (SELECT id FROM participation WHERE event = " + event + ')';
        if (key == "member" || key == "official")
            return "t.rid IN (SELECT rid FROM kept_" + key + ')';
        if (key == "contact_point")
            return owned("member", "kept_member") + " OR " + owned("official", "kept_official") +
                   " OR substr(t.owner, 1, 1) IN (" + code("association") + ", " + code("mission") + ", " +
                   code("institution") + ')';
        if (key == "consent" || key == "membership")
            return "t.member IN (SELECT id FROM kept_member)";
        if (key == "same_as" || key == "distinction")
            return "t.first IN (SELECT id FROM kept_member) AND t.second IN (SELECT id FROM kept_member)";
        if (key == "accreditation")
            return "1";
        return "0";
    }

    void remove(const Entity &entity)
    {
        const QByteArray stays = staying(entity);
        if (stays.isEmpty())
            return;
        const QByteArray table = entity.key;
        const QByteArray code = QByteArray::number(m_codes.entity(entity));
        m_connection.exec("CREATE TEMP TABLE gone AS SELECT t.rid FROM " + table + " t WHERE NOT coalesce(" + stays +
                          ", 0)");
        m_connection.exec("CREATE INDEX temp.gone_rid ON gone (rid)");
        m_connection.exec("DELETE FROM " + table + " WHERE rid IN (SELECT rid FROM gone)");
        if (entity.isFindable())
            m_connection.exec("DELETE FROM " + table + "_search WHERE rowid IN (SELECT rid FROM gone)");
        for (const QByteArray &log : {QByteArray("change"), QByteArray("divergence"), QByteArray("collision")})
            m_connection.exec("DELETE FROM " + log + " WHERE entity = " + code +
                              " AND record IN (SELECT rid FROM gone)");
        m_connection.exec("DROP TABLE gone");
        // New rows may take the numbers of those that went: no range may claim them.
        m_connection.exec("DELETE FROM insertion WHERE entity = " + code);
        m_connection.exec("INSERT INTO insertion (entity, first, last, operation) SELECT " + code +
                          ", rid, rid, added FROM " + table);
    }

    void forgetTheRest()
    {
        m_connection.exec("DELETE FROM attachment_piece");
        m_connection.exec("DELETE FROM attachment_content");
        m_connection.exec("DELETE FROM waiting");
        m_connection.exec("DELETE FROM uncompared");
        m_connection.exec("DELETE FROM collision WHERE kind = 'twin' AND other NOT IN (SELECT rid FROM member)");
        m_connection.exec("UPDATE operation SET payload = NULL");
        for (const auto &entity : m_schema.entities())
            if (entity->isFindable()) // what was removed from the index is still in its pages until then
                m_connection.exec(QByteArray("INSERT INTO ") + entity->key + "_search (" + entity->key +
                                  "_search) VALUES ('optimize')");
        Query(m_connection, "INSERT INTO meta (key, value) VALUES ('scope', ?)").bind(idBytes(m_event)).run();
        m_connection.exec("INSERT INTO meta (key, value) SELECT 'scope_base', max(rid) FROM operation");
    }

    Connection &m_connection;
    const Schema &m_schema;
    const Codes &m_codes;
    Id m_event;
};

} // namespace

namespace {

/// What is half written belongs to whoever writes it: a copy would take it back as its own doing.
Result<void> expectSettled(Workspace &workspace)
{
    const auto busy = guarded([&] { return long_operations::any(workspace.connection()); });
    if (!busy)
        return std::unexpected(busy.error());
    return *busy ? Result<void>(fail(ErrorCode::Refused, {QStringLiteral("import_running")})) : Result<void>();
}

} // namespace

Result<void> takeWhole(Workspace &workspace, const QString &path)
{
    if (auto settled = expectSettled(workspace); !settled)
        return settled;
    return workspace.backup(path);
}

Result<void> takeEvent(Workspace &workspace, const Ref &event, const QString &path)
{
    const auto found = workspace.record(event);
    if (!found)
        return std::unexpected(found.error());
    if (auto settled = expectSettled(workspace); !settled)
        return settled;
    if (!scopeOf(workspace).isNull())
        return fail(ErrorCode::Refused, {QStringLiteral("partial_file")});
    if (QFile::exists(path))
        return fail(ErrorCode::FileExists, {path});
    // Where only this user reaches it: a stick that is pulled out half way holds nothing of others.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("event.elo"));
    if (!folder.isValid())
        return fail(ErrorCode::CannotWrite, {folder.path()});
    if (auto copied = workspace.backup(copy); !copied)
        return copied;
    {
        auto pruned = Connection::open(copy, Connection::Mode::ReadWrite);
        if (!pruned)
            return std::unexpected(pruned.error());
        const auto done = guarded([&] {
            const Codes codes = Codes::load(**pruned, workspace.schema(), false);
            Pruner(**pruned, workspace.schema(), codes, event.id).prune();
        });
        if (!done)
            return done;
    }
    return writePrivately(path, [&](QIODevice &target) -> Result<void> {
        QFile source(copy);
        if (!source.open(QIODevice::ReadOnly))
            return fail(ErrorCode::CannotRead, {copy});
        for (QByteArray piece = source.read(1 << 20); !piece.isEmpty(); piece = source.read(1 << 20))
            if (target.write(piece) != piece.size())
                return std::unexpected(writeError(target, path));
        return {};
    });
}

} // namespace elo::sync
