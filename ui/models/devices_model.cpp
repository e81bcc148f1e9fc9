// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/devices_model.h"

#include "core/workspace.h"
#include "ui/operation_text.h"
#include "ui/widgets/label.h"

#include <QLocale>

namespace elo {

namespace {
constexpr qint64 kFarAheadSeconds = 60 * 60;
}

QString deviceName(const Id &device)
{
    constexpr int kLetters = 6; // of the end: the beginning is the time at which it was made
    return idText(device).right(kLetters).toUpper();
}

DevicesModel::DevicesModel(Workspace &workspace, QObject *parent)
    : QAbstractTableModel(parent), m_workspace(workspace)
{
}

void DevicesModel::setDevices(std::vector<sync::KnownDevice> devices)
{
    beginResetModel();
    m_devices = std::move(devices);
    endResetModel();
}

bool DevicesModel::isAhead(const sync::KnownDevice &device, const QDateTime &now)
{
    return device.lastWrite.isValid() && now.secsTo(device.lastWrite) > kFarAheadSeconds;
}

int DevicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_devices.size());
}

int DevicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant DevicesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == Operations)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString text = textOf(m_devices[size_t(index.row())], index.column());
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant DevicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("Computer");
    case Operations:
        return tr("Changes here");
    case LastUser:
        return tr("Last by");
    case LastWrite:
        return tr("Last change");
    case HeardOn:
        return tr("Last package");
    }
    return {};
}

QString DevicesModel::textOf(const sync::KnownDevice &device, int column) const
{
    switch (column) {
    case Name: {
        const QString id = deviceName(device.id);
        return device.isOwn ? tr("%1 (this computer)").arg(id) : id;
    }
    case Operations:
        return QLocale().toString(device.operations);
    case LastUser:
        return device.lastUser;
    case LastWrite: {
        if (!device.lastWrite.isValid())
            return tr("none yet");
        const QString when = momentText(device.lastWrite, m_workspace);
        return isAhead(device, QDateTime::currentDateTime()) ? tr("%1: clock ahead").arg(when) : when;
    }
    case HeardOn:
        return device.heardOn.isValid() ? momentText(device.heardOn, m_workspace) : QString();
    }
    return {};
}

} // namespace elo
