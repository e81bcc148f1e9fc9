// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_mapping.h"

#include "core/exchange/import_values.h"
#include "core/store/connection.h"
#include "tests/core/exchange/cards.h"
#include "tests/core/merging.h"
#include "tests/core/office_file.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

using import_mappings::openAsLastTime;
using import_mappings::remember;

const QByteArray kMay = "Nome;Sexo;País onde vive;Coisa\nAna Sitoe;Fm;Sudáfr.;Enfermeira\n"
                        "Rui Tembe;Ms;Sudáfr.;Pedreiro\nZita Langa;Fm;Portugal;Professora\n";
const QByteArray kJune = "Nome;Sexo;País onde vive;Coisa\nOlga Cossa;Fm;Sudáfr.;Cozinheira\n";

class ImportMappingTest : public testing::Test
{
protected:
    QString write(const QByteArray &content, const QString &name)
    {
        QFile file(office.path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        return file.fileName();
    }

    static int column(const ImportSession &session, const QString &header)
    {
        for (int i = 0; i < int(session.source().columns().size()); ++i)
            if (session.source().columns()[size_t(i)].header == header)
                return i;
        ADD_FAILURE() << header.toStdString();
        return 0;
    }
    static QString place(const ImportSession &session, const QString &header)
    {
        const int target = session.target(column(session, header));
        return target < 0 ? u"-"_s : session.targets()[size_t(target)].key;
    }

    ImportSession open(const QString &path, const ImportOptions &options = {})
    {
        auto session = ImportSession::open(path, *office, options);
        EXPECT_TRUE(session) << (session ? "" : session.error().args.join(u' ').toStdString());
        return std::move(*session);
    }

    /// The list of May, as a user puts it right.
    ImportSession may()
    {
        ImportSession session = open(write(kMay, u"Inscrições 2026-05.csv"_s));
        session.setTarget(column(session, u"Coisa"_s), indexOfTarget(session.targets(), u"occupation"));
        session.setMeaning(column(session, u"Sexo"_s), u"Fm"_s, u"f"_s);
        session.setMeaning(column(session, u"Sexo"_s), u"Ms"_s, u"m"_s);
        session.setMeaning(column(session, u"País onde vive"_s), u"Sudáfr."_s, u"ZA"_s);
        session.setRules(OnRecord::Overwrite, true, DateOrder::MonthFirst);
        return session;
    }

    QStringList mappings()
    {
        QStringList names;
        const auto kept = import_mappings::all(*office);
        for (const Record &mapping : *kept)
            names << mapping.text(u"name");
        return names;
    }

    QString valueOf(const QString &name, const QString &field)
    {
        const auto hits = office->search(name, {u"member"_s});
        return hits && hits->size() == 1 ? office->record(hits->front().ref)->text(field) : u"(nobody)"_s;
    }

    test::OfficeFile office;
};

} // namespace

TEST_F(ImportMappingTest, IsUsedForTheNextListOfTheSource)
{
    const ImportSession session = may();
    ASSERT_TRUE(session.apply(*office));
    EXPECT_EQ(valueOf(u"Ana Sitoe"_s, u"residence_country"_s), u"ZA");
    EXPECT_EQ(valueOf(u"Rui Tembe"_s, u"sex"_s), u"m");
    ASSERT_TRUE(remember(*office, session, {}));
    EXPECT_EQ(mappings(), (QStringList{u"Inscrições"_s})) << "the month is no part of its name";

    const auto next = openAsLastTime(write(kJune, u"Inscrições 2026-06.csv"_s), *office, {});
    ASSERT_TRUE(next);
    ASSERT_FALSE(next->mapping.isNull());
    EXPECT_EQ(place(next->session, u"Coisa"_s), u"occupation");
    EXPECT_EQ(next->session.options().onRecord, OnRecord::Overwrite);
    EXPECT_TRUE(next->session.options().leaveUnreadEmpty);
    EXPECT_EQ(next->session.options().dateOrder, DateOrder::MonthFirst);
    ASSERT_TRUE(next->session.apply(*office));
    EXPECT_EQ(valueOf(u"Olga Cossa"_s, u"sex"_s), u"f");
    EXPECT_EQ(valueOf(u"Olga Cossa"_s, u"residence_country"_s), u"ZA");
    ASSERT_TRUE(remember(*office, next->session, next->mapping));
    EXPECT_EQ(mappings().size(), 1) << "the one that was used is brought up to date";
    EXPECT_EQ(import_mappings::all(*office)->front().text(u"last_file"), u"Inscrições 2026-06.csv");
}

TEST_F(ImportMappingTest, OutlivesTheUndoOfTheImport)
{
    const ImportSession session = may();
    const auto done = session.apply(*office);
    ASSERT_TRUE(done);
    ASSERT_TRUE(remember(*office, session, {}));
    ASSERT_TRUE(office->undo(done->operation));
    EXPECT_EQ(*office->count(office->schema().entity(u"member")), 0);
    EXPECT_EQ(mappings().size(), 1);
}

TEST_F(ImportMappingTest, ComesAndGoesWithUndoAndRedo)
{
    const ImportSession session = may();
    const QByteArray before = office.dump();
    ASSERT_TRUE(remember(*office, session, {}));
    test::expectComesAndGoes(office, before);
    EXPECT_TRUE(mappings().isEmpty());
    EXPECT_EQ(office.problems(), QStringList());
}

TEST_F(ImportMappingTest, IsFoundWhenMostHeadersAreTheSame)
{
    ASSERT_TRUE(remember(*office, may(), {}));
    const auto open = [&](const QByteArray &header) {
        return openAsLastTime(write(header + "\nOlga Cossa;f;Malawi;x;y\n", u"x.csv"_s), *office, {});
    };
    const auto accents = open("NOME;sexo;Pais onde vive;COISA");
    ASSERT_TRUE(accents && !accents->mapping.isNull());
    EXPECT_EQ(place(accents->session, u"COISA"_s), u"occupation");
    const auto oneMore = open("Nome;Sexo;País onde vive;Coisa;Cidade");
    ASSERT_TRUE(oneMore && !oneMore->mapping.isNull());
    EXPECT_EQ(place(oneMore->session, u"Coisa"_s), u"occupation");
    EXPECT_EQ(place(oneMore->session, u"Cidade"_s), u"residence_city") << "new columns have their guess";
    const auto other = open("Nome;Telefone;Email;Coisa;Cidade");
    ASSERT_TRUE(other);
    EXPECT_TRUE(other->mapping.isNull());
    EXPECT_EQ(place(other->session, u"Coisa"_s), u"-");
}

TEST_F(ImportMappingTest, KeepsWhatAListHasOnlyNowAndThen)
{
    const auto first = remember(*office, may(), {});
    ASSERT_TRUE(first);
    const auto shorter =
        openAsLastTime(write("Nome;Sexo;País onde vive\nOlga Cossa;Fm;Malawi\n", u"x.csv"_s), *office, {});
    ASSERT_TRUE(shorter && !shorter->mapping.isNull());
    ASSERT_TRUE(remember(*office, shorter->session, shorter->mapping));
    const auto again = openAsLastTime(write(kJune, u"y.csv"_s), *office, {});
    ASSERT_TRUE(again && !again->mapping.isNull());
    EXPECT_EQ(place(again->session, u"Coisa"_s), u"occupation");
}

TEST_F(ImportMappingTest, PassesOverWhatDoesNotFitAnyMore)
{
    const auto kept = remember(*office, may(), {});
    Record mapping = *office->record(*kept);
    mapping.set(u"mapping", uR"({"columns": {"Coisa": "no_such_field", "Sexo": null, "Fora": "name"},
                                 "values": {"Fora": {"a": "b"}}, "rules": {"on_record": "nonsense"}})"_s);
    ASSERT_TRUE(office->save(mapping));
    const auto opened = openAsLastTime(write(kJune, u"x.csv"_s), *office, {});
    ASSERT_TRUE(opened && !opened->mapping.isNull());
    EXPECT_EQ(place(opened->session, u"Nome"_s), u"name");
    EXPECT_EQ(place(opened->session, u"Sexo"_s), u"-");
    EXPECT_EQ(opened->session.options().onRecord, OnRecord::Fill);
    mapping.set(u"mapping", u"[not json"_s);
    ASSERT_TRUE(office->save(mapping));
    EXPECT_TRUE(openAsLastTime(write(kJune, u"x.csv"_s), *office, {}));
}

TEST_F(ImportMappingTest, KnowsWhereTheHeadersAreWhenSomebodySaidSo)
{
    const QByteArray list = "Coisas;Outras\nAlfa;Beta\nAna Sitoe;Lisboa\nRui Tembe;Porto\n";
    EXPECT_FALSE(ImportSession::open(write(list, u"a.csv"_s), *office)) << "nothing here is known";
    ImportOptions options;
    options.source.headerRecord = 2;
    ImportSession session = open(office.path(u"a.csv"_s), options);
    session.setTarget(0, indexOfTarget(session.targets(), u"name"));
    session.setTarget(1, indexOfTarget(session.targets(), u"residence_city"));
    ASSERT_TRUE(remember(*office, session, {}));
    const auto next = openAsLastTime(write(list + "Olga Cossa;Braga\n", u"b.csv"_s), *office, {});
    ASSERT_TRUE(next && !next->mapping.isNull());
    EXPECT_EQ(next->session.source().headerRecord(), 2);
    EXPECT_EQ(place(next->session, u"Beta"_s), u"residence_city");
}

TEST_F(ImportMappingTest, GoesThroughAFile)
{
    const QJsonObject json = import_mappings::toJson(may());
    ImportSession session = open(write(kJune, u"x.csv"_s));
    ASSERT_TRUE(import_mappings::apply(session, office->schema(), json));
    EXPECT_EQ(import_mappings::toJson(session), json);
    const QJsonObject plain{{u"Coisa"_s, u"notes"_s}};
    ASSERT_TRUE(import_mappings::apply(session, office->schema(), plain));
    EXPECT_EQ(place(session, u"Coisa"_s), u"notes");
}

TEST_F(ImportMappingTest, FromAFileMustFit)
{
    ImportSession session = open(write(kJune, u"x.csv"_s));
    const auto refused = [&](const QJsonObject &json) {
        const auto applied = import_mappings::apply(session, office->schema(), json);
        return applied ? QStringList() : applied.error().args;
    };
    const auto values = [](const QString &header, const QString &meaning) {
        return QJsonObject{{u"columns"_s, QJsonObject()},
                           {u"values"_s, QJsonObject{{header, QJsonObject{{u"a"_s, meaning}}}}}};
    };
    EXPECT_EQ(refused(values(u"Sexo"_s, u"neutro"_s)), (QStringList{u"Sexo"_s, u"unknown_choice"_s, u"neutro"_s}));
    EXPECT_EQ(refused(values(u"Fora"_s, u"f"_s)), (QStringList{u"Fora"_s, u"unknown_column"_s, QString()}));
    EXPECT_EQ(refused(values(u"Sexo"_s, u"Feminino"_s)), QStringList()) << "any word that is understood";
    EXPECT_EQ(refused({{u"columns"_s, QJsonObject()}, {u"rules"_s, QJsonObject{{u"on_record"_s, u"maybe"_s}}}}),
              (QStringList{u"rules"_s, u"unknown_choice"_s, u"maybe"_s}));
}

TEST_F(ImportMappingTest, NamesAreNotGivenTwice)
{
    ASSERT_TRUE(remember(*office, may(), {}));
    ASSERT_TRUE(remember(*office, may(), {}));
    ASSERT_TRUE(remember(*office, may(), {}, u"Lisboa"_s));
    QStringList names = mappings();
    names.sort();
    EXPECT_EQ(names, (QStringList{u"Inscrições"_s, u"Inscrições (2)"_s, u"Lisboa"_s}));
    EXPECT_TRUE(import_mappings::byName(*office, u"LISBOA"_s));
    EXPECT_EQ(import_mappings::byName(*office, u"Porto"_s).error().code, ErrorCode::NoRecord);
}

TEST_F(ImportMappingTest, ManyMeaningsNeverMakeItTooLong)
{
    ImportSession session = may();
    for (int i = 0; i < 6000; ++i)
        session.setMeaning(column(session, u"País onde vive"_s), u"um país muito comprido número %1"_s.arg(i),
                           u"ZA"_s);
    const auto kept = remember(*office, session, {});
    ASSERT_TRUE(kept) << kept.error().args.join(u' ').toStdString();
    const QJsonObject json = import_mappings::mappingOf(*office->record(*kept));
    EXPECT_EQ(json[u"values"].toObject().keys(), (QStringList{u"Sexo"_s}));
}

TEST_F(ImportMappingTest, CardsComeWithTheirPicturesAndGoWithThem)
{
    const QByteArray before = office.dump();
    const QByteArray photo = "PHOTO;ENCODING=b;TYPE=PNG:" + test::kPixel + "\r\n";
    const QString path = write(test::card("FN:Ana Sitoe\r\n" + photo) + test::card("FN:Rui Tembe\r\n" + photo) +
                                   test::card("FN:Zita Langa\r\nPHOTO:https://example.org/z.jpg\r\n") +
                                   test::card("FN:Olga Cossa\r\nPHOTO;ENCODING=b:****\r\n"),
                               u"cards.vcf"_s);
    const auto rehearsal = open(path).rehearse(*office);
    ASSERT_TRUE(rehearsal);
    EXPECT_EQ(rehearsal->result.counts.pictures, 2);
    const auto done = open(path).apply(*office);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->counts.created, 4);
    EXPECT_EQ(done->counts.pictures, 2);
    EXPECT_EQ(done->counts.photos, 2) << "one on the network, one broken";
    ASSERT_EQ(done->warnings.size(), 1u);
    EXPECT_EQ(done->warnings[0].issue.reason, u"photo_broken");

    const Ref ana = office->search(u"Ana Sitoe"_s, {u"member"_s})->front().ref;
    const auto attachments = office->related(office->schema().entity(u"attachment"), u"owner"_s, ana);
    ASSERT_EQ(attachments->size(), 1u);
    EXPECT_EQ(attachments->front().text(u"file_name"), u"Ana Sitoe.png");
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    ASSERT_TRUE(office->readAttachment({u"attachment"_s, attachments->front().id}, bytes));
    EXPECT_EQ(bytes.data(), test::pixelBytes());
    EXPECT_EQ(office->connection().scalar("SELECT count(*) FROM attachment_content").toInt(), 1) << "kept once";

    const auto again = open(path).apply(*office);
    EXPECT_EQ(again->counts.unchanged, 4) << "the same cards bring nothing new";
    test::expectComesAndGoes(office, before);
    EXPECT_EQ(office.problems(), QStringList());
}

TEST_F(ImportMappingTest, CardsAreThereWholeOrNotAtAllWhicheverStatementFails)
{
    const QString path =
        write(test::card("FN:Ana Sitoe\r\nPHOTO;ENCODING=b:" + test::kPixel + "\r\n"), u"cards.vcf"_s);
    const ImportSession session = open(path);
    test::expectWhole(office, [&] { return session.apply(*office).has_value(); });
}

TEST_F(ImportMappingTest, IsKeptWholeOrNotAtAllWhicheverStatementFails)
{
    const ImportSession session = may();
    test::expectWhole(office, [&] { return remember(*office, session, {}).has_value(); });
}

TEST_F(ImportMappingTest, APictureIsAddedToWhoIsOnRecord)
{
    office.addMember(u"Ana Sitoe"_s, u"+351 912 555 001"_s, u"PT"_s);
    const QString path = write(
        test::card("FN:Ana Sitoe\r\nTEL:+351912555001\r\nPHOTO;ENCODING=b:" + test::kPixel + "\r\n"), u"cards.vcf"_s);
    const auto done = open(path).apply(*office);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->counts.updated, 1);
    EXPECT_EQ(*office->count(office->schema().entity(u"attachment")), 1);
}

TEST_F(ImportMappingTest, ACutCardLeavesNothingBehind)
{
    const QByteArray before = office.dump();
    const QString path =
        write(test::card("FN:Ana Sitoe\r\n") + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Rui Te", u"cards.vcf"_s);
    auto session = ImportSession::open(path, *office);
    const auto done = session ? session->apply(*office) : std::unexpected(session.error());
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().args, (QStringList{u"card_cut"_s, u"5"_s}));
    EXPECT_EQ(office.dump(), before);
}

} // namespace elo
