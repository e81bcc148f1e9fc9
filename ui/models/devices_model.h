// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/exchange.h"

#include <QAbstractTableModel>

namespace elo {

/// A computer as people can tell it from others: six letters of its id.
QString deviceName(const Id &device);

/// The computers that write in an office, as far as this file heard of them.
class DevicesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Operations, LastUser, LastWrite, HeardOn, ColumnCount };

    explicit DevicesModel(Workspace &workspace, QObject *parent = nullptr);

    void setDevices(std::vector<sync::KnownDevice> devices);
    const std::vector<sync::KnownDevice> &devices() const { return m_devices; }
    /// Whether a computer wrote later than it is now, by more than clocks differ.
    static bool isAhead(const sync::KnownDevice &device, const QDateTime &now);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString textOf(const sync::KnownDevice &device, int column) const;

    Workspace &m_workspace;
    std::vector<sync::KnownDevice> m_devices;
};

} // namespace elo
