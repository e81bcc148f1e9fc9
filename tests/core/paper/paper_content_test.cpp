// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/paper_content.h"
#include "paper_forum.h"

using namespace Qt::StringLiterals;

namespace elo::test {

namespace {

QStringList namesOn(PaperForum &forum, const PaperRequest &request)
{
    const auto content = paperContent(*forum.file, forum.event, request);
    EXPECT_TRUE(content.has_value());
    QStringList names;
    if (content)
        for (const PaperPerson &person : content->people)
            names << person.name;
    return names;
}

PaperRequest of(PaperKind kind, PaperWho who = PaperWho::Everybody)
{
    PaperRequest request;
    request.kind = kind;
    request.who = who;
    return request;
}

} // namespace

TEST(PaperContent, IsAlphabeticalWithoutParticlesAndAccents)
{
    PaperForum forum;
    for (const QString &name : {u"Ana dos Zulos"_s, u"Óscar Bila"_s, u"Ana Tembe"_s, u"Nuno Cossa"_s})
        forum.add(name);
    EXPECT_EQ(namesOn(forum, of(PaperKind::Signatures)),
              QStringList({u"Ana Tembe"_s, u"Ana dos Zulos"_s, u"Nuno Cossa"_s, u"Óscar Bila"_s}));
}

TEST(PaperContent, LeavesOutWhoDeclinedAndKnowsWhoWasThere)
{
    PaperForum forum;
    forum.add(u"Recusou Inventado"_s, u"declined"_s);
    forum.add(u"Convidado Inventado"_s, u"invited"_s);
    const Ref came = forum.add(u"Veio Inventado"_s);
    const Ref second = forum.add(u"Segundo Inventado"_s);
    ASSERT_TRUE(forum.file->setAttendance(came, forum.days[0], true).has_value());
    ASSERT_TRUE(forum.file->setAttendance(second, forum.days[1], true).has_value());

    EXPECT_EQ(namesOn(forum, of(PaperKind::Badges)).size(), 3);
    EXPECT_EQ(namesOn(forum, of(PaperKind::Badges, PaperWho::Confirmed)).size(), 2);
    EXPECT_EQ(namesOn(forum, of(PaperKind::Certificates)).size(), 2) << "an invitee gets none";
    PaperRequest firstDay = of(PaperKind::Badges, PaperWho::Attended);
    firstDay.day = QDate(2026, 3, 3);
    EXPECT_EQ(namesOn(forum, firstDay), QStringList(u"Veio Inventado"_s));
    PaperRequest some = of(PaperKind::Plates, PaperWho::Selected);
    some.selected = {second.id};
    EXPECT_EQ(namesOn(forum, some), QStringList(u"Segundo Inventado"_s));
}

TEST(PaperContent, OneDayOrAllOfThem)
{
    PaperForum forum;
    PaperRequest request = of(PaperKind::Signatures);
    EXPECT_EQ(paperContent(*forum.file, forum.event, request)->days.size(), 2u);
    request.day = QDate(2026, 3, 4);
    const auto one = paperContent(*forum.file, forum.event, request);
    ASSERT_EQ(one->days.size(), 1u);
    EXPECT_EQ(one->days.front().number, 2) << "sheets of the second day keep its number";
    EXPECT_FALSE(one->isEmpty()) << "a list without names is for whoever comes";
    EXPECT_TRUE(paperContent(*forum.file, forum.event, of(PaperKind::Badges))->isEmpty());
    request.day = QDate(2026, 5, 1);
    EXPECT_EQ(paperContent(*forum.file, forum.event, request).error().code, ErrorCode::Invalid);
}

TEST(PaperContent, TwoRecordsOfOnePersonAreOneParticipant)
{
    PaperForum forum;
    const Ref a = forum.addMember(u"Armando Inventado"_s);
    const Ref b = forum.addMember(u"A. Inventado"_s);
    ASSERT_TRUE(forum.file->mergeMembers(a, b).has_value());
    EXPECT_EQ(namesOn(forum, of(PaperKind::Badges)), QStringList(u"Armando Inventado"_s));
}

TEST(PaperContent, ContactsAreOfThoseWhoConsentToThatPurpose)
{
    PaperForum forum;
    const Ref yes = forum.addMember(u"Sim Inventado"_s, u"+351 912 345 678"_s);
    const Ref no = forum.addMember(u"Não Inventado"_s, u"+351 912 345 679"_s);
    forum.addMember(u"Nunca Perguntado"_s, u"+351 912 345 680"_s);
    forum.add(u"Só Nome"_s);
    forum.consents(yes, u"directory"_s);
    forum.consents(no, u"directory"_s);
    forum.consents(no, u"directory"_s, u"refused"_s);

    PaperRequest request = of(PaperKind::Contacts);
    request.handing = {u"directory"_s, {}, {}};
    EXPECT_EQ(paperContent(*forum.file, forum.event, request).error().code, ErrorCode::Invalid) << "to whom, and why";
    request.handing = {u"directory"_s, u"Os participantes"_s, u"Ficarem em contacto"_s};
    const auto content = paperContent(*forum.file, forum.event, request);
    ASSERT_TRUE(content.has_value());
    ASSERT_EQ(content->people.size(), 1u);
    EXPECT_EQ(content->people.front().name, u"Sim Inventado"_s);
    EXPECT_EQ(content->people.front().contacts, QStringList(u"+351 912 345 678"_s));
    EXPECT_EQ(content->withheld, 3);
    request.handing.purpose = u"share_iom"_s;
    EXPECT_TRUE(paperContent(*forum.file, forum.event, request)->isEmpty()) << "another purpose, another consent";
    request.handing = {};
    EXPECT_TRUE(paperContent(*forum.file, forum.event, request)->isEmpty()) << "nobody agreed to being contacted";
}

TEST(PaperContent, PhonesTypedAsAtHomeAreOfTheirCountry)
{
    PaperForum forum;
    const Ref member = forum.file.addMember(u"Sim Inventado"_s, u"082 123 4567"_s, u"ZA"_s);
    forum.add({}, u"confirmed"_s, member);
    forum.consents(member, u"contact"_s);
    const auto content = paperContent(*forum.file, forum.event, of(PaperKind::Contacts));
    ASSERT_EQ(content->people.size(), 1u);
    EXPECT_EQ(content->people.front().contacts, QStringList(u"+27821234567"_s));
}

TEST(PaperContent, OtherPapersCarryNoContacts)
{
    PaperForum forum;
    forum.addMember(u"Sim Inventado"_s, u"+351 912 345 678"_s);
    for (const PaperKind kind : kPaperKinds) {
        const auto content = paperContent(*forum.file, forum.event, of(kind));
        ASSERT_TRUE(content.has_value());
        if (kind != PaperKind::Contacts)
            for (const PaperPerson &person : content->people)
                EXPECT_TRUE(person.contacts.isEmpty()) << paperKey(kind).toStdString();
    }
}

TEST(PaperContent, WhatLeavesIsLogged)
{
    PaperForum forum;
    const Ref yes = forum.addMember(u"Sim Inventado"_s, u"+351 912 345 678"_s);
    forum.consents(yes, u"directory"_s);
    forum.addMember(u"Nunca Perguntado"_s);
    PaperRequest request = of(PaperKind::Contacts);
    request.handing = {u"directory"_s, u"Os participantes"_s, u"Ficarem em contacto"_s};
    const auto content = paperContent(*forum.file, forum.event, request);
    ASSERT_TRUE(logPaper(*forum.file, *content, u"pdf"_s).has_value());

    ListQuery query;
    query.entity = u"disclosure"_s;
    const auto rids = forum.file->ids(query);
    ASSERT_EQ(rids->size(), 1u);
    const Record entry = forum.file->records(forum.file->schema().entity(u"disclosure"), *rids)->front();
    EXPECT_EQ(entry.text(u"recipient"), u"Os participantes"_s);
    EXPECT_EQ(entry.text(u"purpose"), u"directory"_s);
    EXPECT_EQ(entry.value(u"written").toInt(), 1);
    EXPECT_EQ(entry.value(u"withheld").toInt(), 1);

    forum.file.reopen(Workspace::Mode::ReadOnly);
    EXPECT_EQ(paperContent(*forum.file, forum.event, request).error().args, QStringList(u"cannot_log"_s));
}

} // namespace elo::test
