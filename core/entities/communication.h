// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// A formal communication between associations, missions and institutions: nota verbal, ofício, despacho, meeting.
struct Communication : Stored
{
    QString subject;
    QString kind = QStringLiteral("oficio");
    QString reference;
    QDate date;
    QString sender;
    QString recipient;
    QString summary;
    QUuid opportunity;
    QDate replyDue;
    QUuid answers;
    QUuid answeredBy;
};

Entity communicationEntity();

} // namespace elo
