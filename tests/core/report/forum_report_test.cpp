// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/forum_report.h"

#include "core/entities/event.h"
#include "core/entities/follow_up.h"
#include "core/entities/member.h"
#include "core/report/forum_texts.h"
#include "core/report/people_tables.h"
#include "core/sample/forum_sample.h"
#include "tests/core/office_file.h"

using namespace elo;
using elo::test::OfficeFile;

namespace {

ForumReportOptions thisYear(Language language = Language::English)
{
    const QDate today = QDate::currentDate();
    return {today.addYears(-1), today, language, QStringLiteral("Celeste")};
}

const ReportTable *tableOf(const ReportDocument &document, const QString &key)
{
    for (const ReportTable *table : document.tables())
        if (table->key == key)
            return table;
    return nullptr;
}

/// The number in a row that begins with `name`, -1 if it is suppressed, -2 if there is no such row.
qint64 number(const ReportTable &table, const QString &name, size_t column)
{
    for (const auto &row : table.rows)
        if (row.cells[0].value.toString().trimmed() == name)
            return row.cells[column].suppressed ? -1 : row.cells[column].value.toLongLong();
    return -2;
}

/// An event with people of the given sexes and countries, all there on both days but for the last, who missed the
/// second.
class SmallForum
{
public:
    explicit SmallForum(const QList<QPair<QString, QString>> &people)
    {
        const Ref event =
            file.addEvent(QStringLiteral("Fórum"), {QDate::currentDate().addDays(-2).toString(Qt::ISODate),
                                                    QDate::currentDate().addDays(-1).toString(Qt::ISODate)});
        const auto days = *file->related(file->schema().entity(u"event_day"), QStringLiteral("event"), event);
        int i = 0;
        for (const auto &[sex, country] : people) {
            Member member;
            member.name = QStringLiteral("Pessoa %1").arg(++i);
            member.sex = sex;
            member.residenceCountry = country;
            Participation participation;
            participation.event = event.id;
            participation.person = file->save(toRecord(file->schema().entity(u"member"), member))->text();
            const Ref ref = *file->save(toRecord(file->schema().entity(u"participation"), participation));
            for (const Record &day : days)
                if (i < people.size() || day.id == days.front().id)
                    EXPECT_TRUE(file->setAttendance(ref, {QStringLiteral("event_day"), day.id}, true).has_value());
        }
    }
    ReportDocument report(Language language = Language::English) { return *forumReport(*file, thisYear(language)); }
    OfficeFile file;
};

QList<QPair<QString, QString>> times(int count, const QString &sex, const QString &country)
{
    return QList<QPair<QString, QString>>(count, {sex, country});
}

} // namespace

TEST(ForumReport, CountsPeopleOnceAndAttendancesPerDay)
{
    SmallForum forum(times(4, QStringLiteral("f"), QStringLiteral("ZA")) +
                     times(5, QStringLiteral("m"), QStringLiteral("ZA")) + times(3, QString(), QStringLiteral("PT")));
    const ReportDocument document = forum.report();
    const auto *events = tableOf(document, QStringLiteral("events"));
    ASSERT_TRUE(events);
    EXPECT_EQ(number(*events, QStringLiteral("Fórum"), 3), 12);
    EXPECT_EQ(number(*events, QStringLiteral("Fórum"), 4), 23);
    const auto *people = tableOf(document, QStringLiteral("people_region_sex_1"));
    ASSERT_TRUE(people);
    EXPECT_EQ(number(*people, QStringLiteral("Southern Africa"), 1), 4);
    EXPECT_EQ(number(*people, QStringLiteral("Southern Africa"), 2), 5);
    EXPECT_EQ(number(*people, QStringLiteral("Southern Europe"), 3), 3) << "unknown sex is shown";
    EXPECT_EQ(number(*people, QStringLiteral("Total"), 4), 12);
    const auto *countries = tableOf(document, QStringLiteral("people_country_1"));
    ASSERT_TRUE(countries);
    EXPECT_EQ(number(*countries, QStringLiteral("South Africa"), 1), 9);
    EXPECT_EQ(number(*countries, QStringLiteral("South Africa"), 2), 18);
    EXPECT_EQ(number(*countries, QStringLiteral("Portugal"), 2), 5);
}

TEST(ForumReport, SmallCellsAreHiddenAndCannotBeWorkedOut)
{
    SmallForum forum(
        times(8, QStringLiteral("f"), QStringLiteral("ZA")) + times(1, QStringLiteral("m"), QStringLiteral("ZA")) +
        times(4, QStringLiteral("f"), QStringLiteral("SZ")) + times(5, QStringLiteral("m"), QStringLiteral("PT")));
    const ReportDocument document = forum.report();
    const auto *people = tableOf(document, QStringLiteral("people_region_sex_1"));
    ASSERT_TRUE(people);
    EXPECT_EQ(number(*people, QStringLiteral("Southern Africa"), 2), -1);
    int hiddenInRow = 0;
    for (const auto &row : people->rows)
        if (row.cells[0].value.toString() == u"Southern Africa")
            for (const auto &cell : row.cells)
                hiddenInRow += cell.suppressed;
    EXPECT_GE(hiddenInRow, 2) << "one hidden cell beside its total would be no secret";
    const auto *attendances = tableOf(document, QStringLiteral("attendances_region_sex_1"));
    ASSERT_TRUE(attendances);
    for (size_t row = 0; row < people->rows.size(); ++row)
        for (size_t column = 1; column < people->columns.size(); ++column)
            EXPECT_EQ(people->rows[row].cells[column].suppressed, attendances->rows[row].cells[column].suppressed)
                << "attendances must not tell what people hide";
}

TEST(ForumReport, ACountryIsNotToldByTheTotalOfItsRegion)
{
    SmallForum forum(times(8, QStringLiteral("f"), QStringLiteral("ZA")) +
                     times(5, QStringLiteral("f"), QStringLiteral("SZ")) +
                     times(1, QStringLiteral("f"), QStringLiteral("BW")));
    const ReportDocument document = forum.report();
    const auto *countries = tableOf(document, QStringLiteral("people_country_1"));
    ASSERT_TRUE(countries);
    EXPECT_EQ(number(*countries, QStringLiteral("Southern Africa"), 1), 14);
    EXPECT_EQ(number(*countries, QStringLiteral("Botswana"), 1), -1);
    int hidden = 0;
    for (const auto &row : countries->rows)
        hidden += row.cells[1].suppressed;
    EXPECT_GE(hidden, 2);
}

TEST(ForumReport, OfTheSampleReconcilesInBothLanguages)
{
    OfficeFile file;
    ASSERT_TRUE(fillSampleForum(*file).has_value());
    for (const Language language : {Language::Portuguese, Language::English}) {
        const auto document = forumReport(*file, thisYear(language));
        ASSERT_TRUE(document.has_value());
        EXPECT_GT(document->tables().size(), 8U);
        QSet<QString> keys;
        for (const ReportTable *table : document->tables()) {
            EXPECT_FALSE(keys.contains(table->key)) << qPrintable(table->key);
            keys.insert(table->key);
            EXPECT_FALSE(table->title.isEmpty());
            for (const auto &row : table->rows) {
                EXPECT_EQ(row.cells.size(), table->columns.size()) << qPrintable(table->key);
                EXPECT_FALSE(row.cells[0].value.toString().isEmpty()) << qPrintable(table->key);
            }
        }
        const QString byStateKey = QStringLiteral("actions_state");
        const auto *byState = tableOf(*document, byStateKey);
        const auto *byOwner = tableOf(*document, QStringLiteral("actions_owner"));
        ASSERT_TRUE(byState && byOwner);
        EXPECT_EQ(number(*byState, QStringLiteral("Total"), 1), number(*byOwner, QStringLiteral("Total"), 6));
        EXPECT_GT(number(*byOwner, QStringLiteral("Total"), 7), 0) << "the sample has overdue actions";
        qint64 owners = 0;
        for (const auto &row : byOwner->rows)
            if (!row.total)
                owners += row.cells[6].value.toLongLong();
        EXPECT_EQ(owners, number(*byOwner, QStringLiteral("Total"), 6));
    }
}

TEST(ForumReport, NamesNoMember)
{
    OfficeFile file;
    ASSERT_TRUE(fillSampleForum(*file).has_value());
    const auto document = forumReport(*file, thisYear());
    ASSERT_TRUE(document.has_value());
    QString text;
    for (const ReportTable *table : document->tables())
        for (const auto &row : table->rows)
            for (const auto &cell : row.cells)
                text += cell.value.toString() + u'\n';
    const auto ids = *file->ids({QStringLiteral("member"), {}, {}, {}, false});
    const auto members = *file->records(file->schema().entity(u"member"), ids);
    for (const Record &member : members)
        EXPECT_FALSE(text.contains(member.text(u"name"))) << qPrintable(member.text(u"name"));
}

TEST(ForumReport, EveryChoiceItShowsIsWordedInBothLanguages)
{
    const Schema schema;
    for (const Language language : {Language::Portuguese, Language::English}) {
        const Words say(language);
        for (const Choice &choice : schema.entity(u"participation").field(u"capacity").choices)
            EXPECT_FALSE(capacityText(QString::fromLatin1(choice.key), say).isEmpty()) << choice.key;
        for (const Choice &choice : schema.entity(u"association").field(u"stage").choices)
            EXPECT_FALSE(stageText(QString::fromLatin1(choice.key), say).isEmpty()) << choice.key;
        for (const Choice &choice : schema.entity(u"follow_up").field(u"state").choices)
            EXPECT_FALSE(followUpStateText(QString::fromLatin1(choice.key), say).isEmpty()) << choice.key;
    }
}

TEST(ForumReport, AnEmptyFileAndABackwardPeriod)
{
    OfficeFile file;
    const auto document = forumReport(*file, thisYear());
    ASSERT_TRUE(document.has_value());
    EXPECT_EQ(number(*tableOf(*document, QStringLiteral("actions_state")), QStringLiteral("Total"), 1), 0);
    auto backward = thisYear();
    std::swap(backward.from, backward.to);
    EXPECT_EQ(forumReport(*file, backward).error().code, ErrorCode::Invalid);
}

TEST(ForumReport, AsManyCountriesAsPeopleAreNotListed)
{
    // Three countries under a total of three would say that each is one.
    SmallForum forum(
        times(1, QStringLiteral("f"), QStringLiteral("ZA")) + times(1, QStringLiteral("f"), QStringLiteral("SZ")) +
        times(1, QStringLiteral("f"), QStringLiteral("BW")) + times(6, QStringLiteral("f"), QStringLiteral("PT")));
    const ReportDocument document = forum.report();
    const auto *countries = tableOf(document, QStringLiteral("people_country_1"));
    ASSERT_TRUE(countries);
    EXPECT_EQ(number(*countries, QStringLiteral("Southern Africa"), 1), 3);
    EXPECT_EQ(number(*countries, QStringLiteral("South Africa"), 1), -2) << "no line for a country";
}

TEST(ForumReport, SmallRegionsAreCountedTogether)
{
    SmallForum forum(times(8, QStringLiteral("f"), QStringLiteral("ZA")) +
                     times(2, QStringLiteral("f"), QStringLiteral("IN")) +
                     times(2, QStringLiteral("f"), QStringLiteral("CN")));
    const ReportDocument document = forum.report();
    const auto *people = tableOf(document, QStringLiteral("people_region_sex_1"));
    ASSERT_TRUE(people);
    EXPECT_EQ(number(*people, QStringLiteral("Other regions"), 4), 4);
    EXPECT_EQ(number(*people, QStringLiteral("Southern Asia"), 4), -2);
}

TEST(CountList, CountsThatAreAllAsLargeAsSmallOnesCanBeGetACompanion)
{
    // "Three of them make 6, each below 3" would say that each is 2.
    const Words say(Language::English);
    const auto table =
        countList(QStringLiteral("k"), QStringLiteral("T"), QStringLiteral("What"), QStringLiteral("People"),
                  {{QStringLiteral("a"), 40},
                   {QStringLiteral("b"), 15},
                   {QStringLiteral("c"), 2},
                   {QStringLiteral("d"), 2},
                   {QStringLiteral("e"), 2}},
                  say, true);
    int hidden = 0;
    for (const auto &row : table.rows)
        hidden += row.cells[1].suppressed;
    EXPECT_EQ(hidden, 4);
    EXPECT_EQ(number(table, QStringLiteral("a"), 1), 40);
}
