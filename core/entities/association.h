// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// An association or community group of Mozambicans abroad.
struct Association : Stored
{
    QString name;
    QString acronym;
    QString kind;
    QString stage = QStringLiteral("identified");
    QDate accreditationExpiry;
    QString country;
    QString city;
    QString registrationNumber;
    QDate registrationDate;
    QString statutes;                 ///< on file: yes, no, unknown
    std::optional<qint64> statedSize; ///< members as the association states them, not as we count them
    QDate statedSizeDate;
    QUuid mission;
    QUuid focalPoint;
    QString notes;
};

/// A member's place in an association; officers have a role other than "member" and a term.
struct Membership : Stored
{
    QUuid association;
    QUuid member;
    QString role = QStringLiteral("member");
    QDate since;
    QDate until;
};

Entity associationEntity();
Entity membershipEntity();

} // namespace elo
