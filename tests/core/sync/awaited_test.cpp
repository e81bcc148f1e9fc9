// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/awaited.h"

#include "core/sync/exchange.h"
#include "tests/core/sync/fleet.h"

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

Id ownOf(Workspace &workspace)
{
    const auto devices = sync::knownDevices(workspace).value();
    for (const auto &device : devices)
        if (device.isOwn)
            return device.id;
    return {};
}

} // namespace

TEST(AwaitedDevices, AreThoseThatOthersBuildOn)
{
    Fleet fleet(2, [](Workspace &base) { addPerson(base, u"Pessoa Inventada"_s); });
    addPerson(fleet[1], u"Só no primeiro portátil"_s);
    fleet.copy(1); // a second laptop, which has what the first did
    addPerson(fleet[2], u"Só no segundo portátil"_s);
    addPerson(fleet[2], u"Mais alguém"_s);
    const auto all = fleet.operations(2, 0);
    ASSERT_EQ(all.size(), 3U);
    const Id second = ownOf(fleet[2]);
    std::vector<sync::Arrival> ofSecond;
    for (const auto &arrival : all)
        if (arrival.device == second)
            ofSecond.push_back(arrival);
    ASSERT_EQ(ofSecond.size(), 2U);

    EXPECT_TRUE(sync::awaitedDevices(fleet[0]).value().empty());
    EXPECT_EQ(fleet.give(0, ofSecond).waiting, 2);
    EXPECT_EQ(sync::awaitedDevices(fleet[0]).value(), std::vector<Id>{ownOf(fleet[1])});
    fleet.give(1, 0);
    EXPECT_TRUE(sync::awaitedDevices(fleet[0]).value().empty());
}

TEST(AwaitedDevices, AreThoseOfWhichOneInTheMiddleIsMissing)
{
    Fleet fleet(2, [](Workspace &base) { addPerson(base, u"Pessoa Inventada"_s); });
    for (const QString &name : {u"Um"_s, u"Dois"_s, u"Três"_s})
        addPerson(fleet[1], name);
    const auto all = fleet.operations(1, 0);
    ASSERT_EQ(all.size(), 3U);
    fleet.give(0, {all[0], all[2]});
    EXPECT_EQ(sync::awaitedDevices(fleet[0]).value(), std::vector<Id>{ownOf(fleet[1])});
    fleet.give(0, {all[1]});
    EXPECT_TRUE(sync::awaitedDevices(fleet[0]).value().empty());
}
