// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/saved_view.h"

namespace elo {

Entity savedViewEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"saved_view",
             QT_TRANSLATE_NOOP("Entity", "View"),
             QT_TRANSLATE_NOOP("Entity", "Views"),
             EntityKind::Setting,
             0,
             {}};
    e.fields = {
        field<&SavedView::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Text, Required | Title | Listed),
        field<&SavedView::entity>("entity", QT_TRANSLATE_NOOP("Field", "What it lists"), Text, Required | ReadOnly),
        field<&SavedView::filter>("filter", QT_TRANSLATE_NOOP("Field", "Filter"), LongText),
        field<&SavedView::text>("text", QT_TRANSLATE_NOOP("Field", "Search text"), Text),
        field<&SavedView::sortField>("sort_field", QT_TRANSLATE_NOOP("Field", "Order"), Text),
        field<&SavedView::descending>("descending", QT_TRANSLATE_NOOP("Field", "Descending"), Boolean),
        field<&SavedView::columns>("columns", QT_TRANSLATE_NOOP("Field", "Columns"), LongText),
        field<&SavedView::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), Text),
    };
    e.findable = true; // found by name
    e.blank = blankOf<SavedView>;
    return e;
}

} // namespace elo
