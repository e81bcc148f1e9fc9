// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/paper/sheet_line.h"
#include "paper_forum.h"

using namespace Qt::StringLiterals;

namespace elo::test {

TEST(SheetLine, TextsGoThereAndBack)
{
    EXPECT_EQ((SheetLine{u"2-3"_s, 12}.text()), u"2-3/12"_s);
    EXPECT_EQ(sheetLines(u"2-3/12"_s), (std::vector<SheetLine>{{u"2-3"_s, 12}}));
    EXPECT_EQ(sheetLines(u"1-1/4, 2-3/12"_s), (std::vector<SheetLine>{{u"1-1"_s, 4}, {u"2-3"_s, 12}}));
    EXPECT_TRUE(sheetLines(u"folha azul"_s).empty());
    EXPECT_TRUE(sheetLines(u"/3, 4/, 5/x"_s).empty());
}

TEST(SheetLine, WhatWasThereStays)
{
    EXPECT_EQ(withSheetLine({}, {u"1-1"_s, 4}), u"1-1/4"_s);
    EXPECT_EQ(withSheetLine(u"1-1/4"_s, {u"1-1"_s, 4}), u"1-1/4"_s);
    EXPECT_EQ(withSheetLine(u"folha azul"_s, {u"1-1"_s, 4}), u"folha azul, 1-1/4"_s);
}

TEST(SheetLine, ATypedLineIsAnAttendanceThatComesAndGoes)
{
    PaperForum forum;
    const Ref participation = forum.add(u"Esperada Inventada"_s, u"invited"_s);
    const QByteArray before = forum.file.dump();
    const auto typed =
        typePaperLine(*forum.file, {forum.event, forum.days[1], {u"2-1"_s, 3}, participation.id, {}, {}});
    ASSERT_TRUE(typed.has_value());
    EXPECT_EQ(*typed, participation);
    const auto record = forum.file->record(participation);
    EXPECT_EQ(record->text(u"sheet"), u"2-1/3"_s);
    EXPECT_EQ(record->text(u"state"), u"attended"_s);
    EXPECT_EQ(*forum.file->relatedCount(forum.file->schema().entity(u"attendance"), u"day"_s, forum.days[1]), 1);
    EXPECT_EQ(*forum.file->relatedCount(forum.file->schema().entity(u"attendance"), u"day"_s, forum.days[0]), 0);
    expectComesAndGoes(forum.file, before);
}

TEST(SheetLine, WhoWasNotOnTheListIsAWalkIn)
{
    PaperForum forum;
    const Ref member = forum.file.addMember(u"Membro Inventado"_s);
    const auto known = typePaperLine(*forum.file, {forum.event, forum.days[0], {u"1-1"_s, 1}, {}, member, {}});
    ASSERT_TRUE(known.has_value());
    EXPECT_EQ(forum.file->record(*known)->text(u"state"), u"walk_in"_s);
    EXPECT_EQ(forum.file->record(*known)->text(u"delegation_country"), u"ZA"_s);
    const auto name = typePaperLine(*forum.file, {forum.event, forum.days[0], {u"1-1"_s, 2}, {}, {}, u"Só Nome"_s});
    ASSERT_TRUE(name.has_value());
    // On the second day the member is the same participant.
    const auto again = typePaperLine(*forum.file, {forum.event, forum.days[1], {u"2-1"_s, 7}, {}, member, {}});
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(*again, *known);
    EXPECT_EQ(forum.file->record(*known)->text(u"sheet"), u"1-1/1, 2-1/7"_s);
    EXPECT_EQ(forum.file->record(*known)->text(u"state"), u"walk_in"_s);

    const auto lines = linesOfSheet(*forum.file, forum.event, u"1-1"_s);
    ASSERT_EQ(lines->size(), 2u);
    EXPECT_EQ((*lines)[0].name, u"Membro Inventado"_s);
    EXPECT_EQ((*lines)[1].line, 2);
}

TEST(SheetLine, ALineHasRoomForOne)
{
    PaperForum forum;
    const Ref a = forum.add(u"Primeira Inventada"_s);
    const Ref b = forum.add(u"Segunda Inventada"_s);
    const auto line = [&](const Ref &who, const QString &sheet, int number) {
        return typePaperLine(*forum.file, {forum.event, forum.days[0], {sheet, number}, who.id, {}, {}});
    };
    ASSERT_TRUE(line(a, u"1-1"_s, 5).has_value());
    EXPECT_TRUE(line(a, u"1-1"_s, 5).has_value()) << "typed twice is no harm";
    const auto taken = line(b, u"1-1"_s, 5);
    EXPECT_EQ(taken.error().code, ErrorCode::Refused);
    EXPECT_EQ(taken.error().args, QStringList({u"line_taken"_s, u"Primeira Inventada"_s, u"1-1/5"_s}));
    EXPECT_EQ(line(b, u"  "_s, 5).error().code, ErrorCode::Invalid);
    EXPECT_EQ(line(b, u"1-1"_s, 0).error().code, ErrorCode::Invalid);
}

} // namespace elo::test
