// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDate>
#include <span>
#include <vector>

namespace elo {

class Workspace;

/// What has a day: due follow-ups and inquiries, replies owed, events, accreditations that expire.
namespace calendar {

/// A kind of thing with a date. Read by an index on that date, so that a month costs what the month holds.
struct Source
{
    const char *entity;
    const char *date;       ///< key of the date
    const char *until;      ///< key of the last day; null: one day only
    const char *answeredBy; ///< key of what settles it; null: its state does
    bool movable;           ///< whether the date is a plan that one may move; what is a fact is changed in its form
};

std::span<const Source> sources();

struct Filter
{
    QString owner; ///< of what has owners; empty: everybody's
    bool withClosed = false;
};

struct Entry
{
    Ref ref;
    const Source *source = nullptr;
    QDate first;
    QDate last;
    QString title;
    bool isClosed = false;
};

/// What lies within [from, to], by day, then in the order of `sources`, then by title. Errors: those of the database.
Result<std::vector<Entry>> entries(Workspace &workspace, const QDate &from, const QDate &to, const Filter &filter);

/// First day of the week in which `day` lies. @param begins the day on which weeks begin.
QDate weekStart(const QDate &day, Qt::DayOfWeek begins);
/// First day of the six weeks around a month.
QDate monthStart(const QDate &day, Qt::DayOfWeek begins);

} // namespace calendar
} // namespace elo
