// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/desk.h"

#include <QAbstractListModel>

namespace elo {

/// Whom the desk found for what was typed, best first.
class HitsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { AboutRole = Qt::UserRole, StandingRole, ToneRole };

    HitsModel(Workspace &workspace, QObject *parent) : QAbstractListModel(parent), m_workspace(workspace) {}

    /// Copies, since those of the desk are gone with its next change.
    void show(const std::vector<const Registrant *> &hits);
    const Registrant *at(int row) const;
    int rowOf(const Id &participation) const; ///< -1 if it is not among them

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    Workspace &m_workspace;
    std::vector<Registrant> m_hits;
};

} // namespace elo
