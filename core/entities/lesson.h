// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// What was learned, from a study tour say. The actions it led to are the follow-ups that concern it.
struct Lesson : Stored
{
    QString title;
    QString kind = QStringLiteral("lesson");
    QString text;
    QDate date;
    QUuid event;
    QUuid project;
    QString author;
};

Entity lessonEntity();

} // namespace elo
