// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/store/connection.h"
#include "tests/core/office_file.h"

#include <QFile>

using namespace elo;
using namespace Qt::StringLiterals;

namespace {

/// A file as the first Elo that was shipped left it: a member, an association, a follow-up, the list of missions.
class FirstFile : public testing::Test
{
protected:
    FirstFile()
    {
        QFile packed(QStringLiteral(ELO_FIXTURES "/files/version-1.elo.qz"));
        EXPECT_TRUE(packed.open(QIODevice::ReadOnly));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(qUncompress(packed.readAll()));
    }

    QTemporaryDir folder;
    QString path = folder.filePath(u"first.elo"_s);
};

} // namespace

TEST_F(FirstFile, IsBroughtUpToDateWithABackupBesideIt)
{
    {
        auto opened = Workspace::open(path, u"Celeste"_s);
        ASSERT_TRUE(opened.has_value()) << qPrintable(opened.error().cause);
        Workspace &file = **opened;
        EXPECT_EQ(file.connection().scalar("PRAGMA user_version").toInt(), latestVersion());
        EXPECT_TRUE(file.check()->empty());
        EXPECT_EQ(file.recordByNumber(u"M-1"_s)->text(u"name"), u"Ana Inventada Cossa"_s);
        for (const auto &entity : file.schema().entities())
            EXPECT_TRUE(file.count(*entity).has_value()) << entity->key;
        // What was done before the scripts is history still, and can be taken back.
        const auto operations = *file.operations(10);
        ASSERT_GE(operations.size(), 4U);
        EXPECT_TRUE(file.undo(operations.front().id).has_value());
        EXPECT_FALSE(file.recordByNumber(u"F-1"_s)->alive);
        EXPECT_TRUE(file.check()->empty());
    }
    EXPECT_TRUE(QFile::exists(path + u".v1.backup"_s));
    EXPECT_TRUE(Workspace::open(path, u"Celeste"_s, Workspace::Mode::ReadOnly).has_value());
}

TEST_F(FirstFile, IsRefusedWithAReasonWhereItMayOnlyBeRead)
{
    const auto opened = Workspace::open(path, u"Celeste"_s, Workspace::Mode::ReadOnly);
    ASSERT_FALSE(opened.has_value());
    EXPECT_EQ(opened.error().code, ErrorCode::Refused);
    EXPECT_EQ(opened.error().args.value(0), u"older_file"_s);
}

TEST_F(FirstFile, AFailingStatementOfTheScriptsLeavesItAsItWas)
{
    QFile before(path);
    ASSERT_TRUE(before.open(QIODevice::ReadOnly));
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    ASSERT_TRUE(connection.has_value());
    int steps = 0;
    (*connection)->setFault([&] {
        if (++steps == 40)
            raise(ErrorCode::DiskFull);
    });
    EXPECT_FALSE(guarded([&] { migrate(**connection); }).has_value());
    (*connection)->setFault({});
    EXPECT_EQ((*connection)->scalar("PRAGMA user_version").toInt(), 1);
    connection->reset();
    auto opened = Workspace::open(path, u"Celeste"_s);
    ASSERT_TRUE(opened.has_value());
    EXPECT_TRUE((*opened)->check()->empty());
}

TEST_F(FirstFile, TheBackupStaysTheOldFileWhenTwoProgramsOpenItAtOnce)
{
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    ASSERT_TRUE(connection.has_value());
    int steps = 0;
    (*connection)->setFault([&] {
        if (++steps == 2) // this one has seen the old version; now the other one is faster
            EXPECT_TRUE(Workspace::open(path, u"Celeste"_s).has_value());
    });
    EXPECT_TRUE(guarded([&] { migrate(**connection); }).has_value());
    (*connection)->setFault({});
    EXPECT_EQ((*connection)->scalar("PRAGMA user_version").toInt(), latestVersion());
    const auto backup = Connection::open(path + u".v1.backup"_s, Connection::Mode::ReadOnly);
    ASSERT_TRUE(backup.has_value());
    EXPECT_EQ((*backup)->scalar("PRAGMA user_version").toInt(), 1);
}
