// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/exchange.h"
#include "core/workspace.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace elo::testing {

/// A laptop with a copy of an office file, which brings back what was done on it as a package.
class Laptop
{
public:
    /// @param officer who works on it.
    Laptop(Workspace &office, const QString &officer)
    {
        const QString path = m_folder.filePath(QStringLiteral("laptop.elo"));
        EXPECT_TRUE(sync::takeWhole(office, path).has_value());
        auto opened = Workspace::open(path, officer);
        EXPECT_TRUE(opened.has_value());
        if (opened)
            m_workspace = std::move(*opened);
    }

    Workspace &workspace() { return *m_workspace; }

    void set(const Ref &ref, const QString &field, const QVariant &value)
    {
        auto record = m_workspace->record(ref);
        ASSERT_TRUE(record.has_value());
        record->set(field, value);
        EXPECT_TRUE(m_workspace->save(*record).has_value());
    }

    /// @returns the path of a package of what was done here.
    QString pack()
    {
        const QString path = m_folder.filePath(QStringLiteral("laptop.elopack"));
        EXPECT_TRUE(sync::pack(*m_workspace, path).has_value());
        return path;
    }

    /// Takes into a file what was done here.
    void bringBackTo(Workspace &office) { EXPECT_TRUE(sync::unpack(office, pack()).has_value()); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace elo::testing
