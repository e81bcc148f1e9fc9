// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "tests/print_qt.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>
#include <vector>

namespace elo {
namespace {

using namespace Qt::StringLiterals;

struct Reading
{
    std::vector<SourceRow> rows;
    std::optional<Error> error;
    CsvFormat format;
};

Reading readAll(CsvReader reader)
{
    Reading result;
    result.format = reader.format();
    for (;;) {
        auto row = reader.next();
        if (!row) {
            result.error = row.error();
            const auto again = reader.next();
            EXPECT_FALSE(again.has_value()) << "the error must be repeated";
            return result;
        }
        if (!*row)
            return result;
        result.rows.push_back(std::move(**row));
    }
}

Reading read(const QByteArray &bytes)
{
    auto reader = CsvReader::fromBytes(bytes);
    if (!reader)
        return {{}, reader.error(), {}};
    return readAll(std::move(*reader));
}

QStringList cellsOf(const Reading &reading, std::size_t row)
{
    return row < reading.rows.size() ? reading.rows[row].cells : QStringList{u"<no such row>"_s};
}

void expectBad(const Reading &reading, const QStringList &args)
{
    ASSERT_TRUE(reading.error.has_value());
    EXPECT_EQ(reading.error->code, ErrorCode::BadSource);
    EXPECT_EQ(reading.error->args, args);
}

// --- rows and quoting

TEST(CsvReader, ReadsQuotedAndPlainCells)
{
    const Reading r = read("nome,cidade\r\n\"Tembe, Ana\",Lisboa\r\nZé,\"a \"\"b\"\" c\"\r\n");
    EXPECT_FALSE(r.error);
    ASSERT_EQ(r.rows.size(), 3U);
    EXPECT_EQ(cellsOf(r, 1), (QStringList{u"Tembe, Ana"_s, u"Lisboa"_s}));
    EXPECT_EQ(cellsOf(r, 2), (QStringList{u"Zé"_s, u"a \"b\" c"_s}));
}

TEST(CsvReader, CountsPhysicalLinesAcrossBreaksInCells)
{
    const Reading r = read("a,b\n\n\"x\r\ny\nz\",1\r\nq,2\rw,3");
    ASSERT_EQ(r.rows.size(), 4U);
    EXPECT_EQ(r.rows[0].line, 1);
    EXPECT_EQ(r.rows[1].line, 3) << "after a blank line";
    EXPECT_EQ(cellsOf(r, 1).front(), u"x\r\ny\nz"_s);
    EXPECT_EQ(r.rows[2].line, 6) << "after a cell of three lines";
    EXPECT_EQ(r.rows[3].line, 7) << "after a lone CR";
    EXPECT_EQ(cellsOf(r, 3), (QStringList{u"w"_s, u"3"_s}));
}

TEST(CsvReader, KeepsEmptyCellsAndRaggedRows)
{
    const Reading r = read("a,b,c\n1\n1,2,3,4\n,,\n\"\",,x\n");
    ASSERT_EQ(r.rows.size(), 5U);
    EXPECT_EQ(cellsOf(r, 1), (QStringList{u"1"_s}));
    EXPECT_EQ(cellsOf(r, 2), (QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    EXPECT_EQ(cellsOf(r, 3), (QStringList{QString(), QString(), QString()}));
    EXPECT_EQ(cellsOf(r, 4), (QStringList{QString(), QString(), u"x"_s}));
}

TEST(CsvReader, DropsTrailingDelimitersOfTheHeader)
{
    const Reading r = read("a;b;;\r\n1;2;;\r\n3;4;;late\r\n5;;;\r\n");
    ASSERT_EQ(r.rows.size(), 4U);
    EXPECT_EQ(cellsOf(r, 0), (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(cellsOf(r, 1), (QStringList{u"1"_s, u"2"_s}));
    EXPECT_EQ(cellsOf(r, 2), (QStringList{u"3"_s, u"4"_s, QString(), u"late"_s})) << "a value is never dropped";
    EXPECT_EQ(cellsOf(r, 3), (QStringList{u"5"_s, QString()})) << "an empty cell below a header stays";
}

TEST(CsvReader, TakesAStrayQuoteForText)
{
    const Reading r = read("nome,nota\nAna \"Nita\" Cossa,5\" ecrã\n \"x\",y\n");
    EXPECT_FALSE(r.error);
    EXPECT_EQ(cellsOf(r, 1), (QStringList{u"Ana \"Nita\" Cossa"_s, u"5\" ecrã"_s}));
    EXPECT_EQ(cellsOf(r, 2), (QStringList{u" \"x\""_s, u"y"_s}));
}

TEST(CsvReader, TakesQuotesThatWereNotDoubledForText)
{
    const Reading r = read("nome;cidade\n\"João \"Jo\" Sitoe\";\"Porto\" \n\"Zé\" Langa;Tete\n");
    EXPECT_FALSE(r.error);
    EXPECT_EQ(cellsOf(r, 1), (QStringList{u"João \"Jo\" Sitoe"_s, u"Porto"_s}));
    EXPECT_EQ(cellsOf(r, 2), (QStringList{u"\"Zé\" Langa"_s, u"Tete"_s}));
}

TEST(CsvReader, GetsThroughALineOfLoneQuotes)
{
    // Searching the line anew for each of them would take minutes.
    const QByteArray quotes = QByteArray("\"a").repeated(200'000);
    const Reading closed = read("h,i\n" + quotes + "\",x\n");
    EXPECT_FALSE(closed.error);
    EXPECT_EQ(cellsOf(closed, 1).back(), u"x"_s);
    const Reading open = read("h,i\n" + QByteArray("\"a\"a,").repeated(900) + quotes + "\n");
    EXPECT_FALSE(open.error);
    EXPECT_EQ(cellsOf(open, 1).front(), u"\"a\"a"_s);
}

TEST(CsvReader, TakesTheGuardsApostropheOff)
{
    const Reading r = read("a,b,c\n'+258841234567,\"'=1+1\",'s-Gravenhage\n");
    EXPECT_EQ(cellsOf(r, 1), (QStringList{u"+258841234567"_s, u"=1+1"_s, u"'s-Gravenhage"_s}));
}

TEST(CsvReader, ReadsAHeaderAlone)
{
    for (const QByteArray bytes : {"nome,idade", "nome,idade\r\n", "nome,idade\r", "\n\nnome,idade\n\n"}) {
        const Reading r = read(bytes);
        EXPECT_FALSE(r.error);
        ASSERT_EQ(r.rows.size(), 1U);
        EXPECT_EQ(cellsOf(r, 0), (QStringList{u"nome"_s, u"idade"_s}));
    }
}

TEST(CsvReader, LeavesDecomposedAccentsAlone)
{
    const QByteArray decomposed = "nome,x\nJoa\xCC\x83o,1\n";
    EXPECT_EQ(cellsOf(read(decomposed), 1).front(), u"Joa\u0303o"_s);
}

// --- delimiters

TEST(CsvReader, FindsTheDelimiter)
{
    const std::vector<std::pair<QByteArray, char16_t>> cases = {
        {"a,b,c\n1,2,3\n", u','},
        {"a;b;c\n1;2;3\n", u';'},
        {"a\tb\tc\n1\t2\t3\n", u'\t'},
        {"a|b|c\n1|2|3\n", u'|'},
        // more commas than semicolons, and the commas even consistent in the rows
        {"nome;peso;altura\nA;70,5;1,70\nB;81,2;1,82\n", u';'},
        {"nome,notas\n\"A\",\"x;y;z;w\"\n\"B\",\"1;2;3;4\"\n", u','},
        {"nome;morada\nA;Rua 1, Maputo, Moz, Z\nB;Av. 2\nC;x, y\n", u';'},
        {"nome,idiomas\nA,pt|en|fr\nB,pt|en\nC,pt\n", u','},
        {"Lista de membros\n\nnome;cidade;ano\nA;Tete;2001\nB;Beira;2002\nC;Pemba;2003\n", u';'},
        {"a;b\n\"x\ny,z\ny,z\ny,z\";1\n", u';'},
        {"nome;c2;c3\nA;1\nB;1;2;3\nC\n", u';'},
    };
    for (const auto &[bytes, delimiter] : cases)
        EXPECT_EQ(read(bytes).format.delimiter, QChar(delimiter)) << bytes.constData();
}

TEST(CsvReader, ReadsASingleColumn)
{
    for (const QByteArray bytes : {"nome\nAna\nBeto\n", "nome\nSitoe, Ana\nBeto\nLanga, Eva\n",
                                   "nome\nSitoe, Ana\nLanga, Eva\nCossa, Rui\n"}) {
        const Reading r = read(bytes);
        EXPECT_FALSE(r.error);
        for (const SourceRow &row : r.rows)
            EXPECT_EQ(row.cells.size(), 1) << bytes.constData();
    }
}

TEST(CsvReader, HonoursASeparatorLine)
{
    const Reading r = read("sep=|\r\na,x|b\r\n1,2|3\r\n");
    EXPECT_EQ(r.format.delimiter, QChar(u'|'));
    ASSERT_EQ(r.rows.size(), 2U);
    EXPECT_EQ(r.rows[0].line, 2);
    EXPECT_EQ(cellsOf(r, 0), (QStringList{u"a,x"_s, u"b"_s}));
    EXPECT_EQ(cellsOf(read("sep=value,b\n1,2\n"), 0), (QStringList{u"sep=value"_s, u"b"_s}));
}

// --- encodings

TEST(CsvReader, ReadsWindows1252)
{
    const Reading r = read("Nome;Prov\xEDncia;Nota\r\nJo\xE3o;Zamb\xE9zia;\x93Norte\x94 \x96 5 \x80\r\n");
    EXPECT_EQ(r.format.encoding, Encoding::Windows1252);
    EXPECT_EQ(cellsOf(r, 0)[1], u"Província"_s);
    EXPECT_EQ(cellsOf(r, 1), (QStringList{u"João"_s, u"Zambézia"_s, u"“Norte” – 5 €"_s}));
}

TEST(CsvReader, ReadsSpreadsheetUnicodeText)
{
    QByteArray bytes("\xFF\xFE", 2);
    appendEncoded(u"Nome\tNota\r\nJoão\t\"a\tb\"\r\n", Encoding::Utf16LE, bytes);
    const Reading r = read(bytes);
    EXPECT_EQ(r.format, (CsvFormat{Encoding::Utf16LE, u'\t', true}));
    EXPECT_EQ(cellsOf(r, 0), (QStringList{u"Nome"_s, u"Nota"_s}));
    EXPECT_EQ(cellsOf(r, 1), (QStringList{u"João"_s, u"a\tb"_s}));
}

TEST(CsvReader, ReadsUtf16WithoutAMark)
{
    QByteArray bytes;
    appendEncoded(u"Nome;Nota\r\nJoão;1\r\n", Encoding::Utf16BE, bytes);
    const Reading r = read(bytes);
    EXPECT_EQ(r.format, (CsvFormat{Encoding::Utf16BE, u';', false}));
    EXPECT_EQ(cellsOf(r, 1).front(), u"João"_s);
}

TEST(CsvReader, SkipsTheByteOrderMarkEvenBeforeAQuote)
{
    const Reading r = read("\xEF\xBB\xBF\"nome\",x\nA,1\n");
    EXPECT_TRUE(r.format.hasBom);
    EXPECT_EQ(cellsOf(r, 0).front(), u"nome"_s);
}

TEST(CsvReader, LooksAtTheWholeFileForTheEncoding)
{
    QByteArray bytes = "nome,x\n" + QByteArray("Ana,1\n").repeated(200'000);
    EXPECT_EQ(read(bytes).format.encoding, Encoding::Utf8);
    bytes += "Jos\xE9,1\n";
    const Reading r = read(bytes);
    EXPECT_EQ(r.format.encoding, Encoding::Windows1252);
    EXPECT_EQ(r.rows.back().cells.front(), u"José"_s);
}

TEST(CsvReader, ReadsAFileGluedTogetherFromTwoEncodings)
{
    const Reading r = read("nome,x\nJoão,1\nJos\xE9,2\nEsperança,3\n");
    EXPECT_EQ(cellsOf(r, 1).front(), u"João"_s);
    EXPECT_EQ(cellsOf(r, 2).front(), u"José"_s);
    EXPECT_EQ(cellsOf(r, 3).front(), u"Esperança"_s);
}

TEST(CsvReader, StartsAgainWithTheUsersFormat)
{
    auto reader = CsvReader::fromBytes("a;b,c\n1;2,\xC3\xA9\n");
    ASSERT_TRUE(reader.has_value());
    ASSERT_TRUE(reader->next().has_value());
    reader->setFormat({Encoding::Windows1252, u';', false});
    const Reading r = readAll(std::move(*reader));
    ASSERT_EQ(r.rows.size(), 2U);
    EXPECT_EQ(r.rows[0].line, 1);
    EXPECT_EQ(cellsOf(r, 1), (QStringList{u"1"_s, u"2,Ã©"_s}));
}

// --- size

TEST(CsvReader, ReadsTheSameWhereverAChunkEnds)
{
    // One more byte in front each time moves every sequence, quote and CRLF across the seam between chunks.
    const QByteArray record = "\"João \"\"é\"\"\r\n\xF0\x9F\x8C\x8D\",\"'=x\",€,\"\"\r\n";
    const QStringList expected = {u"João \"é\"\r\n🌍"_s, u"=x"_s, u"€"_s, QString()};
    for (int shift = 0; shift < record.size(); ++shift) {
        const Reading r = read(QByteArray("h").repeated(shift + 1) + ",i,j,k\r\n" + record.repeated(20'000));
        ASSERT_FALSE(r.error);
        ASSERT_EQ(r.rows.size(), 20'001U);
        for (std::size_t i = 1; i < r.rows.size(); ++i) {
            ASSERT_EQ(r.rows[i].cells, expected) << "shift " << shift << ", row " << i;
            ASSERT_EQ(r.rows[i].line, qint64(2 * i));
        }
    }
}

TEST(CsvReader, ReadsFiveHundredColumnsAndRefusesTooMany)
{
    const auto row = [](int columns) { return QByteArray("x,").repeated(columns - 1) + "x\n"; };
    EXPECT_EQ(cellsOf(read(row(500).repeated(3)), 2).size(), 500);
    EXPECT_EQ(cellsOf(read(row(1000)), 0).size(), 1000);
    expectBad(read(row(3) + row(1001)), {u"too_many_columns"_s, u"2"_s, u"1000"_s});
}

TEST(CsvReader, StopsAtAnOverlongFieldWithoutHoldingIt)
{
    for (const QByteArray quote : {"", "\""}) {
        auto reader = CsvReader::fromBytes("a,b\n1," + quote + QByteArray("x").repeated(10'000'000) + quote + "\n");
        ASSERT_TRUE(reader.has_value());
        ASSERT_TRUE(reader->next().has_value());
        const auto row = reader->next();
        ASSERT_FALSE(row.has_value());
        EXPECT_EQ(row.error().args, (QStringList{u"field_too_long"_s, u"2"_s, u"2"_s}));
        EXPECT_LT(reader->bytesRead(), 3 * CsvReader::kMaxFieldLength);
    }
    const QByteArray largest = QByteArray("x").repeated(CsvReader::kMaxFieldLength);
    EXPECT_EQ(cellsOf(read("a,b\n1,\"" + largest + "\"\n"), 1).back().size(), largest.size());
}

TEST(CsvReader, RefusesARowThatNeverEnds)
{
    const QByteArray field = QByteArray("x").repeated(1'000'000) + ',';
    expectBad(read("a,b\n" + field.repeated(12) + "\n"), {u"row_too_long"_s, u"2"_s});
}

// --- bad input

TEST(CsvReader, NamesTheLineOfABrokenQuote)
{
    expectBad(read("a,b\n1,2\n3,\"x\n4,5\n"), {u"broken_quote"_s, u"3"_s});
    expectBad(read("a,b\n\"x\ny\",1\n\"never,closed\n"), {u"broken_quote"_s, u"4"_s});
    expectBad(read("a,b\n1,\"x\"\""), {u"broken_quote"_s, u"2"_s});
}

TEST(CsvReader, NoticesABrokenQuoteAtTheNextOpeningOne)
{
    // Read by the book, the quote before def would close the cell, and two rows became one without a word.
    expectBad(read("a,b\n\"abc,1\n\"def\",2\n"), {u"broken_quote"_s, u"2"_s});
    expectBad(read("a,b\n1,\"abc\n2,\"def\"\n"), {u"broken_quote"_s, u"2"_s});
}

TEST(CsvReader, TakesTheRestOfALongFileBehindAQuoteForABrokenQuote)
{
    expectBad(read("a,b\n1,\"x\n" + QByteArray("1,2\n").repeated(1'000'000)), {u"broken_quote"_s, u"2"_s});
}

TEST(CsvReader, DeliversTheRowsBeforeABrokenQuote)
{
    const Reading r = read("a,b\n1,2\n3,\"x\n");
    ASSERT_EQ(r.rows.size(), 2U);
    EXPECT_EQ(cellsOf(r, 1), (QStringList{u"1"_s, u"2"_s}));
}

TEST(CsvReader, RefusesZeroBytes)
{
    const Reading r = read(QByteArray("a,b\n1,2\n3,\"x\ny\0z\"\n", 18));
    expectBad(r, {u"nul_bytes"_s, u"4"_s});
    EXPECT_EQ(r.rows.size(), 2U);
    expectBad(read(QByteArray("\0abc,d\n", 7)), {u"nul_bytes"_s, u"1"_s});
    expectBad(read(QByteArray("a,b\n1,2\0", 8)), {u"nul_bytes"_s, u"2"_s});
}

TEST(CsvReader, RefusesWhatHoldsNothing)
{
    for (const QByteArray bytes : {"", "\xEF\xBB\xBF", "\r\n\r\n", "  \n", "sep=;\r\n"})
        expectBad(read(bytes), {u"empty"_s});
    expectBad(read(QByteArray("\n").repeated(1'000'000)), {u"empty"_s});
}

TEST(CsvReader, RefusesWorkbooksAndDocuments)
{
    const std::vector<std::pair<QByteArray, QString>> files = {
        {QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10) + QByteArray(20, '\0') + "[Content_Types].xml", u"XLSX"_s},
        {QByteArray("PK\x03\x04\x14\0\0\0\x08\0", 10), u"ZIP"_s},
        {"%PDF-1.7\n1 0 obj\n", u"PDF"_s},
        {QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0", 10), u"OLE"_s},
    };
    for (const auto &[bytes, format] : files) {
        const Reading r = read(bytes);
        expectBad(r, {u"binary"_s});
        EXPECT_EQ(r.error->cause, format);
    }
}

// --- files

TEST(CsvReader, OpensFilesAndReportsProgress)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"membros.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("nome,x\n" + QByteArray("Ana,1\n").repeated(100'000));
    file.close();

    auto reader = CsvReader::open(path);
    ASSERT_TRUE(reader.has_value());
    EXPECT_EQ(reader->bytesTotal(), 600'007);
    EXPECT_LT(reader->bytesRead(), reader->bytesTotal());
    std::size_t rows = 0;
    for (auto row = reader->next(); row && *row; row = reader->next())
        ++rows;
    EXPECT_EQ(rows, 100'001U);
    EXPECT_EQ(reader->bytesRead(), reader->bytesTotal());
}

TEST(CsvReader, TellsMissingFilesFromUnreadableOnes)
{
    QTemporaryDir folder;
    const auto missing = CsvReader::open(folder.filePath(u"none.csv"_s));
    ASSERT_FALSE(missing.has_value());
    EXPECT_EQ(missing.error().code, ErrorCode::NotFound);
    EXPECT_EQ(missing.error().args, QStringList{folder.filePath(u"none.csv"_s)});
    const auto directory = CsvReader::open(folder.path());
    ASSERT_FALSE(directory.has_value());
    EXPECT_EQ(directory.error().code, ErrorCode::CannotRead);
}

/// A header, then one quoted field of a size that no memory should hold; bytes are made when they are asked for.
class EndlessField : public QIODevice
{
public:
    explicit EndlessField(qint64 size) : m_size(size) { open(QIODevice::ReadOnly | QIODevice::Unbuffered); }
    qint64 size() const override { return m_size; }
    qint64 mostAsked() const { return m_mostAsked; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        static const QByteArray head = "nome;cidade\nAna;\"";
        const qint64 count = qMin(most, m_size - pos());
        m_mostAsked = qMax(m_mostAsked, count);
        for (qint64 i = 0; i < count; ++i)
            data[i] = pos() + i < head.size() ? head[pos() + i] : 'x';
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_size;
    qint64 m_mostAsked = 0;
};

TEST(CsvReader, RefusesAHugeFieldWithoutHoldingIt)
{
    auto device = std::make_unique<EndlessField>(qint64(256) * 1024 * 1024);
    const EndlessField &field = *device;
    auto reader = CsvReader::fromDevice(std::move(device));
    ASSERT_TRUE(reader.has_value());
    ASSERT_TRUE(reader->next().has_value());
    const auto row = reader->next();
    ASSERT_FALSE(row.has_value());
    EXPECT_EQ(row.error().args.value(0), u"field_too_long");
    EXPECT_EQ(row.error().args.value(1), u"2");
    EXPECT_LT(reader->bytesRead(), 16 * 1024 * 1024); // it is refused long before its end
    EXPECT_LT(field.mostAsked(), 16 * 1024 * 1024);
}

} // namespace
} // namespace elo
