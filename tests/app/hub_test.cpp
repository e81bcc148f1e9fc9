// SPDX-License-Identifier: GPL-3.0-or-later
// The hub from the command line, with a real PostgreSQL.
#include "core/workspace.h"
#include "tests/core/sync/hub_office.h"
#include "tests/core/sync/postgres_server.h"

#include "program.h"

#include <QElapsedTimer>
#include <random>

using namespace Qt::StringLiterals;

namespace elo::test {

namespace {

class HubCommandTest : public OfficeTest
{
protected:
    void SetUp() override
    {
        OfficeTest::SetUp();
        ASSERT_EQ(m_server.problem(), QString());
        qputenv("PGPASSWORD", m_server.adminPassword().toUtf8());
    }
    void TearDown() override { qunsetenv("PGPASSWORD"); }

    Outcome init(const QStringList &more = {}) const
    {
        return elo(QStringList{u"hub"_s, u"init"_s, m_server.url(), u"--office"_s, file()} + more);
    }

    Outcome sync(const QString &file)
    {
        return elo({u"sync"_s, file, u"--hub"_s, m_address, u"--password-file"_s, path(u"password"_s), u"--json"_s});
    }
    void setUpOffice()
    {
        const Outcome made = init({u"--password-file"_s, path(u"password"_s), u"--json"_s});
        ASSERT_EQ(made.code, 0) << qPrintable(made.err);
        m_address = made.object().value(u"address"_s).toString();
        ASSERT_EQ(elo({u"backup"_s, file(), u"--out"_s, path(u"second.elo"_s)}).code, 0);
    }

    PostgresServer m_server;
    QString m_address;
};

/// Somebody enters some people.
void enter(const QString &file, const QString &names, int count)
{
    const auto workspace = Workspace::open(file, u"Ana Teste"_s);
    ASSERT_TRUE(workspace);
    for (int i = 0; i < count; ++i) {
        Record member((*workspace)->schema().entity(u"member"));
        member.set(u"name", u"%1 %2"_s.arg(names).arg(i)).set(u"residence_country", u"ZA"_s);
        ASSERT_TRUE((*workspace)->save(member));
    }
}

} // namespace

TEST_F(HubCommandTest, SetsUpAndShowsThePasswordOnce)
{
    const Outcome first = init({u"--json"_s});
    ASSERT_EQ(first.code, 0) << qPrintable(first.err);
    const QJsonObject made = first.object();
    EXPECT_TRUE(made.value(u"newSchema"_s).toBool());
    EXPECT_TRUE(made.value(u"newAccount"_s).toBool());
    const QString password = made.value(u"password"_s).toString();
    EXPECT_GE(password.size(), 20);
    const QString address = made.value(u"address"_s).toString();
    EXPECT_TRUE(address.startsWith(u"postgresql://"_s + made.value(u"account"_s).toString() + u"@127.0.0.1:"_s));
    EXPECT_FALSE(address.contains(password));
    EXPECT_FALSE(first.err.contains(password));

    const Outcome again = init({u"--json"_s});
    ASSERT_EQ(again.code, 0) << qPrintable(again.err);
    EXPECT_FALSE(again.object().contains(u"password"_s));
    EXPECT_FALSE(again.object().value(u"newAccount"_s).toBool());
}

TEST_F(HubCommandTest, KeepsThePasswordInAFileThatNobodyElseReads)
{
    const QString kept = path(u"hub.password"_s);
    const Outcome made = init({u"--user"_s, u"officers"_s, u"--password-file"_s, kept});
    ASSERT_EQ(made.code, 0) << qPrintable(made.err);
    QFile keptFile(kept);
    ASSERT_TRUE(keptFile.open(QIODevice::ReadOnly));
    const QString password = QString::fromUtf8(keptFile.readAll().trimmed());
    EXPECT_GE(password.size(), 20);
    EXPECT_FALSE(made.text().contains(password));
    EXPECT_EQ(keptFile.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    // A second file for an account that is there would hold a password that is none.
    const QString second = path(u"second.password"_s);
    EXPECT_EQ(init({u"--user"_s, u"officers"_s, u"--password-file"_s, second}).code, 0);
    EXPECT_FALSE(QFile::exists(second));
}

TEST_F(HubCommandTest, KeepsTwoFilesInStep)
{
    ASSERT_NO_FATAL_FAILURE(setUpOffice());
    ASSERT_EQ(sync(file()).code, 0); // what the file began with
    enter(file(), u"Rosa Fictícia"_s, 3);
    enter(path(u"second.elo"_s), u"Paulo Inventado"_s, 2);
    const QJsonObject first = sync(file()).object();
    EXPECT_EQ(first.value(u"sent"_s).toInt(), 3);
    const QJsonObject second = sync(path(u"second.elo"_s)).object();
    EXPECT_EQ(second.value(u"sent"_s).toInt(), 2);
    EXPECT_EQ(second.value(u"applied"_s).toInt(), 3);
    const QJsonObject again = sync(file()).object();
    EXPECT_EQ(again.value(u"sent"_s).toInt(), 0);
    EXPECT_EQ(again.value(u"applied"_s).toInt(), 2);
    EXPECT_EQ(dump(), elo({u"dump"_s, path(u"second.elo"_s)}).out);

    m_server.stop();
    const Outcome away = sync(file());
    EXPECT_EQ(away.code, 1);
    EXPECT_TRUE(away.err.contains(u"does not answer now"_s)) << qPrintable(away.err);
}

TEST_F(HubCommandTest, PullingThePlugLosesAndDoublesNothing)
{
    constexpr int kRounds = 100; // of two kills
    ASSERT_NO_FATAL_FAILURE(setUpOffice());
    const QString second = path(u"second.elo"_s);
    QElapsedTimer timer;
    timer.start();
    ASSERT_EQ(sync(file()).code, 0);
    std::uniform_int_distribution<int> moment(0, int(timer.elapsed() * 12 / 10) + 1);
    std::mt19937 random{20261125};
    int killed = 0;
    for (int round = 0; round < kRounds; ++round)
        for (const QString &one : {file(), second}) {
            ASSERT_NO_FATAL_FAILURE(enter(one, u"Pessoa %1 %2"_s.arg(round).arg(one == second), 3));
            killed += eloKilledAfter(moment(random), {u"sync"_s, one, u"--hub"_s, m_address, u"--password-file"_s,
                                                      path(u"password"_s)})
                          .code == -1;
        }
    EXPECT_GT(killed, kRounds / 2);
    for (const QString &one : {file(), second, file()})
        EXPECT_EQ(sync(one).code, 0);
    const QByteArray all = dump();
    EXPECT_EQ(all, elo({u"dump"_s, second}).out);
    for (int round = 0; round < kRounds; ++round)
        for (int side = 0; side < 2; ++side)
            for (int i = 0; i < 3; ++i) {
                const QByteArray name = u"Pessoa %1 %2 %3"_s.arg(round).arg(side).arg(i).toUtf8();
                EXPECT_EQ(all.count("\"name\":\"" + name + '"'), 1) << name.constData();
            }
    EXPECT_TRUE(isSound());
    EXPECT_EQ(elo({u"check"_s, second}).code, 0);
    EXPECT_EQ(m_server.sql(u"SELECT count(*) - count(DISTINCT (device, seq)) FROM elo.operation"_s), u"0");
}

TEST_F(HubCommandTest, SaysWhatIsWrong)
{
    qputenv("PGPASSWORD", "another");
    const Outcome refused = init();
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(u"does not let “postgres” in"_s)) << qPrintable(refused.err);
    const Outcome weak =
        elo({u"hub"_s, u"init"_s, u"postgresql://a:secret@hub.example/elo?sslmode=disable"_s, u"--office"_s, file()});
    EXPECT_EQ(weak.code, 1);
    EXPECT_TRUE(weak.err.contains(u"hub.example"_s)) << qPrintable(weak.err);
    EXPECT_FALSE(weak.err.contains(u"secret"_s));
    EXPECT_EQ(elo({u"hub"_s, u"end"_s, m_server.url(), u"--office"_s, file()}).code, 2);
}

} // namespace elo::test
