// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/board.h"

#include "tests/core/office_file.h"

using namespace Qt::StringLiterals;
using elo::test::OfficeFile;

namespace elo {

namespace {

QStringList columnsAsText(OfficeFile &file, const QString &key, const board::Filter &filter = {})
{
    const Entity &entity = file->schema().entity(key);
    const auto columns = board::columns(*file, entity, filter);
    EXPECT_TRUE(columns);
    QStringList lines;
    for (const auto &column : *columns) {
        QStringList titles;
        const auto records = file->records(entity, column.rids);
        for (const Record &record : *records)
            titles << file->titleOf(record);
        if (!titles.isEmpty())
            lines << column.state + u": "_s + titles.join(u", "_s);
    }
    return lines;
}

} // namespace

TEST(Board, HasAColumnForEveryStateInOrderWithTheMostUrgentFirst)
{
    OfficeFile file;
    const auto add = [&](const QString &title, const QDate &due, const QString &state) {
        Record record = file->schema().entity(u"follow_up").newRecord();
        record.set(u"title", title).set(u"due", due).set(u"state", state).set(u"owner", u"Ana"_s);
        return *file->save(record);
    };
    add(u"Segunda"_s, QDate(2027, 1, 2), u"open"_s);
    add(u"Sem data"_s, {}, u"open"_s);
    const Ref first = add(u"Primeira"_s, QDate(2027, 1, 1), u"open"_s);
    add(u"Velha"_s, QDate(2026, 1, 1), u"done"_s);
    add(u"Nova"_s, QDate(2026, 2, 1), u"done"_s);
    EXPECT_EQ(columnsAsText(file, u"follow_up"_s),
              (QStringList{u"open: Primeira, Segunda, Sem data"_s, u"done: Nova, Velha"_s}));
    ASSERT_TRUE(file->advance(first, u"waiting"_s));
    EXPECT_EQ(columnsAsText(file, u"follow_up"_s),
              (QStringList{u"open: Segunda, Sem data"_s, u"waiting: Primeira"_s, u"done: Nova, Velha"_s}));
    EXPECT_EQ(columnsAsText(file, u"follow_up"_s, {{}, u"Rui"_s, {}, {}}), QStringList());
    EXPECT_EQ(board::columns(*file, file->schema().entity(u"inquiry"), {})->size(), 8u) << "any entity with states";
}

TEST(Board, FiltersByWhatIsConcernedAndByKind)
{
    OfficeFile file;
    const Ref association = file.addAssociation(u"Associação Ubuntu"_s);
    const Ref about = file.addFollowUp(u"Ligar à associação"_s, association);
    file.addFollowUp(u"Outra"_s);
    ASSERT_TRUE(file->setField({about}, u"kind"_s, u"meeting"_s));
    EXPECT_EQ(columnsAsText(file, u"follow_up"_s, {{}, {}, {}, association}),
              QStringList{u"open: Ligar à associação"_s});
    EXPECT_EQ(columnsAsText(file, u"follow_up"_s, {{}, {}, u"meeting"_s, {}}),
              QStringList{u"open: Ligar à associação"_s});
    EXPECT_EQ(columnsAsText(file, u"follow_up"_s, {u"outra"_s, {}, {}, {}}), QStringList{u"open: Outra"_s});
}

} // namespace elo
