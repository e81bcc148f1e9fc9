// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/same_as.h"
#include "core/store/merged.h"
#include "core/store/records.h"
#include "core/store/transaction.h"
#include "tests/core/merging.h"

#include <random>

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

std::map<qint64, qint64> stored(Connection &connection)
{
    std::map<qint64, qint64> found;
    Query query(connection, "SELECT rid, merged_into FROM member WHERE merged_into IS NOT NULL");
    while (query.next())
        found.emplace(query.integer(0), query.integer(1));
    return found;
}

/// What another laptop may have written: a link without the rules of the verb.
void link(OfficeFile &file, const Ref &kept, const Ref &other)
{
    const auto done = file->transact(u"merge"_s, kept, {}, [&](Transaction &tx) {
        SameAs same;
        const bool isInOrder = idBytes(kept.id) < idBytes(other.id);
        same.first = isInOrder ? kept.id : other.id;
        same.second = isInOrder ? other.id : kept.id;
        same.kept = kept.id;
        Record record = toRecord(tx.schema().entity(u"same_as"), same);
        tx.insert(record);
    });
    ASSERT_TRUE(done.has_value());
}

QByteArray planOf(OfficeFile &file, const QByteArray &sql)
{
    QByteArray plan;
    Query query(file->connection(), "EXPLAIN QUERY PLAN " + sql);
    while (query.next())
        plan += query.text(3).toUtf8() + '\n';
    return plan;
}

TEST(Merged, ListsWalkTheIndexOfWhoIsShown)
{
    OfficeFile file;
    const Entity &member = file->schema().entity(u"member");
    EXPECT_EQ(merged::shownSql(member, "l"), "l.alive = 1 AND l.merged_into IS NULL");
    EXPECT_EQ(merged::shownSql(file->schema().entity(u"event")), "event.alive = 1");
    const QByteArray shown = merged::shownSql(member, "l");
    const QByteArray list = planOf(file, "SELECT rid FROM member l WHERE " + shown + " ORDER BY sort_key, rid");
    EXPECT_TRUE(list.contains("INDEX member_by_sort_key")) << list.toStdString();
    EXPECT_FALSE(list.contains("TEMP B-TREE")) << list.toStdString();
    const QByteArray count = planOf(file, "SELECT count(*) FROM member l WHERE " + shown);
    EXPECT_TRUE(count.contains("member_by_sort_key")) << count.toStdString();
    const QByteArray any = planOf(file, "SELECT 1 FROM member WHERE merged_into IS NOT NULL LIMIT 1");
    EXPECT_TRUE(any.contains("member_by_merged_into")) << any.toStdString();
}

TEST(Merged, TwoLaptopsThatDisagreeHaveOneRepresentative)
{
    // Neither was given up in favour of the other: the smaller id stands for all, on both.
    OfficeFile file;
    const Ref a = file.addMember(u"A"_s);
    const Ref b = file.addMember(u"B"_s);
    const Ref c = file.addMember(u"C"_s);
    link(file, a, b);
    link(file, c, b);
    EXPECT_EQ(file->representative(b), a) << "ids are ordered by time";
    EXPECT_EQ(file->representative(c), a);
    // Everybody was given up by somebody: a ring.
    link(file, c, a);
    link(file, b, c);
    link(file, a, b);
    EXPECT_EQ(stored(file->connection()), merged::computed(file->connection()));
    EXPECT_EQ(file->representative(c), a);
    EXPECT_EQ(file.problems(), QStringList());
    // Who decides now decides for all.
    const Ref d = file.addMember(u"D"_s);
    merge(file, d, c);
    for (const Ref &ref : {a, b, c})
        EXPECT_EQ(file->representative(ref), d);
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file->representative(c), a);
    EXPECT_EQ(file->representative(d), d);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST(Merged, ARemovedRecordJoinsNobody)
{
    OfficeFile file;
    const Ref a = file.addMember(u"A"_s);
    const Ref b = file.addMember(u"B"_s);
    const Ref c = file.addMember(u"C"_s);
    link(file, a, b);
    link(file, b, c);
    EXPECT_EQ(file->representative(c), a);
    // Another laptop removed the one in the middle and knew nothing of the links.
    const auto removed = file->transact(u"remove"_s, b, {}, [&](Transaction &tx) {
        tx.setAlive(tx.schema().entity(u"member"), file->record(b)->rid, false);
    });
    ASSERT_TRUE(removed.has_value());
    EXPECT_EQ(listed(file), u"M-1 M-3");
    EXPECT_EQ(stored(file->connection()), merged::computed(file->connection()));
    ASSERT_TRUE(file->undo(*removed).has_value());
    EXPECT_EQ(listed(file), u"M-1");
    EXPECT_EQ(stored(file->connection()), merged::computed(file->connection()));
}

/// Somebody who merges, takes apart, removes, edits and undoes without a plan.
class Wanderer
{
public:
    Wanderer(unsigned seed, OfficeFile &file) : m_random(seed), m_file(file)
    {
        for (int i = 0; i < 9; ++i)
            m_members.push_back(file.addMember(u"Pessoa %1 Nhaca"_s.arg(QChar(u'A' + i)), u"+2782555010%1"_s.arg(i)));
    }

    void step()
    {
        switch (m_random() % 8) {
        case 0:
        case 1:
        case 2:
            note(m_file->mergeMembers(any(), any(), {{u"residence_city"_s, u"Cidade %1"_s.arg(m_random() % 5)}}));
            break;
        case 3:
            note(m_file->unmergeMember(any()));
            break;
        case 4:
            if (const auto done = m_file->remove(any()); done)
                note(m_file->operations(1)->front().id);
            break;
        case 5: {
            auto record = m_file->record(any());
            record->set(u"occupation", u"Ofício %1"_s.arg(m_random() % 5));
            if (record->alive && m_file->save(*record))
                note(m_file->operations(1)->front().id);
            break;
        }
        default:
            if (!m_done.empty()) {
                const size_t which = m_random() % m_done.size();
                if (const auto undone = m_file->undo(m_done[which]))
                    note(undone);
            }
        }
    }

    /// Newest first, whatever was done is taken back.
    void takeAllBack()
    {
        for (; !m_done.empty(); m_done.pop_back()) {
            const auto info = m_file->operation(m_done.back());
            if (info->undone)
                continue;
            const auto undone = m_file->undo(m_done.back());
            ASSERT_TRUE(undone.has_value()) << qPrintable(info->kind + u' ' + undone.error().args.join(u' '));
        }
    }

private:
    Ref any() { return m_members[m_random() % m_members.size()]; }
    void note(const Result<Id> &done)
    {
        if (done && !done->isNull())
            m_done.push_back(*done);
    }

    std::mt19937 m_random;
    OfficeFile &m_file;
    std::vector<Ref> m_members;
    std::vector<Id> m_done;
};

TEST(Merged, WhateverIsDoneInWhateverOrderTheTableFollowsTheLinks)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        SCOPED_TRACE(seed);
        OfficeFile file;
        Wanderer wanderer(seed, file);
        const QByteArray before = file.dump();
        for (int i = 0; i < 40; ++i) {
            wanderer.step();
            ASSERT_EQ(stored(file->connection()), merged::computed(file->connection())) << "step " << i;
        }
        ASSERT_EQ(file.problems(), QStringList());
        ASSERT_NO_FATAL_FAILURE(wanderer.takeAllBack());
        EXPECT_EQ(file.dump(), before);
        EXPECT_EQ(file.problems(), QStringList());
        EXPECT_TRUE(stored(file->connection()).empty());
    }
}

} // namespace
