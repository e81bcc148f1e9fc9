// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace elo {

/// The form in which names of countries, provinces and languages are looked up: fold(text) without the little words
/// that people put in or leave out (*the, and, of, de, do, da, dos, das, e*). A text of nothing else keeps them,
/// since `DE` and `DO` are codes. Internal to core/places.
QString placeKey(QStringView text);

/// `Suazilândia (Eswatini)` as `Suazilândia` and `Eswatini`; the second is empty without parentheses.
struct Parenthesised
{
    QStringView outside;
    QStringView inside;
};
Parenthesised splitParentheses(QStringView text);

} // namespace elo
