// SPDX-License-Identifier: GPL-3.0-or-later
// Badges from outside: what a script at the door may rely on.
#include "program.h"

#include "core/desk/badge_code.h"

#include <QDate>
#include <QElapsedTimer>
#include <random>

namespace elo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 120;

} // namespace

class CheckIns : public OfficeTest
{
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(OfficeTest::SetUp());
        m_event = add(u"event"_s, {u"name=Fórum da Diáspora"_s, u"starts=2026-11-25"_s, u"day=2026-11-25"_s,
                                   u"day=2026-11-26"_s});
        m_member = add(u"member"_s, {u"name=Ana Sorrota"_s});
        m_participation = participant(m_member);
    }

    /// The number of a thing that was added, the id of a link.
    QString add(const QString &entity, const QStringList &values) const
    {
        const Outcome added = elo(QStringList{u"add"_s, file(), u"--entity"_s, entity, u"--json"_s} + values);
        EXPECT_EQ(added.code, 0) << added.err.toStdString();
        const QJsonObject object = added.object();
        const QString number = object[u"number"].toString();
        return number.isEmpty() ? object[u"id"].toString() : number;
    }
    QString participant(const QString &person) const
    {
        return add(u"participation"_s, {u"event="_s + m_event, u"person="_s + person, u"state=confirmed"_s});
    }
    QString badge(const QString &participation) const { return badgeCode(idFromText(participation)); }
    Outcome checkIn(const QString &who, const QString &day = u"2026-11-25"_s) const
    {
        return elo({u"check-in"_s, file(), who, u"--day"_s, day, u"--json"_s});
    }

    QString m_event;
    QString m_member;
    QString m_participation;
};

TEST_F(CheckIns, ABadgeComesInOnceADay)
{
    const Outcome first = checkIn(badge(m_participation).toLower());
    ASSERT_EQ(first.code, 0) << first.err.toStdString();
    EXPECT_EQ(first.object()[u"state"].toString(), u"in"_s);
    EXPECT_EQ(first.object()[u"name"].toString(), u"Ana Sorrota"_s);
    const QString since = first.object()[u"since"].toString();
    EXPECT_EQ(since.size(), 5);
    const QByteArray before = dump();
    const Outcome again = checkIn(m_participation);
    EXPECT_EQ(again.code, 0);
    EXPECT_EQ(again.object()[u"state"].toString(), u"already"_s);
    EXPECT_EQ(again.object()[u"since"].toString(), since);
    EXPECT_TRUE(again.object()[u"operation"].isNull());
    EXPECT_EQ(dump(), before);
    EXPECT_EQ(checkIn(m_participation, u"26/11/2026"_s).object()[u"state"].toString(), u"in"_s);
    EXPECT_TRUE(isSound());
}

TEST_F(CheckIns, IsAnOperationOfTheHistoryThatUndoes)
{
    const QByteArray before = dump();
    const QString operation = checkIn(m_participation).object()[u"operation"].toString();
    EXPECT_TRUE(elo({u"history"_s, file()}).text().contains(u"Checked in at"_s));
    EXPECT_EQ(elo({u"undo"_s, file(), operation}).code, 0);
    EXPECT_EQ(dump(), before);
}

TEST_F(CheckIns, SaysWhyItCannotBe)
{
    const QString code = badge(m_participation);
    const Outcome misread = checkIn(code.chopped(1));
    EXPECT_EQ(misread.code, 1);
    EXPECT_TRUE(misread.err.contains(u"Scan the badge again"_s)) << misread.err.toStdString();
    EXPECT_EQ(checkIn(badgeCode(newId(1))).code, 1);
    EXPECT_EQ(checkIn(u"nonsense"_s).code, 1);
    const Outcome otherDay = checkIn(code, u"2026-11-27"_s);
    EXPECT_EQ(otherDay.code, 1);
    EXPECT_TRUE(otherDay.err.contains(u"25 Nov 2026, 26 Nov 2026"_s)) << otherDay.err.toStdString();
    EXPECT_EQ(checkIn(code, u"soon"_s).code, 2);
}

/// Power fails between two badges, or while one is written.
TEST_F(CheckIns, WhatWasAnsweredIsThereAfterAKill)
{
    QStringList people;
    for (int i = 0; i < kKills; ++i)
        people << u"Pessoa Inventada %1"_s.arg(i);
    ASSERT_EQ(
        elo({u"import"_s, file(), write(u"a.csv"_s, "Nome;País\n" + people.join(u";PT\n"_s).toUtf8() + ";PT\n")})
            .code,
        0);
    QStringList participations;
    for (int i = 0; i < kKills; ++i)
        participations << participant(u"M-%1"_s.arg(i + 2));
    QElapsedTimer timer;
    timer.start();
    ASSERT_EQ(checkIn(m_participation).code, 0);
    const int whole = int(timer.elapsed());

    std::mt19937 random{20261125};
    int killed = 0;
    int answered = 0;
    for (const QString &participation : participations) {
        const int moment = std::uniform_int_distribution<int>(0, whole * 11 / 10 + 1)(random);
        const Outcome run = eloKilledAfter(
            moment, {u"check-in"_s, file(), badge(participation), u"--day"_s, u"2026-11-25"_s, u"--json"_s});
        killed += run.code == -1;
        if (!run.out.endsWith('\n'))
            continue;
        ++answered;
        EXPECT_EQ(checkIn(participation).object()[u"state"].toString(), u"already"_s);
    }
    EXPECT_GT(killed, kKills / 4);
    EXPECT_GT(answered, 0);
    EXPECT_TRUE(isSound());
    const QByteArray all = dump(); // an arrival is there whole or not at all
    EXPECT_GE(all.count("\"entity\":\"attendance\""), answered);
    EXPECT_EQ(all.count("\"entity\":\"attendance\""), all.count("\"entity\":\"check_in\""));
}

} // namespace elo::test
