// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/background_query.h"

#include "tests/ui/office.h"

#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace Qt::StringLiterals;

namespace {

Result<qint64> countMembers(Workspace &workspace)
{
    return workspace.count(workspace.schema().entity(u"member"));
}

} // namespace

TEST(BackgroundQuery, SeesWhatWasSavedAndAnswersTheNewestOnly)
{
    elo::testing::Office office;
    BackgroundQuery query(office.path(), u"Ana Teste"_s, nullptr);
    std::vector<qint64> answers;
    const auto ask = [&] {
        query.ask(Language::English, countMembers,
                  [&](const Result<qint64> &found) { answers.push_back(found.value_or(-1)); });
    };
    office.addMember(u"Ana Cossa"_s);
    ask();
    ask();
    EXPECT_TRUE(query.isBusy());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !query.isBusy(); }));
    EXPECT_EQ(answers, std::vector<qint64>{1});
    office.addMember(u"Rui Bila"_s);
    ask();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !query.isBusy(); }));
    EXPECT_EQ(answers.back(), 2);
    ask();
    query.cancel();
    QTest::qWait(100);
    EXPECT_EQ(answers.size(), 2u);
}

TEST(BackgroundQuery, TellsWhyItCannotRead)
{
    elo::testing::Office office;
    BackgroundQuery query(office.path() + u".gone"_s, u"Ana Teste"_s, nullptr);
    std::optional<Error> told;
    query.ask(Language::English, countMembers, [&](const Result<qint64> &found) {
        if (!found)
            told = found.error();
    });
    ASSERT_TRUE(QTest::qWaitFor([&] { return told.has_value(); }));
    EXPECT_EQ(told->code, ErrorCode::NotFound);
}
