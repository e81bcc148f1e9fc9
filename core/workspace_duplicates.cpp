// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/distinction.h"
#include "core/rules.h"
#include "core/store/merged.h"
#include "core/store/records.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

// What people decide about pairs that look like one person.
namespace elo {

Result<Ref> Workspace::markDistinct(const Ref &a, const Ref &b, const QString &note)
{
    Ref decision;
    const auto done = transact(QStringLiteral("distinct"), a, {}, [&](Transaction &tx) {
        for (const Ref &ref : {a, b}) {
            living(tx, ref);
            if (ref.entity != u"member")
                raise(ErrorCode::NoRecord, {ref.text()});
        }
        if (personOf(tx, a) == personOf(tx, b) && a != b) // they are merged: that must be taken back first
            raise(ErrorCode::Refused, {QStringLiteral("same_person"), title(a)});
        Distinction distinction;
        distinction.first = a.id;
        distinction.second = b.id;
        distinction.decidedBy = m_user;
        distinction.decidedOn = QDate::currentDate();
        distinction.note = note;
        RecordTree tree{toRecord(tx.schema().entity(u"distinction"), distinction), {}};
        rules::derive(tree); // the order of the pair, from which the id follows
        records::adopt(tree);
        orThrow(rules::validate(tree));
        tx.insert(tree.record);
        decision = records::refOf(tree.record);
    });
    if (!done)
        return std::unexpected(done.error());
    return decision;
}

bool Workspace::isDistinct(const Ref &a, const Ref &b)
{
    const Entity &member = m_schema->entity(u"member");
    const auto found = guarded([&] {
        // What was decided of a record holds for the person whom it was found to be.
        for (const Id &one : merged::groupOf(*m_connection, member, representative(a).id))
            for (const Id &other : merged::groupOf(*m_connection, member, representative(b).id))
                if (merged::isDistinct(*m_connection, one, other))
                    return true;
        return false;
    });
    return found.value_or(false);
}

} // namespace elo
