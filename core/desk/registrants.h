// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/schema/entity.h"

#include <QHash>
#include <QStringList>
#include <vector>

namespace elo {

class Workspace;
struct Changes;

/// Somebody who is on the list of an event, as the desk needs to know. Of members who were merged there is one, with
/// all of their participations.
struct Registrant
{
    Id id;                  ///< the participation, by which the badge goes
    std::vector<Id> others; ///< further participations of the same person, with their own badges
    QString person;         ///< text of a Ref; empty for who is only a name
    QString name;
    QStringList otherNames; ///< of merged records, and what else the person is called
    QString institution;
    QString country; ///< code of the delegation's, else of the residence's or the mission's; may be empty
    QString capacity;
    QString state;
    Id substituteFor;

    bool isIn = false;       ///< on the day of the desk
    QString since;           ///< "08:41"; empty if no desk noted the time
    bool wasIn = false;      ///< on another day
    bool isReplaced = false; ///< somebody came in this one's place

    /// Whether the day counts on this person: on the list and not declined, replaced or come unasked.
    bool isExpected() const;
};

/// All registrants of an event in memory: the desk finds among them at each key, and they are few thousand.
class Registrants
{
public:
    /// Reads all from the file. Errors: those of reading.
    Result<void> load(Workspace &workspace, const Id &event, const Id &day);
    /// Brings up to date what an operation touched; reads all if that is simpler.
    /// @returns whether anything may be other than before.
    Result<bool> refresh(Workspace &workspace, const Changes &changes);

    const std::vector<Registrant> &all() const { return m_all; } ///< by name
    /// By the participation, its own or one of the others; null for who is not on the list.
    const Registrant *find(const Id &participation) const;
    const Registrant *ofPerson(const Ref &person) const;

    /// At most `limit` whose names have all the words typed, or begin with them, best first: whole words, then
    /// beginnings, then other spellings of one sound, and only if there are none slips of the keyboard. Words of the
    /// institution count last. Accents and order do not matter. Nothing for less than two letters.
    std::vector<const Registrant *> search(QStringView text, int limit) const;

private:
    struct Words
    {
        QStringList names;  ///< folded
        QStringList sounds; ///< of the names
        QStringList institution;
    };
    class Loader;
    void settle();
    static Words wordsOf(const Registrant &registrant);

    Id m_event;
    Id m_day;
    std::vector<Registrant> m_all;
    std::vector<Words> m_words; ///< of each
    QHash<Id, int> m_byParticipation;
    QHash<QString, int> m_byPerson;
};

} // namespace elo
