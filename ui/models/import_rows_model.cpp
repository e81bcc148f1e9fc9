// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_rows_model.h"

#include "core/exchange/import_texts.h"
#include "core/workspace.h"
#include "ui/theme/colours.h"

#include <QApplication>
#include <QBrush>
#include <algorithm>

namespace elo {

ImportRowsModel::ImportRowsModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void ImportRowsModel::setRehearsal(const ImportSession *session, std::shared_ptr<const ImportRehearsal> rehearsal)
{
    const bool isSameList = m_session == session && session && m_rehearsal && rehearsal;
    m_last = {};
    m_rehearsal = std::move(rehearsal);
    if (isSameList) {
        if (auto rows = collected(); rows == m_shown) {
            if (!m_shown.empty())
                Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
            return;
        }
    }
    beginResetModel();
    m_session = session;
    m_shown = collected();
    endResetModel();
}

void ImportRowsModel::refresh(qsizetype sourceRow, bool stays)
{
    m_last = {};
    const int row = rowOf(sourceRow);
    if (row < 0)
        return;
    if (stays || passes(sourceRow)) {
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
        return;
    }
    beginRemoveRows({}, row, row);
    m_shown.erase(m_shown.begin() + row);
    endRemoveRows();
}

void ImportRowsModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    m_shown = collected();
    endResetModel();
}

bool ImportRowsModel::isOpen(qsizetype sourceRow) const
{
    const ImportRehearsal::Row &row = m_rehearsal->row(sourceRow);
    if (row.outcome == ImportOutcome::LeftOut)
        return false;
    if (row.outcome == ImportOutcome::Error)
        return true;
    const ImportDecision decision = m_session->decision(sourceRow);
    if (m_rehearsal->hasLikeness(sourceRow) && decision.identity == ImportDecision::Identity::Open)
        return true;
    return m_session->options().onRecord == OnRecord::Ask && m_rehearsal->hasChanges(sourceRow) &&
           !decision.overwrites && decision.overwriteColumns.isEmpty() && !decision.keeps;
}

bool ImportRowsModel::isOpen(const QModelIndex &index) const
{
    return !index.data(IssueRole).toString().isEmpty() || index.data(ChangeRole).toBool();
}

bool ImportRowsModel::passes(qsizetype sourceRow) const
{
    const ImportRehearsal::Row &row = m_rehearsal->row(sourceRow);
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::Errors:
        return row.outcome == ImportOutcome::Error;
    case Filter::Possible:
        return m_rehearsal->hasLikeness(sourceRow);
    case Filter::Differing:
        return m_rehearsal->hasChanges(sourceRow);
    case Filter::Warnings:
        return row.warned && row.outcome != ImportOutcome::Error && row.outcome != ImportOutcome::LeftOut;
    case Filter::Created:
        return row.outcome == ImportOutcome::Create;
    case Filter::Updated:
        return row.outcome == ImportOutcome::Update;
    case Filter::Unchanged:
        return row.outcome == ImportOutcome::Unchanged;
    case Filter::LeftOut:
        return row.outcome == ImportOutcome::LeftOut;
    }
    return true;
}

std::vector<qsizetype> ImportRowsModel::collected() const
{
    std::vector<qsizetype> rows;
    if (!m_rehearsal)
        return rows;
    // Errors first: they are what the user has to look at.
    for (const bool errors : {true, false})
        for (qsizetype i = 0; i < m_rehearsal->size(); ++i)
            if ((m_rehearsal->row(i).outcome == ImportOutcome::Error) == errors && passes(i))
                rows.push_back(i);
    return rows;
}

qint64 ImportRowsModel::countOf(Filter filter) const
{
    if (!m_rehearsal)
        return 0;
    const ImportCounts &counts = m_rehearsal->result.counts;
    switch (filter) {
    case Filter::All:
        return counts.rows;
    case Filter::Errors:
        return counts.failed;
    case Filter::Created:
        return counts.created;
    case Filter::Updated:
        return counts.updated;
    case Filter::Unchanged:
        return counts.unchanged;
    case Filter::LeftOut:
        return counts.leftOut;
    case Filter::Possible:
        return counts.possible;
    case Filter::Differing:
        return m_rehearsal->changing();
    case Filter::Warnings:
        break;
    }
    qint64 warned = 0;
    for (qsizetype i = 0; i < m_rehearsal->size(); ++i) {
        const ImportRehearsal::Row &row = m_rehearsal->row(i);
        warned += row.warned && row.outcome != ImportOutcome::Error && row.outcome != ImportOutcome::LeftOut;
    }
    return warned;
}

int ImportRowsModel::rowOf(qsizetype sourceRow) const
{
    const auto found = std::find(m_shown.begin(), m_shown.end(), sourceRow);
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_session ? 0 : FirstCell + int(m_session->source().columns().size());
}

const ImportRowsModel::Shown &ImportRowsModel::shown(qsizetype sourceRow) const
{
    if (m_last.row != sourceRow)
        m_last = {sourceRow, m_rehearsal->cells(sourceRow), m_rehearsal->issues(sourceRow),
                  m_rehearsal->changes(sourceRow)};
    return m_last;
}

QString ImportRowsModel::issueOf(qsizetype sourceRow, int column) const
{
    for (const ImportIssue &issue : shown(sourceRow).issues)
        if (issue.column == column)
            return importIssueText(issue);
    return {};
}

QString ImportRowsModel::problemText(qsizetype sourceRow) const
{
    QStringList problems;
    for (const ImportIssue &issue : shown(sourceRow).issues) {
        const QString text = importIssueText(issue);
        problems << (issue.column < 0 ? text
                                      : tr("%1: %2", "column, problem")
                                            .arg(m_session->source().columns()[size_t(issue.column)].header, text));
    }
    return problems.join(QStringLiteral("  ·  "));
}

QString ImportRowsModel::outcomeText(qsizetype sourceRow) const
{
    const ImportOutcome outcome = m_rehearsal->row(sourceRow).outcome;
    if (outcome == ImportOutcome::Create && m_rehearsal->hasLikeness(sourceRow))
        return m_session->decision(sourceRow).identity == ImportDecision::Identity::Open ? tr("New, perhaps known")
                                                                                         : importOutcomeText(outcome);
    return importOutcomeText(outcome);
}

const ImportChange *ImportRowsModel::changeAt(qsizetype sourceRow, int cell) const
{
    const auto &changes = shown(sourceRow).changes;
    const auto found = std::ranges::find(changes, cell, &ImportChange::column);
    return found == changes.end() ? nullptr : &*found;
}

/// Whether the cell takes the place of what is on record.
bool ImportRowsModel::isReplaced(qsizetype sourceRow, int cell) const
{
    const OnRecord rule = m_session->options().onRecord;
    return rule == OnRecord::Overwrite || (rule == OnRecord::Ask && m_session->decision(sourceRow).replaces(cell));
}

QVariant ImportRowsModel::cellText(qsizetype sourceRow, int cell) const
{
    const QString text = shown(sourceRow).cells.value(cell);
    const ImportChange *change = changeAt(sourceRow, cell);
    if (!change)
        return text;
    const Entity &entity = m_workspace.schema().entity(m_session->options().entity);
    const QString before = m_workspace.displayText(entity.fields[size_t(change->field)], change->before);
    return isReplaced(sourceRow, cell) ? tr("%1 (replaces: %2)", "cell, value on record").arg(text, before)
                                       : tr("%1 (on record: %2)", "cell, value on record").arg(text, before);
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_rehearsal)
        return {};
    const qsizetype source = m_shown[size_t(index.row())];
    const ImportRehearsal::Row &row = m_rehearsal->row(source);
    const int cell = index.column() - FirstCell;
    const QString issue = cell >= 0 ? issueOf(source, cell) : QString();
    switch (role) {
    case SourceRowRole:
        return qlonglong(source);
    case IssueRole:
        return issue;
    case ChangeRole:
        return cell >= 0 && changeAt(source, cell) != nullptr;
    case Qt::CheckStateRole:
        return index.column() == Line ? QVariant(row.outcome == ImportOutcome::LeftOut ? Qt::Unchecked : Qt::Checked)
                                      : QVariant();
    case Qt::BackgroundRole:
        if (!issue.isEmpty())
            return QBrush(row.outcome == ImportOutcome::Error ? colours(QApplication::palette()).dangerTint
                                                              : colours(QApplication::palette()).warningTint);
        if (cell >= 0 && changeAt(source, cell))
            return QBrush(isReplaced(source, cell) ? colours(QApplication::palette()).goodTint
                                                   : colours(QApplication::palette()).warningTint);
        if (index.column() == Outcome && isOpen(source) && row.outcome != ImportOutcome::Error)
            return QBrush(colours(QApplication::palette()).warningTint);
        return {};
    case Qt::ForegroundRole:
        if (index.column() == Outcome && row.outcome == ImportOutcome::Error)
            return QBrush(colours(QApplication::palette()).danger);
        return {};
    case Qt::AccessibleDescriptionRole:
        return issue;
    case Qt::DisplayRole:
    case Qt::EditRole:
        break;
    default:
        return {};
    }
    switch (index.column()) {
    case Line:
        return row.line;
    case Outcome:
        return outcomeText(source);
    case Problem:
        return problemText(source);
    default:
        return role == Qt::EditRole ? shown(source).cells.value(cell) : cellText(source, cell);
    }
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal || !m_session)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Outcome:
        return tr("What happens");
    case Problem:
        return tr("Problem");
    default:
        return m_session->source().columns()[size_t(section - FirstCell)].header;
    }
}

bool ImportRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || !m_rehearsal)
        return false;
    const qlonglong source = m_shown[size_t(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Line) {
        Q_EMIT leftOutChanged(source, value.toInt() == Qt::Unchecked);
        return true;
    }
    const int cell = index.column() - FirstCell;
    if (role != Qt::EditRole || cell < 0 || value.toString() == shown(source).cells.value(cell))
        return false;
    Q_EMIT corrected(source, cell, value.toString());
    return true;
}

Qt::ItemFlags ImportRowsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Line)
        flags |= Qt::ItemIsUserCheckable;
    else if (index.column() >= FirstCell)
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace elo
