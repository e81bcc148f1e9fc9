// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/people_tables.h"

#include "core/people/person_name.h"
#include "core/places/countries.h"
#include "core/places/regions.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

enum Sex : size_t { Female, Male, UnknownSex, SexCount };

size_t sexOf(const ParticipantFact &person)
{
    return person.sex == u"f" ? Female : person.sex == u"m" ? Male : UnknownSex;
}

} // namespace

PeopleTables::PeopleTables(std::vector<const ParticipantFact *> people, const Words &say) : m_say(say)
{
    std::map<QString, std::map<QString, Country>> byRegion;
    for (const auto *person : people) {
        Country &country = byRegion[regionOf(person->country)][person->country];
        country.code = person->country;
        ++country.people;
        country.attendances += person->attendances();
    }
    const QString unknown = say(u"Desconhecido", u"Unknown");
    for (auto &[key, countries] : byRegion) {
        Region region{key, key.isEmpty() ? unknown : regionName(key, say.language()), {}};
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
        return std::tuple(a.key.isEmpty(), sortKey(a.name)) < std::tuple(b.key.isEmpty(), sortKey(b.name));
    });
    m_people = CountTable(m_regions.size(), SexCount);
    m_attendances = CountTable(m_regions.size(), SexCount);
    for (const auto *person : people) {
        const auto region = std::find_if(m_regions.begin(), m_regions.end(),
                                         [&](const Region &r) { return r.key == regionOf(person->country); });
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

std::vector<bool> PeopleTables::hiddenCountries(size_t region) const
{
    const auto &countries = m_regions[region].countries;
    // Where the region's own total is hidden, a country shown would narrow it down.
    if (m_mask.hidden(region, SexCount))
        return std::vector<bool>(countries.size(), true);
    std::vector<qint64> counts;
    for (const Country &country : countries)
        counts.push_back(country.people);
    auto hidden = suppressSmallCountsInList(counts);
    const bool totalIsNeeded = hidden.back(); // but it is the region's, which is shown
    hidden.pop_back();
    return totalIsNeeded ? std::vector<bool>(countries.size(), true) : hidden;
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
        for (size_t i = 0; i < m_regions[region].countries.size(); ++i) {
            const Country &country = m_regions[region].countries[i];
            if (country.code.isEmpty())
                continue; // the unknown country is its region's only line
            const auto shown = [&](qint64 count) {
                return hidden[i] ? ReportCell::hidden() : ReportCell{count, false};
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
        hidden = suppressSmallCountsInList(counts);
    hidden.resize(rows.size() + 1);
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
