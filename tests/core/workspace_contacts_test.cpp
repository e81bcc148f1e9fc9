// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/askers.h"
#include "core/store/connection.h"
#include "tests/core/office_file.h"

using namespace elo;
using elo::test::OfficeFile;

namespace {

Record noteAbout(OfficeFile &file, const Ref &about, const QString &text)
{
    Record note = file->schema().entity(u"note").newRecord();
    note.set(u"about", about.text());
    note.set(u"date", QDate::currentDate());
    note.set(u"text", text);
    return note;
}

Record followUp(OfficeFile &file, const QString &title)
{
    Record action = file->schema().entity(u"follow_up").newRecord();
    action.set(u"title", title);
    return action;
}

Ref addInquiry(OfficeFile &file, const QString &name, const QString &contact)
{
    Record inquiry = file->schema().entity(u"inquiry").newRecord();
    inquiry.set(u"subject", QStringLiteral("Como legalizar uma viatura?"));
    inquiry.set(u"received", QDate::currentDate());
    inquiry.set(u"asker_name", name);
    inquiry.set(u"asker_contact", contact);
    const auto saved = file->save(inquiry);
    EXPECT_TRUE(saved.has_value());
    return saved.value_or(Ref());
}

/// Do, undo, redo, undo; and whichever statement fails, nothing of it is there.
void expectWhole(OfficeFile &file, const std::function<bool()> &verb)
{
    const QByteArray before = file.dump();
    bool finished = false;
    for (int failing = 1; !finished && failing < 2000; ++failing) {
        int step = 0;
        file->connection().setFault([&] {
            if (++step == failing)
                raise(ErrorCode::DiskFull);
        });
        finished = verb();
        file->connection().setFault({});
        if (!finished)
            ASSERT_EQ(file.dump(), before) << "failing at " << failing;
    }
    ASSERT_TRUE(finished);
    ASSERT_NO_FATAL_FAILURE(elo::test::expectComesAndGoes(file, before));
    ASSERT_TRUE(file->redoLast().has_value());
    EXPECT_EQ(file.problems(), QStringList());
}

} // namespace

TEST(Contacts, ANoteAndItsFollowUpAreOneOperation)
{
    OfficeFile file;
    const Ref ana = file.addMember(QStringLiteral("Ana Sitoe"));
    expectWhole(file, [&] {
        return file
            ->addNote(noteAbout(file, ana, QStringLiteral("Prometeu a lista")),
                      followUp(file, QStringLiteral("Pedir a lista")))
            .has_value();
    });
    const auto open = file->openFollowUpsOf(ana);
    ASSERT_EQ(open->size(), 1U);
    EXPECT_EQ(open->front().text(u"title"), QStringLiteral("Pedir a lista"));
    EXPECT_EQ(file->related(file->schema().entity(u"note"), QStringLiteral("about"), ana)->size(), 1U);
}

TEST(Contacts, NeitherIsKeptWhenOneOfThemMayNotBe)
{
    OfficeFile file;
    const Ref ana = file.addMember(QStringLiteral("Ana Sitoe"));
    const QByteArray before = file.dump();
    const auto saved = file->addNote(noteAbout(file, ana, QStringLiteral("Prometeu a lista")), followUp(file, {}));
    ASSERT_FALSE(saved.has_value());
    EXPECT_EQ(saved.error().args.value(0), QStringLiteral("title"));
    EXPECT_EQ(file.dump(), before);
    EXPECT_FALSE(file->addNote(noteAbout(file, {}, QStringLiteral("de ninguém"))).has_value());
}

TEST(Contacts, AnUnknownCallerIsMatched)
{
    OfficeFile file;
    const Ref ana = file.addMember(QStringLiteral("Ana Sitoe"));
    const Ref inquiry = addInquiry(file, QStringLiteral("Ana"), {});
    expectWhole(file, [&] { return file->matchAsker(inquiry, ana).has_value(); });
    EXPECT_EQ(file->record(inquiry)->text(u"asker"), ana.text());
    EXPECT_FALSE(file->matchAsker(ana, inquiry).has_value()) << "a member has no asker";
}

TEST(Contacts, AnUnknownCallerIsPutOnRecord)
{
    OfficeFile file;
    const Ref inquiry = addInquiry(file, QStringLiteral("Berta Machava"), QStringLiteral("+258 84 123 4567"));
    const RecordTree caller = memberFromAsker(*file, *file->record(inquiry));
    Ref made;
    expectWhole(file, [&] {
        auto registered = file->registerAsker(inquiry, caller);
        made = registered.value_or(Ref());
        return registered.has_value();
    });
    const auto tree = file->tree(made);
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(tree->record.text(u"name"), QStringLiteral("Berta Machava"));
    ASSERT_EQ(tree->parts.size(), 1U);
    EXPECT_EQ(tree->parts.front().text(u"normalized"), QStringLiteral("+258841234567"));
    EXPECT_EQ(file->record(inquiry)->text(u"asker"), made.text());
}

TEST(Contacts, RemovingAThingMayCloseItsOpenFollowUps)
{
    OfficeFile file;
    const Ref ana = file.addMember(QStringLiteral("Ana Sitoe"));
    const Ref open = file.addFollowUp(QStringLiteral("Telefonar"), ana);
    const Ref kept = file.addFollowUp(QStringLiteral("Escrever"));
    expectWhole(file, [&] {
        return file->remove(ana, {Workspace::OpenActions::Drop, QStringLiteral("registo repetido")}).has_value();
    });
    EXPECT_EQ(file->record(open)->state(), QStringLiteral("dropped"));
    EXPECT_EQ(file->record(open)->text(u"reason"), QStringLiteral("registo repetido"));
    EXPECT_EQ(file->record(kept)->state(), QStringLiteral("open"));
    const QByteArray before = file.dump();
    const Ref rui = file.addMember(QStringLiteral("Rui Cossa"));
    file.addFollowUp(QStringLiteral("Telefonar ao Rui"), rui);
    EXPECT_FALSE(file->remove(rui, {Workspace::OpenActions::Drop, {}}).has_value()) << "dropped without a reason";
    EXPECT_TRUE(file->record(rui)->alive);
    EXPECT_NE(file.dump(), before);
}

TEST(Contacts, TheOfficeHasANameThatStaysInTheFile)
{
    OfficeFile file;
    EXPECT_EQ(file->officeName(), QString());
    ASSERT_TRUE(file->setOfficeName(QStringLiteral("  INACE,  Maputo ")).has_value());
    file.reopen();
    EXPECT_EQ(file->officeName(), QStringLiteral("INACE, Maputo"));
    EXPECT_FALSE(file->setOfficeName(QString(600, u'x')).has_value());
    file.reopen(Workspace::Mode::ReadOnly);
    EXPECT_FALSE(file->setOfficeName(QStringLiteral("x")).has_value());
}
