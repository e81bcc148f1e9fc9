// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_session.h"

#include "core/exchange/import_texts.h"
#include "tests/core/office_file.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

QString fixture(const QString &name)
{
    return QStringLiteral(ELO_FIXTURES "/import/") + name;
}

class ImportSessionTest : public testing::Test
{
protected:
    QString write(const QByteArray &content, const QString &name = u"list.csv"_s)
    {
        const QString path = office.path(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return path;
    }

    ImportSession open(const QString &path, const ImportOptions &options = {})
    {
        auto session = ImportSession::open(path, *office, options);
        if (!session) {
            ADD_FAILURE() << int(session.error().code) << session.error().args.join(u' ').toStdString();
            std::abort();
        }
        return std::move(*session);
    }

    ImportResult apply(const ImportSession &session)
    {
        auto result = session.apply(*office);
        if (!result) {
            ADD_FAILURE() << int(result.error().code) << result.error().args.join(u' ').toStdString()
                          << result.error().cause.toStdString();
            return {};
        }
        return *result;
    }

    ImportResult import(const QString &path, const ImportOptions &options = {}) { return apply(open(path, options)); }
    ImportResult importText(const QByteArray &text) { return import(write(text)); }

    RecordTree onlyMember(const QString &name)
    {
        const auto hits = office->search(name, {u"member"_s});
        EXPECT_TRUE(hits.has_value());
        if (!hits || hits->size() != 1) {
            ADD_FAILURE() << name.toStdString() << ": " << (hits ? hits->size() : 0) << " found";
            return {};
        }
        return *office->tree(hits->front().ref);
    }

    QStringList contacts(const RecordTree &tree, const QString &kind)
    {
        QStringList found;
        for (const Record &part : tree.parts)
            if (part.entity->name() == u"contact_point" && part.text(u"kind") == kind)
                found << (part.text(u"normalized").isEmpty() ? u'?' + part.text(u"value") : part.text(u"normalized"));
        return found;
    }

    qint64 members() { return *office->count(office->schema().entity(u"member")); }

    test::OfficeFile office;
};

std::string reasons(const std::vector<ImportRowIssue> &issues)
{
    QStringList lines;
    for (const ImportRowIssue &entry : issues)
        lines << u"%1 %2 %3"_s.arg(entry.line).arg(entry.header, entry.issue.reason);
    return lines.join(u'\n').toStdString();
}

} // namespace

TEST_F(ImportSessionTest, ReadsAPortugueseListAsOrganisersSendIt)
{
    const ImportSession session = open(fixture(u"participantes-1252.csv"_s));
    EXPECT_EQ(session.source().format().encoding, Encoding::Windows1252);
    EXPECT_EQ(session.source().format().delimiter, u';');
    const ImportResult result = apply(session);
    EXPECT_EQ(result.counts.created, 5);
    EXPECT_EQ(reasons(result.errors), "");
    EXPECT_EQ(result.unmapped, (QStringList{u"N.º"_s, u"Assinatura"_s}));

    const RecordTree armando = onlyMember(u"junior muiuane"_s);
    EXPECT_EQ(armando.record.text(u"name"), u"Armando Pedro Muiuane Júnior");
    EXPECT_EQ(armando.record.text(u"sex"), u"m");
    EXPECT_EQ(armando.record.text(u"birth_date"), u"1971-04-03");
    EXPECT_EQ(armando.record.text(u"residence_country"), u"ZA");
    EXPECT_EQ(armando.record.text(u"origin_province"), u"MZ-L");
    EXPECT_EQ(armando.record.text(u"education"), u"bachelor");
    EXPECT_EQ(armando.record.text(u"languages"), u"pt,en,ts");
    EXPECT_EQ(armando.record.text(u"source"), u"participantes-1252.csv");
    EXPECT_EQ(contacts(armando, u"whatsapp"_s), (QStringList{u"+27825550123"_s}));
    EXPECT_EQ(contacts(armando, u"phone"_s).size(), 2);
    EXPECT_EQ(contacts(armando, u"email"_s), (QStringList{u"armando.muiuane@example.org"_s}));

    const RecordTree conceicao = onlyMember(u"nhantumbo conceicao"_s);
    EXPECT_EQ(contacts(conceicao, u"phone"_s), (QStringList{u"+351912555017"_s}));
    EXPECT_EQ(contacts(conceicao, u"email"_s).size(), 2);
    EXPECT_EQ(conceicao.record.text(u"notes"), u"Prefere \"WhatsApp\"");
    EXPECT_EQ(onlyMember(u"912 555 017"_s).record.id, conceicao.record.id);
    EXPECT_EQ(onlyMember(u"macuacua jose"_s).record.text(u"birth_date"), u"1968");
    EXPECT_EQ(onlyMember(u"angelo bila"_s).record.text(u"residence_country"), u"US");
}

TEST_F(ImportSessionTest, WarnsOfWhatItLeavesEmptyAndKeepsTheWords)
{
    const ImportResult result = import(fixture(u"participantes-1252.csv"_s));
    EXPECT_EQ(reasons(result.warnings), "5 Associação a que pertence not_on_record\n"
                                        "8 Província de origem ambiguous_province\n"
                                        "8 Associação a que pertence not_on_record");
    const RecordTree ursula = onlyMember(u"ursula xitimela"_s);
    EXPECT_FALSE(ursula.record.value(u"origin_province").isValid());
    EXPECT_TRUE(ursula.record.text(u"notes").contains(u"Província de origem: Maputo"));
    EXPECT_TRUE(ursula.record.text(u"notes").contains(u"Casa de Moçambique"));
    EXPECT_TRUE(ursula.record.text(u"notes").startsWith(u"Chegou em 2009"));
}

TEST_F(ImportSessionTest, JoinsSplitNamesAndDecidesTheOrderOfDatesForTheColumn)
{
    const ImportResult result = import(fixture(u"split-names-en.csv"_s));
    EXPECT_EQ(result.counts.created, 3);
    EXPECT_EQ(reasons(result.errors), "");
    const RecordTree luisa = onlyMember(u"luisa cossa"_s);
    EXPECT_EQ(luisa.record.text(u"name"), u"Luísa Mondlane Cossa");
    EXPECT_EQ(luisa.record.text(u"sort_name"), u"Mondlane Cossa, Luísa");
    EXPECT_EQ(luisa.record.text(u"consular_registration"), u"yes");
    EXPECT_EQ(onlyMember(u"thabo dlamini"_s).record.text(u"birth_date"), u"1979-12-03");
    EXPECT_EQ(onlyMember(u"amina mussagy"_s).record.text(u"residence_country"), u"US");
}

TEST_F(ImportSessionTest, UndoLeavesTheFileAsItWas)
{
    const QByteArray before = office.dump();
    const ImportResult result = import(fixture(u"participantes-1252.csv"_s));
    EXPECT_NE(office.dump(), before);
    EXPECT_TRUE(office.problems().isEmpty()) << office.problems().join(u'\n').toStdString();
    EXPECT_TRUE(office->undo(result.operation).has_value());
    EXPECT_EQ(office.dump(), before);
    EXPECT_TRUE(office.problems().isEmpty());
}

TEST_F(ImportSessionTest, TheSameListAgainCreatesNothing)
{
    for (const QString &name : {u"participantes-1252.csv"_s, u"split-names-en.csv"_s}) {
        import(fixture(name));
        const QByteArray once = office.dump();
        const ImportResult again = import(fixture(name));
        EXPECT_EQ(again.counts.created, 0);
        EXPECT_EQ(again.counts.updated, 0);
        EXPECT_TRUE(again.operation.isNull()) << "an operation without changes is none";
        EXPECT_EQ(office.dump(), once);
    }
}

TEST_F(ImportSessionTest, LeavesOutRowsInErrorAndSaysWhy)
{
    const ImportResult result = import(fixture(u"errors.csv"_s));
    EXPECT_EQ(result.counts.created, 1);
    EXPECT_EQ(result.counts.failed, 4);
    EXPECT_EQ(reasons(result.errors), "2 Data de nascimento no_such_date\n3 Nome no_name\n"
                                      "4 País de residência unknown_country\n5 Ano de saída not_a_number");
    for (const ImportRowIssue &entry : result.errors)
        EXPECT_FALSE(importIssueText(entry.issue).isEmpty());
    EXPECT_EQ(members(), 1);
}

TEST_F(ImportSessionTest, LeavesValuesEmptyWhenAskedTo)
{
    ImportOptions options;
    options.leaveUnreadEmpty = true;
    const ImportResult result = import(fixture(u"errors.csv"_s), options);
    EXPECT_EQ(result.counts.created, 4);
    EXPECT_EQ(result.counts.failed, 1) << "nobody without a name";
    EXPECT_EQ(onlyMember(u"rui tembe"_s).record.text(u"notes"), u"País de residência: Utopia");
}

TEST_F(ImportSessionTest, RehearsalSaysWhatTheImportWillDoAndWritesNothing)
{
    office.addMember(u"Belmiro Bila"_s, {}, u"MW"_s);
    const QByteArray before = office.dump();
    ImportSession session = open(fixture(u"errors.csv"_s));
    auto rehearsal = session.rehearse(*office);
    ASSERT_TRUE(rehearsal.has_value());
    EXPECT_EQ(office.dump(), before);
    ASSERT_EQ(rehearsal->size(), 5);
    EXPECT_EQ(rehearsal->row(0).outcome, ImportOutcome::Error);
    EXPECT_EQ(rehearsal->row(4).outcome, ImportOutcome::Update);
    EXPECT_NE(rehearsal->row(4).existing, 0);
    EXPECT_EQ(rehearsal->cell(0, 1), u"31/02/1980");
    ASSERT_EQ(rehearsal->issues(2).size(), 1u);
    EXPECT_EQ(rehearsal->issues(2)[0].value, u"Utopia");

    session.setCell(0, 1, u"28/02/1980"_s);
    session.setCell(2, 2, u"Malawi"_s);
    session.setLeftOut(1, true);
    rehearsal = session.rehearse(*office);
    ASSERT_TRUE(rehearsal.has_value());
    EXPECT_EQ(rehearsal->result.counts.created, 2);
    EXPECT_EQ(rehearsal->result.counts.updated, 1);
    EXPECT_EQ(rehearsal->result.counts.leftOut, 1);
    EXPECT_EQ(rehearsal->result.counts.failed, 1);
    EXPECT_EQ(rehearsal->cell(0, 1), u"28/02/1980");
    const ImportResult result = apply(session);
    EXPECT_EQ(result.counts.created, rehearsal->result.counts.created);
    EXPECT_EQ(result.counts.updated, rehearsal->result.counts.updated);
    EXPECT_EQ(onlyMember(u"ana sitoe"_s).record.text(u"birth_date"), u"1980-02-28");
}

TEST_F(ImportSessionTest, FillsGapsAndNeverErases)
{
    const Ref ana = office.addMember(u"Ana Sitoe"_s, u"+27 82 555 0101"_s, u"ZA"_s);
    importText("Nome,Telefone,Cidade,País,Profissão\n"
               "Ana Sitoe,082 555 0101; 082 555 0102,Durban,África do Sul,\n");
    importText("Nome,Telefone,Cidade,País,Profissão\n"
               "Ana Sitoe,082 555 0101,Pretória,África do Sul,Enfermeira\n");
    EXPECT_EQ(members(), 1);
    RecordTree tree = *office->tree(ana);
    EXPECT_EQ(tree.record.text(u"residence_city"), u"Durban");
    EXPECT_EQ(tree.record.text(u"occupation"), u"Enfermeira");
    EXPECT_EQ(contacts(tree, u"phone"_s), (QStringList{u"+27825550101"_s, u"+27825550102"_s}));

    ImportOptions options;
    options.onRecord = OnRecord::Overwrite;
    const ImportResult result =
        import(write("Nome,Telefone,Cidade,Profissão\nAna Sitoe,+27825550101,Pretória,\n"), options);
    EXPECT_EQ(result.counts.updated, 1);
    tree = *office->tree(ana);
    EXPECT_EQ(tree.record.text(u"residence_city"), u"Pretória");
    EXPECT_EQ(tree.record.text(u"occupation"), u"Enfermeira");
}

TEST_F(ImportSessionTest, NeverJoinsHomonyms)
{
    const ImportResult result =
        importText("Nome,Data de nascimento,País,Telefone\n"
                   "Ana Sitoe,1980-01-01,Portugal,912 555 001\n"
                   "Ana Sitoe,1990-01-01,Portugal,912 555 001\n" // mother and daughter, one phone
                   "Ana Sitoe,,Portugal,912 555 003\n"           // another phone
                   "Ana Sitoe,,Malawi,\n"                        // another country
                   "Rui Tembe,,Portugal,912 555 004\n"
                   "Rui Tembe Júnior,,Portugal,912 555 004\n" // his son answers it too
                   "Zaida Amade,,Portugal,912 555 004\n");    // and his wife
    EXPECT_EQ(result.counts.created, 7);
    const ImportResult again = import(office.path(u"list.csv"_s));
    EXPECT_EQ(again.counts.unchanged, 7);
}

TEST_F(ImportSessionTest, KnowsAPersonWhoComesTwiceInAList)
{
    const ImportResult result = importText("Nome,Data de nascimento,Telefone,E-mail\n"
                                           "Ana Maria da Silva Sitoe,,+351 912 555 001,\n"
                                           "SILVA Ana,,00351 912-555-001,ana@example.org\n"
                                           "Ana Sitoe,,,ana@example.org\n"
                                           "Rui Tembe,1980-05-12,,\n"
                                           "Tembe Rui,12/05/1980,84 555 0109,\n");
    EXPECT_EQ(result.counts.created, 2)
        << "the second 912555001 has no country, yet the Portuguese plan is not asked";
    EXPECT_EQ(result.counts.rows, 5);
}

TEST_F(ImportSessionTest, LinksParticipantsToTheEvent)
{
    const Ref event = office.addEvent(u"Fórum da Diáspora"_s, {u"2026-03-01"_s, u"2026-03-02"_s});
    ImportOptions options;
    options.event = event;
    const QByteArray before = office.dump();
    const ImportResult result = import(fixture(u"presencas.csv"_s), options);
    EXPECT_EQ(reasons(result.errors), "");
    EXPECT_EQ(result.counts.created, 4);
    EXPECT_EQ(members(), 2) << "officials and ministries take part without becoming members";

    const Entity &participation = office->schema().entity(u"participation");
    const auto participants = office->related(participation, u"event"_s, event);
    ASSERT_EQ(participants->size(), 4u);
    const Entity &attendance = office->schema().entity(u"attendance");
    QStringList days;
    for (const Record &record : *participants) {
        days << u"%1 %2 %3"_s.arg(record.text(u"capacity"), record.text(u"state"))
                    .arg(*office->relatedCount(attendance, u"participation"_s, {u"participation"_s, record.id}));
    }
    days.sort();
    EXPECT_EQ(days, (QStringList{u"diaspora attended 1"_s, u"diaspora attended 2"_s, u"diplomatic attended 2"_s,
                                 u"government attended 1"_s}));
    EXPECT_EQ(reasons(result.warnings), "5 Instituição not_on_record");

    const ImportResult again = import(fixture(u"presencas.csv"_s), options);
    EXPECT_EQ(again.counts.unchanged, 4);
    EXPECT_TRUE(office->undo(result.operation).has_value());
    EXPECT_EQ(office.dump(), before);
}

TEST_F(ImportSessionTest, MakesTheDaysOfAnEventThatHasNone)
{
    Record record(office->schema().entity(u"event"));
    record.set(u"name", u"Encontro"_s).set(u"kind", u"meeting"_s);
    record.set(u"starts", QDate(2026, 3, 1)).set(u"ends", QDate(2026, 3, 2));
    const auto saved = office->save(record);
    ASSERT_TRUE(saved.has_value());
    const Ref event = *saved;
    ImportOptions options;
    options.event = event;
    import(fixture(u"presencas.csv"_s), options);
    EXPECT_EQ(*office->relatedCount(office->schema().entity(u"event_day"), u"event"_s, event), 2);
}

TEST_F(ImportSessionTest, LinksToAssociationsOnRecordAndKeepsConsent)
{
    const Ref association = office.addAssociation(u"Casa de Moçambique em Lisboa"_s);
    const ImportResult result = importText("Nome;Associação;Data de consentimento;Autoriza contacto\n"
                                           "Ana Sitoe;casa de mocambique em lisboa;05/06/2024;\n"
                                           "Rui Tembe;Clube Inventado;;não\n"
                                           "Zaida Amade;;;\n");
    EXPECT_EQ(reasons(result.warnings), "3 Associação not_on_record");
    const RecordTree ana = onlyMember(u"ana sitoe"_s);
    QStringList links;
    for (const Record &part : ana.parts)
        links << part.entity->name() + u' ' + part.text(u"answer") +
                     part.value(u"date").toDate().toString(Qt::ISODate);
    EXPECT_EQ(links, (QStringList{u"consent given2024-06-05"_s, u"membership "_s}));
    EXPECT_EQ(*office->relatedCount(office->schema().entity(u"membership"), u"association"_s, association), 1);
    const RecordTree rui = onlyMember(u"rui tembe"_s);
    ASSERT_EQ(rui.parts.size(), 1u);
    EXPECT_EQ(rui.parts[0].text(u"answer"), u"refused");
    EXPECT_TRUE(onlyMember(u"zaida amade"_s).parts.empty()) << "not asked is not refused";
}

TEST_F(ImportSessionTest, ReadsOddContacts)
{
    importText("Nome;Contacto;País\n"
               "Ana Sitoe;84 555 0101 / 82 555 0102 ou ana@example.org;Malawi\n"
               "Rui Tembe;não tem;Portugal\n"
               "Zaida Amade;via irmã;Portugal\n"
               "Belmiro Bila;12345;Portugal\n");
    const RecordTree ana = onlyMember(u"ana sitoe"_s);
    EXPECT_EQ(contacts(ana, u"phone"_s), (QStringList{u"+258845550101"_s, u"+258825550102"_s}));
    EXPECT_EQ(contacts(ana, u"email"_s), (QStringList{u"ana@example.org"_s}));
    EXPECT_TRUE(onlyMember(u"rui tembe"_s).parts.empty());
    EXPECT_EQ(onlyMember(u"zaida amade"_s).record.text(u"notes"), u"Contacto: via irmã");
    EXPECT_EQ(contacts(onlyMember(u"belmiro bila"_s), u"phone"_s), (QStringList{u"?12345"_s}));
}

TEST_F(ImportSessionTest, TakesTheProvinceFromTheDistrictWhereTheCityIsNotSaid)
{
    const ImportResult result =
        importText("Nome,Província,Distrito\nAna Sitoe,Maputo,Matola\nRui Tembe,Maputo,KaMpfumo\n");
    EXPECT_EQ(reasons(result.warnings), "");
    EXPECT_EQ(onlyMember(u"ana sitoe"_s).record.text(u"origin_province"), u"MZ-L");
    EXPECT_EQ(onlyMember(u"rui tembe"_s).record.text(u"origin_province"), u"MZ-MPM");
}

TEST_F(ImportSessionTest, SavesAndLoadsAMapping)
{
    ImportSession session = open(fixture(u"errors.csv"_s));
    QJsonObject mapping = session.mapping();
    EXPECT_EQ(mapping[u"Nome"_s], u"name"_s);
    EXPECT_TRUE(session.setMapping({{u"Ano de saída"_s, QJsonValue()}, {u"Sexo"_s, u"notes"_s}}).has_value());
    EXPECT_EQ(session.mapping()[u"Sexo"_s], u"notes"_s);
    EXPECT_TRUE(session.mapping()[u"Ano de saída"_s].isNull());
    EXPECT_TRUE(session.setMapping(mapping).has_value());
    EXPECT_EQ(session.mapping(), mapping);
    const auto reason = [&](const QJsonObject &wrong) {
        const auto set = session.setMapping(wrong);
        return set ? QString() : set.error().args.value(1);
    };
    EXPECT_EQ(reason({{u"Nada"_s, u"name"_s}}), u"unknown_column");
    EXPECT_EQ(reason({{u"Nome"_s, u"religion"_s}}), u"unknown_target");
    EXPECT_EQ(reason({{u"Nome"_s, u"name"_s}, {u"Sexo"_s, u"name"_s}}), u"target_taken");
    EXPECT_EQ(session.mapping(), mapping) << "a wrong mapping changes nothing";
}

TEST_F(ImportSessionTest, AMappingForANameTakesItFromTheGuess)
{
    ImportSession session = open(write("Nome,Alcunha ou nome,Sexo\nAna,Ana Sitoe,F\n"));
    ASSERT_TRUE(session.setMapping({{u"Alcunha ou nome"_s, u"name"_s}}).has_value());
    EXPECT_TRUE(session.mapping()[u"Nome"_s].isNull());
    apply(session);
    onlyMember(u"ana sitoe"_s);
}

TEST_F(ImportSessionTest, RefusesBadSourcesAndWritesNothing)
{
    const auto reason = [&](const QByteArray &content, const ImportOptions &options = {}) {
        const QByteArray before = office.dump();
        auto session = ImportSession::open(write(content), *office, options);
        QString found;
        if (!session) {
            EXPECT_EQ(session.error().code, ErrorCode::BadSource);
            found = session.error().args.value(0);
        } else if (auto result = session->apply(*office); !result) {
            EXPECT_EQ(result.error().code, ErrorCode::BadSource);
            found = result.error().args.value(0);
        }
        EXPECT_EQ(office.dump(), before);
        return found.toStdString();
    };
    QByteArray many = "Nome,Sexo\n";
    for (int i = 0; i < 1000; ++i)
        many += "Ana Sitoe " + QByteArray::number(i) + ",F\n";
    EXPECT_EQ(reason(""), "empty");
    EXPECT_EQ(reason("Nome,Sexo\n"), "no_rows");
    EXPECT_EQ(reason("Nome,Sexo\nAna Sitoe,\"F\nRui Tembe,M\n"), "broken_quote");
    EXPECT_EQ(reason(many + "Rui Tembe,\"M\n"), "broken_quote") << "found after a thousand rows: none of them stays";
    EXPECT_EQ(reason(many + "Rui" + QByteArray(1, '\0') + "Tembe,M\n"), "nul_bytes");
    EXPECT_EQ(reason(many + "Rui Tembe," + QByteArray(10 * 1024 * 1024, 'x') + "\n"), "field_too_long");
    QFile bare(fixture(u"sem-cabecalho.csv"_s));
    ASSERT_TRUE(bare.open(QIODevice::ReadOnly));
    EXPECT_EQ(reason(bare.readAll()), "no_header");
    EXPECT_EQ(ImportSession::open(office.path(u"none.csv"_s), *office).error().code, ErrorCode::NotFound);
}

TEST_F(ImportSessionTest, TakesAListWithoutHeadersWhenTold)
{
    ImportOptions options;
    options.source.headerRecord = 0;
    ImportSession session = open(fixture(u"sem-cabecalho.csv"_s), options);
    EXPECT_EQ(session.source().columns().size(), 3u);
    session.setTarget(0, indexOfTarget(session.targets(), u"name"));
    const ImportResult result = apply(session);
    EXPECT_EQ(result.counts.created, 2);
    EXPECT_EQ(contacts(onlyMember(u"rui tembe"_s), u"email"_s), (QStringList{u"rui@example.org"_s}));
}

TEST_F(ImportSessionTest, TakesFiveHundredColumns)
{
    QByteArray header = "Nome";
    QByteArray row = "Ana Sitoe";
    for (int i = 0; i < 499; ++i) {
        header += ",Pergunta " + QByteArray::number(i);
        row += ",resposta";
    }
    const ImportResult result = importText(header + "\n" + row + "\n");
    EXPECT_EQ(result.counts.created, 1);
    EXPECT_EQ(result.unmapped.size(), 499);
}

TEST_F(ImportSessionTest, StopsWhenCancelledAndLeavesNothing)
{
    QByteArray many = "Nome,Sexo\n";
    for (int i = 0; i < 2000; ++i)
        many += "Ana Sitoe " + QByteArray::number(i) + ",F\n";
    const ImportSession session = open(write(many));
    Job job;
    job.cancel();
    EXPECT_EQ(session.apply(*office, &job).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(session.rehearse(*office, &job).error().code, ErrorCode::Cancelled);
    EXPECT_EQ(members(), 0);
}

TEST_F(ImportSessionTest, ImportsAssociationsToo)
{
    ImportOptions options;
    options.entity = u"association"_s;
    const QString path =
        write("id,nome,pais,cidade,email,telefone,estado,fundada\n"
              "1,Casa de Moçambique,Portugal,Lisboa,casa@example.org,+351 215 550 123,ativa,1990-05-01\n"
              "2,União de Estudantes,Alemanha,Berlim,,,inativa,\n"
              "3,Sem País,,Porto,,,,\n");
    const ImportResult result = import(path, options);
    EXPECT_EQ(result.counts.created, 2);
    EXPECT_EQ(reasons(result.errors), "4 pais required");
    EXPECT_EQ(import(path, options).counts.unchanged, 2);
}

TEST_F(ImportSessionTest, GivesTheShapeOfTheCommandLine)
{
    const ImportResult result = import(fixture(u"errors.csv"_s));
    const QJsonObject json = result.toJson(importIssueText);
    EXPECT_EQ(json[u"rows"_s], 5);
    EXPECT_EQ(json[u"created"_s], 1);
    EXPECT_EQ(json[u"operation"_s].toString(), idText(result.operation));
    EXPECT_EQ(json[u"mapped"_s].toObject()[u"Data de nascimento"_s], u"birth_date"_s);
    const QJsonObject first = json[u"errors"_s].toArray()[0].toObject();
    EXPECT_EQ(first[u"row"_s], 2);
    EXPECT_EQ(first[u"column"_s], u"Data de nascimento"_s);
    EXPECT_TRUE(first[u"message"_s].toString().contains(u"31/02/1980"));
}

} // namespace elo
