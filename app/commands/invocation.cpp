// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/invocation.h"

#include "app/commands/command_text.h"

#include <algorithm>

namespace elo {

namespace {

const CommandOption *find(std::span<const CommandOption> options, QStringView name)
{
    const auto it = std::ranges::find_if(options, [&](const auto &o) { return name == QLatin1StringView(o.name); });
    return it == options.end() ? nullptr : &*it;
}

} // namespace

std::expected<Invocation, QString> Invocation::parse(const QStringList &words, std::span<const CommandOption> options,
                                                     int least, int most)
{
    Invocation invocation;
    bool optionsOver = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsOver || !word.startsWith(u"--")) {
            invocation.m_arguments << word;
            continue;
        }
        if (word.size() == 2) {
            optionsOver = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const CommandOption *option = find(options, name);
        if (!option)
            return std::unexpected(CommandText::tr("There is no option “--%1” here.").arg(name));
        if (!option->value) {
            if (equals >= 0)
                return std::unexpected(CommandText::tr("The option “--%1” takes no value.").arg(name));
            invocation.m_options.insert(name, {});
        } else if (equals >= 0) {
            invocation.m_options.insert(name, word.mid(equals + 1));
        } else if (i + 1 < words.size()) {
            invocation.m_options.insert(name, words[++i]);
        } else {
            return std::unexpected(CommandText::tr("The option “--%1” needs a value.").arg(name));
        }
    }
    if (invocation.m_arguments.size() < least)
        return std::unexpected(CommandText::tr("Something is missing."));
    if (most >= 0 && invocation.m_arguments.size() > most)
        return std::unexpected(CommandText::tr("“%1” is too much.").arg(invocation.m_arguments[most]));
    for (const CommandOption &option : options)
        if (option.required && !invocation.has(QLatin1StringView(option.name)))
            return std::unexpected(
                CommandText::tr("The option “--%1” is missing.").arg(QLatin1StringView(option.name)));
    return invocation;
}

} // namespace elo
