// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QStringList>
#include <vector>

namespace elo::bench {

double median(std::vector<double> values);

/// The median of so many rounds, in milliseconds.
template <class F>
double medianMs(int rounds, F &&work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return median(std::move(times));
}

/// Seconds that a program took, which must succeed. @param input a file for its standard input.
double runProgram(const QString &program, const QStringList &arguments, const QString &input = {});

/// Memory of this process, in MiB.
struct Memory
{
    double resident;  ///< all that is in the computer's memory
    double anonymous; ///< what is ours alone: heap and stacks
    double file;      ///< pages of files: the program, Qt, fonts, the log's index
    double shared;

    static Memory now();
    QString text() const;
};

} // namespace elo::bench
