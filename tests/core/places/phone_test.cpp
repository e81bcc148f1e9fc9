// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/phone.h"

#include <gtest/gtest.h>

#include <thread>

using namespace elo;

namespace {

std::string e164(QStringView typed, QStringView region)
{
    const Phone phone = parsePhone(typed, region);
    EXPECT_EQ(phone.valid, !phone.e164.isEmpty());
    return phone.valid ? phone.e164.toStdString() : "invalid";
}

TEST(ParsePhone, OneMozambicanNumberInManyForms)
{
    for (const QStringView typed : {u"841234567",
                                    u"84 123 4567",
                                    u"84-123-4567",
                                    u"84.123.4567",
                                    u"84/123/4567",
                                    u"(84) 123 4567",
                                    u"+258 84 123 4567",
                                    u"+258841234567",
                                    u"00258 84 123 4567",
                                    u"00 258 841234567",
                                    u"258841234567",
                                    u"(+258) 84-123-4567",
                                    u"+258 (0)84 123 4567",
                                    u"+258 (0) 84 123 4567",
                                    u"84\u00A0123\u00A04567",
                                    u"８４１２３４５６７",
                                    u"＋２５８ ８４１２３４５６７",
                                    u"tel:+258841234567",
                                    u"tel:+258-84-123-4567;ext=12",
                                    u"Tel.: 84 123 4567",
                                    u"84 123 4567 ext. 12",
                                    u"84 123 4567 (casa)",
                                    u"84 123 4567/8",
                                    u"WhatsApp +258 84 123 4567",
                                    u"0841234567",
                                    u"84 123 4567 #12"}) {
        EXPECT_EQ(e164(typed, u"MZ"), "+258841234567") << typed.toString().toStdString();
    }
    EXPECT_EQ(e164(u"21/30.40.50", u"MZ"), "+25821304050") << "a land line";
}

TEST(ParsePhone, KeepsWhatWasTyped)
{
    EXPECT_EQ(parsePhone(u"  84 123 4567 (casa) ", u"MZ").typed, QStringLiteral("84 123 4567 (casa)"));
    EXPECT_EQ(parsePhone(u"não tem", u"MZ").typed, QStringLiteral("não tem"));
}

TEST(ParsePhone, ReadsInTheCountryOfResidence)
{
    EXPECT_EQ(e164(u"912 345 678", u"PT"), "+351912345678");
    EXPECT_EQ(e164(u"082 123 4567", u"ZA"), "+27821234567");
    EXPECT_EQ(e164(u"07400 123456", u"GB"), "+447400123456");
    EXPECT_EQ(e164(u"+44 (0)20 7946 0958", u"PT"), "+442079460958");
    EXPECT_EQ(e164(u"06 6982 0000", u"IT"), "+390669820000") << "Italy's zero is part of the number";
    EXPECT_EQ(e164(u"+39 (0)6 6982 0000", u"PT"), "+390669820000");
    EXPECT_EQ(e164(u"(202) 456-1111", u"US"), "+12024561111");
    EXPECT_EQ(e164(u"00351912345678", u"US"), "+351912345678") << "00, also where it is not dialled";
}

TEST(ParsePhone, TakesMozambicanNumbersOfMembersAbroad)
{
    EXPECT_EQ(e164(u"84 123 4567", u"PT"), "+258841234567");
    EXPECT_EQ(e164(u"258841234567", u"PT"), "+258841234567");
    EXPECT_EQ(e164(u"84 123 4567", u""), "+258841234567");
    EXPECT_EQ(e164(u"84 123 4567", u"ZA"), "+27841234567") << "valid where the member lives";
    EXPECT_EQ(e164(u"21 304 050", u"PT"), "invalid") << "land lines are not told apart from other countries'";
}

TEST(ParsePhone, RefusesWhatIsNoNumber)
{
    for (const QStringView typed :
         {u"", u"  ", u"não tem", u"-", u"+", u"123", u"+258", u"+258 12", u"84 123 456", u"84 123 45678",
          u"8412345678901234567890123", u"+999 123456789", u"*100#", u"000000000", u"++", u"1234567"}) {
        EXPECT_EQ(e164(typed, u"MZ"), "invalid") << typed.toString().toStdString();
    }
    EXPECT_EQ(e164(u"912345678", u"AQ"), "invalid") << "a country without a plan";
    EXPECT_EQ(e164(u"912345678", u"nonsense"), "invalid");
}

TEST(ParsePhone, MayBeCalledFromManyThreads)
{
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&wrong] {
            for (int n = 0; n < 300; ++n)
                wrong += parsePhone(u"82 123 4567", u"ZA").e164 != QStringLiteral("+27821234567") ||
                         parsePhone(u"912345678", u"PT").e164 != QStringLiteral("+351912345678");
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(wrong, 0);
}

TEST(FormatPhone, IsInternational)
{
    EXPECT_EQ(formatPhone(u"+258841234567"), QStringLiteral("+258 84 123 4567"));
    EXPECT_EQ(formatPhone(u"+351912345678"), QStringLiteral("+351 912 345 678"));
    EXPECT_EQ(formatPhone(u"84 123"), QStringLiteral("84 123"));
    EXPECT_EQ(formatPhone(u""), QString());
}

TEST(SplitPhones, AtWhatPartsNumbers)
{
    const QStringList two{"84 123 4567", "82 765 4321"};
    for (const QStringView cell :
         {u"84 123 4567 / 82 765 4321", u"84 123 4567/82 765 4321", u"84 123 4567; 82 765 4321",
          u"84 123 4567, 82 765 4321", u"84 123 4567 | 82 765 4321", u"84 123 4567 ou 82 765 4321",
          u"84 123 4567 or 82 765 4321", u"84 123 4567 e 82 765 4321", u"84 123 4567\n82 765 4321",
          u"84 123 4567;;82 765 4321;", u"84 123 4567\r\n82 765 4321"}) {
        EXPECT_EQ(splitPhones(cell), two) << cell.toString().toStdString();
    }
    EXPECT_EQ(splitPhones(u"841234567/821234567 e 871234567").size(), 3);
}

TEST(SplitPhones, NotInsideOne)
{
    for (const QStringView cell :
         {u"+258 84 123 4567", u"21 30 40 50", u"84-123-4567", u"84 123 4567/8", u"21/304050", u"84/123/4567",
          u"+258-84-123-4567", u"tel:+258841234567;ext=12", u"(+27) 82 123 4567", u"84 123 4567, casa"}) {
        EXPECT_EQ(splitPhones(cell), QStringList{cell.toString()}) << cell.toString().toStdString();
    }
    EXPECT_TRUE(splitPhones(u"").isEmpty());
    EXPECT_TRUE(splitPhones(u" ; não tem / ").isEmpty());
}

TEST(PhoneSearchTokens, FindFromEitherEnd)
{
    EXPECT_EQ(phoneSearchTokens(u"84 123 4567", u"+258841234567"),
              QStringList({"258841234567", "841234567", "r765432148"}));
    EXPECT_EQ(phoneSearchTokens(u"", u"+12024561111"), QStringList({"12024561111", "2024561111", "r1111654202"}));
    EXPECT_EQ(phoneSearchTokens(u"", u"+27821234567"), QStringList({"27821234567", "821234567", "r765432128"}));
    EXPECT_EQ(phoneSearchTokens(u"+27 (0)82 123 4567", u"+27821234567"),
              QStringList({"27821234567", "821234567", "r765432128", "270821234567"}));
    EXPECT_EQ(phoneSearchTokens(u"0012-34 56", u""), QStringList({"123456", "r654321"}));
    EXPECT_TRUE(phoneSearchTokens(u"não tem", u"").isEmpty());
    EXPECT_TRUE(phoneSearchTokens(u"000", u"").isEmpty());
}

TEST(PhoneDigits, OnlyOfWhatLooksLikeOne)
{
    const auto digits = [](QStringView query) {
        return phoneDigits(query).value_or(QStringLiteral("no")).toStdString();
    };
    EXPECT_EQ(digits(u"+258 84 123"), "25884123");
    EXPECT_EQ(digits(u"00258 84"), "25884");
    EXPECT_EQ(digits(u"084 123"), "84123");
    EXPECT_EQ(digits(u"84-123.45(67)"), "841234567");
    EXPECT_EQ(digits(u"+258 (0)84"), "25884");
    EXPECT_EQ(digits(u"567"), "567");
    EXPECT_EQ(digits(u"56"), "no");
    EXPECT_EQ(digits(u"84a123"), "no");
    EXPECT_EQ(digits(u"Bila 841"), "no");
    EXPECT_EQ(digits(u""), "no");
    EXPECT_EQ(digits(u"00 "), "no");
}

TEST(PhoneDigits, FindWhatTheIndexHolds)
{
    const QStringList tokens = phoneSearchTokens(u"", parsePhone(u"84 123 4567", u"MZ").e164);
    for (const QStringView query : {u"+258 84 1", u"0025884", u"84 123", u"0841234567", u"841234567"}) {
        const QString digits = phoneDigits(query).value_or(QStringLiteral("no"));
        EXPECT_TRUE(std::any_of(tokens.begin(), tokens.end(), [&](const QString &token) {
            return token.startsWith(digits);
        })) << query.toString().toStdString();
    }
}

} // namespace
