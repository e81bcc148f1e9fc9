// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"
#include "ui/widgets/badge.h"

#include <QFont>

/// How the registration desk words what it knows, to be read from a step away.
namespace elo::desk_wording {

/// An answer: the tone by colour, the icon for who tells no colours apart, the words for everybody.
struct Answer
{
    Tone tone = Tone::Neutral;
    QString iconName;
    QString head; ///< mostly a name
    QString line;
    QString detail;
};

/// @param who the participant as the desk knows him now; null for who is not on the list.
Answer answer(const Desk::Answer &given, const Registrant *who, Workspace &workspace);
/// Why it was not recorded, and that nothing is lost.
Answer refusal(const Error &error, const Entity *entity = nullptr);

/// How somebody stands on the day: "In since 08:41", "Declined"; empty for who is only expected.
QString standing(const Registrant &registrant);
Tone standingTone(const Registrant &registrant);
/// Institution, country, capacity: which of two namesakes it is.
QString about(const Registrant &registrant, Workspace &workspace);

/// "412 in · 1,088 missing · 12 walk-ins"
QString countsLine(const DeskCounts::Row &row);

/// The program's font, larger.
QFont largeFont(double factor, bool strong = false);

} // namespace elo::desk_wording
