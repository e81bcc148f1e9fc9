// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/import_mapping.h"

namespace elo {

Entity importMappingEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"import_mapping",
             QT_TRANSLATE_NOOP("Entity", "Import mapping"),
             QT_TRANSLATE_NOOP("Entity", "Import mappings"),
             EntityKind::Setting,
             0,
             {}};
    e.fields = {
        field<&ImportMapping::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, Required | Title | Listed),
        field<&ImportMapping::entity>("entity", QT_TRANSLATE_NOOP("Field", "What it lists"), Text,
                                      Required | ReadOnly),
        field<&ImportMapping::fingerprint>("fingerprint", QT_TRANSLATE_NOOP("Field", "Headers of the list"), LongText,
                                           ReadOnly | Hidden),
        field<&ImportMapping::mapping>("mapping", QT_TRANSLATE_NOOP("Field", "Where each column goes"), LongText,
                                       ReadOnly | Hidden),
        field<&ImportMapping::lastUsed>("last_used", QT_TRANSLATE_NOOP("Field", "Last used on"), Date, ReadOnly),
        field<&ImportMapping::lastFile>("last_file", QT_TRANSLATE_NOOP("Field", "Last list"), Text, ReadOnly),
    };
    e.findable = true; // found by name
    e.blank = blankOf<ImportMapping>;
    return e;
}

} // namespace elo
