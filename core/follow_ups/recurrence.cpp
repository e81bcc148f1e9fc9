// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/follow_ups/recurrence.h"

#include "core/base/id.h"
#include "core/rules.h"

namespace elo::recurrence {

namespace {

constexpr int kMonthsOfAQuarter = 3;
constexpr qint64 kMostEvery = 9999;

std::optional<Unit> unitOf(const QString &repeat)
{
    if (repeat == u"daily")
        return Unit::Days;
    if (repeat == u"weekly")
        return Unit::Weeks;
    if (repeat == u"monthly")
        return Unit::Months;
    if (repeat == u"quarterly")
        return Unit::Quarters;
    if (repeat == u"yearly")
        return Unit::Years;
    return std::nullopt;
}

int indexOf(const Record &followUp)
{
    return followUp.value(u"repeat_index").toInt();
}

} // namespace

QDate occurrence(const Rule &rule, int index)
{
    const int steps = index * rule.every;
    switch (rule.unit) {
    case Unit::Days:
        return rule.anchor.addDays(steps);
    case Unit::Weeks:
        return rule.anchor.addDays(qint64(steps) * 7);
    case Unit::Months:
        return rule.anchor.addMonths(steps); // Qt goes back to the last day of a shorter month
    case Unit::Quarters:
        return rule.anchor.addMonths(steps * kMonthsOfAQuarter);
    case Unit::Years:
        break;
    }
    return rule.anchor.addYears(steps);
}

std::optional<QDate> next(const Rule &rule, int index)
{
    if (rule.count && index + 1 >= *rule.count)
        return std::nullopt;
    const QDate day = occurrence(rule, index + 1);
    if (!day.isValid() || (rule.until && day > *rule.until))
        return std::nullopt;
    return day;
}

std::optional<Rule> ruleOf(const Record &followUp)
{
    const auto unit = unitOf(followUp.text(u"repeat"));
    const QDate due = followUp.value(u"due").toDate();
    const QDate from = followUp.value(u"repeat_from").toDate();
    if (!unit || (!due.isValid() && !from.isValid()))
        return std::nullopt;
    Rule rule{*unit, std::max(1, followUp.value(u"repeat_every").toInt()), from.isValid() ? from : due, {}, {}};
    if (const QDate until = followUp.value(u"repeat_until").toDate(); until.isValid())
        rule.until = until;
    if (const int count = followUp.value(u"repeat_count").toInt(); count > 0)
        rule.count = count;
    return rule;
}

void derive(Record &followUp)
{
    if (!unitOf(followUp.text(u"repeat"))) {
        followUp.set(u"repeat_from", {});
        followUp.set(u"repeat_index", {});
        return;
    }
    // As long as it is the first one its due date is the anchor. Later ones may be put off by themselves: that moves
    // none of those that follow.
    if (indexOf(followUp) == 0 || !followUp.value(u"repeat_from").isValid())
        followUp.set(u"repeat_from", followUp.value(u"due"));
}

Result<void> validate(const Record &followUp)
{
    const Entity &entity = *followUp.entity;
    if (followUp.text(u"repeat").isEmpty())
        return {};
    if (!ruleOf(followUp))
        return rules::invalid(entity.field(u"due"), rules::kRequired);
    for (const QStringView key : {u"repeat_every", u"repeat_count"})
        if (const QVariant number = followUp.value(key);
            number.isValid() && (number.toLongLong() < 1 || number.toLongLong() > kMostEvery))
            return rules::invalid(entity.field(key), rules::kImpossible, number.toString());
    const QDate until = followUp.value(u"repeat_until").toDate();
    if (until.isValid() && until < followUp.value(u"repeat_from").toDate())
        return rules::invalid(entity.field(u"repeat_until"), rules::kImpossible, until.toString(Qt::ISODate));
    return {};
}

std::optional<Record> successor(const Record &followUp)
{
    const auto rule = ruleOf(followUp);
    const int index = indexOf(followUp);
    const auto due = rule ? next(*rule, index) : std::nullopt;
    if (!due)
        return std::nullopt;
    Record made = followUp.entity->newRecord();
    for (const QStringView key : {u"title", u"kind", u"priority", u"owner", u"promised_by", u"notes", u"repeat",
                                  u"repeat_every", u"repeat_until", u"repeat_count", u"remind", u"remind_at"})
        made.set(key, followUp.value(key));
    made.set(u"due", *due);
    made.set(u"repeat_from", rule->anchor);
    made.set(u"repeat_index", index + 1);
    made.id = linkId(u"follow_up_after", {idText(followUp.id)});
    return made;
}

} // namespace elo::recurrence
