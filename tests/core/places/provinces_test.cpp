// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/provinces.h"

#include <gtest/gtest.h>

using namespace elo;

namespace {

std::string provinceOf(QStringView text)
{
    return provinceFromText(text).value_or(QStringLiteral("nothing")).toStdString();
}

TEST(Provinces, AreElevenAndReadBack)
{
    EXPECT_EQ(provinces().size(), 11u);
    for (const Province &province : provinces()) {
        for (const QString &text :
             {province.key, province.pt, province.en, province.pt.toUpper(), province.key.toLower()})
            EXPECT_EQ(provinceOf(text), province.key.toStdString()) << text.toStdString();
        EXPECT_EQ(provinceName(province.key, Language::Portuguese), province.pt);
        EXPECT_EQ(provinceName(province.key, Language::English), province.en);
        EXPECT_NE(province.pt, QStringLiteral("Maputo"));
    }
    EXPECT_EQ(provinceName(u"MZ-X", Language::English), QStringLiteral("MZ-X"));
}

TEST(Provinces, MaputoIsTwo)
{
    for (const QStringView text : {u"Maputo", u"maputo", u"MAPUTO ", u"Maputo."})
        EXPECT_EQ(provinceOf(text), "nothing");
    for (const QStringView text :
         {u"Maputo Cidade", u"Cidade de Maputo", u"Maputo (cidade)", u"Maputo-Cidade", u"Maputo City", u"MPM"})
        EXPECT_EQ(provinceOf(text), "MZ-MPM") << text.toString().toStdString();
    for (const QStringView text :
         {u"Maputo Província", u"Provincia de Maputo", u"Maputo (província)", u"Maputo Prov.", u"Maputo Province"})
        EXPECT_EQ(provinceOf(text), "MZ-L") << text.toString().toStdString();
}

TEST(Provinces, AsPeopleWriteThem)
{
    EXPECT_EQ(provinceOf(u"Zambezia"), "MZ-Q");
    EXPECT_EQ(provinceOf(u"Província da Zambézia"), "MZ-Q");
    EXPECT_EQ(provinceOf(u"C. Delgado"), "MZ-P");
    EXPECT_EQ(provinceOf(u"Cabo-Delgado"), "MZ-P");
    EXPECT_EQ(provinceOf(u"província do Niassa"), "MZ-A");
    for (const QStringView text : {u"", u"Beira", u"desconhecida", u"Gaza e Inhambane"})
        EXPECT_EQ(provinceOf(text), "nothing");
}

} // namespace
