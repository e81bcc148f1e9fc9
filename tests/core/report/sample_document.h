// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

namespace elo::testing_support {

/// A small report with one of everything: both kinds of items, every kind of column, a total, suppressed cells.
inline ReportDocument sampleDocument(Language language)
{
    using namespace Qt::StringLiterals;
    ReportDocument document;
    document.language = language;
    document.cover.title = u"Interim report"_s;
    document.cover.subtitle = u"January to June 2026"_s;
    document.cover.organisation = u"INACE"_s;
    document.cover.author = u"Celeste Nhantumbo"_s;
    document.cover.lines = {{u"Project codes"_s, u"CE.0298, PRIMA MZ10P0003"_s}};
    document.cover.remarks = {u"Figures from the office file."_s};

    ReportTable people;
    people.key = u"people_by_country"_s;
    people.title = u"People by country"_s;
    people.note = u"By residence."_s;
    people.columns = {{u"Country"_s, ReportColumnKind::Text},
                      {u"People"_s, ReportColumnKind::Count},
                      {u"Share"_s, ReportColumnKind::Percent},
                      {u"Mean age"_s, ReportColumnKind::Decimal},
                      {u"Last contact"_s, ReportColumnKind::Date}};
    people.rows = {
        {{{u"Malawi"_s}, {1234}, {61.5}, {33.25}, {QDate(2026, 5, 4)}}, false},
        {{{u"=Eswatini"_s}, ReportCell::hidden(), ReportCell::hidden(), {}, {}}, false},
        {{{u"Total"_s}, {2006}, {100.0}, {}, {}}, true},
    };

    ReportFigure figure;
    figure.key = u"people_figure"_s;
    figure.title = u"People by country and sex"_s;
    figure.kind = ReportFigure::Kind::StackedBars;
    figure.categories = QStringList{u"Malawi"_s, u"Eswatini"_s};
    figure.series = {{u"Women"_s, {700, 9}, {false, true}}, {u"Men"_s, {534, 11}, {false, false}}};

    ReportTable empty;
    empty.key = u"risks"_s;
    empty.title = u"Risks"_s;
    empty.columns = {{u"Risk"_s, ReportColumnKind::Text}};

    document.sections = {{u"Beneficiaries"_s, {u"They came from many countries."_s}, {people, figure}},
                         {u"Risks"_s, {}, {empty}},
                         {u"Lessons"_s, {u"Ask early."_s, u"Relay often."_s}, {}}};
    return document;
}

} // namespace elo::testing_support
