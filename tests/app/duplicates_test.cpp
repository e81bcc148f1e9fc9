// SPDX-License-Identifier: GPL-3.0-or-later
// Members who are there twice, from the command line.
#include "program.h"

namespace elo::test {

using namespace Qt::StringLiterals;

class DuplicatesCommand : public OfficeTest
{
protected:
    void add(const QStringList &words)
    {
        const Outcome run = elo(QStringList{u"add"_s, file(), u"--entity"_s, u"member"_s} + words);
        EXPECT_EQ(run.code, 0) << run.err.toStdString();
    }
    Outcome duplicates(const QStringList &options = {})
    {
        return elo(QStringList{u"duplicates"_s, file()} + options);
    }
};

TEST_F(DuplicatesCommand, PrintsPairsWithScoreAndReasons)
{
    add({u"name=Armando Muiuane Júnior"_s, u"phone=+27 82 555 0101"_s});
    add({u"name=Armando Pedro Muiuane"_s, u"phone=+27 82 555 0101"_s});
    add({u"name=Celeste Tembe"_s, u"phone=+27 82 555 0102"_s});
    const Outcome run = duplicates({u"--json"_s});
    EXPECT_EQ(run.code, 0);
    ASSERT_EQ(run.array().size(), 1);
    const QJsonObject pair = run.array().first().toObject();
    EXPECT_EQ(keys(pair), (QStringList{u"a"_s, u"b"_s, u"reasons"_s, u"score"_s}));
    EXPECT_GT(pair[u"score"].toDouble(), 0.8);
    EXPECT_LE(pair[u"score"].toDouble(), 1);
    EXPECT_TRUE(pair[u"reasons"].toArray().contains(u"same_phone"_s));
    EXPECT_EQ(elo({u"show"_s, file(), pair[u"a"].toString(), u"--json"_s}).object()[u"fields"].toObject()[u"name"],
              u"Armando Muiuane Júnior"_s);
    EXPECT_TRUE(duplicates().text().contains(u"same phone"_s));
}

TEST_F(DuplicatesCommand, TheLeastScoreAndTheLimitLeaveOut)
{
    add({u"name=Carlos Sitoe"_s, u"phone=+27 82 555 0101"_s});
    add({u"name=Carlos Sitoe Júnior"_s, u"phone=+27 82 555 0101"_s});
    EXPECT_TRUE(duplicates({u"--json"_s}).array().isEmpty());
    EXPECT_EQ(duplicates({u"--json"_s, u"--min"_s, u"0.2"_s}).array().size(), 1);
    add({u"name=Carlos Sitoe Júnior"_s, u"phone=+27 82 555 0101"_s});
    EXPECT_EQ(duplicates({u"--json"_s, u"--min"_s, u"0.2"_s, u"--limit"_s, u"1"_s}).array().size(), 1);
}

TEST_F(DuplicatesCommand, NobodyTwiceIsNoFailure)
{
    const Outcome run = duplicates({u"--json"_s});
    EXPECT_EQ(run.code, 0);
    EXPECT_TRUE(QJsonDocument::fromJson(run.out).isArray());
    EXPECT_TRUE(run.array().isEmpty());
    EXPECT_FALSE(run.err.isEmpty());
}

TEST_F(DuplicatesCommand, WrongUseIsToldApart)
{
    EXPECT_EQ(duplicates({u"--min"_s, u"2"_s}).code, 2);
    EXPECT_EQ(duplicates({u"--min"_s, u"much"_s}).code, 2);
    EXPECT_EQ(duplicates({u"--limit"_s, u"0"_s}).code, 2);
    EXPECT_EQ(elo({u"duplicates"_s}).code, 2);
    EXPECT_EQ(elo({u"duplicates"_s, path(u"none.elo"_s)}).code, 1);
}

} // namespace elo::test
