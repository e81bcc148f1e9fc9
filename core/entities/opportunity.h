// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// Something that members of the diaspora can take up: an investment, a post, a course, a project to support.
struct Opportunity : Stored
{
    QString title;
    QString kind = QStringLiteral("investment");
    QString sector;
    QString province;
    QString description;
    QUuid institution;
    QString conditions;
    QString skills;
    QString country;
    QString languages;
    QDate deadline;
    QString contact;
    QString textLanguage;
    QString stage = QStringLiteral("draft");
    QString verifiedBy;
    QDate verifiedOn;
    QDate publishedOn;
    QString outcome;
};

Entity opportunityEntity();

} // namespace elo
