// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_facts.h"
#include "core/exchange/import_outcome.h"
#include "core/exchange/import_people.h"
#include "core/exchange/import_references.h"
#include "core/exchange/import_session.h"
#include "core/exchange/value_reader.h"
#include "core/schema/schema.h"
#include "core/store/search_document.h"

#include <map>
#include <memory>
#include <optional>

namespace elo {

/// One row of a list as records that are ready to be stored.
struct ImportRow
{
    qsizetype index = 0; ///< among the rows of data
    qint64 line = 0;
    QStringList cells; ///< with the user's corrections; kept for rehearsals only
    std::vector<ImportIssue> issues;
    bool isLeftOut = false;
    bool hadPhoto = false;                ///< which is not kept
    std::optional<SourcePicture> picture; ///< of whom the row is about
    ImportDecision decision;
    Id self;               ///< of the record that it is about, if the list says so
    qint64 selfNumber = 0; ///< the number of that record

    Record record;             ///< only what the row says
    Record fresh;              ///< the same as a new record, with defaults and what follows from the values
    SearchDocument document;   ///< the search text of `fresh`, made here on the reading thread
    std::vector<Record> parts; ///< contacts, consents, memberships, without their owner
    ImportKeys keys;
    ImportFacts facts;

    std::optional<Record> participation; ///< without its person, when the list belongs to an event
    std::vector<Id> presentOn;           ///< days of the event
    /// Only somebody of the diaspora becomes a member: officials, ministries and press take part under their name.
    bool isMember = true;

    bool hasError() const;
    bool hasWarning() const;
};

/// Turns the cells of a row into records. It remembers what it has read, so each thread has its own.
class ImportRowReader
{
public:
    ImportRowReader(const ImportSession &session, const Schema &schema, const ImportLookups &lookups,
                    const QString &recordedBy);

    ImportRow read(qsizetype index, SourceRow source);

    /// The keys of entities whose names the mapping needs.
    static QStringList lookedUp(const ImportSession &session, const Schema &schema);

private:
    struct Column
    {
        int index = 0;
        const ImportTarget *target = nullptr;
        const Field *field = nullptr;
        std::unique_ptr<ValueReader> reader;
        QStringList kinds;       ///< of things that it may name
        bool isOwner = false;    ///< says to what the row's record belongs, or what it joins
        bool isLabelled = false; ///< its text says in a note which column it comes from
    };
    struct Names
    {
        QString given;
        QString family;
    };
    struct Said
    {
        std::optional<bool> consent;
        QDate consentDate;
        QStringList leftovers; ///< what could not be read, for the notes
        ImportReferences references;
    };

    void applyCorrections(qsizetype index, SourceRow &source) const;
    void addRemarks(const std::vector<CellRemark> &remarks, ImportRow &row) const;
    void addColumn(int index, const ImportTarget &target, const QString &entityKey, const Field *field);
    void readColumn(const Column &column, const QString &cell, ImportRow &row, Names &names, Said &said) const;
    void readField(const Column &column, const QString &cell, Record &record, ImportRow &row, Said &said) const;
    void readContacts(const Column &column, const QString &cell, ImportRow &row, Said &said) const;
    void addContact(ImportRow &row, const QString &kind, const QString &value, const QString &note = {}) const;
    void readAssociations(const Column &column, const QString &cell, ImportRow &row, Said &said) const;
    void readConsent(const Column &column, const QString &cell, ImportRow &row, Said &said) const;
    void readAttendance(const Column &column, const QString &cell, ImportRow &row) const;
    void readSelf(const Column &column, const QString &cell, ImportRow &row) const;
    void readHint(const Column &column, const QString &cell, ImportRow &row, Said &said) const;
    void settleReferences(ImportRow &row, Said &said) const;
    void report(ImportRow &row, Said &said, const Column &column, const ValueReading &reading,
                const QString &cell) const;

    void settleName(ImportRow &row, const Names &names) const;
    void settleConsent(ImportRow &row, const Said &said) const;
    void settleProvince(ImportRow &row) const;
    void settleParticipation(ImportRow &row) const;
    void settleNotes(ImportRow &row, const Said &said) const;
    void requireFields(ImportRow &row) const;
    void finish(ImportRow &row) const;
    int columnOf(const QString &fieldKey) const;
    void makeFresh(ImportRow &row) const;
    void gatherFacts(ImportRow &row) const;

    const ImportSession &m_session;
    const Schema &m_schema;
    const Entity &m_entity;
    const ImportLookups &m_lookups;
    QString m_recordedBy;
    QString m_sourceName; ///< what new records say of where they come from
    Record m_blank;
    std::vector<Column> m_columns;
};

} // namespace elo
