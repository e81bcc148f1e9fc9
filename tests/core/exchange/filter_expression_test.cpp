// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filter_expression.h"

#include "core/schema/schema.h"
#include "tests/core/office_file.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

std::string parsed(const QString &expression, const QString &entity = u"member"_s)
{
    static const Schema schema;
    const auto conditions = parseFilter(expression, schema, schema.entity(entity));
    if (!conditions)
        return '!' + conditions.error().args.join(u'|').toStdString();
    QStringList lines;
    for (const FilterNode &node : conditions->nodes) {
        const Condition &condition = *node.condition();
        lines << u"%1 %2 %3"_s.arg(condition.field).arg(int(condition.op)).arg(condition.value.toString()).trimmed();
    }
    return lines.join(u" & "_s).toStdString();
}

} // namespace

TEST(FilterExpression, ReadsTestsAndJoinsThem)
{
    EXPECT_EQ(parsed(u"residence_country=PT and status!=inactive and name~silva"_s),
              "residence_country 0 PT & status 1 inactive & name 2 silva");
    EXPECT_EQ(parsed(u"due<2026-01-01 and state=open"_s, u"follow_up"_s), "due 3 2026-01-01 & state 0 open");
    EXPECT_EQ(parsed(u"departure_year>=2001 and departure_year <= 2010"_s),
              "departure_year 6 2001 & departure_year 4 2010");
    EXPECT_EQ(parsed(u"mission is empty AND notes is not empty"_s), "mission 7 & notes 8");
    EXPECT_EQ(parsed(u""_s), "");
}

TEST(FilterExpression, UnderstandsWordsOfLists)
{
    EXPECT_EQ(parsed(u"residence_country=África do Sul e sex=Feminino"_s), "residence_country 0 ZA & sex 0 f");
    EXPECT_EQ(parsed(u"due>01/03/2026"_s, u"follow_up"_s), "due 5 2026-03-01");
    EXPECT_EQ(parsed(u"focal_person=sim"_s), "focal_person 0 true");
}

TEST(FilterExpression, TakesQuotedValues)
{
    EXPECT_EQ(parsed(u"name~Costa e Silva e sex=f"_s), "name 2 Costa e Silva & sex 0 f");
    EXPECT_EQ(parsed(u"occupation=\"terra e mar\" and name~'d''Almeida'"_s),
              "occupation 0 terra e mar & name 2 d'Almeida");
}

TEST(FilterExpression, NamesThePartThatIsWrong)
{
    EXPECT_EQ(parsed(u"religion=x"_s), "!religion");
    EXPECT_EQ(parsed(u"residence_country=Utopia"_s), "!Utopia");
    EXPECT_EQ(parsed(u"status=zombie"_s), "!zombie");
    EXPECT_EQ(parsed(u"name"_s), "!name");
    EXPECT_EQ(parsed(u"name="_s), "!name=");
    EXPECT_EQ(parsed(u"name~\"silva"_s), "!\"silva");
    EXPECT_EQ(parsed(u"name~\"silva\" xor sex=f"_s), "!xor sex=f");
    EXPECT_EQ(parsed(u"name~silva and"_s), "!and");
    EXPECT_EQ(parsed(u"mission=Lisboa"_s), "!Lisboa");
    EXPECT_EQ(parsed(u"; DROP TABLE member"_s), "!; DROP TABLE member");
}

TEST(FilterExpression, FindsRecords)
{
    test::OfficeFile office;
    office.addMember(u"Ana Sitoe"_s, {}, u"PT"_s);
    office.addMember(u"Rui Tembe"_s, {}, u"MW"_s);
    ListQuery query;
    query.entity = u"member"_s;
    query.conditions = *parseFilter(u"residence_country=Portugal and mission is empty"_s, office->schema(),
                                    office->schema().entity(u"member"));
    EXPECT_EQ(office->ids(query)->size(), 1u);
}

namespace {

QString rewritten(const QString &expression, const QString &entity = u"member"_s)
{
    static const Schema schema;
    const Entity &e = schema.entity(entity);
    const auto filter = parseFilter(expression, schema, e);
    return filter ? writeFilter(*filter, schema, e) : u'!' + filter.error().args.join(u'|');
}

} // namespace

TEST(FilterExpression, ReadsTrees)
{
    EXPECT_EQ(rewritten(u"sex=f or sex=m and name~ana"_s), u"sex=f or (sex=m and name~\"ana\")"_s);
    EXPECT_EQ(rewritten(u"(sex=f OU sex=m) e name~ana"_s), u"(sex=f or sex=m) and name~\"ana\""_s);
    EXPECT_EQ(rewritten(u"não sex=f"_s), u"not (sex=f)"_s);
    EXPECT_EQ(rewritten(u"not (sex=f and name~ana)"_s), u"not ((sex=f and name~\"ana\"))"_s);
    EXPECT_EQ(rewritten(u"((sex=f))"_s), u"sex=f"_s);
    EXPECT_EQ(rewritten(u"name~Rui (filho) and sex=m"_s), u"name~\"Rui (filho)\" and sex=m"_s);
    EXPECT_EQ(rewritten(u"(name~Costa e Silva or name~Dlhovo)"_s), u"name~\"Costa e Silva\" or name~\"Dlhovo\""_s);
    EXPECT_EQ(rewritten(u"last_contact < hoje-90d"_s), u"last_contact<today-90d"_s);
    EXPECT_EQ(rewritten(u"birth_date<today-18y and focal_person=yes"_s),
              u"birth_date<today-18y and focal_person=yes"_s);
    EXPECT_EQ(rewritten(u"tem participation onde (state=attended) e mission onde (country=PT)"_s),
              u"has participation(person) where (state=attended) and mission(mission) where (country=PT)"_s);
    EXPECT_EQ(rewritten(u"não tem membership"_s), u"has no membership(member)"_s);
    EXPECT_EQ(rewritten(u"tag=donor"_s), u"has tagging(thing) where (tag(tag) where (name=\"donor\"))"_s);
    EXPECT_EQ(rewritten(u"asker(member) where (sex=f)"_s, u"inquiry"_s), u"asker(member) where (sex=f)"_s);
}

TEST(FilterExpression, NamesWhatIsWrongInTrees)
{
    EXPECT_EQ(rewritten(u"(sex=f"_s), u"!(sex=f"_s);
    EXPECT_EQ(rewritten(u"sex=f)"_s), u"!)"_s);
    EXPECT_EQ(rewritten(u"has religion"_s), u"!religion"_s);
    EXPECT_EQ(rewritten(u"has participation(event)"_s), u"!event"_s);
    EXPECT_EQ(rewritten(u"has communication"_s), u"!communication"_s) << "as sender or as recipient?";
    EXPECT_EQ(rewritten(u"has 0 membership"_s), u"!0"_s);
    EXPECT_EQ(rewritten(u"has participation where state=attended"_s), u"!state=attended"_s);
    EXPECT_EQ(rewritten(u"asker where (sex=f)"_s, u"inquiry"_s), u"!asker"_s) << "a member or an association?";
    EXPECT_TRUE(rewritten(u"not "_s.repeated(10'000) + u"sex=f"_s).startsWith(u'!'));
    EXPECT_TRUE(rewritten(u"("_s.repeated(10'000) + u"sex=f"_s).startsWith(u'!'));
    EXPECT_TRUE(rewritten(u"sex=f"_s + u" or sex=f"_s.repeated(10'000)).startsWith(u'!'));
}

TEST(FilterExpression, WritesWhatItReads)
{
    static const Schema schema;
    for (const QString &expression :
         {u"sex=f or (sex=m and not (name~ana or has membership))"_s,
          u"has 3 follow_up_link(target) where (follow_up where (state=open and due<=week_start+1w))"_s,
          u"name=\"d\"\"Almeida\" and notes~\"a and sex=f\" and departure_year>=2001 and languages=en"_s,
          u"residence_country!=ZA and origin_province=MZ-P and mission is empty and not last_contact is empty"_s,
          u"mission=0123456789abcdef0123456789abcdef"_s}) {
        const auto filter = parseFilter(expression, schema, schema.entity(u"member"));
        ASSERT_TRUE(filter) << qPrintable(expression) << qPrintable(filter.error().args.join(u'|'));
        const QString text = writeFilter(*filter, schema, schema.entity(u"member"));
        const auto again = parseFilter(text, schema, schema.entity(u"member"));
        ASSERT_TRUE(again) << qPrintable(text);
        EXPECT_EQ(*again, *filter) << qPrintable(text);
    }
}

/// Whatever is typed is read or refused; what is read is written and read as the same again.
TEST(FilterExpression, StandsAnyText)
{
    static const Schema schema;
    static const QStringList kPieces = {u"("_s,       u")"_s,        u" and "_s,   u" or "_s,     u"not "_s,
                                        u"has "_s,    u"no "_s,      u"where "_s,  u"sex"_s,      u"="_s,
                                        u"f"_s,       u"name"_s,     u"~"_s,       u"\""_s,       u"'"_s,
                                        u" e "_s,     u"tem "_s,     u"mission"_s, u"person"_s,   u"last_contact"_s,
                                        u"<"_s,       u"today-9d"_s, u" is "_s,    u"empty"_s,    u"participation"_s,
                                        u"ção"_s,     u"\0"_s,       u"2 "_s,      u"tag"_s,      u"membership"_s,
                                        u"country"_s, u"PT"_s,       u"state"_s,   u"attended"_s, u"consent"_s,
                                        u" "_s};
    quint32 seed = 20261124;
    const auto next = [&seed](int below) { return int((seed = seed * 1664525 + 1013904223) >> 8) % below; };
    int good = 0;
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (int piece = next(14); piece >= 0; --piece)
            text += next(20) ? kPieces[next(int(kPieces.size()))] : QString(QChar(next(0xd7ff)));
        const auto filter = parseFilter(text, schema, schema.entity(u"member"));
        if (!filter) {
            ASSERT_EQ(filter.error().code, ErrorCode::BadExpression);
            continue;
        }
        ++good;
        const QString written = writeFilter(*filter, schema, schema.entity(u"member"));
        const auto again = parseFilter(written, schema, schema.entity(u"member"));
        ASSERT_TRUE(again) << qPrintable(text) << " → " << qPrintable(written);
        ASSERT_EQ(*again, *filter) << qPrintable(text) << " → " << qPrintable(written);
    }
    EXPECT_GT(good, 50);
}

} // namespace elo
