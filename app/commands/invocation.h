// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/places/language.h"

#include <QHash>
#include <QStringList>
#include <expected>
#include <span>

namespace elo {

/// An option of a command, `--name` or `--name VALUE`.
struct CommandOption
{
    const char *name;
    const char *value; ///< what stands behind it, for the help; null for a switch
    const char *text;  ///< for the help, translated in the context "CommandLine"
    bool required = false;
};

/// What somebody typed behind a command, taken apart and checked against what the command takes.
class Invocation
{
public:
    /// Reads the words behind the command. `--` ends the options; `--name=value` is `--name value`.
    /// @returns what is wrong, in the user's language, for a usage error.
    static std::expected<Invocation, QString> parse(const QStringList &words, std::span<const CommandOption> options,
                                                    int least, int most);

    const QStringList &arguments() const { return m_arguments; }
    QString argument(int index) const { return m_arguments.value(index); }
    bool has(QLatin1StringView option) const { return m_options.contains(option); }
    /// The value of an option, the last one if it was given twice.
    QString value(QLatin1StringView option, const QString &otherwise = {}) const
    {
        return m_options.value(option, otherwise);
    }

    Language language = Language::English; ///< of texts and of what is written

private:
    QStringList m_arguments;
    QHash<QString, QString> m_options;
};

} // namespace elo
