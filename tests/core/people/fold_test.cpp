// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/fold.h"

#include <gtest/gtest.h>

#include <random>

using namespace elo;

namespace {

std::string folded(QStringView text)
{
    return fold(text).toStdString();
}

TEST(Fold, AsciiIsLoweredAndTidied)
{
    EXPECT_EQ(folded(u"  Armando   Pedro\tMUIANGA "), "armando pedro muianga");
    EXPECT_EQ(folded(u"Xai-Xai (sede), 2.º"), "xai xai sede 2 o");
    EXPECT_EQ(folded(u""), "");
    EXPECT_EQ(folded(u" -- ... "), "");
    EXPECT_TRUE(fold(QStringView()).isEmpty());
}

TEST(Fold, AccentsOfEveryLatinNeighbourhood)
{
    EXPECT_EQ(folded(u"João Conceição Àéîõü"), "joao conceicao aeiou");
    EXPECT_EQ(folded(u"ÁÂÃÄÅ ÆØŒ ÐÞ Ñ Ý ÿ"), "aaaaa aeooe dth n y y");
    EXPECT_EQ(folded(u"Straße Łódź Đorđe Çelik Šimić"), "strasse lodz dorde celik simic");
    EXPECT_EQ(folded(u"ŒUVRE ĳs ŉdoda İstanbul ıssız Ŷ ſ"), "oeuvre ijs ndoda istanbul issiz y s");
    EXPECT_EQ(folded(u"Nguyễn Trần"), "nguyen tran");
    EXPECT_EQ(folded(u"GROẞ ﬁlho Ɓalde Ɔla"), "gross filho balde ola");
}

TEST(Fold, DecomposedEqualsComposed)
{
    const QString composed = QStringLiteral("João Ngovéne Conceição Škoda ế");
    EXPECT_EQ(fold(composed.normalized(QString::NormalizationForm_D)), fold(composed));
}

TEST(Fold, ApostrophesVanishAndHyphensPart)
{
    for (const QStringView name : {u"N'Golo", u"N’Golo", u"N‘Golo", u"N`Golo", u"N´Golo", u"Nʼgolo"})
        EXPECT_EQ(folded(name), "ngolo");
    EXPECT_EQ(folded(u"Guiné-Bissau"), "guine bissau");
    EXPECT_EQ(folded(u"Guiné–Bissau\u00A0x"), "guine bissau x");
}

TEST(Fold, OtherScriptsStay)
{
    EXPECT_EQ(fold(u"ЮЛИЯ"), QStringLiteral("юлия"));
    EXPECT_EQ(fold(u"김민수"), QStringLiteral("김민수"));
    EXPECT_EQ(fold(u"が"), QStringLiteral("が"));
    EXPECT_EQ(fold(u"हिन्दी"), QStringLiteral("हिन्दी"));
    EXPECT_EQ(fold(u"محمد"), QStringLiteral("محمد"));
    EXPECT_EQ(fold(u"مُحَمَّد"), QStringLiteral("محمد")) << "points are accents";
    EXPECT_EQ(fold(u"Ά"), QStringLiteral("α"));
    EXPECT_EQ(fold(u"\U00020BB7野家"), QStringLiteral("\U00020BB7野家")) << "outside the basic plane";
    EXPECT_EQ(folded(u"Ａｎａ　１２"), "ana 12");
    EXPECT_EQ(folded(u"Ana 😀 Bila"), "ana bila");
}

TEST(Fold, InvisibleCharactersDoNotPartWords)
{
    EXPECT_EQ(folded(u"Ma\u00ADcamo"), "macamo");
    EXPECT_EQ(folded(u"Ma\u200Bcamo\uFEFF"), "macamo");
}

TEST(Fold, BrokenSurrogatesAreNoLetters)
{
    const char16_t lone[] = {u'a', 0xD800, u'b', 0xDC00};
    EXPECT_EQ(folded(QStringView(lone, 4)), "a b");
}

TEST(Fold, IsIdempotentOnAnything)
{
    std::mt19937 random(11);
    const auto unit = [&random] {
        constexpr int kLimits[] = {0x80, 0x180, 0x370, 0x3000, 0x10000};
        return char16_t(random() % unsigned(kLimits[random() % 5]));
    };
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int length = int(random() % 12); length > 0; --length)
            text += QChar(unit());
        const QString once = fold(text);
        ASSERT_EQ(fold(once), once) << text.toStdString();
    }
}

TEST(FoldedTokens, AreTheWords)
{
    EXPECT_EQ(foldedTokens(u"José  Júnior-Macuácua"), QStringList({"jose", "junior", "macuacua"}));
    EXPECT_TRUE(foldedTokens(u" . ").isEmpty());
}

} // namespace
