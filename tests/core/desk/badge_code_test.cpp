// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/badge_code.h"

#include "tests/print_qt.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo::test {

namespace {

const Id kId = idFromText(u"0190b5a47c3e7def8a1200ff5501fe9c");

TEST(BadgeCode, SaysAnIdInCapitalsAndDigits)
{
    const QString code = badgeCode(kId);
    EXPECT_EQ(code.size(), 30);
    EXPECT_TRUE(code.startsWith(u"ELO"_s));
    for (const QChar c : code)
        EXPECT_TRUE((c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')) << qPrintable(QString(c));
    EXPECT_EQ(idOfBadge(code), kId);
    EXPECT_EQ(badgeCode(Id()), QString());
}

TEST(BadgeCode, EveryIdComesBack)
{
    for (int i = 0; i < 2000; ++i) {
        const Id id = i % 2 ? newId(1'700'000'000'000 + i) : linkId(u"participation", {QString::number(i)});
        EXPECT_EQ(idOfBadge(badgeCode(id)), id);
    }
    const Id ones = QUuid::fromRfc4122(QByteArray(16, '\xff'));
    EXPECT_EQ(idOfBadge(badgeCode(ones)), ones);
}

TEST(BadgeCode, IsTheOneThatBadgesOnPaperHave) // printed badges outlive a version of the program
{
    EXPECT_EQ(badgeCode(idFromText(u"00112233445566778899aabbccddeeff")), u"ELOAAISEM2EKVTHPCEZVK54ZXPO74J"_s);
}

TEST(BadgeCode, CapsLockSpacesAndLineEndsDoNotMatter)
{
    const QString code = badgeCode(kId);
    EXPECT_EQ(idOfBadge(code.toLower()), kId);
    EXPECT_EQ(idOfBadge(u"  "_s + code + u"\r\n"_s), kId);
    EXPECT_EQ(idOfBadge(code.left(3) + u' ' + code.mid(3, 9) + u' ' + code.mid(12)), kId);
}

TEST(BadgeCode, EveryWrongLetterIsNoticed)
{
    const QString code = badgeCode(kId);
    const QString alphabet = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s;
    for (qsizetype at = 0; at < code.size(); ++at)
        for (const QChar c : alphabet) {
            QString wrong = code;
            wrong[at] = c;
            if (wrong != code) {
                EXPECT_TRUE(idOfBadge(wrong).isNull()) << qPrintable(wrong);
            }
        }
}

TEST(BadgeCode, MissingSurplusAndSwappedLettersAreNoticed)
{
    const QString code = badgeCode(kId);
    for (qsizetype at = 0; at < code.size(); ++at) {
        QString missing = code;
        missing.remove(at, 1);
        EXPECT_TRUE(idOfBadge(missing).isNull());
        QString surplus = code;
        surplus.insert(at, u'A');
        EXPECT_TRUE(idOfBadge(surplus).isNull());
        if (at == 0 || code[at] == code[at - 1])
            continue;
        QString swapped = code;
        swapped[at] = code[at - 1];
        swapped[at - 1] = code[at];
        EXPECT_TRUE(idOfBadge(swapped).isNull()) << qPrintable(swapped);
    }
}

TEST(BadgeCode, OtherTextsAreNone)
{
    for (const QString &text : {u""_s, u"Eloísa"_s, u"ELO"_s, u"00112233445566778899aabbccddeeff"_s,
                                u"https://example.org/ELO"_s, badgeCode(kId) + badgeCode(kId)})
        EXPECT_TRUE(idOfBadge(text).isNull()) << qPrintable(text);
}

TEST(BadgeCode, HalfABadgeIsNoName)
{
    EXPECT_TRUE(looksLikeBadge(badgeCode(kId)));
    EXPECT_TRUE(looksLikeBadge(badgeCode(kId).left(20)));
    EXPECT_FALSE(looksLikeBadge(u"Eloísa"_s));
    EXPECT_FALSE(looksLikeBadge(u"Elo Maria dos Santos Nhantumbo"_s));
}

} // namespace

} // namespace elo::test
