// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "core/exchange/import_session.h"
#include "tests/core/office_file.h"

#include <QTemporaryDir>

// What is exported of any thing, present or future, comes back in through an import: into the file it came from
// without changing it, and into another file as the same record.

using namespace elo;
using namespace Qt::StringLiterals;
using elo::test::AnyRecords;
using elo::test::OfficeFile;

namespace {

std::vector<QString> thingKeys()
{
    std::vector<QString> keys;
    const Schema schema;
    for (const Entity *thing : schema.things())
        keys.push_back(thing->name());
    return keys;
}

class EveryThing : public testing::TestWithParam<QString>
{
protected:
    const Entity &entity() { return file->schema().entity(GetParam()); }

    QString exported(ExportFormat format, const ExportOptions &options = {})
    {
        const QString path = folder.filePath(format == ExportFormat::Csv ? u"out.csv"_s : u"out.xlsx"_s);
        ListQuery query;
        query.entity = GetParam();
        const auto count = exportRecords(*file, query, format, path, options);
        EXPECT_TRUE(count.has_value());
        return path;
    }

    /// The record as the other file has it now, by its title.
    static std::optional<Record> same(OfficeFile &other, const Record &record)
    {
        const auto hits = other->search(other->titleOf(record), {record.entity->name()}, 5);
        if (!hits || hits->empty())
            return std::nullopt;
        return *other->record(hits->front().ref);
    }

    OfficeFile file;
    AnyRecords records{*file};
    QTemporaryDir folder;
};

std::string nameOf(const testing::TestParamInfo<QString> &info)
{
    return info.param.toStdString();
}

} // namespace

TEST_P(EveryThing, ExportedAndImportedAgainChangesNothing)
{
    ASSERT_TRUE(file->save(records.make(entity(), 1)).has_value());
    const QString list = exported(ExportFormat::Csv);
    const QByteArray before = file.dump(); // after the export: a list of people goes on the log
    ImportOptions options;
    options.entity = GetParam();
    auto session = ImportSession::open(list, *file, options);
    ASSERT_TRUE(session.has_value()) << qPrintable(session.error().args.join(u' '));
    const auto result = session->apply(*file);
    ASSERT_TRUE(result.has_value()) << qPrintable(result.error().cause);
    EXPECT_EQ(result->counts.created, 0);
    EXPECT_EQ(file.dump(), before);
}

TEST_P(EveryThing, ExportedValuesComeBackInAnotherFile)
{
    for (const Language language : {Language::Portuguese, Language::English}) {
        const auto ref = file->save(records.make(entity(), 1));
        ASSERT_TRUE(ref.has_value()) << qPrintable(ref.error().args.join(u' '));
        const Record written = *file->record(*ref);
        ExportOptions how;
        how.language = language;
        const QString list = exported(ExportFormat::Csv, how);

        OfficeFile other;
        AnyRecords known(*other);
        known.make(other->schema().entity(GetParam()), 1); // what it refers to is on record there too
        ImportOptions options;
        options.entity = GetParam();
        auto session = ImportSession::open(list, *other, options);
        ASSERT_TRUE(session.has_value());
        const auto result = session->apply(*other);
        ASSERT_TRUE(result.has_value()) << qPrintable(result.error().cause);
        for (const auto &issues : {result->errors, result->warnings})
            for (const ImportRowIssue &found : issues)
                ADD_FAILURE() << found.line << ' ' << qPrintable(found.header) << ": "
                              << qPrintable(found.issue.reason + u' ' + found.issue.value);
        const auto read = same(other, written);
        ASSERT_TRUE(read.has_value());
        for (size_t i = 0; i < entity().fields.size(); ++i) {
            const Field &field = entity().fields[i];
            if (field.is(FieldFlag::Hidden) || field.is(FieldFlag::ReadOnly))
                continue;
            if (field.isReference())
                EXPECT_EQ(other->displayText(field, read->values[i]), file->displayText(field, written.values[i]))
                    << field.key;
            else
                EXPECT_EQ(read->values[i], written.values[i]) << field.key;
        }
        ASSERT_TRUE(file->undoLast().has_value());
    }
}

TEST_P(EveryThing, ASpreadsheetHoldsItToo)
{
    ASSERT_TRUE(file->save(records.make(entity(), 1)).has_value());
    EXPECT_TRUE(QFile::exists(exported(ExportFormat::Xlsx)));
}

TEST_P(EveryThing, IsFoundByWhatIsSearched)
{
    const auto ref = file->save(records.make(entity(), 1));
    ASSERT_TRUE(ref.has_value());
    const Record record = *file->record(*ref);
    const auto isFound = [&](const QString &text) {
        const auto hits = file->search(text, {GetParam()}, 20);
        return hits && std::ranges::any_of(*hits, [&](const SearchHit &hit) { return hit.ref == *ref; });
    };
    EXPECT_TRUE(isFound(file->titleOf(record)));
    for (const int i : entity().flagged(FieldFlag::Searched))
        if (entity().fields[size_t(i)].type == FieldType::Text)
            EXPECT_TRUE(isFound(record.values[size_t(i)].toString())) << entity().fields[size_t(i)].key;
    ASSERT_TRUE(file->remove(*ref).has_value());
    EXPECT_FALSE(isFound(file->titleOf(record)));
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_TRUE(isFound(file->titleOf(record)));
}

INSTANTIATE_TEST_SUITE_P(Registry, EveryThing, testing::ValuesIn(thingKeys()), nameOf);
