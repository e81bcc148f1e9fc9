// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/interest.h"

#include "core/overview/link_matrix.h"
#include "core/rules.h"
#include "core/store/records.h"
#include "core/store/transaction.h"
#include "core/workspace.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

Result<RecordTree> ready(RecordTree tree)
{
    records::adopt(tree);
    rules::derive(tree);
    if (auto valid = rules::validate(tree); !valid)
        return std::unexpected(valid.error());
    return tree;
}

Record inaceRecord(const Schema &schema)
{
    Record institution = schema.entity(u"institution").newRecord();
    institution.set(u"name", u"Instituto Nacional para as Comunidades Moçambicanas no Exterior"_s)
        .set(u"acronym", u"INACE"_s)
        .set(u"kind", u"agency"_s)
        .set(u"country", u"MZ"_s);
    return institution;
}

Record communicationOf(const Schema &schema, const Interest &interest, const Ref &inace)
{
    Record communication = schema.entity(u"communication").newRecord();
    communication.set(u"subject", interest.subject)
        .set(u"kind", interest.kind)
        .set(u"date", interest.date)
        .set(u"sender", interest.member.text())
        .set(u"recipient", inace.text())
        .set(u"opportunity", interest.opportunity.id);
    return communication;
}

RecordTree followUpOf(const Schema &schema, const Interest &interest)
{
    RecordTree tree{schema.entity(u"follow_up").newRecord(), {}};
    tree.record.set(u"title", interest.followUp)
        .set(u"due", normalized(tree.record.entity->field(u"due"), interest.due))
        .set(u"owner", normalized(tree.record.entity->field(u"owner"), interest.owner));
    for (const Ref &about : {interest.member, interest.opportunity}) {
        Record link = schema.entity(u"follow_up_link").newRecord();
        link.set(u"target", about.text());
        tree.parts.push_back(std::move(link));
    }
    return tree;
}

} // namespace

Result<Ref> recordInterest(Workspace &workspace, const Interest &interest)
{
    const Schema &schema = workspace.schema();
    const auto known = inaceOf(workspace);
    if (!known)
        return std::unexpected(known.error());
    std::vector<RecordTree> trees;
    const auto add = [&](RecordTree tree) -> Result<Ref> {
        auto made = ready(std::move(tree));
        if (!made)
            return std::unexpected(made.error());
        trees.push_back(std::move(*made));
        return records::refOf(trees.back().record);
    };
    Ref inace = *known;
    if (inace.isNull()) {
        const auto added = add({inaceRecord(schema), {}});
        if (!added)
            return std::unexpected(added.error());
        inace = *added;
    }
    const auto communication = add({communicationOf(schema, interest, inace), {}});
    if (!communication)
        return std::unexpected(communication.error());
    if (!interest.followUp.isEmpty())
        if (const auto added = add(followUpOf(schema, interest)); !added)
            return std::unexpected(added.error());
    const auto done = workspace.transact(u"save"_s, *communication, u"added"_s, [&](Transaction &tx) {
        for (RecordTree &tree : trees)
            tx.insert(tree);
    });
    if (!done)
        return std::unexpected(done.error());
    return *communication;
}

} // namespace elo
