// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// Something that happened or was said, written down on the day: a call, a meeting, an inquiry, a note.
struct Note : Stored
{
    QString about; ///< Ref of any thing
    QDate date;
    QString kind = QStringLiteral("note");
    QString text;
    QString author;
};

Entity noteEntity();

} // namespace elo
