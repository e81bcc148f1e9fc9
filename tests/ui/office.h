// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace elo::testing {

/// An office file in a folder of its own, with invented people, gone with the object.
class Office
{
public:
    Office()
    {
        auto created = Workspace::create(path(), QStringLiteral("Ana Teste"));
        EXPECT_TRUE(created.has_value());
        if (created)
            m_workspace = std::move(*created);
        m_workspace->setLanguage(Language::English);
    }

    Workspace &workspace() { return *m_workspace; }
    QString path() const { return m_folder.filePath(QStringLiteral("office.elo")); }
    QString folder() const { return m_folder.path(); }
    /// Lets go of the file, so that a window may open it.
    void close() { m_workspace.reset(); }

    Ref addMember(const QString &name)
    {
        Record member(m_workspace->schema().entity(u"member"));
        member.set(u"name", name);
        member.set(u"residence_country", QStringLiteral("PT"));
        return save(member);
    }

    Ref addFollowUp(const QString &title, const QDate &due)
    {
        Record followUp(m_workspace->schema().entity(u"follow_up"));
        followUp.set(u"title", title);
        followUp.set(u"due", due);
        followUp.set(u"kind", QStringLiteral("call"));
        followUp.set(u"state", QStringLiteral("open"));
        followUp.set(u"priority", QStringLiteral("normal"));
        return save(followUp);
    }

private:
    Ref save(const Record &record)
    {
        const auto saved = m_workspace->save(record);
        EXPECT_TRUE(saved.has_value());
        return saved.value_or(Ref());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace elo::testing
