// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

namespace elo {

/// What the code on a badge says: `ELO`, the participation's id in 26 letters of RFC 4648's base 32, and one check
/// character (ISO 7064, mod 37,36). Capital letters and digits only: a QR code of those is small, and a scanner,
/// which is a keyboard, types them on any layout that has them where the English one has them.
/// @returns an empty text for a null id.
QString badgeCode(const Id &participation);

/// The participation of a badge, read by a scanner or typed from the badge: small letters (caps lock), spaces and
/// line ends do not matter.
/// @returns a null id for what is no badge: every wrong, missing or surplus character, and two neighbours that
/// changed places, are noticed.
Id idOfBadge(QStringView text);

/// Whether a text begins as badges do. A search for names is not for it, even when it is no (complete) badge.
bool looksLikeBadge(QStringView text);

} // namespace elo
