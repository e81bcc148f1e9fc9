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

} // namespace elo
