// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "core/people/contact_twins.h"
#include "core/seed/missions.h"
#include "core/store/check.h"
#include "core/store/custom_columns.h"
#include "core/store/dump.h"
#include "core/store/history.h"
#include "core/store/lists.h"
#include "core/store/long_operation.h"
#include "core/store/merged.h"
#include "core/store/migrator.h"
#include "core/store/record_number.h"
#include "core/store/received_transaction.h"
#include "core/store/records.h"
#include "core/store/search.h"
#include "core/store/transaction.h"
#include "core/store/vocabulary.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <algorithm>

namespace elo {

Q_LOGGING_CATEGORY(storeLog, "elo.store")

Workspace::Workspace(std::unique_ptr<Connection> connection, const QString &user)
    : m_schema(std::make_unique<Schema>()), m_connection(std::move(connection)), m_user(user)
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::create(const QString &path, const QString &user)
{
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return std::unexpected(connection.error());
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*connection), user));
    auto prepared = workspace->prepare();
    if (prepared)
        prepared = seedMissions(*workspace);
    if (prepared)
        prepared = guarded([&] {
            workspace->m_connection->useWriteAheadLog();
            workspace->m_dataVersion = workspace->m_connection->dataVersion();
        });
    if (!prepared) {
        workspace.reset();
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(path + QLatin1StringView(suffix));
        return std::unexpected(prepared.error());
    }
    workspace->m_undo.clear(); // the seed list is where a new file begins
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const QString &user, Mode mode)
{
    auto connection =
        Connection::open(path, mode == Mode::ReadOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
    if (!connection)
        return std::unexpected(connection.error());
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(*connection), user));
    if (auto prepared = workspace->prepare(); !prepared)
        return std::unexpected(prepared.error());
    // As SQLite does with a log that a crash left: whoever reads next sees no half of anything, if the file may be
    // written.
    if (mode == Mode::ReadOnly && QFileInfo(path).isWritable() &&
        guarded([&] { return !long_operations::abandoned(*workspace->m_connection).empty(); }).value_or(false))
        (void)open(path, user, Mode::ReadWrite);
    return workspace;
}

Result<void> Workspace::prepare()
{
    return guarded([&] {
        if (!m_connection->isReadOnly()) {
            migrate(*m_connection);
            custom_columns::repair(*m_connection);
        } else if (m_connection->scalar("PRAGMA user_version").toInt() < latestVersion()) {
            raise(ErrorCode::Refused, {QStringLiteral("older_file"), path()});
        }
        m_dataVersion = m_schemaVersion = m_connection->dataVersion();
        m_schema = std::make_unique<Schema>(custom_columns::load(*m_connection));
        m_codes = std::make_unique<Codes>(Codes::load(*m_connection, *m_schema, false));
        if (!m_connection->isReadOnly())
            long_operations::takeBackAbandoned(*m_connection, *m_schema);
    });
}

/// Reads the definitions of fields again. @returns whether they are others than before. Throws StoreFailure.
bool Workspace::reloadSchema()
{
    const auto version = m_connection->dataVersion();
    auto own = custom_columns::load(*m_connection);
    if (own == m_schema->customFields()) {
        m_schemaVersion = version;
        return false;
    }
    auto schema = std::make_unique<Schema>(std::move(own));
    auto codes = std::make_unique<Codes>(Codes::load(*m_connection, *schema, false));
    m_retired.push_back(std::exchange(m_schema, std::move(schema)));
    m_codes = std::move(codes);
    m_schemaVersion = version; // last: what was interrupted is read again the next time
    return true;
}

/// What another program defined is known before anything is written: an undo would leave its values out.
void Workspace::noticeOtherSchema()
{
    const auto other = guarded([&] { return m_connection->dataVersion() != m_schemaVersion && reloadSchema(); });
    if (other && *other)
        Q_EMIT schemaChanged();
}

QString Workspace::path() const
{
    return m_connection->path();
}

bool Workspace::isReadOnly() const
{
    return m_connection->isReadOnly();
}

Result<Id> Workspace::transact(const QString &kind, const Ref &subject, const QString &detail,
                               const std::function<void(Transaction &)> &body, const Id &undoes)
{
    noticeOtherSchema();
    if (auto clean = guarded([&] { long_operations::takeBackAbandoned(*m_connection, *m_schema); }); !clean)
        return std::unexpected(clean.error());
    Changes changes;
    LongOperation mark;
    auto done = guarded([&] {
        Transaction transaction(*m_connection, *m_schema, {m_user, kind, subject, detail, undoes}, &mark);
        body(transaction);
        const Id id = transaction.commit();
        changes = transaction.changes();
        return id;
    });
    if (!done) {
        qCWarning(storeLog) << "operation" << kind << "failed:" << int(done.error().code) << done.error().cause;
        if (mark.isUnfinished()) { // chunks of it are in the file
            const auto back = guarded([&] { long_operations::takeBack(*m_connection, *m_schema, mark); });
            if (!back) // the next operation, or the next opening, tries again
                qCWarning(storeLog) << "not taken back:" << int(back.error().code) << back.error().cause;
            m_vocabularies.clear();
            changes = {};
            changes.everything = true;
            Q_EMIT changed(changes);
        }
        return done;
    }
    if (done->isNull())
        return done;
    if (undoes.isNull() && kind != QStringLiteral("disclose")) { // a log is not taken back
        m_undo.push_back(*done);
        m_redo.clear();
    }
    m_lastSave = QDateTime::currentDateTime();
    announce(changes);
    return done;
}

Result<void> Workspace::receive(const std::function<void(ReceivedTransaction &)> &body)
{
    noticeOtherSchema();
    Changes changes;
    auto done = guarded([&] {
        ReceivedTransaction transaction(*m_connection, *m_schema);
        body(transaction);
        transaction.commit();
        changes = transaction.changes();
    });
    if (!done) {
        qCWarning(storeLog) << "operations not received:" << int(done.error().code) << done.error().cause;
        return done;
    }
    if (changes.everything || !changes.records.empty())
        announce(changes);
    return done;
}

void Workspace::announce(const Changes &changes)
{
    m_vocabularies.clear();
    const bool mayDefine = changes.touches(u"custom_field");
    const auto redefined = guarded([&] { return mayDefine && reloadSchema(); });
    Q_EMIT changed(changes);
    if (redefined && *redefined)
        Q_EMIT schemaChanged();
}

// --- Queries ---------------------------------------------------------------------------------------------------

namespace {

std::unexpected<Error> noRecord(const QString &what)
{
    return fail(ErrorCode::NoRecord, {what});
}

} // namespace

Result<Record> Workspace::record(const Ref &ref)
{
    const Entity *entity = m_schema->find(ref.entity);
    if (!entity)
        return noRecord(ref.text());
    auto found = guarded([&] { return records::byId(*m_connection, *m_codes, *entity, ref.id); });
    if (!found)
        return std::unexpected(found.error());
    return *found ? Result<Record>(std::move(**found)) : noRecord(ref.text());
}

Result<Record> Workspace::recordByNumber(const QString &numberOrId)
{
    const QString text = numberOrId.trimmed();
    return guarded([&]() -> Record {
        const auto parsed = record_number::parse(text);
        if (const Entity *entity = parsed ? m_schema->byPrefix(parsed->prefix) : nullptr)
            if (auto found = records::byNumber(*m_connection, *m_codes, *entity, parsed->number))
                return *found;
        const Ref ref = Ref::fromText(text);
        const Id id = ref.isNull() ? idFromText(text) : ref.id;
        for (const auto &any : m_schema->entities())
            if (!id.isNull())
                if (auto found = records::byId(*m_connection, *m_codes, *any, id))
                    return *found;
        raise(ErrorCode::NoRecord, {text});
    });
}

Result<std::vector<Record>> Workspace::records(const Entity &entity, std::span<const qint64> rids)
{
    return guarded([&] { return records::byRids(*m_connection, *m_codes, entity, rids); });
}

Result<RecordTree> Workspace::tree(const Ref &ref)
{
    auto root = record(ref);
    if (!root)
        return std::unexpected(root.error());
    return guarded([&] {
        RecordTree tree{std::move(*root), {}};
        for (const auto &[part, field] : m_schema->ownedBy(*tree.record.entity))
            for (auto &found : records::pointingTo(*m_connection, *m_codes, *part, field, ref))
                if (const bool isKnown = part->kind == EntityKind::Link && // by both of its ends
                                         std::ranges::find(tree.parts, found.id, &Record::id) != tree.parts.end();
                    !isKnown)
                    tree.parts.push_back(std::move(found));
        if (merged::any(*m_connection, *tree.record.entity))
            leaveOneOfTwins(tree.parts, ref.text(), tree.record.value(u"primary_contact").toUuid());
        tree.base = tree.record;
        return tree;
    });
}

Result<std::vector<Record>> Workspace::related(const Entity &part, const QString &field, const Ref &owner)
{
    return guarded([&] {
        auto found = records::pointingTo(*m_connection, *m_codes, part, part.indexOf(field), owner);
        if (const Entity *entity = m_schema->find(owner.entity); entity && merged::any(*m_connection, *entity))
            leaveOneOfTwins(found, owner.text(), {});
        return found;
    });
}

Result<qint64> Workspace::relatedCount(const Entity &part, const QString &field, const Ref &owner)
{
    const Entity *entity = m_schema->find(owner.entity);
    const auto group = guarded(
        [&] { return entity ? merged::groupOf(*m_connection, *entity, owner.id) : std::vector<Id>{owner.id}; });
    if (!group)
        return std::unexpected(group.error());
    if (group->size() > 1) { // as many as are shown
        const auto shown = related(part, field, owner);
        return shown ? Result<qint64>(qint64(shown->size())) : std::unexpected(shown.error());
    }
    return guarded([&] {
        const Field &f = part.field(field);
        return m_connection
            ->scalar(QByteArray("SELECT count(*) FROM ") + part.key + " WHERE alive = 1 AND " + f.key + " = ?",
                     {records::pointer(*m_codes, f, owner)})
            .toLongLong();
    });
}

const Vocabulary &Workspace::vocabulary(const Entity &entity)
{
    auto &slot = m_vocabularies[entity.name()];
    if (!slot)
        slot = std::make_unique<Vocabulary>(Vocabulary::load(*m_connection, entity));
    return *slot;
}

Result<std::vector<qint64>> Workspace::ids(const ListQuery &query, qint64 limit)
{
    const Entity *entity = m_schema->find(query.entity);
    if (!entity || !entity->isFindable())
        return noRecord(query.entity);
    return guarded([&] {
        return lists::ids(
            *m_connection, *m_codes, *entity, query, m_language,
            [&]() -> const Vocabulary & { return vocabulary(*entity); }, limit);
    });
}

Result<qint64> Workspace::countOf(const ListQuery &query)
{
    // Words are looked for in an index of their own, which gives row ids.
    if (!query.text.trimmed().isEmpty()) {
        const auto found = ids(query);
        return found ? Result<qint64>(qint64(found->size())) : std::unexpected(found.error());
    }
    const Entity *entity = m_schema->find(query.entity);
    if (!entity || !entity->isFindable())
        return noRecord(query.entity);
    return guarded([&] { return lists::count(*m_connection, *m_codes, *entity, query.conditions); });
}

Result<qint64> Workspace::count(const Entity &entity)
{
    return guarded([&] {
        return m_connection
            ->scalar(QByteArray("SELECT count(*) FROM ") + entity.key + " WHERE " + merged::shownSql(entity))
            .toLongLong();
    });
}

Result<std::vector<SearchHit>> Workspace::search(const QString &text, const QStringList &entities, int limit)
{
    auto found = guarded([&] {
        return search::bestFirst(*m_connection, *m_codes, *m_schema, text, entities, limit,
                                 [&](const Entity &entity) -> const Vocabulary & { return vocabulary(entity); });
    });
    if (!found)
        return std::unexpected(found.error());
    std::vector<SearchHit> hits;
    for (const Record &record : *found)
        hits.push_back({records::refOf(record), record.rid, numberText(record), titleOf(record), subtitleOf(record)});
    return hits;
}

Result<std::vector<HistoryEntry>> Workspace::history(const Ref &ref, int limit)
{
    auto entries = guarded([&] {
        return history::ofRows(*m_connection, *m_codes, history::rowsOf(*m_connection, *m_codes, *m_schema, ref),
                               limit);
    });
    if (entries)
        for (auto &entry : *entries)
            entry.operation.title = title(entry.operation.subject);
    return entries;
}

Result<std::vector<OperationInfo>> Workspace::operations(int limit, qint64 beforeRid)
{
    auto found = guarded([&] { return history::operations(*m_connection, *m_codes, limit, beforeRid); });
    if (found)
        for (auto &operation : *found)
            operation.title = title(operation.subject);
    return found;
}

Result<OperationInfo> Workspace::operation(const Id &id)
{
    auto found = guarded([&] { return history::operation(*m_connection, *m_codes, id); });
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return noRecord(idText(id));
    (*found)->title = title((*found)->subject);
    return **found;
}

Result<std::vector<HistoryEntry>> Workspace::changesOf(const Id &operation, int limit)
{
    return guarded([&] { return history::ofOperation(*m_connection, *m_codes, operation, limit); });
}

Result<std::vector<Problem>> Workspace::check(Job *job)
{
    return guarded([&] { return checkFile(*m_connection, *m_codes, *m_schema, job); });
}

Result<void> Workspace::dump(const std::function<void(const QByteArray &)> &line)
{
    return guarded([&] { dumpLiving(*m_connection, *m_codes, *m_schema, line); });
}

Result<void> Workspace::backup(const QString &target)
{
    if (QFile::exists(target))
        return fail(ErrorCode::FileExists, {target});
    return guarded([&] { copyDatabase(*m_connection, target); });
}

void Workspace::interrupt()
{
    m_connection->interrupt();
}

void Workspace::noticeOtherWriters()
{
    const auto version = guarded([&] { return m_connection->dataVersion(); });
    if (!version)
        return;
    const bool hasWritten = std::exchange(m_dataVersion, *version) != *version;
    if (hasWritten)
        m_vocabularies.clear();
    noticeOtherSchema(); // in any case: the reading may have been interrupted the last time
    if (!hasWritten)
        return;
    Changes changes;
    changes.everything = true;
    Q_EMIT changed(changes);
}

bool Changes::touches(QStringView entity) const
{
    return everything ||
           std::any_of(records.begin(), records.end(), [&](const Touched &t) { return t.entity == entity; });
}

} // namespace elo
