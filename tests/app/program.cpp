// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

#include <linux/capability.h>
#include <sys/prctl.h>

namespace elo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 120'000;

void prepare(QProcess &process, const QStringList &arguments)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ELO_LANG"_s, u"en"_s);
    environment.insert(u"ELO_USER"_s, u"tester"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s); // the command line finds its way by itself
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(ELO_BINARY));
    process.setArguments(arguments);
}

Outcome result(QProcess &process)
{
    Outcome run;
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

} // namespace

Outcome elo(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished(kPatience);
    return result(process);
}

Outcome eloWithoutPrivileges(const QStringList &arguments)
{
    QProcess process;
    prepare(process, arguments);
    process.setChildProcessModifier([] {
        prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0);
        prctl(PR_CAPBSET_DROP, CAP_DAC_READ_SEARCH, 0, 0, 0);
    });
    process.start();
    process.waitForFinished(kPatience);
    return result(process);
}

Outcome eloKilledAfter(int milliseconds, const QStringList &arguments)
{
    QProcess process;
    prepare(process, arguments);
    process.start();
    process.waitForStarted(kPatience);
    if (!process.waitForFinished(milliseconds))
        process.kill();
    process.waitForFinished(kPatience);
    return result(process);
}

QString OfficeTest::write(const QString &name, const QByteArray &bytes) const
{
    QFile out(path(name));
    EXPECT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    return out.fileName();
}

QStringList keys(const QJsonObject &object)
{
    QStringList sorted = object.keys();
    sorted.sort();
    return sorted;
}

} // namespace elo::test
