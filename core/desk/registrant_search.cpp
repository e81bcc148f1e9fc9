// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/registrants.h"
#include "core/people/fold.h"
#include "core/people/person_name.h"

#include <algorithm>

namespace elo {

namespace {

constexpr qsizetype kLeastLetters = 2;
constexpr qsizetype kLeastForSound = 3;
constexpr qsizetype kLeastForSlip = 4; ///< a slip in three letters leaves nothing of them

/// How well a typed word fits one of a name, best first; the sum over the typed words ranks the hits.
enum Fit { kNone = 0, kSlip = 1, kInstitution = 2, kSound = 4, kBeginning = 8, kWhole = 12 };

bool isSlipOf(const QString &typed, const QString &word)
{
    if (typed.size() < kLeastForSlip)
        return false;
    // What is typed is the beginning of the word as far as it goes, give or take the letter that slipped.
    for (qsizetype length = typed.size() - 1; length <= typed.size() + 1; ++length)
        if (length <= word.size() && editDistance(typed, word.left(length), 1) <= 1)
            return true;
    return false;
}

int fitOf(const QString &typed, const QString &typedSound, const QStringList &names, const QStringList &sounds)
{
    int best = kNone;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names[i] == typed)
            return kWhole;
        if (names[i].startsWith(typed))
            best = kBeginning;
        else if (best < kSound && typed.size() >= kLeastForSound && !typedSound.isEmpty() &&
                 sounds[i].startsWith(typedSound))
            best = kSound;
    }
    return best;
}

} // namespace

Registrants::Words Registrants::wordsOf(const Registrant &registrant)
{
    Words words;
    for (const QString &name : QStringList{registrant.name} + registrant.otherNames)
        for (const QString &word : foldedTokens(name))
            if (!words.names.contains(word)) {
                words.names << word;
                words.sounds << soundKey(word);
            }
    words.institution = foldedTokens(registrant.institution);
    return words;
}

std::vector<const Registrant *> Registrants::search(QStringView text, int limit) const
{
    const QStringList typed = foldedTokens(text);
    if (typed.join(QString()).size() < kLeastLetters)
        return {};
    QStringList typedSounds;
    for (const QString &word : typed)
        typedSounds << (word.size() >= kLeastForSound ? soundKey(word) : QString());

    struct Hit
    {
        int fit;
        const Registrant *registrant;
    };
    std::vector<Hit> hits;
    const auto look = [&](bool forgiving) {
        for (size_t i = 0; i < m_all.size(); ++i) {
            const Words &words = m_words[i];
            int sum = 0;
            for (qsizetype w = 0; w < typed.size(); ++w) {
                int fit = fitOf(typed[w], typedSounds[w], words.names, words.sounds);
                if (fit < kInstitution && std::ranges::any_of(words.institution, [&](const QString &word) {
                        return word.startsWith(typed[w]);
                    }))
                    fit = kInstitution;
                if (fit == kNone && forgiving &&
                    std::ranges::any_of(words.names, [&](const QString &word) { return isSlipOf(typed[w], word); }))
                    fit = kSlip;
                if (fit == kNone) {
                    sum = 0;
                    break;
                }
                sum += fit;
            }
            if (sum > 0)
                hits.push_back({sum, &m_all[i]});
        }
    };
    look(false);
    if (hits.empty())
        look(true);
    std::ranges::stable_sort(hits, std::ranges::greater(), &Hit::fit);
    std::vector<const Registrant *> found;
    for (const Hit &hit : hits)
        if (int(found.size()) < limit)
            found.push_back(hit.registrant);
    return found;
}

} // namespace elo
