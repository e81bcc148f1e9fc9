// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/base/hybrid_clock.h"
#include "core/store/custom_columns.h"
#include "core/store/device.h"
#include "core/store/record_number.h"
#include "core/store/records.h"
#include "core/store/search_index.h"

#include <QDateTime>
#include <sqlite3.h>

namespace elo {

namespace {

/// Every statement with a trigger opens a savepoint, at which FTS5 writes out what it holds: rows and documents by
/// turns made an import ten times slower than documents in batches.
constexpr size_t kDocumentsTogether = 3072;

/// Beyond this many touched records, listing them costs more than loading anew.
constexpr size_t kMostTouched = 2000;

bool isContactPoint(const Entity &entity)
{
    return qstrcmp(entity.key, "contact_point") == 0;
}

/// Whether a text is stored as it is, without becoming bytes, a number or a date first.
bool isStoredAsTyped(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Boolean:
    case FieldType::Date:
    case FieldType::Reference:
    case FieldType::AnyReference:
        return false;
    default:
        return true;
    }
}

QByteArray insertSql(const Entity &entity)
{
    QByteArray columns = "added, id";
    QByteArray marks = "?, ?";
    const auto add = [&](const char *column) {
        columns += QByteArray(", ") + column;
        marks += ", ?";
    };
    if (entity.isThing())
        add("number");
    if (entity.isFindable())
        add("sort_key");
    for (const int i : canonicalOrder(entity))
        add(entity.fields[size_t(i)].key);
    return "INSERT INTO " + QByteArray(entity.key) + " (" + columns + ") VALUES (" + marks + ")";
}

} // namespace

Transaction::Transaction(Connection &connection, const Schema &schema, const OperationHead &head, LongOperation *mark)
    : Transaction(connection, schema)
{
    m_mark = mark;
    begin(head); // what it throws is rolled back by the destructor: the object is whole by now
}

Transaction::Transaction(Connection &connection, const Schema &schema) : m_connection(connection), m_schema(schema)
{
    if (connection.isReadOnly())
        raise(ErrorCode::ReadOnly, {connection.path()});
    connection.exec("BEGIN IMMEDIATE");
    m_chunk.start();
    m_open = true;
    try {
        m_codes = Codes::load(connection, schema, false);
    } catch (...) {
        sqlite3_exec(connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
}

Transaction::~Transaction()
{
    // Past the fault seam on purpose: taking back must work when everything else fails.
    if (m_open)
        sqlite3_exec(m_connection.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    if (m_isChunked)
        sqlite3_exec(m_connection.handle(),
                     "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000; "
                     "PRAGMA cache_size = -16000",
                     nullptr, nullptr, nullptr);
}

void Transaction::begin(const OperationHead &head)
{
    m_device = currentDevice(m_connection);
    {
        Query device(m_connection, "SELECT block, id FROM device WHERE rid = ?");
        device.bind(m_device).next();
        m_block = device.integer(0);
        m_deviceId = device.id(1);
    }
    m_seq = lastSeq(m_connection, m_device) + 1;
    const qint64 wall = QDateTime::currentMSecsSinceEpoch();
    const qint64 last = m_connection.scalar("SELECT value FROM meta WHERE key = 'clock'").toLongLong();
    const qint64 clock = hybrid_clock::next(last, wall);
    m_id = newId(wall);
    m_lastChangeBefore = m_connection.scalar("SELECT max(rid) FROM change").toLongLong();

    Query add(m_connection,
              "INSERT INTO operation (id, device, seq, clock, user, kind, subject, detail, undoes) VALUES"
              " (?, ?, ?, ?, ?, ?, ?, ?, (SELECT rid FROM operation WHERE id = ?))");
    add.bind(m_id).bind(m_device).bind(m_seq).bind(clock).bind(head.user).bind(head.kind);
    head.subject.isNull() ? add.bindNull() : add.bind(refBytes(head.subject, m_codes));
    head.detail.isEmpty() ? add.bindNull() : add.bind(head.detail);
    add.bind(head.undoes).run();
    m_rid = sqlite3_last_insert_rowid(m_connection.handle());
    m_changes.operation = m_id;
    m_changeDigest = std::make_unique<ChangeDigest>(m_connection, m_codes, m_rid);
    Query(m_connection, "UPDATE context SET operation = ?").bind(m_rid).run();
    Query(m_connection,
          "INSERT INTO meta (key, value) VALUES ('clock', ?) ON CONFLICT DO UPDATE SET value = excluded.value")
        .bind(clock)
        .run();
}

Transaction::Added &Transaction::added(const Entity &entity)
{
    Added &added = m_added[&entity];
    if (added.sql.isEmpty()) {
        added.sql = insertSql(entity);
        added.order = canonicalOrder(entity);
    }
    return added;
}

qint64 Transaction::nextNumber(const Entity &entity, Added &added)
{
    if (added.nextNumber == 0) {
        const qint64 next = m_connection
                                .scalar("SELECT next FROM number_sequence WHERE device = ? AND entity = ?",
                                        {m_device, m_codes.entity(entity)})
                                .toLongLong();
        added.nextNumber = next > 0 ? next : m_block * record_number::kPerBlock + 1;
    }
    return added.nextNumber++;
}

void Transaction::insertRow(Record &record)
{
    const Entity &entity = *record.entity;
    Added &table = added(entity);
    if (entity.isThing() && record.number == 0)
        record.number = nextNumber(entity, table);
    if (record.id.isNull())
        record.id = newId(QDateTime::currentMSecsSinceEpoch());
    const QByteArray id = idBytes(record.id);
    Query add(m_connection, table.sql);
    add.bind(m_rid).bind(id);
    if (entity.isThing())
        add.bind(record.number);
    if (entity.isFindable())
        add.bind(sortKeyOf(record));
    // Each text is converted once, for the row and for the digest; an import has millions of them.
    CanonicalRow canonical(id, record.number);
    std::vector<QByteArray> texts;
    texts.reserve(entity.fields.size());
    for (const int i : table.order) {
        const Field &field = entity.fields[size_t(i)];
        const QVariant &value = record.values[size_t(i)];
        if (!value.isValid() && field.type != FieldType::Boolean) {
            add.bindNull();
            continue;
        }
        const bool isText = value.metaType() == QMetaType::fromType<QString>() && isStoredAsTyped(field.type);
        const QVariant stored = isText ? QVariant() : toStored(field, normalized(field, value), m_codes);
        if (isText || stored.metaType() == QMetaType::fromType<QString>()) {
            texts.push_back(static_cast<const QString *>((isText ? value : stored).constData())->toUtf8());
            if (texts.back().isEmpty()) {
                add.bindNull(); // "" is nothing
            } else {
                add.bindText(texts.back());
                canonical.addText(field, texts.back());
            }
        } else {
            add.bind(stored);
            canonical.add(field, stored);
        }
    }
    add.run();
    record.rid = sqlite3_last_insert_rowid(m_connection.handle());
    record.alive = true;
    // Rows never vanish, so those of one chunk lie together; a gap would hide rows from undo.
    const bool follows = record.rid == table.last + 1;
    if (table.first > 0 && !follows && !table.mayBreak)
        raise(ErrorCode::Internal, {}, QStringLiteral("row ids are not contiguous"));
    table.first = table.first > 0 && follows ? table.first : record.rid;
    table.last = record.rid;
    table.mayBreak = false;
    table.hash.addData(canonical.bytes());
    noteTouched(entity, record.id, record.rid, Changes::Touched::Kind::Added);
}

void Transaction::insert(Record &record)
{
    if (record.id.isNull())
        record.id = records::identityOf(record);
    if (record.entity->kind == EntityKind::Link && !record.id.isNull()) {
        if (auto stored = records::byId(m_connection, m_codes, *record.entity, record.id)) {
            record.rid = stored->rid;
            if (!stored->alive)
                setAlive(*record.entity, stored->rid, true);
            update(*stored, record);
            return;
        }
    }
    insertRow(record);
    touch(*record.entity, record.rid, Changes::Touched::Kind::Added);
}

namespace {

bool standsBefore(const RecordTree &tree, const Record &part)
{
    for (const Record &earlier : tree.parts) {
        if (&earlier == &part)
            return false;
        if (!part.id.isNull() && earlier.id == part.id)
            return true;
    }
    return false;
}

} // namespace

/// @returns its contact points, whose digits are in its search text.
std::vector<const Record *> Transaction::insertWithParts(RecordTree &tree)
{
    records::adopt(tree);
    insertRow(tree.record);
    std::vector<const Record *> contacts;
    for (Record &part : tree.parts) {
        // What joins a record that is new cannot exist yet; a link that stands twice among the parts is one link.
        if (part.entity->kind == EntityKind::Link && standsBefore(tree, part))
            continue;
        insertRow(part);
        if (isContactPoint(*part.entity))
            contacts.push_back(&part);
        else if (part.entity->isFindable())
            m_stale.emplace(part.entity, part.rid);
    }
    return contacts;
}

void Transaction::addDocument(const Record &record, SearchDocument document)
{
    m_documents.push_back({record.entity, record.rid, std::move(document)});
    if (m_documents.size() >= kDocumentsTogether)
        writeDocuments();
}

void Transaction::insert(RecordTree &tree)
{
    const auto contacts = insertWithParts(tree);
    if (tree.record.entity->isFindable())
        addDocument(tree.record, searchDocument(tree.record, contacts));
    else
        staleOwnerOf(*tree.record.entity, tree.record.rid);
}

void Transaction::insert(RecordTree &tree, SearchDocument document)
{
    insertWithParts(tree);
    if (tree.record.entity->isFindable())
        addDocument(tree.record, std::move(document));
}

void Transaction::update(const Record &before, const Record &after)
{
    const Entity &entity = *before.entity;
    QByteArray sets;
    std::vector<int> changedFields;
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        if (sameValue(entity.fields[i], before.values[i], after.values[i]))
            continue;
        changedFields.push_back(int(i));
        sets += QByteArray(entity.fields[i].key) + " = ?, ";
    }
    if (changedFields.empty())
        return;
    // Only what changed is in the statement: few shapes occur, the update trigger does the least work, and neither
    // the order nor the search text is written anew where a bulk edit cannot have changed it.
    const auto anyChanged = [&](FieldFlag flag) {
        return std::ranges::any_of(changedFields, [&](int i) { return entity.fields[size_t(i)].is(flag); });
    };
    const bool retitled = entity.isFindable() && anyChanged(FieldFlag::Title);
    Query write(m_connection, "UPDATE " + QByteArray(entity.key) + " SET " +
                                  (retitled ? sets + "sort_key = ?" : sets.chopped(2)) + " WHERE rid = ?");
    for (const int i : changedFields)
        write.bind(toStored(entity.fields[size_t(i)], normalized(entity.fields[size_t(i)], after.values[size_t(i)]),
                            m_codes));
    if (retitled)
        write.bind(sortKeyOf(after));
    write.bind(before.rid).run();
    noteTouched(entity, before.id, before.rid, Changes::Touched::Kind::Updated);
    if (entity.isFindable() && (retitled || anyChanged(FieldFlag::Searched)))
        m_stale.emplace(&entity, before.rid);
    staleOwnerOf(entity, before.rid);
}

void Transaction::writeStored(const Entity &entity, qint64 rid, int fieldIndex, const QVariant &stored)
{
    Query(m_connection,
          "UPDATE " + QByteArray(entity.key) + " SET " + entity.fields[size_t(fieldIndex)].key + " = ? WHERE rid = ?")
        .bind(stored)
        .bind(rid)
        .run();
    if (entity.isFindable() && fieldIndex == entity.titleField()) {
        const auto record = records::byRid(m_connection, m_codes, entity, rid);
        Query(m_connection, "UPDATE " + QByteArray(entity.key) + " SET sort_key = ? WHERE rid = ?")
            .bind(sortKeyOf(*record))
            .bind(rid)
            .run();
    }
    const Field &field = entity.fields[size_t(fieldIndex)];
    if (field.is(FieldFlag::Title) || field.is(FieldFlag::Searched) || isContactPoint(entity))
        return touch(entity, rid);
    Query query(m_connection, QByteArray("SELECT id FROM ") + entity.key + " WHERE rid = ?");
    if (query.bind(rid).next())
        noteTouched(entity, query.id(0), rid, Changes::Touched::Kind::Updated);
}

void Transaction::restate(const Entity &entity, qint64 rid, int fieldIndex, const QVariant &stored)
{
    Query(m_connection, "INSERT INTO change (operation, entity, record, field, old) VALUES (?, ?, ?, ?, ?)")
        .bind(m_rid)
        .bind(qint64(m_codes.entity(entity)))
        .bind(rid)
        .bind(qint64(m_codes.field(entity, fieldIndex)))
        .bind(stored)
        .run();
}

void Transaction::setAlive(const Entity &entity, qint64 rid, bool alive)
{
    Query(m_connection, "UPDATE " + QByteArray(entity.key) + " SET alive = ? WHERE rid = ?")
        .bind(qint64(alive))
        .bind(rid)
        .run();
    m_regrouping.rowsTouched(entity, rid, rid);
    touch(entity, rid, alive ? Changes::Touched::Kind::Added : Changes::Touched::Kind::Removed);
}

qint64 Transaction::setAlive(const Entity &entity, qint64 first, qint64 last, bool alive)
{
    const QByteArray table = entity.key;
    std::vector<qint64> rows;
    {
        Query query(m_connection, "SELECT rid FROM " + table + " WHERE rid BETWEEN ? AND ? AND +alive = ?");
        query.bind(first).bind(last).bind(qint64(!alive));
        while (query.next())
            rows.push_back(query.integer(0));
    }
    if (rows.empty())
        return 0;
    Query(m_connection, "UPDATE " + table + " SET alive = ? WHERE rid BETWEEN ? AND ? AND +alive = ?")
        .bind(qint64(alive))
        .bind(first)
        .bind(last)
        .bind(qint64(!alive))
        .run();
    m_regrouping.rowsTouched(entity, first, last);
    noteTouched(entity, rows, alive ? Changes::Touched::Kind::Added : Changes::Touched::Kind::Removed);
    if (!entity.isFindable())
        return qint64(rows.size());
    if (alive)
        for (const qint64 rid : rows)
            search_index::refresh(m_connection, m_codes, m_schema, entity, rid);
    else
        search_index::removeRange(m_connection, entity, first, last);
    return qint64(rows.size());
}

void Transaction::touch(const Entity &entity, qint64 rid, Changes::Touched::Kind kind)
{
    Query query(m_connection, QByteArray("SELECT id FROM ") + entity.key + " WHERE rid = ?");
    if (!query.bind(rid).next())
        return;
    noteTouched(entity, query.id(0), rid, kind);
    if (entity.isFindable())
        m_stale.emplace(&entity, rid);
    staleOwnerOf(entity, rid);
}

/// The phones and addresses of a record are in its search text.
void Transaction::staleOwnerOf(const Entity &part, qint64 rid)
{
    if (!isContactPoint(part))
        return;
    const QByteArray bytes =
        m_connection.scalar("SELECT owner FROM contact_point WHERE rid = ?", {rid}).toByteArray();
    const Ref owner = refFromBytes(bytes, m_codes);
    const Entity *entity = m_schema.find(owner.entity);
    if (!entity || !entity->isFindable())
        return;
    const qint64 ownerRid =
        m_connection.scalar(QByteArray("SELECT rid FROM ") + entity->key + " WHERE id = ?", {idBytes(owner.id)})
            .toLongLong();
    if (ownerRid && m_stale.emplace(entity, ownerRid).second)
        noteTouched(*entity, owner.id, ownerRid, Changes::Touched::Kind::Updated);
}

void Transaction::noteTouched(const Entity &entity, const Id &id, qint64 rid, Changes::Touched::Kind kind)
{
    m_definesFields = m_definesFields || qstrcmp(entity.key, "custom_field") == 0;
    m_regrouping.linkTouched(entity, rid);
    if (m_changes.everything)
        return;
    for (auto &touched : m_changes.records) {
        if (touched.rid == rid && touched.entity == entity.name()) {
            if (kind == Changes::Touched::Kind::Removed || touched.kind == Changes::Touched::Kind::Removed)
                touched.kind = kind;
            return;
        }
    }
    if (m_changes.records.size() >= kMostTouched) {
        m_changes.everything = true;
        m_changes.records.clear();
        return;
    }
    m_changes.records.push_back({entity.name(), id, rid, kind});
}

/// More rows than are listed are not looked up one by one.
void Transaction::noteTouched(const Entity &entity, const std::vector<qint64> &rids, Changes::Touched::Kind kind)
{
    const bool listed = m_changes.records.size() + rids.size() <= kMostTouched;
    if (!m_changes.everything && !listed) {
        m_changes.everything = true;
        m_changes.records.clear();
    }
    if (m_changes.everything) // what else is to be known of an entity's rows is told of one of them
        return noteTouched(entity, Id(), rids.front(), kind);
    Query query(m_connection, QByteArray("SELECT id FROM ") + entity.key + " WHERE rid = ?");
    for (const qint64 rid : rids) {
        query.again();
        query.bind(rid).next();
        noteTouched(entity, query.id(0), rid, kind);
    }
}

/// Definitions of fields were written: columns for new ones, the rules between them, and other words for the records
/// that are found by them.
void Transaction::settleDefinitions(bool isReceived)
{
    custom_columns::addMissing(m_connection);
    auto after = custom_columns::load(m_connection);
    const auto &before = m_schema.customFields();
    if (!isReceived)
        custom_columns::checkRules(before, after);
    for (const CustomField &own : after) {
        const auto earlier = std::ranges::find(before, own.id, [](const CustomField &c) { return c.id; });
        const Entity *entity = m_schema.find(own.entity);
        if (entity && entity->isFindable() &&
            custom_columns::isFoundOtherwise(earlier == before.end() ? nullptr : &*earlier, own))
            for (const qint64 rid : custom_columns::rowsWithValue(m_connection, own))
                m_stale.emplace(entity, rid);
    }
    m_grown = std::make_unique<Schema>(std::move(after));
}

} // namespace elo
