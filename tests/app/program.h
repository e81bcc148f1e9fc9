// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/print_qt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace elo::test {

/// What a run of the program left behind.
struct Outcome
{
    int code = -1; ///< -1: it crashed or was killed
    QByteArray out;
    QString err;

    QString text() const { return QString::fromUtf8(out); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// Runs the built program with these arguments, in English unless they say otherwise, without a display.
Outcome elo(const QStringList &arguments, const QByteArray &input = {});

/// The same for a user who may not write what is write-protected, even if root runs the tests.
Outcome eloWithoutPrivileges(const QStringList &arguments);

/// Starts the program and kills it for good after so many milliseconds, if it still runs.
Outcome eloKilledAfter(int milliseconds, const QStringList &arguments);

/// A folder of its own for each test, with an office file in it.
class OfficeTest : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        ASSERT_EQ(elo({QStringLiteral("new"), file()}).code, 0);
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString file() const { return path(QStringLiteral("office.elo")); }
    QByteArray dump() const { return elo({QStringLiteral("dump"), file()}).out; }
    bool isSound() const { return elo({QStringLiteral("check"), file()}).code == 0; }
    QString write(const QString &name, const QByteArray &bytes) const;

    QTemporaryDir m_folder;
};

/// The keys of an object, sorted.
QStringList keys(const QJsonObject &object);

} // namespace elo::test
