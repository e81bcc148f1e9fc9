// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/better_value.h"

#include "core/people/fold.h"
#include "core/people/person_name.h"

#include <QRegularExpression>
#include <QSet>
#include <algorithm>

namespace elo {

namespace {

using Chosen = MergeField::Choice;
using Why = MergeField::Why;

bool saysNothing(const Field &field, const QVariant &value)
{
    return !value.isValid() || (field.type == FieldType::Boolean && !value.toBool());
}

void choose(MergeField &field, Chosen choice, Why why)
{
    field.choice = choice;
    field.why = why;
    field.proposed = choice == Chosen::Other ? field.other : field.kept;
}

/// Both together, or the one of the two that holds the other.
void unite(MergeField &field, const QString &both)
{
    field.why = Why::United;
    field.proposed = both;
    field.choice = both == field.kept.toString()    ? Chosen::Kept
                   : both == field.other.toString() ? Chosen::Other
                                                    : Chosen::Joined;
}

QString unitedSet(const Field &field, const QString &kept, const QString &other)
{
    QStringList keys = kept.split(u',', Qt::SkipEmptyParts);
    for (const QString &key : other.split(u',', Qt::SkipEmptyParts))
        if (!keys.contains(key))
            keys << key;
    if (field.type != FieldType::ChoiceSet)
        return keys.join(u',');
    QStringList ordered;
    for (const elo::Choice &choice : field.choices)
        if (keys.contains(QLatin1StringView(choice.key)))
            ordered << QString::fromLatin1(choice.key);
    return ordered.join(u',');
}

/// "Mando; Armandinho": each name once, however it is written.
QString unitedNames(const QString &kept, const QString &other)
{
    static const QRegularExpression kBetween(QStringLiteral("\\s*[;,/]\\s*"));
    QStringList names = kept.split(kBetween, Qt::SkipEmptyParts);
    const auto isKnown = [&](const QString &name) {
        return std::ranges::any_of(names, [&](const QString &known) { return fold(known) == fold(name); });
    };
    bool grew = false;
    for (const QString &name : other.split(kBetween, Qt::SkipEmptyParts))
        if (!isKnown(name)) {
            names << name;
            grew = true;
        }
    return grew ? names.join(QStringLiteral("; ")) : kept;
}

QString unitedNotes(const QString &kept, const QString &other)
{
    if (kept.contains(other))
        return kept;
    return other.contains(kept) ? other : kept + QStringLiteral("\n\n") + other;
}

/// Letters that are more than a plain a to z: a list that lost its accents has none.
qsizetype accentsOf(const QString &name)
{
    return std::ranges::count_if(name, [](QChar c) { return c.isLetter() && c.unicode() > 0x7f; });
}

/// Positive: the first is the fuller name; 0: neither holds all words of the other.
int fuller(const QString &a, const QString &b)
{
    const auto words = [](const QString &name) {
        const QStringList all = sortKey(name).split(u' ', Qt::SkipEmptyParts);
        return QSet<QString>(all.begin(), all.end());
    };
    const auto x = words(a);
    const auto y = words(b);
    if (x != y)
        return x.contains(y) ? 1 : y.contains(x) ? -1 : 0;
    if (const auto more = accentsOf(a) - accentsOf(b); more != 0)
        return more > 0 ? 1 : -1;
    return a.size() == b.size() ? 0 : a.size() > b.size() ? 1 : -1;
}

bool isMoreExact(const QString &a, const QString &b)
{
    return a.size() > b.size();
}

/// True if a rule about what the values say decided.
bool decidedByContent(const Field &field, MergeField &result)
{
    const QString kept = result.kept.toString();
    const QString other = result.other.toString();
    const QByteArrayView key = field.key;
    if (field.isSet()) {
        unite(result, unitedSet(field, kept, other));
    } else if (field.type == FieldType::LongText) {
        unite(result, unitedNotes(kept, other));
    } else if (key == "other_names" || key == "source") {
        unite(result, unitedNames(kept, other));
    } else if (field.type == FieldType::PartialDate && kept.size() != other.size()) {
        choose(result, isMoreExact(kept, other) ? Chosen::Kept : Chosen::Other, Why::MoreExact);
    } else if (key == "name" && fuller(kept, other) != 0) {
        choose(result, fuller(kept, other) > 0 ? Chosen::Kept : Chosen::Other, Why::Fuller);
    } else {
        return false;
    }
    return true;
}

} // namespace

MergeField betterValue(const Field &field, const QVariant &kept, const QVariant &other,
                       const std::function<std::strong_ordering()> &age)
{
    MergeField result;
    result.field = QString::fromLatin1(field.key);
    result.kept = kept;
    result.other = other;
    result.differs = !sameValue(field, kept, other);
    choose(result, Chosen::Kept, Why::Same);
    if (!result.differs)
        return result;
    if (saysNothing(field, kept) || saysNothing(field, other)) {
        choose(result, saysNothing(field, kept) ? Chosen::Other : Chosen::Kept, Why::OnlyOne);
        return result;
    }
    if (decidedByContent(field, result))
        return result;
    const auto order = age();
    choose(result, order < 0 ? Chosen::Other : Chosen::Kept, order == 0 ? Why::AsKept : Why::Newer);
    return result;
}

void followLeads(std::vector<MergeField> &fields)
{
    const auto find = [&](QStringView key) {
        const auto found = std::ranges::find(fields, key, &MergeField::field);
        return found == fields.end() ? nullptr : &*found;
    };
    for (const auto &[lead, follower] :
         {std::pair(u"name", u"sort_name"), std::pair(u"residence_country", u"residence_city"),
          std::pair(u"origin_province", u"origin_district")}) {
        const MergeField *first = find(lead);
        MergeField *second = find(follower);
        const bool isTold = first && second && first->differs && second->differs;
        if (isTold && first->kept.isValid() && first->other.isValid())
            choose(*second, first->choice, Why::Follows);
    }
    if (MergeField *contact = find(u"primary_contact"); contact && contact->kept.isValid() && contact->differs)
        choose(*contact, Chosen::Kept, Why::Follows);
}

bool birthDatesContradict(const QString &a, const QString &b)
{
    const QStringList x = a.split(u'-', Qt::SkipEmptyParts);
    const QStringList y = b.split(u'-', Qt::SkipEmptyParts);
    const auto known = std::min(x.size(), y.size());
    return !std::equal(x.begin(), x.begin() + known, y.begin());
}

} // namespace elo
