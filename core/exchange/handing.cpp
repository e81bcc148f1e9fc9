// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/handing.h"

#include "core/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

bool mayNameMember(const Field &field)
{
    return field.isReference() && std::ranges::any_of(field.targets, [](const char *key) {
               return QByteArrayView(key) == QByteArrayView("member");
           });
}

bool isOfMember(const Field &field)
{
    return field.type == FieldType::Reference && field.targets.size() == 1 && mayNameMember(field);
}

} // namespace

int personField(const Entity &entity)
{
    for (const FieldFlag flag : {FieldFlag::Owner, FieldFlag::Required, FieldFlag::Identity})
        for (const int i : entity.flagged(flag))
            if (isOfMember(entity.fields[size_t(i)]))
                return i;
    return -1;
}

bool isOfPeople(const Entity &entity)
{
    // Who asked, who signed, whose phone it is: a list of inquiries or contacts names people too, though nobody's
    // consent covers it.
    return mayBeHanded(entity) || std::ranges::any_of(entity.fields, [](const Field &field) {
               return mayNameMember(field) || field.is(FieldFlag::Personal);
           });
}

bool mayBeHanded(const Entity &entity)
{
    return entity.name() == u"member" || personField(entity) >= 0;
}

bool mayLeave(const Field &field)
{
    // "source" names the office's own files; anything may have been written into a note or a field of the office's.
    const bool isOffices =
        field.is(FieldFlag::Custom) || qstrcmp(field.key, "note") == 0 || qstrcmp(field.key, "source") == 0;
    const bool isFreeText = field.type == FieldType::LongText || (isOffices && field.type == FieldType::Text);
    return !isFreeText && !field.is(FieldFlag::Hidden);
}

bool mayLeave(const Entity &listed, const Field &field)
{
    const bool saysWhose = field.is(FieldFlag::Owner) && !listed.isThing(); // hidden where the page says it
    if (mayNameMember(field))
        return personField(listed) >= 0 && &field == &listed.fields[size_t(personField(listed))];
    return saysWhose || mayLeave(field);
}

Result<void> checkHanding(const Handing &handing, const Schema &schema, const Entity &listed)
{
    const Entity &disclosure = schema.entity(u"disclosure");
    const Field &purpose = disclosure.field(u"purpose");
    const bool isKnown = std::any_of(purpose.choices.begin(), purpose.choices.end(), [&](const Choice &choice) {
        return handing.purpose == QLatin1StringView(choice.key);
    });
    if (!isKnown)
        return rules::invalid(purpose, rules::kUnknownChoice, handing.purpose);
    if (!handing.isToOthers())
        return {};
    if (!mayBeHanded(listed))
        return fail(ErrorCode::Refused, {u"no_people"_s, listed.pluralText()});
    if (handing.recipient.trimmed().isEmpty())
        return rules::invalid(disclosure.field(u"recipient"), rules::kRequired);
    if (handing.reason.trimmed().isEmpty())
        return rules::invalid(disclosure.field(u"reason"), rules::kRequired);
    return {};
}

} // namespace elo
