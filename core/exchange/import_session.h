// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/job.h"
#include "core/base/result.h"
#include "core/exchange/import_decision.h"
#include "core/exchange/import_outcome.h"
#include "core/exchange/import_source.h"
#include "core/exchange/import_target.h"
#include "core/exchange/value_meanings.h"
#include "core/places/dates.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

namespace elo {

class Workspace;
struct ImportRow;

/// What the user chooses about an import as a whole.
struct ImportOptions
{
    QString entity = QStringLiteral("member");
    Ref event;                          ///< members are linked to it as participants; null: none
    OnRecord onRecord = OnRecord::Fill; ///< where the list says something else than the record
    bool leaveUnreadEmpty = false;      ///< a value that cannot be read is a warning and no error
    std::optional<DateOrder> dateOrder; ///< nothing: decided for each column
    ImportSource::Overrides source;
};

/// The import of a list: which column goes where, which cells were corrected, which rows are left out. A value that
/// can be copied to a worker; it keeps no connection. Typical use:
///
///     auto session = ImportSession::open(path, workspace, options);
///     session->setMapping(map);                        // or setTarget() by the user
///     auto rehearsal = session->rehearse(workspace);   // writes nothing
///     auto result = session->apply(workspace);         // one operation; workspace.undo(result->operation)
///
/// Rows in error are not imported; running the corrected file later adds just those.
class ImportSession
{
public:
    /// Reads the beginning of a list and guesses what its columns are.
    /// Errors: NotFound, CannotRead; BadSource with a reason: those of CsvReader, "no_header", "no_rows";
    /// Invalid{"entity", "unknown_choice", key}; NotFound for an event that does not exist.
    static Result<ImportSession> open(const QString &path, Workspace &workspace, const ImportOptions &options = {});

    const ImportOptions &options() const { return m_options; }
    /// Rules for values only; entity, event and source are chosen by opening again.
    void setRules(OnRecord onRecord, bool leaveUnreadEmpty, std::optional<DateOrder> dateOrder);

    const ImportSource &source() const { return m_source; }
    const std::vector<ImportTarget> &targets() const { return m_targets; }

    /// Index in targets(), -1: the column is not imported.
    int target(int column) const { return m_mapping[size_t(column)]; }
    /// Maps a column; a target that takes one column is taken away from the other. @param target -1: not imported.
    void setTarget(int column, int target);

    /// {header: key of the target}; unmapped columns are null.
    QJsonObject mapping() const;
    /// Applies a mapping; columns that it does not name keep their guess, null or "" leaves one out.
    /// Errors: Invalid{header, "unknown_column" | "unknown_target" | "target_taken", key}.
    Result<void> setMapping(const QJsonObject &mapping);

    /// Says what a text of a column means, in all rows: another text that its target reads, empty for nothing;
    /// nullopt takes back what was said. What was said of a column goes when it gets another target.
    void setMeaning(int column, const QString &text, const std::optional<QString> &meaning);
    ValueMeanings meanings(int column) const { return m_meanings.value(column); }
    /// A cell as it is meant.
    QString meant(int column, const QString &cell) const;

    /// Corrects a cell, by the index of its row among the rows of data.
    void setCell(qsizetype row, int column, const QString &text);
    void setLeftOut(qsizetype row, bool leftOut);
    bool isLeftOut(qsizetype row) const { return m_leftOut.contains(row); }
    const QHash<qsizetype, QHash<int, QString>> &corrections() const { return m_corrections; }

    /// What was decided about a row; an empty decision if nothing was.
    ImportDecision decision(qsizetype row) const { return m_decisions.value(row); }
    void decide(qsizetype row, const ImportDecision &decision);
    const QHash<qsizetype, ImportDecision> &decisions() const { return m_decisions; }

    /// Runs over all rows and writes nothing. New members are compared with those on record and with each other:
    /// nobody is merged, but who may be known already is told. @param workspace may be read-only; @param job may be
    /// null. Errors: Cancelled, BadSource, CannotRead and those of the database.
    Result<ImportRehearsal> rehearse(Workspace &workspace, Job *job = nullptr) const;

    /// Looks at one row again after a cell of it was corrected or something about it was decided, in some
    /// milliseconds whatever the length of the list. What other rows of the list make of it, and whom it is like, the
    /// next rehearse() tells. Errors: those of the database.
    Result<void> rehearseRow(Workspace &workspace, ImportRehearsal &rehearsal, qsizetype row) const;

    /// Imports as one operation: all of it is there afterwards, or nothing. A source that turns out to be broken
    /// further down fails as a whole. Errors: as rehearse(), ReadOnly, DiskFull, InUse.
    Result<ImportResult> apply(Workspace &workspace, Job *job = nullptr) const;

private:
    ImportResult emptyResult() const;
    static std::vector<ImportDuplicate> duplicatesOf(Workspace &workspace, const ImportRehearsal &rehearsal);
    void addIssues(ImportResult &result, const ImportRow &row, ImportOutcome outcome) const;

    ImportOptions m_options;
    ImportSource m_source;
    std::vector<ImportTarget> m_targets;
    std::vector<int> m_mapping;
    QHash<int, ValueMeanings> m_meanings; ///< by column
    QHash<qsizetype, QHash<int, QString>> m_corrections;
    QSet<qsizetype> m_leftOut;
    QHash<qsizetype, ImportDecision> m_decisions;
};

} // namespace elo
