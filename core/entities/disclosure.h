// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// What left the program about people: a list that was written to a file. Who, when, what, for what, to whom and why,
/// with the numbers of those who are in the file and of those who were left out of it for want of consent. Written
/// with the export itself, never edited, never removed, never undone: what left cannot come back.
struct Disclosure : Stored
{
    QString what; ///< "Members: Country of residence is Portugal", in the language of whoever exported
    QDate date;
    QString by;
    QString listed; ///< key of the entity
    QString columns;
    QString format; ///< "csv", "xlsx", "vcf", "ics"
    QString purpose = QStringLiteral("own");
    QString recipient;
    QString reason;
    qint64 written = 0;
    qint64 withheld = 0;
    QString people; ///< who is in a file that was handed to others (core/exchange/disclosed_people.h)
};

Entity disclosureEntity();

} // namespace elo
