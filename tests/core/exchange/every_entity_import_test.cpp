// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_session.h"
#include "tests/core/office_file.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

// A list of any entity, things, parts and links, present and future: importing it makes its records, importing it
// again changes nothing, and undoing it leaves nothing behind.

using namespace elo;
using namespace Qt::StringLiterals;
using elo::test::AnyRecords;
using elo::test::OfficeFile;

namespace {

std::vector<QString> importableKeys()
{
    std::vector<QString> keys;
    const Schema schema;
    for (const auto &entity : schema.entities())
        if (isImportable(*entity))
            keys.push_back(entity->name());
    return keys;
}

class EveryEntityImport : public testing::TestWithParam<QString>
{
protected:
    const Entity &entity() { return file->schema().entity(GetParam()); }

    QString cell(const Field &field, const QVariant &value, bool byNumber)
    {
        if (!value.isValid())
            return {};
        if (field.isReference()) {
            const Ref ref = field.type == FieldType::AnyReference
                                ? Ref::fromText(value.toString())
                                : Ref{QString::fromLatin1(field.targets.front()), value.toUuid()};
            const Record record = *file->record(ref);
            return byNumber && record.entity->isThing() ? file->numberText(record) : file->titleOf(record);
        }
        if (field.type == FieldType::Boolean)
            return value.toBool() ? u"yes"_s : u"no"_s;
        return value.toString();
    }

    /// A list with one row and a column for every field that can be filled.
    QString write(const Record &record, bool byNumber)
    {
        QStringList headers;
        QStringList cells;
        for (const ImportTarget &target : importTargets(file->schema(), entity(), false, {}))
            if (target.kind == ImportTarget::Kind::Field) {
                const Field &field = entity().fields[size_t(target.field)];
                headers << target.key;
                cells << u'"' + cell(field, record.values[size_t(target.field)], byNumber) + u'"';
            }
        const QString path = file.path(byNumber ? u"numbers.csv"_s : u"names.csv"_s);
        QFile list(path);
        EXPECT_TRUE(list.open(QIODevice::WriteOnly));
        list.write((headers.join(u';') + u'\n' + cells.join(u';') + u'\n').toUtf8());
        return path;
    }

    ImportResult import(const QString &path)
    {
        ImportOptions options;
        options.entity = GetParam();
        options.source.delimiter = u';';
        auto session = ImportSession::open(path, *file, options);
        EXPECT_TRUE(session.has_value()) << qPrintable(session.error().args.join(u' '));
        if (!session)
            return {};
        for (int i = 0; i < int(session->source().columns().size()); ++i) {
            const int target = indexOfTarget(session->targets(), session->source().columns()[size_t(i)].header);
            EXPECT_EQ(session->target(i), target)
                << "a column is known by its key: " << qPrintable(session->source().columns()[size_t(i)].header);
            session->setTarget(i, target);
        }
        auto rehearsal = session->rehearse(*file);
        auto result = session->apply(*file);
        EXPECT_TRUE(result.has_value() && rehearsal.has_value());
        if (!result || !rehearsal)
            return {};
        EXPECT_EQ(rehearsal->result.counts.created, result->counts.created);
        EXPECT_EQ(rehearsal->result.counts.updated, result->counts.updated);
        for (const auto &issues : {result->errors, result->warnings})
            for (const ImportRowIssue &found : issues)
                ADD_FAILURE() << qPrintable(found.header + u": "_s + found.issue.reason + u' ' + found.issue.value);
        return std::move(*result);
    }

    /// The fields of the one record of the entity that `after` has and `before` has not.
    QJsonObject added(const QByteArray &before, const QByteArray &after)
    {
        QJsonObject found;
        for (const QByteArray &line : after.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (object[u"entity"].toString() == GetParam() && !before.contains(line))
                found = object[u"fields"].toObject();
        }
        return found;
    }

    void expectSame(const QJsonObject &fields, const Record &wanted)
    {
        for (const Field &field : entity().fields) {
            const QVariant &value = wanted.value(QString::fromLatin1(field.key));
            const bool isOwner = field.is(FieldFlag::Owner);
            if (!value.isValid() || field.is(FieldFlag::ReadOnly) || (field.is(FieldFlag::Hidden) && !isOwner))
                continue;
            const QVariant read = fields[QLatin1StringView(field.key)].toVariant();
            if (field.type == FieldType::Reference && field.is(FieldFlag::Identity))
                continue; // of two who are told apart, the lesser comes first
            if (field.type == FieldType::Reference)
                EXPECT_EQ(read.toString(), idText(value.toUuid())) << field.key;
            else
                EXPECT_EQ(read.toString(), value.toString()) << field.key;
        }
    }

    OfficeFile file;
    AnyRecords records{*file};
};

std::string nameOf(const testing::TestParamInfo<QString> &info)
{
    return info.param.toStdString();
}

} // namespace

TEST_P(EveryEntityImport, AListMakesItOnceAndUndoTakesItBack)
{
    for (const bool byNumber : {false, true}) {
        const Record wanted = records.make(entity(), 1);
        const QByteArray before = file.dump();
        const QString list = write(wanted, byNumber);
        const ImportResult result = import(list);
        EXPECT_EQ(result.counts.created, 1);
        const QByteArray after = file.dump();
        expectSame(added(before, after), wanted);

        const ImportResult again = import(list);
        EXPECT_EQ(again.counts.unchanged, 1);
        EXPECT_TRUE(again.operation.isNull());
        EXPECT_EQ(file.dump(), after);
        EXPECT_TRUE(file.problems().isEmpty()) << qPrintable(file.problems().join(u'\n'));

        EXPECT_TRUE(file->undo(result.operation).has_value());
        EXPECT_EQ(file.dump(), before);
        EXPECT_TRUE(file.problems().isEmpty()) << qPrintable(file.problems().join(u'\n'));
    }
}

TEST_P(EveryEntityImport, TheSameRowTwiceIsOneRecord)
{
    const Record wanted = records.make(entity(), 1);
    const QString path = write(wanted, false);
    QFile list(path);
    ASSERT_TRUE(list.open(QIODevice::ReadWrite));
    const QByteArray content = list.readAll();
    list.write(content.mid(content.indexOf('\n') + 1));
    list.close();
    const ImportResult result = import(path);
    EXPECT_EQ(result.counts.created, 1);
    EXPECT_EQ(result.counts.unchanged, 1);
}

INSTANTIATE_TEST_SUITE_P(Registry, EveryEntityImport, testing::ValuesIn(importableKeys()), nameOf);
