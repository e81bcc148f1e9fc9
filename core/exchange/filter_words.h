// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/list_query.h"

#include <QStringView>
#include <array>

/// The words of filter expressions, which their reader and their writer share. The first of each is written.
namespace elo::filter_words {

inline constexpr std::array kAnd{QStringView(u"and"), QStringView(u"e")};
inline constexpr std::array kOr{QStringView(u"or"), QStringView(u"ou")};
inline constexpr std::array kNot{QStringView(u"not"), QStringView(u"não"), QStringView(u"nao")};
inline constexpr std::array kHas{QStringView(u"has"), QStringView(u"tem")};
inline constexpr std::array kNo{QStringView(u"no"), QStringView(u"nenhum"), QStringView(u"nenhuma")};
inline constexpr std::array kWhere{QStringView(u"where"), QStringView(u"onde")};
inline constexpr std::array kIs{QStringView(u"is")};
inline constexpr std::array kEmpty{QStringView(u"empty")};
inline constexpr QStringView kTag = u"tag";

struct Sign
{
    QStringView text;
    Condition::Operator op;
};

/// Longer signs first: "<=" begins with "<".
inline constexpr std::array kSigns{
    Sign{u"!=", Condition::Operator::NotEquals},      Sign{u"<=", Condition::Operator::LessOrEqual},
    Sign{u">=", Condition::Operator::GreaterOrEqual}, Sign{u"=", Condition::Operator::Equals},
    Sign{u"~", Condition::Operator::Contains},        Sign{u"<", Condition::Operator::Less},
    Sign{u">", Condition::Operator::Greater}};

} // namespace elo::filter_words
