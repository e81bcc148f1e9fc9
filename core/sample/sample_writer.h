// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/sample_table.h"
#include "core/store/transaction.h"

#include <QDate>

namespace elo {

/// Turns rows of the sample tables into records. Columns are field keys; a date is a number of days from today, a
/// reference the name or acronym of a record that was written before. Columns that begin with `@` are parts.
/// Everything throws StoreFailure.
class SampleWriter
{
public:
    SampleWriter(Transaction &transaction, const QDate &today) : m_tx(transaction), m_today(today) {}

    /// Makes a record known under a name, for references.
    void know(const QString &name, const Ref &ref) { m_known.insert(name, ref); }
    Ref known(const QString &name) const;

    /// Writes every row as a record of the entity.
    void write(const QString &entity, const SampleTable &table);

    /// Writes the participants of the event, with the days on which each was there.
    void writeParticipants(const Ref &event, const SampleTable &table);

private:
    Ref known(const QString &name, const std::vector<const char *> &targets) const;
    void setFields(Record &record, const SampleTable &table, qsizetype row) const;
    void addParts(RecordTree &tree, const SampleTable &table, qsizetype row) const;
    void addPart(RecordTree &tree, const QString &column, const QString &cell) const;
    void insert(RecordTree &tree);
    void knowByTitles(const Record &record);

    Transaction &m_tx;
    QDate m_today;
    QHash<QString, Ref> m_known;
};

} // namespace elo
