// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/office_file.h"
#include "app/commands/output.h"
#include "app/commands/record_json.h"
#include "app/commands/typed_record.h"
#include "core/match/merge_proposal.h"
#include "ui/merge_text.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

Result<Ref> memberFromText(Workspace &workspace, const QString &text)
{
    const auto found = workspace.recordByNumber(text);
    if (!found)
        return std::unexpected(found.error());
    if (!found->entity->mergeable || !found->alive)
        return fail(ErrorCode::NoRecord, {text});
    return Ref{found->entity->name(), found->id};
}

const CommandOption kMergeOptions[] = {
    {"keep-values", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "leave every field of A as it is, but for the KEY=VALUE given")},
    {"insist", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "merge even if date of birth or sex say that they are two people")},
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

/// The keys of warnings never change; scripts read them.
QLatin1StringView warningKey(MergeWarning::Kind kind)
{
    using enum MergeWarning::Kind;
    switch (kind) {
    case OtherBirthDate:
        return "other_birth_date"_L1;
    case OtherSex:
        return "other_sex"_L1;
    case OneGeneration:
        return "one_generation"_L1;
    case Distinct:
        return "distinct"_L1;
    case Consent:
        return "consent"_L1;
    case SameEvent:
        return "same_event"_L1;
    case SameAssociation:
        break;
    }
    return "same_association"_L1;
}

/// Adds what "occupation=Teacher" says to the values. @returns what is wrong with it.
std::expected<void, TypedRecordError> addTyped(Workspace &workspace, const QString &word, QVariantMap &values)
{
    const Entity &member = workspace.schema().entity(u"member");
    const auto typed = typedRecord(workspace, member, {word});
    if (!typed)
        return std::unexpected(typed.error());
    const QString key = word.section(u'=', 0, 0);
    const Field *field = member.find(key);
    for (size_t i = 0; !field && i < member.fields.size(); ++i) // one of the office's own, by its label
        if (member.fields[i].is(FieldFlag::Custom) && typed->record.values[i].isValid())
            field = &member.fields[i];
    if (!field)
        return std::unexpected(
            TypedRecordError{CommandText::tr("“%1” has no field “%2”.").arg(member.labelText(), key)});
    const QString fieldKey = QString::fromLatin1(field->key);
    values.insert(fieldKey, typed->record.value(fieldKey));
    return {};
}

QJsonObject toJson(const Id &operation, const MergeProposal &proposal, const QVariantMap &values)
{
    QJsonObject written;
    for (auto value = values.begin(); value != values.end(); ++value)
        written.insert(value.key(), valueJson(value.value()));
    QJsonArray warnings;
    for (const MergeWarning &warning : proposal.warnings)
        warnings.append(warningKey(warning.kind));
    return {{u"operation"_s, idText(operation)},
            {u"kept"_s, Workspace::numberText(proposal.kept)},
            {u"merged"_s, Workspace::numberText(proposal.other)},
            {u"values"_s, written},
            {u"warnings"_s, warnings}};
}

int runMerge(const Invocation &invocation)
{
    auto workspace = openToWrite(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto kept = memberFromText(**workspace, invocation.argument(1));
    const auto other = memberFromText(**workspace, invocation.argument(2));
    if (!kept || !other)
        return failed((kept ? other : kept).error());
    const auto proposal = proposeMergeInto(**workspace, *kept, *other);
    if (!proposal)
        return failed(proposal.error());
    QVariantMap values = invocation.has("keep-values"_L1) ? QVariantMap() : proposal->values();
    for (const QString &word : invocation.arguments().mid(3))
        if (const auto typed = addTyped(**workspace, word, values); !typed)
            return typed.error().isUsage ? wrongUsage(typed.error().sentence)
                                         : (say(typed.error().sentence), kFailed);
    for (const MergeWarning &warning : proposal->warnings)
        say(mergeWarningText(warning, *proposal, **workspace));
    if (proposal->isVetoed() && !invocation.has("insist"_L1)) {
        say(CommandText::tr("They are not merged. If they are one person all the same, say so with --insist."));
        return kFailed;
    }
    const auto done = (*workspace)->mergeMembers(*kept, *other, values);
    if (!done)
        return failed(done.error(), proposal->kept.entity);
    if (invocation.has("json"_L1))
        print(toJson(*done, *proposal, values));
    else
        print(idText(*done));
    say(CommandText::tr("Merged: %1 stands for %2, too.")
            .arg(Workspace::numberText(proposal->kept), Workspace::numberText(proposal->other)));
    return kDone;
}

const CommandOption kUnmergeOptions[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("CommandLine", "the result as JSON")},
};

int runUnmerge(const Invocation &invocation)
{
    auto workspace = openToWrite(invocation);
    if (!workspace)
        return failed(workspace.error());
    const auto member = memberFromText(**workspace, invocation.argument(1));
    if (!member)
        return failed(member.error());
    const auto done = (*workspace)->unmergeMember(*member);
    if (!done)
        return failed(done.error());
    if (invocation.has("json"_L1))
        print(QJsonObject{{u"operation"_s, idText(*done)}});
    else
        print(idText(*done));
    say(CommandText::tr("%1 is a person of its own again.").arg(invocation.argument(1)));
    return kDone;
}

} // namespace

const Command kMergePeopleCommand{
    "merge-people",
    QT_TRANSLATE_NOOP("CommandLine", "FILE A B [KEY=VALUE…]"),
    QT_TRANSLATE_NOOP("CommandLine", "say that two members are one person"),
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "A is kept and stands for both; of each field it takes the better value (the only one, the more "
        "exact, the fuller, the newer one; sets and notes of both), or the one that KEY=VALUE says. All "
        "phones, participations and follow-ups of both belong to the person, and B's number still finds "
        "it. “elo undo” with the id that is printed takes everything back, at any time."),
    kMergeOptions,
    3,
    -1,
    runMerge};

const Command kUnmergeCommand{
    "unmerge",
    QT_TRANSLATE_NOOP("CommandLine", "FILE MEMBER"),
    QT_TRANSLATE_NOOP("CommandLine", "take a member out of those that it was merged with"),
    QT_TRANSLATE_NOOP(
        "CommandLine",
        "The values stay as they are now; “elo undo” of the merge gives those back, too. The others stay "
        "together."),
    kUnmergeOptions,
    2,
    2,
    runUnmerge};

} // namespace elo
