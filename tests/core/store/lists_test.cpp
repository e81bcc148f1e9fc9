// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/office_file.h"

#include "core/store/connection.h"

#include <QRegularExpression>

using namespace elo;
using elo::test::OfficeFile;

namespace {

QStringList names(OfficeFile &file, const ListQuery &query, qint64 limit = -1)
{
    QStringList found;
    const auto ids = file->ids(query, limit);
    EXPECT_TRUE(ids.has_value()) << (ids ? "" : qPrintable(ids.error().cause));
    if (!ids)
        return found;
    const auto rows =
        *file->records(file->schema().entity(query.entity), *ids); // a temporary would be gone in the loop
    for (const Record &record : rows)
        found << file->titleOf(record);
    return found;
}

ListQuery members(const QString &sort = {}, bool descending = false)
{
    return {QStringLiteral("member"), {}, {}, sort, descending};
}

} // namespace

TEST(Lists, SortIgnoresAccentsCaseAndParticles)
{
    OfficeFile file;
    for (const char *name : {"Zita Cossa", "Élia Bila", "elias dos Anjos", "Ana da Costa", "Ana Cossa"})
        file.addMember(QString::fromUtf8(name));
    EXPECT_EQ(names(file, members()),
              (QStringList{QStringLiteral("Ana Cossa"), QStringLiteral("Ana da Costa"), QStringLiteral("Élia Bila"),
                           QStringLiteral("elias dos Anjos"), QStringLiteral("Zita Cossa")}));
    EXPECT_EQ(names(file, members({}, true)).front(), QStringLiteral("Zita Cossa"));
    EXPECT_EQ(names(file, members(), 2).size(), 2);
}

TEST(Lists, CountriesSortAsTheyReadInTheLanguage)
{
    OfficeFile file;
    file.addMember(QStringLiteral("A"), {}, QStringLiteral("DE")); // Alemanha, Germany
    file.addMember(QStringLiteral("B"), {}, QStringLiteral("GB")); // Reino Unido, United Kingdom
    file.addMember(QStringLiteral("C"), {}, QStringLiteral("ES")); // Espanha, Spain
    file->setLanguage(Language::Portuguese);
    EXPECT_EQ(names(file, members(QStringLiteral("residence_country"))).join(QString()), QStringLiteral("ACB"));
    file->setLanguage(Language::English);
    EXPECT_EQ(names(file, members(QStringLiteral("residence_country"))).join(QString()), QStringLiteral("ACB"));
    EXPECT_EQ(names(file, members(QStringLiteral("residence_country"), true)).join(QString()), QStringLiteral("BCA"));
}

TEST(Lists, EveryFieldOfEveryThingSortsBothWaysWithoutLosingRows)
{
    OfficeFile file;
    const Ref member = file.addMember(QStringLiteral("Ana Cossa"));
    file.addMember(QStringLiteral("Rui Bila"));
    file.addAssociation(QStringLiteral("Casa"));
    file.addEvent(QStringLiteral("Fórum"), {QStringLiteral("2026-03-01")});
    file.addFollowUp(QStringLiteral("Telefonar"), member);
    for (const Entity *entity : file->schema().things()) {
        const auto all = file->ids({entity->name(), {}, {}, {}, false})->size();
        for (const Field &field : entity->fields)
            for (const bool descending : {false, true})
                EXPECT_EQ(file->ids({entity->name(), {}, {}, QString::fromLatin1(field.key), descending})->size(),
                          all)
                    << entity->key << '.' << field.key;
    }
}

TEST(Lists, ConditionsHoldTogether)
{
    OfficeFile file;
    const Ref ana = file.addMember(QStringLiteral("Ana Cossa"), {}, QStringLiteral("ZA"));
    file.addMember(QStringLiteral("Rui Bila"), {}, QStringLiteral("PT"));
    Record edited = *file->record(ana);
    edited.set(u"languages", QStringLiteral("pt,en"));
    edited.set(u"departure_year", 1999);
    ASSERT_TRUE(file->save(edited).has_value());
    using enum Condition::Operator;
    const auto with = [&](std::vector<Condition> conditions) {
        ListQuery query = members();
        query.conditions = std::move(conditions);
        return names(file, query).join(u'|');
    };
    EXPECT_EQ(with({{QStringLiteral("residence_country"), Equals, QStringLiteral("ZA")}}),
              QStringLiteral("Ana Cossa"));
    EXPECT_EQ(with({{QStringLiteral("residence_country"), NotEquals, QStringLiteral("ZA")}}),
              QStringLiteral("Rui Bila"));
    EXPECT_EQ(with({{QStringLiteral("languages"), Equals, QStringLiteral("en")}}), QStringLiteral("Ana Cossa"));
    EXPECT_EQ(with({{QStringLiteral("languages"), NotEquals, QStringLiteral("en")}}), QStringLiteral("Rui Bila"));
    EXPECT_EQ(with({{QStringLiteral("name"), Contains, QStringLiteral("COSSÁ")}}), QStringLiteral("Ana Cossa"));
    EXPECT_EQ(with({{QStringLiteral("departure_year"), Less, 2000}}), QStringLiteral("Ana Cossa"));
    EXPECT_EQ(with({{QStringLiteral("departure_year"), Empty, {}}}), QStringLiteral("Rui Bila"));
    EXPECT_EQ(with({{QStringLiteral("status"), Equals, QStringLiteral("active")},
                    {QStringLiteral("residence_country"), Equals, QStringLiteral("PT")}}),
              QStringLiteral("Rui Bila"));
    EXPECT_FALSE(
        file->ids({QStringLiteral("member"), {}, {{QStringLiteral("no_such"), Equals, 1}}, {}, false}).has_value());
}

TEST(SchemaAndTables, EveryFieldHasItsColumnAndEveryColumnItsField)
{
    OfficeFile file;
    static const QStringList kOwn = {QStringLiteral("rid"),   QStringLiteral("id"),     QStringLiteral("alive"),
                                     QStringLiteral("added"), QStringLiteral("number"), QStringLiteral("sort_key")};
    for (const auto &entity : file->schema().entities()) {
        QStringList columns;
        const QString sql = file->connection()
                                .scalar("SELECT group_concat(name) FROM pragma_table_info(?)", {entity->name()})
                                .toString();
        for (const QString &column : sql.split(u','))
            if (!kOwn.contains(column))
                columns << column;
        QStringList fields;
        for (const Field &field : entity->fields)
            fields << QString::fromLatin1(field.key);
        if (entity->mergeable)
            fields << QStringLiteral("merged_into");
        columns.sort();
        fields.sort();
        EXPECT_EQ(columns, fields) << entity->key;
    }
}

TEST(SchemaAndTables, NoFieldAsksForWhatTheConstitutionForbids)
{
    // Constitution of Mozambique, article 71: no records of convictions, party, union, private life; nor ethnic
    // group.
    static const QRegularExpression kForbidden(
        QStringLiteral("relig|party|partid|union|sindicat|ethni|etni|trib|race|raça"),
        QRegularExpression::CaseInsensitiveOption);
    const Schema schema;
    for (const auto &entity : schema.entities())
        for (const Field &field : entity->fields) {
            EXPECT_FALSE(kForbidden.match(QString::fromLatin1(field.key)).hasMatch())
                << entity->key << '.' << field.key;
            for (const Choice &choice : field.choices)
                EXPECT_FALSE(kForbidden.match(QString::fromLatin1(choice.key)).hasMatch())
                    << field.key << '.' << choice.key;
        }
}
