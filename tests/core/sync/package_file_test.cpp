// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/package_file.h"
#include "tests/print_qt.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QtEndian>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace elo;
using namespace elo::sync;
using namespace Qt::StringLiterals;

namespace {

class PackageFile : public testing::Test
{
protected:
    QTemporaryDir dir;
    OfficeKey office{Id::createUuid(), QByteArray(32, 'k')};
    DeviceKey maker = deviceKey(Id::createUuid()).value();
    QByteArray pinned;

    QString path(const QString &name = u"a.elopack"_s) const { return dir.filePath(name); }

    static Frame frame(qint64 seq, const QByteArray &bytes)
    {
        static const Id kDevice = Id::createUuid();
        return {kDevice, seq, QByteArray(32, char('a' + seq % 20)), bytes};
    }

    void write(const std::vector<Frame> &frames, const QByteArray &content = {}, const QString &name = u"a.elopack"_s)
    {
        PackageHeader header;
        header.schema = 13;
        header.made = QDateTime::currentDateTimeUtc();
        header.known[maker.device] = 7;
        header.devices.push_back({maker.device, 12, maker.publicKey});
        auto writer = PackageWriter::create(path(name), header, office, maker);
        ASSERT_TRUE(writer.has_value());
        for (const Frame &one : frames)
            ASSERT_TRUE(writer->add(one).has_value());
        if (!content.isEmpty()) {
            ASSERT_TRUE(writer->addContent(u"abc"_s, content.size(), content).has_value());
        }
        ASSERT_TRUE(writer->finish().has_value());
    }

    Result<PackageReader> open(const QString &name = u"a.elopack"_s) const
    {
        return PackageReader::open(path(name), office, [&](const Id &) { return pinned; });
    }

    /// Why a package is refused; "taken" if it is not.
    QString refusal(const QString &name = u"a.elopack"_s) const
    {
        const auto package = open(name);
        return package ? u"taken"_s : package.error().args.value(0);
    }

    void overwrite(const QByteArray &bytes, const QString &name = u"a.elopack"_s) const
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    QByteArray bytes() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
};

TEST_F(PackageFile, GivesBackWhatWasPutIn)
{
    std::vector<Frame> frames;
    for (int i = 1; i <= 5000; ++i)
        frames.push_back(frame(i, QByteArray(i % 700, char('A' + i % 26))));
    frames.push_back(frame(5001, QByteArray(20 << 20, 'z')));
    const QByteArray content(300000, 'c');
    write(frames, content);
    const auto package = open();
    ASSERT_TRUE(package.has_value());
    EXPECT_EQ(package->header().maker, maker.device);
    EXPECT_EQ(package->header().schema, 13);
    EXPECT_EQ(knownOf(package->header().known, maker.device), 7);
    ASSERT_EQ(package->header().devices.size(), 1u);
    EXPECT_EQ(package->header().devices[0].block, 12);
    size_t at = 0;
    QByteArray read;
    ASSERT_TRUE(package
                    ->read({[&](Frame one) -> Result<void> {
                                EXPECT_EQ(one.seq, frames[at].seq);
                                EXPECT_EQ(one.chain, frames[at].chain);
                                EXPECT_TRUE(one.bytes == frames[at].bytes) << at;
                                ++at;
                                return {};
                            },
                            [&](const QString &hash, qint64 size, const QByteArray &piece) -> Result<void> {
                                EXPECT_EQ(hash, u"abc"_s);
                                EXPECT_EQ(size, content.size());
                                read += piece;
                                return {};
                            }})
                    .has_value());
    EXPECT_EQ(at, frames.size());
    EXPECT_TRUE(read == content);
}

TEST_F(PackageFile, AnEmptyOneIsWhole)
{
    write({});
    EXPECT_EQ(refusal(), u"taken"_s);
}

TEST_F(PackageFile, OneThatWasCutAnywhereIsRefusedWhole)
{
    write({frame(1, QByteArray(400, 'x')), frame(2, "abc")});
    const QByteArray whole = bytes();
    for (qsizetype size = 0; size < whole.size(); ++size) {
        overwrite(whole.first(size));
        ASSERT_NE(refusal(), u"taken"_s) << size;
    }
    overwrite(whole.first(whole.size() - 1));
    EXPECT_EQ(refusal(), u"cut"_s);
    overwrite(whole + "x");
    EXPECT_NE(refusal(), u"taken"_s);
    overwrite(whole + whole);
    EXPECT_NE(refusal(), u"taken"_s);
}

TEST_F(PackageFile, OneOfWhichAnyByteWasChangedIsRefusedWhole)
{
    write({frame(1, QByteArray(400, 'x')), frame(2, "abc")});
    const QByteArray whole = bytes();
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray altered = whole;
        altered[at] = char(altered[at] ^ 0x41);
        overwrite(altered);
        ASSERT_NE(refusal(), u"taken"_s) << at;
    }
    overwrite(whole);
    EXPECT_EQ(refusal(), u"taken"_s);
}

TEST_F(PackageFile, AnotherOfficeCannotReadIt)
{
    write({frame(1, "Armando Muiuane")});
    EXPECT_FALSE(bytes().contains("Armando"));
    office.office = Id::createUuid();
    EXPECT_EQ(refusal(), u"other_office"_s);
}

TEST_F(PackageFile, WhoHasNotTheKeyCannotMakeOne)
{
    const OfficeKey real = office;
    office.key = QByteArray(32, 'f');
    write({frame(1, "abc")});
    office = real;
    EXPECT_EQ(refusal(), u"altered"_s);
}

TEST_F(PackageFile, ADeviceIsKnownByItsFirstKey)
{
    write({frame(1, "abc")});
    pinned = maker.publicKey;
    EXPECT_EQ(refusal(), u"taken"_s);
    pinned = QByteArray(32, 'o');
    EXPECT_EQ(refusal(), u"unknown_device_key"_s);
}

TEST_F(PackageFile, IsForItsOwnerOnly)
{
    write({frame(1, "abc")});
    EXPECT_EQ(QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup),
              QFile::Permissions());
}

TEST_F(PackageFile, OneThatWasNotFinishedIsNotThere)
{
    {
        auto writer = PackageWriter::create(path(), {}, office, maker);
        ASSERT_TRUE(writer.has_value());
        ASSERT_TRUE(writer->add(frame(1, QByteArray(3 << 20, 'x'))).has_value());
    }
    EXPECT_FALSE(QFile::exists(path()));
    EXPECT_TRUE(QDir(dir.path()).isEmpty());
}

TEST_F(PackageFile, WhatIsSomethingElseIsNoPackage)
{
    overwrite("PK\x03\x04 a workbook");
    EXPECT_EQ(refusal(), u"not_a_package"_s);
    EXPECT_EQ(open().error().args.value(1), path());
    overwrite(QByteArray(100000, '\0'));
    EXPECT_EQ(refusal(), u"not_a_package"_s);
    overwrite(QByteArray("ELOPACK1\xff\xff\xff\xff", 12) + QByteArray(1000, 'x'));
    EXPECT_EQ(refusal(), u"not_a_package"_s);
}

TEST_F(PackageFile, KnowsWhichOperationsItHolds)
{
    Frame other = frame(1, "abc");
    other.device = Id::createUuid();
    write({frame(3, "a"), frame(4, "b"), other, frame(5, "c")});
    const auto package = open();
    ASSERT_TRUE(package.has_value());
    ASSERT_EQ(package->carried().size(), 2u);
    const CarriedRange &mine = package->carried().at(frame(3, {}).device);
    EXPECT_EQ(mine.first, 3);
    EXPECT_EQ(mine.last, 5);
    EXPECT_TRUE(mine.isWhole);
    write({frame(3, "a"), frame(5, "c")});
    EXPECT_FALSE(open()->carried().begin()->second.isWhole);
}

/// Where the blocks of a package lie, with their lengths.
std::vector<std::pair<qsizetype, qsizetype>> blocksOf(const QByteArray &whole)
{
    const auto sizeAt = [&](qsizetype at) { return qsizetype(qFromLittleEndian<quint32>(whole.constData() + at)); };
    std::vector<std::pair<qsizetype, qsizetype>> blocks;
    for (qsizetype at = 12 + sizeAt(8) + 24; at < whole.size() - 64; at += 4 + sizeAt(at))
        blocks.emplace_back(at, 4 + sizeAt(at));
    return blocks;
}

TEST_F(PackageFile, BlocksThatWereExchangedRepeatedOrLeftOutAreNoticed)
{
    QByteArray noise(3 << 20, Qt::Uninitialized); // such as zstd cannot make smaller
    QRandomGenerator(7).generate(reinterpret_cast<quint32 *>(noise.data()),
                                 reinterpret_cast<quint32 *>(noise.data() + noise.size()));
    write({frame(1, noise)});
    const QByteArray whole = bytes();
    const auto blocks = blocksOf(whole);
    ASSERT_GE(blocks.size(), 4u);
    const auto at = [&](size_t i) { return whole.sliced(blocks[i].first, blocks[i].second); };
    const QByteArray front = whole.first(blocks[0].first);
    const QByteArray after = whole.sliced(blocks[3].first);
    overwrite(front + at(0) + at(2) + at(1) + after);
    EXPECT_EQ(refusal(), u"altered"_s);
    overwrite(front + at(0) + at(1) + at(1) + at(2) + after);
    EXPECT_EQ(refusal(), u"altered"_s);
    overwrite(front + at(0) + at(1) + after);
    EXPECT_EQ(refusal(), u"altered"_s);
    overwrite(front + at(0) + at(1) + at(2) + after);
    EXPECT_EQ(refusal(), u"taken"_s);
}

TEST_F(PackageFile, BlocksOfOneDoNotFitUnderTheHeaderOfAnother)
{
    write({frame(1, "abc")});
    const QByteArray first = bytes();
    write({frame(1, "abc")});
    const QByteArray second = bytes();
    const qsizetype header = blocksOf(first)[0].first - 24;
    ASSERT_EQ(header, blocksOf(second)[0].first - 24);
    overwrite(first.first(header) + second.sliced(header));
    EXPECT_EQ(refusal(), u"altered"_s);
}

TEST_F(PackageFile, OneThatIsReplacedAfterItWasVerifiedGivesNothing)
{
    write({frame(1, "abc")});
    const auto package = open();
    ASSERT_TRUE(package.has_value());
    QByteArray other;
    write({frame(1, "xyz")}, {}, u"b.elopack"_s);
    {
        QFile file(path(u"b.elopack"_s));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        other = file.readAll();
    }
    overwrite(other); // into the same file
    int frames = 0;
    const auto taken = package->read({[&](Frame) -> Result<void> {
                                          ++frames;
                                          return {};
                                      },
                                      {}});
    ASSERT_FALSE(taken.has_value());
    EXPECT_EQ(taken.error().args.value(0), u"altered"_s);
    EXPECT_EQ(frames, 0);
    EXPECT_EQ(refusal(), u"taken"_s) << "the other one is whole in itself";
}

TEST_F(PackageFile, AFullSinkStopsIt)
{
    write({frame(1, "abc"), frame(2, "abc")});
    int frames = 0;
    const auto taken = open()->read({[&](Frame) -> Result<void> {
                                         ++frames;
                                         return fail(ErrorCode::DiskFull, {u"office.elo"_s});
                                     },
                                     {}});
    ASSERT_FALSE(taken.has_value());
    EXPECT_EQ(taken.error().code, ErrorCode::DiskFull);
    EXPECT_EQ(frames, 1);
}

TEST_F(PackageFile, AContentIsInItOnce)
{
    auto writer = PackageWriter::create(path(), {}, office, maker);
    ASSERT_TRUE(writer.has_value());
    for (int record = 0; record < 3; ++record)
        for (const char *piece : {"abc", "de"})
            ASSERT_TRUE(writer->addContent(u"hash"_s, 5, piece).has_value());
    ASSERT_TRUE(writer->finish().has_value());
    QByteArray read;
    ASSERT_TRUE(open()
                    ->read({{},
                            [&](const QString &, qint64, const QByteArray &piece) -> Result<void> {
                                read += piece;
                                return {};
                            }})
                    .has_value());
    EXPECT_EQ(read, "abcde"_ba);
}

TEST_F(PackageFile, WhatIsNoOperationIsRefused)
{
    Frame bad = frame(1, "abc");
    bad.chain = "short";
    write({bad});
    EXPECT_EQ(refusal(), u"altered"_s);
    bad = frame(0, "abc");
    write({bad});
    EXPECT_EQ(refusal(), u"altered"_s);
    bad = frame(1, "abc");
    bad.device = Id();
    write({bad});
    EXPECT_EQ(refusal(), u"altered"_s);
}

TEST_F(PackageFile, ADeviceIsNotIntroducedByHalfAKey)
{
    PackageHeader header;
    header.devices.push_back({Id::createUuid(), 3, "half"});
    auto writer = PackageWriter::create(path(), header, office, maker);
    ASSERT_TRUE(writer.has_value());
    ASSERT_TRUE(writer->finish().has_value());
    EXPECT_EQ(refusal(), u"altered"_s);
}

TEST_F(PackageFile, WhatIsNoRegularFileIsNotWaitedFor)
{
    ASSERT_EQ(::mkfifo(QFile::encodeName(path()).constData(), 0600), 0);
    EXPECT_EQ(open().error().code, ErrorCode::CannotRead);
    EXPECT_FALSE(isWholePackage(path()));
    EXPECT_EQ(open(u"missing"_s).error().code, ErrorCode::CannotRead);
    EXPECT_EQ(PackageReader::open(dir.path(), office, [](const Id &) { return QByteArray(); }).error().code,
              ErrorCode::CannotRead);
}

TEST_F(PackageFile, ZeroesAtItsEndAreNotTakenForWhole)
{
    write({frame(1, QByteArray(400, 'x'))});
    QByteArray whole = bytes();
    EXPECT_TRUE(isWholePackage(path()));
    const qsizetype tail = whole.size() - blocksOf(whole)[0].first;
    overwrite(whole.replace(whole.size() - tail, tail, QByteArray(tail, '\0'))); // room that is not yet filled
    EXPECT_FALSE(isWholePackage(path()));
}

/// A gigabyte would show in the most that this process ever had.
TEST_F(PackageFile, AHundredThousandOperationsNeedLittleMemory)
{
    const auto most = [] {
        struct rusage usage = {};
        ::getrusage(RUSAGE_SELF, &usage);
        return usage.ru_maxrss; // KiB
    };
    auto writer = PackageWriter::create(path(), {}, office, maker);
    ASSERT_TRUE(writer.has_value());
    QByteArray operation(400, Qt::Uninitialized);
    QRandomGenerator random(3);
    const auto before = most();
    for (int seq = 1; seq <= 100000; ++seq) {
        for (qsizetype at = 0; at < operation.size(); at += 4)
            qToLittleEndian(random.generate(), operation.data() + at);
        ASSERT_TRUE(writer->add(frame(seq, operation)).has_value());
    }
    ASSERT_TRUE(writer->finish().has_value());
    qint64 last = 0;
    ASSERT_TRUE(open()
                    ->read({[&](const Frame &one) -> Result<void> {
                                EXPECT_EQ(one.seq, last + 1);
                                last = one.seq;
                                return {};
                            },
                            {}})
                    .has_value());
    EXPECT_EQ(last, 100000);
    EXPECT_GT(QFile(path()).size(), 36'000'000);
    EXPECT_LT(most() - before, 24 << 10);
}

} // namespace
