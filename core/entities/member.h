// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// A Mozambican abroad, or of Mozambican descent, with whom the institute is in contact.
/// There is no field for religion, party, union or ethnic group, and there must never be one (Constitution, art. 71).
struct Member : Stored
{
    QString name;
    QString sortName;
    QString otherNames;
    QString sex;
    QString birthDate; ///< year, month or day, as far as it is known
    QString ageBand;
    QString originProvince;
    QString originDistrict;
    QString residenceCountry;
    QString residenceCity;
    std::optional<qint64> departureYear;
    QString languages;
    QString education;
    QString occupation;
    QString occupationGroup;
    QString sector;
    QString interests;
    QString preferredChannel;
    QUuid primaryContact;
    QUuid mission;
    QString consularRegistration;
    QString source;
    bool focalPerson = false;
    QString status = QStringLiteral("active");
    QString notes;
};

/// A phone number, an e-mail address or another way to reach whom it belongs to. What was typed is kept.
struct ContactPoint : Stored
{
    QString owner; ///< Ref of a member, association, mission, official or institution
    QString kind = QStringLiteral("phone");
    QString value;      ///< as typed
    QString normalized; ///< E.164 of a phone, lower case of an e-mail; empty if it is not valid
    QString note;
};

/// What a member said to one use of the data. Not asked is the absence of a record: it is not a refusal, and not a
/// yes.
struct Consent : Stored
{
    QUuid member;
    QString purpose;
    QString answer = QStringLiteral("given");
    QDate date;
    QString how;
    QString textVersion;
    QString language;
    QString recordedBy;
    QDate withdrawnOn;
};

Entity memberEntity();
Entity contactPointEntity();
Entity consentEntity();

} // namespace elo
