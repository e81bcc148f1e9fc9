// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_session.h"

#include "tests/core/exchange/workbook_files.h"
#include "tests/core/office_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

// Lists as offices have them, with invented people: tests/fixtures/lists.
namespace elo {

namespace {

class OfficeListsTest : public testing::Test
{
protected:
    ImportSession open(const QString &name)
    {
        auto session = ImportSession::open(QStringLiteral(ELO_FIXTURES "/lists/") + name, *office);
        if (!session) {
            ADD_FAILURE() << name.toStdString() << ": " << session.error().args.join(u' ').toStdString();
            std::abort();
        }
        return std::move(*session);
    }

    /// "header → target" of each column, in order.
    static QStringList places(const ImportSession &session)
    {
        QStringList places;
        for (int i = 0; i < int(session.source().columns().size()); ++i)
            places << session.source().columns()[size_t(i)].header + u" → "_s +
                          (session.target(i) < 0 ? u"-"_s : session.targets()[size_t(session.target(i))].key);
        return places;
    }

    /// "name | field | …" of the members, by name.
    QStringList members(const QStringList &fields)
    {
        ListQuery query;
        query.entity = u"member"_s;
        QStringList lines;
        const auto rids = office->ids(query);
        const auto records = office->records(office->schema().entity(u"member"), *rids);
        for (const Record &record : *records) {
            QStringList cells;
            for (const QString &field : fields)
                cells << record.text(field);
            lines << cells.join(u'|');
        }
        lines.sort();
        return lines;
    }

    test::OfficeFile office;
};

} // namespace

TEST_F(OfficeListsTest, WithATitleAboveAndATotalBelow)
{
    const ImportSession session = open(u"titulo-e-totais.csv"_s);
    EXPECT_EQ(session.source().headerRecord(), 5);
    EXPECT_EQ(places(session), (QStringList{u"N.º → -"_s, u"Nome do Participante → name"_s, u"Género (M/F) → sex"_s,
                                            u"D. Nasc. → birth_date"_s, u"Contacto/Telefone → phone"_s,
                                            u"Província de origem → origin_province"_s}));
    const auto result = session.apply(*office);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->counts.created, 3);
    EXPECT_EQ(result->counts.failed, 0);
    EXPECT_EQ(result->counts.leftOut, 2) << "the total, and who made the list";
    EXPECT_EQ(members({u"name"_s, u"sex"_s, u"birth_date"_s, u"origin_province"_s}),
              (QStringList{u"Ana Inventada Sitoe|f|1980-05-12|MZ-G"_s, u"Rui Fictício Tembe|m|1979-11-03|MZ-I"_s,
                           u"Zaida Suposta Amade|f|1991-01-30|MZ-N"_s}));
}

TEST_F(OfficeListsTest, WithGroupsAboveTheHeaders)
{
    const ImportSession session = open(u"dois-cabecalhos.csv"_s);
    EXPECT_EQ(session.source().headerRecord(), 2);
    EXPECT_EQ(places(session),
              (QStringList{u"Nome → name"_s, u"Sexo → sex"_s, u"Data de nascimento → birth_date"_s,
                           u"Telefone → phone"_s, u"E-mail → email"_s, u"Contacto de emergência: Nome → -"_s,
                           u"Contacto de emergência: Telefone → -"_s}))
        << "whom to call is nobody's own phone";
}

TEST_F(OfficeListsTest, WithHeadersOnTwoLevels)
{
    const ImportSession session = open(u"cabecalho-em-dois-niveis.csv"_s);
    EXPECT_EQ(session.source().headerRecord(), 3);
    EXPECT_EQ(places(session),
              (QStringList{u"N.º → -"_s, u"Nome completo → name"_s, u"Género → sex"_s, u"País → residence_country"_s,
                           u"Cidade → residence_city"_s, u"Telemóvel → phone"_s, u"E-mail → email"_s}));
    const auto result = session.apply(*office);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->counts.created, 2);
    EXPECT_EQ(result->counts.failed, 0);
    EXPECT_EQ(members({u"name"_s, u"residence_country"_s}),
              (QStringList{u"Ana Inventada Sitoe|ZA"_s, u"Rui Fictício Tembe|ZA"_s}));
}

TEST_F(OfficeListsTest, WithEmptyColumnsAndOneHeaderTwice)
{
    const ImportSession session = open(u"colunas-vazias.csv"_s);
    const QStringList where = places(session);
    EXPECT_EQ(where.value(0), u"Nome → name");
    EXPECT_EQ(where.value(2), u"Telefone → phone");
    EXPECT_EQ(where.value(3), u"Telefone (2) → phone");
    EXPECT_EQ(where.value(5), u"Email → email");
    const auto result = session.apply(*office);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->counts.created, 2);
    EXPECT_EQ(result->counts.failed, 0);
}

TEST_F(OfficeListsTest, OfAFormOnTheWeb)
{
    const ImportSession session = open(u"formulario.csv"_s);
    EXPECT_EQ(places(session), (QStringList{u"Timestamp → -"_s, u"Full name (as in your passport) → name"_s,
                                            u"Gender → sex"_s, u"Date of birth (dd/mm/yyyy) → birth_date"_s,
                                            u"Country where you live → residence_country"_s,
                                            u"City → residence_city"_s, u"WhatsApp number → whatsapp"_s,
                                            u"Email Address → email"_s, u"Highest level of education → education"_s,
                                            u"Do you agree to be contacted by INACE? → consent"_s}));
    const auto result = session.apply(*office);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->counts.created, 2);
    EXPECT_EQ(members({u"name"_s, u"birth_date"_s, u"residence_country"_s}),
              (QStringList{u"Ana Inventada Sitoe|1980-05-12|DE"_s, u"Rui Ficticio Tembe|1979-11-03|GB"_s}));
}

TEST_F(OfficeListsTest, WithDatesOfEveryKind)
{
    const ImportSession session = open(u"datas-misturadas.csv"_s);
    const auto result = session.apply(*office);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->counts.failed, 0);
    EXPECT_EQ(members({u"name"_s, u"birth_date"_s}),
              (QStringList{u"Ana Sitoe|1980-05-12"_s, u"Faizal Langa|1984-05"_s, u"Olga Cossa|1983"_s,
                           u"Rui Tembe|1981-05-12"_s, u"Tomás Nuvunga|1986-12-25"_s, u"Zaida Amade|1982-05-12"_s,
                           u"Zita Mucavele|1985-05-12"_s}));
}

TEST_F(OfficeListsTest, WhereMIsAWoman)
{
    const auto result = open(u"homem-mulher.csv"_s).apply(*office);
    ASSERT_TRUE(result);
    EXPECT_EQ(members({u"name"_s, u"sex"_s, u"residence_country"_s}),
              (QStringList{u"Ana Sitoe|f|DE"_s, u"Rui Tembe|m|ZA"_s, u"Tomás Langa|m|ZA"_s, u"Zaida Amade|f|GB"_s}));
}

TEST_F(OfficeListsTest, OfAWorkbookWithMergedHeadersDatesAndATotal)
{
    using testing_support::textRow;
    const auto row = [](const QByteArray &name, const QByteArray &day, const QByteArray &phone,
                        const QByteArray &mail) {
        return "<row><c t=\"inlineStr\"><is><t>" + name + "</t></is></c><c s=\"1\"><v>" + day +
               "</v></c><c t=\"inlineStr\"><is><t>" + phone + "</t></is></c><c t=\"inlineStr\"><is><t>" + mail +
               "</t></is></c></row>";
    };
    testing_support::WorkbookFile workbook{
        .sheets = {{"Instruções", textRow({"Preencha a folha seguinte"})},
                   {"Membros", textRow({"Associação inventada", "", "", ""}) +
                                   textRow({"Nome completo", "D. Nasc.", "Contactos", ""}) +
                                   textRow({"", "", "Celular", "E-mail"}) +
                                   row("Ana Inventada Sitoe", "29353", "072 555 0101", "ana@example.org") +
                                   row("Rui Fict\u00edcio Tembe", "29162", "082 555 0102", "rui@example.org") +
                                   textRow({"Total", "2", "", ""})}}};
    workbook.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs>";
    QFile file(office.path(u"membros.xlsx"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(workbook.bytes());
    file.close();
    const auto session = ImportSession::open(file.fileName(), *office);
    ASSERT_TRUE(session) << session.error().args.join(u' ').toStdString();
    EXPECT_EQ(session->source().sheet(), u"Membros");
    EXPECT_EQ(places(*session), (QStringList{u"Nome completo → name"_s, u"D. Nasc. → birth_date"_s,
                                             u"Celular → phone"_s, u"E-mail → email"_s}));
    const auto result = session->apply(*office);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->counts.created, 2);
    EXPECT_EQ(result->counts.leftOut, 1);
    EXPECT_EQ(members({u"name"_s, u"birth_date"_s}),
              (QStringList{u"Ana Inventada Sitoe|1980-05-12"_s, u"Rui Fictício Tembe|1979-11-03"_s}));
}

} // namespace elo
