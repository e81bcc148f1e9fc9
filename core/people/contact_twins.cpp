// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_twins.h"

#include <algorithm>

namespace elo {

namespace {

bool isContact(const Record &record)
{
    return qstrcmp(record.entity->key, "contact_point") == 0;
}

QString standardOf(const Record &contact)
{
    const QString normalized = contact.text(u"normalized");
    return normalized.isEmpty() ? contact.text(u"value") : normalized;
}

} // namespace

bool areTwins(const Record &a, const Record &b)
{
    return isContact(a) && isContact(b) && a.text(u"kind") == b.text(u"kind") && standardOf(a) == standardOf(b);
}

void leaveOneOfTwins(std::vector<Record> &records, const QString &owner, const Id &preferred)
{
    const auto rank = [&](const Record &contact) {
        return contact.id == preferred ? 0 : contact.text(u"owner") == owner ? 1 : 2;
    };
    const auto isSpare = [&](const Record &record) {
        return isContact(record) && std::ranges::any_of(records, [&](const Record &other) {
                   return other.id != record.id && other.text(u"owner") != record.text(u"owner") &&
                          areTwins(record, other) &&
                          std::tuple(rank(other), other.rid) < std::tuple(rank(record), record.rid);
               });
    };
    std::vector<Record> left;
    for (const Record &record : records)
        if (!isSpare(record))
            left.push_back(record);
    records = std::move(left);
}

} // namespace elo
