// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/registrants.h"

#include "tests/core/desk/forum.h"

using namespace Qt::StringLiterals;

namespace elo::test {

namespace {

class RegistrantsOfAForum : public Forum
{
protected:
    QStringList found(const QString &text)
    {
        Registrants registrants;
        EXPECT_TRUE(registrants.load(*file, event.id, Desk::daysOf(*file, event)->front().id).has_value());
        QStringList names;
        for (const Registrant *one : registrants.search(text, 10))
            names << one->name;
        return names;
    }
};

TEST_F(RegistrantsOfAForum, ThreeLettersOfAnyNameFind)
{
    EXPECT_EQ(found(u"arm"_s), QStringList{u"Armando Pedro Muiuane"_s});
    EXPECT_EQ(found(u"ped"_s), QStringList{u"Armando Pedro Muiuane"_s});
    EXPECT_EQ(found(u"MUI"_s), QStringList{u"Armando Pedro Muiuane"_s});
    EXPECT_EQ(found(u"mui arm"_s), QStringList{u"Armando Pedro Muiuane"_s});
    EXPECT_EQ(found(u"arm joa"_s), QStringList());
    EXPECT_EQ(found(u"a"_s), QStringList());
}

TEST_F(RegistrantsOfAForum, AccentsSpellingsAndSlipsAreForgiven)
{
    EXPECT_EQ(found(u"graca"_s), QStringList{u"Graça Dhlovo"_s});
    EXPECT_EQ(found(u"dlhovo"_s), QStringList{u"Graça Dhlovo"_s});
    EXPECT_EQ(found(u"makwakwa"_s), QStringList{u"Joana Macuácua"_s});
    EXPECT_EQ(found(u"Amrando"_s), QStringList{u"Armando Pedro Muiuane"_s});
    EXPECT_EQ(found(u"jona"_s), QStringList{u"Joana Macuácua"_s});
    EXPECT_EQ(found(u"xyzw"_s), QStringList());
}

TEST_F(RegistrantsOfAForum, WholeWordsComeBeforeBeginnings)
{
    addParticipant(*file, event, file.addMember(u"Ana Joanaline Bila"_s));
    EXPECT_EQ(found(u"joana"_s), QStringList({u"Joana Macuácua"_s, u"Ana Joanaline Bila"_s}));
}

TEST_F(RegistrantsOfAForum, CountryIsTheDelegationsElseTheResidences)
{
    Registrants registrants;
    ASSERT_TRUE(registrants.load(*file, event.id, {}).has_value());
    EXPECT_EQ(registrants.find(armando.id)->country, u"ZA"_s);
    EXPECT_EQ(registrants.find(graca.id)->country, u"PT"_s);
    EXPECT_EQ(registrants.ofPerson(member)->id, armando.id);
    EXPECT_EQ(registrants.find(newId(1)), nullptr);
}

} // namespace

} // namespace elo::test
