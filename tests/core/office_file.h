// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"
#include "tests/any_records.h"
#include "tests/print_qt.h"

#include <QTemporaryDir>
#include <gtest/gtest.h>

namespace elo::test {

/// A new office file in a folder of its own, with helpers to fill it.
class OfficeFile
{
public:
    OfficeFile();

    Workspace &operator*() { return *workspace; }
    Workspace *operator->() { return workspace.get(); }

    QString path(const QString &name = QStringLiteral("office.elo")) const { return m_dir.filePath(name); }
    void reopen(Workspace::Mode mode = Workspace::Mode::ReadWrite);

    Ref addMember(const QString &name, const QString &phone = {}, const QString &country = QStringLiteral("ZA"));
    Ref addAssociation(const QString &name);
    Ref addEvent(const QString &name, const QStringList &days);
    Ref addFollowUp(const QString &title, const Ref &about = {});

    /// All living data as text.
    QByteArray dump();
    /// What check found, as "what: where" lines; empty when all is well.
    QStringList problems();

    std::unique_ptr<Workspace> workspace;

private:
    QTemporaryDir m_dir;
};

/// What a verb that was just run changed comes and goes with undo, redo, undo, and nothing else does. Leaves it
/// undone.
/// @param before the file's dump() from before the verb.
void expectComesAndGoes(OfficeFile &file, const QByteArray &before);

} // namespace elo::test
