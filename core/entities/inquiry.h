// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDate>

namespace elo {

/// A question that somebody asked, until it is answered and closed. Its number is the record number; INACE stays its
/// owner when a ministry is to answer.
struct Inquiry : Stored
{
    QString subject;
    QString text;
    QString topic;
    QDate received;
    QString channel = QStringLiteral("phone");
    QString asker;
    QString askerName;
    QString askerContact;
    QUuid opportunity;
    QUuid mission;
    QString state = QStringLiteral("received");
    QString owner;
    QDate due;
    QUuid referredTo;
    QDate referredOn;
    QString reply;
    QDate answeredOn;
    QString outcome;
    QDate closedOn;
    QUuid duplicateOf;
};

/// Days within which an inquiry is to be answered unless another day is agreed: those that Mozambican administrative
/// procedure gives an authority to decide (Decreto 30/2001).
inline constexpr int kAnswerWithinDays = 15;

Entity inquiryEntity();

} // namespace elo
