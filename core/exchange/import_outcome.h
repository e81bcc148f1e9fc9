// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <functional>
#include <vector>

namespace elo {

/// What is wrong with one cell, or with the whole row.
struct ImportIssue
{
    int column = -1;      ///< -1: the row as a whole
    QString reason;       ///< fixed key, worded by importIssueText()
    QString value;        ///< as written
    bool warning = false; ///< the row is imported all the same, and the value kept in the notes where there are any
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

    void add(ImportOutcome outcome, bool warned);
};

/// An issue with the place where people find it.
struct ImportRowIssue
{
    qint64 line = 0; ///< of the file, from 1
    QString header;  ///< of the column; empty for the whole row
    ImportIssue issue;
};

/// What an import did, or would do.
struct ImportResult
{
    Id operation; ///< null if nothing was written
    ImportCounts counts;
    std::vector<ImportRowIssue> errors; ///< rows that were not imported
    std::vector<ImportRowIssue> warnings;
    std::vector<std::pair<QString, QString>> mapped; ///< header → target key
    QStringList unmapped;

    /// The shape of the command line: operation, rows, created, updated, unchanged, errors, mapped, unmapped; and
    /// left_out, warnings. @param wording gives the message of an issue.
    QJsonObject toJson(const std::function<QString(const ImportIssue &)> &wording) const;
};

/// What would become of every row, and their cells for the user to look at. Cells are kept in one compact buffer: a
/// hundred thousand rows of 25 columns take some 30 MB.
class ImportRehearsal
{
public:
    struct Row
    {
        qint64 line = 0;
        ImportOutcome outcome = ImportOutcome::Create;
        bool warned = false;
        qint64 existing = 0; ///< row id of the record that it updates; 0 if that comes from this file
    };

    ImportResult result; ///< counts and issues; no operation

    void append(const Row &row, const QStringList &cells, std::vector<ImportIssue> issues);

    qsizetype size() const { return qsizetype(m_rows.size()); }
    const Row &row(qsizetype index) const { return m_rows[size_t(index)]; }
    QStringList cells(qsizetype index) const;
    QString cell(qsizetype index, int column) const;
    std::vector<ImportIssue> issues(qsizetype index) const { return m_issues.value(index); }

private:
    std::vector<Row> m_rows;
    std::vector<size_t> m_starts; ///< where the cells of a row begin
    QByteArray m_cells;           ///< UTF-8, each cell ended by a unit separator
    QHash<qsizetype, std::vector<ImportIssue>> m_issues;
};

} // namespace elo
