// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/forum_facts.h"
#include "core/report/forum_texts.h"
#include "core/report/suppression.h"

#include <map>
#include <optional>

namespace elo {

/// People counted by region and sex, and by country within regions, with one set of suppressed cells for people and
/// attendances, so that neither table gives away what the other hides. Regions of fewer than three people are counted
/// together; a country is hidden so that the total of its region gives nothing away. People without a known country
/// or sex have a row or column of their own.
class PeopleTables
{
public:
    /// Each of `people` is counted once; `attendances()` are added up.
    PeopleTables(const std::vector<const ParticipantFact *> &people, const Words &say);

    ReportTable peopleByRegionAndSex() const;
    ReportTable attendancesByRegionAndSex() const;
    ReportTable byCountry() const; ///< people and attendances, regions as subtotals
    ReportFigure figure() const;

private:
    struct Country
    {
        QString code;
        QString name;
        qint64 people = 0;
        qint64 attendances = 0;
    };
    struct Region
    {
        QString key;
        QString name;
        std::vector<Country> countries; ///< by name
        bool has(const QString &code) const;
    };
    static void rollUpSmallRegions(std::map<QString, std::map<QString, Country>> &byRegion);
    ReportTable regionTable(const QString &key, const QString &title, const CountTable &counts) const;
    ReportCell cell(const CountTable &counts, size_t row, size_t column) const;
    std::optional<std::vector<bool>> hiddenCountries(size_t region) const;

    Words m_say;
    std::vector<Region> m_regions; ///< by name, the unknown one last
    CountTable m_people{0, 0};
    CountTable m_attendances{0, 0};
    SuppressionMask m_mask{0, 0};
};

/// A list of counts with its total, small ones suppressed. @param unit header of the counts.
ReportTable countList(const QString &key, const QString &title, const QString &what, const QString &unit,
                      const std::vector<std::pair<QString, qint64>> &rows, const Words &say, bool suppress);

} // namespace elo
