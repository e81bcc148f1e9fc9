// SPDX-License-Identifier: GPL-3.0-or-later
// The process dies at any moment of an exchange through a shared folder: what lies there is whole or counts for
// nothing, and the next exchange goes on.
#include "program.h"

#include "core/store/connection.h"
#include "core/workspace.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <random>

namespace elo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRounds = 30; // of two kills
constexpr int kOperations = 30;

} // namespace

class FolderKill : public OfficeTest
{
protected:
    void SetUp() override
    {
        ASSERT_NO_FATAL_FAILURE(OfficeTest::SetUp());
        ASSERT_TRUE(QDir().mkpath(m_stick));
        for (const QString &laptop : {m_one, m_two})
            ASSERT_TRUE(QFile::copy(file(), laptop));
    }

    /// A few records added and changed, so that every exchange has something to give.
    void work(const QString &path, const QString &who)
    {
        auto workspace = Workspace::open(path, who);
        ASSERT_TRUE(workspace.has_value());
        for (int i = 0; i < kOperations; ++i) {
            Record record = (*workspace)->schema().entity(u"member").newRecord();
            record.set(u"name", u"%1 %2"_s.arg(who).arg(++m_made));
            ASSERT_TRUE((*workspace)->save(record).has_value());
        }
    }

    Outcome exchange(const QString &path) { return elo({u"sync"_s, path, u"--folder"_s, m_stick}); }
    QByteArray dumpOf(const QString &path) { return elo({u"dump"_s, path}).out; }
    qint64 membersOf(const QString &path)
    {
        auto workspace = Workspace::open(path, u"count"_s);
        return workspace ? (*workspace)->count((*workspace)->schema().entity(u"member")).value_or(-1) : -1;
    }

    QString m_stick = path(u"stick"_s);
    QString m_one = path(u"one.elo"_s);
    QString m_two = path(u"two.elo"_s);
    std::mt19937 m_random{20261125};
    int m_made = 0;
};

TEST_F(FolderKill, NothingIsLostOrDoubled)
{
    ASSERT_NO_FATAL_FAILURE(work(m_one, u"one"_s));
    QElapsedTimer timer;
    timer.start();
    ASSERT_EQ(exchange(m_one).code, 0);
    std::uniform_int_distribution<int> moment(0, int(timer.elapsed() * 3 / 2) + 1);
    int killed = 0;
    for (int round = 0; round < kRounds; ++round) {
        for (const QString &laptop : {m_one, m_two}) {
            ASSERT_NO_FATAL_FAILURE(work(laptop, laptop == m_one ? u"one"_s : u"two"_s));
            killed += eloKilledAfter(moment(m_random), {u"sync"_s, laptop, u"--folder"_s, m_stick}).code == -1;
        }
    }
    EXPECT_GT(killed, kRounds / 3);
    for (const QString &laptop : {m_one, m_two, m_one, m_two})
        ASSERT_EQ(exchange(laptop).code, 0);
    EXPECT_EQ(membersOf(m_one), m_made);
    EXPECT_TRUE(dumpOf(m_one) == dumpOf(m_two));
    for (const QString &laptop : {m_one, m_two})
        EXPECT_EQ(elo({u"check"_s, laptop}).code, 0);
    // Whoever comes with the file as it was has all of it from the folder alone.
    ASSERT_EQ(exchange(file()).code, 0);
    EXPECT_TRUE(dumpOf(file()) == dumpOf(m_one));
}

} // namespace elo::test
