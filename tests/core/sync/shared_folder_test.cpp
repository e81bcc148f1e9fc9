// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/shared_folder.h"

#include "core/store/connection.h"
#include "core/sync/exchange.h"
#include "tests/core/file_size_limit.h"
#include "tests/core/sync/fleet.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <sys/stat.h>

using namespace elo;
using namespace elo::sync;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

OfferedPackage offer(qint64 first, qint64 last)
{
    return {{}, first, last};
}

TEST(CoverOfPackages, EndsAtTheFirstGap)
{
    EXPECT_EQ(coverOf({}).last, 0);
    EXPECT_EQ(coverOf({offer(2, 9)}).last, 0);
    EXPECT_EQ(coverOf({offer(1, 3), offer(4, 6), offer(8, 9)}).last, 6);
    EXPECT_EQ(coverOf({offer(1, 3), offer(4, 6), offer(8, 9)}).packages, 2u);
}

TEST(CoverOfPackages, MayOverlapAndCountsNoneTwice)
{
    const Cover cover = coverOf({offer(1, 100), offer(1, 3), offer(4, 6), offer(90, 120), offer(101, 110)});
    EXPECT_EQ(cover.last, 120);
    EXPECT_EQ(cover.packages, 2u);
}

class FolderOfAnOffice : public testing::Test
{
protected:
    QTemporaryDir dir;
    QString folder = dir.filePath(u"stick"_s);
    std::vector<Ref> people;
    Fleet fleet{3, [this](Workspace &base) { people.push_back(addPerson(base, u"Zita Cossa"_s)); }};

    void SetUp() override
    {
        ASSERT_TRUE(QDir().mkpath(folder));
        for (int file = 0; file < 3; ++file) // what all have is there
            exchange(file);
    }

    Exchanged exchange(int file)
    {
        const auto done = exchangeWithFolder(fleet[file], folder);
        EXPECT_TRUE(done.has_value()) << (done ? "" : qPrintable(done.error().args.join(u' ')));
        return done.value_or(Exchanged());
    }

    QString refusal(int file)
    {
        const auto done = exchangeWithFolder(fleet[file], folder);
        return done ? u"done"_s : done.error().args.value(0);
    }

    void edit(int file) { addPerson(fleet[file], u"Pessoa %1"_s.arg(++m_edits)); }

    QStringList packages() const
    {
        QStringList found;
        QDirIterator files(folder, {u"*.elopack"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found << files.next();
        found.sort();
        return found;
    }

    /// The packages that appear while something is done.
    template <class Do>
    QStringList appearing(Do &&act) const
    {
        const QStringList before = packages();
        act();
        QStringList after = packages();
        for (const QString &path : before)
            after.removeAll(path);
        return after;
    }

    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

private:
    int m_edits = 0;
};

TEST_F(FolderOfAnOffice, EachExchangeAddsWhatIsNewAndNoMore)
{
    for (int i = 0; i < 3; ++i) {
        edit(1);
        const QStringList added = appearing([&] { exchange(1); });
        EXPECT_EQ(added.size(), 1);
        EXPECT_TRUE(added.value(0).endsWith(u"/%1-%1.elopack"_s.arg(i + 1))) << added.value(0).toStdString();
    }
    EXPECT_EQ(appearing([&] { exchange(2); }), QStringList());
    EXPECT_EQ(fleet.dump(1), fleet.dump(2));
}

TEST_F(FolderOfAnOffice, ManyPackagesBecomeOneOnceAndNotEveryTime)
{
    QStringList whole;
    for (int i = 0; i < 130; ++i) {
        edit(1);
        const QStringList added = appearing([&] { exchange(1); });
        ASSERT_EQ(added.size(), 1);
        if (added[0].contains(u"/1-"_s))
            whole << added[0];
    }
    EXPECT_EQ(whole.size(), 2) << "the first, and one for all";
    exchange(2);
    EXPECT_EQ(fleet.dump(1), fleet.dump(2));
}

TEST_F(FolderOfAnOffice, APackageThatHoldsSomethingElseThanItsNameSaysIsNotThere)
{
    edit(1);
    const QStringList added = appearing([&] { exchange(1); });
    ASSERT_EQ(added.size(), 1);
    // Believed, it would keep everything up to the thousandth from being given, and from being taken.
    ASSERT_TRUE(QFile::rename(added[0], QFileInfo(added[0]).path() + u"/1-1000.elopack"_s));
    EXPECT_EQ(exchange(2).received.applied, 0);
    edit(1);
    EXPECT_EQ(appearing([&] { exchange(1); }).size(), 1);
    EXPECT_EQ(exchange(2).received.applied, 2);
    EXPECT_EQ(fleet.dump(1), fleet.dump(2));
}

TEST_F(FolderOfAnOffice, WhatWasDamagedThereIsGivenAgainByWhoHasIt)
{
    edit(1);
    const QStringList added = appearing([&] { exchange(1); });
    ASSERT_EQ(added.size(), 1);
    exchange(1); // it was seen to be good
    overwrite(added[0], QFileInfo(added[0]).size() / 2, "rot");
    EXPECT_EQ(exchange(2).received.applied, 0);
    EXPECT_EQ(exchange(1).sent, 1);
    EXPECT_EQ(exchange(2).received.applied, 1);
}

TEST_F(FolderOfAnOffice, WhatIsNotYetAllThereIsLeftForTheNextTime)
{
    edit(1);
    const QStringList added = appearing([&] { exchange(1); });
    ASSERT_EQ(added.size(), 1);
    QFile file(added[0]);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    for (const qsizetype size : {qsizetype(0), qsizetype(5), whole.size() / 2, whole.size() - 1}) {
        ASSERT_TRUE(file.resize(size));
        EXPECT_EQ(exchange(2).received.applied, 0) << size;
    }
    ASSERT_TRUE(file.resize(whole.size())); // room was made for it before it comes
    EXPECT_EQ(exchange(2).received.applied, 0);
    file.seek(0);
    file.write(whole);
    file.close();
    EXPECT_EQ(exchange(2).received.applied, 1);
}

TEST_F(FolderOfAnOffice, CopiesInConflictAndOtherRubbishAreLeftAlone)
{
    edit(1);
    const QStringList added = appearing([&] { exchange(1); });
    const QString device = QFileInfo(added.value(0)).path();
    ASSERT_TRUE(QFile::copy(added[0], device + u"/1-1 (conflicted copy).elopack"_s));
    ASSERT_TRUE(QFile::copy(added[0], device + u"/1-1.elopack.part"_s));
    ASSERT_TRUE(QFile::copy(added[0], device + u"/0-1.elopack"_s));
    ASSERT_TRUE(QFile::copy(added[0], device + u"/9-8.elopack"_s));
    ASSERT_TRUE(QFile::copy(added[0], device + u"/\u0661-\u0662.elopack"_s)); // digits of another script
    ASSERT_TRUE(QFile::link(added[0], device + u"/2-2.elopack"_s));
    ASSERT_EQ(::mkfifo(QFile::encodeName(device + u"/3-3.elopack"_s).constData(), 0600), 0);
    ASSERT_TRUE(QDir(device).mkdir(u"4-4.elopack"_s));
    EXPECT_EQ(exchange(2).received.applied, 1);
    edit(1);
    EXPECT_TRUE(appearing([&] { exchange(1); }).value(0).endsWith(u"/2-2.elopack"_s) ||
                QFileInfo(device + u"/2-2.elopack"_s).isFile());
    EXPECT_EQ(exchange(2).received.applied, 1);
}

TEST_F(FolderOfAnOffice, ALinkInThePlaceOfAFolderIsNotFollowed)
{
    const QString elsewhere = dir.filePath(u"elsewhere"_s);
    ASSERT_TRUE(QDir().mkpath(elsewhere));
    const QString root = QDir(folder).filePath(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0));
    ASSERT_TRUE(QDir(root).removeRecursively());
    ASSERT_TRUE(QFile::link(elsewhere, root));
    edit(1);
    const auto done = exchangeWithFolder(fleet[1], folder);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::CannotWrite);
    EXPECT_TRUE(QDir(elsewhere).isEmpty());
}

TEST_F(FolderOfAnOffice, TwoMayGiveTheSameAtOnce)
{
    edit(1);
    exchange(1);
    exchange(2);
    for (const QString &path : packages())
        ASSERT_TRUE(QFile::remove(path));
    exchange(1);
    const QStringList first = packages();
    QTemporaryDir other;
    exchangeWithFolder(fleet[2], other.path()).value();
    // The other's package of the same operations comes in the place of the first.
    QDirIterator files(other.path(), {u"*.elopack"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString target = folder + path.sliced(other.path().size());
        ASSERT_TRUE(first.contains(target));
        QFile::remove(target);
        ASSERT_TRUE(QFile::copy(path, target));
    }
    EXPECT_EQ(exchange(0).received.applied, 1);
    EXPECT_EQ(fleet.dump(0), fleet.dump(1));
}

TEST_F(FolderOfAnOffice, ANewerProgramOfOneKeepsTheOthersNotApart)
{
    edit(1);
    // As if the tables of laptop 1 were of a later version, of which this program knows nothing.
    guarded([&] { fleet[1].connection().exec("PRAGMA user_version = 9999"); }).value();
    const QStringList newer = appearing([&] { exchange(1); });
    ASSERT_EQ(newer.size(), 1);
    edit(2);
    const QStringList given = appearing([&] { EXPECT_EQ(refusal(2), u"newer_package"_s); });
    EXPECT_EQ(given.size(), 1) << "its own was given nevertheless";
    EXPECT_EQ(refusal(0), u"newer_package"_s);
    EXPECT_EQ(fleet[0].count(fleet[0].schema().entity(u"member")).value(), 2) << "and taken by others";
}

TEST_F(FolderOfAnOffice, AForgedSignerIsSaid)
{
    edit(1);
    exchange(1);
    exchange(2);
    guarded([&] {
        fleet[2].connection().exec("UPDATE device SET public_key = randomblob(32) WHERE public_key IS NOT NULL"
                                   " AND place = ''");
    }).value();
    edit(1);
    exchange(1);
    EXPECT_EQ(refusal(2), u"unknown_device_key"_s);
    EXPECT_EQ(fleet.problems(2), QStringList());
}

TEST_F(FolderOfAnOffice, WhoeverMayEnterTheFolderMayReadWhatIsThere)
{
    ASSERT_EQ(::chmod(QFile::encodeName(folder).constData(), 0770), 0);
    QDir(folder).removeRecursively();
    ASSERT_TRUE(QDir().mkpath(folder));
    ASSERT_EQ(::chmod(QFile::encodeName(folder).constData(), 0770), 0);
    edit(1);
    exchange(1);
    const auto modeOf = [](const QString &path) {
        struct stat status = {};
        EXPECT_EQ(::stat(QFile::encodeName(path).constData(), &status), 0);
        return status.st_mode & 0777;
    };
    for (const QString &path : packages()) {
        EXPECT_EQ(modeOf(path), 0640u);
        EXPECT_EQ(modeOf(QFileInfo(path).path()), 0770u);
    }
}

TEST_F(FolderOfAnOffice, WhatIsInTheWayIsSaid)
{
    QDir(folder).removeRecursively();
    ASSERT_TRUE(QDir().mkpath(folder));
    QFile inTheWay(QDir(folder).filePath(
        u"elo-"_s + idText(guarded([&] { return officeKey(fleet[1].connection()).office; }).value()).left(12)));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto done = exchangeWithFolder(fleet[1], folder);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::CannotWrite);
}

TEST_F(FolderOfAnOffice, AFileAboutOneEventGivesAndTakesNothingOfOthers)
{
    Record forum = fleet[0].schema().entity(u"event").newRecord();
    forum.set(u"name", u"Fórum"_s).set(u"starts", QDate(2026, 3, 12));
    const Ref event = fleet[0].save(forum).value();
    const QString laptopPath = dir.filePath(u"laptop.elo"_s);
    ASSERT_TRUE(takeEvent(fleet[0], event, laptopPath).has_value());
    auto laptop = Workspace::open(laptopPath, u"desk"_s).value();
    const Ref walkIn = addPerson(*laptop, u"Armando Muiuane"_s);
    edit(0);
    exchange(0);
    for (int i = 0; i < 2; ++i) {
        const auto done = exchangeWithFolder(*laptop, folder);
        ASSERT_TRUE(done.has_value()) << qPrintable(done.error().args.join(u' '));
        EXPECT_EQ(done->received.applied, 0);
        EXPECT_EQ(done->sent, i == 0 ? 1 : 0);
    }
    EXPECT_EQ(laptop->count(laptop->schema().entity(u"member")).value(), 1);
    EXPECT_EQ(exchange(0).received.applied, 1);
    EXPECT_EQ(fleet[0].title(walkIn), u"Armando Muiuane"_s);
    EXPECT_EQ(fleet.problems(0), QStringList());
}

TEST_F(FolderOfAnOffice, TwoRecordsMayHaveTheSameAttachment)
{
    QFile letter(dir.filePath(u"carta.txt"_s));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    letter.write(QByteArray(5000, 'a'));
    letter.close();
    people.push_back(addPerson(fleet[1], u"Olga Nhaca"_s));
    for (const Ref &person : people)
        ASSERT_TRUE(fleet[1].attach(person, letter.fileName()).has_value());
    exchange(1);
    EXPECT_EQ(exchange(2).received.applied, 3);
    EXPECT_EQ(fleet.problems(2), QStringList());
    EXPECT_EQ(fleet.dump(1), fleet.dump(2));
}

TEST_F(FolderOfAnOffice, WithoutRoomNothingIsLeftHalf)
{
    QFile letter(dir.filePath(u"carta.bin"_s));
    ASSERT_TRUE(letter.open(QIODevice::WriteOnly));
    QByteArray noise(3 << 20, Qt::Uninitialized);
    QRandomGenerator(5).generate(reinterpret_cast<quint32 *>(noise.data()),
                                 reinterpret_cast<quint32 *>(noise.data() + noise.size()));
    letter.write(noise);
    letter.close();
    ASSERT_TRUE(fleet[1].attach(people[0], letter.fileName()).has_value());
    fleet.reopen(1);
    const QStringList before = packages();
    {
        const FileSizeLimit limit(1 << 20);
        const auto done = exchangeWithFolder(fleet[1], folder);
        ASSERT_FALSE(done.has_value());
        EXPECT_TRUE(done.error().code == ErrorCode::CannotWrite || done.error().code == ErrorCode::DiskFull);
    }
    QDirIterator left(folder, {u".elo-*"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    EXPECT_FALSE(left.hasNext());
    EXPECT_EQ(packages(), before);
    EXPECT_EQ(exchange(1).sent, 1);
    EXPECT_EQ(exchange(2).received.applied, 1);
    EXPECT_EQ(fleet.problems(2), QStringList());
}

TEST_F(FolderOfAnOffice, WhatWasVerifiedIsNotedAndReadOnce)
{
    edit(1);
    exchange(1);
    exchange(1);
    const auto noted = [&] {
        return fleet[1].connection().scalar("SELECT value FROM meta WHERE key = 'folder_verified'").toByteArray();
    };
    const QByteArray before = noted();
    EXPECT_FALSE(before.isEmpty());
    EXPECT_FALSE(before.contains(folder.toUtf8())) << "the names of folders are nobody's business";
    exchange(1);
    EXPECT_EQ(noted(), before);
    auto verified = VerifiedPackages::fromBytes(before, folder);
    EXPECT_TRUE(verified.has(QFileInfo(packages().constFirst())));
    EXPECT_FALSE(VerifiedPackages::fromBytes(before, dir.path()).has(QFileInfo(packages().constFirst())));
    QFile file(packages().constFirst());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
    EXPECT_FALSE(verified.has(QFileInfo(file)));
}

} // namespace
