// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/participants_model.h"

#include "core/people/fold.h"
#include "core/people/person_name.h"
#include "core/places/dates.h"
#include "core/workspace.h"

#include <QDate>

namespace elo {

namespace {

constexpr QStringView kTextFields[] = {u"capacity", u"delegation_country", u"state"};

} // namespace

ParticipantsModel::ParticipantsModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void ParticipantsModel::setEvent(const Ref &event)
{
    if (event != m_event)
        m_titles.clear();
    m_event = event;
    reload();
}

ParticipantsModel::Row ParticipantsModel::makeRow(Record record)
{
    Row row;
    const QString person = record.text(u"person");
    if (person.isEmpty()) {
        row.name = record.text(u"name");
    } else {
        if (!m_titles.contains(person))
            m_titles.insert(person, m_workspace.title(Ref::fromText(person)));
        row.name = m_titles.value(person);
    }
    for (const QStringView key : kTextFields)
        row.texts.append(m_workspace.displayText(record.entity->field(key), record.value(key)));
    row.folded = fold(row.name + QLatin1Char(' ') + row.texts.join(QLatin1Char(' ')));
    row.order = sortKey(row.name);
    row.record = std::move(record);
    return row;
}

void ParticipantsModel::reload()
{
    const Schema &schema = m_workspace.schema();
    const QString eventField = QStringLiteral("event");
    std::vector<Row> rows;
    if (auto found = m_workspace.related(schema.entity(u"participation"), eventField, m_event))
        for (Record &record : *found)
            rows.push_back(makeRow(std::move(record)));
    std::ranges::stable_sort(rows, {}, &Row::order);

    std::vector<Day> days;
    if (auto found = m_workspace.related(schema.entity(u"event_day"), eventField, m_event))
        for (Record &record : *found)
            days.push_back({std::move(record), {}});
    std::ranges::sort(days, {}, [](const Day &day) { return day.record.value(u"date").toDate(); });
    for (Day &day : days)
        if (const auto there = m_workspace.related(schema.entity(u"attendance"), QStringLiteral("day"),
                                                   {day.record.entity->name(), day.record.id}))
            for (const Record &attendance : *there)
                day.present.insert(attendance.value(u"participation").toUuid());

    const auto ids = [](const auto &items) {
        std::vector<Id> found;
        for (const auto &item : items)
            found.push_back(item.record.id);
        return found;
    };
    // The same people on the same days: cells changed, and the keyboard stays where it is.
    if (ids(rows) == ids(m_rows) && ids(days) == ids(m_days)) {
        m_rows = std::move(rows);
        m_days = std::move(days);
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    } else {
        beginResetModel();
        m_rows = std::move(rows);
        m_days = std::move(days);
        endResetModel();
    }
    Q_EMIT countsChanged();
}

Ref ParticipantsModel::refAt(int row) const
{
    const Record &record = recordAt(row);
    return {record.entity->name(), record.id};
}

int ParticipantsModel::rowOfPerson(const Ref &person) const
{
    const auto found = std::ranges::find_if(
        m_rows, [text = person.text()](const Row &row) { return row.record.text(u"person") == text; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ParticipantsModel::rowOf(const Id &participation) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.record.id == participation; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString ParticipantsModel::dayText(int day) const
{
    return dateText(m_days[size_t(day)].record.value(u"date").toDate(), m_workspace.language());
}

int ParticipantsModel::presentAtAll() const
{
    QSet<Id> all;
    for (const Day &day : m_days)
        all.unite(day.present);
    return int(all.size());
}

int ParticipantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ParticipantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + dayCount() + int(std::size(kTextFields));
}

Qt::ItemFlags ParticipantsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && isDayColumn(index.column()) ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant ParticipantsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == FoldedRole)
        return row.folded;
    if (isDayColumn(index.column())) {
        const Day &day = m_days[size_t(dayOf(index.column()))];
        const bool present = day.present.contains(row.record.id);
        switch (role) {
        case Qt::CheckStateRole:
            return present ? Qt::Checked : Qt::Unchecked;
        case Qt::AccessibleTextRole:
            return present ? tr("present") : tr("not present");
        case SortRole:
            return present ? 0 : 1;
        default:
            return {};
        }
    }
    if (role == SortRole)
        return index.column() == 0 ? row.order : fold(row.texts[textOf(index.column())]);
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? row.name : row.texts[textOf(index.column())];
    return {};
}

bool ParticipantsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !isDayColumn(index.column()))
        return false;
    const Record &day = m_days[size_t(dayOf(index.column()))].record;
    const bool present = value.value<Qt::CheckState>() == Qt::Checked;
    // The workspace tells of the change, and the rows are read anew; this model keeps no truth of its own.
    const auto done = m_workspace.setAttendance(refAt(index.row()), {day.entity->name(), day.id}, present);
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

QVariant ParticipantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Entity &participation = m_workspace.schema().entity(u"participation");
    if (section == 0)
        return tr("Name");
    if (!isDayColumn(section))
        return participation.field(kTextFields[textOf(section)]).labelText();
    const int day = dayOf(section);
    return role == Qt::AccessibleTextRole ? tr("%1: %n present", nullptr, presentOn(day)).arg(dayText(day))
                                          : tr("%1\n%2 present").arg(dayText(day)).arg(presentOn(day));
}

} // namespace elo
