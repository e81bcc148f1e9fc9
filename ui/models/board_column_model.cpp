// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board_column_model.h"

#include "core/follow_ups/board.h"
#include "core/places/dates.h"
#include "core/workspace.h"
#include "ui/pages/start_figures.h"
#include "ui/widgets/badge.h"

#include <QMimeData>

namespace elo {

namespace {
constexpr qsizetype kKept = 1000;
constexpr int kSoonDays = 2;
constexpr int kPage = 20; ///< cards that are read together
} // namespace

BoardColumnModel::BoardColumnModel(Workspace &workspace, const Entity &entity, QString state, QObject *parent)
    : QAbstractListModel(parent), m_workspace(workspace), m_entity(entity), m_state(std::move(state)), m_cards(kKept)
{
}

void BoardColumnModel::setRows(std::vector<qint64> rids, bool forget)
{
    if (rids == m_rids && !forget)
        return;
    beginResetModel();
    m_rids = std::move(rids);
    if (forget)
        m_cards.clear();
    endResetModel();
}

void BoardColumnModel::forget(qint64 rid)
{
    m_cards.remove(rid);
    if (const int row = rowOf(rid); row >= 0)
        Q_EMIT dataChanged(index(row), index(row));
}

int BoardColumnModel::rowOf(qint64 rid) const
{
    const auto found = std::ranges::find(m_rids, rid);
    return found == m_rids.end() ? -1 : int(found - m_rids.begin());
}

Ref BoardColumnModel::refAt(int row) const
{
    const Card *found = row >= 0 && row < rowCount() ? card(row) : nullptr;
    return found ? found->ref : Ref();
}

int BoardColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rids.size());
}

const BoardColumnModel::Card *BoardColumnModel::card(int row) const
{
    const qint64 rid = ridAt(row);
    if (const Card *found = m_cards.object(rid))
        return found;
    const int first = row - row % kPage;
    std::vector<qint64> missing;
    for (int i = first; i < std::min(first + kPage, rowCount()); ++i)
        if (!m_cards.contains(ridAt(i)))
            missing.push_back(ridAt(i));
    if (const auto records = m_workspace.records(m_entity, missing))
        for (const Record &record : *records)
            m_cards.insert(record.rid, new Card(cardOf(record)));
    return m_cards.object(rid);
}

BoardColumnModel::Card BoardColumnModel::cardOf(const Record &record) const
{
    Card made;
    made.ref = {m_entity.name(), record.id};
    made.title = m_workspace.titleOf(record);
    made.concerns = concernsOf(record);
    made.owner = record.text(u"owner");
    made.marks = marksOf(record);
    const QDate due = m_entity.states.due ? record.value(QString::fromLatin1(m_entity.states.due)).toDate() : QDate();
    if (!due.isValid())
        return made;
    const QDate today = QDate::currentDate();
    const bool closed = m_entity.isClosed(record.state());
    made.due = isOverdue(record, today) || (!closed && due <= today.addDays(7))
                   ? start::dueText(due, today)
                   : dateText(due, m_workspace.language());
    made.dueTone = int(closed                            ? Tone::Neutral
                       : due < today                     ? Tone::Danger
                       : due <= today.addDays(kSoonDays) ? Tone::Warning
                                                         : Tone::Neutral);
    return made;
}

/// What it is about: by links of its own, or by the first thing that it names.
QString BoardColumnModel::concernsOf(const Record &record) const
{
    const Ref ref{m_entity.name(), record.id};
    if (board::hasLinks(m_workspace, m_entity)) {
        const Entity &link = m_workspace.schema().entity(m_entity.name() + QStringLiteral("_link"));
        QStringList names;
        if (const auto links = m_workspace.related(link, m_entity.name(), ref))
            for (const Record &one : *links)
                names << m_workspace.title(Ref::fromText(one.text(u"target")));
        names.removeAll(QString());
        return names.join(QStringLiteral(", "));
    }
    for (size_t i = 0; i < m_entity.fields.size(); ++i)
        if (m_entity.fields[i].isReference() && record.values[i].isValid())
            return m_workspace.displayText(m_entity.fields[i], record.values[i]);
    return {};
}

QStringList BoardColumnModel::marksOf(const Record &record) const
{
    QStringList marks;
    if (const QString kind = board::kindField(m_entity); !kind.isEmpty())
        marks << m_workspace.displayText(m_entity.field(kind), record.value(kind));
    if (record.text(u"priority") == u"high")
        marks << m_workspace.displayText(m_entity.field(u"priority"), record.value(u"priority"));
    if (!record.text(u"repeat").isEmpty())
        marks << m_workspace.displayText(m_entity.field(u"repeat"), record.value(u"repeat"));
    if (const int snoozed = record.value(u"snooze_count").toInt(); snoozed > 0)
        marks << tr("snoozed %n time(s)", nullptr, snoozed);
    marks.removeAll(QString());
    return marks;
}

QVariant BoardColumnModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Card *shown = card(index.row());
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->title;
    case Qt::AccessibleTextRole: {
        QStringList words{shown->title, shown->concerns, shown->owner, shown->due};
        words += shown->marks;
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    case RefRole:
        return shown->ref.text();
    case ConcernsRole:
        return shown->concerns;
    case OwnerRole:
        return shown->owner;
    case DueRole:
        return shown->due;
    case DueToneRole:
        return shown->dueTone;
    case MarksRole:
        return shown->marks;
    default:
        return {};
    }
}

Qt::ItemFlags BoardColumnModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractListModel::flags(index);
    return index.isValid() && !m_workspace.isReadOnly() ? usual | Qt::ItemIsDragEnabled : usual;
}

QStringList BoardColumnModel::mimeTypes() const
{
    return {QString::fromLatin1(kMimeType)};
}

QMimeData *BoardColumnModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(kMimeType), refAt(indexes.front().row()).text().toUtf8());
    return data;
}

} // namespace elo
