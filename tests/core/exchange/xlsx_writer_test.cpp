// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/exchange/xlsx_values.h"
#include "tests/core/exchange/zip_parts.h"
#include "tests/print_qt.h"

#include <QDate>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <clocale>
#include <gtest/gtest.h>
#include <limits>
#include <sys/stat.h>

namespace elo {
namespace {

using namespace Qt::StringLiterals;
using Kind = XlsxColumn::Kind;
using RowStyle = XlsxWriter::RowStyle;
using TextStyle = XlsxWriter::TextStyle;

struct Cell
{
    QString type; ///< "n", "inlineStr", "b"; "" for an empty one
    QString value;
    int style = 0;
    bool isFormula = false;
};

/// What a sheet's XML says, as far as the tests ask.
struct Sheet
{
    QMap<QString, Cell> cells; ///< by reference: "B2"
    QString frozenRows;
    QString filter;
    QList<double> widths;
};

struct Format
{
    QString number;
    bool isBold = false;
    QString horizontal;
};

Sheet parseSheet(const QByteArray &xml)
{
    Sheet sheet;
    QString reference;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == "c"_L1) {
            reference = attributes.value("r"_L1).toString();
            const QString type = attributes.value("t"_L1).toString();
            sheet.cells[reference] = {type, {}, attributes.value("s"_L1).toInt(), false};
        } else if (reader.name() == "v"_L1 || reader.name() == "t"_L1) {
            Cell &cell = sheet.cells[reference];
            cell.value = reader.readElementText();
            if (cell.type.isEmpty())
                cell.type = u"n"_s;
        } else if (reader.name() == "f"_L1) {
            sheet.cells[reference].isFormula = true;
        } else if (reader.name() == "pane"_L1) {
            sheet.frozenRows = attributes.value("ySplit"_L1).toString();
        } else if (reader.name() == "autoFilter"_L1) {
            sheet.filter = attributes.value("ref"_L1).toString();
        } else if (reader.name() == "col"_L1) {
            sheet.widths.append(attributes.value("width"_L1).toDouble());
        }
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    return sheet;
}

/// The formats that cells point to by number.
QList<Format> parseStyles(const QByteArray &xml)
{
    QMap<int, QString> numbers = {{0, u"General"_s}, {1, u"0"_s}, {4, u"#,##0.00"_s}, {49, u"@"_s}};
    QList<bool> fontIsBold;
    QList<Format> formats;
    bool inCellFormats = false;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == "cellXfs"_L1)
            inCellFormats = reader.isStartElement();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == "numFmt"_L1) {
            numbers[attributes.value("numFmtId"_L1).toInt()] = attributes.value("formatCode"_L1).toString();
        } else if (reader.name() == "font"_L1) {
            fontIsBold.append(false);
        } else if (reader.name() == "b"_L1 && !fontIsBold.isEmpty()) {
            fontIsBold.back() = true;
        } else if (reader.name() == "xf"_L1 && inCellFormats) {
            const int font = attributes.value("fontId"_L1).toInt();
            formats.append({numbers.value(attributes.value("numFmtId"_L1).toInt()), fontIsBold.value(font), {}});
        } else if (reader.name() == "alignment"_L1 && inCellFormats) {
            formats.back().horizontal = attributes.value("horizontal"_L1).toString();
        }
    }
    EXPECT_FALSE(reader.hasError()) << qPrintable(reader.errorString());
    return formats;
}

class XlsxWriterTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto created = XlsxWriter::create(path());
        ASSERT_TRUE(created.has_value());
        m_writer = std::move(*created);
    }

    QString path() const { return m_folder.filePath(u"relatório.xlsx"_s); }

    void close()
    {
        const auto closed = m_writer->close();
        ASSERT_TRUE(closed.has_value()) << qPrintable(closed.error().cause);
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        m_parts = testing_support::zipParts(file.readAll());
        m_formats = parseStyles(m_parts.value(u"xl/styles.xml"_s));
    }

    Sheet sheet(int number) const { return parseSheet(m_parts.value(u"xl/worksheets/sheet%1.xml"_s.arg(number))); }
    Format formatOf(const Cell &cell) const { return m_formats.value(cell.style); }

    QStringList sheetNames() const
    {
        QStringList names;
        QXmlStreamReader reader(m_parts.value(u"xl/workbook.xml"_s));
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == "sheet"_L1)
                names.append(reader.attributes().value("name"_L1).toString());
        }
        return names;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<XlsxWriter> m_writer;
    QMap<QString, QByteArray> m_parts;
    QList<Format> m_formats;
};

TEST_F(XlsxWriterTest, WritesTypedCellsBelowAFrozenHeader)
{
    m_writer->beginSheet(u"Membros"_s, {{u"Nome"_s},
                                        {u"Filhos"_s, Kind::Integer},
                                        {u"Valor"_s, Kind::Decimal},
                                        {u"Taxa"_s, Kind::Percent},
                                        {u"Nascimento"_s, Kind::Date}});
    m_writer->row({u"João"_s, 3, 1234.5, 12.5, QDate(1985, 4, 17)});
    m_writer->row({QVariant(), 0, QVariant(), 100, QVariant()});
    close();

    const Sheet s = sheet(1);
    EXPECT_EQ(sheetNames(), QStringList{u"Membros"_s});
    EXPECT_EQ(s.frozenRows, u"1"_s);
    EXPECT_EQ(s.filter, u"A1:E3"_s);
    EXPECT_EQ(s.cells[u"A1"_s].value, u"Nome"_s);
    EXPECT_TRUE(formatOf(s.cells[u"A1"_s]).isBold);
    EXPECT_EQ(s.cells[u"A2"_s].type, u"inlineStr"_s);
    EXPECT_EQ(s.cells[u"A2"_s].value, u"João"_s);
    EXPECT_FALSE(formatOf(s.cells[u"A2"_s]).isBold);
    EXPECT_EQ(s.cells[u"B2"_s].type, u"n"_s);
    EXPECT_EQ(s.cells[u"B2"_s].value, u"3"_s);
    EXPECT_EQ(s.cells[u"C2"_s].value, u"1234.5"_s);
    EXPECT_EQ(formatOf(s.cells[u"C2"_s]).number, u"#,##0.00"_s);
    EXPECT_EQ(s.cells[u"D2"_s].value, u"0.125"_s);
    EXPECT_EQ(formatOf(s.cells[u"D2"_s]).number, u"0.0%"_s);
    EXPECT_EQ(s.cells[u"E2"_s].value, u"31154"_s); // 1985-04-17 in Excel's days
    EXPECT_EQ(formatOf(s.cells[u"E2"_s]).number, u"yyyy-mm-dd"_s);
    EXPECT_FALSE(s.cells.contains(u"A3"_s));
    EXPECT_EQ(s.cells[u"B3"_s].value, u"0"_s);
    EXPECT_EQ(s.cells[u"D3"_s].value, u"1"_s);
}

TEST_F(XlsxWriterTest, NeverWritesAFormulaOrALink)
{
    const QStringList texts = {u"=1+1"_s, u"+258841234567"_s, u"@x"_s, u"http://example.org"_s, u"{=A1}"_s, u"007"_s};
    m_writer->beginSheet(u"x"_s, {{u"=header"_s}, {u"n"_s, Kind::Integer}});
    for (const QString &text : texts)
        m_writer->row({text, text});
    close();
    const Sheet s = sheet(1);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        for (const QString &column : {u"A"_s, u"B"_s}) {
            const Cell cell = s.cells[column + QString::number(i + 2)];
            EXPECT_EQ(cell.type, u"inlineStr"_s);
            EXPECT_EQ(cell.value, texts[i]) << "no apostrophe here";
            EXPECT_FALSE(cell.isFormula);
        }
    }
    EXPECT_EQ(formatOf(s.cells[u"B2"_s]).horizontal, u"right"_s) << "a sign stands under the figures";
    EXPECT_FALSE(m_parts.contains(u"xl/worksheets/_rels/sheet1.xml.rels"_s));
}

TEST_F(XlsxWriterTest, WritesAsTextWhatACellCannotHold)
{
    m_writer->beginSheet(u"x"_s, {{u"n"_s, Kind::Integer}, {u"d"_s, Kind::Date}, {u"t"_s}});
    m_writer->row({Q_INT64_C(9007199254740993), QDate(1899, 12, 31), 42});
    m_writer->row({std::numeric_limits<double>::quiet_NaN(), 1985, true});
    m_writer->row({Q_INT64_C(9007199254740992), QDateTime(QDate(2026, 1, 2), QTime(12, 0)), u"a\u0001b\uFFFEc"_s});
    close();
    const Sheet s = sheet(1);
    EXPECT_EQ(s.cells[u"A2"_s].type, u"inlineStr"_s);
    EXPECT_EQ(s.cells[u"A2"_s].value, u"9007199254740993"_s);
    EXPECT_EQ(s.cells[u"B2"_s].value, u"1899-12-31"_s);
    EXPECT_EQ(s.cells[u"B2"_s].type, u"inlineStr"_s);
    EXPECT_EQ(s.cells[u"C2"_s].type, u"inlineStr"_s) << "a number in a column of text";
    EXPECT_EQ(s.cells[u"A3"_s].type, u"inlineStr"_s);
    EXPECT_EQ(s.cells[u"B3"_s].value, u"1985"_s);
    EXPECT_EQ(s.cells[u"B3"_s].type, u"inlineStr"_s) << "a year is not day 1985 of Excel's calendar";
    EXPECT_EQ(s.cells[u"C3"_s].type, u"b"_s);
    EXPECT_EQ(s.cells[u"A4"_s].value, u"9007199254740992"_s);
    EXPECT_EQ(s.cells[u"B4"_s].value, u"46024.5"_s);
    EXPECT_EQ(s.cells[u"C4"_s].value, u"a_x0001_bc"_s);
}

TEST_F(XlsxWriterTest, SetsReportsOut)
{
    m_writer->beginSheet(u"Eventos"_s, {{u"País"_s}, {u"Pessoas"_s, Kind::Integer}});
    m_writer->title(u"Participantes por país"_s);
    m_writer->title(u"Até 30 de Junho"_s, TextStyle::Plain);
    m_writer->row({u"Portugal"_s, 12});
    m_writer->row({u"Malawi"_s, u"<5"_s});
    m_writer->row({u"Total"_s, 15}, RowStyle::Total);
    m_writer->note(u"Fonte: registos"_s);
    close();
    const Sheet s = sheet(1);
    EXPECT_EQ(s.cells[u"A1"_s].value, u"Participantes por país"_s);
    EXPECT_TRUE(formatOf(s.cells[u"A1"_s]).isBold);
    EXPECT_FALSE(formatOf(s.cells[u"A2"_s]).isBold);
    EXPECT_EQ(s.cells[u"A3"_s].value, u"País"_s);
    EXPECT_EQ(s.frozenRows, u"3"_s);
    EXPECT_EQ(s.filter, u"A3:B5"_s) << "the total is not sorted among the rows";
    EXPECT_EQ(s.cells[u"B5"_s].value, u"<5"_s);
    EXPECT_EQ(s.cells[u"B6"_s].value, u"15"_s);
    EXPECT_TRUE(formatOf(s.cells[u"B6"_s]).isBold);
    EXPECT_EQ(s.cells[u"A7"_s].value, u"Fonte: registos"_s);
    ASSERT_EQ(s.widths.size(), 2);
    EXPECT_LT(s.widths[0], 20) << "a title does not widen the column";
}

TEST_F(XlsxWriterTest, WritesSheetsWithAndWithoutTables)
{
    m_writer->beginSheet(u"Capa"_s, {});
    m_writer->title(u"Relatório"_s);
    m_writer->row({u"Período"_s, 2026, QDate(2026, 6, 30), 0.5});
    m_writer->beginSheet(u"Vazio"_s, {{u"Nome"_s}}, false);
    m_writer->note(u"Sem registos"_s);
    m_writer->beginSheet(u"Nada"_s, {});
    close();
    const Sheet cover = sheet(1);
    EXPECT_EQ(cover.cells[u"A2"_s].value, u"Período"_s);
    EXPECT_EQ(cover.cells[u"B2"_s].value, u"2026"_s);
    EXPECT_EQ(formatOf(cover.cells[u"B2"_s]).number, u"0"_s);
    EXPECT_EQ(formatOf(cover.cells[u"C2"_s]).number, u"yyyy-mm-dd"_s);
    EXPECT_EQ(cover.cells[u"D2"_s].value, u"0.5"_s);
    EXPECT_EQ(cover.filter, QString());
    const Sheet empty = sheet(2);
    EXPECT_EQ(empty.cells[u"A1"_s].value, u"Nome"_s);
    EXPECT_EQ(empty.cells[u"A2"_s].value, u"Sem registos"_s);
    EXPECT_EQ(empty.filter, QString());
    EXPECT_EQ(sheetNames(), (QStringList{u"Capa"_s, u"Vazio"_s, u"Nada"_s}));
}

TEST_F(XlsxWriterTest, FitsColumnsWithinALimit)
{
    m_writer->beginSheet(u"x"_s, {{u"a"_s}, {u"um cabeçalho comprido"_s}, {u"c"_s}, {u"d"_s, Kind::Text, 33}});
    m_writer->row({u"a"_s, u"b"_s, QString(500, u'x'), QString(500, u'x')});
    close();
    const QList<double> widths = sheet(1).widths;
    ASSERT_EQ(widths.size(), 4);
    EXPECT_NEAR(widths[0], 8, 1);
    EXPECT_NEAR(widths[1], 25, 1);
    EXPECT_NEAR(widths[2], 60, 1);
    EXPECT_NEAR(widths[3], 33, 1);
}

TEST_F(XlsxWriterTest, GoesOnInAFurtherSheet)
{
    m_writer->beginSheet(u"Membros"_s, {{u"N"_s, Kind::Integer}});
    for (int i = 1; i <= 1'048'577; ++i)
        m_writer->row({i});
    close();
    EXPECT_EQ(sheetNames(), (QStringList{u"Membros"_s, u"Membros (2)"_s}));
    EXPECT_TRUE(m_parts.value(u"xl/worksheets/sheet1.xml"_s).contains("<c r=\"A1048576\" s="));
    const Sheet second = sheet(2);
    EXPECT_EQ(second.cells[u"A1"_s].value, u"N"_s);
    EXPECT_EQ(second.cells[u"A2"_s].value, u"1048576"_s);
    EXPECT_EQ(second.cells[u"A3"_s].value, u"1048577"_s);
    EXPECT_EQ(second.filter, u"A1:A3"_s);
}

TEST_F(XlsxWriterTest, WritesADecimalPointInEveryLocale)
{
    // The first locale with a decimal comma that this machine has; without one, the test is that of the C locale.
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    for (const char *name : {"pt_PT.UTF-8", "pt_BR.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8"}) {
        if (std::setlocale(LC_NUMERIC, name) != nullptr)
            break;
    }
    const std::string chosen = std::setlocale(LC_NUMERIC, nullptr);
    m_writer->beginSheet(u"x"_s, {{u"a"_s, Kind::Decimal, 12.5}});
    m_writer->row({0.25});
    close();
    EXPECT_EQ(chosen, std::setlocale(LC_NUMERIC, nullptr)) << "the process keeps its locale";
    std::setlocale(LC_NUMERIC, before.c_str());
    EXPECT_EQ(sheet(1).cells[u"A2"_s].value, u"0.25"_s);
}

TEST_F(XlsxWriterTest, IsPrivateAndLeavesNothingElse)
{
    m_writer->beginSheet(u"x"_s, {{u"a"_s}});
    EXPECT_FALSE(QFile::exists(path())) << "not before it is complete";
    close();
    struct stat status = {};
    ASSERT_EQ(::stat(QFile::encodeName(path()).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 07777, 0600U);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

TEST_F(XlsxWriterTest, LeavesNothingWhenGivenUp)
{
    m_writer->beginSheet(u"x"_s, {{u"a"_s}});
    for (int i = 0; i < 1000; ++i)
        m_writer->row({u"Ana"_s});
    m_writer.reset();
    EXPECT_TRUE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

TEST(XlsxWriter, RefusesAFolderThatIsNotThere)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"none/x.xlsx"_s);
    const auto created = XlsxWriter::create(path);
    ASSERT_FALSE(created.has_value());
    EXPECT_EQ(created.error().code, ErrorCode::CannotWrite);
    EXPECT_EQ(created.error().args, QStringList{path});
}

TEST(XlsxValues, MakesSheetNamesValid)
{
    EXPECT_EQ(xlsxSheetName(u"A/B: [c]*?\\d"_s, {}), u"A B c d"_s);
    EXPECT_EQ(xlsxSheetName(u"'quoted'"_s, {}), u"quoted"_s);
    EXPECT_EQ(xlsxSheetName(QString(40, u'x'), {}), QString(31, u'x'));
    EXPECT_EQ(xlsxSheetName(QString(40, u'x'), {QString(31, u'x')}), QString(27, u'x') + u" (2)"_s);
    EXPECT_EQ(xlsxSheetName(u"Membros"_s, {u"membros"_s, u"membros (2)"_s}), u"Membros (3)"_s);
    EXPECT_EQ(xlsxSheetName(u"History"_s, {}), u"History (2)"_s);
    EXPECT_EQ(xlsxSheetName(u" : "_s, {u"1"_s}), u"2"_s);
    EXPECT_EQ(xlsxSheetName(QString(30, u'x') + u"🌍"_s, {}), QString(30, u'x')) << "no half of a pair";
}

TEST(XlsxValues, CutsTextAtExcelsLimit)
{
    EXPECT_EQ(xlsxText(QString(32'767, u'x')).size(), 32'767);
    const QString cut = QString::fromUtf8(xlsxText(QString(40'000, u'x')));
    EXPECT_EQ(cut.size(), 32'767);
    EXPECT_TRUE(cut.endsWith(u'…'));
    const QString pair = QString::fromUtf8(xlsxText(QString(32'765, u'x') + u"🌍🌍"_s));
    EXPECT_EQ(pair, QString(32'765, u'x') + u'…');
}

} // namespace
} // namespace elo
