// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office_file.h"

#include "core/entities/association.h"
#include "core/entities/event.h"
#include "core/entities/follow_up.h"
#include "core/entities/member.h"

namespace elo::test {

namespace {

Ref saved(Workspace &workspace, RecordTree tree)
{
    auto ref = workspace.save(std::move(tree));
    EXPECT_TRUE(ref.has_value()) << (ref ? "" : qPrintable(ref.error().args.join(u' ') + ref.error().cause));
    return ref.value_or(Ref());
}

} // namespace

OfficeFile::OfficeFile()
{
    auto created = Workspace::create(path(), QStringLiteral("Celeste"));
    EXPECT_TRUE(created.has_value());
    if (created)
        workspace = std::move(*created);
}

void OfficeFile::reopen(Workspace::Mode mode)
{
    workspace.reset();
    auto opened = Workspace::open(path(), QStringLiteral("Celeste"), mode);
    ASSERT_TRUE(opened.has_value()) << qPrintable(opened.error().cause);
    workspace = std::move(*opened);
}

Ref OfficeFile::addMember(const QString &name, const QString &phone, const QString &country)
{
    Member member;
    member.name = name;
    member.residenceCountry = country;
    RecordTree tree{toRecord(workspace->schema().entity(u"member"), member), {}};
    if (!phone.isEmpty()) {
        ContactPoint contact;
        contact.value = phone;
        tree.parts.push_back(toRecord(workspace->schema().entity(u"contact_point"), contact));
    }
    return saved(*workspace, std::move(tree));
}

Ref OfficeFile::addAssociation(const QString &name)
{
    Association association;
    association.name = name;
    association.country = QStringLiteral("PT");
    return saved(*workspace, {toRecord(workspace->schema().entity(u"association"), association), {}});
}

Ref OfficeFile::addEvent(const QString &name, const QStringList &days)
{
    Event event;
    event.name = name;
    event.starts = QDate::fromString(days.value(0), Qt::ISODate);
    RecordTree tree{toRecord(workspace->schema().entity(u"event"), event), {}};
    for (const QString &day : days) {
        EventDay eventDay;
        eventDay.date = QDate::fromString(day, Qt::ISODate);
        tree.parts.push_back(toRecord(workspace->schema().entity(u"event_day"), eventDay));
    }
    return saved(*workspace, std::move(tree));
}

Ref OfficeFile::addFollowUp(const QString &title, const Ref &about)
{
    FollowUp followUp;
    followUp.title = title;
    RecordTree tree{toRecord(workspace->schema().entity(u"follow_up"), followUp), {}};
    if (!about.isNull()) {
        FollowUpLink link;
        link.target = about.text();
        tree.parts.push_back(toRecord(workspace->schema().entity(u"follow_up_link"), link));
    }
    return saved(*workspace, std::move(tree));
}

QByteArray OfficeFile::dump()
{
    QByteArray text;
    auto dumped = workspace->dump([&](const QByteArray &line) { text += line + '\n'; });
    EXPECT_TRUE(dumped.has_value());
    return text;
}

QStringList OfficeFile::problems()
{
    QStringList lines;
    auto found = workspace->check();
    EXPECT_TRUE(found.has_value());
    if (found)
        for (const auto &problem : *found)
            lines << problem.what + QStringLiteral(": ") + problem.where;
    return lines;
}

void expectComesAndGoes(OfficeFile &file, const QByteArray &before)
{
    const QByteArray after = file.dump();
    EXPECT_NE(after, before);
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file.dump(), before);
    ASSERT_TRUE(file->redoLast().has_value());
    EXPECT_EQ(file.dump(), after);
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file.dump(), before);
}

} // namespace elo::test
