// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

namespace elo::test {

using namespace Qt::StringLiterals;

namespace {

/// As organisers send it: semicolons, Windows-1252, Portuguese headers, several phones in one cell, a row in error.
const QByteArray kList =
    "Nome completo;Sexo;Data de nascimento;Pa\xEDs de resid\xEAncia;Telefone;E-mail;Cor preferida\r\n"
    "Concei\xE7\xE3o Sorrota Muiane;F;14/03/1986;Portugal;912 000 301 / +258 84 000 0301;c@example.org;azul\r\n"
    "Armando Dhlovo;M;1972;\xC1"
    "frica do Sul;082 000 0302;;\r\n"
    "Benedita Langa;F;31/02/1990;Portugal;;;\r\n";

} // namespace

class Import : public OfficeTest
{
};

TEST_F(Import, ResultHasItsStableShape)
{
    const Outcome run = elo({u"import"_s, file(), write(u"list.csv"_s, kList), u"--json"_s});
    ASSERT_EQ(run.code, 1) << run.err.toStdString(); // one row is in error
    const QJsonObject result = run.object();
    for (const QString &key : {u"operation"_s, u"rows"_s, u"created"_s, u"updated"_s, u"unchanged"_s, u"errors"_s,
                               u"mapped"_s, u"unmapped"_s})
        EXPECT_TRUE(result.contains(key)) << key.toStdString();
    EXPECT_EQ(result[u"rows"].toInt(), 3);
    EXPECT_EQ(result[u"created"].toInt(), 2);
    EXPECT_EQ(result[u"mapped"].toObject()[u"Nome completo"].toString(), u"name"_s);
    EXPECT_EQ(result[u"mapped"].toObject()[u"País de residência"].toString(), u"residence_country"_s);
    EXPECT_EQ(result[u"unmapped"].toArray(), QJsonArray{u"Cor preferida"_s});
    const QJsonObject error = result[u"errors"].toArray()[0].toObject();
    EXPECT_EQ(error[u"row"].toInt(), 4);
    EXPECT_EQ(error[u"column"].toString(), u"Data de nascimento"_s);
    EXPECT_TRUE(error[u"message"].toString().contains(u"31/02/1990"));
    EXPECT_EQ(elo({u"search"_s, file(), u"00258840000301"_s, u"--json"_s}).array()[0].toObject()[u"title"].toString(),
              u"Conceição Sorrota Muiane"_s);
}

TEST_F(Import, UndoneItLeavesTheFileAsItWas)
{
    const QByteArray before = dump();
    const QJsonObject result = elo({u"import"_s, file(), write(u"list.csv"_s, kList), u"--json"_s}).object();
    EXPECT_NE(dump(), before);
    EXPECT_EQ(elo({u"undo"_s, file(), result[u"operation"].toString()}).code, 0);
    EXPECT_EQ(dump(), before);
    EXPECT_TRUE(isSound());
}

TEST_F(Import, TheSameFileAgainCreatesNothing)
{
    const QString list = write(u"list.csv"_s, kList);
    ASSERT_EQ(elo({u"import"_s, file(), list}).code, 1);
    const QByteArray before = dump();
    const QJsonObject again = elo({u"import"_s, file(), list, u"--json"_s}).object();
    EXPECT_EQ(again[u"created"].toInt(), 0);
    EXPECT_EQ(again[u"updated"].toInt(), 0);
    EXPECT_EQ(again[u"unchanged"].toInt(), 2);
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, ADryRunWritesNothing)
{
    const QByteArray before = dump();
    const Outcome run = elo({u"import"_s, file(), write(u"list.csv"_s, kList), u"--dry-run"_s, u"--json"_s});
    EXPECT_EQ(run.code, 1);
    EXPECT_EQ(run.object()[u"created"].toInt(), 2);
    EXPECT_EQ(dump(), before);
}

TEST_F(Import, WhoMayBeKnownIsToldAndLeftOutWhenAsked)
{
    const QString first = write(u"first.csv"_s, "Nome;Telefone\nAna Paula Sitoe;+27 82 555 0101\n");
    ASSERT_EQ(elo({u"import"_s, file(), first}).code, 0);
    const QString second =
        write(u"second.csv"_s, "Nome;Telefone\nAnna Paula Sithoe;+27 82 555 0101\nRui Tembe;+27 82 555 0999\n");
    const QJsonObject dry = elo({u"import"_s, file(), second, u"--dry-run"_s, u"--json"_s}).object();
    const QJsonArray possible = dry[u"possible_duplicates"].toArray();
    ASSERT_EQ(possible.size(), 1);
    EXPECT_EQ(possible[0].toObject()[u"row"].toInt(), 2);
    EXPECT_EQ(possible[0].toObject()[u"number"].toString(), u"M-1"_s);
    EXPECT_GT(possible[0].toObject()[u"score"].toDouble(), 0.5);
    EXPECT_TRUE(possible[0].toObject()[u"reasons"].toArray().contains(u"same_phone"_s));
    const QJsonObject done = elo({u"import"_s, file(), second, u"--skip-duplicates"_s, u"--json"_s}).object();
    EXPECT_EQ(done[u"created"].toInt(), 1);
    EXPECT_EQ(done[u"left_out"].toInt(), 1);
    EXPECT_EQ(done[u"possible_duplicates"].toArray().size(), 1);
}

TEST_F(Import, LinksAreImportedAsWhatTheyAre)
{
    ASSERT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name=Ana Sitoe"_s}).code, 0);
    ASSERT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"association"_s, u"name=Casa"_s, u"country=PT"_s}).code, 0);
    const QString list = write(u"links.csv"_s, "Membro;Associação;Papel\nM-1;Casa;presidente\nNinguém;Casa;membro\n");
    const Outcome run = elo({u"import"_s, file(), list, u"--entity"_s, u"membership"_s, u"--json"_s});
    EXPECT_EQ(run.code, 1);
    EXPECT_EQ(run.object()[u"created"].toInt(), 1);
    EXPECT_EQ(run.object()[u"errors"].toArray()[0].toObject()[u"column"].toString(), u"Membro"_s);
    EXPECT_EQ(elo({u"import"_s, file(), list, u"--on-record"_s, u"perhaps"_s}).code, 2);
    EXPECT_TRUE(isSound());
}

TEST_F(Import, AMapDecidesWhatColumnsAre)
{
    const QString map = write(u"map.json"_s, R"({"Cor preferida": "occupation", "E-mail": null})");
    const QJsonObject result =
        elo({u"import"_s, file(), write(u"list.csv"_s, kList), u"--map"_s, map, u"--json"_s}).object();
    EXPECT_EQ(result[u"mapped"].toObject()[u"Cor preferida"].toString(), u"occupation"_s);
    EXPECT_TRUE(result[u"unmapped"].toArray().contains(u"E-mail"_s));
    EXPECT_EQ(
        elo({u"show"_s, file(), u"M-1"_s, u"--json"_s}).object()[u"fields"].toObject()[u"occupation"].toString(),
        u"azul"_s);
    EXPECT_EQ(elo({u"import"_s, file(), write(u"list.csv"_s, kList), u"--map"_s, write(u"bad.json"_s, "[")}).code, 1);
    EXPECT_EQ(elo({u"import"_s, file(), write(u"list.csv"_s, kList), u"--map"_s,
                   write(u"bad.json"_s, R"({"Cor preferida": "colour"})")})
                  .code,
              1);
}

TEST_F(Import, MembersTakePartInTheEvent)
{
    const QString event = elo({u"add"_s, file(), u"--entity"_s, u"event"_s, u"name=Fórum"_s, u"starts=2026-03-12"_s,
                               u"day=2026-03-12"_s})
                              .text()
                              .trimmed();
    ASSERT_EQ(elo({u"import"_s, file(), write(u"list.csv"_s, kList), u"--event"_s, event}).code, 1);
    int participants = 0;
    const QJsonArray links = elo({u"show"_s, file(), event, u"--json"_s}).object()[u"links"].toArray();
    for (const auto &link : links)
        participants += link.toObject()[u"entity"].toString() == u"participation";
    EXPECT_EQ(participants, 2);
}

TEST_F(Import, BadListsAreRefusedWithASentenceAndNothingIsWritten)
{
    const QByteArray before = dump();
    const QList<std::pair<QByteArray, QString>> bad{
        {"", u"empty"_s},
        {"Nome;Cidade\nAna;\"Lisboa\nBento;Porto\n", u"never closed"_s},
        {QByteArray("Nome;Cidade\nAna;Lis\0boa\n", 25), u"zero bytes"_s},
        {"\x89PNG\r\n\x1a\n" + QByteArray(200, '\0'), u"not a text file"_s},
        {"Nome\n\"" + QByteArray(10'000'000, 'x') + "\"\n", u"too long"_s},
    };
    for (const auto &[bytes, sentence] : bad) {
        const Outcome run = elo({u"import"_s, file(), write(u"bad.csv"_s, bytes), u"--json"_s});
        EXPECT_EQ(run.code, 1) << sentence.toStdString();
        EXPECT_TRUE(run.err.contains(sentence)) << run.err.left(300).toStdString();
        EXPECT_TRUE(run.out.isEmpty());
    }
    EXPECT_EQ(elo({u"import"_s, file(), path(u"missing.csv"_s)}).code, 1);
    EXPECT_EQ(dump(), before);
    EXPECT_TRUE(isSound());
}

TEST_F(Import, OnlyErrorsIsAFailure)
{
    const QString list = write(u"list.csv"_s, "Nome;E-mail;Cidade\n;ninguem@example.org;Lisboa\n");
    const Outcome run = elo({u"import"_s, file(), list, u"--json"_s});
    EXPECT_EQ(run.code, 1);
    EXPECT_EQ(run.object()[u"errors"].toArray().size(), 1);
    EXPECT_TRUE(run.object()[u"operation"].isNull());
}

TEST_F(Import, ALenientOneKeepsTheRowWithoutTheValue)
{
    const QString list = write(u"list.csv"_s, kList);
    const QJsonObject result = elo({u"import"_s, file(), list, u"--lenient"_s, u"--json"_s}).object();
    EXPECT_EQ(result[u"created"].toInt(), 3);
    EXPECT_EQ(result[u"errors"].toArray(), QJsonArray());
    EXPECT_EQ(result[u"warnings"].toArray().size(), 1);
}

} // namespace elo::test
