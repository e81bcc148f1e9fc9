// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/link_matrix.h"

#include "tests/core/overview/overview_file.h"

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 6, 30);

struct Office : OverviewFile
{
    Office()
    {
        lisbon = add(u"mission", {{u"name"_s, u"Aaa Lisboa"_s},
                                  {u"kind"_s, u"embassy"_s},
                                  {u"city"_s, u"Cidade"_s},
                                  {u"country"_s, u"PT"_s}});
        london = add(u"mission", {{u"name"_s, u"Bbb Londres"_s},
                                  {u"kind"_s, u"embassy"_s},
                                  {u"city"_s, u"Cidade"_s},
                                  {u"country"_s, u"GB"_s}});
        inace = add(u"institution", {{u"name"_s, u"Instituto Inventado"_s}, {u"acronym"_s, u"INACE"_s}});
        casa = add(u"association", {{u"name"_s, u"Casa"_s}, {u"country"_s, u"PT"_s}, {u"mission"_s, lisbon.id}});
        ponte = add(u"association", {{u"name"_s, u"Ponte"_s}, {u"country"_s, u"GB"_s}, {u"mission"_s, london.id}});
    }

    Ref write(const Ref &from, const Ref &to, const QDate &day, const QDate &replyDue = {})
    {
        QVariantMap values{
            {u"subject"_s, u"Assunto"_s}, {u"date"_s, day}, {u"sender"_s, from.text()}, {u"recipient"_s, to.text()}};
        if (replyDue.isValid())
            values[u"reply_due"_s] = replyDue;
        return add(u"communication", values);
    }

    const LinkCell &cell(const LinkMatrix &matrix, const Ref &association, const Ref &other)
    {
        const auto row = std::ranges::find(matrix.associations, association, &LinkMatrix::Party::ref);
        const auto column = std::ranges::find(matrix.others, other, &LinkMatrix::Party::ref);
        return matrix.cell(size_t(row - matrix.associations.begin()), size_t(column - matrix.others.begin()));
    }

    Ref lisbon, london, inace, casa, ponte;
};

} // namespace

TEST(LinkMatrix, CountsBothDirectionsAndKnowsTheNewest)
{
    Office office;
    office.write(office.casa, office.lisbon, {2026, 1, 10});
    office.write(office.lisbon, office.casa, {2026, 3, 5});
    office.write(office.inace, office.casa, {2026, 6, 1});
    office.write(office.lisbon, office.london, {2026, 6, 2}); // no association in it
    const auto matrix = linkMatrix(*office, kToday).value();
    EXPECT_TRUE(matrix.hasInace);
    EXPECT_EQ(matrix.others.front().ref, office.inace);
    EXPECT_EQ(office.cell(matrix, office.casa, office.lisbon).number, 2);
    EXPECT_EQ(office.cell(matrix, office.casa, office.lisbon).last, QDate(2026, 3, 5));
    EXPECT_TRUE(office.cell(matrix, office.casa, office.lisbon).liaison);
    EXPECT_EQ(office.cell(matrix, office.casa, office.inace).number, 1);
    EXPECT_EQ(office.cell(matrix, office.casa, office.london).number, 0);
    EXPECT_EQ(office.sizeOf(communicationsBetween(office.casa, office.lisbon)), 2);
    EXPECT_EQ(office.sizeOf(communicationsBetween(office.casa, office.london)), 0);
    const auto column = std::ranges::find(matrix.others, office.london, &LinkMatrix::Party::ref);
    EXPECT_TRUE(matrix.isUsed(size_t(column - matrix.others.begin()))); // Ponte is expected there
}

TEST(LinkMatrix, TellsSilenceFromContact)
{
    const auto state = [](int number, bool liaison, const QDate &last, int after) {
        return LinkCell{number, 0, liaison, last}.state(kToday, after);
    };
    EXPECT_EQ(state(0, false, {}, 30), LinkCell::State::None);
    EXPECT_EQ(state(0, true, {}, 30), LinkCell::State::Never);
    EXPECT_EQ(state(1, false, kToday.addDays(-30), 30), LinkCell::State::Live);
    EXPECT_EQ(state(1, true, kToday.addDays(-31), 30), LinkCell::State::Silent);
    EXPECT_EQ(state(1, true, kToday.addDays(-31), 90), LinkCell::State::Live);
}

TEST(LinkMatrix, AReplyIsOverdueUntilSomethingAnswersIt)
{
    Office office;
    const Ref asked = office.write(office.casa, office.lisbon, {2026, 5, 1}, {2026, 5, 20});
    office.write(office.casa, office.lisbon, {2026, 6, 29}, {2026, 7, 20}); // not due yet
    const auto overdue = [&] {
        const auto matrix = linkMatrix(*office, kToday).value();
        const int counted = office.cell(matrix, office.casa, office.lisbon).overdue;
        EXPECT_EQ(office.sizeOf(overdueBetween(office.casa, office.lisbon, kToday)), counted);
        return counted;
    };
    EXPECT_EQ(overdue(), 1);
    const Ref reply = office.write(office.lisbon, office.casa, {2026, 6, 3});
    EXPECT_EQ(overdue(), 1);
    Record answer = office->record(reply).value();
    answer.set(u"answers", asked.id);
    ASSERT_TRUE(office->save(answer));
    EXPECT_EQ(overdue(), 0);
    ASSERT_TRUE(office->remove(reply));
    EXPECT_EQ(overdue(), 1); // the answer that was removed answers nothing
    Record question = office->record(asked).value();
    question.set(u"answered_by", office.write(office.lisbon, office.casa, {2026, 6, 4}).id);
    ASSERT_TRUE(office->save(question));
    EXPECT_EQ(overdue(), 0);
}

TEST(LinkMatrix, EveryCellIsItsListOnGeneratedCommunications)
{
    Office office;
    QRandomGenerator random(5);
    const std::vector<Ref> parties{office.casa, office.ponte, office.lisbon, office.london, office.inace};
    for (int i = 0; i < 80; ++i) {
        const int from = random.bounded(5);
        const int to = (from + 1 + random.bounded(4)) % 5;
        const QDate day = kToday.addDays(-1 - random.bounded(300));
        office.write(parties[size_t(from)], parties[size_t(to)], day,
                     random.bounded(2) ? day.addDays(random.bounded(100)) : QDate());
    }
    const auto matrix = linkMatrix(*office, kToday).value();
    int counted = 0;
    for (const auto &association : matrix.associations)
        for (const Ref &other : {office.lisbon, office.london, office.inace}) {
            const LinkCell &cell = office.cell(matrix, association.ref, other);
            EXPECT_EQ(office.sizeOf(communicationsBetween(association.ref, other)), cell.number);
            EXPECT_EQ(office.sizeOf(overdueBetween(association.ref, other, kToday)), cell.overdue);
            counted += cell.number;
        }
    EXPECT_GT(counted, 20);
}
