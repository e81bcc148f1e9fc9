// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/match/match_reason.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QVariant>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace elo {

struct ImportKnowledge;

/// What is wrong with one cell, or with the whole row.
struct ImportIssue
{
    int column = -1;      ///< -1: the row as a whole
    QString reason;       ///< fixed key, worded by importIssueText()
    QString value;        ///< as written
    bool warning = false; ///< the row is imported all the same, and the value kept in the notes where there are any
};

/// A value of a row where the record has another.
struct ImportChange
{
    int column = -1;
    int field = -1;  ///< of the entity
    QVariant before; ///< as it is on record
};

/// Whom a row that makes a new record may be about.
struct ImportLikeness
{
    qint64 rid = 0;     ///< the row id of somebody on record; 0: `row`
    qsizetype row = -1; ///< an earlier row of the list, by its index
    double score = 0;   ///< probability, 0 to 1
    MatchReasons reasons;
};

/// What becomes of one row.
enum class ImportOutcome : quint8 { Create, Update, Unchanged, Error, LeftOut };

struct ImportCounts
{
    qint64 rows = 0;
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 failed = 0;
    qint64 leftOut = 0;
    qint64 withWarnings = 0; ///< rows of any outcome that have one
    qint64 photos = 0;       ///< pictures of people that the file holds and nobody keeps
    qint64 pictures = 0;     ///< pictures of people that are, or would be, attached to them
    qint64 possible = 0;     ///< new records that may be somebody who is known, to look at later

    void add(ImportOutcome outcome, bool warned) { count(outcome, warned, 1); }
    void remove(ImportOutcome outcome, bool warned) { count(outcome, warned, -1); }

private:
    void count(ImportOutcome outcome, bool warned, int by);
};

/// An issue with the place where people find it.
struct ImportRowIssue
{
    qint64 line = 0; ///< of the file, from 1
    QString header;  ///< of the column; empty for the whole row
    ImportIssue issue;
};

/// A new record that may be somebody who is known, with the places where people find both.
struct ImportDuplicate
{
    qint64 line = 0;
    QString number;      ///< of whom it is like; empty: of the list
    qint64 likeLine = 0; ///< the earlier line that it is like; 0: somebody on record
    double score = 0;
    MatchReasons reasons;
};

/// What an import did, or would do.
struct ImportResult
{
    Id operation; ///< null if nothing was written
    ImportCounts counts;
    std::vector<ImportRowIssue> errors; ///< rows that were not imported
    std::vector<ImportRowIssue> warnings;
    std::vector<ImportDuplicate> duplicates;         ///< as far as they were looked for
    std::vector<std::pair<QString, QString>> mapped; ///< header → target key
    QStringList unmapped;

    /// The shape of the command line: operation, rows, created, updated, unchanged, errors, mapped, unmapped; and
    /// left_out, warnings. @param wording gives the message of an issue.
    QJsonObject toJson(const std::function<QString(const ImportIssue &)> &wording) const;
};

/// What would become of every row, and their cells for the user to look at. Cells are kept in compressed blocks: a
/// hundred thousand rows of 25 columns take some 8 MB. For one thread at a time.
class ImportRehearsal
{
public:
    struct Row
    {
        qint64 line = 0;
        qint64 existing = 0; ///< row id of the record that it updates; 0 if that comes from this file
        int person = -1;     ///< whom it is about, for ImportSession::rehearseRow()
        ImportOutcome outcome = ImportOutcome::Create;
        bool warned = false;
    };

    ImportResult result; ///< counts and issues; no operation
    /// What rehearseRow() goes on from.
    std::shared_ptr<ImportKnowledge> knowledge;

    void append(const Row &row, const QStringList &cells, std::vector<ImportIssue> issues);
    /// A row that was looked at again. Counts follow; the issues in `result` are those of the whole pass.
    void replace(qsizetype index, const Row &row, const QStringList &cells, std::vector<ImportIssue> issues);
    void setChanges(qsizetype index, std::vector<ImportChange> changes);
    void setLikeness(qsizetype index, const ImportLikeness &likeness);

    qsizetype size() const { return qsizetype(m_rows.size()); }
    const Row &row(qsizetype index) const { return m_rows[size_t(index)]; }
    QStringList cells(qsizetype index) const;
    QString cell(qsizetype index, int column) const;
    std::vector<ImportIssue> issues(qsizetype index) const { return m_issues.value(index); }
    /// Values where the record on record has others; none for rows that touch no record.
    std::vector<ImportChange> changes(qsizetype index) const { return m_changes.value(index); }
    bool hasChanges(qsizetype index) const { return m_changes.contains(index); }
    qsizetype changing() const { return m_changes.size(); }
    /// Whom a row that makes a new record may be about.
    std::optional<ImportLikeness> likeness(qsizetype index) const;
    bool hasLikeness(qsizetype index) const { return m_likenesses.contains(index); }
    const QHash<qsizetype, ImportLikeness> &likenesses() const { return m_likenesses; }

private:
    const QByteArray &block(size_t number) const;

    std::vector<Row> m_rows;
    std::vector<QByteArray> m_blocks; ///< compressed; of kRowsInBlock rows each
    QByteArray m_open; ///< the rows behind the last block: UTF-8, each cell and each row ended by a mark
    QHash<qsizetype, QStringList> m_edited; ///< cells of rows that were looked at again
    QHash<qsizetype, std::vector<ImportIssue>> m_issues;
    QHash<qsizetype, std::vector<ImportChange>> m_changes;
    QHash<qsizetype, ImportLikeness> m_likenesses;
    mutable QByteArray m_cached; ///< block `m_cachedNumber`
    mutable size_t m_cachedNumber = size_t(-1);
};

} // namespace elo
