// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/base/result.h"
#include "core/places/language.h"
#include "core/schema/schema.h"
#include "core/store/changes.h"
#include "core/store/list_query.h"

#include <QObject>
#include <functional>
#include <map>
#include <memory>
#include <span>

class QIODevice;

namespace elo {

struct AskerMatch;
struct BulkEdit;
struct BulkOutcome;
class Codes;
class Connection;
struct TimelinePage;
struct TimelineQuery;
class ReceivedTransaction;
class Transaction;
struct UndoException;
struct UndoOutcome;
class Vocabulary;

/// The door: the only way by which windows and the command line reach the data of one open office file. Verbs write,
/// each as one operation of the journal, whole or not at all; queries read. It belongs to one thread; a worker opens
/// its own Workspace on the same file.
class Workspace : public QObject
{
    Q_OBJECT
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new, private office file with the seed list of missions. Errors: FileExists, CannotWrite, DiskFull.
    static Result<std::unique_ptr<Workspace>> create(const QString &path, const QString &user);

    /// Opens an office file, bringing an older one up to date after a backup beside it.
    /// Errors: NotFound, NotAnEloFile, NewerFile, InUse, ReadOnly, Damaged, CannotRead; Refused{"older_file", path}
    /// if an older file may only be read.
    static Result<std::unique_ptr<Workspace>> open(const QString &path, const QString &user,
                                                   Mode mode = Mode::ReadWrite);

    ~Workspace() override;

    const Schema &schema() const { return *m_schema; }
    QString path() const;
    QString user() const { return m_user; }
    bool isReadOnly() const;

    /// The language in which titles, labels and values are worded.
    Language language() const { return m_language; }
    void setLanguage(Language language) { m_language = language; }

    // --- Queries -----------------------------------------------------------------------------------------------

    /// A living or removed record (see Record::alive). NoRecord if there never was one.
    Result<Record> record(const Ref &ref);
    /// By "M-12", or by the 32 digits of an id of any entity.
    Result<Record> recordByNumber(const QString &numberOrId);
    /// Records by local row id, in the order asked for; what is missing is left out.
    Result<std::vector<Record>> records(const Entity &entity, std::span<const qint64> rids);
    /// A record with all its living parts and links (not the parts of its parts).
    Result<RecordTree> tree(const Ref &ref);
    /// Living parts or links of `part` whose reference field `field` points to `owner`, oldest first.
    Result<std::vector<Record>> related(const Entity &part, const QString &field, const Ref &owner);
    /// How many living records of `part` point to `owner` through `field`.
    Result<qint64> relatedCount(const Entity &part, const QString &field, const Ref &owner);

    /// Row ids of living records in the order asked for. @param limit at most so many; -1: all.
    Result<std::vector<qint64>> ids(const ListQuery &query, qint64 limit = -1);
    /// How many living records a query lists.
    Result<qint64> countOf(const ListQuery &query);
    /// Living records of the entity.
    Result<qint64> count(const Entity &entity);

    /// Finds things by any words of their names, places, notes or digits of their phones, forgiving accents, order,
    /// spelling. Best first. @param entities keys to look among; empty: everything that can be found.
    Result<std::vector<SearchHit>> search(const QString &text, const QStringList &entities = {}, int limit = 50);

    /// The record that stands for the same person: itself for everything that was not merged into another.
    Ref representative(const Ref &ref);
    /// The other living records of the same person, oldest first; empty for what was never merged.
    Result<std::vector<Record>> mergedWith(const Ref &ref);

    /// What a record is called, e.g. "Armando Muiuane", or "Lisboa · 2026-03-01" for links; empty if there is none.
    QString title(const Ref &ref);
    /// The same for a record at hand, parts and links included.
    QString titleOf(const Record &record);
    /// "M-12"; empty for parts.
    static QString numberText(const Record &record);
    /// A second line for lists of hits: place, kind, occupation.
    QString subtitleOf(const Record &record);
    /// A value as people read it in the user's language: labels for keys, names for countries, titles for references.
    QString displayText(const Field &field, const QVariant &value);

    /// All that happened with a thing, newest first, one page at a time (core/timeline/timeline.h).
    Result<TimelinePage> timeline(const Ref &thing, const TimelineQuery &query);

    /// Who an inquiry may come from, by what the caller gave: phone, e-mail, name; best first (core/match/askers.h).
    Result<std::vector<AskerMatch>> askersOf(const Record &inquiry, int limit = 8);

    /// What the office calls itself on reports and in the window; empty until somebody said so.
    QString officeName();

    /// Every change of a record and of its parts, newest first.
    Result<std::vector<HistoryEntry>> history(const Ref &ref, int limit = 500);
    /// Operations of the file, newest first. @param beforeRid for the next page; 0: from the newest.
    Result<std::vector<OperationInfo>> operations(int limit, qint64 beforeRid = 0);
    Result<OperationInfo> operation(const Id &id);
    /// What an operation changed, in its order: additions (without a field) and values.
    Result<std::vector<HistoryEntry>> changesOf(const Id &operation, int limit = 500);

    /// The newest operation of this session that can be taken back or done again; nullopt if there is none.
    std::optional<OperationInfo> undoable();
    std::optional<OperationInfo> redoable();

    /// Pages, journal chain, search index, links, totals. Empty: all is well. @param job may be null.
    Result<std::vector<Problem>> check(Job *job = nullptr);
    /// Canonical text of all living data, line by line, equal on devices that agree. @param line gets each line.
    Result<void> dump(const std::function<void(const QByteArray &)> &line);
    /// Copies the office file to a new private file while it is in use.
    Result<void> backup(const QString &target);

    // --- Verbs -------------------------------------------------------------------------------------------------

    /// Adds or updates a record with its parts as one operation; returns the record's Ref. Fills derived fields (sort
    /// name, standard form of phones), checks rules. Parts may leave their owner field empty; parts with
    /// `alive == false` are removed. Errors: Invalid{field, reason, value}, Refused, ReadOnly, DiskFull, InUse.
    ///
    /// @param anchored whether follow-ups whose due dates were counted from a date that changes move along, as
    /// templates::preview tells beforehand.
    enum class Anchored { Stay, Move };
    Result<Ref> save(RecordTree tree, Anchored anchored = Anchored::Stay);
    Result<Ref> save(Record record);

    /// What happens to the open follow-ups of a thing that is closed or removed.
    enum class OpenActions { Keep, Finish, Drop };
    struct Closing
    {
        OpenActions actions;
        QString reason; ///< why they are dropped
    };

    /// Removes a record with its parts and links: it is only not alive, and undo brings all back. Its open follow-ups
    /// are closed in the same operation if that is asked for.
    Result<void> remove(const Ref &ref, const Closing &closing = {OpenActions::Keep, {}});
    Result<void> removeAll(const std::vector<Ref> &refs, const Closing &closing = {OpenActions::Keep, {}});

    /// Sets one field of many records as one operation, of all of them or of none.
    Result<void> setField(const std::vector<Ref> &refs, const QString &field, const QVariant &value);

    /// What an edit of many records would do; writes nothing (core/store/bulk_edit.h). @param job may be null.
    Result<BulkOutcome> previewBulk(const Entity &entity, std::span<const qint64> rids, const BulkEdit &edit,
                                    Job *job = nullptr);
    /// Edits many records as one operation that undoes. Records of which a rule refuses it stay as they are and are
    /// in the outcome. Errors: Cancelled, and what save() may fail with that is not about one record.
    Result<BulkOutcome> applyBulk(const Entity &entity, std::span<const qint64> rids, const BulkEdit &edit,
                                  Job *job = nullptr);

    /// Moves a record along a step of its entity (Entity::states), as one operation. @param values what the step asks
    /// for, field key → value. Errors: Refused{"no_such_step", from, to}, Invalid, as save().
    Result<void> advance(const Ref &ref, const QString &state, const QVariantMap &values = {},
                         const Closing &closing = {OpenActions::Keep, {}});
    /// Follow-ups that concern a thing and still ask for work, in the order of their due dates.
    Result<std::vector<Record>> openFollowUpsOf(const Ref &thing);
    /// Writes down what was said and what is to be done about it, as one operation: a note, and, if there is one, a
    /// follow-up that concerns what the note is about. @returns the note.
    Result<Ref> addNote(Record note, std::optional<Record> followUp = std::nullopt);

    /// Lays a follow-up aside: it keeps its due date, but asks for nothing before the day `until`. Counted, and with
    /// its reason in the history. Errors: Refused{"not_open"}, Invalid{"snoozed_until"} for a day that is not in the
    /// future, Invalid{"snooze_reason"} without one.
    Result<void> snooze(const Ref &followUp, const QDate &until, const QString &reason);
    /// Takes up again what was laid aside.
    Result<void> wake(const Ref &followUp);
    /// Makes the follow-ups of a template about a thing. @param place the record by whose date they are counted: one
    /// of templates::placesOf. @returns how many. Errors: Refused{"template_does_not_fit"},
    /// Refused{"no_anchor_date"}, Refused{"empty_template"}.
    Result<int> applyTemplate(const Ref &actionTemplate, const Ref &thing, const Ref &place);
    /// Adds the templates of templates::examples.
    Result<void> addExampleTemplates();

    /// Says who an inquiry of an unknown caller comes from: a member or an association that is on record.
    Result<void> matchAsker(const Ref &inquiry, const Ref &asker);
    /// The same for a caller who is put on record with it. @param asker a new member, with contacts. @returns it.
    Result<Ref> registerAsker(const Ref &inquiry, RecordTree asker);

    /// Says what the office calls itself; of this file alone, no record of the journal.
    Result<void> setOfficeName(const QString &name);

    /// Remembers that two members are two people, however alike they look (core/entities/distinction.h): the pair is
    /// not proposed as one again. @returns the decision, a record that can be removed. Errors: NoRecord; Invalid for
    /// one member twice.
    Result<Ref> markDistinct(const Ref &a, const Ref &b, const QString &note = {});
    /// Whether somebody decided so and nobody took it back.
    bool isDistinct(const Ref &a, const Ref &b);

    /// Says that two members are one person: `kept` stands for it from now on, with all that belongs to either. No
    /// row moves: a link joins the two (core/entities/same_as.h), and undoing the operation takes them apart again.
    /// @param values what `kept` is to say where the two differ, field key → value; edits of the same operation.
    /// @returns the operation. Errors: NoRecord; Refused{"same_person"} if they are joined already,
    /// Refused{"distinct"} if somebody decided that they are two; Invalid, as save().
    Result<Id> mergeMembers(const Ref &kept, const Ref &other, const QVariantMap &values = {});
    /// Takes a member out of the group that it was joined with, leaving every value as it is now.
    /// Errors: Refused{"not_merged"}.
    Result<Id> unmergeMember(const Ref &member);

    /// Confirms a mission of the seed list.
    Result<void> confirmMission(const Ref &mission);
    /// Records that a participant was, or was not, there on a day; moves the participant's state along.
    Result<void> setAttendance(const Ref &participation, const Ref &day, bool present);

    /// Attaches a copy of a file to a thing: a part with the name, kind and size of the file; the bytes are kept once
    /// in the office file. Errors: NotFound, CannotRead; Refused with what core/attachments/attachment_source.h
    /// names.
    Result<Ref> attach(const Ref &thing, const QString &path, const QString &note = {});
    /// The bytes of an attachment, in pieces. Errors: NoRecord, Damaged (bytes are missing or not those that were
    /// attached), CannotWrite.
    Result<void> readAttachment(const Ref &attachment, QIODevice &target);
    /// The same into a file that only its owner may read. What stands there is replaced.
    Result<void> saveAttachment(const Ref &attachment, const QString &path);

    /// Puts custom fields of one entity in the order given, as one operation.
    Result<void> orderCustomFields(const std::vector<Ref> &definitions);

    /// Takes an operation of any age back, as a new operation. Errors: NoRecord; Refused{"already_undone"};
    /// ChangedSince with one line per thing that was changed since; Refused{"nothing_left"} when nothing of it is
    /// left to take back. Returns the operation that was written.
    Result<Id> undo(const Id &operation);
    /// What undo() of an operation would be refused for: values that were edited since, records that others depend
    /// on. Writes nothing. Empty: all of it can be taken back. @param most so many at most.
    Result<std::vector<UndoException>> undoExceptions(const Id &operation, int most = 1000);
    /// Takes back what of an operation is as the operation left it, and leaves the rest: the outcome lists what
    /// stays. Errors: as undo(), without ChangedSince; Cancelled. @param job may be null.
    Result<UndoOutcome> undoRest(const Id &operation, Job *job = nullptr);
    /// Ctrl+Z and Ctrl+Shift+Z: the newest of this session. NoRecord if there is nothing.
    Result<Id> undoLast();
    Result<Id> redoLast();

    /// Puts an operation that a worker's Workspace wrote on this one's undo stack, so that Ctrl+Z takes it back.
    void adoptOperation(const Id &operation);
    /// The same for an undo or redo that a worker wrote: what is done again is taken back next, and the other way
    /// round.
    void adoptUndo(const Id &undone, const Id &written);

    /// For core's own verbs that live in other files (import, sample): runs `body` as one operation of the journal.
    /// Rows, journal and search index commit together or not at all.
    Result<Id> transact(const QString &kind, const Ref &subject, const QString &detail,
                        const std::function<void(Transaction &)> &body, const Id &undoes = {});

    /// For core/sync: runs `body`, which takes operations of other devices in, and tells everybody what changed. They
    /// are not this session's to undo with Ctrl+Z.
    Result<void> receive(const std::function<void(ReceivedTransaction &)> &body);

    Connection &connection() { return *m_connection; } ///< for core only; `ui` has no header to use it with

    /// Stops the query that runs in this workspace's thread; it then fails with Cancelled. From any thread.
    void interrupt();

    /// Looks whether another program wrote to the file, and emits changed(everything) if so. Cheap; call it by a
    /// timer.
    void noticeOtherWriters();
    /// When the last operation was committed; invalid if none was since opening.
    QDateTime lastSave() const { return m_lastSave; }

Q_SIGNALS:
    void changed(const elo::Changes &changes);
    /// The office's own fields are others than before, by whoever's doing: schema() is another object. Entities,
    /// fields and records that were handed out stay valid until the workspace closes, but tell the state of before.
    void schemaChanged();

private:
    Workspace(std::unique_ptr<Connection> connection, const QString &user);
    Result<void> prepare();
    bool reloadSchema();
    void noticeOtherSchema();
    void announce(const Changes &changes);
    const Vocabulary &vocabulary(const Entity &entity);
    std::optional<OperationInfo> newestOf(std::vector<Id> &stack);

    std::unique_ptr<Schema> m_schema;
    std::vector<std::unique_ptr<Schema>> m_retired; ///< records hold entities of them
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<Codes> m_codes;
    std::map<QString, std::unique_ptr<Vocabulary>> m_vocabularies; ///< of names, by entity; dropped by every change
    QString m_user;
    Language m_language = Language::Portuguese;
    qint64 m_device = 0;
    std::vector<Id> m_undo; ///< operations of this session that can be taken back, newest last
    std::vector<Id> m_redo; ///< undo operations that can be taken back, newest last
    QDateTime m_lastSave;
    qint64 m_dataVersion = 0;
    qint64 m_schemaVersion = 0; ///< m_dataVersion when the definitions of fields were read
};

} // namespace elo
