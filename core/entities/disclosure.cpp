// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/disclosure.h"

namespace elo {

namespace {

/// The purposes of consent (core/entities/member.cpp), and the one that needs none.
const Choice kPurpose[] = {
    {"own", QT_TRANSLATE_NOOP("Choice", "Own work of the office")},
    {"contact", QT_TRANSLATE_NOOP("Choice", "Being contacted")},
    {"share_mission", QT_TRANSLATE_NOOP("Choice", "Sharing with a mission")},
    {"share_iom", QT_TRANSLATE_NOOP("Choice", "Sharing with IOM")},
    {"directory", QT_TRANSLATE_NOOP("Choice", "Directory")},
};

} // namespace

Entity disclosureEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"disclosure",
             QT_TRANSLATE_NOOP("Entity", "Disclosure"),
             QT_TRANSLATE_NOOP("Entity", "Disclosures"),
             EntityKind::Setting,
             0,
             {}};
    e.fields = {
        field<&Disclosure::what>("what", QT_TRANSLATE_NOOP("Field", "What was written"), Text,
                                 Required | Title | Listed | ReadOnly),
        field<&Disclosure::date>("date", QT_TRANSLATE_NOOP("Field", "Date"), Date, Required | Listed | ReadOnly),
        field<&Disclosure::by>("written_by", QT_TRANSLATE_NOOP("Field", "By whom"), Text, Listed | ReadOnly),
        field<&Disclosure::listed>("entity", QT_TRANSLATE_NOOP("Field", "What it lists"), Text, Required | ReadOnly),
        field<&Disclosure::columns>("listed_columns", QT_TRANSLATE_NOOP("Field", "Columns"), LongText, ReadOnly),
        field<&Disclosure::format>("format", QT_TRANSLATE_NOOP("Field", "Format"), Text, ReadOnly),
        field<&Disclosure::purpose>("purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), FieldType::Choice,
                                    Required | Listed | ReadOnly)
            .of(kPurpose),
        field<&Disclosure::recipient>("recipient", QT_TRANSLATE_NOOP("Field", "Handed to"), Text,
                                      Listed | Searched | ReadOnly),
        field<&Disclosure::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), LongText,
                                   Listed | Searched | ReadOnly),
        field<&Disclosure::written>("written", QT_TRANSLATE_NOOP("Field", "In the file"), Integer, Listed | ReadOnly),
        field<&Disclosure::withheld>("withheld", QT_TRANSLATE_NOOP("Field", "Left out"), Integer, Listed | ReadOnly),
        field<&Disclosure::people>("people", QT_TRANSLATE_NOOP("Field", "Who is in the file"), LongText,
                                   ReadOnly | Hidden),
    };
    e.findable = true;
    e.blank = blankOf<Disclosure>;
    return e;
}

} // namespace elo
