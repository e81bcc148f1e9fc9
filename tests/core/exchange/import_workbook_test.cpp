// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_session.h"
#include "tests/core/exchange/workbook_files.h"
#include "tests/core/office_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

using testing_support::textRow;
using testing_support::WorkbookFile;

class ImportWorkbookTest : public testing::Test
{
protected:
    QString write(const WorkbookFile &workbook)
    {
        const QString path = office.path(u"lista.xlsx"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(workbook.bytes());
        return path;
    }

    static QByteArray cell(const QByteArray &value, const QByteArray &attributes = {})
    {
        return "<c " + attributes + "><v>" + value + "</v></c>";
    }

    test::OfficeFile office;
};

/// A cover, then the list below a title: a date with a format, a phone as a number.
WorkbookFile participants()
{
    WorkbookFile workbook{.sheets = {{"Capa", textRow({"Fórum da diáspora"})},
                                     {"Lista", textRow({"Lista de participantes"}) +
                                                   textRow({"Nome", "Data de nascimento", "País", "Telefone"})}}};
    workbook.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    return workbook;
}

} // namespace

TEST_F(ImportWorkbookTest, FindsTheSheetWithTheTable)
{
    WorkbookFile workbook = participants();
    workbook.sheets[1].second += "<row><c t=\"inlineStr\"><is><t>Marta Inventada Sitoe</t></is></c>" +
                                 cell("30814", "s=\"1\"") + "<c t=\"inlineStr\"><is><t>Portugal</t></is></c>" +
                                 cell("3.51912555017E11") + "</row>";
    const auto session = ImportSession::open(write(workbook), *office);
    ASSERT_TRUE(session.has_value());
    EXPECT_EQ(session->source().kind(), SourceKind::Workbook);
    EXPECT_EQ(session->source().sheets(), (QStringList{u"Capa"_s, u"Lista"_s}));
    EXPECT_EQ(session->source().sheet(), u"Lista");
    const auto result = session->apply(*office);
    ASSERT_TRUE(result.has_value());
    ASSERT_EQ(result->counts.created, 1);
    const auto hits = office->search(u"Marta Inventada"_s, {u"member"_s});
    ASSERT_EQ(hits->size(), 1u);
    const auto tree = office->tree(hits->front().ref);
    EXPECT_EQ(tree->record.text(u"birth_date"), u"1984-05-12");
    ASSERT_EQ(tree->parts.size(), 1u);
    EXPECT_EQ(tree->parts[0].text(u"normalized"), u"+351912555017");
}

TEST_F(ImportWorkbookTest, TakesTheSheetThatIsAskedFor)
{
    WorkbookFile workbook = participants();
    workbook.sheets[1].second += textRow({"Da Lista", "", "", ""});
    workbook.sheets.append({"Outra", textRow({"Nome", "Telefone"}) + textRow({"Da Outra", "1"})});
    ImportOptions options;
    options.source.sheet = u"Outra"_s;
    const auto session = ImportSession::open(write(workbook), *office, options);
    ASSERT_TRUE(session.has_value());
    EXPECT_EQ(session->source().columns().size(), 2u);
    options.source.sheet = u"Nenhuma"_s;
    const auto none = ImportSession::open(write(workbook), *office, options);
    ASSERT_FALSE(none.has_value());
    EXPECT_EQ(none.error().args, (QStringList{u"no_sheet"_s, u"Nenhuma"_s}));
}

TEST_F(ImportWorkbookTest, NamesCellsThatTheSpreadsheetHasNoValueFor)
{
    WorkbookFile workbook = participants();
    workbook.sheets[1].second +=
        "<row r=\"9\"><c t=\"inlineStr\"><is><t>Zeca Fictício Tembe</t></is></c><c t=\"e\"><v>#N/A</v></c></row>"
        "<row r=\"11\"><c t=\"inlineStr\"><is><t>Rui Inventado Bila</t></is></c><c r=\"C11\"><f>X1</f></c></row>";
    auto session = ImportSession::open(write(workbook), *office);
    ASSERT_TRUE(session.has_value());
    auto rehearsal = session->rehearse(*office);
    ASSERT_TRUE(rehearsal.has_value());
    ASSERT_EQ(rehearsal->result.warnings.size(), 1u);
    EXPECT_EQ(rehearsal->result.warnings[0].line, 9);
    EXPECT_EQ(rehearsal->result.warnings[0].header, u"Data de nascimento");
    ASSERT_EQ(rehearsal->result.errors.size(), 1u);
    EXPECT_EQ(rehearsal->result.errors[0].line, 11);
    EXPECT_EQ(rehearsal->result.errors[0].header, u"País");
    EXPECT_EQ(rehearsal->result.errors[0].issue.reason, u"formula_without_value");
    session->setCell(1, 2, u"Portugal"_s); // corrected by the user
    EXPECT_TRUE(session->rehearse(*office)->result.errors.empty());
}

TEST_F(ImportWorkbookTest, ASheetThatIsDamagedFurtherDownImportsNothing)
{
    WorkbookFile workbook = participants();
    for (int i = 0; i < 1000; ++i)
        workbook.sheets[1].second += textRow({"Pessoa Inventada " + QByteArray::number(i), "", "Portugal", ""});
    workbook.sheets[1].second += "<row><c t=\"s\"><v>99</v></c></row>";
    const QByteArray before = office.dump();
    const auto session = ImportSession::open(write(workbook), *office);
    ASSERT_TRUE(session.has_value());
    const auto result = session->apply(*office);
    ASSERT_FALSE(result.has_value());
    EXPECT_EQ(result.error().args, (QStringList{u"damaged_sheet"_s, u"1003"_s}));
    EXPECT_EQ(office.dump(), before);
}

} // namespace elo
