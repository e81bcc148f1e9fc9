// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/countries.h"

#include <QSet>
#include <gtest/gtest.h>

#include <thread>

using namespace elo;

namespace {

std::string countryOf(QStringView text)
{
    return countryFromText(text).value_or(QStringLiteral("nothing")).toStdString();
}

TEST(Countries, AreAllOfIso3166)
{
    const QStringList codes = countryCodes();
    EXPECT_EQ(codes.size(), 250) << "249 of the standard, and Kosovo";
    EXPECT_EQ(QSet<QString>(codes.begin(), codes.end()).size(), codes.size());
    EXPECT_TRUE(std::is_sorted(codes.begin(), codes.end()));
    for (const QString code : {"MZ", "ZA", "PT", "XK", "SS", "CW", "ST"})
        EXPECT_TRUE(codes.contains(code)) << code.toStdString();
}

TEST(Countries, HaveTwoNamesThatAreReadBack)
{
    QSet<QString> portuguese;
    QSet<QString> english;
    for (const QString &code : countryCodes()) {
        const QString pt = countryName(code, Language::Portuguese);
        const QString en = countryName(code, Language::English);
        EXPECT_NE(pt, code);
        EXPECT_NE(en, code);
        EXPECT_FALSE(en.contains(u'&')) << en.toStdString();
        portuguese.insert(pt);
        english.insert(en);
        for (const QString &text : {pt, en, pt.toUpper(), code, code.toLower()})
            EXPECT_EQ(countryOf(text), code.toStdString()) << text.toStdString();
    }
    EXPECT_EQ(portuguese.size(), countryCodes().size());
    EXPECT_EQ(english.size(), countryCodes().size());
}

TEST(Countries, AreNamedAsMozambicansWrite)
{
    const auto pt = [](QStringView code) { return countryName(code, Language::Portuguese).toStdString(); };
    EXPECT_EQ(pt(u"KE"), "Quénia");
    EXPECT_EQ(pt(u"MW"), "Malawi");
    EXPECT_EQ(pt(u"ZW"), "Zimbabwe");
    EXPECT_EQ(pt(u"BW"), "Botswana");
    EXPECT_EQ(pt(u"SZ"), "Eswatini");
    EXPECT_EQ(pt(u"TZ"), "Tanzânia");
    EXPECT_EQ(pt(u"ZA"), "África do Sul");
    EXPECT_EQ(pt(u"EG"), "Egipto");
    EXPECT_EQ(pt(u"PL"), "Polónia");
    EXPECT_EQ(pt(u"VN"), "Vietname");
    EXPECT_EQ(countryName(u"TT", Language::English), QStringLiteral("Trinidad and Tobago"));
    EXPECT_EQ(countryName(u"QQ", Language::English), QStringLiteral("QQ"));
    EXPECT_EQ(countryName(u"mz", Language::English), QStringLiteral("mz"));
    EXPECT_TRUE(countryName(u"", Language::English).isEmpty());
}

TEST(CountryFromText, KnowsWhatPeopleWrite)
{
    const std::pair<QStringView, const char *> cases[] = {{u"RSA", "ZA"},
                                                          {u"South Africa", "ZA"},
                                                          {u"Africa do Sul", "ZA"},
                                                          {u" áfrica  DO sul ", "ZA"},
                                                          {u"R.S.A.", "ZA"},
                                                          {u"República da África do Sul", "ZA"},
                                                          {u"ZAF", "ZA"},
                                                          {u"UK", "GB"},
                                                          {u"U.K.", "GB"},
                                                          {u"Inglaterra", "GB"},
                                                          {u"Escócia", "GB"},
                                                          {u"Grã-Bretanha", "GB"},
                                                          {u"GBR", "GB"},
                                                          {u"EUA", "US"},
                                                          {u"E.U.A.", "US"},
                                                          {u"USA", "US"},
                                                          {u"U.S.A.", "US"},
                                                          {u"Estados Unidos", "US"},
                                                          {u"Estados Unidos da América", "US"},
                                                          {u"The United States of America", "US"},
                                                          {u"R. D. Congo", "CD"},
                                                          {u"RDC", "CD"},
                                                          {u"DRC", "CD"},
                                                          {u"República Democrática do Congo", "CD"},
                                                          {u"Congo (RDC)", "CD"},
                                                          {u"Congo-Kinshasa", "CD"},
                                                          {u"Congo (Brazzaville)", "CG"},
                                                          {u"Congo", "CG"},
                                                          {u"Suazilândia", "SZ"},
                                                          {u"Suazilândia (Eswatini)", "SZ"},
                                                          {u"Swaziland", "SZ"},
                                                          {u"eSwatini", "SZ"},
                                                          {u"Essuatíni", "SZ"},
                                                          {u"Holanda", "NL"},
                                                          {u"Países Baixos", "NL"},
                                                          {u"Paises-Baixos", "NL"},
                                                          {u"The Netherlands", "NL"},
                                                          {u"Coreia do Sul", "KR"},
                                                          {u"Coreia (Sul)", "KR"},
                                                          {u"South Korea", "KR"},
                                                          {u"RPC", "CN"},
                                                          {u"R. P. China", "CN"},
                                                          {u"Emirados Árabes Unidos", "AE"},
                                                          {u"Emiratos Árabes Unidos", "AE"},
                                                          {u"EAU", "AE"},
                                                          {u"Catar", "QA"},
                                                          {u"Qatar", "QA"},
                                                          {u"Vietname", "VN"},
                                                          {u"Viet Nam", "VN"},
                                                          {u"Chequia", "CZ"},
                                                          {u"República Checa", "CZ"},
                                                          {u"Polónia", "PL"},
                                                          {u"Polônia", "PL"},
                                                          {u"Quênia", "KE"},
                                                          {u"Maláui", "MW"},
                                                          {u"Zimbabué", "ZW"},
                                                          {u"Zimbábue", "ZW"},
                                                          {u"Botsuana", "BW"},
                                                          {u"Moscambique", "nothing"},
                                                          {u"Moçambique", "MZ"},
                                                          {u"Trinidad & Tobago", "TT"},
                                                          {u"Trinidad and Tobago", "TT"},
                                                          {u"Côte d'Ivoire", "CI"},
                                                          {u"Costa do Marfim", "CI"},
                                                          {u"S. Tomé e Príncipe", "ST"},
                                                          {u"Guiné Bissau", "GW"},
                                                          {u"Guiné Equatorial", "GQ"},
                                                          {u"Timor", "TL"},
                                                          {u"Macau", "MO"},
                                                          {u"Portugal (PT)", "PT"},
                                                          {u"Irlanda", "IE"},
                                                          {u"Irlanda do Norte", "GB"},
                                                          {u"RFA", "DE"},
                                                          {u"ex-RDA (Alemanha)", "DE"}};
    for (const auto &[text, code] : cases)
        EXPECT_EQ(countryOf(text), code) << text.toString().toStdString();
}

TEST(CountryFromText, KnowsTheCountriesOfTheSampleData)
{
    const std::pair<QStringView, const char *> cases[] = {{u"Portugal", "PT"},
                                                          {u"África do Sul", "ZA"},
                                                          {u"Reino Unido", "GB"},
                                                          {u"Alemanha", "DE"},
                                                          {u"Brasil", "BR"},
                                                          {u"Estados Unidos", "US"},
                                                          {u"França", "FR"},
                                                          {u"Suazilândia (Eswatini)", "SZ"},
                                                          {u"Zimbabué", "ZW"},
                                                          {u"Malawi", "MW"},
                                                          {u"Zâmbia", "ZM"},
                                                          {u"Tanzânia", "TZ"},
                                                          {u"Quénia", "KE"},
                                                          {u"Angola", "AO"},
                                                          {u"Botsuana", "BW"},
                                                          {u"Namíbia", "NA"},
                                                          {u"Lesoto", "LS"},
                                                          {u"Maurícia", "MU"},
                                                          {u"Cabo Verde", "CV"},
                                                          {u"Guiné-Bissau", "GW"},
                                                          {u"São Tomé e Príncipe", "ST"},
                                                          {u"Nigéria", "NG"},
                                                          {u"Gana", "GH"},
                                                          {u"Senegal", "SN"},
                                                          {u"Etiópia", "ET"},
                                                          {u"Uganda", "UG"},
                                                          {u"Ruanda", "RW"},
                                                          {u"R. D. Congo", "CD"},
                                                          {u"Egito", "EG"},
                                                          {u"Marrocos", "MA"},
                                                          {u"Argélia", "DZ"},
                                                          {u"Tunísia", "TN"},
                                                          {u"Espanha", "ES"},
                                                          {u"Itália", "IT"},
                                                          {u"Suíça", "CH"},
                                                          {u"Bélgica", "BE"},
                                                          {u"Países Baixos", "NL"},
                                                          {u"Luxemburgo", "LU"},
                                                          {u"Suécia", "SE"},
                                                          {u"Noruega", "NO"},
                                                          {u"Dinamarca", "DK"},
                                                          {u"Finlândia", "FI"},
                                                          {u"Irlanda", "IE"},
                                                          {u"Áustria", "AT"},
                                                          {u"Polónia", "PL"},
                                                          {u"Rússia", "RU"},
                                                          {u"Ucrânia", "UA"},
                                                          {u"Turquia", "TR"},
                                                          {u"Canadá", "CA"},
                                                          {u"Cuba", "CU"},
                                                          {u"China", "CN"},
                                                          {u"Índia", "IN"},
                                                          {u"Paquistão", "PK"},
                                                          {u"Japão", "JP"},
                                                          {u"Coreia do Sul", "KR"},
                                                          {u"Malásia", "MY"},
                                                          {u"Timor-Leste", "TL"},
                                                          {u"Austrália", "AU"},
                                                          {u"Nova Zelândia", "NZ"},
                                                          {u"Emirados Árabes Unidos", "AE"},
                                                          {u"Catar", "QA"}};
    for (const auto &[text, code] : cases)
        EXPECT_EQ(countryOf(text), code) << text.toString().toStdString();
}

TEST(CountryFromText, KnowsNationalities)
{
    EXPECT_EQ(countryOf(u"Moçambicana"), "MZ");
    EXPECT_EQ(countryOf(u"moçambicano"), "MZ");
    EXPECT_EQ(countryOf(u"Mozambican"), "MZ");
    EXPECT_EQ(countryOf(u"sul-africana"), "ZA");
    EXPECT_EQ(countryOf(u"Portuguesa"), "PT");
}

TEST(CountryFromText, TheStandardCodesWin)
{
    EXPECT_EQ(countryOf(u"SA"), "SA");
    EXPECT_EQ(countryOf(u"ru"), "RU");
    EXPECT_EQ(countryOf(u"DE"), "DE");
    EXPECT_EQ(countryOf(u"DO"), "DO");
}

TEST(CountryFromText, DoesNotGuess)
{
    for (const QStringView text : {u"", u" ", u"?", u"Coreia", u"Maputo", u"desconhecido", u"XX", u"África",
                                   u"Portugal e Brasil", u"Portugal (Brasil)", u"()"}) {
        EXPECT_EQ(countryOf(text), "nothing") << text.toString().toStdString();
    }
}

TEST(CountryFromText, MayBeCalledFromManyThreads)
{
    std::vector<std::thread> threads;
    std::atomic<int> wrong = 0;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&wrong] {
            for (int n = 0; n < 2000; ++n)
                wrong += countryFromText(u"Suazilândia") != QStringLiteral("SZ") ||
                         languageFromText(u"macua") != QStringLiteral("vmw");
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    EXPECT_EQ(wrong, 0);
}

} // namespace
