// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/figure.h"
#include "tests/core/office_file.h"

#include <QRandomGenerator>

namespace elo::test {

/// An office file with a short way to add anything.
class OverviewFile : public OfficeFile
{
public:
    OverviewFile() { workspace->setLanguage(Language::English); }

    Ref add(QStringView entity, const QVariantMap &values)
    {
        Record record = workspace->schema().entity(entity).newRecord();
        for (auto value = values.begin(); value != values.end(); ++value)
            record.set(value.key(), value.value());
        const auto saved = workspace->save(record);
        EXPECT_TRUE(saved.has_value()) << (saved ? "" : qPrintable(saved.error().args.join(u' ')));
        return saved.value_or(Ref());
    }

    qint64 sizeOf(const ListQuery &list)
    {
        const auto ids = workspace->ids(list);
        EXPECT_TRUE(ids.has_value()) << (ids ? "" : qPrintable(ids.error().args.join(u' ') + ids.error().cause));
        return ids ? qint64(ids->size()) : -1;
    }

    std::vector<Record> all(QStringView entity)
    {
        ListQuery list;
        list.entity = entity.toString();
        return workspace->records(workspace->schema().entity(entity), *workspace->ids(list)).value();
    }

    /// That a figure says how many records its list has.
    void expectLeadsBack(const Figure &figure, const QString &what)
    {
        ASSERT_TRUE(figure.leadsSomewhere()) << qPrintable(what);
        const qint64 size = sizeOf(figure.list);
        if (figure.counts)
            EXPECT_EQ(qint64(figure.value.value_or(-1)), size) << qPrintable(what);
        else
            EXPECT_EQ(figure.value.has_value(), size > 0) << qPrintable(what);
    }

    void expectLeadsBack(const FigureTable &table)
    {
        for (const FigureTable::Row &row : table.rows) {
            ASSERT_EQ(qsizetype(row.cells.size()), table.columns.size());
            for (size_t i = 0; i < row.cells.size(); ++i)
                expectLeadsBack(row.cells[i], table.title + u' ' + row.label + u' ' + table.columns[qsizetype(i)]);
        }
    }
};

inline const FigureTable::Row *rowOf(const FigureTable &table, QStringView key)
{
    const auto found = std::ranges::find(table.rows, key, &FigureTable::Row::key);
    return found == table.rows.end() ? nullptr : &*found;
}

/// What a cell says; -1 where there is no such row.
inline double at(const FigureTable &table, QStringView key, size_t column = 0)
{
    const auto *row = rowOf(table, key);
    return row ? row->cells[column].value.value_or(-2) : -1;
}

} // namespace elo::test
