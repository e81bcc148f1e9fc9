// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check.h"

#include "core/schema/schema.h"
#include "core/store/attachment_store.h"
#include "core/store/connection.h"
#include "core/store/custom_columns.h"
#include "core/store/digest.h"
#include "core/store/long_operation.h"
#include "core/store/merged.h"
#include "core/store/records.h"
#include "core/store/search_index.h"
#include "core/sync/operation_wire.h"
#include "core/sync/registers.h"

#include <QCryptographicHash>

namespace elo {

namespace {

class Checker
{
public:
    Checker(Connection &connection, const Codes &codes, const Schema &schema, Job *job)
        : m_connection(connection), m_codes(codes), m_schema(schema), m_job(job)
    {
    }

    std::vector<Problem> run()
    {
        if (!checkPages())
            return m_problems; // what follows would only repeat it
        checkChains();
        checkCustomFields();
        checkAttachments();
        for (const qint64 operation : long_operations::abandoned(m_connection))
            report("unfinished", QStringLiteral("operation %1").arg(operation));
        // While an operation is written in chunks, an owner may be gone before its parts and be found before it is.
        const bool isSettled = !long_operations::any(m_connection);
        for (const auto &entity : m_schema.entities()) {
            checkCover(*entity);
            if (!isSettled)
                continue;
            checkLinks(*entity);
            if (entity->isFindable())
                checkDerived(*entity);
        }
        checkNumbers();
        checkRegisters();
        if (isSettled)
            checkGroups();
        return m_problems;
    }

private:
    void report(const char *what, const QString &where)
    {
        if (m_problems.size() < 1000)
            m_problems.push_back({QString::fromLatin1(what), where});
    }

    void breathe()
    {
        if (m_job && m_job->cancelled())
            raise(ErrorCode::Cancelled);
        if (m_job)
            m_job->setDone(m_job->done() + 1);
    }

    bool checkPages()
    {
        Query query(m_connection, "PRAGMA integrity_check(20)");
        while (query.next())
            if (query.text(0) != u"ok")
                report("pages", QStringLiteral("sqlite"));
        return m_problems.empty();
    }

    QByteArray payloadDigest(qint64 operation, const QVariant &firstChange, const QVariant &lastChange)
    {
        QByteArray parts = insertedPayload(m_connection, m_codes, operation);
        if (firstChange.isValid()) {
            ChangeDigest changes(m_connection, m_codes, operation);
            changes.add(firstChange.toLongLong(), lastChange.toLongLong());
            parts += changes.result();
        }
        return QCryptographicHash::hash(parts, QCryptographicHash::Blake2b_256);
    }

    void checkChains()
    {
        QHash<qint64, QByteArray> chains; // by device
        QHash<qint64, qint64> seqs;
        // In a file about one event the rows of earlier operations are not all there; their chain is.
        const qint64 untold = m_connection.scalar("SELECT value FROM meta WHERE key = 'scope_base'").toLongLong();
        Query query(m_connection, "SELECT rid, device, seq, digest, chain, first_change, last_change, payload FROM"
                                  " operation WHERE seq > 0 ORDER BY device, seq");
        while (query.next()) {
            breathe();
            const QString where = QStringLiteral("operation %1").arg(query.integer(0));
            const qint64 device = query.integer(1);
            if (query.integer(2) != seqs.value(device) + 1)
                report("gap", where);
            seqs[device] = query.integer(2);
            // As it came from another device, where rows and changes do not tell it any more.
            const QByteArray digest = query.isNull(7)
                                          ? payloadDigest(query.integer(0), query.value(5), query.value(6))
                                          : sync::digestOf(query.blob(7));
            if (digest != query.blob(3) && query.integer(0) > untold)
                report("digest", where);
            if (chainLink(chains.value(device), canonicalHead(m_connection, query.integer(0)), query.blob(3)) !=
                query.blob(4))
                report("chain", where);
            chains[device] = query.blob(4);
        }
        if (!m_connection.scalar("SELECT operation FROM context").isNull())
            report("context", QStringLiteral("context"));
    }

    void checkCover(const Entity &entity)
    {
        // A row that no operation owns up to, or that says another operation than the journal, came past the door.
        const QVariant stray = m_connection.scalar(QByteArray("SELECT t.rid FROM ") + entity.key +
                                                       " t WHERE t.added IS NOT (SELECT i.operation FROM insertion i "
                                                       "WHERE i.entity = ? AND i.first <= t.rid AND"
                                                       " i.last >= t.rid ORDER BY i.first DESC LIMIT 1) LIMIT 1",
                                                   {m_codes.entity(entity)});
        if (!stray.isNull())
            report("journal", entity.name());
    }

    void checkLinks(const Entity &entity)
    {
        for (const auto &field : entity.fields) {
            if (!field.isReference())
                continue;
            for (const char *key : field.targets) {
                const Entity &target = m_schema.entity(QString::fromLatin1(key));
                const QByteArray prefix = QByteArray(1, char(m_codes.entity(target))).toHex();
                const bool any = field.type == FieldType::AnyReference;
                const QByteArray id =
                    any ? QByteArray("substr(p.") + field.key + ", 2)" : QByteArray("p.") + field.key;
                const QByteArray mine =
                    any ? QByteArray(" AND substr(p.") + field.key + ", 1, 1) = x'" + prefix + "'" : QByteArray();
                // An owner must be alive, but where one device removed it while another added to it, which is for a
                // person to decide; anything else may have been removed since, but must have existed.
                const QByteArray alive =
                    field.is(FieldFlag::Owner)
                        ? " AND (t.alive = 1 OR EXISTS (SELECT 1 FROM collision c WHERE c.kind = 'removed' AND"
                          " c.entity = " +
                              QByteArray::number(m_codes.entity(target)) + " AND c.record = t.rid))"
                        : QByteArray();
                Query query(m_connection, QByteArray("SELECT p.rid FROM ") + entity.key +
                                              " p WHERE p.alive = 1 AND p." + field.key + " IS NOT NULL" + mine +
                                              " AND NOT EXISTS (SELECT 1 FROM " + key + " t WHERE t.id = " + id +
                                              alive + ") LIMIT 20");
                while (query.next())
                    report("link", QStringLiteral("%1.%2 row %3")
                                       .arg(entity.name(), QLatin1StringView(field.key))
                                       .arg(query.integer(0)));
            }
        }
    }

    void checkDerived(const Entity &entity)
    {
        const QByteArray table = QByteArray(entity.key) + "_search";
        Query query(m_connection, records::selectFrom(entity) + " WHERE " + merged::shownSql(entity));
        Query sort(m_connection, QByteArray("SELECT sort_key FROM ") + entity.key + " WHERE rid = ?");
        Query indexed(m_connection, "SELECT name, phone, text FROM " + table + " WHERE rowid = ?");
        qint64 living = 0;
        while (query.next()) {
            ++living;
            if (living % 1000 == 0)
                breathe();
            const Record record = records::read(query, entity, m_codes);
            const QString where = QStringLiteral("%1 row %2").arg(entity.name()).arg(record.rid);
            sort.again();
            if (sort.bind(record.rid).next() && sort.text(0) != sortKeyOf(record))
                report("sort_key", where);
            indexed.again();
            const bool found = indexed.bind(record.rid).next();
            const SearchDocument wanted = search_index::documentOf(m_connection, m_codes, m_schema, record);
            if (!found || wanted != SearchDocument{indexed.text(0), indexed.text(1), indexed.text(2)})
                report("search", where);
        }
        if (m_connection.scalar("SELECT count(*) FROM " + table).toLongLong() != living)
            report("search_total", entity.name());
    }

    void checkCustomFields()
    {
        for (const Id &id : custom_columns::missing(m_connection))
            report("custom_field", QStringLiteral("custom_field %1").arg(idText(id)));
    }

    void checkAttachments()
    {
        for (const QString &content : attachment_store::missingContents(m_connection))
            report("attachment_missing", QStringLiteral("attachment_content %1").arg(content));
        for (const QString &content : attachment_store::damagedContents(m_connection, [this] { breathe(); }))
            report("attachment", QStringLiteral("attachment_content %1").arg(content));
    }

    void checkNumbers()
    {
        for (const Entity *entity : m_schema.things()) {
            const QByteArray table = entity->key;
            Query query(m_connection, "SELECT number FROM " + table +
                                          " WHERE alive = 1 GROUP BY number HAVING count(*) > 1 LIMIT 20");
            while (query.next())
                report("number", QStringLiteral("%1 %2").arg(entity->name()).arg(query.integer(0)));
        }
    }

    /// Where devices wrote without knowing of each other, what holds follows from all that they wrote.
    void checkRegisters()
    {
        Query query(m_connection, "SELECT DISTINCT entity, record, field FROM divergence");
        while (query.next()) {
            const auto field = m_codes.fieldOf(int(query.integer(2)));
            if (!field.entity)
                continue;
            const sync::Register place{field.entity, query.integer(1), field.index};
            const auto winner =
                sync::winnerOf(m_connection, sync::headsOf(sync::writesOf(m_connection, m_codes, place)));
            if (winner.after != sync::heldBy(m_connection, place))
                report("register", QStringLiteral("%1 row %2").arg(field.entity->name()).arg(place.record));
        }
    }

    /// Who stands for whom is what the links say. So it goes round in no circle, and nobody stands behind somebody
    /// who stands behind another.
    void checkGroups()
    {
        std::map<qint64, qint64> wanted = merged::computed(m_connection);
        Query query(m_connection, "SELECT rid, merged_into FROM member WHERE merged_into IS NOT NULL");
        const auto differs = [&](qint64 rid) { report("merged", QStringLiteral("member row %1").arg(rid)); };
        while (query.next()) {
            const auto found = wanted.find(query.integer(0));
            if (found == wanted.end() || found->second != query.integer(1))
                differs(query.integer(0));
            if (found != wanted.end())
                wanted.erase(found);
        }
        for (const auto &[rid, into] : wanted)
            differs(rid);
    }

    Connection &m_connection;
    const Codes &m_codes;
    const Schema &m_schema;
    Job *m_job;
    std::vector<Problem> m_problems;
};

} // namespace

std::vector<Problem> checkFile(Connection &connection, const Codes &codes, const Schema &schema, Job *job)
{
    return Checker(connection, codes, schema, job).run();
}

} // namespace elo
