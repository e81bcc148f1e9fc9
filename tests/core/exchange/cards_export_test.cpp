// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/exchange/import_session.h"
#include "tests/core/office_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

class CardsExportTest : public testing::Test
{
protected:
    void consents(const Ref &member, const QString &answer, const QDate &withdrawn = {})
    {
        Record consent(office->schema().entity(u"consent"));
        consent.set(u"member", member.id);
        consent.set(u"purpose", u"contact"_s);
        consent.set(u"answer", answer);
        consent.set(u"date", QDate(2026, 3, 1));
        consent.set(u"withdrawn_on", withdrawn);
        ASSERT_TRUE(office->save(consent).has_value());
    }

    void set(const Ref &ref, QStringView field, const QVariant &value)
    {
        auto record = office->record(ref);
        ASSERT_TRUE(record.has_value());
        record->set(field, value);
        ASSERT_TRUE(office->save(*record).has_value());
    }

    Exported write(const QString &entity, ExportFormat format)
    {
        ListQuery query;
        query.entity = entity;
        ExportOptions options;
        options.language = Language::English;
        const auto exported = exportRecords(*office, query, format, path, options);
        EXPECT_TRUE(exported.has_value());
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        content = QString::fromUtf8(file.readAll()).replace(u"\r\n "_s, QString());
        return exported.value_or(Exported{-1, -1});
    }

    bool has(const QString &line) const { return content.contains(u"\r\n"_s + line + u"\r\n"_s); }

    test::OfficeFile office;
    QString path = office.path(u"out"_s);
    QString content;
};

} // namespace

TEST_F(CardsExportTest, HoldsOnlyWhoConsentsToBeingContacted)
{
    const Ref yes = office.addMember(u"Marta Inventada Sitoe"_s, u"+27 82 555 0102"_s);
    consents(yes, u"given"_s);
    consents(office.addMember(u"Recusou Cossa"_s), u"refused"_s);
    consents(office.addMember(u"Retirou Langa"_s), u"given"_s, QDate(2026, 4, 1));
    office.addMember(u"Nunca Perguntado"_s);
    const Exported exported = write(u"member"_s, ExportFormat::VCard);
    EXPECT_EQ(exported.written, 1);
    EXPECT_EQ(exported.withheld, 3);
    EXPECT_EQ(content.count(u"BEGIN:VCARD"_s), 1);
    EXPECT_TRUE(has(u"FN:Marta Inventada Sitoe"_s));
}

TEST_F(CardsExportTest, ACardSaysHowToReachThePersonAndNoMore)
{
    const Ref ref = office.addMember(u"Marta Inventada Sitoe"_s, u"082 555 0102"_s);
    set(ref, u"occupation", u"Enfermeira; chefe, turno"_s);
    set(ref, u"birth_date", u"1984-05-12"_s);
    set(ref, u"residence_city", u"Nelspruit"_s);
    set(ref, u"notes", u"Confidencial"_s);
    consents(ref, u"given"_s);
    write(u"member"_s, ExportFormat::VCard);
    EXPECT_TRUE(content.startsWith(u"BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    EXPECT_TRUE(has(u"UID:urn:uuid:"_s + ref.id.toString(QUuid::WithoutBraces)));
    EXPECT_TRUE(has(u"N:Sitoe;Marta Inventada;;;"_s)) << qPrintable(content);
    EXPECT_TRUE(has(u"TEL;VALUE=uri:tel:+27825550102"_s)) << qPrintable(content);
    EXPECT_TRUE(has(u"ADR:;;;Nelspruit;;;South Africa"_s)) << qPrintable(content);
    EXPECT_TRUE(has(u"TITLE:Enfermeira\\; chefe\\, turno"_s)) << qPrintable(content);
    EXPECT_FALSE(content.contains(u"1984"));
    EXPECT_FALSE(content.contains(u"Confidencial"));
    // The same record has the same UID the next time.
    const QString before = content;
    write(u"member"_s, ExportFormat::VCard);
    EXPECT_EQ(content, before);
}

TEST_F(CardsExportTest, CardsComeBackIn)
{
    const Ref ref = office.addMember(u"João Fictício Nhantumbo"_s, u"+351 912 555 017"_s, u"PT"_s);
    consents(ref, u"given"_s);
    write(u"member"_s, ExportFormat::VCard);
    test::OfficeFile other;
    auto session = ImportSession::open(path, *other);
    ASSERT_TRUE(session.has_value());
    EXPECT_EQ(session->source().kind(), SourceKind::Cards);
    const auto result = session->apply(*other);
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->counts.created, 1);
    EXPECT_EQ(result->counts.withWarnings, 0);
    auto again = ImportSession::open(path, *office);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->apply(*office)->counts.unchanged, 1);
}

TEST_F(CardsExportTest, FollowUpsAreToDos)
{
    const Ref ref = office.addFollowUp(u"Telefonar; já"_s);
    set(ref, u"due", QDate(2026, 3, 9));
    set(ref, u"priority", u"high"_s);
    EXPECT_EQ(write(u"follow_up"_s, ExportFormat::ICalendar).written, 1);
    EXPECT_TRUE(content.startsWith(u"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:"));
    EXPECT_TRUE(content.endsWith(u"END:VTODO\r\nEND:VCALENDAR\r\n"));
    EXPECT_TRUE(has(u"UID:"_s + ref.id.toString(QUuid::WithoutBraces) + u"@elo"_s));
    EXPECT_TRUE(has(u"SUMMARY:Telefonar\\; já"_s));
    EXPECT_TRUE(has(u"DUE;VALUE=DATE:20260309"_s));
    EXPECT_TRUE(has(u"STATUS:NEEDS-ACTION"_s));
    EXPECT_TRUE(has(u"PRIORITY:1"_s));
}

TEST_F(CardsExportTest, EventsLastToTheEndOfTheirLastDay)
{
    const Ref ref = office.addEvent(u"Fórum"_s, {u"2026-03-01"_s, u"2026-03-02"_s});
    set(ref, u"starts", QDate(2026, 3, 1));
    set(ref, u"ends", QDate(2026, 3, 2));
    set(ref, u"city", u"Maputo"_s);
    write(u"event"_s, ExportFormat::ICalendar);
    EXPECT_TRUE(has(u"SUMMARY:Fórum"_s));
    EXPECT_TRUE(has(u"DTSTART;VALUE=DATE:20260301"_s));
    EXPECT_TRUE(has(u"DTEND;VALUE=DATE:20260303"_s)) << qPrintable(content);
    EXPECT_TRUE(content.contains(u"\r\nLOCATION:Maputo"));
}

TEST_F(CardsExportTest, OtherThingsAreRefused)
{
    ListQuery query;
    query.entity = u"association"_s;
    EXPECT_EQ(exportRecords(*office, query, ExportFormat::VCard, path).error().code, ErrorCode::Refused);
    query.entity = u"member"_s;
    EXPECT_EQ(exportRecords(*office, query, ExportFormat::ICalendar, path).error().code, ErrorCode::Refused);
    EXPECT_FALSE(QFile::exists(path));
}

} // namespace elo
