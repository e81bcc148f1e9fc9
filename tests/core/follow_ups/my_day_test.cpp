// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/my_day.h"

#include "tests/core/office_file.h"

#include <map>

using namespace Qt::StringLiterals;
using elo::test::OfficeFile;

namespace elo {

namespace {

using my_day::Part;

class MyDay : public testing::Test
{
protected:
    /// A Tuesday in the future, since snoozing asks the clock.
    const QDate today = [] {
        const QDate later = QDate::currentDate().addDays(30);
        return later.addDays(2 - later.dayOfWeek());
    }();

    Ref add(const QString &title, const QDate &due, const QString &state = u"open"_s, const QString &owner = u"Ana"_s)
    {
        Record record = file->schema().entity(u"follow_up").newRecord();
        record.set(u"title", title).set(u"due", due).set(u"state", state).set(u"owner", owner);
        return *file->save(record);
    }
    std::map<Part, QStringList> read(const QString &owner = {}, int most = 8)
    {
        std::map<Part, QStringList> found;
        const auto sections = my_day::read(*file, {today, owner}, most);
        EXPECT_TRUE(sections);
        for (const auto &section : *sections) {
            QStringList titles;
            for (const Record &record : section.first)
                titles << file->titleOf(record);
            found[section.part] = titles;
            totals[section.part] = section.total;
        }
        return found;
    }

    OfficeFile file;
    std::map<Part, qint64> totals;
};

} // namespace

TEST_F(MyDay, EveryOpenFollowUpIsInExactlyOnePart)
{
    add(u"Atrasada"_s, today.addDays(-1));
    add(u"Atrasada e à espera"_s, today.addDays(-3), u"waiting"_s);
    add(u"Hoje"_s, today);
    add(u"Domingo"_s, today.addDays(5));
    add(u"Segunda"_s, today.addDays(6));
    add(u"À espera"_s, today.addDays(60), u"waiting"_s);
    add(u"À espera sem data"_s, {}, u"waiting"_s);
    add(u"Sem data"_s, {});
    ASSERT_TRUE(file->snooze(add(u"Volta hoje"_s, today.addDays(-9)), today, u"Férias"_s));
    ASSERT_TRUE(file->snooze(add(u"Adormecida"_s, today.addDays(-9)), today.addDays(3), u"Férias"_s));
    ASSERT_TRUE(file->snooze(add(u"Voltou ontem"_s, today.addDays(-2)), today.addDays(-1), u"Férias"_s));
    ASSERT_TRUE(file->advance(add(u"Feita"_s, today), u"done"_s));
    auto day = read();
    EXPECT_EQ(day[Part::Overdue], (QStringList{u"Atrasada e à espera"_s, u"Voltou ontem"_s, u"Atrasada"_s}));
    EXPECT_EQ(day[Part::BackToday], QStringList{u"Volta hoje"_s});
    EXPECT_EQ(day[Part::Today], QStringList{u"Hoje"_s});
    EXPECT_EQ(day[Part::ThisWeek], QStringList{u"Domingo"_s});
    EXPECT_EQ(day[Part::Waiting], (QStringList{u"À espera"_s, u"À espera sem data"_s}));
    EXPECT_EQ(day[Part::WithoutDate], QStringList{u"Sem data"_s});
    EXPECT_EQ(totals[Part::Later], 1);
    EXPECT_EQ(totals[Part::Snoozed], 1);
    qint64 all = 0;
    for (const Part part : {Part::Overdue, Part::BackToday, Part::Today, Part::ThisWeek, Part::Waiting,
                            Part::WithoutDate, Part::Later, Part::Snoozed})
        all += totals[part];
    EXPECT_EQ(all, 11) << "none is lost";
}

TEST_F(MyDay, CountsWhatItDoesNotReadAndTellsMineFromOthers)
{
    for (int i = 0; i < 12; ++i)
        add(u"Tarefa %1"_s.arg(i), today.addDays(-1), u"open"_s, i < 9 ? u"Ana"_s : u"Rui"_s);
    EXPECT_EQ(read({}, 8)[Part::Overdue].size(), 8);
    EXPECT_EQ(totals[Part::Overdue], 12);
    read(u"Rui"_s);
    EXPECT_EQ(totals[Part::Overdue], 3);
}

TEST_F(MyDay, InquiriesRepliesAndEventsOfToday)
{
    Record inquiry = file->schema().entity(u"inquiry").newRecord();
    inquiry.set(u"subject", u"Pedido"_s).set(u"received", today.addDays(-20)).set(u"owner", u"Ana"_s);
    ASSERT_TRUE(file->save(inquiry));
    const Ref association = file.addAssociation(u"Associação Ubuntu"_s);
    const Ref other = file.addAssociation(u"Associação Rovuma"_s);
    Record letter = file->schema().entity(u"communication").newRecord();
    letter.set(u"subject", u"Nota"_s).set(u"date", today.addDays(-30)).set(u"reply_due", today.addDays(-2));
    letter.set(u"sender", other.text()).set(u"recipient", association.text());
    const auto saved = file->save(letter);
    ASSERT_TRUE(saved) << qPrintable(saved.error().args.join(u' '));
    const Ref forum = file.addEvent(u"Fórum"_s, {today.addDays(-1).toString(Qt::ISODate)});
    ASSERT_TRUE(file->setField({forum}, u"ends"_s, today.addDays(1)));
    file.addEvent(u"Encontro"_s, {today.addDays(1).toString(Qt::ISODate)});
    auto day = read();
    EXPECT_EQ(day[Part::Inquiries], QStringList{u"Pedido"_s});
    EXPECT_EQ(day[Part::Replies], QStringList{u"Nota"_s});
    EXPECT_EQ(day[Part::Events], QStringList{u"Fórum"_s});
}

} // namespace elo
