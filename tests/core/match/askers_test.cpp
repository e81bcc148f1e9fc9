// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/askers.h"

#include "tests/core/office_file.h"

using namespace elo;
using elo::test::OfficeFile;

namespace {

std::vector<AskerMatch> askers(OfficeFile &file, const QString &name, const QString &contact)
{
    Record inquiry(file->schema().entity(u"inquiry"));
    inquiry.set(u"asker_name", name);
    inquiry.set(u"asker_contact", contact);
    const auto found = file->askersOf(inquiry);
    EXPECT_TRUE(found.has_value());
    return found.value_or(std::vector<AskerMatch>());
}

} // namespace

TEST(Askers, AreFoundByThePhoneHoweverItIsWritten)
{
    OfficeFile file;
    const Ref ana = file.addMember(QStringLiteral("Ana Sitoe"), QStringLiteral("+258 84 123 4567"));
    file.addMember(QStringLiteral("Rui Cossa"), QStringLiteral("+258 84 765 4321"));
    for (const auto &contact : {QStringLiteral("841234567"), QStringLiteral("00258 84 123 4567"),
                                QStringLiteral("+258841234567"), QStringLiteral("84/123-4567")}) {
        const auto found = askers(file, {}, contact);
        ASSERT_EQ(found.size(), 1U) << qPrintable(contact);
        EXPECT_EQ(found.front().ref, ana);
        EXPECT_EQ(found.front().reasons, AskerMatch::SamePhone);
    }
    EXPECT_TRUE(askers(file, {}, QStringLiteral("84 1")).empty()) << "a few digits are nobody's number";
}

TEST(Askers, AForeignNumberIsFoundAsPeopleSayItThere)
{
    OfficeFile file;
    const Ref ana = file.addMember(QStringLiteral("Ana Sitoe"), QStringLiteral("072 123 4567"), QStringLiteral("ZA"));
    const auto found = askers(file, {}, QStringLiteral("0721234567"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().ref, ana);
}

TEST(Askers, TheSameNameComesBeforeOneThatSoundsAlikeAndAfterASharedPhone)
{
    OfficeFile file;
    const Ref alike = file.addMember(QStringLiteral("Armando Pedro Muiuane"));
    const Ref same = file.addMember(QStringLiteral("Armando Muiuane"));
    const Ref phone = file.addMember(QStringLiteral("Rosa Langa"), QStringLiteral("+258 84 123 4567"));
    file.addMember(QStringLiteral("Armando Tembe"));
    const auto found = askers(file, QStringLiteral("armando MUIUANÉ"), QStringLiteral("84 123 4567"));
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].ref, phone);
    EXPECT_EQ(found[1].ref, same);
    EXPECT_EQ(found[1].reasons, AskerMatch::SameName);
    EXPECT_EQ(found[2].ref, alike);
    EXPECT_EQ(found[2].reasons, AskerMatch::SimilarName);
}

TEST(Askers, AnAssociationMayAskAndNobodyIsProposedForNothing)
{
    OfficeFile file;
    const Ref casa = file.addAssociation(QStringLiteral("Casa de Moçambique"));
    const auto found = askers(file, QStringLiteral("casa de mocambique"), {});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().ref, casa);
    EXPECT_TRUE(askers(file, {}, {}).empty());
    EXPECT_TRUE(askers(file, QStringLiteral("Ninguém Assim"), {}).empty());
}

TEST(Askers, AMemberIsMadeOfWhatTheCallerGave)
{
    OfficeFile file;
    Record inquiry(file->schema().entity(u"inquiry"));
    inquiry.set(u"asker_name", QStringLiteral(" Berta  Machava "));
    inquiry.set(u"asker_contact", QStringLiteral("berta@example.org"));
    const RecordTree tree = memberFromAsker(*file, inquiry);
    EXPECT_EQ(tree.record.text(u"name"), QStringLiteral("Berta Machava"));
    ASSERT_EQ(tree.parts.size(), 1U);
    EXPECT_EQ(tree.parts.front().text(u"kind"), QStringLiteral("email"));
    inquiry.set(u"asker_contact", {});
    EXPECT_TRUE(memberFromAsker(*file, inquiry).parts.empty());
}
