// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_topics.h"

#include "core/people/fold.h"
#include "ui/translation.h"

#include <QFile>
#include <algorithm>

namespace elo::manual {

namespace {

constexpr const char *kKeys[] = {
    "start",
    "members",
    "duplicates",
    "associations_missions",
    "events",
    "printing",
    "follow_ups",
    "inquiries",
    "opportunities",
    "communications",
    "projects",
    "proposals_relay",
    "finding",
    "custom_fields",
    "attachments",
    "import",
    "export",
    "reports",
    "history",
    "laptops",
    "hub",
    "safety",
    "keyboard",
    "command_line",
};

/// Pages whose topic is not called as they are.
constexpr std::pair<const char *, const char *> kPages[] = {
    {"member", "members"},
    {"association", "associations_missions"},
    {"mission", "associations_missions"},
    {"institution", "associations_missions"},
    {"event", "events"},
    {"desk", "events"},
    {"follow_up", "follow_ups"},
    {"action_template", "follow_ups"},
    {"board", "follow_ups"},
    {"calendar", "follow_ups"},
    {"inquiry", "inquiries"},
    {"opportunity", "opportunities"},
    {"communication", "communications"},
    {"matrix", "communications"},
    {"dashboard", "start"},
    {"project", "projects"},
    {"lesson", "projects"},
    {"proposal", "proposals_relay"},
    {"relay", "proposals_relay"},
    {"views", "finding"},
    {"tag", "finding"},
    {"saved_view", "finding"},
    {"fields", "custom_fields"},
    {"custom_field", "custom_fields"},
    {"attachment", "attachments"},
    {"report", "reports"},
    {"disclosures", "export"},
    {"conflicts", "laptops"},
};

} // namespace

QStringList keys()
{
    QStringList all;
    for (const char *key : kKeys)
        all << QString::fromLatin1(key);
    return all;
}

QString path(const QString &key, Language language)
{
    return QStringLiteral(":/manual/%1/%2.md").arg(languageCode(language), key);
}

QString text(const QString &key, Language language)
{
    QFile file(path(key, language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<Topic> topics(Language language)
{
    std::vector<Topic> all;
    for (const QString &key : keys())
        all.push_back({key, text(key, language).section(u'\n', 0, 0).remove(u'#').trimmed()});
    return all;
}

QString topicOfPage(const QString &pageKey)
{
    for (const auto &[page, topic] : kPages)
        if (pageKey == QLatin1StringView(page))
            return QString::fromLatin1(topic);
    return keys().contains(pageKey) ? pageKey : QString();
}

QStringList find(const QString &words, Language language)
{
    const QStringList wanted = foldedTokens(words);
    QStringList found;
    for (const QString &key : keys()) {
        const QString folded = fold(text(key, language));
        if (std::ranges::all_of(wanted, [&](const QString &word) { return folded.contains(word); }))
            found << key;
    }
    return found;
}

} // namespace elo::manual
