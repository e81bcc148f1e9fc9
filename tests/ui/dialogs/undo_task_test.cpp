// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/undo_task.h"

#include "core/store/bulk_edit.h"
#include "tests/ui/pages/records_office.h"

#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList citiesOf(Workspace &workspace)
{
    QStringList cities;
    const auto rids = workspace.ids({u"member"_s, {}, {}, {}, false});
    const auto records = *workspace.records(workspace.schema().entity(u"member"), *rids);
    for (const Record &record : records)
        cities << record.text(u"residence_city");
    cities.removeDuplicates();
    return cities;
}

/// Undoes what undoLast would undo, and waits.
Result<Id> undoneNext(RecordsOffice &office, QWidget &window, bool redo)
{
    const auto target = redo ? office.workspace().redoable() : office.workspace().undoable();
    std::optional<Result<Id>> answer;
    undoInBackground(office.workspace(), target->id, &window, [&](const Result<Id> &written) { answer = written; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
    return answer.value_or(fail(ErrorCode::Internal));
}

} // namespace

TEST(UndoTask, AFewAreTakenBackAtOnce)
{
    RecordsOffice office;
    QWidget window;
    show(window);
    office.addMember(u"Ana Cossa"_s);
    ASSERT_TRUE(undoneNext(office, window, false).has_value());
    EXPECT_EQ(office.workspace().count(office.workspace().schema().entity(u"member")).value(), 0);
    ASSERT_TRUE(undoneNext(office, window, true).has_value());
    EXPECT_EQ(office.workspace().count(office.workspace().schema().entity(u"member")).value(), 1);
}

TEST(UndoTask, ManyAreTakenBackAndDoneAgainWhileTheWindowLives)
{
    RecordsOffice office;
    QWidget window;
    show(window);
    office.addMembers(2500);
    Workspace &workspace = office.workspace();
    const auto rids = *workspace.ids({u"member"_s, {}, {}, {}, false});
    const BulkEdit edit{BulkEdit::Action::Set, u"residence_city"_s, u"Durban"_s};
    ASSERT_TRUE(workspace.applyBulk(workspace.schema().entity(u"member"), rids, edit, nullptr).has_value());
    EXPECT_EQ(citiesOf(workspace), QStringList{u"Durban"_s});
    const auto target = workspace.undoable();
    std::optional<Result<Id>> answer;
    undoInBackground(workspace, target->id, &window, [&](const Result<Id> &written) { answer = written; });
    EXPECT_FALSE(answer.has_value()) << "it goes on behind the window";
    ASSERT_NE(QApplication::activeModalWidget(), nullptr);
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    EXPECT_NE(QApplication::activeModalWidget(), nullptr) << "and is not left half done";
    ASSERT_TRUE(QTest::qWaitFor([&] { return answer.has_value(); }, 20'000));
    ASSERT_TRUE(answer->has_value());
    EXPECT_TRUE(QTest::qWaitFor([] { return QApplication::activeModalWidget() == nullptr; })) << "the window is free";
    EXPECT_EQ(citiesOf(workspace), QStringList{QString()});
    ASSERT_TRUE(undoneNext(office, window, true).has_value());
    EXPECT_EQ(citiesOf(workspace), QStringList{u"Durban"_s});
    ASSERT_TRUE(undoneNext(office, window, false).has_value());
    EXPECT_EQ(citiesOf(workspace), QStringList{QString()});
    EXPECT_TRUE(workspace.check()->empty());
}
