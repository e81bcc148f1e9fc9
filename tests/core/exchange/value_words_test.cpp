// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_words.h"

#include "core/exchange/value_meanings.h"
#include "core/exchange/value_reader.h"
#include "core/schema/schema.h"
#include "tests/print_qt.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

struct Row
{
    QStringView text;
    const char *key;
};

QString sexOf(const QString &text, const QStringList &column)
{
    const Schema schema;
    const Entity &member = schema.entity(u"member");
    ValueReader reader(member, member.field(u"sex"));
    reader.lookAt(column);
    const ValueReading reading = reader.read(text);
    return reading.isGood() ? reading.value.toString() : reading.reason;
}

} // namespace

TEST(SexWords, OfManyLanguages)
{
    constexpr Row kRows[] = {
        {u"F", "f"},
        {u"f.", "f"},
        {u"Fem", "f"},
        {u"Fem.", "f"},
        {u"FEMININO", "f"},
        {u"Feminina", "f"},
        {u"Mulher", "f"},
        {u"mulheres", "f"},
        {u"Senhora", "f"},
        {u"Sra.", "f"},
        {u"female", "f"},
        {u"Woman", "f"},
        {u"Mrs", "f"},
        {u"Ms.", "f"},
        {u"femme", "f"},
        {u"Féminin", "f"},
        {u"mujer", "f"},
        {u"Femenino", "f"},
        {u"Frau", "f"},
        {u"weiblich", "f"},
        {u"vroulik", "f"},
        {u"Vrou", "f"},
        {u"donna", "f"},
        {u"Mwanamke", "f"},
        {u"kike", "f"},
        {u"rapariga", "f"},
        {u"M", "m"},
        {u"m.", "m"},
        {u"Masc", "m"},
        {u"MASCULINO", "m"},
        {u"Masculina", "m"},
        {u"Homem", "m"},
        {u"homens", "m"},
        {u"Sr.", "m"},
        {u"male", "m"},
        {u"Man", "m"},
        {u"Mr", "m"},
        {u"homme", "m"},
        {u"masculin", "m"},
        {u"hombre", "m"},
        {u"Varón", "m"},
        {u"Mann", "m"},
        {u"männlich", "m"},
        {u"maennlich", "m"},
        {u"manlik", "m"},
        {u"uomo", "m"},
        {u"Mwanaume", "m"},
        {u"kiume", "m"},
        {u"rapaz", "m"},
        {u"H", "m"},
        {u"Sexo: Feminino", "f"},
        {u"não sei bem", "unknown_choice"},
        {u"X", "unknown_choice"},
    };
    for (const Row &row : kRows)
        EXPECT_EQ(sexOf(row.text.toString(), {}).toStdString(), row.key) << row.text.toString().toStdString();
}

TEST(SexWords, MIsSettledByWhatStandsBesideIt)
{
    EXPECT_EQ(sexOf(u"M"_s, {u"M"_s, u"F"_s}), u"m");
    EXPECT_EQ(sexOf(u"M"_s, {u"M"_s}), u"m");
    EXPECT_EQ(sexOf(u"M"_s, {u"H"_s, u"M"_s, u"h"_s}), u"f") << "homem, mulher";
    EXPECT_EQ(sexOf(u"H"_s, {u"H"_s, u"M"_s}), u"m");
    EXPECT_EQ(sexOf(u"M"_s, {u"H"_s, u"M"_s, u"Mulher"_s}), u"f");
    EXPECT_EQ(sexOf(u"M"_s, {u"M"_s, u"Feminino"_s, u"Masculino"_s}), u"m");
    EXPECT_EQ(sexOf(u"M"_s, {u"M"_s, u"Homem"_s, u"Mulher"_s}), u"m");
    EXPECT_EQ(sexOf(u"M"_s, {u"H"_s, u"M"_s, u"F"_s}), u"unknown_choice") << "two people typed this list";
    EXPECT_EQ(sexOf(u"M"_s, {u"M"_s, u"Homem"_s}), u"unknown_choice");
    EXPECT_EQ(sexOf(u"F"_s, {u"H"_s, u"F"_s}), u"f") << "homme, femme";
}

TEST(YesOrNo, OfManyLanguages)
{
    for (const QStringView yes : {u"Sim", u"S", u"yes", u"Y", u"x", u"X", u"1", u"true", u"oui", u"ja", u"sí",
                                  u"ndiyo", u"Autorizo", u"aceito", u"✓", u"Presente", u"I agree"})
        EXPECT_EQ(yesOrNo(yes), true) << yes.toString().toStdString();
    for (const QStringView no : {u"Não", u"nao", u"N", u"no", u"0", u"false", u"non", u"nein", u"nee", u"hapana",
                                 u"Não autorizo", u"recuso", u"✗", u"Ausente"})
        EXPECT_EQ(yesOrNo(no), false) << no.toString().toStdString();
    for (const QStringView neither : {u"talvez", u"", u"2", u"Lisboa"})
        EXPECT_EQ(yesOrNo(neither), std::nullopt) << neither.toString().toStdString();
}

TEST(ValueMeanings, HoldForATextHoweverItIsCapitalised)
{
    ValueMeanings meanings;
    meanings.set(u"Sudáfr."_s, u"ZA"_s);
    meanings.set(u"?"_s, u""_s);
    EXPECT_EQ(meanings.applied(u" SUDÁFR. "_s, nullptr), u"ZA");
    EXPECT_EQ(meanings.applied(u"?"_s, nullptr), QString());
    EXPECT_EQ(meanings.applied(u"Sudafr."_s, nullptr), u"Sudafr.") << "accents count: it is another text";
    meanings.set(u"sudáfr."_s, std::nullopt);
    EXPECT_EQ(meanings.applied(u"Sudáfr."_s, nullptr), u"Sudáfr.");
}

TEST(ValueMeanings, HoldForTheirPartOfASet)
{
    ValueMeanings meanings;
    meanings.set(u"changa"_s, u"ts"_s);
    meanings.set(u"outras"_s, u""_s);
    const auto parts = [](const QString &cell) { return cell.split(u", "_s); };
    EXPECT_EQ(meanings.applied(u"inglês, changa, outras"_s, parts), u"inglês; ts");
    EXPECT_EQ(meanings.applied(u"inglês, zulu"_s, parts), u"inglês, zulu") << "untouched where nothing was said";
}

} // namespace elo
