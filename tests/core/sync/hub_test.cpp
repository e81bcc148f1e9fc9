// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub.h"

#include "core/sync/hub_error.h"
#include "tests/core/sync/hub_office.h"
#include "tests/core/sync/postgres_server.h"
#include "tests/print_qt.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <thread>

using namespace Qt::StringLiterals;

namespace elo::sync {

namespace {

using test::PostgresServer;

/// Most tests share a server: each works in an office of its own.
class HubTest : public testing::Test
{
protected:
    static void SetUpTestSuite() { s_server = std::make_unique<PostgresServer>(); }
    static void TearDownTestSuite() { s_server.reset(); }

    void SetUp() override { ASSERT_EQ(s_server->problem(), QString()); }

    static std::unique_ptr<PostgresServer> s_server;
};

std::unique_ptr<PostgresServer> HubTest::s_server;

qint64 pushedOf(Hub &hub, const Id &device)
{
    const auto vector = hub.have();
    EXPECT_TRUE(vector) << qPrintable(vector ? QString() : vector.error().args.join(u' '));
    return vector ? knownOf(*vector, device) : -1;
}

/// All pages. Each device must come in order and without a gap.
std::vector<Frame> pulledAll(Hub &hub, VersionVector beyond, qint64 mostBytes = 64 << 10)
{
    std::vector<Frame> all;
    for (int page = 0; page < 10'000; ++page) {
        const auto frames = hub.pull(beyond, mostBytes);
        EXPECT_TRUE(frames);
        if (!frames || frames->empty())
            break;
        qint64 bytes = 0;
        for (const Frame &frame : *frames) {
            EXPECT_EQ(frame.seq, knownOf(beyond, frame.device) + 1);
            beyond[frame.device] = frame.seq;
            bytes += frame.bytes.size();
            all.push_back(frame);
        }
        EXPECT_TRUE(frames->size() == 1 || bytes <= mostBytes);
    }
    return all;
}

QString refusal(const Result<void> &result)
{
    return result ? u"it went well"_s : result.error().args.value(0);
}

} // namespace

TEST_F(HubTest, SettingUpTwiceChangesNothing)
{
    ASSERT_TRUE(s_server->makeDatabase(u"twice"_s));
    auto admin = test::adminAddress(*s_server);
    admin.database = u"twice"_s;
    const Id office = newId(1);
    const auto first = setUpHub(admin, s_server->adminPassword(), {office, u"officer_twice"_s, {}});
    ASSERT_TRUE(first) << qPrintable(first.error().args.join(u' ') + first.error().cause);
    EXPECT_TRUE(first->isNewSchema);
    EXPECT_TRUE(first->isNewAccount);
    EXPECT_EQ(first->account, u"officer_twice");
    EXPECT_GE(first->password.size(), 20);

    const auto again = setUpHub(admin, s_server->adminPassword(), {office, u"officer_twice"_s, {}});
    ASSERT_TRUE(again);
    EXPECT_FALSE(again->isNewSchema);
    EXPECT_FALSE(again->isNewAccount);
    EXPECT_EQ(again->password, QString()) << "the account has the one of before";

    auto address = admin;
    address.user = first->account;
    Hub hub(address, first->password, office);
    EXPECT_EQ(refusal(hub.open()), u"it went well");
}

TEST_F(HubTest, ThePasswordIsNotSaidToTheServer)
{
    const test::HubOffice office(*s_server);
    const QString kept =
        s_server->sql(u"SELECT rolpassword FROM pg_authid WHERE rolname = '"_s + office.address.user + u"'"_s);
    EXPECT_TRUE(kept.startsWith(u"SCRAM-SHA-256$4096:")) << qPrintable(kept);
}

TEST_F(HubTest, AWeakPasswordIsRefused)
{
    const auto admin = test::adminAddress(*s_server);
    for (const QString &weak : {u"curta"_s, u"não é só de letras"_s}) {
        const auto made = setUpHub(admin, s_server->adminPassword(), {newId(1), u"weak"_s, weak});
        ASSERT_FALSE(made);
        EXPECT_EQ(made.error().args.value(0), u"hub_weak_password");
    }
}

TEST_F(HubTest, AnAccountThatSeesEverythingIsNotGivenToAnOffice)
{
    const auto made =
        setUpHub(test::adminAddress(*s_server), s_server->adminPassword(), {newId(1), u"postgres"_s, {}});
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().args.value(0), u"hub_rights");
}

TEST_F(HubTest, WhatIsPushedIsPulled)
{
    const test::HubOffice office(*s_server);
    Hub hub = office.hub();
    const Id a = newId(1);
    const Id b = newId(2);
    auto frames = test::framesOf(a, 1, 2500);
    const auto more = test::framesOf(b, 1, 30);
    frames.insert(frames.end(), more.begin(), more.end());
    ASSERT_EQ(refusal(hub.push(frames)), u"it went well");

    EXPECT_EQ(*hub.have(), (VersionVector{{a, 2500}, {b, 30}}));
    const auto all = pulledAll(hub, {});
    ASSERT_EQ(all.size(), frames.size());
    std::map<std::pair<Id, qint64>, Frame> byNumber;
    for (const Frame &frame : all)
        byNumber[{frame.device, frame.seq}] = frame;
    for (const Frame &frame : frames) {
        EXPECT_EQ((byNumber[{frame.device, frame.seq}].bytes), frame.bytes);
        EXPECT_EQ((byNumber[{frame.device, frame.seq}].chain), frame.chain);
    }
    EXPECT_EQ(pulledAll(hub, {{a, 2400}, {b, 30}}).size(), 100u);
    EXPECT_EQ(pulledAll(hub, {{a, 2500}, {b, 30}}).size(), 0u);
    EXPECT_EQ(pulledAll(hub, {{a, 9999}, {b, 30}}).size(), 0u) << "who has more than the hub lacks nothing";
}

TEST_F(HubTest, BytesOfEveryKindArriveAsTheyWere)
{
    const test::HubOffice office(*s_server);
    Hub hub = office.hub();
    const Id device = newId(1);
    QByteArray every;
    for (int i = 0; i < 256; ++i)
        every += char(i);
    // The three bytes whose base 64 is the word NULL, and nothing at all.
    std::vector<Frame> frames{test::frame(device, 1, every), test::frame(device, 2, QByteArray::fromBase64("NULL")),
                              test::frame(device, 3, {}), test::frame(device, 4, QByteArray(3 << 20, '\'')),
                              test::frame(device, 5, QByteArray(3 << 20, '\\'))};
    ASSERT_EQ(refusal(hub.push(frames)), u"it went well");
    const auto all = pulledAll(hub, {});
    ASSERT_EQ(all.size(), frames.size());
    for (size_t i = 0; i < frames.size(); ++i)
        EXPECT_TRUE(all[i].bytes == frames[i].bytes) << i;
}

TEST_F(HubTest, ARepeatedPushDoublesNothing)
{
    const test::HubOffice office(*s_server);
    Hub hub = office.hub();
    const Id device = newId(1);
    const auto frames = test::framesOf(device, 1, 1500);
    ASSERT_EQ(refusal(hub.push(frames)), u"it went well");
    ASSERT_EQ(refusal(hub.push(frames)), u"it went well");
    ASSERT_EQ(refusal(hub.push(std::span(frames).subspan(700))), u"it went well");
    EXPECT_EQ(pulledAll(hub, {}).size(), frames.size());
}

TEST_F(HubTest, NothingIsHandedOutBeyondAGap)
{
    const test::HubOffice office(*s_server);
    Hub hub = office.hub();
    const Id device = newId(1);
    const auto frames = test::framesOf(device, 1, 3000);
    const std::span all(frames);
    ASSERT_EQ(refusal(hub.push(all.first(1200))), u"it went well");
    ASSERT_EQ(refusal(hub.push(all.subspan(1300))), u"it went well");
    EXPECT_EQ(pushedOf(hub, device), 1200);
    EXPECT_EQ(pulledAll(hub, {}).size(), 1200u);
    ASSERT_EQ(refusal(hub.push(all.subspan(1200, 100))), u"it went well");
    EXPECT_EQ(pushedOf(hub, device), 3000);
    EXPECT_EQ(pulledAll(hub, {{device, 1200}}).size(), 1800u);
}

TEST_F(HubTest, WhatIsCommittedLateIsNotLost)
{
    const test::HubOffice office(*s_server);
    Hub hub = office.hub();
    const Id device = newId(1);
    const auto frames = test::framesOf(device, 1, 4000);
    const std::span all(frames);

    // Somebody else's transaction has written 1 to 1500 and is not through yet.
    HubConnection slow(office.address, office.password);
    const auto done = slow.transact([&]() -> Result<void> {
        auto written = test::pushThrough(slow, office.id, all.first(1500));
        if (!written)
            return written;
        EXPECT_EQ(refusal(hub.push(all.subspan(1500))), u"it went well");
        EXPECT_EQ(pushedOf(hub, device), 0);
        EXPECT_EQ(pulledAll(hub, {}).size(), 0u);
        return {};
    });
    ASSERT_EQ(refusal(done), u"it went well");
    EXPECT_EQ(pushedOf(hub, device), 4000);
    EXPECT_EQ(pulledAll(hub, {}).size(), 4000u);
}

TEST_F(HubTest, ADeviceIsNotHandedOutBeforeWhatItBuildsOn)
{
    const test::HubOffice office(*s_server);
    Hub hub = office.hub();
    const Id early = newId(2'000'000'000'000); // by its id it comes last
    const Id late = newId(1);
    ASSERT_EQ(refusal(hub.push(test::framesOf(early, 1, 40))), u"it went well");
    ASSERT_EQ(refusal(hub.push(test::framesOf(late, 1, 40))), u"it went well");
    ASSERT_EQ(refusal(hub.push(test::framesOf(early, 41, 20))), u"it went well");
    const auto all = pulledAll(hub, {}, 4000);
    ASSERT_EQ(all.size(), 100u);
    EXPECT_EQ(all[0].device, early);
    EXPECT_EQ(all[40].device, late);
    EXPECT_EQ(all[99].device, early);
}

TEST_F(HubTest, AClonedDeviceIsRefused)
{
    const test::HubOffice office(*s_server);
    Hub hub = office.hub();
    const Id device = newId(1);
    ASSERT_EQ(refusal(hub.push(test::framesOf(device, 1, 10))), u"it went well");
    std::vector<Frame> cloned{test::frame(device, 10, "another"), test::frame(device, 11, "more")};
    cloned[0].chain = QByteArray(32, 'x');
    const auto pushed = hub.push(cloned);
    ASSERT_FALSE(pushed);
    EXPECT_EQ(pushed.error().code, ErrorCode::Refused);
    EXPECT_EQ(pushed.error().args, (QStringList{u"cloned_device"_s, device.toString(QUuid::WithoutBraces)}));
    EXPECT_EQ(pushedOf(hub, device), 10) << "nothing of it was added";

    const auto chains = hub.chainsAt({{device, 10}, {newId(3), 5}});
    ASSERT_TRUE(chains);
    ASSERT_EQ(chains->size(), 1u);
    EXPECT_EQ(chains->at(device), test::frame(device, 10, {}).chain);
}

TEST_F(HubTest, OfficesOfOneDatabaseDoNotSeeEachOther)
{
    const test::HubOffice office(*s_server);
    const test::HubOffice other(*s_server);
    Hub hub = office.hub();
    const Id device = newId(1);
    ASSERT_EQ(refusal(hub.push(test::framesOf(device, 1, 10))), u"it went well");
    ASSERT_EQ(refusal(hub.pushContent({u"abc"_s, 3, "sealed"})), u"it went well");
    ASSERT_EQ(refusal(hub.publish({device, QByteArray(32, 'k'), 7})), u"it went well");

    Hub theirs = other.hub();
    EXPECT_EQ(theirs.have()->size(), 0u);
    EXPECT_EQ(theirs.devices()->size(), 0u);
    EXPECT_EQ(*theirs.contentsHeld({u"abc"_s}), QStringList());
    Hub asUs(other.address, other.password, office.id);
    EXPECT_EQ(refusal(asUs.open()), u"hub_other_office");

    // Nor by SQL of their own.
    HubConnection raw(other.address, other.password);
    qint64 seen = -1;
    for (const QString &table : {u"operation"_s, u"device"_s, u"content"_s, u"checkpoint"_s}) {
        ASSERT_EQ(refusal(raw.run(u"SELECT count(*) FROM elo."_s + table, {},
                                  [&](const HubConnection::Row &row) { seen = row.integer(0); })),
                  u"it went well");
        EXPECT_EQ(seen, 0) << qPrintable(table);
    }
    EXPECT_EQ(refusal(test::pushThrough(raw, office.id, test::framesOf(newId(9), 1, 2))), u"hub_rights");
    EXPECT_EQ(hub.have()->size(), 1u);
}

TEST_F(HubTest, NothingIsChangedOrRemoved)
{
    const test::HubOffice office(*s_server);
    Hub hub = office.hub();
    ASSERT_EQ(refusal(hub.push(test::framesOf(newId(1), 1, 10))), u"it went well");
    HubConnection raw(office.address, office.password);
    for (const QString &statement :
         {u"UPDATE elo.operation SET bytes = ''"_s, u"DELETE FROM elo.operation"_s, u"TRUNCATE elo.operation"_s,
          u"DELETE FROM elo.checkpoint"_s, u"UPDATE elo.content SET bytes = ''"_s, u"DELETE FROM elo.device"_s,
          u"UPDATE elo.device SET block = 0"_s, u"INSERT INTO elo.office VALUES (gen_random_uuid())"_s,
          u"INSERT INTO elo.schema_version VALUES (99)"_s, u"DROP TABLE elo.operation"_s,
          u"ALTER TABLE elo.operation DISABLE ROW LEVEL SECURITY"_s, u"SELECT elo.add_office(gen_random_uuid())"_s,
          u"CREATE TABLE elo.more (a int)"_s})
        EXPECT_EQ(refusal(raw.run(statement)), u"hub_rights") << qPrintable(statement);
}

TEST_F(HubTest, ContentsGoInPieces)
{
    const test::HubOffice office(*s_server);
    Hub hub = office.hub();
    QByteArray large((5 << 20) / 2, Qt::Uninitialized);
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = char(i * 7919 >> 5);
    ASSERT_EQ(refusal(hub.pushContent({u"large"_s, 1234, large})), u"it went well");
    ASSERT_EQ(refusal(hub.pushContent({u"exact"_s, 5, QByteArray(2 << 20, 'e')})), u"it went well");
    // Sealed once more it is other bytes; the first ones stay, and nothing of the second mixes with them.
    ASSERT_EQ(refusal(hub.pushContent({u"large"_s, 1234, QByteArray(4 << 20, 'x')})), u"it went well");
    EXPECT_EQ(*hub.contentsHeld({u"large"_s, u"none"_s, u"exact"_s}), (QStringList{u"exact"_s, u"large"_s}));
    const auto back = hub.pullContent(u"large"_s);
    ASSERT_TRUE(back);
    EXPECT_EQ(back->size, 1234);
    EXPECT_TRUE(back->bytes == large);
    EXPECT_EQ(hub.pullContent(u"exact"_s)->bytes.size(), 2 << 20);
    EXPECT_EQ(hub.pullContent(u"none"_s).error().code, ErrorCode::NoRecord);
}

TEST_F(HubTest, DevicesAreListedWithTheirKeys)
{
    const test::HubOffice office(*s_server);
    Hub hub = office.hub();
    const HubDevice one{newId(1), QByteArray(32, 'a'), 12};
    const HubDevice two{newId(2), QByteArray(32, 'b'), 13};
    ASSERT_EQ(refusal(hub.publish(one)), u"it went well");
    ASSERT_EQ(refusal(hub.publish(two)), u"it went well");
    ASSERT_EQ(refusal(hub.publish(one)), u"it went well");
    EXPECT_EQ(*hub.devices(), (std::vector<HubDevice>{one, two}));
    EXPECT_EQ(refusal(hub.publish({one.id, QByteArray(32, 'z'), 12})), u"cloned_device");
}

TEST_F(HubTest, OthersHearWithinASecond)
{
    const test::HubOffice office(*s_server);
    Hub hub = office.hub();
    Hub other = office.hub();
    int heard = 0;
    int heardOwn = 0;
    ASSERT_EQ(refusal(other.listen([&] { ++heard; })), u"it went well");
    ASSERT_EQ(refusal(hub.listen([&] { ++heardOwn; })), u"it went well");
    ASSERT_EQ(refusal(hub.push(test::framesOf(newId(1), 1, 3))), u"it went well");
    EXPECT_TRUE(QTest::qWaitFor([&] { return heard > 0; }, 1000));
    EXPECT_EQ(heardOwn, 0) << "what one says oneself is no news";
}

TEST_F(HubTest, WhoSpeaksHearsTheOthersAfterwards)
{
    const test::HubOffice office(*s_server);
    Hub hub = office.hub();
    Hub other = office.hub();
    int heard = 0;
    ASSERT_EQ(refusal(hub.listen([&] { ++heard; })), u"it went well");
    for (int round = 1; round <= 3; ++round) {
        ASSERT_EQ(refusal(hub.push(test::framesOf(newId(1), 1, 3))), u"it went well");
        QTest::qWait(50); // nothing is asked of the hub after that
        ASSERT_EQ(refusal(other.push(test::framesOf(newId(2), 1, 3))), u"it went well");
        EXPECT_TRUE(QTest::qWaitFor([&] { return heard == round; }, 1000)) << round;
    }
}

TEST_F(HubTest, ManyMayPushTheSameAtOnce)
{
    const test::HubOffice office(*s_server);
    const Id device = newId(1);
    const auto frames = test::framesOf(device, 1, 3000);
    auto turned = frames;
    std::reverse(turned.begin(), turned.end());
    std::vector<std::thread> threads;
    std::atomic<int> failed = 0;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&, i] {
            Hub hub = office.hub();
            failed += !hub.push(i % 2 ? turned : frames).has_value();
        });
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(failed, 0);
    Hub hub = office.hub();
    EXPECT_EQ(pushedOf(hub, device), 3000);
    EXPECT_EQ(pulledAll(hub, {}).size(), 3000u);
}

} // namespace elo::sync
