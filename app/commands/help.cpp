// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/help.h"

#include "app/commands/command.h"
#include "app/commands/command_text.h"

namespace elo {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

/// Lines of two columns, the first as wide as its widest.
QString columns(const QList<std::pair<QString, QString>> &lines)
{
    qsizetype width = 0;
    for (const auto &[left, right] : lines)
        width = std::max(width, left.size());
    QString text;
    for (const auto &[left, right] : lines)
        text += u"  "_s + left.leftJustified(width + 2) + right + u'\n';
    return text;
}

QString optionText(const CommandOption &option)
{
    const QString name = u"--"_s + QLatin1StringView(option.name);
    return option.value ? name + u' ' + translated(option.value) : name;
}

} // namespace

QString usageLine(const Command &command)
{
    QString line = u"elo "_s + QLatin1StringView(command.name) + u' ' + translated(command.arguments);
    for (const CommandOption &option : command.options)
        line += option.required ? u' ' + optionText(option) : u" ["_s + optionText(option) + u']';
    return CommandText::tr("Usage: %1").arg(line);
}

QString commandHelp(const Command &command)
{
    QString text = usageLine(command) + u"\n\n"_s + translated(command.summary) + u'\n';
    if (command.details)
        text += u'\n' + translated(command.details) + u'\n';
    QList<std::pair<QString, QString>> lines;
    for (const CommandOption &option : command.options)
        lines.append({optionText(option), translated(option.text)});
    lines.append({u"--lang pt|en"_s, CommandText::tr("language of texts and of what is written")});
    return text + u'\n' + CommandText::tr("Options:") + u'\n' + columns(lines).chopped(1);
}

QString overallHelp()
{
    QList<std::pair<QString, QString>> lines;
    lines.append({CommandText::tr("[FILE]"), CommandText::tr("open the window")});
    for (const Command *command : commands())
        lines.append(
            {QLatin1StringView(command->name) + u' ' + translated(command->arguments), translated(command->summary)});
    return CommandText::tr("Elo keeps the work with the Mozambican diaspora in one office file.") + u"\n\n"_s +
           CommandText::tr("Usage: %1").arg(u"elo …"_s) + u'\n' + columns(lines) + u'\n' +
           CommandText::tr("“elo COMMAND --help” says more about each. The language is that of --lang (pt, en), else "
                           "of ELO_LANG, else of the system; the journal names ELO_USER, else who is logged in.\n"
                           "A RECORD is a number (M-12) or an id. Results go to standard output, sentences to "
                           "standard error. Exit code 0: done; 1: failed, or not so; 2: wrong usage.");
}

} // namespace elo
