// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/common/measure.h"

#include <QFile>
#include <QProcess>
#include <algorithm>

namespace elo::bench {

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double runProgram(const QString &program, const QStringList &arguments, const QString &input)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!input.isEmpty())
        process.setStandardInputFile(input);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return double(timer.nsecsElapsed()) / 1e9;
}

Memory Memory::now()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/status");
    const QByteArray status = file.readAll();
    const auto field = [&](const char *name) {
        const qsizetype at = status.indexOf(name);
        return at < 0 ? 0.0
                      : status.mid(at + qsizetype(qstrlen(name))).simplified().split(' ').first().toDouble() / 1024;
    };
    return {field("VmRSS:"), field("RssAnon:"), field("RssFile:"), field("RssShmem:")};
}

QString Memory::text() const
{
    return QStringLiteral("%1 MiB resident (%2 own, %3 of files, %4 shared)")
        .arg(resident, 0, 'f', 0)
        .arg(anonymous, 0, 'f', 0)
        .arg(file, 0, 'f', 0)
        .arg(shared, 0, 'f', 0);
}

} // namespace elo::bench
