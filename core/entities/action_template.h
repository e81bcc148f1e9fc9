// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

namespace elo {

/// What is always to be done about a kind of thing, with how long before or after its date: "Forum", "Renewal of an
/// accreditation". core/follow_ups/templates.h makes follow-ups of it.
struct ActionTemplate : Stored
{
    QString name;
    QString anchor = QStringLiteral("event_start"); ///< the date that the days are counted from
    QString notes;
};

/// One follow-up that a template makes.
struct ActionStep : Stored
{
    QUuid actionTemplate;
    QString title;
    QString kind = QStringLiteral("other");
    std::optional<qint64> days;
    QString side = QStringLiteral("before"); ///< before or after the date
    QString owner;                           ///< empty: whoever applies the template
    QString priority = QStringLiteral("normal");
    QString notes;
};

Entity actionTemplateEntity();
Entity actionStepEntity();

} // namespace elo
