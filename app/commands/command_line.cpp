// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"

#include "app/commands/command.h"
#include "app/commands/command_text.h"
#include "app/commands/help.h"
#include "app/commands/output.h"
#include "ui/resources.h"
#include "ui/translation.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLoggingCategory>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

/// Takes `--lang CODE` out of the arguments. @returns the language asked for: there, by ELO_LANG, by the system.
/// A code that is neither "pt" nor "en" is put into `bad`.
Language takeLanguage(QStringList &args, QString &bad)
{
    Language language = languageFromCode(qEnvironmentVariable("ELO_LANG"), systemLanguage());
    for (qsizetype i = 0; i < args.size() && args[i] != u"--"; ++i) {
        const bool joined = args[i].startsWith(u"--lang=");
        if (args[i] != u"--lang" && !joined)
            continue;
        const QString code = joined ? args[i].mid(7) : args.value(i + 1);
        if (code != u"pt" && code != u"en")
            bad = code.isEmpty() ? u"--lang"_s : code;
        language = languageFromCode(code, language);
        args.remove(i, joined || i + 1 == args.size() ? 1 : 2);
        --i;
    }
    return language;
}

bool asksForHelp(const QStringList &words)
{
    const qsizetype end = words.indexOf(u"--"_s);
    const QStringList options = end < 0 ? words : words.first(end);
    return options.contains(u"--help"_s) || options.contains(u"-h"_s);
}

/// No command, or a file to be opened: the window's business. Options with one hyphen are Qt's.
bool opensWindow(const QStringList &args)
{
    if (args.isEmpty())
        return true;
    const QString &first = args.first();
    if (first.startsWith(u'-'))
        return !first.startsWith(u"--") && first != u"-h";
    return args.size() == 1 && (QFileInfo::exists(first) || first.contains(u'/') || first.endsWith(u".elo"));
}

int runOne(const Command &command, const QStringList &words, Language language)
{
    if (asksForHelp(words)) {
        print(commandHelp(command));
        return kDone;
    }
    auto invocation = Invocation::parse(words, command.options, command.least, command.most);
    if (!invocation) {
        say(invocation.error());
        return wrongUsage(usageLine(command));
    }
    invocation->language = language;
    return command.run(*invocation);
}

int run(const QStringList &args, Language language, const QString &badLanguage)
{
    if (!badLanguage.isEmpty())
        return wrongUsage(CommandText::tr("The language is “pt” or “en”, not “%1”.").arg(badLanguage));
    const QString &first = args.first();
    if (first == u"--version") {
        print(u"elo "_s + QStringLiteral(ELO_VERSION));
        return kDone;
    }
    if (first == u"help" || asksForHelp(args.first(1))) {
        const Command *about = findCommand(args.value(1));
        print(about ? commandHelp(*about) : overallHelp());
        return kDone;
    }
    if (const Command *command = findCommand(first))
        return runOne(*command, args.mid(1), language);
    return wrongUsage(CommandText::tr("There is no command “%1”. “elo --help” names them all.").arg(first));
}

} // namespace

std::optional<int> runCommand(const QStringList &given)
{
    QStringList args = given;
    QString badLanguage;
    const Language language = takeLanguage(args, badLanguage);
    if (badLanguage.isEmpty() && opensWindow(args)) {
        if (args.size() != given.size())
            qputenv("ELO_LANG", languageCode(language).toLatin1()); // --lang holds for the window, too
        return std::nullopt;
    }

    static int argc = 1;
    static char name[] = "elo";
    static char *argv[] = {name, nullptr};
    // What people read is said by the commands; what developers read is asked for by QT_LOGGING_RULES.
    QLoggingCategory::setFilterRules(u"*.warning=false"_s);
    const Command *command = findCommand(args.value(0));
    std::unique_ptr<QCoreApplication> application;
    if (command && command->drawsPages) {
        // Fonts come with an application that draws; it needs no screen.
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(u"elo"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(ELO_VERSION));
    initResources();
    Translation translation;
    translation.install(language);

    const int code = run(args, language, badLanguage);
    if (!outputArrived()) {
        say(CommandText::tr("The output could not be written."));
        return kFailed;
    }
    return code;
}

} // namespace elo
