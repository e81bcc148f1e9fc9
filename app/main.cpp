// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "ui/file_chooser.h"
#include "ui/main_window.h"
#include "ui/resources.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/translation.h"

#include <QApplication>
#include <QFileInfo>

#include <cstdio>
#include <sys/stat.h>

namespace {

/// The file named on the command line, else the one opened last, if it is still there.
QString fileToOpen(const QStringList &arguments, const elo::Settings &settings)
{
    if (arguments.size() > 1 && !arguments.last().startsWith(u'-'))
        return QFileInfo(arguments.last()).absoluteFilePath();
    const QString last = settings.recentFiles().value(0);
    return QFileInfo::exists(last) ? last : QString();
}

bool hasDisplay()
{
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    // SQLite, QSettings and others make files that everyone may read unless they are told otherwise.
    umask(077);

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    if (const auto code = elo::runCommand(arguments))
        return *code;

    if (!hasDisplay()) { // Qt would end the program by abort(), with a sentence for programmers
        fprintf(stderr, "elo: não há ecrã onde abrir a janela; «elo --help» mostra os comandos.\n"
                        "elo: there is no display to open the window on; \"elo --help\" shows the commands.\n");
        return 1;
    }
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("Elo"));
    QApplication::setApplicationVersion(QStringLiteral(ELO_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("elo"));
    elo::initResources();
    QApplication::setWindowIcon(elo::appIcon());

    elo::Settings settings;
    const elo::Scheme systemScheme = elo::systemScheme();
    elo::applyTheme(app, elo::schemeOf(settings.theme(), systemScheme));
    elo::Translation translation;
    const elo::Language preferred = settings.language().value_or(elo::systemLanguage());
    translation.install(elo::languageFromCode(qEnvironmentVariable("ELO_LANG"), preferred));

    elo::DialogFileChooser chooser;
    elo::MainWindow window({&settings, &translation, &chooser, systemScheme});
    if (const QString file = fileToOpen(QApplication::arguments(), settings); !file.isEmpty())
        window.openFile(file);
    window.show();
    return QApplication::exec();
}
