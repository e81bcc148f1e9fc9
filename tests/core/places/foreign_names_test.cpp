// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/countries.h"

#include <gtest/gtest.h>

// How lists from many countries call countries, languages and provinces: long tables, each line seen in some list.
namespace elo {
namespace {

struct Row
{
    QStringView text;
    const char *key;
};

template <size_t N>
void expectRead(const Row (&rows)[N], std::optional<QString> (*read)(QStringView))
{
    for (const Row &row : rows)
        EXPECT_EQ(read(row.text).value_or(QStringLiteral("nothing")).toStdString(), row.key)
            << row.text.toString().toStdString();
}

TEST(ForeignNames, OfCountries)
{
    constexpr Row kRows[] = {
        // South Africa, as everybody calls it
        {u"África do Sul", "ZA"},
        {u"Africa do Sul", "ZA"},
        {u"AFRICA DO SUL", "ZA"},
        {u"Africa-do-Sul", "ZA"},
        {u"Á. do Sul", "ZA"},
        {u"África Sul", "ZA"},
        {u"República da África do Sul", "ZA"},
        {u"RSA", "ZA"},
        {u"R.S.A.", "ZA"},
        {u"r s a", "ZA"},
        {u"ZAF", "ZA"},
        {u"za", "ZA"},
        {u"South Africa", "ZA"},
        {u"S. Africa", "ZA"},
        {u"Republic of South Africa", "ZA"},
        {u"Suid-Afrika", "ZA"},
        {u"Afrique du Sud", "ZA"},
        {u"Südafrika", "ZA"},
        {u"Sudafrika", "ZA"},
        {u"Sudáfrica", "ZA"},
        {u"Zuid-Afrika", "ZA"},
        {u"Sudafrica", "ZA"},
        {u"Afrika Kusini", "ZA"},
        {u"South African", "ZA"},
        {u"sul-africana", "ZA"},
        // The United Kingdom and its parts
        {u"UK", "GB"},
        {u"U.K.", "GB"},
        {u"GBR", "GB"},
        {u"Reino Unido", "GB"},
        {u"Inglaterra", "GB"},
        {u"Escócia", "GB"},
        {u"Great Britain", "GB"},
        {u"Royaume-Uni", "GB"},
        {u"Vereinigtes Königreich", "GB"},
        {u"Großbritannien", "GB"},
        {u"Verenigde Koninkryk", "GB"},
        {u"Verenigd Koninkrijk", "GB"},
        {u"Regno Unito", "GB"},
        {u"Ufalme wa Muungano", "GB"},
        // The United States
        {u"EUA", "US"},
        {u"E.U.A.", "US"},
        {u"USA", "US"},
        {u"U.S.A.", "US"},
        {u"US", "US"},
        {u"Estados Unidos", "US"},
        {u"Estados Unidos da América", "US"},
        {u"États-Unis", "US"},
        {u"Vereinigte Staaten", "US"},
        {u"EE.UU.", "US"},
        {u"Marekani", "US"},
        // Germany
        {u"Alemanha", "DE"},
        {u"ALEMANHA", "DE"},
        {u"Deutschland", "DE"},
        {u"Allemagne", "DE"},
        {u"Alemania", "DE"},
        {u"Duitsland", "DE"},
        {u"Germania", "DE"},
        {u"Ujerumani", "DE"},
        {u"RDA", "DE"},
        {u"Alemanha (ex-RDA)", "DE"},
        {u"DEU", "DE"},
        // Portugal and Spain
        {u"Portugal", "PT"},
        {u"PRT", "PT"},
        {u"Ureno", "PT"},
        {u"portuguesa", "PT"},
        {u"Espanha", "ES"},
        {u"España", "ES"},
        {u"Espagne", "ES"},
        {u"Spanien", "ES"},
        {u"Spanje", "ES"},
        {u"Uhispania", "ES"},
        // The neighbours
        {u"Malawi", "MW"},
        {u"Malaui", "MW"},
        {u"Maláui", "MW"},
        {u"MWI", "MW"},
        {u"Tanzânia", "TZ"},
        {u"Tanzania", "TZ"},
        {u"Tansania", "TZ"},
        {u"Tanzanie", "TZ"},
        {u"Zimbabwe", "ZW"},
        {u"Zimbabué", "ZW"},
        {u"Simbabwe", "ZW"},
        {u"Zâmbia", "ZM"},
        {u"Sambia", "ZM"},
        {u"Zambie", "ZM"},
        {u"Suazilândia", "SZ"},
        {u"Swaziland", "SZ"},
        {u"Eswatini", "SZ"},
        {u"Essuatíni", "SZ"},
        {u"eSwatini (Swaziland)", "SZ"},
        {u"Lesotho", "LS"},
        {u"Botsuana", "BW"},
        {u"Namíbia", "NA"},
        {u"Namibie", "NA"},
        {u"Quénia", "KE"},
        {u"Kenia", "KE"},
        {u"Angola", "AO"},
        {u"RDC", "CD"},
        {u"R. D. Congo", "CD"},
        {u"Congo (RDC)", "CD"},
        {u"Moçambique", "MZ"},
        {u"Mocambique", "MZ"},
        {u"Mozambique", "MZ"},
        {u"Mosambik", "MZ"},
        {u"Mosambiek", "MZ"},
        {u"Msumbiji", "MZ"},
        {u"MOZ", "MZ"},
        {u"moçambicano", "MZ"},
        // The rest of the world
        {u"França", "FR"},
        {u"Frankreich", "FR"},
        {u"Frankryk", "FR"},
        {u"Ufaransa", "FR"},
        {u"Itália", "IT"},
        {u"Italien", "IT"},
        {u"Suíça", "CH"},
        {u"Schweiz", "CH"},
        {u"Suisse", "CH"},
        {u"Holanda", "NL"},
        {u"Países Baixos", "NL"},
        {u"Nederland", "NL"},
        {u"Pays-Bas", "NL"},
        {u"Bélgica", "BE"},
        {u"België", "BE"},
        {u"Belgique", "BE"},
        {u"Noruega", "NO"},
        {u"Norge", "NO"},
        {u"Suécia", "SE"},
        {u"Sverige", "SE"},
        {u"Rússia", "RU"},
        {u"Россия", "RU"},
        {u"China", "CN"},
        {u"中国", "CN"},
        {u"RPC", "CN"},
        {u"Brasil", "BR"},
        {u"Brazil", "BR"},
        {u"Cabo Verde", "CV"},
        {u"Guiné-Bissau", "GW"},
        {u"S. Tomé e Príncipe", "ST"},
        {u"Timor-Leste", "TL"},
        {u"Emirados Árabes Unidos", "AE"},
        {u"UAE", "AE"},
        {u"Türkiye", "TR"},
        {u"Índia", "IN"},
        {u"Argélia", "DZ"},
        {u"Maurícias", "MU"},
        {u"Níger", "NE"},
        {u"Niger", "NE"},
        {u"Nigéria", "NG"},
        {u"Guiné Equatorial", "GQ"},
        {u"Utopia", "nothing"},
        {u"África", "nothing"},
        {u"Europa", "nothing"},
    };
    expectRead(kRows, countryFromText);
}

TEST(ForeignNames, OfLanguages)
{
    constexpr Row kRows[] = {
        {u"Português", "pt"},     {u"portugues", "pt"},  {u"Portuguese", "pt"}, {u"portugais", "pt"},
        {u"Portugiesisch", "pt"}, {u"Kireno", "pt"},     {u"Inglês", "en"},     {u"anglais", "en"},
        {u"Englisch", "en"},      {u"Kiingereza", "en"}, {u"Francês", "fr"},    {u"französisch", "fr"},
        {u"Alemão", "de"},        {u"allemand", "de"},   {u"Kiswahili", "sw"},  {u"suaíli", "sw"},
        {u"isiZulu", "zu"},       {u"Zulu", "zu"},       {u"Afrikaans", "af"},  {u"changana", "ts"},
        {u"Xangana", "ts"},       {u"emakhuwa", "vmw"},  {u"macua", "vmw"},     {u"espagnol", "es"},
        {u"klingon", "nothing"},
    };
    expectRead(kRows, languageFromText);
}

TEST(ForeignNames, OfProvinces)
{
    constexpr Row kRows[] = {
        {u"Gaza", "MZ-G"},
        {u"Província de Gaza", "MZ-G"},
        {u"GAZA", "MZ-G"},
        {u"Cabo-Delgado", "MZ-P"},
        {u"C/Delgado", "MZ-P"},
        {u"C. Delgado", "MZ-P"},
        {u"Zambezia", "MZ-Q"},
        {u"Zambézia", "MZ-Q"},
        {u"Inhambane", "MZ-I"},
        {u"Maputo-Cidade", "MZ-MPM"},
        {u"Cidade de Maputo", "MZ-MPM"},
        {u"Maputo (cidade)", "MZ-MPM"},
        {u"Maputo Província", "MZ-L"},
        {u"Província de Maputo", "MZ-L"},
        {u"Maputo", "nothing"},
        {u"MZ-S", "MZ-S"},
        {u"Sofala", "MZ-S"},
    };
    expectRead(kRows, provinceFromText);
}

} // namespace
} // namespace elo
