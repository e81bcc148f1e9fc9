// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_reader.h"

#include "tests/core/exchange/workbook_files.h"

#include <gtest/gtest.h>

namespace elo {
namespace {

using namespace Qt::StringLiterals;
using testing_support::textRow;
using testing_support::WorkbookFile;
using testing_support::ZipFile;

struct Outcome
{
    std::vector<SourceRow> rows;
    std::optional<Error> error;
    QStringList reason() const { return error ? error->args : QStringList(); }
};

Outcome read(const QByteArray &bytes, const QString &sheet = {})
{
    Outcome outcome;
    auto reader = XlsxReader::fromBytes(bytes);
    if (reader && !sheet.isEmpty())
        if (auto set = (*reader)->setSheet(sheet); !set)
            reader = std::unexpected(set.error());
    if (!reader) {
        outcome.error = reader.error();
        return outcome;
    }
    for (;;) {
        auto row = (*reader)->next();
        if (!row)
            outcome.error = row.error();
        if (!row || !*row)
            return outcome;
        outcome.rows.push_back(std::move(**row));
    }
}

/// The cells of the first row of a sheet with this content.
QStringList cellsOf(WorkbookFile file)
{
    const Outcome outcome = read(file.bytes());
    EXPECT_FALSE(outcome.error) << qPrintable(outcome.reason().join(u' '));
    return outcome.rows.empty() ? QStringList() : outcome.rows.front().cells;
}

QStringList cells(const QByteArray &content)
{
    return cellsOf(WorkbookFile::of("<row r=\"1\">" + content + "</row>"));
}

const QByteArray kStyles =
    "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy;@\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"0000000000\"/>"
    "<numFmt numFmtId=\"166\" formatCode=\"&quot;dias&quot; #,##0\"/>"
    "<numFmt numFmtId=\"167\" formatCode=\"[Red]0.00\"/>"
    "<numFmt numFmtId=\"168\" formatCode=\"[$-816]d &quot;de&quot; mmmm;@\"/>"
    "<numFmt numFmtId=\"169\" formatCode=\"[h]:mm\"/></numFmts>"
    "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>"
    "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"22\"/><xf "
    "numFmtId=\"20\"/>"
    "<xf numFmtId=\"165\"/><xf numFmtId=\"166\"/><xf numFmtId=\"167\"/><xf numFmtId=\"168\"/><xf "
    "numFmtId=\"169\"/></cellXfs>";

QString styled(int style, const QByteArray &value, const QByteArray &properties = {})
{
    WorkbookFile file =
        WorkbookFile::of("<row><c s=\"" + QByteArray::number(style) + "\"><v>" + value + "</v></c></row>");
    file.styles = kStyles;
    file.workbookProperties = properties;
    return cellsOf(file).value(0);
}

TEST(XlsxReader, ReadsTextsOfEveryKind)
{
    WorkbookFile file =
        WorkbookFile::of("<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c>"
                         "<c r=\"B3\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> Marta </t></is></c>"
                         "<c r=\"D3\" t=\"str\"><f>A1&amp;B1</f><v>a&amp;b</v></c></row>");
    file.texts = "<si><t>unused</t></si><si><r><t>Zeca </t></r><r><rPr><b/></rPr><t>Tembe_x000D_</t></r>"
                 "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si>";
    const Outcome outcome = read(file.bytes());
    ASSERT_EQ(outcome.rows.size(), 1u);
    EXPECT_EQ(outcome.rows[0].line, 3);
    EXPECT_EQ(outcome.rows[0].cells, (QStringList{u"Zeca Tembe\r"_s, u" Marta "_s, QString(), u"a&b"_s}));
}

TEST(XlsxReader, KeepsTheDigitsOfNumbers)
{
    EXPECT_EQ(cells("<c><v>7.1000102E7</v></c><c><v>258841234567</v></c><c><v>0.30000000000000004</v></c>"
                    "<c><v>12345678901234567890</v></c><c><v>-1.5</v></c><c><v>1E-7</v></c><c><v>no number</v></c>"),
              (QStringList{u"71000102"_s, u"258841234567"_s, u"0.3"_s, u"12345678901234567890"_s, u"-1.5"_s,
                           u"0.0000001"_s, u"no number"_s}));
    EXPECT_EQ(styled(5, "841234567"), u"0841234567"); // shown with its zero
}

TEST(XlsxReader, ReadsDatesByTheirFormat)
{
    EXPECT_EQ(styled(1, "46082"), u"2026-03-01");
    EXPECT_EQ(styled(2, "29353"), u"1980-05-12");
    EXPECT_EQ(styled(3, "46082.5"), u"2026-03-01 12:00");
    EXPECT_EQ(styled(3, "46081.99999999"), u"2026-03-01"); // not 24:00
    EXPECT_EQ(styled(4, "0.3958333333333333"), u"09:30");
    EXPECT_EQ(styled(8, "46082"), u"2026-03-01");
    EXPECT_EQ(styled(9, "0.5"), u"12:00");
    EXPECT_EQ(styled(6, "46082"), u"46082"); // "dias" is a text, no day
    EXPECT_EQ(styled(7, "46082"), u"46082"); // [Red] is a colour
    EXPECT_EQ(styled(0, "46082"), u"46082");
    EXPECT_EQ(styled(99, "46082"), u"46082"); // a format that is not there
    EXPECT_EQ(cells("<c t=\"d\"><v>2026-03-01T00:00:00</v></c>"), QStringList{u"2026-03-01"_s});
}

TEST(XlsxReader, CountsDaysAsTheWorkbookDoes)
{
    EXPECT_EQ(styled(1, "1"), u"1900-01-01");
    EXPECT_EQ(styled(1, "59"), u"1900-02-28");
    EXPECT_EQ(styled(1, "60"), u"1900-02-29"); // counted, and never was
    EXPECT_EQ(styled(1, "61"), u"1900-03-01");
    EXPECT_EQ(styled(1, "0", "date1904=\"1\""), u"1904-01-01");
    EXPECT_EQ(styled(1, "44620", "date1904=\"true\""), u"2026-03-01");
    EXPECT_EQ(styled(1, "-5"), u"-5");
    EXPECT_EQ(styled(1, "99999999"), u"99999999");
}

TEST(XlsxReader, RemarksOnErrorsAndOnFormulasThatWereNeverComputed)
{
    const Outcome outcome = read(WorkbookFile::of("<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c>"
                                                  "<c t=\"e\"><v>#N/A</v></c><c><f>A1</f></c>"
                                                  "<c><f>2+2</f><v>4</v></c></row>")
                                     .bytes());
    ASSERT_EQ(outcome.rows.size(), 1u);
    EXPECT_EQ(outcome.rows[0].cells, (QStringList{u"true"_s, u"false"_s, QString(), QString(), u"4"_s}));
    ASSERT_EQ(outcome.rows[0].remarks.size(), 2u);
    EXPECT_EQ(outcome.rows[0].remarks[0].column, 2);
    EXPECT_EQ(outcome.rows[0].remarks[0].reason, u"cell_error");
    EXPECT_EQ(outcome.rows[0].remarks[0].value, u"#N/A");
    EXPECT_EQ(outcome.rows[0].remarks[1].column, 3);
    EXPECT_EQ(outcome.rows[0].remarks[1].reason, u"formula_without_value");
}

TEST(XlsxReader, SkipsBlankRowsAndKeepsRowNumbers)
{
    const Outcome outcome =
        read(WorkbookFile::of("<row r=\"2\">" + QByteArray("<c r=\"A2\"/>") + "</row>" +
                              "<row r=\"5\"><c r=\"C5\"><v>1</v></c><c r=\"XFD5\" s=\"1\"/></row>")
                 .bytes());
    ASSERT_EQ(outcome.rows.size(), 1u);
    EXPECT_EQ(outcome.rows[0].line, 5);
    EXPECT_EQ(outcome.rows[0].cells, (QStringList{QString(), QString(), u"1"_s}));
}

TEST(XlsxReader, ReadsAnySheet)
{
    WorkbookFile file{.sheets = {{"Capa", textRow({"Forum"})}, {"Lista &amp; mais", textRow({"nome"})}}};
    file.sheetAttributes = "state=\"hidden\"";
    auto reader = XlsxReader::fromBytes(file.bytes());
    ASSERT_TRUE(reader);
    EXPECT_EQ((*reader)->sheet(), u"Lista & mais"); // the first is hidden
    EXPECT_EQ(read(file.bytes()).rows.at(0).cells, QStringList{u"nome"_s});
    EXPECT_EQ(read(file.bytes(), u"Capa"_s).rows.at(0).cells, QStringList{u"Forum"_s});
    EXPECT_EQ(read(file.bytes(), u"Capa2"_s).reason(), (QStringList{u"no_sheet"_s, u"Capa2"_s}));
}

TEST(XlsxReader, SaysWhatOtherFilesAre)
{
    EXPECT_EQ(read(ZipFile().add("mimetype", "application/vnd.oasis.opendocument.spreadsheet").bytes()).reason(),
              QStringList{u"not_a_workbook"_s});
    WorkbookFile document = WorkbookFile::of({});
    document.mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    EXPECT_EQ(read(document.bytes()).reason(), QStringList{u"not_a_workbook"_s});
    const QByteArray compound = QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0');
    EXPECT_EQ(read(compound).reason(), QStringList{u"old_workbook"_s});
    const QString stream = u"EncryptedPackage"_s;
    EXPECT_EQ(read(compound + QByteArray(reinterpret_cast<const char *>(stream.utf16()), 32)).reason(),
              QStringList{u"encrypted_workbook"_s});
    ZipFile locked;
    locked.flags = 1;
    EXPECT_EQ(read(locked.add("xl/workbook.xml", "x").bytes()).reason(), QStringList{u"encrypted_workbook"_s});
}

TEST(XlsxReader, RefusesMissingAndRepeatedParts)
{
    const WorkbookFile file = WorkbookFile::of(textRow({"a"}));
    for (const char *part : {"[Content_Types].xml", "_rels/.rels"})
        EXPECT_EQ(read(file.zip({part}).bytes()).reason().value(0), u"not_a_workbook") << part;
    for (const char *part : {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"})
        EXPECT_EQ(read(file.zip({part}).bytes()).reason(),
                  (QStringList{u"damaged_workbook"_s, QString::fromLatin1(part)}))
            << part;
    EXPECT_EQ(read(file.zip().add("XL/Workbook.xml", "<workbook/>").bytes()).reason().value(0), u"damaged_workbook");
}

TEST(XlsxReader, NamesInTheArchivePointNowhere)
{
    WorkbookFile file = WorkbookFile::of(textRow({"a"}));
    file.sheetTarget = "../../../../etc/passwd";
    EXPECT_EQ(read(file.bytes()).reason().value(0), u"damaged_workbook");
    file.sheetTarget = "file:///etc/passwd";
    EXPECT_EQ(read(file.bytes()).reason().value(0), u"damaged_workbook");
    // A part with such a name is there and is not looked at.
    EXPECT_EQ(read(WorkbookFile::of(textRow({"a"})).zip().add("../../evil", "x").bytes()).rows.size(), 1u);
}

TEST(XlsxReader, RefusesDocumentTypesAndDepth)
{
    WorkbookFile file = WorkbookFile::of(textRow({"&lol;"}));
    file.prolog = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY lol \"lol\">]>";
    EXPECT_EQ(read(file.bytes()).reason().value(0), u"damaged_workbook");
    file = WorkbookFile::of("<row>" + QByteArray("<c>").repeated(100'000));
    EXPECT_EQ(read(file.bytes()).reason().value(0), u"damaged_workbook");
    const QByteArray outside = QByteArray("<x>").repeated(100'000);
    EXPECT_EQ(read(WorkbookFile::of(outside).bytes()).reason().value(0), u"damaged_workbook");
}

TEST(XlsxReader, RefusesWhatUnpacksWithoutEnd)
{
    WorkbookFile bomb = WorkbookFile::of("<row>" + QByteArray(80 * 1024 * 1024, ' ') + "</row>");
    bomb.packed = true;
    const QByteArray bytes = bomb.bytes();
    ASSERT_LT(bytes.size(), 1024 * 1024);
    EXPECT_EQ(read(bytes).reason(), (QStringList{u"unpacks_too_large"_s, u"xl/worksheets/sheet1.xml"_s}));
    // The same with a directory that says otherwise.
    const WorkbookFile file = WorkbookFile::of(textRow({"a"}));
    const QByteArray sheet = "<worksheet><sheetData><row>" + QByteArray(80 * 1024 * 1024, ' ');
    const QByteArray data = qCompress(sheet, 9).mid(6).chopped(4);
    ZipFile liar = file.zip({"xl/worksheets/sheet1.xml"});
    liar.addRaw("xl/worksheets/sheet1.xml", data, 8, 0, 1000);
    const QString reason = read(liar.bytes()).reason().value(0);
    EXPECT_TRUE(reason == u"unpacks_too_large" || reason == u"damaged_workbook") << qPrintable(reason);
    // One text without an end is not collected.
    EXPECT_EQ(read(WorkbookFile::of("<row><c><v>" + QByteArray(10 * 1024 * 1024, '1') + "</v></c></row>").bytes())
                  .reason()
                  .value(0),
              u"damaged_workbook");
}

TEST(XlsxReader, NamesTheRowThatIsTooWideOrTooLong)
{
    EXPECT_EQ(
        read(WorkbookFile::of(textRow({"a"}) + "<row r=\"7\"><c r=\"XFD7\"><v>1</v></c></row>").bytes()).reason(),
        (QStringList{u"too_many_columns"_s, u"7"_s, u"1000"_s}));
    const QByteArray longText(2 * 1024 * 1024, 'x');
    EXPECT_EQ(read(WorkbookFile::of("<row r=\"7\"><c r=\"AB7\" t=\"str\"><v>" + longText + "</v></c></row>").bytes())
                  .reason(),
              (QStringList{u"field_too_long"_s, u"7"_s, u"AB"_s}));
}

TEST(XlsxReader, RefusesCellsThatCannotBe)
{
    const QStringList damaged{u"damaged_sheet"_s, u"2"_s};
    EXPECT_EQ(read(WorkbookFile::of("<row r=\"2\"><c t=\"s\"><v>0</v></c></row>").bytes()).reason(), damaged);
    EXPECT_EQ(read(WorkbookFile::of("<row r=\"2\"><c r=\"AAAA2\"><v>0</v></c></row>").bytes()).reason(), damaged);
    EXPECT_EQ(read(WorkbookFile::of("<row r=\"1\"/><row r=\"1\"/>").bytes()).reason(), damaged);
    EXPECT_EQ(read(WorkbookFile::of("<row r=\"1\"/><row r=\"1e9\"/>").bytes()).reason(), damaged);
    EXPECT_EQ(read(WorkbookFile::of("<c><v>0</v></c>").bytes()).reason().value(0), u"damaged_sheet");
}

TEST(XlsxReader, AFileCutAnywhereIsABadFile)
{
    WorkbookFile file = WorkbookFile::of(textRow({"nome", "telefone"}) + textRow({"Marta", "1"}));
    file.packed = true;
    const QByteArray bytes = file.bytes();
    for (qsizetype length = 0; length < bytes.size(); length += 13) {
        const Outcome outcome = read(bytes.first(length));
        ASSERT_TRUE(outcome.error) << length;
        ASSERT_EQ(outcome.error->code, ErrorCode::BadSource) << length;
    }
    // Bytes that were changed on the way are found by the checksum.
    QByteArray changed = WorkbookFile::of(textRow({"nome"})).bytes();
    changed.replace("nome", "none");
    EXPECT_EQ(read(changed).reason().value(0), u"damaged_workbook");
}

} // namespace
} // namespace elo
