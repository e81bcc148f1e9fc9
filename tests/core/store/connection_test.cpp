// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "tests/core/office_file.h"

#include <QFile>
#include <QSqlDatabase>
#include <sqlite3.h>

using namespace elo;
using elo::test::OfficeFile;

namespace {

ErrorCode errorOf(const QString &path, Workspace::Mode mode = Workspace::Mode::ReadWrite)
{
    const auto opened = Workspace::open(path, QStringLiteral("Celeste"), mode);
    EXPECT_FALSE(opened.has_value());
    return opened ? ErrorCode::Internal : opened.error().code;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

TEST(Opening, WhatIsNoOfficeFileIsRefusedAndLeftAlone)
{
    OfficeFile file;
    EXPECT_EQ(errorOf(file.path(QStringLiteral("none.elo"))), ErrorCode::NotFound);
    EXPECT_FALSE(QFile::exists(file.path(QStringLiteral("none.elo")))) << "opening makes no file";
    const QByteArray contents[] = {QByteArray(), QByteArray("hello"), QByteArray(100000, 'x'),
                                   QByteArray("SQLite format 3\0", 16) + QByteArray(4000, '\0')};
    for (const QByteArray &content : contents) {
        const QString path = file.path(QStringLiteral("other.elo"));
        writeFile(path, content);
        EXPECT_EQ(errorOf(path), ErrorCode::NotAnEloFile);
        QFile after(path);
        ASSERT_TRUE(after.open(QIODevice::ReadOnly));
        EXPECT_EQ(after.readAll(), content);
    }
    EXPECT_EQ(errorOf(file.path(QStringLiteral("."))), ErrorCode::NotAnEloFile);
}

TEST(Opening, ANewerFileIsRefusedWithBothVersions)
{
    OfficeFile file;
    file->connection().exec("PRAGMA user_version = 99");
    file.workspace.reset();
    const auto opened = Workspace::open(file.path(), QStringLiteral("Celeste"));
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::NewerFile);
    EXPECT_EQ(opened.error().args.value(1), QStringLiteral("99"));
}

TEST(Opening, ANewFileDoesNotOverwrite)
{
    OfficeFile file;
    const auto created = Workspace::create(file.path(), QStringLiteral("Celeste"));
    ASSERT_FALSE(created.has_value());
    EXPECT_EQ(created.error().code, ErrorCode::FileExists);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST(Opening, NobodyElseMayReadTheFile)
{
    OfficeFile file;
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    EXPECT_FALSE(QFile::permissions(file.path()) & kOthers);
    QFile::setPermissions(file.path(), QFile::permissions(file.path()) | QFile::ReadGroup | QFile::ReadOther);
    file.reopen();
    EXPECT_FALSE(QFile::permissions(file.path()) & kOthers);
    ASSERT_TRUE(file->backup(file.path(QStringLiteral("copy.elo"))).has_value());
    EXPECT_FALSE(QFile::permissions(file.path(QStringLiteral("copy.elo"))) & kOthers);
}

TEST(Opening, ReadOnlyReadsAndRefusesToWrite)
{
    OfficeFile file;
    const Ref ref = file.addMember(QStringLiteral("Ana Cossa"));
    file.reopen(Workspace::Mode::ReadOnly);
    EXPECT_TRUE(file->isReadOnly());
    EXPECT_EQ(file->title(ref), QStringLiteral("Ana Cossa"));
    EXPECT_EQ(file->remove(ref).error().code, ErrorCode::ReadOnly);
}

TEST(Writing, WhileAnotherProgramHoldsTheFileSaysSo)
{
    OfficeFile file;
    sqlite3 *other = nullptr;
    ASSERT_EQ(sqlite3_open(QFile::encodeName(file.path()).constData(), &other), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_busy_timeout(file->connection().handle(), 50);
    Record member(file->schema().entity(u"member"));
    member.set(u"name", QStringLiteral("Ana Cossa"));
    const auto saved = file->save(member);
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().code, ErrorCode::InUse);
    sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(other);
    EXPECT_TRUE(file->save(member).has_value());
}

TEST(Writing, AFullDiskLosesNothing)
{
    OfficeFile file;
    file.addMember(QStringLiteral("Ana Cossa"));
    const QByteArray before = file.dump();
    const qint64 pages = file->connection().scalar("PRAGMA page_count").toLongLong();
    file->connection().exec("PRAGMA max_page_count = " + QByteArray::number(pages));
    bool full = false;
    for (int i = 0; i < 2000 && !full; ++i) {
        Record member(file->schema().entity(u"member"));
        member.set(u"name", QStringLiteral("Pessoa %1").arg(i));
        member.set(u"notes", QString(5000, u'n'));
        const auto saved = file->save(member);
        full = !saved.has_value();
        if (full) {
            EXPECT_EQ(saved.error().code, ErrorCode::DiskFull);
        }
    }
    EXPECT_TRUE(full);
    file->connection().exec("PRAGMA max_page_count = 1000000");
    EXPECT_TRUE(file.dump().startsWith(before.left(100)));
    EXPECT_EQ(file.problems(), QStringList());
    file.addMember(QStringLiteral("Rui Bila"));
}

TEST(OtherWriters, AreNoticed)
{
    OfficeFile file;
    auto other = Workspace::open(file.path(), QStringLiteral("Rui"));
    ASSERT_TRUE(other.has_value()) << int(other.error().code) << qPrintable(other.error().cause);
    int everything = 0;
    QObject::connect(file.workspace.get(), &Workspace::changed,
                     [&](const Changes &changes) { everything += changes.everything; });
    file->noticeOtherWriters();
    EXPECT_EQ(everything, 0);
    Record member((*other)->schema().entity(u"member"));
    member.set(u"name", QStringLiteral("Ana Cossa"));
    ASSERT_TRUE((*other)->save(member).has_value());
    file->noticeOtherWriters();
    EXPECT_EQ(everything, 1);
    file->noticeOtherWriters();
    EXPECT_EQ(everything, 1);
}
