// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/defaults.h"

#include "core/workspace.h"

#include <QDate>

namespace elo {

namespace {

/// Fields in which the person at the computer stands most of the time.
bool isUserField(const Field &field)
{
    constexpr const char *kKeys[] = {"recorded_by", "author", "owner"};
    return field.type == FieldType::Text &&
           std::ranges::any_of(kKeys, [&](const char *key) { return qstrcmp(key, field.key) == 0; });
}

/// What is written down is mostly written down today; the days of an event are not known.
bool isToday(const Field &field)
{
    return field.type == FieldType::Date && field.is(FieldFlag::Required) && !field.is(FieldFlag::Identity) &&
           qstrcmp(field.key, "starts") != 0;
}

} // namespace

void fillDefaults(Workspace &workspace, Record &record)
{
    const Entity &entity = *record.entity;
    const Record start = entity.newRecord();
    for (size_t i = 0; i < entity.fields.size(); ++i) {
        const Field &field = entity.fields[i];
        QVariant &value = record.values[i];
        if (!value.isValid())
            value = start.values[i];
        if (!value.isValid() && isToday(field))
            value = QDate::currentDate();
        if (!value.isValid() && isUserField(field))
            value = workspace.user();
    }
}

} // namespace elo
