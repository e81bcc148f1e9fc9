// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/event_days.h"

#include "core/store/records.h"

#include <QDate>
#include <algorithm>

namespace elo {

std::vector<Record> daysFromDates(const Schema &schema, const Record &event)
{
    std::vector<Record> days;
    const QDate first = event.value(u"starts").toDate();
    if (!first.isValid())
        return days;
    const QDate last = std::max(first, event.value(u"ends").toDate()); // an invalid date is less than any other
    for (QDate date = first; date <= last && int(days.size()) < kMostEventDays; date = date.addDays(1)) {
        Record day(schema.entity(u"event_day"));
        day.set(u"event", event.id);
        day.set(u"date", date);
        day.id = records::identityOf(day);
        days.push_back(std::move(day));
    }
    return days;
}

} // namespace elo
