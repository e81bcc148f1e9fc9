// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/hub_address.h"

#include "core/sync/hub_password.h"
#include "tests/print_qt.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo::sync {

TEST(HubAddress, IsReadWithAllItsParts)
{
    const auto typed =
        parseHubAddress(u" postgresql://rosa@hub.example:5433/elo?sslrootcert=%2Fetc%2Felo%20ca.crt "_s);
    ASSERT_TRUE(typed);
    EXPECT_EQ(typed->address.host, u"hub.example");
    EXPECT_EQ(typed->address.port, 5433);
    EXPECT_EQ(typed->address.user, u"rosa");
    EXPECT_EQ(typed->address.database, u"elo");
    EXPECT_EQ(typed->address.rootCertificate, u"/etc/elo ca.crt");
    EXPECT_EQ(typed->address.tls, u"verify-full") << "unless somebody says otherwise";
    EXPECT_EQ(parseHubAddress(typed->address.text())->address, typed->address);
}

TEST(HubAddress, APasswordInItIsNeverShown)
{
    const auto typed = parseHubAddress(u"postgresql://rosa:s3nha%40forte@hub.example/elo"_s);
    ASSERT_TRUE(typed);
    EXPECT_EQ(typed->password, u"s3nha@forte");
    EXPECT_EQ(typed->address.text(), u"postgresql://rosa@hub.example/elo");
    const auto wrong = parseHubAddress(u"postgresql://rosa:s3nha@hub.example:99999/elo"_s);
    ASSERT_FALSE(wrong);
    EXPECT_FALSE(wrong.error().args.join(u' ').contains(u"s3nha"));
    EXPECT_FALSE(wrong.error().cause.contains(u"s3nha"));
}

TEST(HubAddress, WeakProtectionIsForThisComputerOnly)
{
    for (const QString &mode : {u"disable"_s, u"require"_s, u"verify-ca"_s}) {
        const auto far = parseHubAddress(u"postgresql://rosa@hub.example/elo?sslmode="_s + mode);
        ASSERT_FALSE(far);
        EXPECT_EQ(far.error().args, (QStringList{u"hub_weak_tls"_s, mode, u"hub.example"_s}));
        EXPECT_TRUE(parseHubAddress(u"postgresql://rosa@127.0.0.1/elo?sslmode="_s + mode));
        EXPECT_TRUE(parseHubAddress(u"postgresql://rosa@[::1]/elo?sslmode="_s + mode));
    }
    EXPECT_FALSE(parseHubAddress(u"postgresql://rosa@127.0.0.1/elo?sslmode=prefer"_s)) << "that is none at all";
    EXPECT_FALSE(parseHubAddress(u"postgresql://rosa@127.0.0.1.example/elo?sslmode=disable"_s));
    const auto socket = parseHubAddress(u"postgresql://rosa@/elo?host=/var/run/postgresql&sslmode=disable"_s);
    ASSERT_TRUE(socket);
    EXPECT_TRUE(socket->address.isSocket());
    EXPECT_EQ(parseHubAddress(socket->address.text())->address, socket->address);
}

TEST(HubAddress, WhatCannotBeMeantIsRefused)
{
    for (const QString &text :
         {u""_s, u"hub.example"_s, u"http://rosa@hub.example/elo"_s, u"postgresql://hub.example/elo"_s,
          u"postgresql://rosa@hub.example"_s, u"postgresql://rosa@/elo"_s, u"postgresql://rosa@a,b/elo"_s,
          u"postgresql://rosa@hub.example/elo?options=-c%20x"_s, u"postgresql://rosa@hub.example/elo?passfile=/x"_s,
          u"postgresql://rosa@hub.example/elo?connect_timeout=soon"_s,
          u"postgresql://rosa@hub.example/elo?sslrootcert=/a%3Bsslmode=disable"_s,
          u"postgresql://rosa@hub.example/host=elsewhere"_s}) {
        const auto typed = parseHubAddress(text);
        ASSERT_FALSE(typed) << qPrintable(text);
        EXPECT_EQ(typed.error().args.value(0), u"hub_address") << qPrintable(text);
    }
}

TEST(HubPassword, IsLongAndOfPlainLetters)
{
    EXPECT_TRUE(isStrongPassword(madeUpPassword()));
    EXPECT_NE(madeUpPassword(), madeUpPassword());
    EXPECT_FALSE(isStrongPassword(u"onze letras"_s));
    EXPECT_TRUE(isStrongPassword(u"doze letras!"_s));
    EXPECT_FALSE(isStrongPassword(u"doze letrasã"_s));
}

} // namespace elo::sync
