// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/pair_score.h"

#include "core/match/name_match.h"

#include <algorithm>
#include <cmath>

namespace elo {

namespace {

using enum MatchReason;

// The weights, in bits; see name_match.cpp.
constexpr float kSamePhone = 12;
constexpr float kSamePhoneEnd = 10;
constexpr float kSameEmail = 15;
constexpr float kOtherPhone = -5;
constexpr float kOtherPhoneAbroad = -1; ///< people take a new number in a new country
constexpr float kOtherEmail = -3;
constexpr float kSwappedBirth = 7;
constexpr float kSameMonth = 8;
constexpr float kSameYear = 5;
constexpr float kOtherYear = -8; ///< of years only
constexpr float kNextYear = -3;
constexpr float kCloseBirth = -7;
constexpr float kOtherBirth = -16;
constexpr float kBirthOfAnotherGeneration = -40;
constexpr float kOtherSex = -10;
constexpr float kMostForCity = 5;
constexpr float kMostForCountry = 2.5F;
constexpr float kOtherCountry = -1;
constexpr float kOtherCity = -0.5F;
constexpr float kMostForProvince = 3;
constexpr float kOtherProvince = -3;
constexpr float kSameDistrict = 1.5F;
constexpr float kOtherDistrict = -4;
constexpr float kSameDeparture = 4;
constexpr float kOtherDeparture = -4;
constexpr float kOneGeneration = -3;
/// Father and son share name, phone and house: without a birth or an e-mail it is never more than an even chance that
/// one record only left out "Júnior" …
constexpr float kMostForFatherAndSon = -0.5F;
/// … and rather so if it left out another word too, since a Júnior has all the words of his father.
constexpr float kMostForShortenedSon = 3.5F;

/// Of a thousand records two or so are there again; with the file grows the number of those it is not.
constexpr double kExpectedShare = 0.04;
constexpr double kFewestPeople = 1000;
/// The odds that all but the veto must reach.
constexpr float kOverwhelming = 16;
constexpr int kGenerationYears = 15;

struct Birth
{
    int year, month, day;
    explicit Birth(qint32 number) : year(number / 10000), month(number / 100 % 100), day(number % 100) {}
    bool isSwapOf(const Birth &other) const { return year == other.year && month == other.day && day == other.month; }
};

class Scorer
{
public:
    Scorer(const PersonSet &people, const Person &a, const Person &b) : m_people(people), m_a(a), m_b(b) {}

    std::optional<PairScore> score()
    {
        const NameMatch names = matchNames(m_people, m_a, m_b);
        if (names.shared == 0)
            return std::nullopt;
        m_bits = names.bits + priorBits(m_people);
        m_reasons = names.reasons;
        births();
        contacts();
        places();
        if (names.isOneOfTwoGenerations)
            generations(names.isWhole);
        if (m_a.sex != m_b.sex && m_a.sex != Sex::Unknown && m_b.sex != Sex::Unknown)
            veto(OtherSex, kOtherSex);
        if (m_veto < 0 && (m_bits < kOverwhelming || !names.isWhole))
            return std::nullopt;
        return PairScore{m_bits + m_veto, m_reasons};
    }

private:
    void add(MatchReason reason, float bits)
    {
        m_reasons |= reason;
        m_bits += bits;
    }
    void veto(MatchReason reason, float bits)
    {
        m_reasons |= reason;
        m_veto += bits;
    }

    void births()
    {
        if (m_a.birth == 0 || m_b.birth == 0)
            return;
        if (m_a.birth == m_b.birth && m_a.hasFullBirth())
            return add(SameBirthDate, m_people.bitsOfBirth(m_a.birth));
        const Birth a(m_a.birth);
        const Birth b(m_b.birth);
        if (m_a.hasFullBirth() && m_b.hasFullBirth())
            return otherDays(a, b);
        if (a.year != b.year)
            return add(OtherBirthYear, std::abs(a.year - b.year) == 1 ? kNextYear : kOtherYear);
        if (a.month != 0 && b.month != 0 && a.month != b.month)
            return add(OtherBirthYear, kOtherYear);
        add(SameBirthYear, a.month != 0 && b.month != 0 ? kSameMonth : kSameYear);
    }

    void otherDays(const Birth &a, const Birth &b)
    {
        if (a.isSwapOf(b))
            return add(SwappedBirthDate, kSwappedBirth);
        const int same = (a.year == b.year) + (a.month == b.month) + (a.day == b.day);
        if (std::abs(a.year - b.year) >= kGenerationYears)
            return veto(OtherBirthDate, kBirthOfAnotherGeneration);
        veto(same == 2 ? CloseBirthDate : OtherBirthDate, same == 2 ? kCloseBirth : kOtherBirth);
    }

    void generations(bool isWhole)
    {
        m_bits += kOneGeneration;
        if (!(m_reasons & (MatchReasons(SameBirthDate) | SameEmail)))
            m_bits = std::min(m_bits, isWhole ? kMostForFatherAndSon : kMostForShortenedSon);
    }

    void contacts()
    {
        float phone = 0;
        float email = 0;
        MatchReason phoneReason = OtherPhone;
        bool havePhones[2] = {};
        bool haveEmails[2] = {};
        for (const ContactKey b : m_people.contacts(m_b))
            (b.isEmail() ? haveEmails : havePhones)[1] = true;
        for (const ContactKey a : m_people.contacts(m_a)) {
            (a.isEmail() ? haveEmails : havePhones)[0] = true;
            for (const ContactKey b : m_people.contacts(m_b)) {
                if (!a.isSameAs(b))
                    continue;
                // A number that a whole office or shop gives says the less the more people give it.
                const quint32 crowd = m_people.crowdOf(a);
                const float less = crowd > 0 ? std::log2(float(crowd)) : 0;
                if (a.isEmail()) {
                    email = std::max(email, kSameEmail - less);
                } else {
                    phoneReason = a == b ? SamePhone : phoneReason == SamePhone ? SamePhone : SamePhoneEnd;
                    phone = std::max(phone, std::max(0.5F, (a == b ? kSamePhone : kSamePhoneEnd) - less));
                }
            }
        }
        if (phone > 0)
            add(phoneReason, phone);
        else if (havePhones[0] && havePhones[1])
            add(OtherPhone, isAbroad() ? kOtherPhoneAbroad : kOtherPhone);
        if (email > 0)
            add(SameEmail, email);
        else if (haveEmails[0] && haveEmails[1])
            add(OtherEmail, kOtherEmail);
    }

    /// They live in two countries.
    bool isAbroad() const { return m_a.country != 0 && m_b.country != 0 && m_a.country != m_b.country; }

    void places()
    {
        const bool countries = m_a.country != 0 && m_b.country != 0;
        if (isAbroad())
            m_bits += kOtherCountry;
        else if (m_a.city != 0 && m_a.city == m_b.city)
            add(SameCity, std::min(kMostForCity, m_people.bitsOfCity(m_a.city)));
        else if (countries)
            add(SameCountry, std::min(kMostForCountry, m_people.bitsOfCountry(m_a.country)) +
                                 (m_a.city != 0 && m_b.city != 0 ? kOtherCity : 0));
        if (m_a.province != 0 && m_b.province != 0) {
            if (m_a.province == m_b.province)
                add(SameOrigin, std::min(kMostForProvince, m_people.bitsOfProvince(m_a.province)));
            else
                m_bits += kOtherProvince;
        }
        if (m_a.district != 0 && m_b.district != 0)
            m_bits += m_a.district == m_b.district ? kSameDistrict : kOtherDistrict;
        if (m_a.departureYear != 0 && m_b.departureYear != 0)
            m_bits += m_a.departureYear == m_b.departureYear ? kSameDeparture : kOtherDeparture;
    }

    const PersonSet &m_people;
    const Person &m_a;
    const Person &m_b;
    float m_bits = 0;
    float m_veto = 0;
    MatchReasons m_reasons;
};

} // namespace

double PairScore::probability() const
{
    return 1 / (1 + std::exp2(-double(bits)));
}

float priorBits(const PersonSet &people)
{
    return -float(std::log2((double(people.population()) + kFewestPeople) / kExpectedShare * 0.5));
}

std::optional<PairScore> scorePair(const PersonSet &people, const Person &a, const Person &b)
{
    return Scorer(people, a, b).score();
}

bool areClearlyTwo(const Person &a, const Person &b)
{
    if (a.sex != b.sex && a.sex != Sex::Unknown && b.sex != Sex::Unknown)
        return true;
    return a.birth != b.birth && a.hasFullBirth() && b.hasFullBirth() && !Birth(a.birth).isSwapOf(Birth(b.birth));
}

} // namespace elo
