// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QString>
#include <QStringList>
#include <vector>

/// The manual: a text per topic and language in resources/manual, part of the program, since the officer's machine
/// has no network.
namespace elo::manual {

/// A topic by its file name without the suffix.
struct Topic
{
    QString key;
    QString title; ///< the first heading of its text
};

/// All topics in the order in which one reads them.
QStringList keys();
std::vector<Topic> topics(Language language);

/// Where a text lies among the resources.
QString path(const QString &key, Language language);
/// The text as it was written, in Markdown; empty for an unknown key.
QString text(const QString &key, Language language);

/// The topic about a page of the window, by the page's key; an empty text if nobody wrote one.
QString topicOfPage(const QString &pageKey);

/// Topics in whose text every word stands, capitals and accents aside; all of them for no word.
QStringList find(const QString &words, Language language);

} // namespace elo::manual
