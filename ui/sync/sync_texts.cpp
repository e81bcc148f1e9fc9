// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_texts.h"

#include "ui/error_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace elo {

namespace {

/// Gives the texts of this file their context.
struct SyncText
{
    Q_DECLARE_TR_FUNCTIONS(SyncText)
};

/// The time of a moment of today, and the day with it for another.
QString moment(const QDateTime &when)
{
    const QDateTime local = when.toLocalTime();
    const QString time = local.time().toString(QStringLiteral("HH:mm"));
    return local.date() == QDate::currentDate() ? time : local.date().toString(Qt::ISODate) + u' ' + time;
}

} // namespace

QString syncStateText(const SyncState &state)
{
    if (state.kind == SyncState::Kind::InStep && state.conflicts > 0)
        return SyncText::tr("%n to decide", nullptr, state.conflicts);
    switch (state.kind) {
    case SyncState::Kind::Off:
        return SyncText::tr("Not shared");
    case SyncState::Kind::Starting:
        return SyncText::tr("Connecting…");
    case SyncState::Kind::Working:
        return SyncText::tr("Exchanging…");
    case SyncState::Kind::InStep:
        return SyncText::tr("In step");
    case SyncState::Kind::Away:
        return SyncText::tr("Away since %1").arg(moment(state.since));
    case SyncState::Kind::NeedsPassword:
        return SyncText::tr("Password needed");
    case SyncState::Kind::Failed:
        break;
    }
    return SyncText::tr("Not in step");
}

QString syncStateDetails(const SyncState &state)
{
    QStringList lines;
    switch (state.kind) {
    case SyncState::Kind::Off:
        lines << SyncText::tr("This office file is on this computer only. With a hub, or a folder that others reach "
                              "too, the office's computers keep in step by themselves.");
        break;
    case SyncState::Kind::Starting:
    case SyncState::Kind::Working:
        lines << SyncText::tr("What changed is being exchanged.");
        break;
    case SyncState::Kind::InStep:
        lines << SyncText::tr("All that was entered here is with the others, and all of theirs is here.");
        break;
    case SyncState::Kind::NeedsPassword:
    case SyncState::Kind::Away:
    case SyncState::Kind::Failed:
        break;
    }
    if (state.error)
        lines << errorText(*state.error).section(u'\n', 0, 0);
    else if (state.kind == SyncState::Kind::NeedsPassword)
        lines << SyncText::tr("The password of the hub is not kept on this computer.");
    if (state.kind == SyncState::Kind::Away)
        lines << SyncText::tr("It is tried again by itself. You can go on working.");
    if (state.waiting > 0)
        lines << SyncText::tr("%n change(s) of others wait for earlier ones, which have not come yet.", nullptr,
                              int(state.waiting));
    if (state.conflicts > 0)
        lines << SyncText::tr("%n field(s) were changed on two sides: somebody has to decide.", nullptr,
                              state.conflicts);
    lines << (state.lastExchange.isValid() ? SyncText::tr("Last exchange: %1. Sent: %2, received: %3.")
                                                 .arg(moment(state.lastExchange), QLocale().toString(state.sent),
                                                      QLocale().toString(state.received))
                                           : QString());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString syncStateIcon(const SyncState &state)
{
    switch (state.kind) {
    case SyncState::Kind::Off:
        return QStringLiteral("link");
    case SyncState::Kind::Starting:
    case SyncState::Kind::Working:
        return QStringLiteral("repeat");
    case SyncState::Kind::InStep:
        return state.conflicts > 0 ? QStringLiteral("warning") : QStringLiteral("check");
    case SyncState::Kind::Away:
        return QStringLiteral("clock");
    case SyncState::Kind::NeedsPassword:
        return QStringLiteral("lock");
    case SyncState::Kind::Failed:
        break;
    }
    return QStringLiteral("warning");
}

} // namespace elo
