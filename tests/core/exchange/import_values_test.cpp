// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_values.h"

#include "core/exchange/summary_row.h"
#include "tests/core/office_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

class ImportValuesTest : public testing::Test
{
protected:
    ImportSession open(const QByteArray &content)
    {
        QFile file(office.path(u"list.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        auto session = ImportSession::open(file.fileName(), *office);
        EXPECT_TRUE(session);
        return std::move(*session);
    }

    /// "text count meaning", an exclamation mark for what is not understood.
    QStringList readings(const ImportSession &session, int column)
    {
        office->setLanguage(Language::English);
        const auto texts = import_values::count(session);
        EXPECT_TRUE(texts);
        const auto found = import_values::readingsOf(session, *office, column, (*texts)[size_t(column)]);
        EXPECT_TRUE(found);
        QStringList lines;
        for (const import_values::Reading &reading : *found)
            lines << u"%1 %2 %3%4"_s.arg(reading.text)
                         .arg(reading.count)
                         .arg(reading.meaning, reading.isUnread() ? u"!"_s : QString());
        return lines;
    }

    test::OfficeFile office;
};

} // namespace

TEST_F(ImportValuesTest, AreCountedOverTheWholeListUnreadOnesFirst)
{
    QByteArray list = "Nome;País de residência\n";
    for (int i = 0; i < 300; ++i)
        list += "Pessoa " + QByteArray::number(i) + ";" + (i % 3 ? "RSA" : "rsa") + "\n";
    list += "Ana Sitoe;Terra do Sul\nRui Tembe;Terra do Sul\nZita Langa;Áfr. do Sul\nOlga Cossa;Portugal\nEva "
            "Nuvunga;-\n";
    ImportSession session = open(list);
    EXPECT_EQ(readings(session, 1), (QStringList{u"Terra do Sul 2 !"_s, u"Áfr. do Sul 1 !"_s,
                                                 u"rsa 300 South Africa"_s, u"Portugal 1 Portugal"_s, u"- 1 "_s}));
    session.setMeaning(1, u"terra do sul"_s, u"ZA"_s);
    session.setMeaning(1, u"Áfr. do Sul"_s, u""_s);
    EXPECT_EQ(readings(session, 1), (QStringList{u"rsa 300 South Africa"_s, u"Terra do Sul 2 South Africa"_s,
                                                 u"Áfr. do Sul 1 "_s, u"Portugal 1 Portugal"_s, u"- 1 "_s}));
    EXPECT_TRUE(readings(session, 0).isEmpty()) << "names are not chosen from a list";
}

TEST_F(ImportValuesTest, OfASetAreItsParts)
{
    const ImportSession session =
        open("Nome;Línguas\nAna Sitoe;Português, Inglês e klingon\nRui Tembe;português/klingon\n");
    EXPECT_EQ(readings(session, 1),
              (QStringList{u"klingon 2 !"_s, u"Português 2 Portuguese"_s, u"Inglês 1 English"_s}));
}

TEST_F(ImportValuesTest, MeaningsHoldForAllRows)
{
    ImportSession session = open("Nome;Línguas;Sexo\nAna Sitoe;Português e klingon;Fm\nRui Tembe;klingon;Fm\n");
    session.setMeaning(1, u"klingon"_s, u"ts"_s);
    session.setMeaning(2, u"Fm"_s, u"f"_s);
    const auto rehearsal = session.rehearse(*office);
    ASSERT_TRUE(rehearsal);
    EXPECT_EQ(rehearsal->cell(0, 2), u"Fm") << "the list is shown as it is";
    const auto done = session.apply(*office);
    ASSERT_TRUE(done);
    EXPECT_TRUE(done->warnings.empty());
    const Ref ana = office->search(u"Ana Sitoe"_s, {u"member"_s})->front().ref;
    EXPECT_EQ(office->record(ana)->text(u"languages"), u"pt,ts");
    EXPECT_EQ(office->record(ana)->text(u"sex"), u"f");
    session.setTarget(2, indexOfTarget(session.targets(), u"notes"));
    EXPECT_TRUE(session.meanings(2).isEmpty()) << "another target, other meanings";
}

TEST_F(ImportValuesTest, NamesOfRecordsAreChosenByTheirId)
{
    const Ref aliados = office.addAssociation(u"Associação dos Aliados"_s);
    ImportSession session = open("Nome;Associação\nAna Sitoe;Ass. Aliad.\n");
    EXPECT_EQ(readings(session, 1), (QStringList{u"Ass. Aliad. 1 !"_s}));
    const auto choices = import_values::choicesOf(session, *office, 1);
    ASSERT_TRUE(choices);
    ASSERT_EQ(choices->size(), 1u);
    EXPECT_EQ(choices->front().label, u"Associação dos Aliados");
    session.setMeaning(1, u"Ass. Aliad."_s, choices->front().meaning);
    EXPECT_EQ(readings(session, 1), (QStringList{u"Ass. Aliad. 1 Associação dos Aliados"_s}));
    ASSERT_TRUE(session.apply(*office));
    EXPECT_EQ(office->relatedCount(office->schema().entity(u"membership"), u"association"_s, aliados), 1);
}

TEST_F(ImportValuesTest, AreBounded)
{
    QByteArray list = "Nome;País de residência\n";
    for (int i = 0; i < import_values::kMostTexts + 100; ++i)
        list += "Ana;terra" + QByteArray::number(i) + "\n";
    const ImportSession session = open(list);
    const auto texts = import_values::count(session);
    ASSERT_TRUE(texts);
    EXPECT_FALSE((*texts)[1].isWhole);
    EXPECT_EQ((*texts)[1].texts.size(), size_t(import_values::kMostTexts));
    EXPECT_TRUE((*texts)[0].isWhole);
    Job job;
    job.cancel();
    EXPECT_EQ(import_values::count(session, &job).error().code, ErrorCode::Cancelled);
}

TEST_F(ImportValuesTest, LateLettersMakeTheFirstOnesDoubtful)
{
    QByteArray list = "Nome;Sexo\n";
    for (int i = 0; i < 400; ++i)
        list += "Pessoa;M\n";
    const ImportSession session = open(list + "Rui;H\n");
    EXPECT_EQ(readings(session, 1).first(), u"M 400 Male!") << "the H stands where nobody looked at first";
}

TEST(SummaryRow, IsAboutTheListAndNotAPerson)
{
    EXPECT_TRUE(isSummaryRow({u"TOTAL"_s, u"25"_s, {}, {}}, 4));
    EXPECT_TRUE(isSummaryRow({{}, u"Total geral:"_s, {}, u"1 250"_s}, 4));
    EXPECT_TRUE(isSummaryRow({{}, u"Elaborado por: Fulano de Tal"_s, {}, {}}, 4));
    EXPECT_TRUE(isSummaryRow({u"Fonte: consulado"_s, {}, {}}, 4));
    EXPECT_FALSE(isSummaryRow({u"1"_s, u"Total Langa"_s, u"M"_s}, 4));
    EXPECT_FALSE(isSummaryRow({u"Total Langa"_s, {}, u"Portugal"_s}, 4));
    EXPECT_FALSE(isSummaryRow({u"Data Cossa"_s, {}, {}}, 4)) << "somebody of whom only the name is known";
    EXPECT_FALSE(isSummaryRow({u"Total"_s, u"25"_s}, 2)) << "a list of two columns may be anything";
    EXPECT_FALSE(isSummaryRow({{}, {}, {}}, 4));
}

} // namespace elo
