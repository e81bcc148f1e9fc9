// SPDX-License-Identifier: GPL-3.0-or-later
// Two records of one person, from the command line.
#include "program.h"

namespace elo::test {

using namespace Qt::StringLiterals;

class MergePeople : public OfficeTest
{
protected:
    void SetUp() override
    {
        OfficeTest::SetUp();
        add({u"name=Armando Muiuane"_s, u"phone=+27 82 555 0142"_s, u"sex=m"_s});
        add({u"name=Armando Pedro Muiuane"_s, u"phone=+351 912 345 678"_s, u"birth_date=1980-05-12"_s});
        add({u"name=Celina Tembe"_s, u"sex=f"_s, u"birth_date=1990"_s});
    }

    void add(const QStringList &words)
    {
        ASSERT_EQ(elo(QStringList{u"add"_s, file(), u"--entity"_s, u"member"_s} + words).code, 0);
    }
    Outcome merge(const QStringList &words) { return elo(QStringList{u"merge-people"_s, file()} + words); }
    QJsonObject show(const QString &record) { return elo({u"show"_s, file(), record, u"--json"_s}).object(); }
    QString field(const QString &record, const QString &key)
    {
        return show(record)[u"fields"].toObject()[key].toString();
    }
    QStringList found(const QString &text)
    {
        QStringList numbers;
        for (const QJsonValue &hit : elo({u"search"_s, file(), text, u"--json"_s}).array())
            numbers << hit.toObject()[u"number"].toString();
        return numbers;
    }
};

TEST_F(MergePeople, JoinsTheTwoWithTheBetterValues)
{
    const QByteArray before = dump();
    const Outcome run = merge({u"M-1"_s, u"M-2"_s, u"--json"_s});
    ASSERT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(keys(run.object()), (QStringList{u"kept"_s, u"merged"_s, u"operation"_s, u"values"_s, u"warnings"_s}));
    EXPECT_EQ(run.object()[u"kept"], u"M-1"_s);
    EXPECT_EQ(field(u"M-1"_s, u"name"_s), u"Armando Pedro Muiuane"_s);
    EXPECT_EQ(field(u"M-1"_s, u"birth_date"_s), u"1980-05-12"_s);
    EXPECT_EQ(field(u"M-1"_s, u"phone"_s), u"+27825550142; +351912345678"_s);
    EXPECT_TRUE(isSound());
    EXPECT_EQ(elo({u"undo"_s, file(), run.object()[u"operation"].toString()}).code, 0);
    EXPECT_EQ(dump(), before);
    EXPECT_TRUE(isSound());
}

TEST_F(MergePeople, AnOldNumberLeadsToThePerson)
{
    ASSERT_EQ(merge({u"M-1"_s, u"M-2"_s}).code, 0);
    const Outcome run = elo({u"show"_s, file(), u"M-2"_s, u"--json"_s});
    EXPECT_EQ(run.object()[u"number"], u"M-1"_s);
    EXPECT_EQ(run.object()[u"merged"].toArray(), QJsonArray{u"M-2"_s});
    EXPECT_TRUE(run.err.contains(u"M-2"_s));
    EXPECT_TRUE(elo({u"show"_s, file(), u"M-1"_s}).text().contains(u"M-2"_s));
    EXPECT_TRUE(show(u"M-3"_s)[u"merged"].toArray().isEmpty());
    EXPECT_EQ(found(u"M-2"_s), QStringList{u"M-1"_s});
    EXPECT_EQ(found(u"912345678"_s), QStringList{u"M-1"_s});
}

TEST_F(MergePeople, ValuesMayBeSaid)
{
    ASSERT_EQ(merge({u"M-1"_s, u"M-2"_s, u"--keep-values"_s, u"occupation=Pedreiro"_s}).code, 0);
    EXPECT_EQ(field(u"M-1"_s, u"name"_s), u"Armando Muiuane"_s);
    EXPECT_EQ(field(u"M-1"_s, u"birth_date"_s), QString());
    EXPECT_EQ(field(u"M-1"_s, u"occupation"_s), u"Pedreiro"_s);
    EXPECT_EQ(found(u"Pedro"_s), QStringList{u"M-1"_s}) << "the name that was not taken finds the person";
}

TEST_F(MergePeople, AContradictionHasToBeInsistedOn)
{
    const QByteArray before = dump();
    const Outcome run = merge({u"M-1"_s, u"M-3"_s});
    EXPECT_EQ(run.code, 1);
    EXPECT_TRUE(run.err.contains(u"--insist"_s));
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(merge({u"M-1"_s, u"M-3"_s, u"--insist"_s}).code, 0);
    EXPECT_TRUE(isSound());
}

TEST_F(MergePeople, UnmergeTakesOneOut)
{
    ASSERT_EQ(merge({u"M-1"_s, u"M-2"_s}).code, 0);
    const Outcome run = elo({u"unmerge"_s, file(), u"M-2"_s, u"--json"_s});
    EXPECT_EQ(run.code, 0);
    EXPECT_EQ(keys(run.object()), QStringList{u"operation"_s});
    EXPECT_EQ(show(u"M-2"_s)[u"number"], u"M-2"_s);
    EXPECT_EQ(elo({u"unmerge"_s, file(), u"M-2"_s}).code, 1);
    EXPECT_TRUE(isSound());
}

TEST_F(MergePeople, AListThatNamesTheOtherRecordIsAboutThePerson)
{
    ASSERT_EQ(merge({u"M-1"_s, u"M-2"_s, u"--keep-values"_s}).code, 0);
    const QString list =
        write(u"list.csv"_s, "Nome;Telefone;Profissão\nArmando Pedro Muiuane;+351912345678;Pedreiro\n");
    const Outcome run = elo({u"import"_s, file(), list, u"--json"_s});
    EXPECT_EQ(run.code, 0) << run.err.toStdString();
    EXPECT_EQ(run.object()[u"created"], 0);
    EXPECT_EQ(run.object()[u"updated"], 1);
    EXPECT_EQ(field(u"M-1"_s, u"occupation"_s), u"Pedreiro"_s);
    EXPECT_EQ(field(u"M-1"_s, u"phone"_s), u"+27825550142; +351912345678"_s) << "the phone is known";
    EXPECT_TRUE(isSound());
}

TEST_F(MergePeople, WrongUseIsToldApart)
{
    EXPECT_EQ(merge({u"M-1"_s}).code, 2);
    EXPECT_EQ(merge({u"M-1"_s, u"M-2"_s, u"occupation"_s}).code, 2);
    EXPECT_EQ(merge({u"M-1"_s, u"M-2"_s, u"shoe=42"_s}).code, 2);
    EXPECT_EQ(merge({u"M-1"_s, u"M-2"_s, u"phone=+27825550199"_s}).code, 2) << "phones are kept, not chosen";
    EXPECT_EQ(merge({u"M-1"_s, u"M-2"_s, u"sex=purple"_s}).code, 1);
    EXPECT_EQ(merge({u"M-1"_s, u"M-99"_s}).code, 1);
    EXPECT_EQ(merge({u"M-1"_s, u"M-1"_s}).code, 1);
    EXPECT_TRUE(isSound());
}

} // namespace elo::test
