// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/job.h"
#include "core/schema/schema.h"
#include "core/store/codec.h"
#include "core/store/connection.h"
#include "core/store/row_ranges.h"
#include "core/store/undo_outcome.h"

#include <functional>
#include <map>

namespace elo {

/// What taking an operation back would do to the file as it stands, and what of it stays as it is since somebody did
/// something with it afterwards. Writes nothing. Everything throws StoreFailure.
///
/// - A record that the operation added goes, unless a value of it was changed since or others hang on it that came
///   since. Then it stays with everything that the operation gave it, and with what that refers to.
/// - A record that it removed comes back, unless what it belongs to was removed since.
/// - A value that it changed becomes what it was before, unless it was changed again.
class UndoPlan
{
public:
    using Found = std::function<void(const UndoException &)>;

    /// @param target row id of the operation that is to be taken back.
    UndoPlan(Connection &connection, const Codes &codes, const Schema &schema, qint64 target);

    /// Works it out. Nobody has to wait for it. @param found gets each exception. @param job may be null; cancelling
    /// it throws Cancelled.
    void look(const Found &found, Job *job = nullptr);

    /// @param operation row id of the operation that takes it back: its changes are no edits.
    void writtenBy(qint64 operation) { m_writing = operation; }
    /// Whether somebody wrote to the file since the last look.
    bool isOvertaken();
    /// Looks at what others did since the last look, which may keep more. What was found before may be found again.
    void lookAtLater();

    /// Rows that may go and rows that come back, by entity; some of them may be gone or back already.
    using Rows = std::map<const Entity *, RowRanges>;
    const Rows &mayGo() const { return m_added; }
    const Rows &returning() const { return m_returning; }
    /// Those of a range that still are to go, or to come back.
    RowRanges goingOf(const Entity &entity, qint64 first, qint64 last) const;
    RowRanges returningOf(const Entity &entity, qint64 first, qint64 last) const;

    /// Records outside of these rows that parts or links among them belong to: what is found by them changes.
    void ownersOutside(const Rows &rows, const Entity &part,
                       const std::function<void(const Entity &, qint64 rid)> &owner);

    /// Values to be written back, in pages: what is written meanwhile does not disturb the reading.
    struct Restore
    {
        Codes::FieldOf field;
        qint64 record = 0;
        QVariant before; ///< as stored
    };
    void eachRestore(const std::function<void(const Restore &)> &restore);

    qint64 rows() const; ///< that go or come back, for the progress
    qint64 values() const { return m_values; }

private:
    struct Change
    {
        qint64 rid = 0;
        qint64 entityCode = 0;
        qint64 record = 0;
        qint64 fieldCode = 0;
        qint64 operation = 0;
        QVariant old;
        Codes::FieldOf field = {};
    };
    struct Later
    {
        std::optional<QVariant> left; ///< what the operation left the value at, if it was changed again
        qint64 operation = 0;         ///< the latest of others that changed it
    };
    enum class Verdict { Nothing, Restore, Kept };

    static QByteArray columnOf(const Codes::FieldOf &field);
    QVariant typed(const Codes::FieldOf &field, const QVariant &stored) const;
    void readAdded();
    void readAlive();
    void eachChange(const std::function<void(const Change &)> &change);
    bool isFirst(const Change &change);
    Later laterOf(const Change &change);
    Verdict judge(const Change &change, Later &later, QVariant &now);

    void reportEdited(const Change &change);
    void findEditedValues();
    void findEditedRows(const Entity &entity, qint64 first, qint64 last);
    void judgeRow(const Entity &entity, const Change &given, const Change &latest);
    qint64 broughtBackAt(const Entity &entity, qint64 rid);
    void findDependents(const Entity &entity);
    void findDependents(const Schema::Owned &reference, const Entity &entity, const RowRanges &parts);
    void lookAtLater(const Change &change, Rows &came, bool &removed);
    bool isOwnerGone(const Entity &entity, qint64 rid);
    std::optional<Change> firstChange(qint64 entityCode, qint64 record, qint64 fieldCode);
    void noteSeen();
    bool followsDependents(const Schema::Owned &reference);
    void keepWhatHangsTogether();
    void keepOrphansAway();

    bool isRestored(qint64 entityCode, qint64 record, qint64 fieldCode);
    QByteArray pointerSql(const Entity &target, const Field &field, const QByteArray &id) const;
    using Pair = std::function<void(qint64 part, qint64 target)>;
    void eachPair(const Schema::Owned &reference, const RowRanges &parts, const Entity &target,
                  const RowRanges &targets, const QByteArray &condition, const Pair &pair);
    RowRanges allBut(const Entity &entity, const RowRanges &rows);
    const RowRanges &added(const Entity &entity) const;

    enum class Keep {
        Edited, ///< itself: what it belongs to stays as a whole
        Whole,  ///< with all that hangs on it
        Needed, ///< since another refers to it, with its parts
    };
    void keep(const Entity &entity, qint64 rid, Keep how);
    void follow(const Entity &entity, qint64 rid, Keep how);
    bool isKept(const Entity &entity, qint64 rid) const;
    void report(UndoException exception, const Entity &entity, qint64 rid, qint64 operation);
    void breathe(qint64 steps);

    Connection &m_connection;
    const Codes m_codes; ///< a copy: the workspace may get others meanwhile
    const Schema &m_schema;
    qint64 m_target;
    qint64 m_writing = 0;
    qint64 m_seenVersion = 0;
    qint64 m_seenChange = 0; ///< the last one that was looked at
    std::map<const Entity *, qint64> m_seenRow;
    bool m_isLater = false;
    Job *m_job = nullptr;
    Found m_found;
    Rows m_inserted;  ///< by the operation
    Rows m_added;     ///< these and those that it brought back
    Rows m_returning; ///< those that it removed
    Rows m_kept;      ///< of m_added
    Rows m_whole;     ///< of m_kept
    struct Kept
    {
        const Entity *entity;
        qint64 rid;
        Keep how;
    };
    std::vector<Kept> m_toFollow;
    qint64 m_values = 0;
    qint64 m_steps = 0;
};

} // namespace elo
