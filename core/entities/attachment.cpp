// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/attachment.h"

namespace elo {

Entity attachmentEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"attachment",
             QT_TRANSLATE_NOOP("Entity", "Attachment"),
             QT_TRANSLATE_NOOP("Entity", "Attachments"),
             EntityKind::Part,
             0,
             {}};
    e.fields = {
        field<&Attachment::owner>("owner", QT_TRANSLATE_NOOP("Field", "Attached to"), AnyReference,
                                  Required | Owner | Hidden)
            .to({kEveryThing}),
        field<&Attachment::fileName>("file_name", QT_TRANSLATE_NOOP("Field", "File name"), Text,
                                     Required | Title | Listed | ReadOnly | Personal),
        field<&Attachment::note>("note", QT_TRANSLATE_NOOP("Field", "Note"), LongText, Listed | Searched | Personal),
        field<&Attachment::mediaType>("media_type", QT_TRANSLATE_NOOP("Field", "Kind of file"), Text,
                                      Required | ReadOnly),
        field<&Attachment::size>("size", QT_TRANSLATE_NOOP("Field", "Size"), Integer, Required | ReadOnly),
        field<&Attachment::addedOn>("added_on", QT_TRANSLATE_NOOP("Field", "Added on"), Date, ReadOnly),
        field<&Attachment::content>("content", QT_TRANSLATE_NOOP("Field", "Content"), Text,
                                    Required | ReadOnly | Hidden),
    };
    e.findable = true; // by its name and note
    e.blank = blankOf<Attachment>;
    return e;
}

} // namespace elo
