// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_session.h"
#include "tests/core/office_file.h"

#include <QFile>

// What the user decides about rows: values on record that the list contradicts, people who may be known already,
// links that name people.

using namespace elo;
using namespace Qt::StringLiterals;

namespace {

class ImportDecisionsTest : public testing::Test
{
protected:
    ImportSession open(const QByteArray &content, const ImportOptions &options = {})
    {
        const QString path = office.path(u"list.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        auto session = ImportSession::open(path, *office, options);
        EXPECT_TRUE(session.has_value()) << qPrintable(session.error().args.join(u' '));
        return std::move(*session);
    }

    ImportSession openAs(const QString &entity, const QByteArray &content)
    {
        ImportOptions options;
        options.entity = entity;
        return open(content, options);
    }

    ImportResult apply(const ImportSession &session)
    {
        auto result = session.apply(*office);
        EXPECT_TRUE(result.has_value()) << qPrintable(result.error().cause);
        return result ? std::move(*result) : ImportResult();
    }

    ImportRehearsal rehearse(const ImportSession &session)
    {
        auto rehearsal = session.rehearse(*office);
        EXPECT_TRUE(rehearsal.has_value()) << qPrintable(rehearsal.error().cause);
        return rehearsal ? std::move(*rehearsal) : ImportRehearsal();
    }

    Record member(const Ref &ref) { return *office->record(ref); }
    qint64 count(QStringView entity) { return *office->count(office->schema().entity(entity)); }
    std::vector<Record> memberships(const Ref &member)
    {
        return *office->related(office->schema().entity(u"membership"), u"member"_s, member);
    }

    test::OfficeFile office;
};

const QByteArray kOther = "Nome;Telefone;Cidade;Profissão\nAna Sitoe;+27 82 555 0101;Durban;Enfermeira\n";

} // namespace

TEST_F(ImportDecisionsTest, ThreeRulesForWhatIsOnRecord)
{
    const Ref ana = office.addMember(u"Ana Sitoe"_s, u"+27825550101"_s);
    Record record = member(ana);
    record.set(u"residence_city", u"Joanesburgo"_s);
    ASSERT_TRUE(office->save(record).has_value());

    apply(open(kOther));
    EXPECT_EQ(member(ana).text(u"residence_city"), u"Joanesburgo") << "the list only fills gaps";
    EXPECT_EQ(member(ana).text(u"occupation"), u"Enfermeira");

    ImportOptions ask;
    ask.onRecord = OnRecord::Ask;
    ImportSession session = open(kOther, ask);
    const ImportRehearsal rehearsal = rehearse(session);
    ASSERT_EQ(rehearsal.changes(0).size(), 1u);
    EXPECT_EQ(rehearsal.changes(0).front().column, 2);
    EXPECT_EQ(rehearsal.changes(0).front().before.toString(), u"Joanesburgo");
    EXPECT_EQ(apply(session).counts.unchanged, 1) << "undecided rows only fill gaps";
    ImportDecision decision;
    decision.overwriteColumns = {2};
    session.decide(0, decision);
    EXPECT_EQ(rehearse(session).result.counts.updated, 1);
    EXPECT_EQ(apply(session).counts.updated, 1);
    EXPECT_EQ(member(ana).text(u"residence_city"), u"Durban");
    ASSERT_TRUE(office->undoLast().has_value());

    ImportOptions overwrite;
    overwrite.onRecord = OnRecord::Overwrite;
    apply(open(kOther, overwrite));
    EXPECT_EQ(member(ana).text(u"residence_city"), u"Durban");
}

TEST_F(ImportDecisionsTest, OverwritingTwiceInOneListTakesTheLastAndTheSecondTimeChangesNothing)
{
    const Ref ana = office.addMember(u"Ana Sitoe"_s, u"+27825550101"_s);
    ImportOptions overwrite;
    overwrite.onRecord = OnRecord::Overwrite;
    const QByteArray list = "Nome;Telefone;Cidade\nAna Sitoe;+27 82 555 0101;Durban\n"
                            "Ana Sitoe;+27 82 555 0101;Pretória\n";
    EXPECT_EQ(apply(open(list, overwrite)).counts.updated, 2);
    EXPECT_EQ(member(ana).text(u"residence_city"), u"Pretória");
}

TEST_F(ImportDecisionsTest, TellsWhoMayBeKnownAndMergesNobody)
{
    const Ref ana = office.addMember(u"Ana Paula Sitoe"_s, u"+27825550101"_s);
    const QByteArray list = "Nome;Telefone\nAnna Paula Sithoe;+27 82 555 0101\nRui Tembe;+27 82 555 0999\n"
                            "Anna Paula Citoe;+27 82 555 0101\n";
    ImportSession session = open(list);
    ImportRehearsal rehearsal = rehearse(session);
    ASSERT_TRUE(rehearsal.hasLikeness(0));
    EXPECT_EQ(rehearsal.likeness(0)->rid, member(ana).rid);
    EXPECT_GT(rehearsal.likeness(0)->score, 0.5);
    EXPECT_TRUE(rehearsal.likeness(0)->reasons.testFlag(MatchReason::SamePhone));
    EXPECT_FALSE(rehearsal.hasLikeness(1));
    EXPECT_TRUE(rehearsal.hasLikeness(2));
    EXPECT_EQ(rehearsal.result.counts.possible, 2);
    ASSERT_EQ(rehearsal.result.duplicates.size(), 2u);
    EXPECT_EQ(rehearsal.result.duplicates[0].line, 2);
    EXPECT_EQ(rehearsal.result.duplicates[0].number, u"M-1");
    EXPECT_EQ(apply(session).counts.created, 3) << "nothing merges by itself";
    ASSERT_TRUE(office->undoLast().has_value());

    ImportDecision same;
    same.identity = ImportDecision::Identity::Same;
    same.same = ana.id;
    session.decide(0, same);
    ImportDecision asAbove;
    asAbove.identity = ImportDecision::Identity::Same;
    asAbove.sameRow = 1;
    session.decide(2, asAbove);
    rehearsal = rehearse(session);
    EXPECT_EQ(rehearsal.result.counts.created, 1);
    EXPECT_EQ(rehearsal.result.counts.possible, 0);
    const ImportResult result = apply(session);
    EXPECT_EQ(result.counts.created, 1);
    EXPECT_EQ(count(u"member"), 2);
}

TEST_F(ImportDecisionsTest, SomebodyNewStaysSomebodyNew)
{
    office.addMember(u"Ana Sitoe"_s, u"+27825550101"_s);
    ImportSession session = open(kOther);
    EXPECT_EQ(rehearse(session).result.counts.updated, 1);
    ImportDecision apart;
    apart.identity = ImportDecision::Identity::Apart;
    session.decide(0, apart);
    EXPECT_EQ(apply(session).counts.created, 1);
    EXPECT_EQ(count(u"member"), 2);
}

TEST_F(ImportDecisionsTest, OneRowIsLookedAtAgainByItself)
{
    office.addMember(u"Belmiro Bila"_s, u"+27825550555"_s);
    ImportSession session = open("Nome;Data de nascimento;Telefone\nAna Sitoe;31/02/1980;\nRui Tembe;1979;\n");
    ImportRehearsal rehearsal = rehearse(session);
    EXPECT_EQ(rehearsal.row(0).outcome, ImportOutcome::Error);
    session.setCell(0, 1, u"28/02/1980"_s);
    ASSERT_TRUE(session.rehearseRow(*office, rehearsal, 0).has_value());
    EXPECT_EQ(rehearsal.row(0).outcome, ImportOutcome::Create);
    EXPECT_EQ(rehearsal.cell(0, 1), u"28/02/1980");
    EXPECT_EQ(rehearsal.result.counts.created, 2);
    EXPECT_EQ(rehearsal.result.counts.failed, 0);
    EXPECT_TRUE(rehearsal.issues(0).empty());

    session.setCell(1, 0, u"Belmiro Bila"_s);
    session.setCell(1, 2, u"+27 82 555 0555"_s);
    ASSERT_TRUE(session.rehearseRow(*office, rehearsal, 1).has_value());
    EXPECT_EQ(rehearsal.row(1).outcome, ImportOutcome::Update);
    ASSERT_TRUE(session.rehearseRow(*office, rehearsal, 1).has_value());
    EXPECT_EQ(rehearsal.row(1).outcome, ImportOutcome::Update) << "what it said itself before is no news of others";
    session.setLeftOut(0, true);
    ASSERT_TRUE(session.rehearseRow(*office, rehearsal, 0).has_value());
    EXPECT_EQ(rehearsal.result.counts.leftOut, 1);
    EXPECT_EQ(rehearse(session).result.counts.updated, rehearsal.result.counts.updated);
}

TEST_F(ImportDecisionsTest, CellsOfManyRowsComeBackAsTheyWere)
{
    QByteArray list = "Nome;Cidade\n";
    for (int i = 0; i < 700; ++i)
        list += "Pessoa Inventada N" + QByteArray::number(i) + ";Cidade " + QByteArray::number(i) + '\n';
    const ImportRehearsal rehearsal = rehearse(open(list));
    ASSERT_EQ(rehearsal.size(), 700);
    for (const int i : {0, 255, 256, 511, 512, 699, 3})
        EXPECT_EQ(rehearsal.cells(i), (QStringList{u"Pessoa Inventada N%1"_s.arg(i), u"Cidade %1"_s.arg(i)}));
}

TEST_F(ImportDecisionsTest, MembershipsNamePeopleByNumberOrByWhatTellsThemApart)
{
    office.addAssociation(u"Associação Inventada"_s);
    const Ref inPortugal = office.addMember(u"Ana Sitoe"_s, {}, u"PT"_s);
    const Ref inMalawi = office.addMember(u"Ana Sitoe"_s, {}, u"MW"_s);
    const Ref rui = office.addMember(u"Rui Tembe"_s, {}, u"MW"_s);
    const QByteArray header = "Member;Country of residence;Association;Role;From\n";
    const ImportResult result =
        apply(openAs(u"membership"_s, header + "Sitoe, Ana;Malawi;Associação Inventada;member;\n"
                                               "M-1;;Associação Inventada;president;2020-01-01\n"
                                               "Ana Sitoe;;Associação Inventada;member;\n"
                                               "Zaida Amade;;Associação Inventada;member;\n"
                                               "Rui Tembe;Portugal;Associação Inventada;member;\n"
                                               "Rui Tembe;;Outra;member;\n"));
    EXPECT_EQ(result.counts.created, 2);
    ASSERT_EQ(result.errors.size(), 4u);
    const auto issue = [&](size_t i) { return result.errors[i].header + u' ' + result.errors[i].issue.reason; };
    EXPECT_EQ(issue(0), u"Member which_of_them") << "it never guesses between two";
    EXPECT_EQ(issue(1), u"Member nobody_called_so");
    EXPECT_EQ(issue(2), u"Member nobody_called_so") << "there is a Rui Tembe, but not in Portugal";
    EXPECT_EQ(issue(3), u"Association nobody_called_so");
    ASSERT_EQ(memberships(inMalawi).size(), 1u);
    ASSERT_EQ(memberships(inPortugal).size(), 1u);
    EXPECT_EQ(memberships(inPortugal).front().value(u"since").toDate(), QDate(2020, 1, 1));
    EXPECT_TRUE(memberships(rui).empty());
}

TEST_F(ImportDecisionsTest, ALinkOnRecordIsUpdatedAndNotDoubled)
{
    office.addAssociation(u"Associação Inventada"_s);
    const Ref ana = office.addMember(u"Ana Sitoe"_s);
    apply(openAs(u"membership"_s, "Member;Association\nAna Sitoe;Associação Inventada\n"));
    const ImportResult filled =
        apply(openAs(u"membership"_s, "Member;Association;From\nAna Sitoe;Associação Inventada;2021-05-01\n"
                                      "Ana Sitoe;Associação Inventada;2021-05-01\n"));
    EXPECT_EQ(filled.counts.updated, 1);
    EXPECT_EQ(filled.counts.unchanged, 1);
    ASSERT_EQ(memberships(ana).size(), 1u);
    EXPECT_EQ(memberships(ana).front().value(u"since").toDate(), QDate(2021, 5, 1));
}

TEST_F(ImportDecisionsTest, AnAttendanceIsOfTheEventThatHasBoth)
{
    const Ref first = office.addEvent(u"Fórum um"_s, {u"2026-03-12"_s});
    const Ref second = office.addEvent(u"Fórum dois"_s, {u"2026-03-12"_s});
    const Ref ana = office.addMember(u"Ana Sitoe"_s);
    for (const Ref &event : {first, second})
        apply(openAs(u"participation"_s, "Event;Person\n" + office->title(event).toUtf8() + ";Ana Sitoe\n"));
    const ImportResult vague = apply(openAs(u"attendance"_s, "Participant;Day\nAna Sitoe;2026-03-12\n"));
    EXPECT_EQ(vague.counts.failed, 1);
    const ImportResult exact =
        apply(openAs(u"attendance"_s, "Participant;Day;Event\nAna Sitoe;2026-03-12;Fórum dois\n"));
    EXPECT_EQ(exact.counts.created, 1);
    const auto ofSecond = office->related(office->schema().entity(u"participation"), u"event"_s, second);
    ASSERT_EQ(ofSecond->size(), 1u);
    const Ref participation{u"participation"_s, ofSecond->front().id};
    EXPECT_EQ(office->related(office->schema().entity(u"attendance"), u"participation"_s, participation)->size(), 1u);
}

TEST_F(ImportDecisionsTest, ANumberIsTakenOnlyWhereTheNameAgrees)
{
    const Ref ana = office.addMember(u"Ana Sitoe"_s);
    const ImportResult result =
        apply(open("number;Nome;Cidade\nM-1;Ana Maria Sitoe;Durban\nM-1;Belmiro Bila;Pretória\n"));
    EXPECT_EQ(result.counts.updated, 1);
    EXPECT_EQ(result.counts.created, 1);
    ASSERT_EQ(result.warnings.size(), 1u);
    EXPECT_EQ(result.warnings.front().issue.reason, u"number_of_another");
    EXPECT_EQ(member(ana).text(u"residence_city"), u"Durban");
}

TEST_F(ImportDecisionsTest, HostileTextsStayTextInLinksToo)
{
    office.addAssociation(u"Associação Inventada"_s);
    const QByteArray bad[] = {"'; DROP TABLE member; --", "<img src=file:///etc/passwd>", "=HYPERLINK(\"x\")",
                              "\xE2\x80\xAE"
                              "evil"};
    QByteArray list = "Member;Association\n";
    for (const QByteArray &name : bad)
        list += '"' + QByteArray(name).replace('"', "\"\"") + "\";Associação Inventada\n";
    const QByteArray before = office.dump();
    const ImportResult result = apply(openAs(u"membership"_s, list));
    EXPECT_EQ(result.counts.failed, 4);
    for (const ImportRowIssue &issue : result.errors)
        EXPECT_EQ(issue.header, u"Member");
    EXPECT_EQ(office.dump(), before);
    EXPECT_TRUE(office.problems().isEmpty());
}
