// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"

#include "core/exchange/import_session.h"
#include "tests/core/office_file.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

class ExportTest : public testing::Test
{
protected:
    void SetUp() override
    {
        auto session = ImportSession::open(QStringLiteral(ELO_FIXTURES "/import/participantes-1252.csv"), *office);
        ASSERT_TRUE(session.has_value());
        ASSERT_TRUE(session->apply(*office).has_value());
        query.entity = u"member"_s;
    }

    QByteArray content(const QString &path)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    test::OfficeFile office;
    ListQuery query;
};

/// Living data without what differs from file to file: ids, numbers, times.
QStringList members(Workspace &workspace)
{
    ListQuery query;
    query.entity = u"member"_s;
    const Entity &entity = workspace.schema().entity(u"member");
    QStringList lines;
    const Entity &contact = workspace.schema().entity(u"contact_point");
    const auto rids = workspace.ids(query);
    const auto records = workspace.records(entity, *rids);
    for (const Record &record : *records) {
        QStringList values;
        for (const QVariant &value : record.values)
            values << value.toString();
        const auto contacts = workspace.related(contact, u"owner"_s, {u"member"_s, record.id});
        for (const Record &c : *contacts)
            values << c.text(u"kind") + u' ' +
                          (c.text(u"normalized").isEmpty() ? c.text(u"value") : c.text(u"normalized"));
        values.sort(); // the order of contacts is that of the columns
        lines << values.join(u'|');
    }
    return lines;
}

} // namespace

TEST_F(ExportTest, ComesBackInWithoutLossInEitherLanguageAndAsKeys)
{
    for (const bool asKeys : {false, true})
        for (const Language language : {Language::Portuguese, Language::English}) {
            const QString path = office.path(u"out.csv"_s);
            ExportOptions options;
            options.language = language;
            options.keysAsHeaders = asKeys;
            const auto count = exportRecords(*office, query, ExportFormat::Csv, path, options);
            ASSERT_TRUE(count.has_value());
            EXPECT_EQ(count->written, 5);

            test::OfficeFile other;
            auto session = ImportSession::open(path, *other);
            ASSERT_TRUE(session.has_value());
            const auto result = session->apply(*other);
            ASSERT_TRUE(result.has_value());
            EXPECT_EQ(result->counts.created, 5);
            EXPECT_TRUE(result->unmapped.isEmpty()) << result->unmapped.join(u", "_s).toStdString();
            EXPECT_TRUE(result->warnings.empty());
            EXPECT_EQ(members(*other), members(*office));

            auto again = ImportSession::open(path, *office);
            EXPECT_EQ(again->apply(*office)->counts.unchanged, 5);
        }
}

TEST_F(ExportTest, WritesChosenColumnsOfChosenRecords)
{
    ExportOptions options;
    options.columns = {u"name"_s, u"residence_country"_s, u"phone"_s};
    options.keysAsHeaders = true;
    options.csv.hasBom = false;
    query.conditions = {{u"residence_country"_s, Condition::Operator::Equals, u"PT"_s}};
    const QString path = office.path(u"out.csv"_s);
    ASSERT_EQ(exportRecords(*office, query, ExportFormat::Csv, path, options)->written, 1);
    EXPECT_EQ(content(path),
              QByteArray("name,residence_country,phone\r\nConceição da Graça Nhantumbo,PT,'+351912555017\r\n"));
    EXPECT_EQ(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    options.columns = {u"religion"_s};
    EXPECT_EQ(exportRecords(*office, query, ExportFormat::Csv, path, options).error().code, ErrorCode::Invalid);
}

TEST_F(ExportTest, WritesAWorkbook)
{
    const QString path = office.path(u"out.xlsx"_s);
    ASSERT_EQ(exportRecords(*office, query, ExportFormat::Xlsx, path)->written, 5);
    EXPECT_TRUE(content(path).startsWith("PK"));
}

TEST_F(ExportTest, LeavesNothingBehindWhenItFails)
{
    const QString path = office.path(u"out.csv"_s);
    Job job;
    job.cancel();
    EXPECT_EQ(exportRecords(*office, query, ExportFormat::Csv, path, {}, &job).error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_FALSE(exportRecords(*office, query, ExportFormat::Csv, office.path(u"no/such/folder.csv"_s)).has_value());
}

TEST_F(ExportTest, GuardsAgainstFormulas)
{
    office.addMember(u"=HYPERLINK(\"http://example.org\")"_s);
    const QString path = office.path(u"out.csv"_s);
    ASSERT_TRUE(exportRecords(*office, query, ExportFormat::Csv, path).has_value());
    EXPECT_TRUE(content(path).contains("\"'=HYPERLINK"));
}

} // namespace elo
