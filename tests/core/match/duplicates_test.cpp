// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/duplicates.h"

#include "core/entities/member.h"
#include "core/match/similar_people.h"
#include "tests/core/office_file.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr double kShown = 0.8;

struct Typed
{
    QString name;
    QString phone = {};
    QString email = {};
    QString birth = {};
    QString sex = {};
    QString city = {};
    QString country = u"ZA"_s;
};

/// An office file with a few people, and what is found in it.
class DuplicatesTest : public ::testing::Test
{
protected:
    Ref add(const Typed &typed)
    {
        const auto ref = office->save(treeOf(typed));
        EXPECT_TRUE(ref.has_value()) << qPrintable(typed.name);
        return ref.value_or(Ref());
    }

    RecordTree treeOf(const Typed &typed)
    {
        Member member;
        member.name = typed.name;
        member.birthDate = typed.birth;
        member.sex = typed.sex;
        member.residenceCity = typed.city;
        member.residenceCountry = typed.country;
        RecordTree tree{toRecord(office->schema().entity(u"member"), member), {}};
        for (const auto &[kind, value] : {std::pair(u"phone"_s, typed.phone), std::pair(u"email"_s, typed.email)}) {
            if (value.isEmpty())
                continue;
            ContactPoint contact;
            contact.kind = kind;
            contact.value = value;
            tree.parts.push_back(toRecord(office->schema().entity(u"contact_point"), contact));
        }
        return tree;
    }

    std::vector<DuplicatePair> found(double least = kShown)
    {
        auto pairs = findDuplicates(*office, {least});
        EXPECT_TRUE(pairs.has_value());
        return pairs.value_or(std::vector<DuplicatePair>());
    }

    /// The reasons of the only pair; nothing if there is none or more than one.
    std::optional<MatchReasons> reasons(double least = kShown)
    {
        const auto pairs = found(least);
        if (pairs.size() != 1)
            return std::nullopt;
        return pairs.front().reasons;
    }

    test::OfficeFile office;
};

using enum MatchReason;

} // namespace

TEST_F(DuplicatesTest, TheThreeNamesOfArmandoAreOnePerson)
{
    add({.name = u"Armando Muiuane Júnior"_s, .phone = u"+27 82 555 0101"_s});
    add({.name = u"Armando Pedro Muiuane"_s, .phone = u"082 555 0101"_s});
    add({.name = u"Muiuané Júnior"_s, .phone = u"0027825550101"_s});
    add({.name = u"Celeste Tembe"_s, .phone = u"+27 82 555 0199"_s});
    // The second and the third share a surname and a phone only: the first joins them, and of themselves they are
    // possible.
    EXPECT_EQ(found().size(), 2u);
    const auto pairs = found(0.3);
    ASSERT_EQ(pairs.size(), 3u);
    for (const DuplicatePair &pair : pairs) {
        EXPECT_TRUE(pair.reasons & SamePhone);
        EXPECT_TRUE(pair.reasons & NameShortened);
    }
}

TEST_F(DuplicatesTest, TheThreeSpellingsOfDhlovoAreOnePerson)
{
    add({.name = u"Macamo Dhovo"_s, .city = u"Nelspruit"_s});
    add({.name = u"Macamo Dlhovo"_s, .city = u"Nelspruit"_s});
    add({.name = u"Dhlovo, Macamo"_s, .city = u"NELSPRUIT"_s});
    const auto pairs = found();
    ASSERT_EQ(pairs.size(), 3u);
    for (const DuplicatePair &pair : pairs) {
        EXPECT_TRUE(pair.reasons & NameSpelling);
        EXPECT_TRUE(pair.reasons & SameCity);
    }
}

TEST_F(DuplicatesTest, SpellingsAccentsParticlesAndOrderDoNoHarm)
{
    const QString phone = u"+351 912 345 678"_s;
    for (const auto &[one, other] : {
             std::pair(u"Cláudia Macuácua"_s, u"CLAUDIA MAKWAKWA"_s),
             std::pair(u"Joaquim Quive"_s, u"Kive Joakim"_s),
             std::pair(u"Lúcia dos Santos e Sousa"_s, u"Lucia Santos Souza"_s),
             std::pair(u"Moisés Chirindza"_s, u"Moyses Xirindza"_s),
             std::pair(u"Assane Abdala Mussá"_s, u"Asane A. Musa"_s),
             std::pair(u"Hélder Machava"_s, u"Helder Machva"_s),
             std::pair(u"Gabriel Ismael Mendes"_s, u"GabrielIsmael Mendes"_s),
         }) {
        const Ref a = add({.name = one, .phone = phone, .country = u"PT"_s});
        const Ref b = add({.name = other, .phone = u"912345678"_s, .country = u"PT"_s});
        const auto pairs = found();
        ASSERT_EQ(pairs.size(), 1u) << qPrintable(one);
        EXPECT_EQ(pairs.front().a, a);
        EXPECT_EQ(pairs.front().b, b);
        ASSERT_TRUE(office->removeAll({a, b}));
    }
}

TEST_F(DuplicatesTest, FatherAndSonAreTwo)
{
    add({.name = u"Carlos Alberto Sitoe"_s, .phone = u"+27825550101"_s, .sex = u"m"_s, .city = u"Durban"_s});
    add({.name = u"Carlos Alberto Sitoe Júnior"_s, .phone = u"+27825550101"_s, .sex = u"m"_s, .city = u"Durban"_s});
    EXPECT_TRUE(found().empty());
    // It may still be one who left out "Júnior": shown to who asks for less.
    EXPECT_EQ(found(0.3).size(), 1u);
}

TEST_F(DuplicatesTest, ABirthDateTellsThatJuniorWasLeftOut)
{
    add({.name = u"Carlos Alberto Sitoe"_s, .phone = u"+27825550101"_s, .birth = u"1980-05-12"_s});
    add({.name = u"Carlos Alberto Sitoe Júnior"_s, .phone = u"+27825550101"_s, .birth = u"1980-05-12"_s});
    const auto why = reasons();
    ASSERT_TRUE(why);
    EXPECT_TRUE(*why & OneGeneration);
    EXPECT_TRUE(*why & SameBirthDate);
}

TEST_F(DuplicatesTest, TwinsAndSiblingsAreTwo)
{
    for (const QString &name : {u"Ana Sitoe Cossa"_s, u"Paula Sitoe Cossa"_s, u"Paulo Sitoe Cossa"_s})
        add({.name = name, .phone = u"+27825550101"_s, .birth = u"1990-03-02"_s, .city = u"Durban"_s});
    EXPECT_TRUE(found(0.01).empty());
}

TEST_F(DuplicatesTest, NamesakesOfAnotherBirthAreTwo)
{
    add({.name = u"Ana Maria Machava Cossa"_s, .birth = u"1990-03-02"_s, .city = u"Durban"_s});
    add({.name = u"Ana Maria Machava Cossa"_s, .birth = u"1971-11-25"_s, .city = u"Durban"_s});
    EXPECT_TRUE(found(0.01).empty());
}

TEST_F(DuplicatesTest, ASlipInTheBirthIsShownAndMarkedWhereAllElseIsOverwhelming)
{
    add({.name = u"Ana Nhamirre Cossa"_s,
         .phone = u"+27825550101"_s,
         .email = u"ana@example.org"_s,
         .birth = u"1990-03-02"_s});
    add({.name = u"Ana Nhamirre Cossa"_s,
         .phone = u"+27825550101"_s,
         .email = u"ana@example.org"_s,
         .birth = u"1990-03-12"_s});
    const auto pairs = found();
    ASSERT_EQ(pairs.size(), 1u);
    EXPECT_TRUE(pairs.front().isVetoed());
    EXPECT_TRUE(pairs.front().reasons & CloseBirthDate);
}

TEST_F(DuplicatesTest, DayAndMonthMaySwap)
{
    add({.name = u"Ana Nhamirre Cossa"_s, .phone = u"+27825550101"_s, .birth = u"1990-03-02"_s});
    add({.name = u"Ana Nhamirre Cossa"_s, .phone = u"+27825550101"_s, .birth = u"1990-02-03"_s});
    const auto why = reasons();
    ASSERT_TRUE(why);
    EXPECT_TRUE(*why & SwappedBirthDate);
}

TEST_F(DuplicatesTest, APhoneWithoutItsCountryIsKnownByItsEnd)
{
    add({.name = u"Rui Zandamela"_s, .phone = u"+351912345678"_s, .country = {}});
    add({.name = u"Rui Zandamela"_s, .phone = u"912 345 678"_s, .country = {}});
    const auto why = reasons();
    ASSERT_TRUE(why);
    EXPECT_TRUE(*why & SamePhoneEnd);
    EXPECT_TRUE(*why & SameName);
}

TEST_F(DuplicatesTest, ACommonNameProvesLessThanARareOne)
{
    for (int i = 0; i < 60; ++i)
        add({.name = u"João Silva %1"_s.arg(QString(3, QChar(u'a' + i % 26)) + QChar(u'a' + i / 26)), .country = {}});
    add({.name = u"João Silva"_s, .birth = u"1980"_s, .country = {}});
    add({.name = u"João Silva"_s, .birth = u"1980"_s, .country = {}});
    add({.name = u"Zacarias Nhamirre"_s, .birth = u"1980"_s, .country = {}});
    add({.name = u"Zacarias Nhamirre"_s, .birth = u"1980"_s, .country = {}});
    const auto pairs = found(0.01);
    ASSERT_GE(pairs.size(), 2u);
    EXPECT_EQ(office->title(pairs[0].a), u"Zacarias Nhamirre"_s);
    const auto common = std::ranges::find_if(pairs, [&](const DuplicatePair &pair) {
        return office->title(pair.a) == u"João Silva"_s && office->title(pair.b) == u"João Silva"_s;
    });
    ASSERT_NE(common, pairs.end());
    EXPECT_GT(pairs[0].score, common->score);
}

TEST_F(DuplicatesTest, MarriedNamesAreFoundByWhatElseIsTheSame)
{
    add({.name = u"Ermelinda Rosa Sitoe"_s, .phone = u"+27825550101"_s, .birth = u"1985-07-09"_s});
    add({.name = u"Ermelinda Rosa Cossa"_s, .phone = u"+27825550101"_s, .birth = u"1985-07-09"_s});
    const auto why = reasons();
    ASSERT_TRUE(why);
    EXPECT_TRUE(*why & OtherSurname);
}

TEST_F(DuplicatesTest, OtherNamesAreNamesToo)
{
    const Ref ref = add({.name = u"Ermelinda Sitoe"_s, .phone = u"+27825550101"_s});
    ASSERT_TRUE(office->setField({ref}, u"other_names"_s, u"Linda"_s));
    add({.name = u"Linda Sitoe"_s, .phone = u"+27825550101"_s});
    EXPECT_TRUE(reasons());
}

TEST_F(DuplicatesTest, RemovedAndAnonymisedPeopleAreLeftAlone)
{
    const Ref a = add({.name = u"Rui Zandamela"_s, .phone = u"+27825550101"_s});
    add({.name = u"Rui Zandamela"_s, .phone = u"+27825550101"_s});
    ASSERT_EQ(found().size(), 1u);
    ASSERT_TRUE(office->setField({a}, u"status"_s, u"anonymised"_s));
    EXPECT_TRUE(found().empty());
    ASSERT_TRUE(office->undoLast());
    ASSERT_TRUE(office->remove(a));
    EXPECT_TRUE(found().empty());
}

TEST_F(DuplicatesTest, ADecisionIsRememberedInEitherOrderAndCanBeTakenBack)
{
    const Ref a = add({.name = u"Rui Zandamela"_s, .phone = u"+27825550101"_s});
    const Ref b = add({.name = u"Rui Zandamela"_s, .phone = u"+27825550101"_s});
    const auto decision = office->markDistinct(a, b, u"cousins"_s);
    ASSERT_TRUE(decision);
    EXPECT_TRUE(found(0.001).empty());
    const auto again = office->markDistinct(b, a);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, *decision);
    EXPECT_EQ(office->record(*decision)->text(u"decided_by"), u"Celeste"_s);
    ASSERT_TRUE(office->undoLast());
    ASSERT_TRUE(office->undoLast());
    EXPECT_EQ(found().size(), 1u);
    ASSERT_TRUE(office->redoLast());
    EXPECT_TRUE(found().empty());
    EXPECT_EQ(office.problems(), QStringList());
}

TEST_F(DuplicatesTest, OnePersonIsNotTwoAndOnlyMembersAre)
{
    const Ref a = add({.name = u"Rui Zandamela"_s});
    EXPECT_FALSE(office->markDistinct(a, a));
    EXPECT_FALSE(office->markDistinct(a, office.addAssociation(u"Casa"_s)));
    EXPECT_FALSE(office->markDistinct(a, Ref{u"member"_s, newId(1)}));
}

TEST_F(DuplicatesTest, TheSurestComeFirstAndTheLimitKeepsThem)
{
    add({.name = u"Rui Zandamela"_s, .phone = u"+27825550101"_s});
    add({.name = u"Rui Zandamela"_s, .phone = u"+27825550101"_s});
    add({.name = u"Inês Nhantumbo"_s, .email = u"ines@example.org"_s, .birth = u"1985-07-09"_s});
    add({.name = u"Inês Nhantumbo"_s, .email = u"ines@example.org"_s, .birth = u"1985-07-09"_s});
    const auto pairs = findDuplicates(*office, {kShown, 1});
    ASSERT_TRUE(pairs);
    ASSERT_EQ(pairs->size(), 1u);
    EXPECT_EQ(office->title(pairs->front().a), u"Inês Nhantumbo"_s);
}

TEST_F(DuplicatesTest, AWishToStopIsHeard)
{
    add({.name = u"Rui Zandamela"_s});
    Job job;
    job.cancel();
    const auto pairs = findDuplicates(*office, {}, &job);
    ASSERT_FALSE(pairs);
    EXPECT_EQ(pairs.error().code, ErrorCode::Cancelled);
}

TEST_F(DuplicatesTest, WhileTypingTheLikelyOnesComeWithReasons)
{
    add({.name = u"Armando Pedro Muiuane"_s, .phone = u"+27825550101"_s});
    add({.name = u"Armando Tembe"_s});
    const Ref byPhone = add({.name = u"A. P. Muiuane"_s, .phone = u"+27825550102"_s});
    const auto names = [&](const Typed &typed) {
        QStringList titles;
        const auto similar = similarPeople(*office, treeOf(typed));
        EXPECT_TRUE(similar);
        if (similar)
            for (const SimilarPerson &person : *similar)
                titles << person.title;
        return titles;
    };
    EXPECT_EQ(names({.name = u"Armando Muiuane"_s}).value(0), u"Armando Pedro Muiuane"_s);
    EXPECT_EQ(names({.name = u"Muiwane Armando"_s}).value(0), u"Armando Pedro Muiuane"_s);
    EXPECT_EQ(names({.name = u"Armando Mui"_s}).value(0), u"Armando Pedro Muiuane"_s);
    EXPECT_FALSE(names({.name = u"Armando Muiuane"_s}).contains(u"Armando Tembe"_s));
    EXPECT_TRUE(names({.name = u"Zita Nova"_s}).isEmpty());

    const auto similar = similarPeople(*office, treeOf({.name = u"Armando Muiuane"_s, .phone = u"082 555 0102"_s}));
    ASSERT_TRUE(similar);
    ASSERT_FALSE(similar->empty());
    EXPECT_EQ(similar->front().ref, byPhone);
    EXPECT_TRUE(similar->front().reasons & SamePhone);
}

} // namespace elo
