// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk_counts.h"
#include "core/desk/registrants.h"
#include "core/desk/walk_in.h"

#include <QDateTime>
#include <QObject>
#include <functional>

namespace elo {

struct Changes;
struct SimilarPerson;
class Transaction;
class Workspace;

/// The registration desk of one event on one day. Every verb is one operation of the journal, on the disk before it
/// returns. It lives in the workspace's thread and follows its changes, those of other laptops included.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// Days of an event in their order: those on record, or, if there are none, those that follow from its dates;
    /// a check-in puts the day on record. Errors: NoRecord.
    static Result<std::vector<Record>> daysOf(Workspace &workspace, const Ref &event);

    /// @param day one of daysOf(). Errors: NoRecord, and those of reading.
    static Result<std::unique_ptr<Desk>> open(Workspace &workspace, const Ref &event, const Record &day);

    const Record &event() const { return m_event; }
    QDate date() const;
    const Registrants &registrants() const { return m_registrants; }
    DeskCounts counts() const { return countsOf(m_registrants.all()); }
    /// Whoever came last first.
    std::vector<const Registrant *> lastArrivals(int limit) const;

    /// What the desk says about a badge or a name.
    struct Answer
    {
        enum class State {
            In,         ///< recorded now
            Already,    ///< was in before; nothing was written
            NoBadge,    ///< the code is not one of a badge: misread, or something else's
            Unknown,    ///< a badge that this file has no participation of
            OtherEvent, ///< a badge of another event, which `about` names
            OffTheList, ///< a badge of somebody who was taken off the list
            TakenBack,  ///< the last check-in, now undone
        };
        State state = State::In;
        Id participation;
        QString name;
        QString since; ///< "08:41"; empty if nobody noted the time
        QString about;
        Id operation; ///< what was written; null if nothing was
    };

    /// Records that a participant is there: the attendance and the check-in. Errors: NoRecord for who is not on the
    /// list; as Workspace::transact.
    Result<Answer> checkIn(const Id &participation);
    /// The same by what a scanner read. Its misreadings and strangers' badges are answers, not errors.
    Result<Answer> scan(QStringView badge);

    /// Who on record may be the person at the desk, best first (core/match/similar_people.h).
    Result<std::vector<SimilarPerson>> similarTo(const WalkIn &walkIn, int limit = 5) const;
    /// Registers somebody and checks them in; who is on the list already is only checked in. Errors: Invalid.
    Result<Answer> walkIn(const WalkIn &walkIn);
    /// The same for somebody in an invitee's place. Errors: Invalid; NoRecord; Refused{"is_in"} if the invitee is
    /// there.
    Result<Answer> substitute(const Id &invitee, const WalkIn &walkIn);

    /// Whether there is anything of this desk that takeBack() would take back.
    bool canTakeBack() const { return !m_done.empty(); }
    /// Takes the last check-in of this desk back, whatever else was done since. Where another desk saw the person
    /// too, the person stays in. Errors: NoRecord if there is none; ChangedSince for a walk-in who was edited.
    Result<Answer> takeBack();

    /// For tests: another clock.
    void setClock(std::function<QDateTime()> now) { m_now = std::move(now); }
    QDateTime now() const { return m_now(); }

Q_SIGNALS:
    void changed();

private:
    struct Done
    {
        Id operation;
        Id participation;
        Id checkIn;
        bool added; ///< the participation came with it
    };

    Desk(Workspace &workspace, Record event, Record day);
    void follow(const Changes &changes);
    Result<void> catchUp();
    Result<Answer> record(const QString &kind, const Ref &subject,
                          const std::function<Record(Transaction &)> &participation);
    Result<Answer> notOnTheList(const Id &participation) const;
    Result<Id> withdraw(const Done &done);

    Workspace &m_workspace;
    Record m_event;
    Record m_day;
    Registrants m_registrants;
    bool m_isBehind = false;  ///< they could not be read after a change
    std::vector<Done> m_done; ///< of this desk since it was opened, newest last
    std::function<QDateTime()> m_now = [] { return QDateTime::currentDateTime(); };
};

} // namespace elo
