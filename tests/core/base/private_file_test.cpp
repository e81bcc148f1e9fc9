// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_file.h"

#include "tests/core/file_size_limit.h"

#include "tests/print_qt.h"

#include <QDir>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <sys/stat.h>

namespace elo {
namespace {

using namespace Qt::StringLiterals;
using test::FileSizeLimit;

class PrivateFileTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_umask = umask(0022); // as in a shell; main() sets a stricter one, but this must not depend on it
        ASSERT_TRUE(m_folder.isValid());
    }
    void TearDown() override { umask(m_umask); }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void put(const QString &name, const QByteArray &content)
    {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("<unreadable>");
    }

    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }

    unsigned mode(const QString &file) const
    {
        struct stat status = {};
        return ::stat(QFile::encodeName(file).constData(), &status) == 0 ? status.st_mode & 07777 : 0;
    }

    QTemporaryDir m_folder;
    mode_t m_umask = 0;
};

Result<void> hello(QIODevice &device)
{
    device.write("hello");
    return {};
}

TEST_F(PrivateFileTest, IsReadableByItsOwnerAlone)
{
    unsigned modeWhileWriting = 0;
    ASSERT_TRUE(writePrivately(path(u"a.csv"_s), [&](QIODevice &device) {
        modeWhileWriting = mode(dynamic_cast<QFile &>(device).fileName());
        return hello(device);
    }));
    EXPECT_EQ(modeWhileWriting, 0600U);
    EXPECT_EQ(mode(path(u"a.csv"_s)), 0600U);
    EXPECT_EQ(content(u"a.csv"_s), "hello");
    EXPECT_EQ(names(), QStringList{u"a.csv"_s});
}

TEST_F(PrivateFileTest, ReplacesAFileAndItsLooserMode)
{
    put(u"a.csv"_s, "a longer text than the new one");
    ASSERT_EQ(mode(path(u"a.csv"_s)), 0644U);
    ASSERT_TRUE(writePrivately(path(u"a.csv"_s), hello));
    EXPECT_EQ(content(u"a.csv"_s), "hello");
    EXPECT_EQ(mode(path(u"a.csv"_s)), 0600U);
}

TEST_F(PrivateFileTest, ReplacesALinkAndSparesWhatItPointsTo)
{
    put(u"victim"_s, "precious");
    ASSERT_TRUE(QFile::link(path(u"victim"_s), path(u"a.csv"_s)));
    ASSERT_TRUE(writePrivately(path(u"a.csv"_s), hello));
    EXPECT_EQ(content(u"victim"_s), "precious");
    EXPECT_FALSE(QFileInfo(path(u"a.csv"_s)).isSymLink());
    EXPECT_EQ(content(u"a.csv"_s), "hello");
}

TEST_F(PrivateFileTest, ReplacesALinkThatLeadsNowhere)
{
    ASSERT_TRUE(QFile::link(path(u"nothing"_s), path(u"a.csv"_s)));
    ASSERT_TRUE(writePrivately(path(u"a.csv"_s), hello));
    EXPECT_EQ(names(), QStringList{u"a.csv"_s});
}

TEST_F(PrivateFileTest, LeavesTheOldFileWhenTheWriterFails)
{
    put(u"a.csv"_s, "old");
    const auto result = writePrivately(path(u"a.csv"_s), [](QIODevice &device) -> Result<void> {
        device.write("half");
        return fail(ErrorCode::Cancelled);
    });
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::Cancelled);
    EXPECT_EQ(content(u"a.csv"_s), "old");
    EXPECT_EQ(names(), QStringList{u"a.csv"_s});
}

TEST_F(PrivateFileTest, NamesTheTargetAndNotTheTemporaryFile)
{
    const auto result = writePrivately(path(u"a.csv"_s), [](QIODevice &device) -> Result<void> {
        return std::unexpected(writeError(device, dynamic_cast<QFile &>(device).fileName()));
    });
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().args, QStringList{path(u"a.csv"_s)});
}

TEST_F(PrivateFileTest, RefusesWhatIsNoFile)
{
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"sub"_s));
    ASSERT_TRUE(QFile::link(u"/dev/null"_s, path(u"null"_s)));
    for (const QString &target : {path(u"sub"_s), path(u"sub/"_s), path(u"null"_s), u"/dev/null"_s, QString()}) {
        const auto result = writePrivately(target, hello);
        ASSERT_FALSE(result.has_value()) << qPrintable(target);
        EXPECT_EQ(result.error().code, ErrorCode::CannotWrite);
        EXPECT_EQ(result.error().args, QStringList{target});
    }
    EXPECT_TRUE(QFileInfo(path(u"null"_s)).isSymLink());
}

TEST_F(PrivateFileTest, RefusesAMissingFolder)
{
    const auto result = writePrivately(path(u"none/a.csv"_s), hello);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(result.error().args, QStringList{path(u"none/a.csv"_s)});
}

TEST_F(PrivateFileTest, TellsAFullDiskFromOtherErrors)
{
    QFile full(u"/dev/full"_s);
    ASSERT_TRUE(full.open(QIODevice::WriteOnly));
    full.write("x");
    EXPECT_FALSE(full.flush());
    EXPECT_EQ(writeError(full, u"a.csv"_s).code, ErrorCode::DiskFull);
    EXPECT_EQ(writeError(full, u"a.csv"_s).args, QStringList{u"a.csv"_s});

    QFile closed(path(u"closed"_s));
    EXPECT_EQ(writeError(closed, u"a.csv"_s).code, ErrorCode::CannotWrite);
}

TEST_F(PrivateFileTest, NoticesAWriteThatTheWriterDidNot)
{
    put(u"a.csv"_s, "old");
    for (const QByteArray &last : {QByteArray("x"), QByteArray(200'000, 'x')}) { // buffered, and written at once
        Result<void> result;
        {
            const FileSizeLimit limit(50'000);
            result = writePrivately(path(u"a.csv"_s), [&last](QIODevice &device) -> Result<void> {
                device.write(QByteArray(40'000, 'x'));
                device.write(QByteArray(20'000, 'x'));
                device.seek(0); // here is room: this write works, and QFile forgets that one did not
                device.write("y");
                device.seek(device.size());
                device.write(last);
                return {};
            });
        }
        ASSERT_FALSE(result.has_value());
        EXPECT_EQ(result.error().code, ErrorCode::CannotWrite);
        EXPECT_EQ(result.error().args, QStringList{path(u"a.csv"_s)});
        EXPECT_NE(result.error().cause, QString());
        EXPECT_EQ(content(u"a.csv"_s), "old");
        EXPECT_EQ(names(), QStringList{u"a.csv"_s});
    }
}

TEST_F(PrivateFileTest, RemovesWhatIsNotCommitted)
{
    {
        auto file = PrivateFile::create(path(u"a.xlsx"_s));
        ASSERT_TRUE(file.has_value());
        EXPECT_EQ(names().size(), 1);
        EXPECT_EQ(mode(file->temporaryPath()), 0600U);
        PrivateFile moved = std::move(*file);
        moved.device().write("x");
    }
    EXPECT_EQ(names(), QStringList{});
}

} // namespace
} // namespace elo
