// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace.h"

#include "core/base/job.h"
#include "core/entities/tag.h"
#include "core/rules.h"
#include "core/store/bulk_edit.h"
#include "core/store/records.h"
#include "core/workspace_parts.h"

#include <numeric>

// The verbs that change many records at once.
namespace elo {

qint64 BulkOutcome::refused() const
{
    return std::accumulate(refusals.begin(), refusals.end(), qint64(0),
                           [](qint64 sum, const Refusal &refusal) { return sum + refusal.count; });
}

namespace {

/// So many records are read together: the progress is seen to move and memory stays flat.
constexpr size_t kTogether = 500;

/// The keys of a set in the order of its choices, with or without some of them.
QString editedSet(const Field &field, const QString &now, const QString &keys, bool add)
{
    QStringList kept = now.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : keys.split(u',', Qt::SkipEmptyParts)) {
        kept.removeAll(key);
        if (add)
            kept << key;
    }
    if (field.type != FieldType::ChoiceSet)
        return kept.join(u',');
    QStringList ordered;
    for (const Choice &choice : field.choices)
        if (kept.contains(QLatin1StringView(choice.key)))
            ordered << QString::fromLatin1(choice.key);
    return ordered.join(u',');
}

QVariant editedValue(const Field &field, const QVariant &now, const BulkEdit &edit)
{
    switch (edit.action) {
    case BulkEdit::Action::Add:
    case BulkEdit::Action::Remove:
        return editedSet(field, now.toString(), edit.value.toString(), edit.action == BulkEdit::Action::Add);
    case BulkEdit::Action::Set:
        return edit.value;
    default:
        return {};
    }
}

bool isTagEdit(const BulkEdit &edit)
{
    return edit.action == BulkEdit::Action::AddTag || edit.action == BulkEdit::Action::RemoveTag;
}

void refuse(BulkOutcome &outcome, const Record &record, const Error &error)
{
    for (BulkOutcome::Refusal &refusal : outcome.refusals)
        if (refusal.error.code == error.code && refusal.error.args == error.args) {
            ++refusal.count;
            return;
        }
    outcome.refusals.push_back({error, 1, records::refOf(record)});
}

/// The record as the edit leaves it. Throws StoreFailure with the rule that refuses it.
Record edited(const Record &before, const Field &field, const BulkEdit &edit)
{
    RecordTree after{before, {}};
    const QString key = QString::fromLatin1(field.key);
    after.record.set(key, editedValue(field, before.value(key), edit));
    if (sameValue(field, before.value(key), after.record.value(key)))
        return before;
    rules::derive(after);
    checkStep(before, after.record);
    rules::followName(before, after.record);
    orThrow(rules::validate(after.record));
    return after.record;
}

bool differs(const Record &a, const Record &b)
{
    for (size_t i = 0; i < a.values.size(); ++i)
        if (!sameValue(a.entity->fields[i], a.values[i], b.values[i]))
            return true;
    return false;
}

/// Looks at, or edits, records one by one. With a transaction it writes.
class BulkEditor
{
public:
    BulkEditor(Connection &connection, const Codes &codes, const Schema &schema, const Entity &entity,
               const BulkEdit &edit, Transaction *tx)
        : m_connection(connection), m_codes(codes), m_schema(schema), m_entity(entity), m_edit(edit), m_tx(tx)
    {
        if (qstrcmp(entity.key, "disclosure") == 0) // what left the office stays on its log as it was written
            raise(ErrorCode::Refused, {QStringLiteral("log")});
        if (isTagEdit(edit)) {
            requireTag();
            return;
        }
        m_field = entity.find(edit.field);
        if (!m_field)
            raise(ErrorCode::NoRecord, {edit.field});
    }

    BulkOutcome run(std::span<const qint64> rids, Job *job)
    {
        if (job)
            job->setTotal(qint64(rids.size()));
        for (size_t first = 0; first < rids.size(); first += kTogether) {
            const auto some = rids.subspan(first, std::min(kTogether, rids.size() - first));
            for (const Record &record : records::byRids(m_connection, m_codes, m_entity, some))
                if (record.alive)
                    one(record);
            if (m_tx && m_tx->breathe() && isTagEdit(m_edit))
                requireTag(); // somebody may have removed it meanwhile
            if (job) {
                job->setDone(qint64(first + some.size()));
                if (job->cancelled())
                    raise(ErrorCode::Cancelled);
            }
        }
        return m_outcome;
    }

private:
    void requireTag() const
    {
        const auto tag = records::byId(m_connection, m_codes, m_schema.entity(u"tag"), m_edit.value.toUuid());
        if (!tag || !tag->alive)
            raise(ErrorCode::NoRecord, {m_edit.value.toString()});
    }

    void one(const Record &record)
    {
        if (!m_field)
            return tag(record);
        Record after;
        try {
            after = edited(record, *m_field, m_edit);
        } catch (const StoreFailure &failure) { // a rule: nothing has been written of this record yet
            return refuse(m_outcome, record, failure.error);
        }
        if (!differs(record, after)) {
            ++m_outcome.same;
            return;
        }
        ++m_outcome.changed;
        if (!m_tx)
            return;
        RecordTree tree{std::move(after), {}};
        rederiveContacts(*m_tx, tree, record);
        m_tx->update(record, tree.record);
        makeSuccessor(*m_tx, record, tree.record);
        for (const Record &contact : tree.parts)
            m_tx->update(living(*m_tx, records::refOf(contact)), contact);
    }

    void tag(const Record &record)
    {
        Tagging tagging;
        tagging.tag = m_edit.value.toUuid();
        tagging.thing = records::refOf(record).text();
        Record link = toRecord(m_schema.entity(u"tagging"), tagging);
        link.id = records::identityOf(link);
        const auto stored = records::byId(m_connection, m_codes, *link.entity, link.id);
        const bool has = stored && stored->alive;
        const bool wanted = m_edit.action == BulkEdit::Action::AddTag;
        ++(has == wanted ? m_outcome.same : m_outcome.changed);
        if (has == wanted || !m_tx)
            return;
        if (wanted)
            m_tx->insert(link);
        else
            m_tx->setAlive(*link.entity, stored->rid, false);
    }

    Connection &m_connection;
    const Codes &m_codes;
    const Schema &m_schema;
    const Entity &m_entity;
    const BulkEdit &m_edit;
    Transaction *m_tx;
    const Field *m_field = nullptr; ///< null: tags are edited
    BulkOutcome m_outcome;
};

} // namespace

Result<BulkOutcome> Workspace::previewBulk(const Entity &entity, std::span<const qint64> rids, const BulkEdit &edit,
                                           Job *job)
{
    return guarded(
        [&] { return BulkEditor(*m_connection, *m_codes, *m_schema, entity, edit, nullptr).run(rids, job); });
}

Result<BulkOutcome> Workspace::applyBulk(const Entity &entity, std::span<const qint64> rids, const BulkEdit &edit,
                                         Job *job)
{
    BulkOutcome outcome;
    const auto done = transact(
        QStringLiteral("bulk_edit"), {}, isTagEdit(edit) ? QStringLiteral("tag") : edit.field, [&](Transaction &tx) {
            outcome = BulkEditor(tx.connection(), tx.codes(), tx.schema(), entity, edit, &tx).run(rids, job);
        });
    if (!done)
        return std::unexpected(done.error());
    outcome.operation = *done;
    return outcome;
}

Result<void> Workspace::setField(const std::vector<Ref> &refs, const QString &field, const QVariant &value)
{
    if (refs.empty())
        return {};
    const Ref subject = refs.size() == 1 ? refs.front() : Ref();
    return withoutValue(transact(QStringLiteral("save"), subject, QStringLiteral("updated"), [&](Transaction &tx) {
        const BulkEdit edit{BulkEdit::Action::Set, field, value};
        for (const Ref &ref : refs) {
            const Record record = living(tx, ref);
            const qint64 rids[] = {record.rid};
            const BulkOutcome outcome =
                BulkEditor(tx.connection(), tx.codes(), tx.schema(), *record.entity, edit, &tx).run(rids, nullptr);
            if (!outcome.refusals.empty())
                throw StoreFailure{outcome.refusals.front().error};
        }
    }));
}

} // namespace elo
