// SPDX-License-Identifier: GPL-3.0-or-later
// A hub that cannot be reached, does not let in, is not what it says, or goes away in the middle of something.
#include "core/sync/hub.h"
#include "core/sync/hub_error.h"
#include "tests/core/sync/hub_office.h"
#include "tests/core/sync/postgres_server.h"
#include "tests/print_qt.h"

#include <QElapsedTimer>
#include <QTest>
#include <atomic>
#include <ctime>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace elo::sync {

namespace {

using test::PostgresServer;

class HubConnectionTest : public testing::Test
{
protected:
    void SetUp() override { ASSERT_EQ(server.problem(), QString()); }

    PostgresServer server;
};

QStringList refusal(const Result<void> &result)
{
    return result ? QStringList{u"it went well"_s} : result.error().args;
}

const QStringList kWell{u"it went well"_s};

} // namespace

TEST_F(HubConnectionTest, AWrongPasswordIsSaidToBeOne)
{
    const test::HubOffice office(server);
    Hub hub(office.address, u"not the password"_s, office.id);
    EXPECT_EQ(refusal(hub.open()), (QStringList{u"hub_password"_s, office.address.user}));
    HubAddress stranger = office.address;
    stranger.user = u"nobody"_s;
    Hub strange(stranger, office.password, office.id);
    EXPECT_EQ(refusal(strange.open()), (QStringList{u"hub_password"_s, u"nobody"_s}));
    Hub without(office.address, {}, office.id);
    EXPECT_EQ(refusal(without.open()), (QStringList{u"hub_password"_s, office.address.user}));
}

TEST_F(HubConnectionTest, ACertificateThatNobodyTrustsIsRefused)
{
    const test::HubOffice office(server);
    HubAddress address = office.address;
    address.rootCertificate = server.otherRootCertificate();
    Hub hub(address, office.password, office.id);
    EXPECT_EQ(refusal(hub.open()), (QStringList{u"hub_certificate"_s, u"127.0.0.1"_s}));
    address.rootCertificate.clear(); // those of the computer
    Hub byDefault(address, office.password, office.id);
    EXPECT_EQ(refusal(byDefault.open()).first().left(8), u"hub_cert"_s);
    address.rootCertificate = u"/nowhere/ca.crt"_s;
    Hub without(address, office.password, office.id);
    EXPECT_EQ(refusal(without.open()), (QStringList{u"hub_root_certificate"_s, u"/nowhere/ca.crt"_s}));
}

TEST_F(HubConnectionTest, ACertificateOfAnotherHostIsRefused)
{
    const test::HubOffice office(server);
    HubAddress address = office.address;
    address.host = u"localhost"_s; // the certificate is for 127.0.0.1
    Hub hub(address, office.password, office.id);
    EXPECT_EQ(refusal(hub.open()), (QStringList{u"hub_certificate"_s, u"localhost"_s}));
    address.tls = u"verify-ca"_s; // asked for, and on this computer
    Hub weaker(address, office.password, office.id);
    EXPECT_EQ(refusal(weaker.open()), kWell);
}

TEST_F(HubConnectionTest, AServerWithoutProtectionIsRefused)
{
    const test::HubOffice office(server);
    server.setProtected(false);
    ASSERT_TRUE(server.start());
    Hub hub = office.hub();
    EXPECT_EQ(refusal(hub.open()), (QStringList{u"hub_no_tls"_s, u"127.0.0.1"_s}));
    HubAddress open = office.address;
    open.tls = u"disable"_s;
    Hub unprotected(open, office.password, office.id);
    EXPECT_EQ(refusal(unprotected.open()), kWell);
    HubAddress socket = open;
    socket.host = server.socketFolder();
    Hub local(socket, office.password, office.id);
    EXPECT_EQ(refusal(local.open()), kWell);
}

TEST_F(HubConnectionTest, ADatabaseThatIsNoHubIsSaidToBeNone)
{
    const auto admin = test::adminAddress(server);
    Hub hub(admin, server.adminPassword(), newId(1));
    EXPECT_EQ(refusal(hub.open()), (QStringList{u"hub_not_set_up"_s, u"elo"_s}));
    HubAddress missing = admin;
    missing.database = u"nowhere"_s;
    Hub none(missing, server.adminPassword(), newId(1));
    EXPECT_EQ(refusal(none.open()), (QStringList{u"hub_no_database"_s, u"nowhere"_s}));
}

TEST_F(HubConnectionTest, AnAccountWithoutRightsIsToldSo)
{
    const test::HubOffice office(server);
    server.sql(u"CREATE ROLE stranger LOGIN PASSWORD 'of the stranger'"_s);
    HubAddress address = office.address;
    address.user = u"stranger"_s;
    Hub hub(address, u"of the stranger"_s, office.id);
    EXPECT_EQ(refusal(hub.open()), (QStringList{u"hub_rights"_s, u"stranger"_s}));
    const auto made = setUpHub(address, u"of the stranger"_s, {newId(1), u"another"_s, {}});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().args.value(0), u"hub_rights");
}

TEST_F(HubConnectionTest, ANewerHubIsLeftAlone)
{
    const test::HubOffice office(server);
    server.sql(u"INSERT INTO elo.schema_version VALUES (%1)"_s.arg(kHubVersion + 1));
    Hub hub = office.hub();
    EXPECT_EQ(refusal(hub.open()), QStringList{u"hub_newer"_s});
    const auto made = setUpHub(test::adminAddress(server), server.adminPassword(), {newId(1), {}, {}});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().args.value(0), u"hub_newer");
}

TEST_F(HubConnectionTest, AnAbsentHubIsAway)
{
    const test::HubOffice office(server);
    Hub hub = office.hub();
    ASSERT_EQ(refusal(hub.open()), kWell);
    server.stop();
    const auto asked = hub.have();
    ASSERT_FALSE(asked);
    EXPECT_TRUE(isHubAway(asked.error())) << qPrintable(asked.error().args.join(u' '));
    Hub late = office.hub();
    EXPECT_EQ(refusal(late.open()), (QStringList{u"hub_away"_s, u"127.0.0.1"_s}));
}

TEST_F(HubConnectionTest, ALostConnectionIsMadeAgainAndListensAgain)
{
    const test::HubOffice office(server);
    Hub hub = office.hub();
    Hub other = office.hub();
    int heard = 0;
    ASSERT_EQ(refusal(other.listen([&] { ++heard; })), kWell);
    ASSERT_EQ(refusal(hub.push(test::framesOf(newId(1), 1, 5))), kWell);
    ASSERT_TRUE(QTest::qWaitFor([&] { return heard == 1; }, 2000));

    server.stop();
    ASSERT_TRUE(server.start());
    QTest::qWait(100); // what the broken socket says reaches the driver
    EXPECT_EQ(other.have()->size(), 1u) << "the first thing asked afterwards is answered";
    ASSERT_EQ(refusal(hub.push(test::framesOf(newId(2), 1, 5))), kWell);
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard == 2; }, 2000));
}

TEST_F(HubConnectionTest, WhoListensToAServerThatWentAwayDoesNotSpin)
{
    const test::HubOffice office(server);
    Hub hub = office.hub();
    ASSERT_EQ(refusal(hub.listen([] {})), kWell);
    server.stop();
    const std::clock_t before = std::clock();
    QTest::qWait(1000);
    EXPECT_LT(double(std::clock() - before) / CLOCKS_PER_SEC, 0.5);
}

/// Pushes until all is there, as a worker does that tries again and again.
void pushStubbornly(const test::HubOffice &office, const std::vector<Frame> &frames, std::atomic<int> &interruptions)
{
    Hub hub = office.hub();
    QElapsedTimer patience;
    patience.start();
    while (patience.elapsed() < 60'000) {
        const auto have = hub.have();
        if (have && knownOf(*have, frames.front().device) == qint64(frames.size()))
            return;
        const auto start = have ? size_t(knownOf(*have, frames.front().device)) : 0;
        if (!have || !hub.push(std::span(frames).subspan(start))) {
            ++interruptions;
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
}

TEST(HubStopped, InTheMiddleOfAPushLosesAndDoublesNothing)
{
    PostgresServer server(PostgresServer::Disk::Safe);
    ASSERT_EQ(server.problem(), QString());
    const test::HubOffice office(server);
    const Id device = newId(1);
    const auto frames = test::framesOf(device, 1, 60'000);
    std::atomic<int> interruptions = 0;
    std::atomic<bool> done = false;
    std::thread pusher([&] {
        pushStubbornly(office, frames, interruptions);
        done = true;
    });
    for (int round = 0; round < 4 && !done; ++round) {
        std::this_thread::sleep_for(std::chrono::milliseconds(150));
        if (round % 2)
            server.stop();
        else
            server.kill();
        EXPECT_TRUE(server.start());
    }
    pusher.join();
    EXPECT_GT(interruptions, 0) << "the server was never stopped in the middle";
    Hub hub = office.hub();
    EXPECT_EQ(*hub.have(), (VersionVector{{device, qint64(frames.size())}}));
    EXPECT_EQ(server.sql(u"SELECT count(*), count(DISTINCT seq), min(seq), max(seq) FROM elo.operation"_s),
              u"60000|60000|1|60000");
}

} // namespace elo::sync
