// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/interest.h"

#include "core/overview/link_matrix.h"
#include "tests/core/overview/overview_file.h"

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

Interest interestOf(OverviewFile &file)
{
    Interest interest;
    interest.member = file.addMember(u"Ana Cossa"_s);
    interest.opportunity = file.add(u"opportunity", {{u"title"_s, u"Enfermeiros para Nampula"_s}});
    interest.date = QDate(2026, 5, 4);
    interest.subject = u"Interesse: Enfermeiros para Nampula"_s;
    return interest;
}

} // namespace

TEST(Interest, IsACommunicationToInaceAndAFollowUpInOneOperation)
{
    OverviewFile file;
    const Ref inace = file.add(u"institution", {{u"name"_s, u"Instituto"_s}, {u"acronym"_s, u"INACE"_s}});
    Interest interest = interestOf(file);
    interest.followUp = u"Enviar o formulário"_s;
    interest.due = QDate(2026, 5, 11);
    const auto before = file.dump();
    const auto made = recordInterest(*file, interest);
    ASSERT_TRUE(made.has_value());
    const Record communication = file->record(*made).value();
    EXPECT_EQ(communication.text(u"sender"), interest.member.text());
    EXPECT_EQ(communication.text(u"recipient"), inace.text());
    EXPECT_EQ(communication.value(u"opportunity").toUuid(), interest.opportunity.id);
    EXPECT_EQ(communication.text(u"kind"), u"call"_s);
    const auto open = file->openFollowUpsOf(interest.member).value();
    ASSERT_EQ(open.size(), 1u);
    EXPECT_EQ(open[0].value(u"due").toDate(), interest.due);
    EXPECT_EQ(file->openFollowUpsOf(interest.opportunity).value().size(), 1u);
    ASSERT_TRUE(file->undoLast().has_value()); // all of it
    EXPECT_EQ(file.dump(), before);
    EXPECT_TRUE(file.problems().isEmpty());
}

TEST(Interest, PutsInaceAmongTheInstitutionsWhereItIsMissing)
{
    OverviewFile file;
    const Interest interest = interestOf(file);
    ASSERT_TRUE(inaceOf(*file)->isNull());
    const auto made = recordInterest(*file, interest);
    ASSERT_TRUE(made.has_value());
    EXPECT_EQ(file->record(*made)->text(u"recipient"), inaceOf(*file)->text());
    EXPECT_TRUE(file->openFollowUpsOf(interest.member)->empty());
}

TEST(Interest, WithoutASubjectIsRefusedAsAWhole)
{
    OverviewFile file;
    Interest interest = interestOf(file);
    interest.subject.clear();
    const auto before = file.dump();
    EXPECT_FALSE(recordInterest(*file, interest));
    EXPECT_EQ(file.dump(), before);
}
