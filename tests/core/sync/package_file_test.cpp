// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/package_file.h"
#include "tests/print_qt.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

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
    EXPECT_NE(refusal(), u"taken"_s);
    overwrite(QByteArray(100000, '\0'));
    EXPECT_EQ(refusal(), u"not_a_package"_s);
    overwrite(QByteArray("ELOPACK1\xff\xff\xff\xff", 12) + QByteArray(1000, 'x'));
    EXPECT_EQ(refusal(), u"not_a_package"_s);
}

} // namespace
