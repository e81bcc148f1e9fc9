// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_guess.h"

#include "core/exchange/import_header.h"
#include "core/schema/schema.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

struct Column
{
    QString header;
    QStringList samples;
};

/// The key that each column is mapped to, "" for none.
QStringList guess(const std::vector<Column> &columns, bool hasEvent = false, const QString &entityKey = u"member"_s)
{
    const Schema schema;
    const Entity &entity = schema.entity(entityKey);
    std::vector<ImportDay> days;
    if (hasEvent)
        days = {{newId(1), QDate(2026, 3, 1), {}}, {newId(2), QDate(2026, 3, 2), {}}};
    const auto targets = importTargets(schema, entity, hasEvent, days);
    std::vector<ImportColumn> source;
    for (const Column &column : columns)
        source.push_back({column.header, column.samples});
    QStringList keys;
    for (const int target : guessMapping(source, targets, schema, entity))
        keys << (target < 0 ? QString() : targets[size_t(target)].key);
    return keys;
}

QString guessOne(const QString &header, const QStringList &samples = {}, bool hasEvent = false)
{
    return guess({{header, samples}}, hasEvent).first();
}

} // namespace

TEST(ImportHeader, KnowsTheSameWordsInOtherForms)
{
    const auto score = [](const QString &header, const QString &known) {
        return headerScore(HeaderWords(header), HeaderWords(known));
    };
    EXPECT_EQ(score(u"NOME COMPLETO:"_s, u"nome completo"_s), 100);
    EXPECT_GE(score(u"dataNascimento"_s, u"data de nascimento"_s), 90);
    EXPECT_GE(score(u"Data Nasc."_s, u"data de nascimento"_s), 90);
    EXPECT_GE(score(u"Contato telefônico"_s, u"contacto telefonico"_s), 90);
    EXPECT_GE(score(u"Em que país reside actualmente?"_s, u"pais onde reside"_s), 70);
    EXPECT_EQ(score(u"Nome do pai"_s, u"nome"_s), 0);
    EXPECT_EQ(score(u"Data de emissão do passaporte"_s, u"data de nascimento"_s), 0);
    EXPECT_EQ(score(u"País"_s, u"pai"_s), 0);
}

TEST(ImportGuess, ReadsHeadersOfRealLists)
{
    const std::vector<std::pair<QString, QString>> cases{
        {u"Nome Completo"_s, u"name"_s},
        {u"NOME DO PARTICIPANTE"_s, u"name"_s},
        {u"Full name"_s, u"name"_s},
        {u"Nome do compatriota"_s, u"name"_s},
        {u"Sexo (M/F)"_s, u"sex"_s},
        {u"Género"_s, u"sex"_s},
        {u"Data de Nasc."_s, u"birth_date"_s},
        {u"D.O.B"_s, QString()},
        {u"Date of birth (dd/mm/yyyy)"_s, u"birth_date"_s},
        {u"País onde reside actualmente"_s, u"residence_country"_s},
        {u"País de Residência"_s, u"residence_country"_s},
        {u"Cidade de residência"_s, u"residence_city"_s},
        {u"Local de residência"_s, u"residence_city"_s},
        {u"Província de origem"_s, u"origin_province"_s},
        {u"Distrito de Nascimento"_s, u"origin_district"_s},
        {u"N.º de telefone (WhatsApp)"_s, u"whatsapp"_s},
        {u"Contacto telefónico"_s, u"phone"_s},
        {u"Celular/Telemóvel"_s, u"phone"_s},
        {u"Telefone 2"_s, u"phone"_s},
        {u"Tel."_s, u"phone"_s},
        {u"Correio electrónico"_s, u"email"_s},
        {u"Endereço de e-mail"_s, u"email"_s},
        {u"E-MAIL"_s, u"email"_s},
        {u"Endereço"_s, u"address"_s},
        {u"Profissão / Ocupação"_s, u"occupation"_s},
        {u"Habilitações literárias"_s, u"education"_s},
        {u"Nível de escolaridade"_s, u"education"_s},
        {u"Línguas que fala"_s, u"languages"_s},
        {u"Áreas de interesse em Moçambique"_s, u"interests"_s},
        {u"Ano de chegada ao país"_s, u"departure_year"_s},
        {u"Inscrito no consulado?"_s, u"consular_registration"_s},
        {u"Associação a que pertence"_s, u"association"_s},
        {u"Observações"_s, u"notes"_s},
        {u"Idade"_s, u"age_band"_s},
        {u"Autoriza o contacto?"_s, u"consent"_s},
    };
    for (const auto &[header, key] : cases)
        EXPECT_EQ(guessOne(header).toStdString(), key.toStdString()) << header.toStdString();
}

TEST(ImportGuess, KnowsTheMembersOfAssociationsByWhatListsCallThem)
{
    for (const QString &header : {u"Associado"_s, u"Sócio"_s, u"Nome do sócio"_s, u"Nome"_s, u"Membro"_s})
        EXPECT_EQ(guess({{header, {}}}, false, u"membership"_s).first().toStdString(), "member")
            << header.toStdString();
}

TEST(ImportGuess, LeavesAloneWhatIsAboutSomethingElse)
{
    for (const QString &header :
         {u"Carimbo de data/hora"_s, u"Nome da mãe"_s, u"Contacto de emergência"_s, u"N.º do passaporte"_s,
          u"Data de emissão"_s, u"NUIT"_s, u"Assinatura"_s, u"Nome da empresa"_s, u"Cargo na associação"_s,
          u"Estado civil"_s, u"Código postal"_s, u"id_externo"_s, u"Timestamp"_s, u"Telefone do cônjuge"_s,
          u"Instituição"_s, u"Qualidade"_s})
        EXPECT_EQ(guessOne(header).toStdString(), "") << header.toStdString();
    // Everybody on the list comes from there, which says nothing of where they live.
    EXPECT_EQ(guessOne(u"Nacionalidade"_s, {u"Moçambicana"_s, u"Moçambicana"_s, u"Moçambicano"_s}), QString());
    EXPECT_EQ(guessOne(u"País"_s, {u"Moçambique"_s, u"Moçambique"_s, u"Moçambique"_s}), QString());
    EXPECT_EQ(guessOne(u"Passaporte"_s, {u"123456789"_s, u"987654321"_s}), QString());
}

TEST(ImportGuess, LetsValuesDecide)
{
    EXPECT_EQ(guessOne(u"Contacto"_s, {u"ana@example.org"_s, u"rui@example.org"_s}), u"email"_s);
    EXPECT_EQ(guessOne(u"Contacto"_s, {u"84 555 0101"_s, u"+27 82 555 0102"_s}), u"phone"_s);
    EXPECT_EQ(guessOne(u"Residência"_s, {u"Portugal"_s, u"Malawi"_s, u"RSA"_s}), u"residence_country"_s);
    EXPECT_EQ(guessOne(u"Residência"_s, {u"Lisboa"_s, u"Blantyre"_s, u"Nelspruit"_s}), u"residence_city"_s);
    EXPECT_EQ(guessOne(u"Xyz"_s, {u"ana@example.org"_s, u"rui@example.org"_s}), u"email"_s);
    EXPECT_EQ(guessOne(u"???"_s, {u"M"_s, u"F"_s, u"F"_s}), u"sex"_s);
    EXPECT_EQ(guessOne(u"Estado"_s, {u"Confirmado"_s, u"Convidado"_s}, true), u"state"_s);
    EXPECT_EQ(guessOne(u"Estado"_s, {u"Activo"_s, u"Inactivo"_s}, true), u"status"_s);
    EXPECT_EQ(guessOne(u"Blá"_s, {u"isto"_s, u"aquilo"_s}), QString());
}

TEST(ImportGuess, TellsWholeNamesFromGivenOnes)
{
    EXPECT_EQ(guess({{u"Nome"_s, {u"Ana"_s, u"Rui João"_s}}, {u"Apelido"_s, {u"Sitoe"_s, u"Tembe"_s}}}),
              (QStringList{u"given_name"_s, u"family_name"_s}));
    EXPECT_EQ(guess({{u"Nome"_s, {u"Ana Sitoe"_s, u"Rui João Tembe"_s}}, {u"Apelido"_s, {u"Sitoe"_s, u"Tembe"_s}}}),
              (QStringList{u"name"_s, u"family_name"_s}));
    EXPECT_EQ(guess({{u"Apelido"_s, {u"Sitoe"_s}}, {u"Nome próprio"_s, {u"Ana"_s}}}),
              (QStringList{u"family_name"_s, u"given_name"_s}));
    EXPECT_EQ(guess({{u"Nomes"_s, {u"Ana Sitoe"_s}}, {u"Sexo"_s, {u"F"_s}}}), (QStringList{u"name"_s, u"sex"_s}));
}

TEST(ImportGuess, GivesATargetToOneColumnOnly)
{
    const QStringList keys = guess({{u"Nome"_s, {u"Ana Sitoe"_s}},
                                    {u"Nome completo"_s, {u"Ana Maria Sitoe"_s}},
                                    {u"Telefone"_s, {u"84 555 0101"_s}},
                                    {u"Telefone alternativo"_s, {u"84 555 0102"_s}},
                                    {u"Sexo"_s, {u"F"_s}},
                                    {u"Género"_s, {u"F"_s}}});
    EXPECT_EQ(keys.count(u"name"_s), 1);
    EXPECT_EQ(keys.count(u"phone"_s), 2);
    EXPECT_EQ(keys.count(u"sex"_s), 1);
}

TEST(ImportGuess, MapsTheGeneratedListInBothLanguages)
{
    const QStringList wanted{u""_s,
                             u"name"_s,
                             u"given_name"_s,
                             u"family_name"_s,
                             u"other_names"_s,
                             u"sex"_s,
                             u"birth_date"_s,
                             u""_s,
                             u"origin_province"_s,
                             u"origin_district"_s,
                             u"residence_country"_s,
                             u"residence_city"_s,
                             u"address"_s,
                             u""_s,
                             u"phone"_s,
                             u"phone"_s,
                             u"email"_s,
                             u"occupation"_s,
                             u""_s,
                             u"languages"_s,
                             u"education"_s,
                             u"consular_registration"_s,
                             u"departure_year"_s,
                             u"consent_date"_s,
                             u"notes"_s};
    const QStringList portuguese =
        u"id_externo,nome_completo,nomes_proprios,apelido,nome_preferido,sexo,data_nascimento,nacionalidade,"
        u"provincia_origem,"
        "distrito_origem,pais_residencia,cidade,morada,codigo_postal,telefone,telefone_alternativo,email,profissao,"
        "competencias,linguas,nivel_ensino,inscricao_consular,ano_chegada,consentimento_data,notas"_s.split(u',');
    const QStringList english =
        u"external_id,full_name,given_names,family_name,preferred_name,sex,birth_date,nationality,origin_province,"
        "origin_district,country_of_residence,city,address,postal_code,phone,alt_phone,email,occupation,skills,"
        "languages,"
        "education,consular_registration,arrival_year,consent_date,notes"_s.split(u',');
    for (const QStringList &headers : {portuguese, english}) {
        std::vector<Column> columns;
        for (const QString &header : headers)
            columns.push_back({header, {}});
        columns[1].samples = {u"Ana Maria Sitoe"_s};
        columns[3].samples = {u"Sitoe"_s};
        const QStringList keys = guess(columns);
        for (qsizetype i = 0; i < wanted.size(); ++i)
            EXPECT_EQ(keys[i].toStdString(), wanted[i].toStdString()) << headers[i].toStdString();
    }
}

TEST(ImportGuess, MapsDaysAndParticipationOfAnEvent)
{
    EXPECT_EQ(guess({{u"Nome"_s, {u"Ana Sitoe"_s}},
                     {u"Qualidade"_s, {u"Diáspora"_s}},
                     {u"País da delegação"_s, {u"Portugal"_s}},
                     {u"Instituição"_s, {u"INACE"_s}},
                     {u"Dia 1"_s, {u"X"_s}},
                     {u"02/03/2026"_s, {u"sim"_s}}},
                    true),
              (QStringList{u"name"_s, u"capacity"_s, u"delegation_country"_s, u"institution"_s, u"day:2026-03-01"_s,
                           u"day:2026-03-02"_s}));
    EXPECT_EQ(guessOne(u"2 de Março"_s, {}, true), u"day:2026-03-02"_s);
    EXPECT_EQ(guessOne(u"Day 2"_s, {}, true), u"day:2026-03-02"_s);
    EXPECT_EQ(guessOne(u"Dia 1"_s, {u"X"_s}), QString());
}

TEST(ImportGuess, MapsOtherThings)
{
    EXPECT_EQ(guess({{u"id"_s, {u"ASS-00001"_s}},
                     {u"nome"_s, {u"Casa de Moçambique"_s}},
                     {u"pais"_s, {u"Portugal"_s}},
                     {u"cidade"_s, {u"Lisboa"_s}},
                     {u"email"_s, {u"casa@example.org"_s}},
                     {u"telefone"_s, {u"+351 21 5550 123"_s}},
                     {u"estado"_s, {u"ativa"_s}},
                     {u"fundada"_s, {u"1990-05-01"_s}}},
                    false, u"association"_s),
              (QStringList{QString(), u"name"_s, u"country"_s, u"city"_s, u"email"_s, u"phone"_s, u"stage"_s,
                           u"registration_date"_s}));
}

} // namespace elo
