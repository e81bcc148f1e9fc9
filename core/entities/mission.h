// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// A diplomatic or consular mission of Mozambique.
struct Mission : Stored
{
    QString kind;
    QString country; ///< of the seat
    QString city;    ///< of the seat
    QString name;
    bool verified = false; ///< the seed list is not; an officer confirms it
    QDate verifiedOn;
    QString source;
    QString notes;
};

/// A country that a mission serves, and since when.
struct Accreditation : Stored
{
    QUuid mission;
    QString country;
    QDate since;
    QDate until;
};

/// A person who holds a post at a mission.
struct Official : Stored
{
    QUuid mission;
    QString name;
    QString sex;
    QString post;
    QDate since;
    QDate until;
};

Entity missionEntity();
Entity accreditationEntity();
Entity officialEntity();

} // namespace elo
