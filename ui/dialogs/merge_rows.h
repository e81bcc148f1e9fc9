// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/match/merge_proposal.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace elo {

class MergeOption;

/// The fields of two members, one below the other, with the values of both beside each other: of each field that
/// differs one value is chosen, or both where they go together. Up and Down go through the fields, Left and Right
/// choose.
class MergeRows : public QWidget
{
    Q_OBJECT
public:
    enum class Side { Left, Right, Both };

    MergeRows(Workspace &workspace, QWidget *parent);

    /// @param keptIsLeft on which side the record stands that is kept. What was chosen by hand stays chosen.
    void show(const MergeProposal &proposal, bool keptIsLeft);
    void setEqualShown(bool shown);
    /// What Workspace::mergeMembers() takes: the chosen values that differ from what the kept record says.
    QVariantMap values() const;
    /// So many fields differ.
    int differences() const;
    bool hasEqual() const;
    void focusFirst();
    /// How wide the names of fields are, so that what stands above is in line with the values.
    int nameWidth() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Row
    {
        MergeField values;
        const Field *field = nullptr;
        Side side = Side::Left;
        QWidget *name = nullptr;
        std::vector<std::pair<Side, MergeOption *>> options;
    };

    void addRow(const MergeField &values, const Field &field);
    void addOption(Row &row, Side side, int line);
    QVariant valueOf(const MergeField &values, Side side) const;
    Side proposedSide(const MergeField &values) const;
    QVariant chosen(const MergeField &values) const;
    const Row *rowOf(QStringView field) const;
    void go(int row, int step);
    void choose(int row, int step);

    Workspace &m_workspace;
    QGridLayout *m_grid;
    QWidget *m_content = nullptr;
    QString m_leftNumber;
    QString m_rightNumber;
    bool m_keptIsLeft = true;
    bool m_equalShown = false;
    std::vector<MergeField> m_fields; ///< all of them, also those that only follow
    std::vector<Row> m_rows;
    QHash<QString, Side> m_byHand; ///< field key → what somebody chose
};

} // namespace elo
