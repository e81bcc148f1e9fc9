// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/people_tables.h"

#include "core/people/person_name.h"
#include "core/places/countries.h"
#include "core/places/regions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

const QString kOtherRegions = u"other"_s;

enum Sex : size_t { Female, Male, UnknownSex, SexCount };

size_t sexOf(const ParticipantFact &person)
{
    return person.sex == u"f" ? Female : person.sex == u"m" ? Male : UnknownSex;
}

/// suppressSmallCountsInList, and one more where the hidden counts are all as small or all as large as a small count
/// can be: "three of them make 6, and each is below 3" says that each is 2.
std::vector<bool> hiddenInList(const std::vector<qint64> &counts)
{
    auto hidden = suppressSmallCountsInList(counts);
    qint64 cells = 0;
    qint64 sum = 0;
    bool onlySmall = true;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (!hidden[i] || counts[i] == 0)
            continue;
        ++cells;
        sum += counts[i];
        onlySmall = onlySmall && counts[i] < kSmallCountThreshold;
    }
    if (cells == 0 || hidden.back() || !onlySmall || (sum != cells && sum != cells * (kSmallCountThreshold - 1)))
        return hidden;
    size_t smallest = counts.size();
    for (size_t i = 0; i < counts.size(); ++i)
        if (!hidden[i] && counts[i] > 0 && (smallest == counts.size() || counts[i] < counts[smallest]))
            smallest = i;
    hidden[smallest] = true; // the total where nothing else is left
    return hidden;
}

} // namespace

bool PeopleTables::Region::has(const QString &code) const
{
    return std::any_of(countries.begin(), countries.end(),
                       [&](const Country &country) { return country.code == code; });
}

/// Regions of fewer than three people are counted together, and with the next smallest where they are too few even
/// so: then no total of a region has to be hidden. People without a country stay apart.
void PeopleTables::rollUpSmallRegions(std::map<QString, std::map<QString, Country>> &byRegion)
{
    const auto size = [](const auto &countries) {
        qint64 people = 0;
        for (const auto &[code, country] : countries)
            people += country.people;
        return people;
    };
    const auto smallest = [&] {
        auto found = byRegion.end();
        for (auto it = byRegion.begin(); it != byRegion.end(); ++it)
            if (!it->first.isEmpty() && it->first != kOtherRegions &&
                (found == byRegion.end() || size(it->second) < size(found->second)))
                found = it;
        return found;
    };
    for (auto region = smallest(); region != byRegion.end(); region = smallest()) {
        const qint64 others = byRegion.contains(kOtherRegions) ? size(byRegion[kOtherRegions]) : 0;
        if (size(region->second) >= kSmallCountThreshold && (others == 0 || others >= kSmallCountThreshold))
            return;
        auto moved = std::move(region->second);
        byRegion.erase(region);
        byRegion[kOtherRegions].merge(moved);
    }
}

PeopleTables::PeopleTables(const std::vector<const ParticipantFact *> &people, const Words &say) : m_say(say)
{
    std::map<QString, std::map<QString, Country>> byRegion;
    for (const auto *person : people) {
        Country &country = byRegion[regionOf(person->country)][person->country];
        country.code = person->country;
        ++country.people;
        country.attendances += person->attendances();
    }
    const QString unknown = say(u"Desconhecido", u"Unknown");
    rollUpSmallRegions(byRegion);
    for (auto &[key, countries] : byRegion) {
        Region region{key,
                      key.isEmpty()          ? unknown
                      : key == kOtherRegions ? say(u"Outras regiões", u"Other regions")
                                             : regionName(key, say.language()),
                      {}};
        for (auto &[code, country] : countries) {
            country.name = code.isEmpty() ? unknown : countryName(code, say.language());
            region.countries.push_back(country);
        }
        std::sort(region.countries.begin(), region.countries.end(),
                  [](const Country &a, const Country &b) { return sortKey(a.name) < sortKey(b.name); });
        m_regions.push_back(std::move(region));
    }
    // Never by count: the order would give hidden sizes away.
    std::sort(m_regions.begin(), m_regions.end(), [](const Region &a, const Region &b) {
        const auto rank = [](const Region &r) { return r.key.isEmpty() ? 2 : r.key == kOtherRegions ? 1 : 0; };
        return std::tuple(rank(a), sortKey(a.name)) < std::tuple(rank(b), sortKey(b.name));
    });
    m_people = CountTable(m_regions.size(), SexCount);
    m_attendances = CountTable(m_regions.size(), SexCount);
    for (const auto *person : people) {
        const auto region =
            std::find_if(m_regions.begin(), m_regions.end(), [&](const Region &r) { return r.has(person->country); });
        const auto row = size_t(region - m_regions.begin());
        m_people.add(row, sexOf(*person));
        m_attendances.add(row, sexOf(*person), person->attendances());
    }
    m_mask = suppressSmallCounts(m_people);
}

ReportCell PeopleTables::cell(const CountTable &counts, size_t row, size_t column) const
{
    return m_mask.hidden(row, column) ? ReportCell::hidden() : ReportCell{counts.at(row, column), false};
}

ReportTable PeopleTables::regionTable(const QString &key, const QString &title, const CountTable &counts) const
{
    ReportTable table;
    table.key = key;
    table.title = title;
    table.columns = {{m_say(u"Região", u"Region"), ReportColumnKind::Text},
                     {m_say(u"Mulheres", u"Women"), ReportColumnKind::Count},
                     {m_say(u"Homens", u"Men"), ReportColumnKind::Count},
                     {m_say(u"Sexo desconhecido", u"Sex unknown"), ReportColumnKind::Count},
                     {m_say(u"Total", u"Total"), ReportColumnKind::Count}};
    for (size_t row = 0; row <= m_regions.size(); ++row) {
        ReportTable::Row line;
        line.total = row == m_regions.size();
        line.cells.push_back({line.total ? m_say(u"Total", u"Total") : m_regions[row].name, false});
        for (size_t column = 0; column <= SexCount; ++column)
            line.cells.push_back(cell(counts, row, column));
        table.rows.push_back(std::move(line));
    }
    table.note = m_say(u"Regiões M49 das Nações Unidas, pelo país da delegação ou, na falta dele, de residência.",
                       u"UN M49 regions, by country of the delegation or, where there is none, of residence.");
    return table;
}

ReportTable PeopleTables::peopleByRegionAndSex() const
{
    return regionTable(u"people_region_sex"_s, m_say(u"Pessoas por região e sexo", u"People by region and sex"),
                       m_people);
}

ReportTable PeopleTables::attendancesByRegionAndSex() const
{
    auto table = regionTable(u"attendances_region_sex"_s,
                             m_say(u"Presenças por região e sexo", u"Attendances by region and sex"), m_attendances);
    table.note = m_say(u"Uma presença é uma pessoa num dia.", u"An attendance is one person on one day.");
    return table;
}

/// Nothing where as many lines for as many people would say how many each country has: then none is listed.
std::optional<std::vector<bool>> PeopleTables::hiddenCountries(size_t region) const
{
    std::vector<qint64> counts;
    for (const Country &country : m_regions[region].countries)
        counts.push_back(country.people);
    auto hidden = hiddenInList(counts);
    const bool totalIsNeeded = hidden.back(); // but it is the region's, which is shown
    if (totalIsNeeded || m_mask.hidden(region, SexCount))
        return std::nullopt;
    hidden.pop_back();
    return hidden;
}

ReportTable PeopleTables::byCountry() const
{
    ReportTable table;
    table.key = u"people_country"_s;
    table.title = m_say(u"Pessoas e presenças por país", u"People and attendances by country");
    table.columns = {{m_say(u"Região e país", u"Region and country"), ReportColumnKind::Text},
                     {m_say(u"Pessoas", u"People"), ReportColumnKind::Count},
                     {m_say(u"Presenças", u"Attendances"), ReportColumnKind::Count}};
    for (size_t region = 0; region < m_regions.size(); ++region) {
        table.rows.push_back({{{m_regions[region].name, false},
                               cell(m_people, region, SexCount),
                               cell(m_attendances, region, SexCount)},
                              true});
        const auto hidden = hiddenCountries(region);
        if (!hidden)
            continue;
        for (size_t i = 0; i < m_regions[region].countries.size(); ++i) {
            const Country &country = m_regions[region].countries[i];
            if (country.code.isEmpty())
                continue; // the unknown country is its region's only line
            const auto shown = [&](qint64 count) {
                return (*hidden)[i] ? ReportCell::hidden() : ReportCell{count, false};
            };
            table.rows.push_back(
                {{{u"   "_s + country.name, false}, shown(country.people), shown(country.attendances)}, false});
        }
    }
    table.rows.push_back({{{m_say(u"Total", u"Total"), false},
                           cell(m_people, m_regions.size(), SexCount),
                           cell(m_attendances, m_regions.size(), SexCount)},
                          true});
    return table;
}

ReportFigure PeopleTables::figure() const
{
    ReportFigure figure;
    figure.key = u"people_region_sex"_s;
    figure.title = m_say(u"Pessoas por região e sexo", u"People by region and sex");
    figure.kind = ReportFigure::Kind::StackedBars;
    const QString names[] = {m_say(u"Mulheres", u"Women"), m_say(u"Homens", u"Men"),
                             m_say(u"Desconhecido", u"Unknown")};
    for (const Region &region : m_regions)
        figure.categories << region.name;
    for (size_t sex = 0; sex < SexCount; ++sex) {
        ReportFigure::Series series;
        series.name = names[sex];
        for (size_t row = 0; row < m_regions.size(); ++row) {
            series.suppressed.push_back(m_mask.hidden(row, sex));
            series.values.push_back(m_mask.hidden(row, sex) ? 0 : double(m_people.at(row, sex)));
        }
        if (m_people.at(m_regions.size(), sex) > 0 || sex != UnknownSex)
            figure.series.push_back(std::move(series));
    }
    return figure;
}

ReportTable countList(const QString &key, const QString &title, const QString &what, const QString &unit,
                      const std::vector<std::pair<QString, qint64>> &rows, const Words &say, bool suppress)
{
    std::vector<qint64> counts;
    qint64 total = 0;
    for (const auto &[name, count] : rows) {
        counts.push_back(count);
        total += count;
    }
    std::vector<bool> hidden(rows.size() + 1);
    if (suppress)
        hidden = hiddenInList(counts);
    ReportTable table;
    table.key = key;
    table.title = title;
    table.columns = {{what, ReportColumnKind::Text}, {unit, ReportColumnKind::Count}};
    for (size_t i = 0; i < rows.size(); ++i)
        table.rows.push_back(
            {{{rows[i].first, false}, hidden[i] ? ReportCell::hidden() : ReportCell{counts[i], false}}, false});
    table.rows.push_back(
        {{{say(u"Total", u"Total"), false}, hidden.back() ? ReportCell::hidden() : ReportCell{total, false}}, true});
    return table;
}

} // namespace elo
