// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/list_order.h"

#include "core/store/connection.h"
#include "core/store/lists.h"
#include "tests/core/office_file.h"

using namespace elo;
using elo::test::OfficeFile;

namespace {

/// People who differ in much, have gaps, and share values.
void fill(OfficeFile &file)
{
    const char *const names[] = {"Zita Cossa",   "Élia Bila", "elias dos Anjos",
                                 "Ana da Costa", "Ana Cossa", "Rui Sitoe"};
    const char *const countries[] = {"PT", "ZA", "DE", "", "PT", "GB"};
    const char *const jobs[] = {"Pedreiro", "enfermeira", "Enfermeira", "Ártico", "", "pedreiro"};
    const int years[] = {1999, 0, 2003, 1975, 1999, 2010};
    for (int i = 0; i < 6; ++i) {
        const Ref ref = file.addMember(QString::fromUtf8(names[i]), {}, QString::fromLatin1(countries[i]));
        Record record = *file->record(ref);
        if (*jobs[i])
            record.set(u"occupation", QString::fromUtf8(jobs[i]));
        if (years[i])
            record.set(u"departure_year", years[i]);
        record.set(u"birth_date", QStringLiteral("19%1-01-0%2").arg(90 - i * 7).arg(i + 1));
        record.set(u"focal_person", i % 2 == 0);
        ASSERT_TRUE(file->save(record));
    }
}

std::vector<qint64> bySql(OfficeFile &file, const QString &field, bool descending)
{
    const auto ids =
        file->ids({QStringLiteral("member"), {}, {}, field, descending}, 1000); // with a limit: by SQLite
    EXPECT_TRUE(ids.has_value());
    return ids ? *ids : std::vector<qint64>();
}

} // namespace

TEST(ListOrder, IsThatOfSqlForEveryField)
{
    OfficeFile file;
    fill(file);
    const Entity &member = file->schema().entity(u"member");
    const Codes codes = Codes::load(file->connection(), file->schema(), false);
    for (const Field &field : member.fields) {
        if (field.is(FieldFlag::Title) ||
            (field.type == FieldType::Reference &&
             !file->schema().entity(QString::fromLatin1(field.targets.front())).isFindable()))
            continue;
        for (const bool descending : {false, true})
            EXPECT_EQ(list_order::byField(file->connection(), codes, member, field, descending, Language::Portuguese,
                                          nullptr),
                      bySql(file, QString::fromLatin1(field.key), descending))
                << field.key << (descending ? " reverse" : "");
    }
}

TEST(ListOrder, LeavesOutWhoIsNotWanted)
{
    OfficeFile file;
    fill(file);
    const Entity &member = file->schema().entity(u"member");
    const Codes codes = Codes::load(file->connection(), file->schema(), false);
    const auto all = bySql(file, QStringLiteral("occupation"), false);
    RowSet wanted;
    wanted.insert(all[1]);
    wanted.insert(all[4]);
    wanted.insert(all[4]);
    EXPECT_EQ(wanted.size(), 2u);
    EXPECT_EQ(list_order::byField(file->connection(), codes, member, member.field(u"occupation"), false,
                                  Language::Portuguese, &wanted),
              (std::vector<qint64>{all[1], all[4]}));
}

TEST(ListOrder, WithoutRowsThereIsNoOrder)
{
    OfficeFile file;
    const Entity &member = file->schema().entity(u"member");
    const Codes codes = Codes::load(file->connection(), file->schema(), false);
    EXPECT_TRUE(list_order::byField(file->connection(), codes, member, member.field(u"occupation"), true,
                                    Language::English, nullptr)
                    .empty());
    EXPECT_TRUE(list_order::byTitle(file->connection(), member, nullptr, false).empty());
}
