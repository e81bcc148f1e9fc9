// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// Something that was promised or must be done, by whom and until when. "Overdue" is derived, never stored.
struct FollowUp : Stored
{
    QString title;
    QString kind = QStringLiteral("call");
    QString state = QStringLiteral("open");
    QDate due;
    QString priority = QStringLiteral("normal");
    QString owner;      ///< the officer who does it
    QString promisedBy; ///< who gave the word
    QString reason;     ///< why it was dropped
    QDate doneOn;
    QString evidence;
    QString notes;
};

/// What a follow-up is about.
struct FollowUpLink : Stored
{
    QUuid followUp;
    QString target; ///< Ref of any thing
};

Entity followUpEntity();
Entity followUpLinkEntity();

} // namespace elo
