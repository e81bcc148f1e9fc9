// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_outcome.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr QChar kEnd = u'\x1f';      ///< ends a cell; text of a list cannot hold it, see append()
constexpr QChar kEndOfRow = u'\x1e'; ///< ends a row
constexpr size_t kRowsInBlock = 256;
constexpr int kFastest = 1; ///< of qCompress()

QJsonArray duplicatesToJson(const std::vector<ImportDuplicate> &duplicates)
{
    QJsonArray array;
    for (const ImportDuplicate &duplicate : duplicates) {
        QJsonObject object{{u"row"_s, duplicate.line},
                           {u"number"_s, duplicate.number.isEmpty() ? QJsonValue() : QJsonValue(duplicate.number)},
                           {u"score"_s, duplicate.score},
                           {u"reasons"_s, QJsonArray::fromStringList(reasonKeys(duplicate.reasons))}};
        if (duplicate.likeLine > 0)
            object.insert(u"like_row"_s, duplicate.likeLine);
        array.append(object);
    }
    return array;
}

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

void ImportCounts::count(ImportOutcome outcome, bool warned, int by)
{
    rows += by;
    withWarnings += warned ? by : 0;
    switch (outcome) {
    case ImportOutcome::Create:
        created += by;
        break;
    case ImportOutcome::Update:
        updated += by;
        break;
    case ImportOutcome::Unchanged:
        unchanged += by;
        break;
    case ImportOutcome::Error:
        failed += by;
        break;
    case ImportOutcome::LeftOut:
        leftOut += by;
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
        {u"possible_duplicates"_s, duplicatesToJson(duplicates)},
        {u"mapped"_s, columns},
        {u"unmapped"_s, QJsonArray::fromStringList(unmapped)},
    };
}

const QByteArray &ImportRehearsal::block(size_t number) const
{
    if (number == m_blocks.size())
        return m_open;
    if (number != m_cachedNumber) {
        m_cached = qUncompress(m_blocks[number]);
        m_cachedNumber = number;
    }
    return m_cached;
}

void ImportRehearsal::append(const Row &row, const QStringList &cells, std::vector<ImportIssue> issues)
{
    for (QString cell : cells) {
        cell.replace(kEnd, u' ').replace(kEndOfRow, u' ');
        m_open += cell.toUtf8();
        m_open += char(kEnd.unicode());
    }
    m_open += char(kEndOfRow.unicode());
    if (!issues.empty())
        m_issues.insert(qsizetype(m_rows.size()), std::move(issues));
    m_rows.push_back(row);
    if (m_rows.size() % kRowsInBlock == 0) {
        m_blocks.push_back(qCompress(m_open, kFastest));
        m_open.clear();
    }
    result.counts.add(row.outcome, row.warned);
}

void ImportRehearsal::replace(qsizetype index, const Row &row, const QStringList &cells,
                              std::vector<ImportIssue> issues)
{
    Row &stored = m_rows[size_t(index)];
    result.counts.remove(stored.outcome, stored.warned);
    stored = row;
    result.counts.add(row.outcome, row.warned);
    m_edited.insert(index, cells);
    m_issues.remove(index);
    if (!issues.empty())
        m_issues.insert(index, std::move(issues));
    setChanges(index, {});
    if (m_likenesses.remove(index) > 0) // whom it is like is looked for in the next pass
        --result.counts.possible;
}

void ImportRehearsal::setChanges(qsizetype index, std::vector<ImportChange> changes)
{
    if (changes.empty())
        m_changes.remove(index);
    else
        m_changes.insert(index, std::move(changes));
}

void ImportRehearsal::setLikeness(qsizetype index, const ImportLikeness &likeness)
{
    result.counts.possible += !m_likenesses.contains(index);
    m_likenesses.insert(index, likeness);
}

std::optional<ImportLikeness> ImportRehearsal::likeness(qsizetype index) const
{
    const auto found = m_likenesses.constFind(index);
    return found == m_likenesses.constEnd() ? std::nullopt : std::optional(*found);
}

QStringList ImportRehearsal::cells(qsizetype index) const
{
    if (const auto edited = m_edited.constFind(index); edited != m_edited.constEnd())
        return *edited;
    const QByteArray &rows = block(size_t(index) / kRowsInBlock);
    qsizetype start = 0;
    for (size_t skip = size_t(index) % kRowsInBlock; skip > 0; --skip)
        start = rows.indexOf(char(kEndOfRow.unicode()), start) + 1;
    const qsizetype end = rows.indexOf(char(kEndOfRow.unicode()), start);
    QStringList cells = QString::fromUtf8(rows.sliced(start, end - start)).split(kEnd, Qt::KeepEmptyParts);
    cells.removeLast(); // what follows the last mark
    return cells;
}

QString ImportRehearsal::cell(qsizetype index, int column) const
{
    return cells(index).value(column);
}

} // namespace elo
