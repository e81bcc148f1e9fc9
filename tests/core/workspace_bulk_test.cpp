// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/job.h"
#include "core/store/bulk_edit.h"
#include "core/store/connection.h"
#include "core/workspace.h"
#include "tests/core/office_file.h"

using namespace Qt::StringLiterals;
using elo::test::OfficeFile;

namespace elo {

namespace {

using Action = BulkEdit::Action;

class BulkEdits : public testing::Test
{
protected:
    void SetUp() override
    {
        for (int i = 0; i < 5; ++i)
            members.push_back(file.addMember(u"Membro %1"_s.arg(i), u"82000000%1"_s.arg(i), u"ZA"_s));
    }

    const Entity &member() { return file->schema().entity(u"member"); }
    std::vector<qint64> all() { return *file->ids({u"member"_s, {}, {}, {}, false}); }
    BulkOutcome apply(const BulkEdit &edit)
    {
        const auto done = file->applyBulk(member(), all(), edit);
        EXPECT_TRUE(done) << qPrintable(done.error().args.join(u' ') + done.error().cause);
        return done ? *done : BulkOutcome();
    }
    void expectReversible(const BulkEdit &edit)
    {
        const QByteArray before = file.dump();
        const auto preview = file->previewBulk(member(), all(), edit);
        ASSERT_TRUE(preview);
        EXPECT_EQ(file.dump(), before) << "looking writes nothing";
        const BulkOutcome outcome = apply(edit);
        EXPECT_EQ(outcome.changed, preview->changed);
        EXPECT_EQ(outcome.same, preview->same);
        EXPECT_GT(outcome.changed, 0);
        const QByteArray after = file.dump();
        EXPECT_NE(after, before);
        ASSERT_TRUE(file->undoLast());
        EXPECT_EQ(file.dump(), before);
        ASSERT_TRUE(file->redoLast());
        EXPECT_EQ(file.dump(), after);
        ASSERT_TRUE(file->undoLast());
        EXPECT_EQ(file.dump(), before);
        ASSERT_TRUE(file->redoLast());
        EXPECT_EQ(file.problems(), QStringList());
    }
    QString value(int i, QStringView field) { return file->record(members[size_t(i)])->text(field); }

    OfficeFile file;
    std::vector<Ref> members;
};

} // namespace

TEST_F(BulkEdits, SetAndClearAsOneOperation)
{
    expectReversible({Action::Set, u"sector"_s, QString::fromLatin1(member().field(u"sector").choices[1].key)});
    expectReversible({Action::Set, u"occupation"_s, u"Enfermeira"_s});
    EXPECT_EQ(file->ids({u"member"_s, u"enfermeira"_s, {}, {}, false})->size(), 5u) << "found by it from now on";
    const auto operations = file->operations(1);
    EXPECT_EQ(operations->front().changed, 5);
    expectReversible({Action::Clear, u"occupation"_s, {}});
    EXPECT_EQ(file->ids({u"member"_s, u"enfermeira"_s, {}, {}, false})->size(), 0u);
}

TEST_F(BulkEdits, SetsGainAndLoseValues)
{
    Record first = *file->record(members[0]);
    first.set(u"languages", u"pt,en"_s).set(u"interests", u"culture"_s);
    ASSERT_TRUE(file->save(first));
    expectReversible({Action::Add, u"languages"_s, u"en"_s});
    EXPECT_TRUE(value(0, u"languages").contains(u"pt"_s)) << "what was there stays";
    EXPECT_EQ(value(1, u"languages"), u"en"_s);
    expectReversible({Action::Add, u"interests"_s, u"investment"_s});
    EXPECT_EQ(value(0, u"interests"), u"investment,culture"_s) << "in the order of the choices";
    expectReversible({Action::Remove, u"interests"_s, u"investment"_s});
    EXPECT_EQ(value(0, u"interests"), u"culture"_s);
    EXPECT_EQ(value(1, u"interests"), QString());
}

TEST_F(BulkEdits, ANewCountryGivesPhonesTheirStandardForm)
{
    const auto standard = [&] {
        return file->related(file->schema().entity(u"contact_point"), u"owner"_s, members[0])
            ->front()
            .text(u"normalized");
    };
    EXPECT_EQ(standard(), u"+27820000000"_s);
    expectReversible({Action::Set, u"residence_country"_s, u"PT"_s});
    EXPECT_NE(standard(), u"+27820000000"_s);
    ASSERT_TRUE(file->setField({members[0]}, u"residence_country"_s, u"ZA"_s));
    EXPECT_EQ(standard(), u"+27820000000"_s);
}

TEST_F(BulkEdits, RulesRefuseSomeAndSayWhy)
{
    ASSERT_TRUE(file->setField({members[1], members[2]}, u"birth_date"_s, u"1990"_s));
    const Entity &entity = member();
    const auto refused = file->previewBulk(entity, all(), {Action::Clear, u"name"_s, {}});
    ASSERT_TRUE(refused);
    EXPECT_EQ(refused->changed, 0);
    EXPECT_EQ(refused->refused(), 5);
    ASSERT_EQ(refused->refusals.size(), 1u) << "one rule is told once";
    EXPECT_EQ(refused->refusals[0].error.code, ErrorCode::Invalid);

    const Ref open = file.addFollowUp(u"Telefonar"_s);
    const Ref done = file.addFollowUp(u"Escrever"_s);
    ASSERT_TRUE(file->advance(done, u"done"_s));
    const Entity &followUp = file->schema().entity(u"follow_up");
    const auto rids = *file->ids({u"follow_up"_s, {}, {}, {}, false});
    const auto moved = file->applyBulk(followUp, rids, {Action::Set, u"state"_s, u"waiting"_s});
    ASSERT_TRUE(moved);
    EXPECT_EQ(moved->changed, 1) << "what is done cannot wait";
    EXPECT_EQ(moved->refused(), 1);
    EXPECT_EQ(moved->refusals[0].error.args.front(), u"no_such_step"_s);
    EXPECT_EQ(moved->refusals[0].example, done);
    EXPECT_EQ(file->record(open)->state(), u"waiting"_s);
}

TEST_F(BulkEdits, TagsComeAndGo)
{
    Record tag = file->schema().entity(u"tag").newRecord();
    tag.set(u"name", u"Poetas"_s);
    const Ref poets = *file->save(tag);
    expectReversible({Action::AddTag, {}, poets.id});
    EXPECT_EQ(apply({Action::AddTag, {}, poets.id}).same, 5);
    expectReversible({Action::RemoveTag, {}, poets.id});
    EXPECT_TRUE(apply({Action::RemoveTag, {}, poets.id}).operation.isNull()) << "nothing was written";
    ASSERT_TRUE(file->remove(poets));
    EXPECT_EQ(file->applyBulk(member(), all(), {Action::AddTag, {}, poets.id}).error().code, ErrorCode::NoRecord);
}

TEST_F(BulkEdits, StopWhole)
{
    const QByteArray before = file.dump();
    Job job;
    job.cancel();
    const auto stopped = file->applyBulk(member(), all(), {Action::Set, u"occupation"_s, u"Actriz"_s}, &job);
    EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(file.dump(), before);
    EXPECT_EQ(job.done(), 5);
}

TEST_F(BulkEdits, AFailingStatementTakesAllBack)
{
    const QByteArray before = file.dump();
    const auto rids = all();
    for (int failing = 1;; ++failing) {
        int step = 0;
        file->connection().setFault([&] {
            if (++step == failing)
                throw StoreFailure{Error{ErrorCode::DiskFull, {}, {}}};
        });
        const auto done = file->applyBulk(member(), rids, {Action::Set, u"residence_country"_s, u"MW"_s});
        file->connection().setFault({});
        if (done)
            break;
        EXPECT_EQ(done.error().code, ErrorCode::DiskFull);
        ASSERT_EQ(file.dump(), before) << "statement " << failing;
        ASSERT_LT(failing, 1000);
    }
    EXPECT_EQ(file.problems(), QStringList());
}

} // namespace elo
