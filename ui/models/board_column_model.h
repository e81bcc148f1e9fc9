// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/entity.h"

#include <QAbstractListModel>
#include <QCache>
#include <QDate>
#include <vector>

namespace elo {

class Workspace;

/// The cards of one state: the ordered row ids that the board found, and the texts of those that were painted. A
/// column of fifty thousand costs no more than the cards on the screen.
class BoardColumnModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        RefRole = Qt::UserRole, ///< Ref::text()
        ConcernsRole,           ///< QString: what it is about
        OwnerRole,              ///< QString
        DueRole,                ///< QString: the date and how far away it is
        DueToneRole,            ///< int of a Tone
        MarksRole,              ///< QStringList: kind, "repeats", "snoozed 3 times"
    };
    static constexpr const char *kMimeType = "application/x-elo-record";

    BoardColumnModel(Workspace &workspace, const Entity &entity, QString state, QObject *parent);

    const QString &state() const { return m_state; }
    /// New rows in their order. What was painted stays known unless `forget` says that anything may have changed.
    void setRows(std::vector<qint64> rids, bool forget);
    void forget(qint64 rid);
    qint64 ridAt(int row) const { return m_rids[size_t(row)]; }
    int rowOf(qint64 rid) const; ///< -1 if it is not here
    Ref refAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

private:
    struct Card
    {
        Ref ref;
        QString title;
        QString concerns;
        QString owner;
        QString due;
        int dueTone = 0;
        QStringList marks;
    };
    const Card *card(int row) const;
    Card cardOf(const Record &record) const;
    QString concernsOf(const Record &record) const;
    QStringList marksOf(const Record &record) const;

    Workspace &m_workspace;
    const Entity &m_entity;
    QString m_state;
    std::vector<qint64> m_rids;
    mutable QCache<qint64, Card> m_cards;
};

} // namespace elo
