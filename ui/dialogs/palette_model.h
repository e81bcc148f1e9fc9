// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QAbstractListModel>
#include <QPointer>
#include <vector>

class QAction;

namespace elo {

class Workspace;

/// What Ctrl+K offers for what was typed: records of all kinds as the search ranks them, and commands whose words or
/// letters fit. For nothing typed: what was changed last, and the commands.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { SubtitleRole = Qt::UserRole, NumberRole, IconRole, KeysRole };

    /// @param workspace may be null: then there are only commands.
    PaletteModel(Workspace *workspace, const std::vector<QAction *> &commands, QObject *parent = nullptr);

    void setQuery(const QString &text);
    /// The record of a row, or a null reference for a command.
    Ref refAt(int row) const;
    /// The command of a row, or null for a record.
    QAction *commandAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// How well typed text fits a command, both folded: words that begin with it, then words that hold it, then
    /// letters in order. Higher is better; below 0: not at all.
    static int commandScore(const QString &folded, const QString &command);

private:
    struct Row
    {
        Ref ref;
        QPointer<QAction> command;
        QString title;
        QString name; ///< of a command, without "Go to"
        QString subtitle;
        QString number;
        QString iconName;
        QString keys;
    };

    static int rowScore(const QString &folded, const Row &row);
    void addRecords(const QString &text);
    void addRecent();
    void addCommands(const QString &text);
    Row commandRow(QAction *command) const;

    Workspace *m_workspace;
    std::vector<QPointer<QAction>> m_commands;
    std::vector<Row> m_rows;
};

} // namespace elo
