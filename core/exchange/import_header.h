// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace elo {

/// A column header, or a word that headers are known by, taken apart for comparing.
struct HeaderWords
{
    QString folded;
    QStringList tokens; ///< without articles and "number of", in one spelling (contacto = contato); digits left out

    HeaderWords() = default;
    explicit HeaderWords(QStringView header);
};

/// How surely a header means what a known header means: 100 the same text, over 90 the same words, from 60 on it
/// holds all the known words and more ("País onde reside actualmente"), below that it is a part of them. 0: nothing
/// in common, or a word that turns the meaning ("Nome do pai", "Data de emissão").
int headerScore(const HeaderWords &header, const HeaderWords &known);

/// Whether a word of the header turns any meaning away from the person of the row: a relative, a document, a stamp.
bool isAboutSomethingElse(const HeaderWords &header);

} // namespace elo
