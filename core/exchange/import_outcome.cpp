// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_outcome.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr QChar kEnd = u'\x1f'; ///< ends a cell; text of a list cannot hold it, see append()

QJsonArray issuesToJson(const std::vector<ImportRowIssue> &issues,
                        const std::function<QString(const ImportIssue &)> &wording)
{
    QJsonArray array;
    for (const ImportRowIssue &entry : issues)
        array.append(QJsonObject{{u"row"_s, entry.line},
                                 {u"column"_s, entry.header},
                                 {u"message"_s, wording(entry.issue)},
                                 {u"reason"_s, entry.issue.reason},
                                 {u"value"_s, entry.issue.value}});
    return array;
}

} // namespace

void ImportCounts::add(ImportOutcome outcome, bool warned)
{
    ++rows;
    withWarnings += warned;
    switch (outcome) {
    case ImportOutcome::Create:
        ++created;
        break;
    case ImportOutcome::Update:
        ++updated;
        break;
    case ImportOutcome::Unchanged:
        ++unchanged;
        break;
    case ImportOutcome::Error:
        ++failed;
        break;
    case ImportOutcome::LeftOut:
        ++leftOut;
        break;
    }
}

QJsonObject ImportResult::toJson(const std::function<QString(const ImportIssue &)> &wording) const
{
    QJsonObject columns;
    for (const auto &[header, key] : mapped)
        columns.insert(header, key);
    return {
        {u"operation"_s, operation.isNull() ? QJsonValue() : QJsonValue(idText(operation))},
        {u"rows"_s, counts.rows},
        {u"created"_s, counts.created},
        {u"updated"_s, counts.updated},
        {u"unchanged"_s, counts.unchanged},
        {u"left_out"_s, counts.leftOut},
        {u"pictures"_s, counts.pictures},
        {u"pictures_left_out"_s, counts.photos},
        {u"errors"_s, issuesToJson(errors, wording)},
        {u"warnings"_s, issuesToJson(warnings, wording)},
        {u"mapped"_s, columns},
        {u"unmapped"_s, QJsonArray::fromStringList(unmapped)},
    };
}

void ImportRehearsal::append(const Row &row, const QStringList &cells, std::vector<ImportIssue> issues)
{
    m_starts.push_back(size_t(m_cells.size()));
    for (QString cell : cells) {
        cell.replace(kEnd, u' ');
        m_cells += cell.toUtf8();
        m_cells += char(kEnd.unicode());
    }
    if (!issues.empty())
        m_issues.insert(qsizetype(m_rows.size()), std::move(issues));
    m_rows.push_back(row);
    result.counts.add(row.outcome, row.warned);
}

QStringList ImportRehearsal::cells(qsizetype index) const
{
    const size_t start = m_starts[size_t(index)];
    const size_t end = size_t(index) + 1 < m_starts.size() ? m_starts[size_t(index) + 1] : size_t(m_cells.size());
    QStringList cells =
        QString::fromUtf8(m_cells.constData() + start, qsizetype(end - start)).split(kEnd, Qt::KeepEmptyParts);
    cells.removeLast(); // what follows the last mark
    return cells;
}

QString ImportRehearsal::cell(qsizetype index, int column) const
{
    return cells(index).value(column);
}

} // namespace elo
