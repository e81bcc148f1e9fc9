// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/follow_ups/reminders.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace elo {

class Settings;
class Workspace;
class BackgroundQuery;

/// What people are told when follow-ups fall due. One thing at a time, however many there are.
struct ReminderNotice
{
    QString heading;
    QString text;
    Ref followUp; ///< null: several; a click leads to the day
};

/// Where notices are shown: the tray of the desktop, a banner in the window, a list in a test.
class ReminderOutlet : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const ReminderNotice &notice) = 0;

Q_SIGNALS:
    void opened(const elo::Ref &followUp); ///< the user clicked on it; null: the day
};

/// Reminds of the follow-ups of an open office file: at opening, in one notice, of what fell due while it was closed;
/// then of each at its moment. What was shown is remembered on this computer, by file. It sleeps until the next
/// moment, at the longest for kLongestSleep, and looks again when follow-ups change.
class Reminders : public QObject
{
    Q_OBJECT
public:
    static constexpr int kLongestSleepMs = 3 * 60 * 60 * 1000;
    using Clock = std::function<QDateTime()>;

    /// @param clock for tests; null: the computer's.
    Reminders(Workspace &workspace, Settings &settings, ReminderOutlet &outlet, QObject *parent, Clock clock = {});
    ~Reminders() override;

    /// Looks now; later it does so by itself.
    void look();
    bool isAsleep() const { return m_timer.isActive(); }
    int sleepMs() const { return m_timer.interval(); }

Q_SIGNALS:
    void looked();

private:
    struct Found
    {
        std::vector<reminders::Reminder> due;
        std::optional<QDateTime> next;
    };
    void take(const QDateTime &now, const Result<Found> &found);
    ReminderNotice noticeOf(const std::vector<reminders::Reminder> &due) const;

    Workspace &m_workspace;
    Settings &m_settings;
    ReminderOutlet &m_outlet;
    Clock m_clock;
    BackgroundQuery *m_reader;
    QTimer m_timer;
    bool m_opening = true; ///< nothing was looked at yet
};

} // namespace elo
