// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_name.h"

#include <gtest/gtest.h>

using namespace elo;

namespace {

TEST(SortKey, DropsParticlesAndKeepsTheOrder)
{
    EXPECT_EQ(sortKey(u"João da Silva e Sousa"), QStringLiteral("joao silva sousa"));
    EXPECT_EQ(sortKey(u"Associação dos Moçambicanos do Algarve"), QStringLiteral("associacao mocambicanos algarve"));
    EXPECT_EQ(sortKey(u"Rui D'Almeida"), QStringLiteral("rui almeida"));
    EXPECT_EQ(sortKey(u"Rui d’Almeida"), QStringLiteral("rui almeida"));
    EXPECT_EQ(sortKey(u"N'Golo Kambe"), QStringLiteral("ngolo kambe"));
    EXPECT_EQ(sortKey(u"Eduardo"), QStringLiteral("eduardo"));
}

TEST(SortKey, OfParticlesOnlyIsNotEmpty)
{
    EXPECT_EQ(sortKey(u"Da E"), QStringLiteral("da e"));
    EXPECT_TRUE(sortKey(u" - ").isEmpty());
}

TEST(SortKey, AccentsAndCapitalsDoNotOrder)
{
    EXPECT_LT(sortKey(u"Ágata"), sortKey(u"Armando"));
    EXPECT_LT(sortKey(u"de Almeida"), sortKey(u"Bila"));
    EXPECT_EQ(sortKey(u"ÁGATA dos Reis"), sortKey(u"Agata Reis"));
}

struct NameCase
{
    QStringView written;
    QStringView sorted;
    NameParts parts;
};

class Names : public testing::TestWithParam<NameCase>
{
};

TEST_P(Names, AreSortedAndSplit)
{
    const NameCase &test = GetParam();
    EXPECT_EQ(sortName(test.written).toStdString(), test.sorted.toString().toStdString());
    const NameParts parts = splitName(test.written);
    EXPECT_EQ(parts.given.toStdString(), test.parts.given.toStdString());
    EXPECT_EQ(parts.family.toStdString(), test.parts.family.toStdString());
    EXPECT_EQ(parts.suffix.toStdString(), test.parts.suffix.toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    AsWritten, Names,
    testing::Values(
        NameCase{u"Armando Muiuane Júnior", u"Muiuane Júnior, Armando", {"Armando", "Muiuane", "Júnior"}},
        NameCase{u"João da Silva", u"Silva, João da", {"João", "da Silva", {}}},
        NameCase{u"  Maria   de  Lurdes  dos Santos ",
                 u"Santos, Maria de Lurdes dos",
                 {"Maria de Lurdes", "dos Santos", {}}},
        NameCase{u"Ana Costa e Silva", u"Silva, Ana Costa e", {"Ana", "Costa e Silva", {}}},
        NameCase{u"Ana da Costa e Silva Neto", u"Silva Neto, Ana da Costa e", {"Ana", "da Costa e Silva", "Neto"}},
        NameCase{u"Ana e Silva", u"Silva, Ana e", {"Ana", "e Silva", {}}},
        NameCase{u"Rui d'Almeida", u"Almeida, Rui d'", {"Rui", "d'Almeida", {}}},
        NameCase{u"Samora", u"Samora", {"Samora", {}, {}}},
        NameCase{u"António Filho", u"Filho, António", {"António", "Filho", {}}},
        NameCase{u"Júnior", u"Júnior", {"Júnior", {}, {}}},
        NameCase{u"Pedro Bila Jr.", u"Bila Jr., Pedro", {"Pedro", "Bila", "Jr."}},
        NameCase{u"Jan van der Zanden", u"van der Zanden, Jan", {"Jan", "van der Zanden", {}}},
        NameCase{u"Silva Júnior, Armando da", u"Silva Júnior, Armando da", {"Armando", "da Silva", "Júnior"}},
        NameCase{u"Costa Langa ,  Ana", u"Costa Langa, Ana", {"Ana", "Costa Langa", {}}},
        NameCase{u"Langa,", u"Langa", {"Langa", {}, {}}}, NameCase{u"", u"", {{}, {}, {}}}));

TEST(SplitName, PutsTogetherWhatItTookApart)
{
    for (const QString name : {"Armando Pedro da Silva Júnior", "Ana Costa e Silva", "Rui d'Almeida", "Samora"}) {
        const NameParts parts = splitName(name);
        EXPECT_EQ(joinName(parts.given, parts.family + u' ' + parts.suffix), name);
        EXPECT_EQ(splitName(sortName(name)).given.section(u' ', 0, 0), name.section(u' ', 0, 0));
    }
}

TEST(JoinName, TidiesSpacesAndTakesEmptyParts)
{
    EXPECT_EQ(joinName(u" Ana  Maria ", u" da Silva"), QStringLiteral("Ana Maria da Silva"));
    EXPECT_EQ(joinName(u"Ana", u""), QStringLiteral("Ana"));
    EXPECT_EQ(joinName(u"", u"Bila"), QStringLiteral("Bila"));
}

} // namespace
