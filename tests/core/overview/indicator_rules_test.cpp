// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/indicator_rules.h"

#include "tests/core/overview/overview_file.h"

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday = QDate::currentDate();
const ReportPeriod kSpring{QDate(2026, 3, 1), QDate(2026, 5, 31)};
const ReportPeriod kNow{kToday, kToday};

struct Rules : OverviewFile
{
    std::optional<double> value(QStringView rule, const ReportPeriod &period)
    {
        const auto found = indicator_rules::value(*workspace, rule, period);
        EXPECT_TRUE(found.has_value()) << qPrintable(rule.toString());
        if (!found)
            return std::nullopt;
        EXPECT_EQ(found->kind, indicator_rules::kindOf(rule));
        if (found->counts)
            EXPECT_EQ(qint64(found->value.value_or(-1)), sizeOf(found->list)) << qPrintable(rule.toString());
        return found->value;
    }

    Ref write(const Ref &from, const Ref &to, const QString &kind, const QDate &day)
    {
        return add(u"communication", {{u"subject"_s, u"Assunto"_s},
                                      {u"kind"_s, kind},
                                      {u"date"_s, day},
                                      {u"sender"_s, from.text()},
                                      {u"recipient"_s, to.text()}});
    }
};

} // namespace

TEST(IndicatorRules, ThereIsOneForEveryChoiceOfTheField)
{
    const Schema schema;
    QStringList choices;
    for (const Choice &choice : schema.entity(u"indicator").field(u"rule").choices)
        choices << QString::fromLatin1(choice.key);
    EXPECT_EQ(indicator_rules::keys(), choices);
    OverviewFile file;
    EXPECT_FALSE(indicator_rules::value(*file, u"no_such_rule", {}));
}

TEST(IndicatorRules, OfAnEmptyFileAreNoughtOrNothing)
{
    Rules file;
    for (const QString &rule : indicator_rules::keys()) {
        const bool measures = indicator_rules::kindOf(rule) != FigureKind::Count;
        EXPECT_EQ(file.value(rule, {}), measures ? std::nullopt : std::optional<double>(0)) << qPrintable(rule);
    }
}

TEST(IndicatorRules, CountMembersByTheDayTheyWereRegistered)
{
    Rules file;
    file.add(u"member", {{u"name"_s, u"Ana Cossa"_s}, {u"sex"_s, u"f"_s}});
    file.add(u"member", {{u"name"_s, u"Rui Bila"_s}, {u"sex"_s, u"m"_s}});
    file.add(u"member", {{u"name"_s, u"Zito Langa"_s}, {u"sex"_s, u"m"_s}});
    file.add(u"member", {{u"name"_s, u"Inês Tembe"_s}});
    EXPECT_EQ(file.value(u"members", kNow), 4);
    EXPECT_EQ(file.value(u"members", {}), 4);
    EXPECT_EQ(file.value(u"members", kSpring), 0);
    EXPECT_NEAR(*file.value(u"members_female", kNow), 100.0 / 3, 1e-9); // of those whose sex is known
    EXPECT_EQ(file.value(u"members_female", kSpring), std::nullopt);
}

TEST(IndicatorRules, AssociationsAreThoseOnRecordAtTheCutOff)
{
    Rules file;
    file.add(u"association", {{u"name"_s, u"Casa"_s}, {u"country"_s, u"PT"_s}});
    file.add(u"association", {{u"name"_s, u"Ponte"_s}, {u"country"_s, u"GB"_s}, {u"stage"_s, u"accredited"_s}});
    EXPECT_EQ(file.value(u"associations", {kToday.addDays(5), kToday.addDays(9)}), 2); // there before it began
    EXPECT_EQ(file.value(u"associations", {{}, kToday.addDays(-1)}), 0);
    EXPECT_EQ(file.value(u"associations_accredited", kNow), 1);
}

TEST(IndicatorRules, LinksAreAssociationsAndMissionsInFormalCommunication)
{
    Rules file;
    const Ref mission = file.add(
        u"mission",
        {{u"name"_s, u"Lisboa"_s}, {u"kind"_s, u"embassy"_s}, {u"city"_s, u"Cidade"_s}, {u"country"_s, u"PT"_s}});
    const Ref other = file.add(
        u"mission",
        {{u"name"_s, u"Porto"_s}, {u"kind"_s, u"consulate"_s}, {u"city"_s, u"Cidade"_s}, {u"country"_s, u"PT"_s}});
    const Ref casa = file.add(u"association", {{u"name"_s, u"Casa"_s}, {u"country"_s, u"PT"_s}});
    const Ref ponte = file.add(u"association", {{u"name"_s, u"Ponte"_s}, {u"country"_s, u"PT"_s}});
    const Ref inace = file.add(u"institution", {{u"name"_s, u"Instituto"_s}, {u"acronym"_s, u"INACE"_s}});
    file.write(casa, mission, u"oficio"_s, {2026, 3, 1});
    file.write(mission, casa, u"nota_verbal"_s, {2026, 5, 31});
    file.write(mission, ponte, u"email"_s, {2026, 4, 1}); // a contact, not a formal one
    file.write(inace, ponte, u"oficio"_s, {2026, 4, 2});  // not with a mission
    file.write(other, ponte, u"meeting"_s, {2026, 6, 1}); // later
    EXPECT_EQ(file.value(u"links", kSpring), 1);
    EXPECT_EQ(file.value(u"missions", kSpring), 1);
    EXPECT_EQ(file.value(u"communications", kSpring), 3);
    EXPECT_EQ(file.value(u"links", {}), 2);
    EXPECT_EQ(file.value(u"missions", {}), 2);
}

TEST(IndicatorRules, EventsCountPeopleOnceAndAttendancesPerDay)
{
    Rules file;
    const Ref event = file.addEvent(u"Fórum"_s, {u"2026-03-12"_s, u"2026-03-13"_s});
    const Ref later = file.addEvent(u"Reunião"_s, {u"2026-05-02"_s});
    const Ref ana = file.addMember(u"Ana Cossa"_s);
    const Ref rui = file.addMember(u"Rui Bila"_s);
    const auto attend = [&](const Ref &at, const Ref &who, int days) {
        const Ref part = file.add(u"participation", {{u"event"_s, at.id}, {u"person"_s, who.text()}});
        const auto all = file->related(file->schema().entity(u"event_day"), u"event"_s, at).value();
        for (int i = 0; i < days; ++i)
            EXPECT_TRUE(file->setAttendance(part, {u"event_day"_s, all[size_t(i)].id}, true));
    };
    attend(event, ana, 2);
    attend(event, rui, 0); // invited only
    attend(later, ana, 1);
    EXPECT_EQ(file.value(u"event_people", kSpring), 1);
    EXPECT_EQ(file.value(u"event_attendances", kSpring), 3);
    EXPECT_EQ(file.value(u"event_attendances", {QDate(2026, 5, 1), {}}), 1);
}

TEST(IndicatorRules, InquiriesByReceiptAndByAnswer)
{
    Rules file;
    const auto ask = [&](const QDate &received, const QDate &answered, const QDate &due) {
        file.add(u"inquiry", {{u"subject"_s, u"Pergunta"_s},
                              {u"received"_s, received},
                              {u"answered_on"_s, answered.isValid() ? QVariant(answered) : QVariant()},
                              {u"state"_s, answered.isValid() ? u"answered"_s : u"received"_s},
                              {u"due"_s, due}});
    };
    ask({2026, 2, 20}, {2026, 3, 1}, {2026, 3, 1});  // 9 days, on the last day
    ask({2026, 3, 1}, {2026, 3, 5}, {2026, 3, 4});   // 4 days, late
    ask({2026, 5, 31}, {2026, 6, 2}, {2026, 6, 20}); // answered in the next period
    ask({2026, 5, 31}, {}, {2026, 6, 20});
    EXPECT_EQ(file.value(u"inquiries", kSpring), 3);
    EXPECT_EQ(file.value(u"inquiries_answered", kSpring), 2);
    EXPECT_EQ(file.value(u"inquiries_in_time", kSpring), 50);
    EXPECT_EQ(file.value(u"answer_days", kSpring), 6.5);
    EXPECT_EQ(file.value(u"answer_days", {}), 4);
}

TEST(IndicatorRules, TheRestGoesByTheDayOnWhichItWasDone)
{
    Rules file;
    file.add(u"opportunity",
             {{u"title"_s, u"A"_s}, {u"stage"_s, u"filled"_s}, {u"published_on"_s, QDate(2026, 4, 1)}});
    file.add(u"opportunity", {{u"title"_s, u"B"_s}, {u"stage"_s, u"draft"_s}});
    EXPECT_EQ(file.value(u"opportunities", kSpring), 1);
    const Ref ana = file.addMember(u"Ana Cossa"_s);
    const auto relay = [&](const QString &state, const QDate &day, int reached) {
        file.add(u"relay", {{u"audience"_s, u"Vizinhos"_s},
                            {u"person"_s, ana.text()},
                            {u"state"_s, state},
                            {u"done_on"_s, day},
                            {u"reached"_s, reached}});
    };
    relay(u"passed_on"_s, {2026, 3, 1}, 40);
    relay(u"passed_on"_s, {2026, 5, 31}, 25);
    relay(u"passed_on"_s, {2026, 6, 1}, 100);
    relay(u"promised"_s, {2026, 4, 1}, 7);
    EXPECT_EQ(file.value(u"relayed", kSpring), 2);
    EXPECT_EQ(file.value(u"reached", kSpring), 65);
    for (const QString &stage : {u"adopted"_s, u"in_policy"_s, u"rejected"_s})
        file.add(u"proposal", {{u"title"_s, stage},
                               {u"stage"_s, stage},
                               {u"decision"_s, u"sim"_s},
                               {u"decided_on"_s, QDate(2026, 4, 4)}});
    EXPECT_EQ(file.value(u"proposals_adopted", kSpring), 2);
    file.add(u"follow_up", {{u"title"_s, u"Feita"_s}, {u"state"_s, u"done"_s}, {u"done_on"_s, QDate(2026, 5, 1)}});
    file.add(u"follow_up", {{u"title"_s, u"Aberta"_s}});
    EXPECT_EQ(file.value(u"follow_ups_done", kSpring), 1);
}
