// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include "app/commands/command.h"
#include "ui/error_text.h"

#include <QJsonDocument>

#include <cstdio>

namespace elo {

void print(const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fputc('\n', stdout);
}

void print(const QString &line)
{
    print(line.toUtf8());
}

void print(const QJsonObject &object)
{
    print(QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed());
}

void print(const QJsonArray &array)
{
    // Qt puts a line between the brackets of an empty one.
    print(array.isEmpty() ? QByteArrayLiteral("[]") : QJsonDocument(array).toJson(QJsonDocument::Indented).trimmed());
}

void say(const QString &sentence)
{
    const QByteArray bytes = sentence.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stderr);
    std::fputc('\n', stderr);
}

int failed(const Error &error, const Entity *entity)
{
    say(errorText(error, entity));
    return error.code == ErrorCode::BadExpression ? kWrongUsage : kFailed;
}

int wrongUsage(const QString &sentence)
{
    say(sentence);
    return kWrongUsage;
}

bool outputArrived()
{
    return std::fflush(stdout) == 0 && !std::ferror(stdout);
}

} // namespace elo
