// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/device.h"
#include "core/sync/office_key.h"
#include "core/workspace.h"
#include "tests/print_qt.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <thread>

using namespace elo;
using namespace elo::sync;
using namespace Qt::StringLiterals;

namespace {

OfficeKey madeUpKey(char byte = 'k')
{
    return {Id::createUuid(), QByteArray(32, byte)};
}

TEST(OfficeKeyTest, WhatIsSealedOpensWithTheSameKeyAndContextOnly)
{
    const OfficeKey key = madeUpKey();
    const QByteArray sealed = seal(key, "operation 7", "Armando Muiuane");
    EXPECT_FALSE(sealed.contains("Armando"));
    EXPECT_EQ(unseal(key, "operation 7", sealed).value(), "Armando Muiuane"_ba);
    EXPECT_FALSE(unseal(key, "operation 8", sealed).has_value());
    EXPECT_FALSE(unseal(madeUpKey('o'), "operation 7", sealed).has_value());
}

TEST(OfficeKeyTest, TheSameBytesAreNeverSealedTheSameWay)
{
    const OfficeKey key = madeUpKey();
    EXPECT_NE(seal(key, "a", "abc"), seal(key, "a", "abc"));
}

TEST(OfficeKeyTest, AChangeOrACutAnywhereIsNoticed)
{
    const OfficeKey key = madeUpKey();
    const QByteArray sealed = seal(key, "a", "Zita Cossa");
    for (qsizetype at = 0; at < sealed.size(); ++at) {
        QByteArray altered = sealed;
        altered[at] = char(altered[at] ^ 1);
        EXPECT_EQ(unseal(key, "a", altered).error().args, QStringList{u"altered"_s}) << at;
        EXPECT_FALSE(unseal(key, "a", sealed.first(at)).has_value()) << at;
    }
}

TEST(OfficeKeyTest, NothingCanBeSealedToo)
{
    const OfficeKey key = madeUpKey();
    EXPECT_EQ(unseal(key, {}, seal(key, {}, {})).value(), QByteArray());
}

TEST(OfficeKeyTest, CopiesOfAFileAreOfOneOfficeAndOtherFilesAreNot)
{
    QTemporaryDir dir;
    const auto keyOf = [](Workspace &workspace) { return officeKey(workspace.connection()); };
    auto office = Workspace::create(dir.filePath(u"a.elo"_s), u"x"_s).value();
    auto other = Workspace::create(dir.filePath(u"b.elo"_s), u"x"_s).value();
    ASSERT_TRUE(office->backup(dir.filePath(u"copy.elo"_s)).has_value());
    auto copy = Workspace::open(dir.filePath(u"copy.elo"_s), u"x"_s).value();
    EXPECT_EQ(keyOf(*copy).office, keyOf(*office).office);
    EXPECT_EQ(keyOf(*copy).key, keyOf(*office).key);
    EXPECT_NE(keyOf(*other).office, keyOf(*office).office);
    EXPECT_NE(keyOf(*other).key, keyOf(*office).key);
}

TEST(DeviceKeyTest, IsMadeOnceAndForItsOwnerOnly)
{
    const Id device = Id::createUuid();
    const DeviceKey made = deviceKey(device).value();
    EXPECT_EQ(deviceKey(device)->publicKey, made.publicKey);
    EXPECT_EQ(deviceKey(device)->secretKey, made.secretKey);
    EXPECT_NE(deviceKey(Id::createUuid())->publicKey, made.publicKey);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_EQ(QFile::permissions(deviceNotePath(device) + u".key"_s) & others, QFile::Permissions());
}

TEST(DeviceKeyTest, SignsWhatNobodyElseCan)
{
    const DeviceKey key = deviceKey(Id::createUuid()).value();
    const QByteArray signature = sign(key, "message");
    EXPECT_TRUE(isSignedBy(key.publicKey, "message", signature));
    EXPECT_FALSE(isSignedBy(key.publicKey, "massage", signature));
    EXPECT_FALSE(isSignedBy(deviceKey(Id::createUuid())->publicKey, "message", signature));
    EXPECT_FALSE(isSignedBy(key.publicKey, "message", signature.first(63)));
    EXPECT_FALSE(isSignedBy({}, "message", signature));
}

TEST(DeviceKeyTest, OneThatCannotBeUsedIsNeverReplaced)
{
    const Id device = Id::createUuid();
    ASSERT_TRUE(deviceKey(device).has_value());
    const QString path = deviceNotePath(device) + u".key"_s;
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("half");
    file.close();
    EXPECT_EQ(deviceKey(device).error().code, ErrorCode::Damaged);
    EXPECT_EQ(QFileInfo(path).size(), 4);
    // A link that leads nowhere stands for what cannot be opened, also to an administrator.
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::link(path + u".gone"_s, path));
    EXPECT_EQ(deviceKey(device).error().code, ErrorCode::CannotRead);
    EXPECT_TRUE(QFileInfo(path).isSymLink());
    QFile::remove(path);
}

TEST(DeviceKeyTest, ManyThreadsMayStartSodium)
{
    std::vector<std::jthread> threads;
    for (int i = 0; i < 8; ++i)
        threads.emplace_back([] { startSodium(); });
    threads.clear();
    EXPECT_FALSE(seal(madeUpKey(), {}, "abc").isEmpty());
}

} // namespace
