// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reminders.h"

#include "core/places/dates.h"
#include "core/workspace.h"
#include "ui/models/background_query.h"
#include "ui/settings.h"

namespace elo {

Reminders::Reminders(Workspace &workspace, Settings &settings, ReminderOutlet &outlet, QObject *parent, Clock clock)
    : QObject(parent), m_workspace(workspace), m_settings(settings), m_outlet(outlet),
      m_clock(clock ? std::move(clock) : [] { return QDateTime::currentDateTime(); }),
      m_reader(new BackgroundQuery(workspace.path(), workspace.user(), this))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer); // to the second is soon enough
    connect(&m_timer, &QTimer::timeout, this, &Reminders::look);
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.touches(u"follow_up"))
            m_timer.start(0);
    });
}

Reminders::~Reminders() = default;

void Reminders::look()
{
    m_timer.stop();
    if (!m_settings.remindersOn())
        return;
    const QDateTime now = m_clock();
    const QDateTime shown = m_settings.remindedUntil(m_workspace.path());
    // Of a file that was never open here, only today counts: what was late before stands on the page of the day.
    const QDateTime since = shown.isValid() ? shown : now.date().startOfDay();
    m_reader->ask(
        m_workspace.language(),
        [since, now, owner = m_workspace.user()](Workspace &workspace) -> Result<Found> {
            const auto due = reminders::between(workspace, since, now, owner);
            if (!due)
                return std::unexpected(due.error());
            const auto next = reminders::nextMoment(workspace, now, now.addMSecs(kLongestSleepMs), owner);
            if (!next)
                return std::unexpected(next.error());
            return Found{*due, *next};
        },
        [this, now](const Result<Found> &found) { take(now, found); });
}

void Reminders::take(const QDateTime &now, const Result<Found> &found)
{
    if (found) {
        if (!found->due.empty())
            m_outlet.show(noticeOf(found->due));
        m_settings.setRemindedUntil(m_workspace.path(), now);
        m_opening = false;
    }
    const qint64 ms = found && found->next ? now.msecsTo(*found->next) + 1 : kLongestSleepMs;
    m_timer.start(int(std::clamp<qint64>(ms, 1, kLongestSleepMs)));
    Q_EMIT looked();
}

ReminderNotice Reminders::noticeOf(const std::vector<reminders::Reminder> &due) const
{
    ReminderNotice notice;
    const auto line = [&](const reminders::Reminder &reminder) {
        return tr("%1 – due %2", "follow-up, date")
            .arg(reminder.title, dateText(reminder.due, m_workspace.language()));
    };
    if (due.size() == 1) {
        notice.heading = m_opening ? tr("A follow-up fell due while Elo was closed") : tr("A follow-up is due");
        notice.text = line(due.front());
        notice.followUp = due.front().followUp;
        return notice;
    }
    notice.heading = m_opening ? tr("%n follow-up(s) fell due while Elo was closed", nullptr, int(due.size()))
                               : tr("%n follow-up(s) are due", nullptr, int(due.size()));
    notice.text = line(due.front()) + u'\n' + tr("and %n more", nullptr, int(due.size()) - 1);
    return notice;
}

} // namespace elo
