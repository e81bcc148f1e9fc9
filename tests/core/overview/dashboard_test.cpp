// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/dashboard.h"

#include "core/overview/median.h"
#include "core/places/regions.h"
#include "tests/core/overview/overview_file.h"

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday = QDate::currentDate(); // records are registered on the day of the test

void addMember(OverviewFile &file, const QString &country, const QString &sex)
{
    QVariantMap values{{u"name"_s, u"Pessoa Inventada"_s}};
    if (!country.isEmpty())
        values[u"residence_country"_s] = country;
    if (!sex.isEmpty())
        values[u"sex"_s] = sex;
    file.add(u"member", values);
}

Ref addInquiry(OverviewFile &file, const QString &topic, int receivedAgo, int answeredAfter, const QString &state)
{
    QVariantMap values{
        {u"subject"_s, u"Pergunta"_s}, {u"received"_s, kToday.addDays(-receivedAgo)}, {u"state"_s, state}};
    if (!topic.isEmpty())
        values[u"topic"_s] = topic;
    if (answeredAfter >= 0)
        values[u"answered_on"_s] = kToday.addDays(answeredAfter - receivedAgo);
    return file.add(u"inquiry", values);
}

void addFollowUp(OverviewFile &file, const QString &state, std::optional<int> dueIn)
{
    QVariantMap values{{u"title"_s, u"Telefonar"_s}, {u"state"_s, state}};
    if (dueIn)
        values[u"due"_s] = kToday.addDays(*dueIn);
    if (state == u"dropped")
        values[u"reason"_s] = u"sem resposta"_s;
    file.add(u"follow_up", values);
}

void expectAllLeadBack(OverviewFile &file, const Dashboard &found)
{
    for (const FigureTable *table : {&found.countries, &found.regions, &found.months, &found.followUpStates,
                                     &found.followUpAges, &found.inquiries, &found.opportunities})
        file.expectLeadsBack(*table);
    const auto &head = found.headline;
    file.expectLeadsBack(head.members, u"members"_s);
    file.expectLeadsBack(head.openFollowUps, u"open follow-ups"_s);
    file.expectLeadsBack(head.overdueFollowUps, u"overdue follow-ups"_s);
    file.expectLeadsBack(head.openInquiries, u"open inquiries"_s);
    file.expectLeadsBack(head.overdueInquiries, u"overdue inquiries"_s);
    file.expectLeadsBack(head.published, u"published"_s);
    file.expectLeadsBack(head.linked, u"linked"_s);
    file.expectLeadsBack(head.linkedMissions, u"linked missions"_s);
}

} // namespace

TEST(Dashboard, CountsMembersByCountryRegionAndSex)
{
    OverviewFile file;
    addMember(file, u"ZA"_s, u"f"_s);
    addMember(file, u"ZA"_s, u"m"_s);
    addMember(file, u"SZ"_s, u"f"_s);
    addMember(file, u"PT"_s, {});
    addMember(file, {}, u"f"_s);
    const auto found = dashboard(*file, {}, kToday).value();
    EXPECT_EQ(at(found.countries, u"ZA"), 2);
    EXPECT_EQ(at(found.countries, u""), 1);
    EXPECT_EQ(found.countries.rows.front().label, u"South Africa"_s);
    EXPECT_EQ(found.countries.rows.back().key, QString()); // what is not known stands last
    EXPECT_EQ(at(found.regions, u"southern_africa", 0), 2);
    EXPECT_EQ(at(found.regions, u"southern_africa", 1), 1);
    EXPECT_EQ(at(found.regions, u"southern_europe", 2), 1);
    EXPECT_EQ(at(found.regions, u"southern_africa", 3), 3);
    EXPECT_EQ(found.headline.members.value, 5);
    EXPECT_EQ(int(found.months.rows.size()), Dashboard::kMonths);
    EXPECT_EQ(found.months.rows.back().cells[0].value, 5);
    EXPECT_EQ(found.months.rows.back().key, kToday.toString(u"yyyy-MM"));
    expectAllLeadBack(file, found);
}

TEST(Dashboard, ThePeriodSaysWhichMembersAndInquiriesCount)
{
    OverviewFile file;
    addMember(file, u"ZA"_s, u"f"_s);
    addInquiry(file, u"job"_s, 10, -1, u"received"_s);
    addInquiry(file, u"job"_s, 100, -1, u"received"_s);
    const auto past = dashboard(*file, {{}, kToday.addDays(-1)}, kToday).value();
    EXPECT_EQ(past.headline.members.value, 0);
    EXPECT_TRUE(past.countries.rows.empty());
    EXPECT_EQ(past.months.rows.back().cells[0].value, 1); // the months are always those up to today
    expectAllLeadBack(file, past);
    const auto lately = dashboard(*file, {kToday.addDays(-30), kToday}, kToday).value();
    EXPECT_EQ(lately.headline.members.value, 1);
    EXPECT_EQ(at(lately.inquiries, u"job", 0), 1);
    EXPECT_EQ(lately.headline.openInquiries.value, 2); // what is open is open
    expectAllLeadBack(file, lately);
}

TEST(Dashboard, SortsFollowUpsByStateAndAge)
{
    OverviewFile file;
    for (const int days : {-91, -90, -31, -30, -8, -7, -1, 0, 7, 8, 400})
        addFollowUp(file, u"open"_s, days);
    addFollowUp(file, u"waiting"_s, std::nullopt);
    addFollowUp(file, u"done"_s, -50);
    addFollowUp(file, u"dropped"_s, 3);
    const auto found = dashboard(*file, {}, kToday).value();
    EXPECT_EQ(at(found.followUpStates, u"open"), 11);
    EXPECT_EQ(at(found.followUpStates, u"dropped"), 1);
    EXPECT_EQ(at(found.followUpAges, u"late_90"), 1);
    EXPECT_EQ(at(found.followUpAges, u"late_31"), 2);
    EXPECT_EQ(at(found.followUpAges, u"late_8"), 2);
    EXPECT_EQ(at(found.followUpAges, u"late_1"), 2);
    EXPECT_EQ(at(found.followUpAges, u"week"), 2);
    EXPECT_EQ(at(found.followUpAges, u"later"), 2);
    EXPECT_EQ(at(found.followUpAges, u"none"), 1);
    EXPECT_EQ(found.headline.openFollowUps.value, 12);
    EXPECT_EQ(found.headline.overdueFollowUps.value, 7);
    EXPECT_EQ(found.followUpAges.sum(0), 12); // every open one stands once
    expectAllLeadBack(file, found);
}

TEST(Dashboard, MediansAreOfTheAnsweredInquiriesOfATopic)
{
    OverviewFile file;
    addInquiry(file, u"tax"_s, 40, 3, u"closed"_s);
    addInquiry(file, u"tax"_s, 40, 9, u"answered"_s);
    addInquiry(file, u"tax"_s, 40, 4, u"answered"_s);
    addInquiry(file, u"tax"_s, 2, -1, u"assigned"_s);
    addInquiry(file, {}, 2, -1, u"withdrawn"_s);
    const auto found = dashboard(*file, {}, kToday).value();
    EXPECT_EQ(at(found.inquiries, u"tax", 0), 4);
    EXPECT_EQ(at(found.inquiries, u"tax", 1), 1);
    EXPECT_EQ(at(found.inquiries, u"tax", 2), 3);
    EXPECT_EQ(at(found.inquiries, u"tax", 3), 4);
    EXPECT_EQ(at(found.inquiries, u"", 1), 0);
    EXPECT_EQ(rowOf(found.inquiries, u"land"), nullptr); // topics nobody asked about are left out
    EXPECT_EQ(median({2, 8}), 5);
    EXPECT_EQ(median({}), std::nullopt);
    expectAllLeadBack(file, found);
}

TEST(Dashboard, EveryFigureIsThatOfAPlainCountOnGeneratedRecords)
{
    OverviewFile file;
    QRandomGenerator random(11);
    const QStringList countries{u"ZA"_s, u"PT"_s, u"MW"_s, u"DE"_s, u"BR"_s, u"TW"_s, {}};
    const QStringList sexes{u"f"_s, u"m"_s, {}};
    const QStringList topics{u"job"_s, u"tax"_s, u"study"_s, {}};
    const QStringList states{u"received"_s, u"assigned"_s, u"answered"_s, u"closed"_s, u"duplicate"_s};
    const QStringList stages{u"draft"_s, u"verified"_s, u"published"_s, u"expired"_s};
    const auto any = [&](const QStringList &list) { return list[random.bounded(int(list.size()))]; };
    for (int i = 0; i < 60; ++i) {
        addMember(file, any(countries), any(sexes));
        const QString state = any(states);
        addInquiry(file, any(topics), 30 + random.bounded(300), state == u"answered" ? random.bounded(30) : -1,
                   state);
        addFollowUp(file, random.bounded(3) ? u"open"_s : u"done"_s, random.bounded(200) - 120);
        file.add(u"opportunity", {{u"title"_s, u"Oferta"_s}, {u"stage"_s, any(stages)}});
    }
    const auto found = dashboard(*file, {}, kToday).value();
    expectAllLeadBack(file, found);
    const auto members = file.all(u"member");
    for (const auto &row : found.countries.rows)
        EXPECT_EQ(row.cells[0].value, double(std::ranges::count_if(members, [&](const Record &member) {
                      return member.text(u"residence_country") == row.key;
                  })));
    EXPECT_EQ(found.countries.sum(0), 60);
    EXPECT_EQ(found.regions.sum(3), 60);
    for (const auto &row : found.regions.rows)
        EXPECT_EQ(row.cells[0].value, double(std::ranges::count_if(members, [&](const Record &member) {
                      return regionOf(member.text(u"residence_country")) == row.key && member.text(u"sex") == u"f";
                  })));
    const auto inquiries = file.all(u"inquiry");
    for (const auto &row : found.inquiries.rows) {
        std::vector<int> days;
        for (const Record &inquiry : inquiries)
            if (inquiry.text(u"topic") == row.key && inquiry.value(u"answered_on").isValid())
                days.push_back(
                    int(inquiry.value(u"received").toDate().daysTo(inquiry.value(u"answered_on").toDate())));
        EXPECT_EQ(row.cells[3].value, median(days)) << qPrintable(row.label);
    }
    EXPECT_EQ(found.opportunities.sum(0), 60);
}

TEST(Dashboard, ShowsHowFarIndicatorsAre)
{
    OverviewFile file;
    const Ref project = file.add(u"project", {{u"name"_s, u"Projecto"_s}, {u"starts"_s, kToday.addDays(-100)}});
    file.add(u"indicator", {{u"project"_s, project.id},
                            {u"statement"_s, u"Membros registados"_s},
                            {u"rule"_s, u"members"_s},
                            {u"baseline"_s, 0.0},
                            {u"target"_s, 8.0}});
    addMember(file, u"ZA"_s, u"f"_s);
    addMember(file, u"PT"_s, u"m"_s);
    const auto found = dashboard(*file, {}, kToday).value();
    ASSERT_EQ(found.indicators.size(), 1u);
    EXPECT_EQ(found.indicators[0].value.value, 2);
    EXPECT_EQ(found.indicators[0].percent, 25);
    EXPECT_EQ(found.indicators[0].project, project);
    file.expectLeadsBack(found.indicators[0].value, u"indicator"_s);
}
