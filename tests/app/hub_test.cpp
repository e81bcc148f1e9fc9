// SPDX-License-Identifier: GPL-3.0-or-later
// The hub from the command line, with a real PostgreSQL.
#include "tests/core/sync/hub_office.h"
#include "tests/core/sync/postgres_server.h"

#include "program.h"

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

    PostgresServer m_server;
};

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
