// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_source.h"
#include "core/store/connection.h"
#include "tests/core/office_file.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <sys/stat.h>

using namespace elo;
using namespace Qt::StringLiterals;
using elo::test::OfficeFile;

namespace {

class Attachments : public testing::Test
{
protected:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile out(file.path(name));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }
    QByteArray bytesOf(const Ref &attachment)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        const auto read = file->readAttachment(attachment, buffer);
        EXPECT_TRUE(read.has_value());
        return buffer.data();
    }
    qint64 count(const char *table)
    {
        return file->connection().scalar(QByteArray("SELECT count(*) FROM ") + table).toLongLong();
    }
    QString refusalOf(const QString &path)
    {
        const QByteArray before = file.dump();
        const auto done = file->attach(ana, path);
        EXPECT_FALSE(done.has_value());
        EXPECT_EQ(file.dump(), before);
        return done ? QString() : done.error().args.value(0);
    }
    /// Something that does not look like anything, of any size.
    static QByteArray noise(qsizetype size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = 12345;
        for (char &byte : bytes)
            byte = char((state = state * 1664525 + 1013904223) >> 24);
        return bytes;
    }

    OfficeFile file;
    const Ref ana = file.addMember(u"Ana Sitoe"_s);
};

} // namespace

TEST_F(Attachments, SameBytesAreStoredOnce)
{
    const QByteArray bytes = noise(3 * 1024 * 1024 + 17);
    const auto first = file->attach(ana, write(u"estatutos.bin"_s, bytes), u"Estatutos"_s);
    ASSERT_TRUE(first.has_value()) << qPrintable(first.error().args.join(u' '));
    const auto second = file->attach(file.addAssociation(u"Casa de Moçambique"_s), write(u"copia.bin"_s, bytes));
    ASSERT_TRUE(second.has_value());
    EXPECT_EQ(count("attachment"), 2);
    EXPECT_EQ(count("attachment_content"), 1);
    EXPECT_EQ(count("attachment_piece"), 4);
    EXPECT_EQ(bytesOf(*first), bytes);
    EXPECT_EQ(bytesOf(*second), bytes);
    const Record record = *file->record(*first);
    EXPECT_EQ(record.text(u"file_name"), u"estatutos.bin"_s);
    EXPECT_EQ(record.value(u"size").toLongLong(), bytes.size());
    EXPECT_EQ(record.text(u"note"), u"Estatutos"_s);
    EXPECT_EQ(record.value(u"added_on").toDate(), QDate::currentDate());
    EXPECT_EQ(file.problems(), QStringList());
    file.reopen();
    EXPECT_EQ(bytesOf(*first), bytes);
}

TEST_F(Attachments, UndoRedoHistorySearch)
{
    const QByteArray before = file.dump();
    const auto ref =
        file->attach(ana, write(u"procuração.txt"_s, "Maputo, 3 de Março"), u"reconhecida em cartório"_s);
    ASSERT_TRUE(ref.has_value());
    const QByteArray after = file.dump();
    const auto found = [&](const QString &words) { return file->search(words)->size(); };
    EXPECT_EQ(found(u"procuracao"_s), 1U);
    EXPECT_EQ(found(u"cartorio"_s), 1U);
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file.dump(), before);
    EXPECT_EQ(found(u"procuracao"_s), 0U);
    ASSERT_TRUE(file->redoLast().has_value());
    EXPECT_EQ(file.dump(), after);
    EXPECT_EQ(bytesOf(*ref), "Maputo, 3 de Março");
    EXPECT_TRUE(std::ranges::any_of(*file->history(ana), [&](const HistoryEntry &e) { return e.record == *ref; }));
    // Removed with whom it belongs to, and back with it; the bytes were there all the time.
    ASSERT_TRUE(file->remove(ana).has_value());
    EXPECT_FALSE(file->record(*ref)->alive);
    EXPECT_EQ(count("attachment_content"), 1);
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file.dump(), after);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_F(Attachments, RefusesWhatIsNoFileOrTooMuch)
{
    EXPECT_EQ(refusalOf(write(u"vazio.pdf"_s, {})), u"attachment_empty"_s);
    EXPECT_EQ(refusalOf(QFileInfo(file.path()).path()), u"attachment_no_file"_s);
    EXPECT_EQ(refusalOf(u"/dev/zero"_s), u"attachment_no_file"_s);
    const QString link = file.path(u"atalho.pdf"_s);
    ASSERT_TRUE(QFile::link(write(u"acta.pdf"_s, "%PDF-1.7"), link));
    EXPECT_EQ(refusalOf(link), u"attachment_no_file"_s);
    const QString pipe = file.path(u"cano"_s);
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    EXPECT_EQ(refusalOf(pipe), u"attachment_no_file"_s); // and does not wait for somebody to write
    const QString large = write(u"grande.tif"_s, "x");
    ASSERT_TRUE(QFile::resize(large, kLargestAttachment + 1));
    EXPECT_EQ(refusalOf(large), u"attachment_too_large"_s);
    const auto missing = file->attach(ana, file.path(u"nada.pdf"_s));
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    EXPECT_EQ(file->attach({u"member"_s, newId(1)}, file.path(u"acta.pdf"_s)).error().code, ErrorCode::NoRecord);
    EXPECT_EQ(count("attachment_content"), 0);
}

TEST_F(Attachments, TheLargestGoesInAndComesOut)
{
    const QString large = write(u"grande.tif"_s, noise(1 << 20));
    ASSERT_TRUE(QFile::resize(large, kLargestAttachment));
    const auto ref = file->attach(ana, large);
    ASSERT_TRUE(ref.has_value());
    const QString copy = file.path(u"copia.tif"_s);
    ASSERT_TRUE(file->saveAttachment(*ref, copy).has_value());
    EXPECT_EQ(QFile(copy).size(), kLargestAttachment);
    EXPECT_EQ(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(Attachments, CheckFindsDamagedAndMissingContents)
{
    const auto ref = file->attach(ana, write(u"acta.txt"_s, "Aprovada por unanimidade"));
    ASSERT_TRUE(ref.has_value());
    auto &connection = file->connection();
    EXPECT_FALSE(guarded([&] { connection.exec("UPDATE attachment_piece SET bytes = x'00'"); }).has_value());
    EXPECT_FALSE(guarded([&] { connection.exec("DELETE FROM attachment_content"); }).has_value());
    connection.exec("DROP TRIGGER attachment_piece_same");
    connection.exec("UPDATE attachment_piece SET bytes = CAST('Recusada por unanimidade' AS BLOB)");
    EXPECT_EQ(file.problems().size(), 1);
    EXPECT_TRUE(file.problems().join(u' ').contains(file->record(*ref)->text(u"content")));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_EQ(file->readAttachment(*ref, buffer).error().code, ErrorCode::Damaged);
    const QString target = file.path(u"fora.txt"_s);
    EXPECT_FALSE(file->saveAttachment(*ref, target).has_value());
    EXPECT_FALSE(QFile::exists(target));
    connection.exec("DROP TRIGGER attachment_content_kept");
    connection.exec("DELETE FROM attachment_content");
    EXPECT_TRUE(file.problems().join(u' ').contains(u"attachment_missing"_s));
}

TEST_F(Attachments, AnyFailingStatementLeavesEverythingAsBefore)
{
    const QString path = write(u"acta.bin"_s, noise(2 * 1024 * 1024 + 5));
    const QByteArray before = file.dump();
    bool finished = false;
    for (int failing = 1; !finished && failing < 500; ++failing) {
        int step = 0;
        file->connection().setFault([&] {
            if (++step == failing)
                raise(ErrorCode::DiskFull);
        });
        finished = file->attach(ana, path).has_value();
        file->connection().setFault({});
        if (finished)
            break;
        ASSERT_EQ(file.dump(), before) << failing;
        ASSERT_EQ(count("attachment_content"), 0) << failing;
        ASSERT_EQ(count("attachment_piece"), 0) << failing;
    }
    EXPECT_TRUE(finished);
    EXPECT_EQ(file.problems(), QStringList());
}
