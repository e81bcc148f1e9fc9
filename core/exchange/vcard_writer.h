// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"
#include "core/schema/entity.h"

#include <QByteArray>
#include <vector>

namespace elo {

/// A member as a vCard 4 (RFC 6350): what is needed to call or write to the person, and no more. Date of birth, sex,
/// origin and notes stay in the office file. The UID comes from the record's id, so that an address book that gets
/// the card again replaces it. Whether the person consents is for the caller to know.
QByteArray vCardOf(const Record &member, const std::vector<Record> &contacts, Language language);

} // namespace elo
