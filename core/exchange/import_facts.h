// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <vector>

namespace elo {

/// What a row says, or a record holds, as numbers: a slot and a digest of its value. A hundred thousand people are
/// compared this way without keeping their records in memory. Sorted, without repeats.
class ImportFacts
{
public:
    /// Slots beyond the fields of the entity. The ones up to `kLastSingle` hold one value, the others several.
    enum Slot : quint8 {
        kConsent = 180,
        kParticipation,
        kParticipationField,
        kLastSingle = 219,
        kContact,
        kMembership,
        kAttendance,
        kPicture
    };

    void add(quint8 slot, QStringView value);
    void addRecord(const Record &record); ///< one fact for each field that has a value
    void addContact(const Record &contact);
    void addMembership(const Record &membership);
    void addConsent(const Record &consent);
    void addParticipation(const Record &participation);
    void merge(const ImportFacts &other); ///< what `other` says and this does not; single slots keep their value
    void take(const ImportFacts &other, quint8 slot); ///< the value of a single slot becomes that of `other`

    bool hasSlot(quint8 slot) const;
    bool contains(quint64 fact) const;
    const std::vector<quint64> &all() const { return m_facts; }

    /// A contact by its standard form and by what was typed: the same number read for another country has another
    /// standard form, and is known all the same.
    struct Contact
    {
        quint64 standard;
        quint64 typed;
    };
    const std::vector<Contact> &contacts() const { return m_contacts; }

    static quint8 slotOf(quint64 fact) { return quint8(fact >> 56); }
    static bool isSingle(quint8 slot) { return slot <= kLastSingle; }
    /// How a contact is compared: its kind and standard form, or the folded text where it has none.
    static QString contactKey(const Record &contact);

private:
    static quint64 factOf(quint8 slot, QStringView value);
    void insert(quint64 fact);

    std::vector<quint64> m_facts;
    std::vector<Contact> m_contacts;
};

/// A digest of a text that is the same throughout one run of the program.
quint64 importDigest(QStringView text);

/// What the row would change, given what is known: nothing, gaps that it fills, values that differ.
struct ImportDifference
{
    bool fills = false;
    bool differs = false;
    bool contradicts = false;           ///< differs in more than how a name is written or what is noted
    std::vector<quint8> differing = {}; ///< the slots of values that differ
};
/// @param loose slots in which a difference contradicts nothing.
ImportDifference compareFacts(const ImportFacts &row, const ImportFacts &known,
                              const std::vector<quint8> &loose = {});

} // namespace elo
