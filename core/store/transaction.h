// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/schema.h"
#include "core/store/changes.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/store/digest.h"
#include "core/store/long_operation.h"
#include "core/store/merged.h"
#include "core/store/search_document.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <map>
#include <set>

namespace elo {

/// What an operation says of itself.
struct OperationHead
{
    QString user;
    QString kind;
    Ref subject;
    QString detail;
    Id undoes;
};

/// One operation being written: rows, journal and search index, in one database transaction. Made by
/// Workspace::transact only; when it goes out of scope without commit() everything is as before.
///
/// An operation that takes long calls breathe() between records and is written in several database transactions then,
/// so that others can write in between. Until commit() it is marked as unfinished; if it ends without commit(), what
/// it wrote is there and is to be taken back (core/store/long_operation.h).
///
/// Everything throws StoreFailure.
class Transaction
{
public:
    /// @param mark outlives it and tells whether it is unfinished; null: it never breathes.
    Transaction(Connection &connection, const Schema &schema, const OperationHead &head,
                LongOperation *mark = nullptr);
    /// Goes on with an operation that is unfinished, to take it back.
    Transaction(Connection &connection, const Schema &schema, LongOperation &unfinished);
    virtual ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    const Schema &schema() const { return m_schema; }
    const Codes &codes() const { return m_codes; }
    Connection &connection() { return m_connection; }
    qint64 rid() const { return m_rid; }

    /// Adds a record with its parts. Gives ids (of links from what they join), row ids and numbers, fills the parts'
    /// owner field, and writes the search index from what is in memory. A link that exists is brought up to date
    /// instead.
    void insert(RecordTree &tree);
    /// The same with a search text that was made already: an import makes it on another thread.
    void insert(RecordTree &tree, SearchDocument document);
    /// Adds one row. For a link that exists already: updates it, and brings it back if it was removed.
    void insert(Record &record);
    /// Writes the values of `after` that differ from `before`, the row as it is stored.
    void update(const Record &before, const Record &after);
    /// Writes one value as the database keeps it.
    void writeStored(const Entity &entity, qint64 rid, int fieldIndex, const QVariant &stored);
    /// Writes down that a value is what it is, as an edit that changes nothing: a decision that it holds. @param
    /// fieldIndex -1: alive.
    void restate(const Entity &entity, qint64 rid, int fieldIndex, const QVariant &stored);
    /// Removes or brings back one record, without what belongs to it.
    void setAlive(const Entity &entity, qint64 rid, bool alive);
    /// The same of all rows of a range of row ids, in statements over many of them: the undo of an import. Search
    /// texts of the rows are written at once; those of whom they belong to are for the caller to touch(). @returns
    /// how many rows changed.
    qint64 setAlive(const Entity &entity, qint64 first, qint64 last, bool alive);
    /// The search index of the record, or of whom it belongs to, is brought up to date before the commit.
    void touch(const Entity &entity, qint64 rid, Changes::Touched::Kind kind = Changes::Touched::Kind::Updated);

    /// For loops over many records, between two of them: if it wrote for a while, it lets others write. Records that
    /// were read before may be others then, and no query may be half read. @returns whether somebody did.
    bool breathe();
    /// Whether others may have written since it began.
    bool hasBreathed() const { return m_isChunked; }
    /// It says of itself that it was interrupted and taken back, and takes nothing back itself.
    void becomeInterrupted();

    /// Seals and commits. @returns the operation's id, or a null id if nothing was changed (then nothing is written).
    Id commit();
    const Changes &changes() const { return m_changes; }
    qint64 device() const { return m_device; }
    qint64 seq() const { return m_seq; }

protected:
    struct Added;
    /// Begins without an operation: core/store/received_transaction.h has many.
    Transaction(Connection &connection, const Schema &schema);
    void begin(const OperationHead &head);
    std::vector<const Record *> insertWithParts(RecordTree &tree);
    void addDocument(const Record &record, SearchDocument document);
    void insertRow(Record &record);
    Added &added(const Entity &entity);
    qint64 nextNumber(const Entity &entity, Added &added);
    std::vector<std::pair<const Entity *, Added *>> addedByCode();
    /// @param isReceived rules are for who writes: files that come together must end alike.
    void settleDefinitions(bool isReceived = false);
    void settleGroups();
    void seal();
    void noteHeard();
    QByteArray digest();
    void closeChunk();
    void openChunk();
    void writeRanges();
    void writeChangeRange();
    bool wroteNothing();
    void dropOperation();
    void refreshSearch();
    void refreshStale(size_t most);
    void staleRepresentatives();
    void writeDocuments();
    bool isUntouched(const Entity &entity, qint64 rid);
    void staleOwnerOf(const Entity &part, qint64 rid);
    void noteTouched(const Entity &entity, const Id &id, qint64 rid, Changes::Touched::Kind kind);
    void noteTouched(const Entity &entity, const std::vector<qint64> &rids, Changes::Touched::Kind kind);

    Connection &m_connection;
    const Schema &m_schema;
    Codes m_codes;
    Id m_id;
    qint64 m_rid = 0;
    qint64 m_device = 0;
    Id m_deviceId;
    qint64 m_block = 0;
    qint64 m_seq = 0;
    qint64 m_lastChangeBefore = 0;
    bool m_open = false;
    LongOperation *m_mark = nullptr;
    bool m_isChunked = false;
    QElapsedTimer m_chunk; ///< since it began to hold others up
    qint64 m_hold = 0;     ///< for so long, in milliseconds
    qint64 m_dataVersion = 0;
    std::unique_ptr<ChangeDigest> m_changeDigest;
    QByteArray m_insertedBefore; ///< of an operation that is gone on with: the payload of its rows
    /// What the operation adds to one table.
    struct Added
    {
        QByteArray sql;
        std::vector<int> order; ///< of the fields, see canonicalOrder()
        qint64 first = 0;       ///< the latest range of row ids; 0: none yet
        qint64 last = 0;
        bool mayBreak = false; ///< others may have added rows behind it
        qint64 nextNumber = 0; ///< 0: none given yet
        QCryptographicHash hash{QCryptographicHash::Blake2b_256};
    };
    std::map<const Entity *, Added> m_added;
    std::set<std::pair<const Entity *, qint64>> m_stale; ///< whose search text is to be made anew
    struct NewDocument
    {
        const Entity *entity;
        qint64 rid;
        SearchDocument document;
    };
    std::vector<NewDocument> m_documents; ///< of added records, written in batches
    size_t m_overtaken = 0;               ///< so many of them, since when others wrote
    Changes m_changes;
    merged::Regrouping m_regrouping;
    bool m_definesFields = false;    ///< a definition of a field of the office's own was touched
    std::unique_ptr<Schema> m_grown; ///< the schema after the operation, if that differs
};

} // namespace elo
