// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/merge_proposal.h"

#include "core/base/hybrid_clock.h"
#include "core/match/better_value.h"
#include "core/people/person_name.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/store/merged.h"
#include "core/store/records.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

#include <QHash>
#include <QSet>
#include <algorithm>

namespace elo {

namespace {

/// A member with the ids of all records that it stands for.
struct Side
{
    Record record;
    std::vector<Id> group;
};

/// Looks at two members; everything throws StoreFailure.
class Comparison
{
public:
    Comparison(Workspace &workspace, Side kept, Side other)
        : m_connection(workspace.connection()), m_schema(workspace.schema()),
          m_codes(Codes::load(m_connection, m_schema, false)), m_kept(std::move(kept)), m_other(std::move(other))
    {
    }

    MergeProposal run()
    {
        MergeProposal proposal;
        proposal.kept = m_kept.record;
        proposal.other = m_other.record;
        proposal.keptWeight = weightOf(m_kept);
        proposal.otherWeight = weightOf(m_other);
        addFields(proposal.fields);
        addDecision(proposal.warnings);
        addContradictions(proposal.warnings);
        addConsents(proposal.warnings);
        addTwice("participation", "person", "event", MergeWarning::Kind::SameEvent, proposal.warnings);
        addTwice("membership", "member", "association", MergeWarning::Kind::SameAssociation, proposal.warnings);
        return proposal;
    }

    MergeWeight weightOf(const Side &side)
    {
        MergeWeight weight;
        const Entity &entity = *side.record.entity;
        for (const QVariant &value : side.record.values)
            weight.filled += value.isValid() && value != QVariant(false);
        for (const auto &[part, field] : m_schema.referencesTo(entity))
            if (part->kind != EntityKind::Setting && part->name() != u"same_as" && part->name() != u"distinction")
                weight.links += qint64(pointing(*part, field, side).size());
        const qint64 clock = m_connection
                                 .scalar(QByteArray("SELECT o.clock FROM operation o JOIN ") + entity.key +
                                             " m ON m.added = o.rid WHERE m.rid = ?",
                                         {side.record.rid})
                                 .toLongLong();
        weight.since = QDateTime::fromMSecsSinceEpoch(hybrid_clock::wallMs(clock));
        return weight;
    }

private:
    std::vector<Record> pointing(const Entity &part, int field, const Side &side)
    {
        return records::pointingTo(m_connection, m_codes, part, field, records::refOf(side.record));
    }

    /// When a field of a record was last written, as the journal knows.
    qint64 writtenAt(const Record &record, int field)
    {
        const QVariant changed = m_connection.scalar(
            "SELECT max(o.clock) FROM change c JOIN operation o ON o.rid = c.operation WHERE c.entity = ?"
            " AND c.record = ? AND c.field = ?",
            {m_codes.entity(*record.entity), record.rid, m_codes.field(*record.entity, field)});
        if (!changed.isNull())
            return changed.toLongLong();
        return m_connection
            .scalar(QByteArray("SELECT o.clock FROM operation o JOIN ") + record.entity->key +
                        " m ON m.added = o.rid WHERE m.rid = ?",
                    {record.rid})
            .toLongLong();
    }

    void addFields(std::vector<MergeField> &fields)
    {
        const Entity &entity = *m_kept.record.entity;
        for (int i = 0; i < int(entity.fields.size()); ++i) {
            const Field &field = entity.fields[size_t(i)];
            if (field.is(FieldFlag::Custom) && field.is(FieldFlag::Hidden))
                continue; // the office gave it up
            const QVariant &kept = m_kept.record.values[size_t(i)];
            const QVariant &other = m_other.record.values[size_t(i)];
            const auto age = [&] { return writtenAt(m_kept.record, i) <=> writtenAt(m_other.record, i); };
            fields.push_back(betterValue(field, kept, other, age));
        }
        followLeads(fields);
    }

    void addDecision(std::vector<MergeWarning> &warnings)
    {
        Query query(m_connection, "SELECT id FROM distinction WHERE alive = 1 AND first = ? AND second = ?");
        for (const Id &a : m_kept.group)
            for (const Id &b : m_other.group) {
                const bool isInOrder = idBytes(a) < idBytes(b);
                query.again();
                if (query.bind(isInOrder ? a : b).bind(isInOrder ? b : a).next()) {
                    MergeWarning warning;
                    warning.kind = MergeWarning::Kind::Distinct;
                    warning.thing = {QStringLiteral("distinction"), query.id(0)};
                    return warnings.push_back(warning);
                }
            }
    }

    void addContradictions(std::vector<MergeWarning> &warnings)
    {
        const auto add = [&](MergeWarning::Kind kind, QStringView field) {
            MergeWarning warning;
            warning.kind = kind;
            warning.kept = m_kept.record.value(field);
            warning.other = m_other.record.value(field);
            warnings.push_back(warning);
        };
        if (birthDatesContradict(m_kept.record.text(u"birth_date"), m_other.record.text(u"birth_date")))
            add(MergeWarning::Kind::OtherBirthDate, u"birth_date");
        const QString sex = m_kept.record.text(u"sex");
        const QString otherSex = m_other.record.text(u"sex");
        if (!sex.isEmpty() && !otherSex.isEmpty() && sex != otherSex)
            add(MergeWarning::Kind::OtherSex, u"sex");
        const bool isSuffixed = !splitName(m_kept.record.text(u"name")).suffix.isEmpty();
        if (isSuffixed == splitName(m_other.record.text(u"name")).suffix.isEmpty())
            add(MergeWarning::Kind::OneGeneration, u"name");
    }

    /// What a person said to each purpose; of several answers the more restrictive one.
    QHash<QString, QString> answersOf(const Side &side)
    {
        QHash<QString, QString> answers;
        const Entity &consents = m_schema.entity(u"consent");
        for (const Record &consent : pointing(consents, consents.indexOf(u"member"), side)) {
            const QString given = QStringLiteral("given");
            const bool isWithdrawn = consent.value(u"withdrawn_on").isValid();
            const QString answer = isWithdrawn ? QStringLiteral("withdrawn") : consent.text(u"answer");
            QString &known = answers[consent.text(u"purpose")];
            if (known.isEmpty() || known == given)
                known = answer;
        }
        return answers;
    }

    void addConsents(std::vector<MergeWarning> &warnings)
    {
        const auto kept = answersOf(m_kept);
        const auto other = answersOf(m_other);
        for (const Choice &purpose : m_schema.entity(u"consent").field(u"purpose").choices) {
            const QString key = QString::fromLatin1(purpose.key);
            const QString one = kept.value(key);
            const QString two = other.value(key);
            if (one.isEmpty() || two.isEmpty() || (one == u"given") == (two == u"given"))
                continue;
            MergeWarning warning;
            warning.kind = MergeWarning::Kind::Consent;
            warning.kept = one;
            warning.other = two;
            warning.purpose = key;
            warning.holds = one == u"given" ? two : one;
            warnings.push_back(warning);
        }
    }

    /// Things that a link joins with both.
    void addTwice(const char *link, const char *member, const char *thing, MergeWarning::Kind kind,
                  std::vector<MergeWarning> &warnings)
    {
        const Entity &entity = m_schema.entity(QString::fromLatin1(link));
        const int field = entity.indexOf(QString::fromLatin1(member));
        const QString far = QString::fromLatin1(thing);
        QSet<QUuid> known;
        for (const Record &record : pointing(entity, field, m_kept))
            known.insert(record.value(far).toUuid());
        for (const Record &record : pointing(entity, field, m_other))
            if (known.remove(record.value(far).toUuid())) {
                MergeWarning warning;
                warning.kind = kind;
                warning.thing = {QString::fromLatin1(entity.field(far).targets.front()), record.value(far).toUuid()};
                warnings.push_back(warning);
            }
    }

    Connection &m_connection;
    const Schema &m_schema;
    Codes m_codes;
    Side m_kept;
    Side m_other;
};

Side sideOf(Workspace &workspace, const Ref &ref)
{
    const Ref person = workspace.representative(ref);
    Record record = orThrow(workspace.record(person));
    if (!record.alive || !record.entity->mergeable)
        raise(ErrorCode::NoRecord, {ref.text()});
    auto group = merged::groupOf(workspace.connection(), *record.entity, person.id);
    return {std::move(record), std::move(group)};
}

/// The two sides, of two people.
std::pair<Side, Side> sidesOf(Workspace &workspace, const Ref &a, const Ref &b)
{
    Side one = sideOf(workspace, a);
    Side two = sideOf(workspace, b);
    if (one.record.id == two.record.id)
        raise(ErrorCode::Refused, {QStringLiteral("same_person"), workspace.titleOf(one.record)});
    return {std::move(one), std::move(two)};
}

} // namespace

bool MergeProposal::isVetoed() const
{
    return std::ranges::any_of(warnings, &MergeWarning::isVeto);
}

QVariantMap MergeProposal::values() const
{
    QVariantMap values;
    for (const MergeField &field : fields)
        if (field.choice != MergeField::Choice::Kept)
            values.insert(field.field, field.proposed);
    return values;
}

Result<MergeProposal> proposeMerge(Workspace &workspace, const Ref &a, const Ref &b)
{
    return guarded([&] {
        auto [one, two] = sidesOf(workspace, a, b);
        Comparison comparison(workspace, one, two);
        const MergeWeight x = comparison.weightOf(one);
        const MergeWeight y = comparison.weightOf(two);
        const bool second = std::tuple(y.links, y.filled, x.since, one.record.rid) >
                            std::tuple(x.links, x.filled, y.since, two.record.rid);
        return second ? Comparison(workspace, two, one).run() : comparison.run();
    });
}

Result<MergeProposal> proposeMergeInto(Workspace &workspace, const Ref &kept, const Ref &other)
{
    return guarded([&] {
        auto [one, two] = sidesOf(workspace, kept, other);
        return Comparison(workspace, std::move(one), std::move(two)).run();
    });
}

} // namespace elo
