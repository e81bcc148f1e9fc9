// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/behind.h"
#include "core/overview/dashboard.h"

#include "core/base/hybrid_clock.h"
#include "core/places/countries.h"
#include "core/store/connection.h"
#include "core/store/merged.h"
#include "core/workspace.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <map>

namespace elo::dashboard_parts {

using namespace Qt::StringLiterals;
using namespace behind;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

/// Members of one country by sex.
struct BySex
{
    qint64 women = 0;
    qint64 men = 0;
    qint64 unknown = 0;
    qint64 all() const { return women + men + unknown; }
};

struct Counts
{
    std::map<QString, BySex> countries; ///< alpha-2; empty: not recorded
    std::vector<qint64> months;
};

/// The day on which each operation was written: members know theirs by its row id.
std::unordered_map<qint64, QDate> daysOfOperations(Connection &connection)
{
    std::unordered_map<qint64, QDate> days;
    Query query(connection, "SELECT rid, clock FROM operation");
    while (query.next())
        days.emplace(query.integer(0), QDateTime::fromMSecsSinceEpoch(hybrid_clock::wallMs(query.integer(1))).date());
    return days;
}

/// Where an operation's members go: into the period or not, and into which month (-1: before the first).
struct Place
{
    bool counts = false;
    int month = -1;
};

class Places
{
public:
    Places(Connection &connection, const Dashboard &dashboard)
        : m_period(dashboard.period),
          m_first(QDate(dashboard.today.year(), dashboard.today.month(), 1).addMonths(1 - Dashboard::kMonths)),
          m_days(daysOfOperations(connection))
    {
    }

    /// Neighbours in the file mostly came by the same operation: an import.
    const Place &of(qint64 operation)
    {
        if (operation != m_last) {
            m_last = operation;
            m_place = placeOf(operation);
        }
        return m_place;
    }

private:
    Place placeOf(qint64 operation) const
    {
        const auto found = m_days.find(operation);
        const QDate day = found == m_days.end() ? QDate() : found->second;
        Place place;
        place.counts =
            (!m_period.from.isValid() || day >= m_period.from) && (!m_period.to.isValid() || day <= m_period.to);
        const int month = (day.year() - m_first.year()) * 12 + day.month() - m_first.month();
        if (day >= m_first && month < Dashboard::kMonths)
            place.month = month;
        return place;
    }

    ReportPeriod m_period;
    QDate m_first;
    std::unordered_map<qint64, QDate> m_days;
    qint64 m_last = -1;
    Place m_place;
};

/// One look at every member. Letting SQLite group them would sort them all first, which took three times as long.
Counts countMembers(Connection &connection, const Entity &member, const Dashboard &dashboard)
{
    Places places(connection, dashboard);
    QHash<QString, BySex> countries;
    Counts counts;
    counts.months.resize(Dashboard::kMonths);
    Query query(connection, "SELECT added, residence_country, sex FROM member WHERE " + merged::shownSql(member));
    while (query.next()) {
        const Place &place = places.of(query.integer(0));
        if (place.month >= 0)
            ++counts.months[size_t(place.month)];
        if (!place.counts)
            continue;
        BySex &country = countries[query.text(1)];
        const QString sex = query.text(2);
        ++(sex == u"f" ? country.women : sex == u"m" ? country.men : country.unknown);
    }
    for (auto country = countries.cbegin(); country != countries.cend(); ++country)
        counts.countries.emplace(country.key(), *country);
    return counts;
}

ListQuery membersOf(const Dashboard &dashboard)
{
    ListQuery list = listOf(u"member");
    list += registered(dashboard.period);
    return list;
}

void addCountries(const Counts &counts, Language language, Dashboard &dashboard)
{
    FigureTable &table = dashboard.countries;
    table.title = Text::tr("Members by country");
    table.rowHeader = Text::tr("Country");
    table.columns = {Text::tr("Members")};
    for (const auto &[code, people] : counts.countries) {
        ListQuery list = membersOf(dashboard);
        list += isOrEmpty(u"residence_country", code);
        table.rows.push_back({code,
                              code.isEmpty() ? Text::tr("Not recorded") : countryName(code, language),
                              {Figure{double(people.all()), list}}});
    }
    const QCollator collator{QLocale(language == Language::Portuguese ? QLocale::Portuguese : QLocale::English)};
    std::ranges::stable_sort(table.rows, [&](const auto &a, const auto &b) {
        if (a.key.isEmpty() != b.key.isEmpty())
            return b.key.isEmpty();
        const double x = a.cells[0].value.value_or(0);
        const double y = b.cells[0].value.value_or(0);
        return x != y ? x > y : collator.compare(a.label, b.label) < 0;
    });
}

/// The countries of each region, so that its list finds those of whom there is nobody yet as well.
std::map<QString, QStringList> countriesByRegion()
{
    std::map<QString, QStringList> found;
    for (const QString &code : countryCodes())
        found[regionOf(code)] << code;
    return found;
}

FigureTable::Row regionRow(const Dashboard &dashboard, const QString &label, const FilterNode &place,
                           const BySex &people)
{
    ListQuery all = membersOf(dashboard);
    all += place;
    const auto bySex = [&](qint64 number, const QString &sex) {
        ListQuery list = all;
        list += isOrEmpty(u"sex", sex);
        return Figure{double(number), list};
    };
    return {{},
            label,
            {bySex(people.women, u"f"_s), bySex(people.men, u"m"_s), bySex(people.unknown, {}),
             Figure{double(people.all()), all}}};
}

void addRegions(const Counts &counts, Language language, Dashboard &dashboard)
{
    FigureTable &table = dashboard.regions;
    table.title = Text::tr("Members by region and sex");
    table.rowHeader = Text::tr("Region");
    table.columns = {Text::tr("Women"), Text::tr("Men"), Text::tr("Not recorded"), Text::tr("All")};
    std::map<QString, BySex> regions;
    for (const auto &[code, people] : counts.countries) {
        BySex &region = regions[code.isEmpty() ? QString() : regionOf(code)];
        region.women += people.women;
        region.men += people.men;
        region.unknown += people.unknown;
    }
    const auto members = countriesByRegion();
    for (const auto &[key, people] : regions) {
        const bool known = members.contains(key) && !key.isEmpty();
        auto row = known ? regionRow(dashboard, regionName(key, language),
                                     oneOf(u"residence_country", members.at(key)), people)
                         : regionRow(dashboard, Text::tr("Not recorded"), empty(u"residence_country"), people);
        row.key = key;
        table.rows.push_back(std::move(row));
    }
    std::ranges::stable_sort(table.rows, [](const auto &a, const auto &b) {
        if (a.key.isEmpty() != b.key.isEmpty())
            return b.key.isEmpty();
        return a.cells[3].value > b.cells[3].value;
    });
}

void addMonths(const Counts &counts, Language language, Dashboard &dashboard)
{
    FigureTable &table = dashboard.months;
    table.title = Text::tr("New members by month");
    table.rowHeader = Text::tr("Month");
    table.columns = {Text::tr("Members")};
    const QLocale locale(language == Language::Portuguese ? QLocale::Portuguese : QLocale::English);
    QDate month = QDate(dashboard.today.year(), dashboard.today.month(), 1).addMonths(1 - Dashboard::kMonths);
    for (const qint64 people : counts.months) {
        const QString name = locale.standaloneMonthName(month.month());
        ListQuery list = listOf(u"member");
        list += registered({month, month.addMonths(1).addDays(-1)});
        table.rows.push_back({month.toString(u"yyyy-MM"),
                              u"%1 %2"_s.arg(name.left(1).toUpper() + name.mid(1)).arg(month.year()),
                              {Figure{double(people), list}}});
        month = month.addMonths(1);
    }
}

} // namespace

void addMembers(Workspace &workspace, Dashboard &dashboard)
{
    const Counts counts = countMembers(workspace.connection(), workspace.schema().entity(u"member"), dashboard);
    addCountries(counts, workspace.language(), dashboard);
    addRegions(counts, workspace.language(), dashboard);
    addMonths(counts, workspace.language(), dashboard);
    dashboard.headline.members = Figure{dashboard.countries.sum(0), membersOf(dashboard)};
}

} // namespace elo::dashboard_parts
