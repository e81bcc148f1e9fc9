// SPDX-License-Identifier: GPL-3.0-or-later
// The process dies at any moment of taking a package in, or of an exchange with the hub: the next one goes on,
// nothing is lost and nothing is there twice.
#include "program.h"

#include "core/store/connection.h"
#include "core/workspace.h"

#include <QElapsedTimer>
#include <QFile>
#include <random>

namespace elo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPackageKills = 200;

} // namespace

class SyncKill : public OfficeTest
{
protected:
    int moment(qint64 wholeWork)
    {
        return std::uniform_int_distribution<int>(0, int(wholeWork * 11 / 10) + 1)(m_random);
    }

    /// So many operations in a file, quickly: what is tried here is not how they came.
    void work(const QString &path, const QString &who, int operations)
    {
        auto workspace = Workspace::open(path, who);
        ASSERT_TRUE(workspace.has_value());
        ASSERT_TRUE(guarded([&] { (*workspace)->connection().exec("PRAGMA synchronous = OFF"); }).has_value());
        std::vector<Record> known;
        for (int i = 0; i < operations; ++i) {
            Record record =
                i % 3 == 0 ? (*workspace)->schema().entity(u"member").newRecord() : known[size_t(i) % known.size()];
            record.set(i % 3 == 0 ? u"name" : u"occupation", u"%1 %2"_s.arg(who).arg(i));
            const auto saved = (*workspace)->save(record);
            ASSERT_TRUE(saved.has_value());
            known.push_back((*workspace)->record(*saved).value());
        }
    }

    void copy(const QString &from, const QString &to)
    {
        QFile::remove(to);
        ASSERT_TRUE(QFile::copy(from, to));
    }

    QByteArray dumpOf(const QString &path) { return elo({u"dump"_s, path}).out; }
    bool isSound(const QString &path) { return elo({u"check"_s, path}).code == 0; }

    std::mt19937 m_random{20261125};
};

TEST_F(SyncKill, APackageIsTakenInWholeInTheEnd)
{
    const QString laptop = path(u"laptop.elo"_s);
    const QString package = path(u"laptop.elopack"_s);
    const QString target = path(u"target.elo"_s);
    ASSERT_EQ(elo({u"take"_s, file(), u"--out"_s, laptop}).code, 0);
    ASSERT_NO_FATAL_FAILURE(work(laptop, u"laptop"_s, 2500));
    ASSERT_EQ(elo({u"pack"_s, laptop, u"--out"_s, package}).code, 0);
    const QByteArray all = dumpOf(laptop);
    ASSERT_NO_FATAL_FAILURE(copy(file(), target));
    QElapsedTimer timer;
    timer.start();
    ASSERT_EQ(elo({u"unpack"_s, target, package}).code, 0);
    const qint64 whole = timer.elapsed();
    ASSERT_EQ(dumpOf(target), all);

    int killed = 0;
    for (int i = 0; i < kPackageKills; ++i) {
        if (i % 4 == 0) { // four kills on top of each other, then from the beginning
            QFile::remove(target + u"-wal"_s);
            QFile::remove(target + u"-shm"_s);
            ASSERT_NO_FATAL_FAILURE(copy(file(), target));
        }
        killed += eloKilledAfter(moment(whole), {u"unpack"_s, target, package}).code == -1;
        if (i % 4 == 3) {
            ASSERT_EQ(elo({u"unpack"_s, target, package}).code, 0);
            ASSERT_TRUE(dumpOf(target) == all) << "after " << i;
        }
        if (i % 20 == 18) {
            EXPECT_TRUE(isSound(target)) << "after " << i;
        }
    }
    EXPECT_GT(killed, kPackageKills / 3);
    EXPECT_TRUE(isSound(target));
}

} // namespace elo::test
