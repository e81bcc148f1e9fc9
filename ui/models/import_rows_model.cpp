// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_rows_model.h"

#include "core/exchange/import_texts.h"
#include "ui/theme/colours.h"

#include <QApplication>
#include <QBrush>

namespace elo {

ImportRowsModel::ImportRowsModel(QObject *parent) : QAbstractTableModel(parent) {}

void ImportRowsModel::setRehearsal(const ImportSession *session, std::shared_ptr<const ImportRehearsal> rehearsal)
{
    beginResetModel();
    m_session = session;
    m_rehearsal = std::move(rehearsal);
    collect();
    endResetModel();
}

void ImportRowsModel::setFilter(Filter filter)
{
    beginResetModel();
    m_filter = filter;
    collect();
    endResetModel();
}

bool ImportRowsModel::passes(const ImportRehearsal::Row &row) const
{
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::Errors:
        return row.outcome == ImportOutcome::Error;
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

void ImportRowsModel::collect()
{
    m_shown.clear();
    if (!m_rehearsal)
        return;
    // Errors first: they are what the user has to look at.
    for (const bool errors : {true, false})
        for (qsizetype i = 0; i < m_rehearsal->size(); ++i) {
            const ImportRehearsal::Row &row = m_rehearsal->row(i);
            if ((row.outcome == ImportOutcome::Error) == errors && passes(row))
                m_shown.push_back(i);
        }
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

QString ImportRowsModel::issueOf(qsizetype sourceRow, int column) const
{
    for (const ImportIssue &issue : m_rehearsal->issues(sourceRow))
        if (issue.column == column)
            return importIssueText(issue);
    return {};
}

QString ImportRowsModel::problemText(qsizetype sourceRow) const
{
    QStringList problems;
    for (const ImportIssue &issue : m_rehearsal->issues(sourceRow)) {
        const QString text = importIssueText(issue);
        problems << (issue.column < 0 ? text
                                      : tr("%1: %2", "column, problem")
                                            .arg(m_session->source().columns()[size_t(issue.column)].header, text));
    }
    return problems.join(QStringLiteral("  ·  "));
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
    case Qt::CheckStateRole:
        return index.column() == Line ? QVariant(row.outcome == ImportOutcome::LeftOut ? Qt::Unchecked : Qt::Checked)
                                      : QVariant();
    case Qt::BackgroundRole:
        if (!issue.isEmpty())
            return QBrush(row.outcome == ImportOutcome::Error ? colours(QApplication::palette()).dangerTint
                                                              : colours(QApplication::palette()).warningTint);
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
        return importOutcomeText(row.outcome);
    case Problem:
        return problemText(source);
    default:
        return m_rehearsal->cell(source, cell);
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
    if (role != Qt::EditRole || cell < 0 || value.toString() == m_rehearsal->cell(source, cell))
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
