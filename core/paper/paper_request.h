// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/exchange/handing.h"
#include "core/places/language.h"

#include <QDate>
#include <QSet>
#include <optional>

namespace elo {

/// What is printed for an event.
enum class PaperKind { Badges, Signatures, Delegations, Certificates, Plates, Contacts };

inline constexpr PaperKind kPaperKinds[] = {PaperKind::Badges,       PaperKind::Signatures, PaperKind::Delegations,
                                            PaperKind::Certificates, PaperKind::Plates,     PaperKind::Contacts};

/// "badges", as the command line and the log call it; the other way round, nothing for a text that is none.
QString paperKey(PaperKind kind);
std::optional<PaperKind> paperFromKey(QStringView key);

enum class PaperSize { A4, A5 };
enum class BadgeSize { Card, Large }; ///< 86 × 54 mm, 90 × 60 mm

/// Who is on it. Everybody is whoever did not decline: an invitee who did not answer may still come.
enum class PaperWho { Everybody, Confirmed, Attended, Delegation, Selected };

struct PaperRequest
{
    PaperKind kind = PaperKind::Badges;
    PaperWho who = PaperWho::Everybody;
    QString delegation; ///< country of PaperWho::Delegation
    QSet<Id> selected;  ///< participations of PaperWho::Selected
    /// Of signature lists: one day; without it, every day has its list. Of the others: attended means on that day.
    QDate day;
    Language language = Language::Portuguese; ///< of the paper, whatever the window speaks
    PaperSize size = PaperSize::A4;
    BadgeSize badge = BadgeSize::Card;
    Handing handing; ///< of contact lists: for what they are; see paperContent()
};

/// Whether there is a choice of sizes: lists and certificates are A4.
constexpr bool comesInA5(PaperKind kind)
{
    return kind == PaperKind::Badges || kind == PaperKind::Plates;
}

} // namespace elo
