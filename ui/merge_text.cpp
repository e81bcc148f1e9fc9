// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge_text.h"

#include "core/workspace.h"

#include <QCoreApplication>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct MergeText
{
    Q_DECLARE_TR_FUNCTIONS(MergeText)
};

} // namespace

QString mergeWhyText(MergeField::Why why)
{
    using enum MergeField::Why;
    switch (why) {
    case OnlyOne:
        return MergeText::tr("proposed: the only one");
    case MoreExact:
        return MergeText::tr("proposed: more exact");
    case Fuller:
        return MergeText::tr("proposed: fuller");
    case Newer:
        return MergeText::tr("proposed: newer");
    case United:
        return MergeText::tr("proposed: nothing left out");
    case AsKept:
        return MergeText::tr("proposed: from the record kept");
    case Same:
    case Follows:
        break;
    }
    return {};
}

QString mergeWarningText(const MergeWarning &warning, const MergeProposal &proposal, Workspace &workspace)
{
    const QString one = Workspace::numberText(proposal.kept);
    const QString other = Workspace::numberText(proposal.other);
    const auto worded = [&](QStringView entity, QStringView field, const QVariant &value) {
        return workspace.displayText(workspace.schema().entity(entity).field(field), value);
    };
    using enum MergeWarning::Kind;
    switch (warning.kind) {
    case OtherBirthDate:
        return MergeText::tr("Different dates of birth: %1 says %2, %3 says %4.")
            .arg(one, worded(u"member", u"birth_date", warning.kept), other,
                 worded(u"member", u"birth_date", warning.other));
    case OtherSex:
        return MergeText::tr("Different sex: %1 says %2, %3 says %4.")
            .arg(one, worded(u"member", u"sex", warning.kept), other, worded(u"member", u"sex", warning.other));
    case OneGeneration:
        return MergeText::tr("Only one of them is called Júnior, Filho or the like: they may be parent and child.");
    case Distinct:
        return MergeText::tr("Somebody decided that %1 and %2 are two people.").arg(one, other);
    case Consent:
        return MergeText::tr("Consent, %1: %2 says “%3”, %4 says “%5”. For both, “%6” holds.")
            .arg(worded(u"consent", u"purpose", warning.purpose), one, worded(u"consent", u"answer", warning.kept),
                 other, worded(u"consent", u"answer", warning.other), worded(u"consent", u"answer", warning.holds));
    case SameEvent:
        return MergeText::tr("Both take part in “%1”: counted as one from now on.")
            .arg(workspace.title(warning.thing));
    case SameAssociation:
        return MergeText::tr("Both belong to “%1”: counted as one from now on.").arg(workspace.title(warning.thing));
    }
    return {};
}

} // namespace elo
