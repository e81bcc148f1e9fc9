// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/part_model.h"

#include "core/workspace.h"
#include "ui/forms/field_keys.h"
#include "ui/forms/owned_records.h"
#include "ui/forms/reference_editor.h"
#include "ui/models/record_list_model.h"
#include "ui/models/record_marks.h"

#include <QFont>
#include <QLocale>

namespace elo {

namespace {

constexpr size_t kMostFarColumns = 4;
constexpr qint64 kMostNestedWords = 5;

} // namespace

PartModel::PartModel(Workspace &workspace, const Entity &part, const QString &ownerField, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace), m_part(part), m_ownerField(ownerField),
      m_far(farSide(part, ownerField))
{
    chooseColumns();
}

void PartModel::chooseColumns()
{
    const Schema &schema = m_workspace.schema();
    if (m_far && isBare(m_part) && m_far->type == FieldType::Reference) {
        const Entity &target = schema.entity(QString::fromLatin1(m_far->targets.front()));
        for (const int i : target.flagged(FieldFlag::Listed))
            if (m_columns.size() < kMostFarColumns) {
                const Field &field = target.fields[size_t(i)];
                m_columns.push_back({Column::Kind::Far, &field, nullptr, nullptr, nullptr, field.labelText()});
            }
    } else {
        for (const Field &field : m_part.fields)
            if (!field.is(FieldFlag::Hidden) && m_ownerField != QLatin1StringView(field.key))
                m_columns.push_back({Column::Kind::Own, &field, nullptr, nullptr, nullptr, field.labelText()});
    }
    for (const Schema::Owned &owned : schema.ownedBy(m_part)) {
        const Field &owner = owned.entity->fields[size_t(owned.ownerField)];
        const Field *value = farSide(*owned.entity, keyOf(owner));
        if (!value && owned.entity->titleField() >= 0)
            value = &owned.entity->fields[size_t(owned.entity->titleField())];
        // Notes are for the timeline; here belong short values.
        if (value && value->type != FieldType::LongText)
            m_columns.push_back(
                {Column::Kind::Nested, nullptr, owned.entity, &owner, value, owned.entity->pluralText()});
    }
}

QString PartModel::textOf(const Column &column, const Record &record, const Record &far) const
{
    switch (column.kind) {
    case Column::Kind::Own:
        return m_workspace.displayText(*column.field, record.value(keyOf(*column.field)));
    case Column::Kind::Far:
        return far.entity ? m_workspace.displayText(*column.field, far.value(keyOf(*column.field))) : QString();
    case Column::Kind::Nested:
        break;
    }
    const qint64 count =
        m_workspace.relatedCount(*column.nested, keyOf(*column.nestedOwner), {m_part.name(), record.id}).value_or(0);
    if (count > kMostNestedWords) // fifty names of a day are no cell of a table
        return QLocale().toString(count);
    QStringList words;
    const auto nested = m_workspace.related(*column.nested, keyOf(*column.nestedOwner), {m_part.name(), record.id});
    if (nested)
        for (const Record &one : *nested)
            words.append(m_workspace.displayText(*column.nestedValue, one.value(keyOf(*column.nestedValue))));
    return words.join(QStringLiteral(", "));
}

QString PartModel::title() const
{
    const Entity *far = seenAs(m_workspace.schema(), m_part, m_ownerField);
    return far ? far->pluralText() : m_part.pluralText();
}

QString PartModel::singular() const
{
    const Entity *far = seenAs(m_workspace.schema(), m_part, m_ownerField);
    return far ? far->labelText() : m_part.labelText();
}

bool PartModel::isEmptyColumn(int column) const
{
    return std::ranges::all_of(m_lines, [&](const Line &line) { return line.texts[column].isEmpty(); });
}

void PartModel::setRecords(std::vector<Record> records, const Id &marked)
{
    beginResetModel();
    m_marked = marked;
    m_lines.clear();
    const QDate today = QDate::currentDate();
    for (Record &record : records) {
        Line line;
        if (m_far)
            line.far = refOf(*m_far, record.value(keyOf(*m_far)));
        Record far;
        if (m_far && isBare(m_part) && !line.far.isNull())
            if (auto found = m_workspace.record(line.far)) {
                far = std::move(*found);
                line.overdue = !warningsOf(far, today).empty();
            }
        for (const Column &column : m_columns)
            line.texts.append(textOf(column, record, far));
        const Ref owner = refOf(m_part.field(m_ownerField), record.value(m_ownerField));
        if (m_workspace.representative(owner) != owner) // of somebody who was merged into the owner
            if (const auto merged = m_workspace.record(owner))
                line.from = Workspace::numberText(*merged);
        line.record = std::move(record);
        m_lines.push_back(std::move(line));
    }
    endResetModel();
}

int PartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int PartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant PartModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Line &line = m_lines[size_t(index.row())];
    const Column &column = m_columns[size_t(index.column())];
    const bool marked = !m_marked.isNull() && line.record.id == m_marked;
    switch (role) {
    case Qt::DisplayRole:
        if (marked && column.field && column.field->is(FieldFlag::Title))
            return tr("%1 (primary)").arg(line.texts[index.column()]);
        return line.texts[index.column()];
    case Qt::ToolTipRole: // what is cut in the cell; escaped, since a tool tip guesses whether its text is mark-up
        return (line.from.isEmpty() ? line.texts[index.column()]
                                    : tr("%1 (entered for %2)", "value, number of a merged record")
                                          .arg(line.texts[index.column()], line.from))
            .toHtmlEscaped();
    case RefRole:
        return Ref{m_part.name(), line.record.id}.text();
    case RecordListModel::OverdueRole:
        return line.overdue && column.field && column.field->type == FieldType::Date;
    case Qt::FontRole:
        if (marked) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant PartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section >= columnCount())
        return {};
    return m_columns[size_t(section)].title;
}

} // namespace elo
