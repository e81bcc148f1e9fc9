// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonArray>
#include <QJsonObject>

namespace elo {

struct Entity;

/// Results go to standard output, sentences to standard error, so that scripts read only the former.
void print(const QByteArray &line);
void print(const QString &line);
void print(const QJsonObject &object);
void print(const QJsonArray &array);
void say(const QString &sentence);

/// Says why it did not work. @returns the exit code of the command.
int failed(const Error &error, const Entity *entity = nullptr);
/// Says what was wrong with the command. @returns the exit code.
int wrongUsage(const QString &sentence);

/// Whether all that was printed arrived: a full disk under a redirected output is a failure too.
bool outputArrived();

} // namespace elo
