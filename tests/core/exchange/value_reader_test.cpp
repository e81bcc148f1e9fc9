// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_reader.h"

#include "core/schema/schema.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// "value" or "!reason", or "value!reason" where a part could be read.
std::string read(const QString &key, const QString &text, DateOrder order = DateOrder::DayFirst,
                 const QString &entity = u"member"_s)
{
    static const Schema schema;
    const Entity &e = schema.entity(entity);
    ValueReader reader(e, e.field(key), order);
    const ValueReading reading = reader.read(text);
    const QString value = reading.value.metaType() == QMetaType::fromType<QDate>()
                              ? reading.value.toDate().toString(Qt::ISODate)
                              : reading.value.toString();
    return (reading.isGood() ? value : value + u'!' + reading.reason).toStdString();
}

} // namespace

TEST(ValueReader, KnowsWhatPeopleWriteForChoices)
{
    for (const QString &text : {u"F"_s, u"feminino"_s, u"Mulher"_s, u"FEMALE"_s, u"f"_s})
        EXPECT_EQ(read(u"sex"_s, text), "f") << text.toStdString();
    for (const QString &text : {u"M"_s, u"Masculino"_s, u"Homem"_s, u"male"_s, u"H"_s})
        EXPECT_EQ(read(u"sex"_s, text), "m") << text.toStdString();
    EXPECT_EQ(read(u"sex"_s, u"talvez"_s), "!unknown_choice");
    const std::vector<std::pair<QString, std::string>> levels{{u"Licenciatura"_s, "bachelor"},
                                                              {u"Licenciatura em Direito"_s, "bachelor"},
                                                              {u"Mestrado"_s, "master"},
                                                              {u"Técnico-profissional"_s, "technical"},
                                                              {u"Doutoramento"_s, "doctorate"},
                                                              {u"7ª classe"_s, "primary"},
                                                              {u"12.ª classe"_s, "secondary"},
                                                              {u"Ensino médio"_s, "secondary"},
                                                              {u"Primário"_s, "primary"},
                                                              {u"PhD"_s, "doctorate"},
                                                              {u"nenhum"_s, "none"},
                                                              {u"None"_s, "none"}};
    for (const auto &[text, key] : levels)
        EXPECT_EQ(read(u"education"_s, text), key) << text.toStdString();
}

TEST(ValueReader, ReadsConsularRegistrationAsThreeStates)
{
    EXPECT_EQ(read(u"consular_registration"_s, u"inscrito"_s), "yes");
    EXPECT_EQ(read(u"consular_registration"_s, u"por renovar"_s), "yes");
    EXPECT_EQ(read(u"consular_registration"_s, u"não inscrito"_s), "no");
    EXPECT_EQ(read(u"consular_registration"_s, u"desconhecido"_s), "");
    EXPECT_EQ(read(u"consular_registration"_s, u"Sim"_s), "yes");
}

TEST(ValueReader, TellsNothingFromUnknown)
{
    for (const QString &text : {u"-"_s, u"N/A"_s, u"n.d."_s, u"S/D"_s, u"  "_s, u"desconhecido"_s, u"não tem"_s}) {
        EXPECT_EQ(read(u"residence_country"_s, text), "") << text.toStdString();
        EXPECT_EQ(read(u"birth_date"_s, text), "") << text.toStdString();
    }
    EXPECT_EQ(read(u"occupation"_s, u"---"_s), "");
}

TEST(ValueReader, SaysWhyAValueCannotBeRead)
{
    EXPECT_EQ(read(u"birth_date"_s, u"31/02/1980"_s), "!no_such_date");
    EXPECT_EQ(read(u"birth_date"_s, u"ontem"_s), "!no_such_date");
    EXPECT_EQ(read(u"birth_date"_s, u"2150-01-01"_s), "!date_in_future");
    EXPECT_EQ(read(u"birth_date"_s, u"1234"_s), "!out_of_range");
    EXPECT_EQ(read(u"residence_country"_s, u"Utopia"_s), "!unknown_country");
    EXPECT_EQ(read(u"origin_province"_s, u"Maputo"_s), "!ambiguous_province");
    EXPECT_EQ(read(u"origin_province"_s, u"Algarve"_s), "!unknown_province");
    EXPECT_EQ(read(u"departure_year"_s, u"dois mil"_s), "!not_a_number");
    EXPECT_EQ(read(u"departure_year"_s, u"3000"_s), "!out_of_range");
    EXPECT_EQ(read(u"focal_person"_s, u"talvez"_s), "!not_yes_or_no");
    EXPECT_EQ(read(u"occupation"_s, QString(2000, u'x')), "!too_long");
}

TEST(ValueReader, TellsADateWithoutItsDayFromOneThatIsNone)
{
    const Schema schema;
    const Entity &membership = schema.entity(u"membership");
    ValueReader reader(membership, membership.field(u"since"));
    EXPECT_EQ(reader.read(u"2023"_s).reason, u"date_not_whole");
    EXPECT_EQ(reader.read(u"03/2023"_s).reason, u"date_not_whole");
    EXPECT_EQ(reader.read(u"30/02/2023"_s).reason, u"no_such_date");
}

TEST(ValueReader, KnowsRolesInAssociations)
{
    const Schema schema;
    const Entity &membership = schema.entity(u"membership");
    ValueReader reader(membership, membership.field(u"role"));
    EXPECT_EQ(reader.read(u"Tesoureiro"_s).value.toString(), u"treasurer");
    EXPECT_EQ(reader.read(u"Secretária"_s).value.toString(), u"secretary");
    EXPECT_EQ(reader.read(u"Sócio"_s).value.toString(), u"member");
}

TEST(ValueReader, ReadsDatesInTheOrderOfTheColumn)
{
    EXPECT_EQ(read(u"birth_date"_s, u"03/04/1980"_s, DateOrder::DayFirst), "1980-04-03");
    EXPECT_EQ(read(u"birth_date"_s, u"03/04/1980"_s, DateOrder::MonthFirst), "1980-03-04");
    EXPECT_EQ(read(u"birth_date"_s, u"1980"_s), "1980");
    EXPECT_EQ(read(u"birth_date"_s, u"05/1980"_s), "1980-05");
    EXPECT_EQ(read(u"departure_year"_s, u"15/06/2003"_s), "2003");
    EXPECT_EQ(read(u"due"_s, u"1 de Março de 2026"_s, DateOrder::DayFirst, u"follow_up"_s), "2026-03-01");
}

TEST(ValueReader, ReadsSetsAndKeepsWhatItKnows)
{
    EXPECT_EQ(read(u"languages"_s, u"Português, inglês e changana"_s), "pt,en,ts");
    EXPECT_EQ(read(u"languages"_s, u"português; klingonês"_s), "pt!unknown_language");
    EXPECT_EQ(read(u"interests"_s, u"Cultura; investimento"_s), "investment,culture");
    EXPECT_EQ(read(u"interests"_s, u"Investimento/pesca submarina"_s), "investment!unknown_choice");
}

TEST(ValueReader, ReadsAges)
{
    EXPECT_EQ(read(u"age_band"_s, u"34"_s), "25-34");
    EXPECT_EQ(read(u"age_band"_s, u"35 anos"_s), "35-49");
    EXPECT_EQ(read(u"age_band"_s, u"25 - 34"_s), "25-34");
    EXPECT_EQ(read(u"age_band"_s, u"18 a 24 anos"_s), "18-24");
    EXPECT_EQ(read(u"age_band"_s, u"65 ou mais"_s), "65+");
    EXPECT_EQ(read(u"age_band"_s, u"26-35"_s), "!unknown_choice");
}

TEST(ValueReader, TidiesLines)
{
    EXPECT_EQ(read(u"name"_s, u"Gra\u00E7a \u202Eeraf\u202C Langa"_s), "Graça eraf Langa");
    EXPECT_EQ(read(u"name"_s, u"  Ana \n Maria\t Sitoe "_s), "Ana Maria Sitoe");
    EXPECT_EQ(read(u"notes"_s, u"um\ndois "_s), "um\ndois");
}

} // namespace elo
