// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export.h"
#include "core/exchange/filter_expression.h"
#include "core/exchange/import_session.h"
#include "core/people/fold.h"
#include "core/store/connection.h"
#include "core/store/custom_columns.h"
#include "tests/core/office_file.h"

#include <QFile>

// Fields that the office makes for itself are fields like any other: of every entity, of every type, present or
// future.

using namespace elo;
using namespace Qt::StringLiterals;
using elo::test::AnyRecords;
using elo::test::OfficeFile;
using elo::test::sampleValue;

namespace {

const QStringList kTypes{u"text"_s, u"long_text"_s, u"number"_s, u"date"_s, u"choice"_s, u"yes_no"_s, u"link"_s};

std::vector<QString> keysOf(bool thingsOnly)
{
    std::vector<QString> keys;
    const Schema schema;
    for (const auto &entity : schema.entities())
        if (entity->kind != EntityKind::Setting && (!thingsOnly || entity->isThing()))
            keys.push_back(entity->name());
    return keys;
}

Record definition(Workspace &workspace, const QString &entity, const QString &type, const QString &label)
{
    Record record = workspace.schema().entity(u"custom_field").newRecord();
    record.set(u"entity", entity).set(u"type", type).set(u"label", label).set(u"listed", true).set(u"searched", true);
    if (type == u"choice")
        record.set(u"choices", u"Primeira série\nSegunda série\nTerceira série"_s);
    if (type == u"link")
        record.set(u"target", u"institution"_s);
    return record;
}

Ref define(Workspace &workspace, const QString &entity, const QString &type, const QString &label)
{
    const auto ref = workspace.save(definition(workspace, entity, type, label));
    EXPECT_TRUE(ref.has_value()) << (ref ? "" : qPrintable(ref.error().args.join(u' ') + ref.error().cause));
    return ref.value_or(Ref());
}

QString columnOf(const Ref &field)
{
    return QString::fromLatin1(custom_fields::columnOf(field.id));
}

class EveryEntityWithOwnFields : public testing::TestWithParam<QString>
{
protected:
    const Entity &entity() { return file->schema().entity(GetParam()); }
    const Field &field(const Ref &own) { return entity().field(columnOf(own)); }

    QVariant valueOf(const Field &field, int variant)
    {
        return field.isReference() ? QVariant(records->anchor(QString::fromLatin1(field.targets.front())).id)
                                   : sampleValue(field, variant);
    }

    void reopen()
    {
        file.reopen();
        records.emplace(*file);
    }

    OfficeFile file;
    std::optional<AnyRecords> records{*file};
};

std::string nameOf(const testing::TestParamInfo<QString> &info)
{
    return info.param.toStdString();
}

} // namespace

TEST_P(EveryEntityWithOwnFields, OfEveryTypeSaveUndoRedoUndoHistoryDump)
{
    for (const QString &type : kTypes) {
        SCOPED_TRACE(type.toStdString());
        const Ref own = define(*file, GetParam(), type, u"Campo "_s + type);
        const QString key = columnOf(own);
        ASSERT_NE(entity().find(key), nullptr);
        EXPECT_EQ(field(own).labelText(), u"Campo "_s + type);
        EXPECT_TRUE(field(own).is(FieldFlag::Custom));

        Record record = records->make(entity(), 1);
        record.set(key, {});
        const auto ref = file->save(record);
        ASSERT_TRUE(ref.has_value()) << qPrintable(ref.error().args.join(u' ') + ref.error().cause);
        const QVariant value = valueOf(field(own), 1); // what it refers to is on record before
        const QByteArray before = file.dump();
        Record edited = *file->record(*ref);
        edited.set(key, value);
        const auto saved = file->save(edited);
        ASSERT_TRUE(saved.has_value()) << qPrintable(saved.error().args.join(u' ') + saved.error().cause);
        const QByteArray after = file.dump();
        EXPECT_TRUE(after.contains(key.toLatin1()));
        EXPECT_NE(after, before);
        EXPECT_EQ(file->record(*ref)->value(key), normalized(field(own), value));
        const auto history = file->history(*ref);
        ASSERT_TRUE(history.has_value());
        ASSERT_FALSE(history->empty());
        EXPECT_EQ(history->front().field, key);
        EXPECT_FALSE(history->front().before.isValid());
        EXPECT_EQ(history->front().after, normalized(field(own), value));

        ASSERT_TRUE(file->undoLast().has_value());
        EXPECT_EQ(file.dump(), before);
        ASSERT_TRUE(file->redoLast().has_value());
        EXPECT_EQ(file.dump(), after);
        ASSERT_TRUE(file->undoLast().has_value());
        EXPECT_EQ(file.dump(), before);
        ASSERT_TRUE(file->redoLast().has_value());
    }
    // A row that is inserted with values of all of them, and read by another workspace.
    auto other = Workspace::open(file.path(), u"Dias"_s, Workspace::Mode::ReadOnly);
    ASSERT_TRUE(other.has_value());
    Record whole = records->make(entity(), 2);
    for (const Field &f : entity().fields)
        if (f.is(FieldFlag::Custom))
            whole.set(QString::fromLatin1(f.key), valueOf(f, 2));
    const auto ref = file->save(whole);
    ASSERT_TRUE(ref.has_value()) << qPrintable(ref.error().args.join(u' ') + ref.error().cause);
    const auto read = (*other)->record(*ref);
    ASSERT_TRUE(read.has_value());
    const Record written = *file->record(*ref);
    EXPECT_EQ(read->values, written.values);
    EXPECT_EQ(file.problems(), QStringList());
    const QByteArray before = file.dump();
    file.reopen();
    EXPECT_EQ(file.dump(), before);
    EXPECT_EQ(file->record(*ref)->values, written.values);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST_P(EveryEntityWithOwnFields, DefinitionUndoneAndRemovedComesBackWithItsValues)
{
    for (const QString &type : kTypes) {
        SCOPED_TRACE(type.toStdString());
        const QByteArray empty = file.dump();
        const Ref own = define(*file, GetParam(), type, u"Campo "_s + type);
        const Id defining = file->operations(1)->front().id;
        const QString key = columnOf(own);
        ASSERT_TRUE(file->undoLast().has_value());
        EXPECT_EQ(file.dump(), empty);
        EXPECT_TRUE(entity().field(key).is(FieldFlag::Hidden));
        ASSERT_TRUE(file->redoLast().has_value());

        Record record = records->make(entity(), 1);
        record.set(key, valueOf(field(own), 1));
        const auto ref = file->save(record);
        ASSERT_TRUE(ref.has_value()) << qPrintable(ref.error().args.join(u' ') + ref.error().cause);
        const QByteArray before = file.dump();
        const QVariant value = file->record(*ref)->value(key);
        ASSERT_TRUE(file->remove(own).has_value());
        EXPECT_TRUE(entity().field(key).is(FieldFlag::Hidden));
        EXPECT_EQ(file.problems(), QStringList());
        EXPECT_FALSE(file.dump().contains(key.toLatin1()));
        // An edit of the record meanwhile leaves the hidden value alone.
        reopen();
        ASSERT_TRUE(file->save(*file->record(*ref)).has_value());
        ASSERT_TRUE(file->undo(file->operations(1)->front().id).has_value());
        EXPECT_FALSE(field(own).is(FieldFlag::Hidden));
        EXPECT_EQ(file->record(*ref)->value(key), value);
        EXPECT_EQ(file.dump(), before);
        EXPECT_EQ(file.problems(), QStringList());
        ASSERT_TRUE(file->remove(own).has_value());
        EXPECT_FALSE(file->undo(defining).has_value()) << "removed since";
    }
}

TEST_P(EveryEntityWithOwnFields, AnyFailingStatementOfADefinitionLeavesEverythingAsBefore)
{
    const QByteArray columns =
        "SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM sqlite_schema ORDER BY name)";
    for (const QString &type : {u"text"_s, u"link"_s}) {
        const QByteArray before = file.dump();
        const QString schemaBefore = file->connection().scalar(columns).toString();
        const auto fieldsBefore = entity().fields.size();
        bool finished = false;
        for (int failing = 1; !finished && failing < 2000; ++failing) {
            int step = 0;
            file->connection().setFault([&] {
                if (++step == failing)
                    raise(ErrorCode::DiskFull);
            });
            finished = file->save(definition(*file, GetParam(), type, u"Campo"_s)).has_value();
            file->connection().setFault({});
            if (finished)
                break;
            ASSERT_EQ(file.dump(), before) << "failing at " << failing;
            ASSERT_EQ(file->connection().scalar(columns).toString(), schemaBefore) << "failing at " << failing;
            ASSERT_EQ(entity().fields.size(), fieldsBefore);
        }
        ASSERT_TRUE(finished);
        ASSERT_TRUE(file->undoLast().has_value());
    }
}

INSTANTIATE_TEST_SUITE_P(Registry, EveryEntityWithOwnFields, testing::ValuesIn(keysOf(false)), nameOf);

namespace {
using EveryThingWithOwnFields = EveryEntityWithOwnFields;
}

TEST_P(EveryThingWithOwnFields, ListsFilterSortSearchExportAndImportByLabel)
{
    for (const QString &type : kTypes) {
        SCOPED_TRACE(type.toStdString());
        const QString label = u"Número da pasta "_s + QString(type).remove(u'_');
        const Ref own = define(*file, GetParam(), type, label);
        const QString key = columnOf(own);
        std::vector<Ref> made;
        std::vector<QVariant> values;
        const bool isLink = type == u"link";
        for (int variant = 1; variant <= 2; ++variant) {
            Record record = records->make(entity(), variant);
            const int title = entity().titleField();
            if (entity().fields[size_t(title)].type == FieldType::Text)
                record.values[size_t(title)] = u"Zambeze %1 %2"_s.arg(type).arg(variant);
            QVariant value = valueOf(field(own), variant);
            if (isLink && variant == 2) {
                Record second = file->schema().entity(u"institution").newRecord();
                second.set(u"name", u"Zz Instituto do Mar"_s).set(u"kind", u"ministry"_s);
                const auto institution = file->save(second);
                ASSERT_TRUE(institution.has_value());
                value = institution->id;
            }
            if (type == u"text" || type == u"long_text")
                value = variant == 1 ? u"Alcácer quibir"_s : u"Zumbo velho"_s;
            record.set(key, value);
            const auto ref = file->save(record);
            ASSERT_TRUE(ref.has_value()) << qPrintable(ref.error().args.join(u' ') + ref.error().cause);
            made.push_back(*ref);
            values.push_back(file->record(*ref)->value(key));
        }
        const auto idsOf = [&](const ListQuery &query) {
            std::vector<Id> found;
            const auto rids = file->ids(query);
            EXPECT_TRUE(rids.has_value());
            const auto rows = *file->records(entity(), *rids); // a temporary would be gone in the loop
            for (const Record &record : rows)
                found.push_back(record.id);
            return found;
        };
        ListQuery query;
        query.entity = GetParam();
        query.conditions = {{key, Condition::Operator::NotEmpty, {}}};
        EXPECT_EQ(idsOf(query).size(), 2U);
        query.sortField = key;
        const auto up = idsOf(query);
        query.descending = true;
        const auto down = idsOf(query);
        ASSERT_EQ(up.size(), 2U);
        EXPECT_EQ(up, (std::vector<Id>{down[1], down[0]}));
        // As the command line and saved views write it.
        const QString written =
            writeFilter(FilterGroup{{key, Condition::Operator::Equals, values[1]}}, file->schema(), entity());
        const auto parsed = parseFilter(written, file->schema(), entity());
        ASSERT_TRUE(parsed.has_value()) << qPrintable(written);
        query.conditions = *parsed;
        EXPECT_EQ(idsOf(query), std::vector<Id>{made[1].id}) << qPrintable(written);

        if (custom_fields::isSearchable(type)) {
            const QString words = type == u"date" ? file->record(made[1])->value(key).toDate().toString(Qt::ISODate)
                                                  : file->displayText(field(own), values[1]);
            const auto hits = file->search(words, {GetParam()});
            ASSERT_TRUE(hits.has_value());
            EXPECT_TRUE(std::ranges::any_of(*hits, [&](const SearchHit &hit) { return hit.ref == made[1]; }))
                << qPrintable(words);
        }
        // Out as a table in words, and in again under its label in another spelling.
        const QString table = file.path(u"out.csv"_s);
        ListQuery all;
        all.entity = GetParam();
        all.conditions = {{key, Condition::Operator::NotEmpty, {}}};
        ASSERT_TRUE(exportRecords(*file, all, ExportFormat::Csv, table).has_value());
        QFile list(table);
        ASSERT_TRUE(list.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(list.readAll());
        list.close();
        EXPECT_TRUE(text.contains(label)) << qPrintable(text);
        for (const Ref &ref : made) {
            Record cleared = *file->record(ref);
            cleared.set(key, {});
            ASSERT_TRUE(file->save(cleared).has_value());
        }
        QFile changed(file.path(u"in.csv"_s));
        ASSERT_TRUE(changed.open(QIODevice::WriteOnly));
        changed.write(QString(text).replace(label, fold(label).toUpper()).toUtf8());
        changed.close();
        ImportOptions how;
        how.entity = GetParam();
        auto session = ImportSession::open(changed.fileName(), *file, how);
        ASSERT_TRUE(session.has_value()) << qPrintable(session.error().args.join(u' '));
        const auto result = session->apply(*file);
        ASSERT_TRUE(result.has_value()) << qPrintable(result.error().cause);
        query.conditions = {{key, Condition::Operator::NotEmpty, {}}};
        EXPECT_EQ(idsOf(query).size(), 2U) << qPrintable(text);
        query.conditions = *parsed;
        EXPECT_EQ(idsOf(query).size(), 1U) << qPrintable(text);
        EXPECT_EQ(file.problems(), QStringList());
        for (const Ref &ref : made)
            ASSERT_TRUE(file->remove(ref).has_value());
    }
}

INSTANTIATE_TEST_SUITE_P(Registry, EveryThingWithOwnFields, testing::ValuesIn(keysOf(true)), nameOf);

TEST(CustomFields, RulesOfDefinitions)
{
    OfficeFile file;
    const auto refusal = [&](const Record &record) {
        const QByteArray before = file.dump();
        const auto saved = file->save(record);
        EXPECT_FALSE(saved.has_value());
        EXPECT_EQ(file.dump(), before);
        return saved ? QStringList() : saved.error().args.first(2);
    };
    define(*file, u"member"_s, u"text"_s, u"Número da pasta"_s);
    EXPECT_EQ(refusal(definition(*file, u"member"_s, u"date"_s, u"NUMERO DA PASTA"_s)),
              (QStringList{u"label"_s, u"not_unique"_s}));
    EXPECT_EQ(refusal(definition(*file, u"member"_s, u"date"_s, u"Occupation"_s)),
              (QStringList{u"label"_s, u"not_unique"_s}));
    EXPECT_EQ(refusal(definition(*file, u"member"_s, u"date"_s, u"  "_s)), (QStringList{u"label"_s, u"required"_s}));
    define(*file, u"event"_s, u"text"_s, u"Número da pasta"_s); // of another entity
    Record noChoices = definition(*file, u"member"_s, u"choice"_s, u"Série"_s);
    noChoices.set(u"choices", u" \n"_s);
    EXPECT_EQ(refusal(noChoices), (QStringList{u"choices"_s, u"required"_s}));
    Record noTarget = definition(*file, u"member"_s, u"link"_s, u"Ministério"_s);
    noTarget.set(u"target", {});
    EXPECT_EQ(refusal(noTarget), (QStringList{u"target"_s, u"required"_s}));
    noTarget.set(u"target", u"contact_point"_s);
    EXPECT_EQ(refusal(noTarget), (QStringList{u"target"_s, u"unknown_choice"_s}));
}

TEST(CustomFields, TypeStaysAndNoChoiceIsLost)
{
    OfficeFile file;
    const Ref own = define(*file, u"member"_s, u"choice"_s, u"Série"_s);
    Record record = *file->record(own);
    record.set(u"type", u"text"_s);
    EXPECT_EQ(file->save(record).error().args.first(2), (QStringList{u"type"_s, u"fixed"_s}));

    record = *file->record(own);
    auto choices = custom_fields::choicesFromText(record.text(u"choices"));
    ASSERT_EQ(choices.size(), 3U);
    const Ref member = file.addMember(u"Ana Sitoe"_s);
    Record ana = *file->record(member);
    ana.set(columnOf(own), choices[1].key);
    ASSERT_TRUE(file->save(ana).has_value());
    EXPECT_TRUE(file->search(u"segunda"_s)->size() == 1);

    auto without = choices;
    without.erase(without.begin() + 1);
    record.set(u"choices", custom_fields::choicesText(without));
    EXPECT_EQ(file->save(record).error().args.first(2), (QStringList{u"choices"_s, u"fixed"_s}));
    record.set(u"choices", custom_fields::choicesText(choices) + u"\nQuarta série"_s);
    ASSERT_TRUE(file->save(record).has_value());
    choices = custom_fields::choicesFromText(file->record(own)->text(u"choices"));
    ASSERT_EQ(choices.size(), 4U);
    choices[1].former = true;
    choices[1].label = u"Velha série"_s;
    record = *file->record(own);
    record.set(u"choices", custom_fields::choicesText(choices));
    ASSERT_TRUE(file->save(record).has_value());
    ana = *file->record(member);
    const Field &field = ana.entity->field(columnOf(own));
    EXPECT_EQ(file->displayText(field, ana.value(columnOf(own))), u"Velha série"_s);
    EXPECT_TRUE(field.choices[1].former);
    EXPECT_TRUE(file->save(ana).has_value());
    EXPECT_EQ(file->search(u"velha"_s)->size(), 1U) << "found by the new word";
    EXPECT_TRUE(file->search(u"segunda"_s)->empty());
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file->search(u"segunda"_s)->size(), 1U);
    EXPECT_EQ(file.problems(), QStringList());
}

TEST(CustomFields, SearchFollowsTheSwitch)
{
    OfficeFile file;
    const Ref own = define(*file, u"member"_s, u"text"_s, u"Alcunha"_s);
    Record ana = *file->record(file.addMember(u"Ana Sitoe"_s));
    ana.set(columnOf(own), u"Kadjimbo"_s);
    ASSERT_TRUE(file->save(ana).has_value());
    EXPECT_EQ(file->search(u"kadjimbo"_s)->size(), 1U);
    Record record = *file->record(own);
    record.set(u"searched", false);
    ASSERT_TRUE(file->save(record).has_value());
    EXPECT_TRUE(file->search(u"kadjimbo"_s)->empty());
    EXPECT_EQ(file.problems(), QStringList());
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file->search(u"kadjimbo"_s)->size(), 1U);
    ASSERT_TRUE(file->remove(own).has_value());
    EXPECT_TRUE(file->search(u"kadjimbo"_s)->empty());
    EXPECT_EQ(file.problems(), QStringList());
}

TEST(CustomFields, OrderIsAnOperationThatLeavesTheJournalWhole)
{
    OfficeFile file;
    const Ref first = define(*file, u"member"_s, u"text"_s, u"Um"_s);
    const Ref second = define(*file, u"member"_s, u"text"_s, u"Dois"_s);
    Record ana = *file->record(file.addMember(u"Ana Sitoe"_s));
    Record both(file->schema().entity(u"member"));
    both.set(u"name", u"Beto Dias"_s).set(u"status", u"active"_s);
    both.set(columnOf(first), u"a"_s).set(columnOf(second), u"b"_s);
    ASSERT_TRUE(file->save(both).has_value());
    ASSERT_TRUE(file->orderCustomFields({second, first}).has_value());
    const Entity &member = file->schema().entity(u"member");
    EXPECT_LT(member.indexOf(columnOf(second)), member.indexOf(columnOf(first)));
    EXPECT_EQ(file.problems(), QStringList());
    ASSERT_TRUE(file->undoLast().has_value());
    const Entity &back = file->schema().entity(u"member");
    EXPECT_LT(back.indexOf(columnOf(first)), back.indexOf(columnOf(second)));
    EXPECT_EQ(file.problems(), QStringList());
}

TEST(CustomFields, RecordsReadBeforeAreSavedWithoutLoss)
{
    OfficeFile file;
    const Ref member = file.addMember(u"Ana Sitoe"_s);
    Record early = *file->record(member);
    RecordTree tree = *file->tree(member);
    const Ref own = define(*file, u"member"_s, u"text"_s, u"Alcunha"_s);
    Record late = *file->record(member);
    late.set(columnOf(own), u"Kadjimbo"_s);
    ASSERT_TRUE(file->save(late).has_value());
    early.set(u"residence_city", u"Durban"_s); // in the old fields
    ASSERT_TRUE(file->save(early).has_value());
    tree.record.set(u"occupation", u"Carpinteira"_s);
    ASSERT_TRUE(file->save(tree).has_value());
    const Record now = *file->record(member);
    EXPECT_EQ(now.text(columnOf(own)), u"Kadjimbo"_s);
    EXPECT_EQ(now.text(u"residence_city"), u"Durban"_s);
    EXPECT_EQ(now.text(u"occupation"), u"Carpinteira"_s);
}

TEST(CustomFields, AnInterruptedLookAtThemIsRepeated)
{
    OfficeFile file;
    auto other = Workspace::open(file.path(), u"Dias"_s);
    ASSERT_TRUE(other.has_value());
    for (int failing = 1; failing <= 8; ++failing) {
        const Ref own = define(*file, u"member"_s, u"text"_s, u"Campo %1"_s.arg(failing));
        int step = 0;
        (*other)->connection().setFault([&] {
            if (++step == failing)
                raise(ErrorCode::Cancelled);
        });
        (*other)->noticeOtherWriters();
        (*other)->connection().setFault({});
        (*other)->noticeOtherWriters();
        EXPECT_NE((*other)->schema().entity(u"member").find(columnOf(own)), nullptr) << "failing at " << failing;
    }
}

TEST(CustomFields, AnotherWorkspaceNoticesThemAndUndoesWhatItDidNotKnow)
{
    OfficeFile file;
    const Ref member = file.addMember(u"Ana Sitoe"_s);
    auto other = Workspace::open(file.path(), u"Dias"_s);
    ASSERT_TRUE(other.has_value());
    int told = 0;
    QObject::connect(&**other, &Workspace::schemaChanged, &**other, [&] { ++told; });
    const Ref own = define(*file, u"member"_s, u"text"_s, u"Alcunha"_s);
    EXPECT_EQ((*other)->schema().entity(u"member").find(columnOf(own)), nullptr);
    (*other)->noticeOtherWriters();
    EXPECT_EQ(told, 1);
    EXPECT_NE((*other)->schema().entity(u"member").find(columnOf(own)), nullptr);
    (*other)->noticeOtherWriters();
    EXPECT_EQ(told, 1);

    const Ref unseen = define(*file, u"member"_s, u"text"_s, u"Outra alcunha"_s);
    Record ana = *file->record(member);
    ana.set(columnOf(unseen), u"Kadjimbo"_s);
    ASSERT_TRUE(file->save(ana).has_value());
    const auto undone = (*other)->undo(file->operations(1)->front().id);
    ASSERT_TRUE(undone.has_value());
    EXPECT_FALSE(file->record(member)->value(columnOf(unseen)).isValid());
    EXPECT_EQ(file.problems(), QStringList());
}

TEST(CustomFields, DefinitionWithoutColumnIsFoundAndRepaired)
{
    OfficeFile file;
    define(*file, u"member"_s, u"text"_s, u"Alcunha"_s);
    const Ref own = define(*file, u"member"_s, u"link"_s, u"Ministério"_s);
    auto &connection = file->connection();
    const QByteArray column = columnOf(own).toLatin1();
    connection.exec("DROP TRIGGER member_changed");
    connection.exec("DROP INDEX member_by_" + column);
    connection.exec("ALTER TABLE member DROP COLUMN " + column);
    file.reopen(Workspace::Mode::ReadOnly);
    EXPECT_EQ(file->schema().entity(u"member").find(columnOf(own)), nullptr);
    EXPECT_TRUE(file.problems().join(u' ').contains(u"custom_field"_s));
    file.reopen();
    ASSERT_NE(file->schema().entity(u"member").find(columnOf(own)), nullptr);
    EXPECT_EQ(file.problems(), QStringList());
    Record ana = *file->record(file.addMember(u"Ana Sitoe"_s));
    ana.set(columnOf(own), AnyRecords(*file).anchor(u"institution"_s).id);
    ASSERT_TRUE(file->save(ana).has_value());
    ASSERT_TRUE(file->undoLast().has_value());
    EXPECT_EQ(file.problems(), QStringList());
}

TEST(CustomFields, AtMostTwoHundredLiving)
{
    OfficeFile file;
    Ref last;
    for (int i = 0; i < custom_fields::kMostLiving; ++i)
        last = define(*file, u"lesson"_s, u"text"_s, u"Campo %1"_s.arg(i));
    const auto refused = file->save(definition(*file, u"lesson"_s, u"text"_s, u"Mais um"_s));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().args.front(), u"too_many_fields"_s);
    ASSERT_TRUE(file->remove(last).has_value());
    EXPECT_TRUE(file->save(definition(*file, u"lesson"_s, u"text"_s, u"Mais um"_s)).has_value());
    EXPECT_FALSE(file->undo(file->operations(2)->back().id).has_value()) << "the two hundred and first came back";
}

TEST(CustomFields, ForeignKeysOfChoicesStayOutOfSql)
{
    const auto choices = custom_fields::choicesFromText(u"a' OR '1\tUm\nok_1\tDois\nok_1\tTrês\n\t\n"_s);
    ASSERT_EQ(choices.size(), 1U);
    EXPECT_EQ(choices.front().key, u"ok_1"_s);
    EXPECT_EQ(choices.front().label, u"Dois"_s);
}
