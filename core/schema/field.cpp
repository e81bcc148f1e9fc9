// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/field.h"

#include "core/entities/choices.h"

#include <QCoreApplication>

namespace elo {

QString Field::labelText() const
{
    return is(FieldFlag::Custom) ? QString::fromUtf8(label) : QCoreApplication::translate("Field", label);
}

bool Field::hasOwnWords() const
{
    return is(FieldFlag::Custom) && choices.data() != choices::kYesNo.data();
}

QString Field::choiceText(const Choice &choice) const
{
    return hasOwnWords() ? QString::fromUtf8(choice.label) : QCoreApplication::translate("Choice", choice.label);
}

Field &&Field::in(const char *sectionLabel) &&
{
    section = sectionLabel;
    return std::move(*this);
}

Field &&Field::of(std::span<const Choice> values) &&
{
    choices = values;
    return std::move(*this);
}

Field &&Field::to(std::vector<const char *> entityKeys) &&
{
    targets = std::move(entityKeys);
    return std::move(*this);
}

Field &&Field::also(const char *headers) &&
{
    aliases = headers;
    return std::move(*this);
}

Field &&Field::like(const char *example) &&
{
    hint = example;
    return std::move(*this);
}

} // namespace elo
