// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/askers.h"

#include "core/people/fold.h"
#include "core/people/person_name.h"
#include "core/places/phone.h"
#include "core/workspace.h"

#include <QDate>
#include <algorithm>

namespace elo {

namespace {

/// A shared phone says more than a shared name: families share phones, but strangers share names.
constexpr std::pair<AskerMatch::Reason, int> kWeights[] = {
    {AskerMatch::SamePhone, 8},
    {AskerMatch::SameEmail, 10},
    {AskerMatch::SameName, 5},
    {AskerMatch::SimilarName, 2},
};

/// Fewer digits than these are an extension or a slip, and many people would share them.
constexpr qsizetype kFewestDigits = 7;

/// The number and the address in what a caller gave; either may be empty.
struct Given
{
    QString name;
    QString e164;
    QString digits;
    QString email;
};

Given givenBy(const Record &inquiry)
{
    Given given;
    given.name = inquiry.text(u"asker_name").simplified();
    const QString contact = inquiry.text(u"asker_contact").simplified();
    for (const QString &word : contact.split(u' ', Qt::SkipEmptyParts))
        if (word.contains(u'@'))
            given.email = word.toLower();
    if (given.email.isEmpty()) {
        given.e164 = parsePhone(contact, {}).e164;
        given.digits = phoneDigits(contact).value_or(QString());
    }
    return given;
}

bool isPhone(const Record &contact)
{
    const QString kind = contact.text(u"kind");
    return kind == u"phone" || kind == u"whatsapp";
}

int reasonsOfContacts(const RecordTree &tree, const Given &given)
{
    int reasons = 0;
    for (const Record &part : tree.parts) {
        if (part.entity->name() != u"contact_point")
            continue;
        const QString standard = part.text(u"normalized");
        if (!given.email.isEmpty() && part.text(u"kind") == u"email" && part.text(u"value").toLower() == given.email)
            reasons |= AskerMatch::SameEmail;
        if (!isPhone(part) || standard.isEmpty())
            continue;
        // A number that was given as people say it at home is the end of its international form.
        const bool same = !given.e164.isEmpty()
                              ? standard == given.e164
                              : given.digits.size() >= kFewestDigits && standard.endsWith(given.digits);
        if (same)
            reasons |= AskerMatch::SamePhone;
    }
    return reasons;
}

int reasonOfName(const Record &record, const QString &name)
{
    const int title = record.entity->titleField();
    if (name.isEmpty() || title < 0)
        return 0;
    const QString own = record.values[size_t(title)].toString();
    if (sortKey(own) == sortKey(name))
        return AskerMatch::SameName;
    // Every word that was given sounds like one of the name: middle names are dropped more often than not.
    QStringList sounds;
    for (const QString &token : foldedTokens(own))
        sounds.append(soundKey(token));
    const QStringList words = foldedTokens(name);
    const bool alike = words.size() > 1 && std::ranges::all_of(words, [&](const QString &word) {
                           return sounds.contains(soundKey(word));
                       });
    return alike ? AskerMatch::SimilarName : 0;
}

int weightOf(int reasons)
{
    int weight = 0;
    for (const auto &[reason, points] : kWeights)
        if (reasons & reason)
            weight += points;
    return weight;
}

} // namespace

Result<std::vector<AskerMatch>> proposeAskers(Workspace &workspace, const Record &inquiry, int limit)
{
    constexpr int kLookedAt = 30; // of each question; the best stand first
    const Given given = givenBy(inquiry);
    std::vector<AskerMatch> found;
    for (const QString &question : {given.e164.isEmpty() ? given.digits : given.e164, given.email, given.name}) {
        if (question.isEmpty())
            continue;
        const auto hits =
            workspace.search(question, {QStringLiteral("member"), QStringLiteral("association")}, kLookedAt);
        if (!hits)
            return std::unexpected(hits.error());
        for (const SearchHit &hit : *hits) {
            if (std::ranges::find(found, hit.ref, &AskerMatch::ref) != found.end())
                continue;
            const auto tree = workspace.tree(hit.ref);
            if (!tree)
                continue;
            AskerMatch match{hit.ref, hit.title, hit.subtitle, 0, 0};
            match.reasons = reasonsOfContacts(*tree, given) | reasonOfName(tree->record, given.name);
            for (const Record &other : workspace.mergedWith(hit.ref).value_or(std::vector<Record>()))
                match.reasons |= reasonOfName(other, given.name);
            match.weight = weightOf(match.reasons);
            if (match.weight > 0)
                found.push_back(std::move(match));
        }
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &AskerMatch::weight);
    if (qsizetype(found.size()) > limit)
        found.resize(size_t(limit));
    return found;
}

RecordTree memberFromAsker(Workspace &workspace, const Record &inquiry)
{
    const Schema &schema = workspace.schema();
    RecordTree member{schema.entity(u"member").newRecord(), {}};
    member.record.set(u"name", inquiry.text(u"asker_name").simplified());
    const QString contact = inquiry.text(u"asker_contact").simplified();
    if (contact.isEmpty())
        return member;
    Record point = schema.entity(u"contact_point").newRecord();
    point.set(u"kind", contact.contains(u'@') ? QStringLiteral("email") : QStringLiteral("phone"));
    point.set(u"value", contact);
    member.parts.push_back(std::move(point));
    return member;
}

} // namespace elo
