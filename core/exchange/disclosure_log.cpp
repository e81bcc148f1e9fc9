// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/disclosure_log.h"

#include "core/rules.h"
#include "core/store/merged.h"
#include "core/store/records.h"
#include "core/store/transaction.h"
#include "core/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr qsizetype kIdBytes = 16;
/// Ids of two million people; what claims to be longer was not written here.
constexpr qsizetype kMaxUnpacked = qsizetype(64) * 1024 * 1024;

} // namespace

QString packedIds(const std::vector<QUuid> &ids)
{
    if (ids.empty())
        return {};
    QByteArray bytes;
    bytes.reserve(qsizetype(ids.size()) * kIdBytes);
    for (const QUuid &id : ids)
        bytes += id.toRfc4122();
    return QString::fromLatin1(qCompress(bytes).toBase64());
}

std::vector<QUuid> unpackedIds(const QString &text)
{
    constexpr qsizetype kHead = 4; // of qCompress: the length, big endian
    const QByteArray packed = QByteArray::fromBase64(text.toLatin1());
    if (packed.size() < kHead)
        return {};
    const qsizetype claimed = qFromBigEndian<quint32>(packed.constData());
    if (claimed > kMaxUnpacked)
        return {};
    const QByteArray bytes = qUncompress(packed);
    std::vector<QUuid> ids;
    for (qsizetype at = 0; at + kIdBytes <= bytes.size(); at += kIdBytes)
        ids.push_back(QUuid::fromRfc4122(QByteArrayView(bytes).sliced(at, kIdBytes).toByteArray()));
    return ids;
}

Result<void> logDisclosure(Workspace &workspace, const DisclosureEntry &entry)
{
    if (workspace.isReadOnly()) {
        if (entry.handing.isToOthers())
            return fail(ErrorCode::Refused, {u"cannot_log"_s});
        return {};
    }
    Record record = workspace.schema().entity(u"disclosure").newRecord();
    record.set(u"what", entry.what.left(rules::kLongestLine));
    record.set(u"date", QDate::currentDate());
    record.set(u"written_by", workspace.user());
    record.set(u"entity", entry.entity);
    record.set(u"listed_columns", entry.columns.join(u", "_s));
    record.set(u"format", entry.format);
    record.set(u"purpose", entry.handing.purpose);
    record.set(u"recipient", entry.handing.recipient.trimmed());
    record.set(u"reason", entry.handing.reason.trimmed());
    record.set(u"written", entry.written);
    record.set(u"withheld", entry.withheld);
    if (entry.handing.isToOthers())
        record.set(u"people", packedIds(entry.people));
    RecordTree tree{std::move(record), {}};
    for (size_t i = 0; i < tree.record.values.size(); ++i)
        tree.record.values[i] = normalized(tree.record.entity->fields[i], tree.record.values[i]);
    records::adopt(tree);
    const auto done = workspace.transact(u"disclose"_s, records::refOf(tree.record), entry.handing.purpose,
                                         [&](Transaction &tx) { tx.insert(tree); });
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<std::vector<Record>> disclosuresOf(Workspace &workspace, const QUuid &member)
{
    return guarded([&] {
        const Entity &entity = workspace.schema().entity(u"disclosure");
        const Codes codes = Codes::load(workspace.connection(), workspace.schema(), false);
        const auto group = merged::groupOf(workspace.connection(), workspace.schema().entity(u"member"), member);
        std::vector<Record> found;
        Query query(workspace.connection(),
                    records::selectFrom(entity) + " WHERE alive = 1 AND people IS NOT NULL ORDER BY rid DESC");
        while (query.next()) {
            Record record = records::read(query, entity, codes);
            const auto ids = unpackedIds(record.text(u"people"));
            if (std::any_of(ids.begin(), ids.end(),
                            [&](const QUuid &id) { return std::ranges::count(group, id) > 0; }))
                found.push_back(std::move(record));
        }
        return found;
    });
}

} // namespace elo
