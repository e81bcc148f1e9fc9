// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_values.h"

#include <QHash>
#include <QObject>
#include <memory>

namespace elo {

class WorkspaceTask;

/// Counts the different texts of a list beside the window, once, and says what they are understood as whenever a
/// column gets another target or a text another meaning.
class ImportValuesLoader : public QObject
{
    Q_OBJECT
public:
    ImportValuesLoader(const Workspace &workspace, QObject *parent);
    ~ImportValuesLoader() override;

    /// Another list: what was counted is of no use.
    void startOver(const ImportSession &session);
    /// The same list, mapped otherwise.
    void refresh(const ImportSession &session);
    void stop();

    /// Whether the column has been looked at.
    bool knows(int column) const { return m_readings && m_readings->contains(column); }
    std::vector<import_values::Reading> readings(int column) const;
    int unread(int column) const;
    /// Whether all different texts of the column are among the readings.
    bool isWhole(int column) const;

Q_SIGNALS:
    void ready();

private:
    using Readings = QHash<int, std::vector<import_values::Reading>>;
    void run();

    const Workspace &m_workspace;
    WorkspaceTask *m_task;
    std::optional<ImportSession> m_session; ///< as it is to be looked at
    bool m_isStale = false;                 ///< the session changed while the worker was looking
    std::shared_ptr<std::vector<import_values::Texts>> m_texts;
    std::shared_ptr<Readings> m_readings;
};

} // namespace elo
