// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registered.h"

#include "tests/core/office_file.h"

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

TEST(Registered, EveryThingIsFoundByTheDayItCame)
{
    using Op = Condition::Operator;
    OfficeFile file;
    file.addMember(u"Ana Cossa"_s);
    file.addMember(u"Rui Bila"_s);
    const QDate today = QDate::currentDate();
    const auto found = [&](Op op, const QDate &day) {
        ListQuery list;
        list.entity = u"member"_s;
        list.conditions = {{kRegistered, op, day.toString(Qt::ISODate)}};
        const auto ids = file->ids(list);
        EXPECT_TRUE(ids.has_value());
        return ids ? int(ids->size()) : -1;
    };
    EXPECT_EQ(found(Op::Equals, today), 2);
    EXPECT_EQ(found(Op::Equals, today.addDays(-1)), 0);
    EXPECT_EQ(found(Op::NotEquals, today), 0);
    EXPECT_EQ(found(Op::GreaterOrEqual, today), 2);
    EXPECT_EQ(found(Op::Greater, today), 0);
    EXPECT_EQ(found(Op::LessOrEqual, today), 2);
    EXPECT_EQ(found(Op::Less, today), 0);
    EXPECT_EQ(found(Op::NotEmpty, {}), 2);
    EXPECT_EQ(found(Op::Empty, {}), 0);
}
