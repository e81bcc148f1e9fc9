// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office_file.h"

using namespace elo;
using elo::test::OfficeFile;

namespace {

class Search : public testing::Test
{
protected:
    Search()
    {
        file.addMember(QStringLiteral("João Sorrota Macuácua"), QStringLiteral("+27 82 555 0142"));
        file.addMember(QStringLiteral("Ana Maria de Sousa"), QStringLiteral("084 123 4567"), QStringLiteral("MZ"));
        file.addMember(QStringLiteral("Sousa Ana"), {}, QStringLiteral("PT"));
        file.addMember(QStringLiteral("Dhlovo Macamo"), QStringLiteral("(+351) 912-345-678"), QStringLiteral("PT"));
        file.addAssociation(QStringLiteral("Associação dos Moçambicanos em Setúbal"));
    }
    QStringList titles(const QString &text, const QStringList &entities = {})
    {
        QStringList found;
        const auto hits = file->search(text, entities);
        EXPECT_TRUE(hits.has_value());
        if (hits)
            for (const auto &hit : *hits)
                found << hit.title;
        return found;
    }
    OfficeFile file;
};

} // namespace

TEST_F(Search, AccentsCaseOrderAndParticlesDoNotMatter)
{
    for (const char *text : {"joao sorrota", "SORROTA JOÃO", "macuacua joao", "Macuácua", "soRRota"})
        EXPECT_EQ(titles(QString::fromUtf8(text)).value(0), QStringLiteral("João Sorrota Macuácua")) << text;
    EXPECT_TRUE(titles(QStringLiteral("sousa maria ana")).contains(QStringLiteral("Ana Maria de Sousa")));
    EXPECT_TRUE(titles(QStringLiteral("ana de sousa")).contains(QStringLiteral("Sousa Ana")));
}

TEST_F(Search, DigitsOfAPhoneInAnyFormFindThePerson)
{
    for (const char *text :
         {"841234567", "84 123 4567", "+258 84 123 4567", "00258841234567", "0841234567", "84-123", "234567", "4567"})
        EXPECT_EQ(titles(QString::fromUtf8(text)), QStringList{QStringLiteral("Ana Maria de Sousa")}) << text;
    for (const char *text : {"912345678", "+351 912 345 678", "912-345", "345678"})
        EXPECT_EQ(titles(QString::fromUtf8(text)), QStringList{QStringLiteral("Dhlovo Macamo")}) << text;
}

TEST_F(Search, OneOrTwoLettersWork)
{
    EXPECT_TRUE(titles(QStringLiteral("d"), {QStringLiteral("member")}).contains(QStringLiteral("Dhlovo Macamo")));
    EXPECT_EQ(titles(QStringLiteral("jo"), {QStringLiteral("member")}),
              QStringList{QStringLiteral("João Sorrota Macuácua")});
}

TEST_F(Search, ASlipInASurnameStillFinds)
{
    for (const char *text : {"Sorota", "Sorrotta", "Sorrtoa", "Makwakwa", "Macuacwa", "joao sorota"})
        EXPECT_EQ(titles(QString::fromUtf8(text), {QStringLiteral("member")}),
                  QStringList{QStringLiteral("João Sorrota Macuácua")})
            << text;
    for (const char *text : {"Dhovo", "Dlhovo", "Dhlovu"})
        EXPECT_EQ(titles(QString::fromUtf8(text), {QStringLiteral("member")}),
                  QStringList{QStringLiteral("Dhlovo Macamo")})
            << text;
}

TEST_F(Search, PlacesAreFoundInBothLanguages)
{
    const auto south = titles(QStringLiteral("south africa"), {QStringLiteral("member")});
    EXPECT_EQ(south, titles(QStringLiteral("africa do sul"), {QStringLiteral("member")}));
    EXPECT_EQ(south, QStringList{QStringLiteral("João Sorrota Macuácua")});
    EXPECT_EQ(titles(QStringLiteral("estocolmo")),
              QStringList{QStringLiteral("Embaixada de Moçambique em Estocolmo")});
}

TEST_F(Search, NumbersOfRecordsAreFound)
{
    EXPECT_EQ(titles(QStringLiteral("M-2")).value(0), QStringLiteral("Ana Maria de Sousa"));
    EXPECT_EQ(titles(QStringLiteral("m2")).value(0), QStringLiteral("Ana Maria de Sousa"));
}

TEST_F(Search, WhatIsTypedIsNeverQuerySyntax)
{
    const char *attempts[] = {"\"",          "*",
                              "name:ana",    "ana OR joao",
                              "NEAR(ana)",   "ana\" OR \"joao",
                              "(((",         "^ana",
                              "-",           "'; DROP TABLE member; --",
                              "{phone}: 84", "ana AND",
                              "NOT",         "%",
                              "_",           "\\"};
    for (const char *text : attempts) {
        EXPECT_TRUE(file->search(QString::fromUtf8(text)).has_value()) << text;
        EXPECT_TRUE(file->ids({QStringLiteral("member"), QString::fromUtf8(text), {}, {}, false}).has_value())
            << text;
    }
    EXPECT_TRUE(file->search(QString(QChar(0)) + QStringLiteral("ana")).has_value());
    EXPECT_EQ(titles(QStringLiteral("ana OR joao"), {QStringLiteral("member")}), QStringList());
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Search, FollowsEditsOfRecordsAndPhonesAndRemovals)
{
    const auto hit = file->search(QStringLiteral("sorrota"))->front();
    auto tree = *file->tree(hit.ref);
    tree.record.set(u"name", QStringLiteral("João Massango"));
    tree.parts.front().set(u"value", QStringLiteral("+27 83 555 0199"));
    ASSERT_TRUE(file->save(tree).has_value());
    EXPECT_EQ(titles(QStringLiteral("sorrota"), {QStringLiteral("member")}), QStringList());
    EXPECT_EQ(titles(QStringLiteral("835550199")), QStringList{QStringLiteral("João Massango")});
    EXPECT_EQ(titles(QStringLiteral("825550142")), QStringList());
    ASSERT_TRUE(file->remove(hit.ref).has_value());
    EXPECT_EQ(titles(QStringLiteral("massango")), QStringList());
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(titles(QStringLiteral("massango")), QStringList{QStringLiteral("João Massango")});
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Search, TheFilterOfAListFindsTheSameAndKeepsItsOrder)
{
    const auto ids = file->ids({QStringLiteral("member"), QStringLiteral("sousa"), {}, {}, false});
    ASSERT_TRUE(ids.has_value());
    QStringList names;
    const auto rows = *file->records(file->schema().entity(u"member"), *ids); // a temporary would be gone in the loop
    for (const Record &record : rows)
        names << record.text(u"name");
    EXPECT_EQ(names, (QStringList{QStringLiteral("Ana Maria de Sousa"), QStringLiteral("Sousa Ana")}));
}
