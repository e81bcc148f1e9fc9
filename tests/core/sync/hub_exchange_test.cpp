// SPDX-License-Identifier: GPL-3.0-or-later
// Files of one office that exchange through a real hub.
#include "core/sync/exchange.h"
#include "core/sync/hub.h"
#include "core/sync/office.h"
#include "tests/core/sync/fleet.h"
#include "tests/core/sync/hub_office.h"
#include "tests/core/sync/postgres_server.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace elo::sync {

namespace {

using test::Fleet;
using test::PostgresServer;

class HubExchangeTest : public testing::Test
{
protected:
    HubExchangeTest() : fleet(2, [](Workspace &first) { test::addPerson(first, u"Rosa Ficticia"_s); }) {}

    void SetUp() override
    {
        ASSERT_EQ(server.problem(), QString());
        setUpHubIn(u"elo"_s);
    }

    /// A hub for the office of the files, in a database of its own.
    void setUpHubIn(const QString &database)
    {
        const auto office = officeOf(fleet[0]);
        ASSERT_TRUE(office);
        address = test::adminAddress(server);
        address.database = database;
        const auto made = setUpHub(address, server.adminPassword(), {*office, u"officers"_s, password});
        ASSERT_TRUE(made);
        address.user = made->account;
        hubs.clear();
        for (int i = 0; i < 3; ++i)
            hubs.push_back(std::make_unique<Hub>(address, password, *office));
    }

    Result<Exchanged> exchange(int file) { return exchangeWithHub(fleet[file], *hubs[size_t(file)]); }
    Exchanged exchanged(int file)
    {
        const auto done = exchange(file);
        EXPECT_TRUE(done) << qPrintable(done ? QString() : done.error().args.join(u' ') + done.error().cause);
        return done.value_or(Exchanged());
    }

    PostgresServer server;
    Fleet fleet;
    HubAddress address;
    QString password = u"a password of the tests"_s;
    std::vector<std::unique_ptr<Hub>> hubs;
};

} // namespace

TEST_F(HubExchangeTest, FilesAgreeAndNothingGoesTwice)
{
    exchanged(0);
    test::addPerson(fleet[0], u"Graca Inventada"_s, u"+27 82 100 2000"_s);
    test::addPerson(fleet[1], u"Paulo Imaginario"_s);
    EXPECT_EQ(exchanged(0).sent, 1);
    const Exchanged second = exchanged(1);
    EXPECT_EQ(second.sent, 1);
    EXPECT_EQ(second.received.applied, 1);
    EXPECT_EQ(exchanged(0).received.applied, 1);
    const Exchanged idle = exchanged(1);
    EXPECT_EQ(idle.sent, 0);
    EXPECT_EQ(idle.received.applied + idle.received.already, 0);
    EXPECT_EQ(fleet.dump(0), fleet.dump(1));
    EXPECT_EQ(fleet.problems(1), QStringList());
}

TEST_F(HubExchangeTest, TheHubCannotReadNames)
{
    test::addPerson(fleet[0], u"Graca Inventada"_s);
    exchanged(0);
    EXPECT_EQ(server.sql(u"SELECT count(*) > 0 FROM elo.operation"_s), u"t");
    EXPECT_EQ(server.sql(u"SELECT count(*) FROM elo.operation WHERE position('Graca'::bytea IN bytes) > 0"
                         " OR position('Rosa'::bytea IN bytes) > 0"_s),
              u"0");
}

TEST_F(HubExchangeTest, AnOperationInThePlaceOfAnotherIsRefused)
{
    test::addPerson(fleet[0], u"Graca Inventada"_s);
    test::addPerson(fleet[0], u"Paulo Imaginario"_s);
    exchanged(0);
    // Whoever looks after the hub can do that, but not unnoticed.
    server.sql(u"UPDATE elo.operation o SET bytes = (SELECT bytes FROM elo.operation p WHERE p.device = o.device"
               " AND p.seq = o.seq + 1) WHERE seq = (SELECT max(seq) - 1 FROM elo.operation)"_s);
    const auto refused = exchange(1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::BadSource);
    EXPECT_EQ(refused.error().args.value(0), u"altered");
    EXPECT_EQ(fleet.problems(1), QStringList());
}

TEST_F(HubExchangeTest, AttachmentsComeAlong)
{
    const Ref person = test::addPerson(fleet[0], u"Graca Inventada"_s);
    QTemporaryDir dir;
    QFile letter(dir.filePath(u"letter.txt"_s));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    const QByteArray text = QByteArray("A carta da associacao. ").repeated(100'000); // more than two pieces
    letter.write(text);
    letter.close();
    const auto attached = fleet[0].attach(person, letter.fileName());
    ASSERT_TRUE(attached);
    exchanged(0);
    exchanged(1);
    QBuffer read;
    read.open(QIODevice::WriteOnly);
    ASSERT_TRUE(fleet[1].readAttachment(*attached, read));
    EXPECT_TRUE(read.data() == text);
    EXPECT_EQ(fleet.problems(1), QStringList());
}

TEST_F(HubExchangeTest, ANewHubIsFilledAgainByWhoeverHasSomething)
{
    test::addPerson(fleet[0], u"Graca Inventada"_s);
    exchanged(0);
    test::addPerson(fleet[1], u"Paulo Imaginario"_s);
    exchanged(1);
    // The hub is lost, and with it who had what.
    ASSERT_TRUE(server.makeDatabase(u"another"_s));
    setUpHubIn(u"another"_s);
    exchanged(1);
    const auto late = hubs[2]->have();
    ASSERT_TRUE(late);
    EXPECT_GE(late->size(), 2u) << "of both devices";
    EXPECT_EQ(exchanged(0).sent, 0);
    EXPECT_EQ(fleet.dump(0), fleet.dump(1));
}

TEST_F(HubExchangeTest, ABrokenExchangeGoesOnWhereItWas)
{
    for (int i = 0; i < 50; ++i)
        test::addPerson(fleet[0], u"Pessoa Inventada %1"_s.arg(i));
    server.stop();
    const auto away = exchange(0);
    ASSERT_FALSE(away);
    EXPECT_EQ(away.error().args.value(0), u"hub_away");
    ASSERT_TRUE(server.start());
    EXPECT_GE(exchanged(0).sent, 50);
    Job cancelled;
    cancelled.cancel();
    EXPECT_FALSE(exchangeWithHub(fleet[1], *hubs[1], &cancelled));
    EXPECT_GE(exchanged(1).received.applied, 50);
    EXPECT_EQ(fleet.dump(0), fleet.dump(1));
}

} // namespace elo::sync
