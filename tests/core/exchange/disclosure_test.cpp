// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/disclosure_log.h"
#include "core/exchange/export.h"
#include "core/store/connection.h"
#include "tests/core/office_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

class DisclosureTest : public testing::Test
{
protected:
    DisclosureTest()
    {
        query.entity = u"member"_s;
        options.language = Language::English;
        options.handing = {u"share_iom"_s, u"IOM Maputo"_s, u"Final report"_s};
    }

    Ref person(const QString &name, const QString &purpose, const QString &answer, const QDate &withdrawn = {})
    {
        const Ref member = office.addMember(name, u"+27 82 555 0102"_s);
        if (purpose.isEmpty())
            return member;
        Record consent(office->schema().entity(u"consent"));
        consent.set(u"member", member.id);
        consent.set(u"purpose", purpose);
        consent.set(u"answer", answer);
        consent.set(u"date", QDate(2026, 3, 1));
        consent.set(u"withdrawn_on", withdrawn);
        EXPECT_TRUE(office->save(consent).has_value());
        return member;
    }

    Result<Exported> write(ExportFormat format = ExportFormat::Csv)
    {
        return exportRecords(*office, query, format, path, options);
    }

    QString content() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::vector<Record> log()
    {
        ListQuery all;
        all.entity = u"disclosure"_s;
        const auto rids = office->ids(all);
        EXPECT_TRUE(rids.has_value());
        return *office->records(office->schema().entity(u"disclosure"), *rids);
    }

    test::OfficeFile office;
    ListQuery query;
    ExportOptions options;
    QString path = office.path(u"out.csv"_s);
};

} // namespace

TEST_F(DisclosureTest, OnlyWhoConsentsToThatPurposeIsHandedToOthers)
{
    const Ref yes = person(u"Marta Inventada Sitoe"_s, u"share_iom"_s, u"given"_s);
    person(u"Outro Fim Cossa"_s, u"share_mission"_s, u"given"_s);
    person(u"Recusou Langa"_s, u"share_iom"_s, u"refused"_s);
    person(u"Retirou Tembe"_s, u"share_iom"_s, u"given"_s, QDate(2026, 4, 1));
    person(u"Nunca Perguntado"_s, {}, {});
    const auto before = previewExport(*office, query, options.handing);
    ASSERT_TRUE(before.has_value());
    EXPECT_EQ(before->written, 1);
    EXPECT_EQ(before->withheld, 4);
    EXPECT_TRUE(log().empty()) << "looking is no disclosure";

    options.filterWords = u"Sex: Female"_s;
    const auto exported = write();
    ASSERT_TRUE(exported.has_value());
    EXPECT_EQ(exported->written, 1);
    EXPECT_EQ(exported->withheld, 4);
    EXPECT_TRUE(content().contains(u"Marta Inventada"_s));
    for (const QString &other : {u"Cossa"_s, u"Langa"_s, u"Tembe"_s, u"Perguntado"_s})
        EXPECT_FALSE(content().contains(other)) << qPrintable(other);

    ASSERT_EQ(log().size(), 1u);
    const Record entry = log().front();
    EXPECT_EQ(entry.text(u"what"), u"Members: Sex: Female");
    EXPECT_EQ(entry.text(u"purpose"), u"share_iom");
    EXPECT_EQ(entry.text(u"recipient"), u"IOM Maputo");
    EXPECT_EQ(entry.text(u"reason"), u"Final report");
    EXPECT_EQ(entry.text(u"format"), u"csv");
    EXPECT_EQ(entry.text(u"written_by"), office->user());
    EXPECT_EQ(entry.value(u"written").toInt(), 1);
    EXPECT_EQ(entry.value(u"withheld").toInt(), 4);
    EXPECT_EQ(unpackedIds(entry.text(u"people")), std::vector{yes.id});
    const auto ofHer = disclosuresOf(*office, yes.id);
    ASSERT_TRUE(ofHer.has_value());
    EXPECT_EQ(ofHer->size(), 1u);
}

TEST_F(DisclosureTest, FreeTextAndIdsDoNotLeave)
{
    const Ref yes = person(u"Marta Inventada Sitoe"_s, u"share_iom"_s, u"given"_s);
    Record member = *office->record(yes);
    const Entity &entity = office->schema().entity(u"member");
    int texts = 0;
    for (const Field &field : entity.fields)
        if (field.type == FieldType::LongText && !field.is(FieldFlag::Hidden)) {
            member.set(QString::fromLatin1(field.key), u"told in confidence"_s);
            ++texts;
        }
    ASSERT_GT(texts, 0);
    ASSERT_TRUE(office->save(member).has_value());
    ASSERT_TRUE(write().has_value());
    EXPECT_FALSE(content().contains(u"told in confidence"_s));
    for (const QString &kept : {u"notes"_s, u"source"_s, u"id"_s, u"number"_s}) {
        options.columns = {u"name"_s, kept};
        EXPECT_EQ(write().error().code, ErrorCode::Invalid) << qPrintable(kept);
    }
    options.handing = {};
    options.columns.clear();
    ASSERT_TRUE(write().has_value());
    EXPECT_TRUE(content().contains(u"told in confidence"_s)) << "the office's own work has all";
}

TEST_F(DisclosureTest, SaysToWhomAndWhyOrDoesNotLeave)
{
    person(u"Marta Inventada Sitoe"_s, u"share_iom"_s, u"given"_s);
    for (const Handing &handing : {Handing{u"share_iom"_s, u" "_s, u"x"_s}, Handing{u"share_iom"_s, u"x"_s, {}},
                                   Handing{u"sale"_s, u"x"_s, u"y"_s}}) {
        options.handing = handing;
        EXPECT_EQ(write().error().code, ErrorCode::Invalid);
    }
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(log().empty());
    options.handing = {u"share_iom"_s, u"IOM"_s, u"report"_s};
    query.entity = u"event"_s;
    EXPECT_EQ(write().error().args.value(0), u"no_people");
}

TEST_F(DisclosureTest, OwnWorkIsLoggedWithoutNames)
{
    person(u"Marta Inventada Sitoe"_s, {}, {});
    options.handing = {};
    ASSERT_TRUE(write(ExportFormat::Xlsx).has_value());
    ASSERT_EQ(log().size(), 1u);
    EXPECT_EQ(log().front().text(u"purpose"), u"own");
    EXPECT_FALSE(log().front().value(u"people").isValid());
    query.entity = u"event"_s;
    ASSERT_TRUE(write().has_value());
    EXPECT_EQ(log().size(), 1u) << "events are no people";
    query.entity = u"inquiry"_s;
    ASSERT_TRUE(write().has_value());
    EXPECT_EQ(log().size(), 2u) << "inquiries say who asked";
}

TEST_F(DisclosureTest, LinksOfPeopleLeaveAsThesePeopleConsent)
{
    test::AnyRecords records(*office);
    Record membership = records.make(office->schema().entity(u"membership"), 1);
    membership.set(u"member", person(u"Marta Inventada Sitoe"_s, u"share_iom"_s, u"given"_s).id);
    ASSERT_TRUE(office->save(membership).has_value());
    membership.id = {};
    membership.set(u"member", person(u"Nunca Perguntado"_s, {}, {}).id);
    ASSERT_TRUE(office->save(membership).has_value());
    query.entity = u"membership"_s;
    const auto exported = write();
    ASSERT_TRUE(exported.has_value()) << qPrintable(exported.error().args.join(u' '));
    EXPECT_EQ(exported->written, 1);
    EXPECT_EQ(exported->withheld, 1);
    EXPECT_TRUE(content().contains(u"Marta"_s));
    EXPECT_FALSE(content().contains(u"Perguntado"_s));
}

TEST_F(DisclosureTest, WhomElseALinkNamesDoesNotLeave)
{
    const Ref asked = person(u"Marta Inventada Sitoe"_s, u"share_iom"_s, u"given"_s);
    const Ref other = person(u"Nunca Perguntado"_s, {}, {});
    Record decision(office->schema().entity(u"distinction"));
    decision.set(u"first", asked.id).set(u"second", other.id).set(u"note", u"primos desavindos"_s);
    ASSERT_TRUE(office->save(decision).has_value());
    query.entity = u"distinction"_s;
    ASSERT_TRUE(write().has_value());
    EXPECT_FALSE(content().contains(u"Perguntado"_s));
    EXPECT_FALSE(content().contains(u"primos"_s));
    options.columns = {u"second"_s};
    EXPECT_FALSE(write().has_value()) << "not even if it is asked for";
}

TEST_F(DisclosureTest, TheLogStaysAsItWasWritten)
{
    person(u"Marta Inventada Sitoe"_s, {}, {});
    options.handing = {};
    ASSERT_TRUE(write().has_value());
    Record entry = log().front();
    entry.set(u"written", 0);
    EXPECT_EQ(office->save(entry).error().args.value(0), u"log");
    EXPECT_EQ(office->remove({u"disclosure"_s, entry.id}).error().args.value(0), u"log");
    EXPECT_EQ(office->setField({{u"disclosure"_s, entry.id}}, u"recipient"_s, u"?"_s).error().args.value(0), u"log");
    const auto operations = office->operations(1);
    ASSERT_TRUE(operations.has_value());
    EXPECT_EQ(office->undo(operations->front().id).error().args.value(0), u"log");
    EXPECT_EQ(log().size(), 1u);
    EXPECT_TRUE(office->check()->empty());
}

TEST_F(DisclosureTest, AFileThatCanOnlyBeReadHandsNothingToOthers)
{
    person(u"Marta Inventada Sitoe"_s, u"share_iom"_s, u"given"_s);
    const auto reading = Workspace::open(office->path(), u"reader"_s, Workspace::Mode::ReadOnly);
    ASSERT_TRUE(reading.has_value());
    EXPECT_EQ(exportRecords(**reading, query, ExportFormat::Csv, path, options).error().args.value(0), u"cannot_log");
    EXPECT_FALSE(QFile::exists(path));
    options.handing = {};
    EXPECT_TRUE(exportRecords(**reading, query, ExportFormat::Csv, path, options).has_value())
        << "who may read the file has it in hand already";
}

TEST_F(DisclosureTest, WhatCannotBeLoggedDoesNotLeave)
{
    person(u"Marta Inventada Sitoe"_s, u"share_iom"_s, u"given"_s);
    office->connection().exec(
        "CREATE TEMP TRIGGER no_log BEFORE INSERT ON disclosure BEGIN SELECT RAISE(ABORT, 'no'); END");
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::VCard}) {
        EXPECT_FALSE(write(format).has_value());
        EXPECT_FALSE(QFile::exists(path));
    }
}

TEST_F(DisclosureTest, MergedPeopleAreInTheFileOnce)
{
    const Ref kept = person(u"Marta Inventada Sitoe"_s, u"share_iom"_s, u"given"_s);
    const Ref other = person(u"Marta I. Sitoe"_s, {}, {});
    ASSERT_TRUE(office->mergeMembers(kept, other).has_value());
    const auto exported = write();
    ASSERT_TRUE(exported.has_value());
    EXPECT_EQ(exported->written + exported->withheld, 1);
}

TEST_F(DisclosureTest, IdsComeBack)
{
    EXPECT_TRUE(unpackedIds({}).empty());
    EXPECT_TRUE(unpackedIds(u"no ids at all"_s).empty());
    EXPECT_TRUE(unpackedIds(QString::fromLatin1(QByteArray("\xFF\xFF\xFF\xFFxx", 6).toBase64())).empty());
    std::vector<QUuid> ids;
    for (int i = 0; i < 1000; ++i)
        ids.push_back(QUuid::createUuid());
    EXPECT_EQ(unpackedIds(packedIds(ids)), ids);
}

} // namespace elo
