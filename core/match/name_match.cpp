// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/name_match.h"

#include <algorithm>
#include <array>

namespace elo {

namespace {

using enum MatchReason;

// The weights, in bits (base-2 logarithms of how much likelier one person is to differ so than two are to agree so).
// Tuned on seed 1 of tests/bench/duplicates_bench.cpp; the figures of other seeds are in its output.
constexpr float kMostForNames = 18;  ///< words of one name go together (Ana Maria, families): less than
                                     ///< their product says
constexpr float kOtherSpelling = -1; ///< same sound, other letters
constexpr float kSlip = -3;          ///< one or two letters wrong
constexpr float kInitial = 1;        ///< "A." for Armando
constexpr float kOtherOrder = -0.5F;
constexpr float kDroppedWord = -0.7F; ///< a middle name that only one record has
constexpr float kDroppedGiven = -2;   ///< the name it begins with
constexpr float kOtherGiven = -60;    ///< brothers, sisters, twins: all else may agree
constexpr float kOtherMiddle = -14;   ///< Ana Maria and Ana Paula of one house
constexpr float kOtherSurname = -6;   ///< married
constexpr float kSameGeneration = 3;
constexpr float kOtherGeneration = -12; ///< Júnior and Neto

constexpr int kMost = 16;
constexpr int kNone = -1;

/// Which word of `b` each word of `a` is, and which of `a` each of `b` is.
struct Pairing
{
    std::array<int, kMost> ofA;
    std::array<int, kMost> ofB;
    float bits = 0;
    MatchReasons reasons;
    int shared = 0;
};

class Pairer
{
public:
    Pairer(const NameWords &names, std::span<const quint32> a, std::span<const quint32> b)
        : m_names(names), m_a(a), m_b(b)
    {
        m_pairing.ofA.fill(kNone);
        m_pairing.ofB.fill(kNone);
    }

    Pairing pair()
    {
        // The surest first, so that no slip takes the word that another one is.
        pass([&](quint32 a, quint32 b) { return a == b; }, 0, {});
        if (!isDone())
            pass([&](quint32 a, quint32 b) { return m_names[a].sound == m_names[b].sound && isSpelling(a, b); },
                 kOtherSpelling, NameSpelling);
        if (!isDone())
            pass([&](quint32 a, quint32 b) { return m_names.areSlips(a, b); }, kSlip, NameSpelling);
        if (!isDone())
            pass([&](quint32 a, quint32 b) { return isInitialOf(a, b) || isInitialOf(b, a); }, {}, NameSpelling,
                 true);
        if (m_pairing.shared > 0) {
            runTogether(m_a, m_pairing.ofA, m_b, m_pairing.ofB);
            runTogether(m_b, m_pairing.ofB, m_a, m_pairing.ofA);
        }
        return m_pairing;
    }

private:
    bool isDone() const { return m_pairing.shared == int(std::min(m_a.size(), m_b.size())); }
    /// An initial sounds like nothing.
    bool isSpelling(quint32 a, quint32 b) const { return !m_names[a].isInitial() && !m_names[b].isInitial(); }
    bool isInitialOf(quint32 initial, quint32 word) const
    {
        return m_names[initial].isInitial() && m_names[word].text.front() == m_names[initial].text.front();
    }

    template <class Same>
    void pass(Same same, float cost, MatchReasons reasons, bool areInitials = false)
    {
        for (size_t i = 0; i < m_a.size(); ++i) {
            for (size_t j = 0; j < m_b.size() && m_pairing.ofA[i] == kNone; ++j) {
                if (m_pairing.ofB[j] != kNone || !same(m_a[i], m_b[j]))
                    continue;
                m_pairing.ofA[i] = int(j);
                m_pairing.ofB[j] = int(i);
                m_pairing.bits += areInitials ? kInitial : std::max(1.F, m_names.bits(m_a[i]) + cost);
                m_pairing.reasons |= reasons;
                ++m_pairing.shared;
            }
        }
    }

    /// `AnaMaria` for Ana Maria: the space was lost, or another key was hit.
    void runTogether(std::span<const quint32> one, std::array<int, kMost> &ofOne, std::span<const quint32> two,
                     std::array<int, kMost> &ofTwo)
    {
        for (size_t i = 0; i < one.size(); ++i)
            for (size_t j = 0; j + 1 < two.size() && ofOne[i] == kNone; ++j) {
                if (ofTwo[j] != kNone || ofTwo[j + 1] != kNone)
                    continue;
                const QString &word = m_names[one[i]].text;
                const QString &first = m_names[two[j]].text;
                const QString &second = m_names[two[j + 1]].text;
                const qsizetype longer = word.size() - first.size() - second.size();
                if (longer < 0 || longer > 1 || !word.startsWith(first) || !word.endsWith(second))
                    continue;
                ofOne[i] = int(j);
                ofTwo[j] = ofTwo[j + 1] = int(i);
                m_pairing.bits += m_names.bits(two[j]) + m_names.bits(two[j + 1]) + kSlip;
                m_pairing.reasons |= NameSpelling;
                ++m_pairing.shared;
            }
    }

    const NameWords &m_names;
    std::span<const quint32> m_a;
    std::span<const quint32> m_b;
    Pairing m_pairing;
};

/// What one side has of words that the other has not. Other names are there to be met by chance; nobody misses them.
struct Unshared
{
    int count = 0;
    bool first = false;
    bool last = false;
};

Unshared unsharedOf(const std::array<int, kMost> &partners, int words)
{
    Unshared unshared;
    for (int i = 0; i < words; ++i)
        if (partners[size_t(i)] == kNone) {
            ++unshared.count;
            unshared.first |= i == 0;
            unshared.last |= i == words - 1;
        }
    return unshared;
}

bool isOutOfOrder(const std::array<int, kMost> &partners, int words)
{
    int last = kNone;
    for (int i = 0; i < words; ++i) {
        const int partner = partners[size_t(i)];
        if (partner == kNone)
            continue;
        if (partner < last)
            return true;
        last = partner;
    }
    return false;
}

/// Adds what words without their like say.
void weighUnshared(NameMatch &match, const Unshared &a, const Unshared &b)
{
    if (a.count > 0 && b.count > 0) {
        if (a.first || b.first) {
            match.bits += kOtherGiven;
        } else if (a.last || b.last) {
            match.bits += kOtherSurname * float(std::min(a.count, b.count));
            match.reasons |= OtherSurname;
        } else {
            match.bits += kOtherMiddle;
        }
        return;
    }
    if (a.count + b.count == 0)
        return;
    match.bits += kDroppedWord * float(a.count + b.count);
    if (a.first || b.first)
        match.bits += kDroppedGiven;
    match.reasons |= NameShortened;
}

} // namespace

NameMatch matchNames(const PersonSet &people, const Person &a, const Person &b)
{
    const Pairing pairing = Pairer(people.names(), people.allWords(a), people.allWords(b)).pair();
    NameMatch match;
    match.shared = pairing.shared;
    match.bits = std::min(pairing.bits, kMostForNames);
    match.reasons = pairing.reasons;
    if (match.shared == 0)
        return match;
    if (isOutOfOrder(pairing.ofA, a.words)) {
        match.bits += kOtherOrder;
        match.reasons |= NameOrder;
    }
    const Unshared ofA = unsharedOf(pairing.ofA, a.words);
    const Unshared ofB = unsharedOf(pairing.ofB, b.words);
    weighUnshared(match, ofA, ofB);
    match.isWhole = ofA.count + ofB.count == 0;
    if (a.generation == b.generation) {
        if (a.generation != 0)
            match.bits += kSameGeneration;
    } else if (a.generation != 0 && b.generation != 0) {
        match.bits += kOtherGeneration;
    } else {
        match.isOneOfTwoGenerations = true;
        match.reasons |= OneGeneration;
    }
    if (match.isWhole && !match.reasons)
        match.reasons |= SameName;
    return match;
}

} // namespace elo
