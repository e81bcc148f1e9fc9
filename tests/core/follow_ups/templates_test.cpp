// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/templates.h"

#include "core/store/connection.h"
#include "tests/core/office_file.h"

using namespace Qt::StringLiterals;
using elo::test::OfficeFile;

namespace elo {

namespace {

using templates::AnchoredDate;

class Templates : public testing::Test
{
protected:
    Ref addTemplate(const QString &anchor = u"event_start"_s)
    {
        RecordTree tree{file->schema().entity(u"action_template").newRecord(), {}};
        tree.record.set(u"name", u"Fórum"_s).set(u"anchor", anchor);
        const auto add = [&](const QString &title, int days, const QString &side) {
            Record step = file->schema().entity(u"action_step").newRecord();
            step.set(u"title", title).set(u"days", days).set(u"side", side);
            tree.parts.push_back(step);
        };
        add(u"Convites"_s, 60, u"before"_s);
        add(u"Crachás"_s, 2, u"before"_s);
        add(u"Relatório"_s, 30, u"after"_s);
        return *file->save(tree);
    }
    QHash<QString, QDate> dueDates()
    {
        QHash<QString, QDate> found;
        const auto ids = file->ids({u"follow_up"_s, {}, {}, {}, false});
        const auto records = file->records(file->schema().entity(u"follow_up"), *ids);
        for (const Record &record : *records)
            found.insert(record.text(u"title"), record.value(u"due").toDate());
        return found;
    }
    Id idOf(const QString &title)
    {
        const auto ids =
            file->ids({u"follow_up"_s, {}, {{u"title"_s, Condition::Operator::Equals, title}}, {}, false});
        return file->records(file->schema().entity(u"follow_up"), *ids)->front().id;
    }
    RecordTree moved(const QDate &to)
    {
        RecordTree tree = *file->tree(event);
        tree.record.set(u"starts", to).set(u"ends", to);
        return tree;
    }

    OfficeFile file;
    const QDate day{2028, 3, 1};
    Ref event = file.addEvent(u"Fórum de Maputo"_s, {u"2028-03-01"_s});
};

} // namespace

TEST_F(Templates, MakeFollowUpsCountedFromTheDateInOneOperation)
{
    const Ref actions = addTemplate();
    const QByteArray before = file.dump();
    EXPECT_EQ(file->applyTemplate(actions, event, event), 3);
    EXPECT_EQ(dueDates()[u"Convites"_s], QDate(2028, 1, 1)) << "over a 29 February";
    EXPECT_EQ(dueDates()[u"Crachás"_s], QDate(2028, 2, 28));
    EXPECT_EQ(dueDates()[u"Relatório"_s], QDate(2028, 3, 31));
    EXPECT_EQ(file->openFollowUpsOf(event)->size(), 3u) << "they concern the event";
    EXPECT_EQ(file->openFollowUpsOf(event)->front().text(u"owner"), file->user());
    const QByteArray after = file.dump();
    ASSERT_TRUE(file->undoLast());
    EXPECT_EQ(file.dump(), before);
    ASSERT_TRUE(file->redoLast());
    EXPECT_EQ(file.dump(), after);
    ASSERT_TRUE(file->undoLast());
    EXPECT_EQ(file.dump(), before);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Templates, UntouchedDatesMoveAlongAndThePreviewSaysWhichAndWhyNot)
{
    ASSERT_TRUE(file->applyTemplate(addTemplate(), event, event));
    ASSERT_TRUE(file->setField({{u"follow_up"_s, idOf(u"Crachás"_s)}}, u"due"_s, QDate(2028, 2, 20)));
    ASSERT_TRUE(file->advance({u"follow_up"_s, idOf(u"Convites"_s)}, u"done"_s));
    const RecordTree tree = moved(day.addDays(10));
    const auto preview = templates::preview(*file, tree.record);
    ASSERT_TRUE(preview);
    ASSERT_EQ(preview->size(), 3u);
    EXPECT_EQ((*preview)[0].title, u"Convites"_s);
    EXPECT_EQ((*preview)[0].why, AnchoredDate::Why::Closed);
    EXPECT_EQ((*preview)[1].why, AnchoredDate::Why::Edited);
    EXPECT_EQ((*preview)[2].why, AnchoredDate::Why::Moves);
    EXPECT_EQ((*preview)[2].to, QDate(2028, 4, 10));
    const QByteArray before = file.dump();
    ASSERT_TRUE(file->save(tree, Workspace::Anchored::Move));
    EXPECT_EQ(dueDates()[u"Relatório"_s], QDate(2028, 4, 10));
    EXPECT_EQ(dueDates()[u"Crachás"_s], QDate(2028, 2, 20));
    EXPECT_EQ(dueDates()[u"Convites"_s], QDate(2028, 1, 1));
    const QByteArray after = file.dump();
    ASSERT_TRUE(file->undoLast());
    EXPECT_EQ(file.dump(), before) << "the event and the dates together";
    ASSERT_TRUE(file->redoLast());
    EXPECT_EQ(file.dump(), after);
    ASSERT_TRUE(file->save(moved(day.addDays(20)), Workspace::Anchored::Move)) << "and again";
    EXPECT_EQ(dueDates()[u"Relatório"_s], QDate(2028, 4, 20));
}

TEST_F(Templates, NoneMoveUnlessAsked)
{
    ASSERT_TRUE(file->applyTemplate(addTemplate(), event, event));
    ASSERT_TRUE(file->save(moved(day.addDays(10))));
    EXPECT_EQ(dueDates()[u"Relatório"_s], QDate(2028, 3, 31));
}

TEST_F(Templates, AreForTheThingsThatHaveTheirDate)
{
    const Ref forEvents = addTemplate();
    const Ref forAssociations = addTemplate(u"accreditation"_s);
    const Ref association = file.addAssociation(u"Associação Ubuntu"_s);
    EXPECT_EQ(templates::templatesFor(*file, u"event"_s)->size(), 1u);
    EXPECT_EQ(templates::templatesFor(*file, u"association"_s)->size(), 1u);
    EXPECT_EQ(templates::templatesFor(*file, u"member"_s)->size(), 0u);
    EXPECT_EQ(file->applyTemplate(forEvents, association, association).error().args.value(0),
              u"template_does_not_fit"_s);
    EXPECT_EQ(file->applyTemplate(forAssociations, association, association).error().args.value(0),
              u"no_anchor_date"_s);
    EXPECT_TRUE(dueDates().isEmpty()) << "nothing half made";
}

TEST_F(Templates, ExamplesAreThreeAndValid)
{
    ASSERT_TRUE(file->addExampleTemplates());
    EXPECT_EQ(file->count(file->schema().entity(u"action_template")), 3);
    EXPECT_EQ(file.problems(), QStringList());
    ASSERT_TRUE(file->undoLast());
    EXPECT_EQ(file->count(file->schema().entity(u"action_template")), 0);
}

namespace {

/// Runs a verb again and again, its i-th statement failing, until none fails any more: whenever the verb fails all is
/// as before. Of the title of an operation alone a verb may do without.
void failAtEveryStatement(OfficeFile &file, const std::function<bool()> &verb)
{
    constexpr int kMostStatements = 2000;
    const QByteArray before = file.dump();
    int failures = 0;
    for (int failing = 1; failing < kMostStatements; ++failing) {
        int statement = 0;
        file->connection().setFault([&] {
            if (++statement == failing)
                throw StoreFailure{Error{ErrorCode::DiskFull, {}, {}}};
        });
        const bool done = verb();
        file->connection().setFault({});
        if (statement < failing) {
            EXPECT_TRUE(done);
            EXPECT_NE(file.dump(), before);
            EXPECT_GT(failures, 5) << "there were statements to fail at";
            EXPECT_EQ(file.problems(), QStringList());
            return;
        }
        failures += done ? 0 : 1;
        if (done) {
            ASSERT_TRUE(file->undoLast());
        }
        ASSERT_EQ(file.dump(), before) << "statement " << failing;
    }
    FAIL() << "it never succeeded";
}

} // namespace

TEST_F(Templates, AFailureAtAnyStatementLeavesNothingBehind)
{
    const Ref actions = addTemplate();
    failAtEveryStatement(file, [&] { return file->applyTemplate(actions, event, event).has_value(); });
    const RecordTree later = moved(day.addDays(5));
    failAtEveryStatement(file, [&] { return file->save(later, Workspace::Anchored::Move).has_value(); });
    const Ref one{u"follow_up"_s, idOf(u"Relatório"_s)};
    failAtEveryStatement(file,
                         [&] { return file->snooze(one, QDate::currentDate().addDays(3), u"Férias"_s).has_value(); });
    failAtEveryStatement(file, [&] { return file->wake(one).has_value(); });
    Record record = *file->record(one);
    record.set(u"repeat", u"weekly"_s);
    ASSERT_TRUE(file->save(record));
    failAtEveryStatement(file, [&] { return file->advance(one, u"done"_s).has_value(); });
}

} // namespace elo
