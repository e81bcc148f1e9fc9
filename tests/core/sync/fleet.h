// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/incoming.h"
#include "core/workspace.h"
#include "tests/print_qt.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace elo::test {

/// Copies of one office file, each another device, and what goes between them.
class Fleet
{
public:
    /// @param fill puts into the first file what all of them begin with. Reopens it before it is copied.
    Fleet(int files, const std::function<void(Workspace &)> &fill);

    Workspace &operator[](int file) { return *m_files[size_t(file)]; }
    int size() const { return int(m_files.size()); }
    QString path(int file) const;
    /// Adds a copy of a file as it is now.
    void copy(int file);
    void reopen(int file);

    /// Operations of `from` that `to` lacks, or all.
    std::vector<sync::Arrival> operations(int from, int to);
    sync::Received give(int to, const std::vector<sync::Arrival> &operations);
    sync::Received give(int from, int to) { return give(to, operations(from, to)); }
    /// Until nobody lacks anything.
    void settle();

    QByteArray dump(int file);
    QStringList problems(int file);

private:
    QTemporaryDir m_dir;
    std::vector<std::unique_ptr<Workspace>> m_files;
};

/// A member with a phone, as one operation.
Ref addPerson(Workspace &workspace, const QString &name, const QString &phone = {});
/// Sets one field, as a form does. @returns whether it could be.
bool setValue(Workspace &workspace, const Ref &ref, const QString &field, const QVariant &value);

} // namespace elo::test
