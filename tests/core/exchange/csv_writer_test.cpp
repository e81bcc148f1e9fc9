// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"

#include "core/base/private_file.h"
#include "tests/print_qt.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace elo {
namespace {

using namespace Qt::StringLiterals;

QByteArray written(const QList<QStringList> &rows, const CsvFormat &format = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, format);
    for (const QStringList &row : rows)
        writer.row(row);
    EXPECT_TRUE(writer.finish().has_value());
    return buffer.data();
}

TEST(CsvWriter, QuotesOnlyWhereNeeded)
{
    EXPECT_EQ(written({{u"nome"_s, u"João Sitoe"_s, u"a,b"_s, u"x \"y\" \"z\""_s, u"1\n2"_s, u" x"_s, QString()}}),
              "nome,João Sitoe,\"a,b\",\"x \"\"y\"\" \"\"z\"\"\",\"1\n2\",\" x\",\r\n");
}

TEST(CsvWriter, QuotesTheDelimitersOfOtherCountriesToo)
{
    // Opened with semicolons, an unquoted a;=1+1 would be two cells, and the second a formula.
    EXPECT_EQ(written({{u"x"_s, u"a;=1+1"_s}}), "x,\"a;=1+1\"\r\n");
    EXPECT_EQ(written({{u"x"_s, u"a,b"_s}}, {.delimiter = u';'}), "x;\"a,b\"\r\n");
}

TEST(CsvWriter, GuardsCells)
{
    EXPECT_EQ(written({{u"=1+1"_s, u"+258841234567"_s, u"-5"_s, u"@a,b"_s}}),
              "'=1+1,'+258841234567,-5,\"'@a,b\"\r\n");
}

TEST(CsvWriter, WritesEncodings)
{
    EXPECT_EQ(written({{u"é"_s}}, {.hasBom = true}), "\xEF\xBB\xBFé\r\n");
    EXPECT_EQ(written({{u"é"_s}}, {.encoding = Encoding::Utf16LE, .hasBom = true}),
              QByteArray("\xFF\xFE\xE9\0\r\0\n\0", 8));
    EXPECT_EQ(written({{u"é€"_s}}, {.encoding = Encoding::Windows1252}), "\xE9\x80\r\n");
}

TEST(CsvWriter, AvoidsWhatSpreadsheetsMisreadAtTheStart)
{
    EXPECT_EQ(written({{u"ID"_s, u"ID"_s}}), "\"ID\",ID\r\n");
    EXPECT_EQ(written({{u"sep=;"_s}, {u"sep=;"_s}}), "\"sep=;\"\r\n\"sep=;\"\r\n");
    EXPECT_EQ(written({{u"sep=x"_s}, {u"sep=x"_s}}), "\"sep=x\"\r\nsep=x\r\n");
}

TEST(CsvWriter, WritesAnEmptyCellSoThatItIsNoBlankLine)
{
    EXPECT_EQ(written({{QString()}, {}}), "\"\"\r\n\"\"\r\n");
}

TEST(CsvWriter, SetsTablesApartWithBlankLines)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, {});
    writer.row({u"a"_s});
    writer.blankLine();
    writer.row({u"b"_s});
    ASSERT_TRUE(writer.finish().has_value());
    EXPECT_EQ(buffer.data(), "a\r\n\r\nb\r\n");
}

TEST(CsvWriter, ReaderGetsBackWhatWasWritten)
{
    const QList<QStringList> rows = {
        {u"sep=;"_s, u"'"_s, u"c"_s},
        {u"=1+1"_s, u"'=1"_s, u"''-x"_s},
        {u"+258 84 123 4567"_s, u"-5,5"_s, u"\"\""_s},
        {u"a\r\nb\rc\nd"_s, u" \t "_s, u"🌍;|,"_s},
        {QString(), QString(), QString()},
    };
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE}) {
        for (const char16_t delimiter : {u',', u';', u'\t', u'|'}) {
            const CsvFormat format = {encoding, delimiter, true};
            auto reader = CsvReader::fromBytes(written(rows, format));
            ASSERT_TRUE(reader.has_value());
            reader->setFormat(format);
            for (const QStringList &row : rows) {
                const auto back = reader->next();
                ASSERT_TRUE(back.has_value() && back->has_value());
                EXPECT_EQ((*back)->cells, row);
            }
        }
    }
}

TEST(CsvWriter, ReportsADeviceThatTakesNoMore)
{
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        FAIL() << "this test needs /dev/full";
    CsvWriter writer(full, {});
    for (int i = 0; i < 100'000; ++i)
        writer.row({u"Ana"_s, u"Sitoe"_s});
    const auto finished = writer.finish();
    ASSERT_FALSE(finished.has_value());
    EXPECT_EQ(finished.error().code, ErrorCode::DiskFull);
}

TEST(CsvWriter, WritesLargeFilesPrivately)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"membros.csv"_s);
    const auto result = writePrivately(path, [](QIODevice &device) -> Result<void> {
        CsvWriter writer(device, {});
        for (int i = 0; i < 100'000; ++i)
            writer.row({QString::number(i), u"João"_s});
        return writer.finish();
    });
    ASSERT_TRUE(result.has_value());
    auto reader = CsvReader::open(path);
    ASSERT_TRUE(reader.has_value());
    for (int i = 0; i < 100'000; ++i) {
        const auto row = reader->next();
        ASSERT_TRUE(row.has_value() && row->has_value());
        ASSERT_EQ((*row)->cells, (QStringList{QString::number(i), u"João"_s}));
    }
}

} // namespace
} // namespace elo
