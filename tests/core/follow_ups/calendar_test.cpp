// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/calendar.h"

#include "tests/core/office_file.h"

using namespace Qt::StringLiterals;
using elo::test::OfficeFile;

namespace elo {

namespace {

QStringList titles(OfficeFile &file, const QDate &from, const QDate &to, const calendar::Filter &filter = {})
{
    QStringList found;
    const auto entries = calendar::entries(*file, from, to, filter);
    EXPECT_TRUE(entries);
    if (entries)
        for (const auto &entry : *entries)
            found << entry.title;
    return found;
}

Ref addDue(OfficeFile &file, const QString &title, const QDate &due, const QString &owner = {})
{
    Record record = file->schema().entity(u"follow_up").newRecord();
    record.set(u"title", title).set(u"due", due).set(u"owner", owner);
    return *file->save(record);
}

} // namespace

TEST(Calendar, WeeksBeginWhereTheLanguageBeginsThem)
{
    const QDate tuesday(2026, 11, 24);
    EXPECT_EQ(calendar::weekStart(tuesday, Qt::Monday), QDate(2026, 11, 23));
    EXPECT_EQ(calendar::weekStart(tuesday, Qt::Sunday), QDate(2026, 11, 22));
    EXPECT_EQ(calendar::weekStart(QDate(2026, 11, 22), Qt::Sunday), QDate(2026, 11, 22));
    EXPECT_EQ(calendar::weekStart(QDate(2026, 11, 22), Qt::Monday), QDate(2026, 11, 16));
    EXPECT_EQ(calendar::monthStart(QDate(2026, 11, 24), Qt::Sunday), QDate(2026, 11, 1));
    EXPECT_EQ(calendar::monthStart(QDate(2026, 11, 24), Qt::Monday), QDate(2026, 10, 26));
    EXPECT_EQ(calendar::weekStart(QDate(2027, 1, 1), Qt::Monday), QDate(2026, 12, 28)) << "week 53";
    EXPECT_EQ(QDate(2026, 12, 28).weekNumber(), 53);
}

TEST(Calendar, ShowsEverySourceWithinItsRangeAndNothingElse)
{
    OfficeFile file;
    addDue(file, u"Antes"_s, QDate(2028, 1, 31));
    addDue(file, u"Dia 29"_s, QDate(2028, 2, 29));
    addDue(file, u"Depois"_s, QDate(2028, 3, 1));
    Record inquiry = file->schema().entity(u"inquiry").newRecord();
    inquiry.set(u"subject", u"Pedido"_s).set(u"received", QDate(2028, 2, 1)).set(u"due", QDate(2028, 2, 28));
    ASSERT_TRUE(file->save(inquiry));
    Record association = *file->record(file.addAssociation(u"Associação Ubuntu"_s));
    association.set(u"accreditation_expiry", QDate(2028, 2, 15));
    ASSERT_TRUE(file->save(association));
    const Ref forum = file.addEvent(u"Fórum"_s, {u"2028-01-30"_s, u"2028-02-02"_s});
    ASSERT_TRUE(file->setField({forum}, u"ends"_s, QDate(2028, 2, 2)));
    EXPECT_EQ(titles(file, QDate(2028, 2, 1), QDate(2028, 2, 29)),
              (QStringList{u"Fórum"_s, u"Associação Ubuntu"_s, u"Pedido"_s, u"Dia 29"_s}));
    EXPECT_EQ(titles(file, QDate(2028, 2, 3), QDate(2028, 2, 14)), QStringList());
}

TEST(Calendar, LeavesOutWhatIsDoneAndOthersWorkWhenAsked)
{
    OfficeFile file;
    const QDate day(2027, 3, 28); // clocks change in Europe
    addDue(file, u"Minha"_s, day, u"Ana"_s);
    addDue(file, u"De outros"_s, day, u"Rui"_s);
    ASSERT_TRUE(file->advance(addDue(file, u"Feita"_s, day, u"Ana"_s), u"done"_s));
    EXPECT_EQ(titles(file, day, day), (QStringList{u"Minha"_s, u"De outros"_s})) << "“de” does not count";
    EXPECT_EQ(titles(file, day, day, {u"Ana"_s, false}), QStringList{u"Minha"_s});
    EXPECT_EQ(titles(file, day, day, {u"Ana"_s, true}), (QStringList{u"Feita"_s, u"Minha"_s}));
}

} // namespace elo
