// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/regions.h"

#include "core/places/country_index.h"

#include <array>

namespace elo {
namespace {

struct Region
{
    QStringView key;
    QStringView continent;
    QStringView pt;
    QStringView en;
    std::u16string_view members; ///< alpha-2 codes, one space between
};

/// United Nations Statistics Division, "Standard country or area codes for statistical use (M49)": intermediate
/// regions where there are any, else sub-regions. The Channel Islands are one in older lists; here they are Northern
/// Europe. TW and XK are our additions, see regions.h.
constexpr Region kRegions[] = {
    {u"northern_africa", u"africa", u"África do Norte", u"Northern Africa", u"DZ EG EH LY MA SD TN"},
    {u"eastern_africa", u"africa", u"África Oriental", u"Eastern Africa",
     u"BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW"},
    {u"middle_africa", u"africa", u"África Central", u"Middle Africa", u"AO CD CF CG CM GA GQ ST TD"},
    {u"southern_africa", u"africa", u"África Austral", u"Southern Africa", u"BW LS NA SZ ZA"},
    {u"western_africa", u"africa", u"África Ocidental", u"Western Africa",
     u"BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG"},
    {u"caribbean", u"americas", u"Caraíbas", u"Caribbean",
     u"AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI"},
    {u"central_america", u"americas", u"América Central", u"Central America", u"BZ CR GT HN MX NI PA SV"},
    {u"south_america", u"americas", u"América do Sul", u"South America",
     u"AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE"},
    {u"northern_america", u"americas", u"América do Norte", u"Northern America", u"BM CA GL PM US"},
    {u"central_asia", u"asia", u"Ásia Central", u"Central Asia", u"KG KZ TJ TM UZ"},
    {u"eastern_asia", u"asia", u"Ásia Oriental", u"Eastern Asia", u"CN HK JP KP KR MN MO TW"},
    {u"south_eastern_asia", u"asia", u"Sudeste Asiático", u"South-eastern Asia", u"BN ID KH LA MM MY PH SG TH TL VN"},
    {u"southern_asia", u"asia", u"Ásia Meridional", u"Southern Asia", u"AF BD BT IN IR LK MV NP PK"},
    {u"western_asia", u"asia", u"Ásia Ocidental", u"Western Asia",
     u"AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE"},
    {u"eastern_europe", u"europe", u"Europa Oriental", u"Eastern Europe", u"BG BY CZ HU MD PL RO RU SK UA"},
    {u"northern_europe", u"europe", u"Europa do Norte", u"Northern Europe",
     u"AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ"},
    {u"southern_europe", u"europe", u"Europa do Sul", u"Southern Europe",
     u"AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK"},
    {u"western_europe", u"europe", u"Europa Ocidental", u"Western Europe", u"AT BE CH DE FR LI LU MC NL"},
    {u"australia_new_zealand", u"oceania", u"Austrália e Nova Zelândia", u"Australia and New Zealand",
     u"AU CC CX HM NF NZ"},
    {u"melanesia", u"oceania", u"Melanésia", u"Melanesia", u"FJ NC PG SB VU"},
    {u"micronesia", u"oceania", u"Micronésia", u"Micronesia", u"FM GU KI MH MP NR PW UM"},
    {u"polynesia", u"oceania", u"Polinésia", u"Polynesia", u"AS CK NU PF PN TK TO TV WF WS"},
    {u"antarctica", u"antarctica", u"Antárctida", u"Antarctica", u"AQ"},
};

struct ContinentName
{
    QStringView key;
    QStringView pt;
    QStringView en;
};

constexpr ContinentName kContinents[] = {
    {u"africa", u"África", u"Africa"}, {u"americas", u"América", u"Americas"}, {u"asia", u"Ásia", u"Asia"},
    {u"europe", u"Europa", u"Europe"}, {u"oceania", u"Oceânia", u"Oceania"},
};

constexpr qint8 kNoRegion = -1;

/// The region's position for each code, so that a report over a million members pays one array access each.
constexpr std::array<qint8, kCountrySlots> makeIndex()
{
    std::array<qint8, kCountrySlots> index{};
    index.fill(kNoRegion);
    for (size_t region = 0; region < std::size(kRegions); ++region) {
        const std::u16string_view members = kRegions[region].members;
        for (size_t i = 0; i < members.size(); i += 3)
            index[countrySlot(members[i], members[i + 1])] = qint8(region);
    }
    return index;
}

constexpr std::array<qint8, kCountrySlots> kIndex = makeIndex();

const Region *findRegion(QStringView alpha2)
{
    const int slot = countrySlot(alpha2);
    return slot < 0 || kIndex[slot] == kNoRegion ? nullptr : &kRegions[kIndex[slot]];
}

} // namespace

bool isCountrySlot(int slot)
{
    return slot >= 0 && slot < kCountrySlots && kIndex[slot] != kNoRegion;
}

QString regionOf(QStringView alpha2)
{
    const Region *region = findRegion(alpha2);
    return region ? region->key.toString() : QString();
}

QString continentOf(QStringView alpha2)
{
    const Region *region = findRegion(alpha2);
    return region ? region->continent.toString() : QString();
}

QString regionName(QStringView key, Language language)
{
    const auto named = [language](const auto &row) {
        return (language == Language::Portuguese ? row.pt : row.en).toString();
    };
    for (const Region &region : kRegions) {
        if (region.key == key)
            return named(region);
    }
    for (const ContinentName &continent : kContinents) {
        if (continent.key == key)
            return named(continent);
    }
    return key.toString();
}

} // namespace elo
