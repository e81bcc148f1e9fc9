// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_columns.h"

#include "core/schema/entity.h"
#include "ui/settings.h"

#include <QHeaderView>
#include <QTableView>

namespace elo {

namespace {

QString viewName(const Entity &entity)
{
    return QStringLiteral("columns/%1").arg(entity.name());
}

/// In characters: what most values of the type need.
int usualWidth(const Field &field)
{
    switch (field.type) {
    case FieldType::Date:
    case FieldType::PartialDate:
        return 17;
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Boolean:
        return 9;
    case FieldType::Choice:
        return 15;
    default:
        return 20;
    }
}

} // namespace

std::vector<int> storedColumns(const Entity &entity, const std::vector<int> &standard)
{
    std::vector<int> columns;
    for (const QByteArray &key : Settings().viewState(viewName(entity)).split(','))
        if (const int field = entity.indexOf(QString::fromLatin1(key)); field >= 0)
            columns.push_back(field);
    return columns.empty() ? standard : columns;
}

void storeColumns(const Entity &entity, const std::vector<int> &columns)
{
    QByteArrayList keys;
    for (const int field : columns)
        keys.append(entity.fields[size_t(field)].key);
    Settings().setViewState(viewName(entity), keys.join(','));
}

void setColumnWidths(QTableView &table, const Entity &entity, const std::vector<int> &columns)
{
    QHeaderView *header = table.horizontalHeader();
    const int unit = table.fontMetrics().averageCharWidth();
    header->setSectionResizeMode(QHeaderView::Interactive);
    table.setColumnWidth(0, unit * 10);
    for (size_t i = 0; i < columns.size(); ++i) {
        const Field &field = entity.fields[size_t(columns[i])];
        const bool isTitle = columns[i] == entity.titleField();
        const int forHeading = table.fontMetrics().horizontalAdvance(field.labelText()) + 44;
        table.setColumnWidth(int(i) + 1, isTitle ? unit * 36 : std::max(unit * usualWidth(field), forHeading));
    }
    header->setStretchLastSection(true);
}

void fitTitleColumn(QTableView &table, const Entity &entity, const std::vector<int> &columns)
{
    constexpr int kUsual = 36;
    constexpr int kLongest = 56;
    constexpr int kRowsLookedAt = 40; // more would read the whole file
    const auto title = std::ranges::find(columns, entity.titleField());
    if (title == columns.end())
        return;
    const int column = int(title - columns.begin()) + 1;
    const int unit = table.fontMetrics().averageCharWidth();
    table.horizontalHeader()->setResizeContentsPrecision(kRowsLookedAt);
    const int wanted = static_cast<QAbstractItemView &>(table).sizeHintForColumn(column) + unit;
    table.setColumnWidth(column, std::clamp(wanted, unit * kUsual, unit * kLongest));
}

} // namespace elo
