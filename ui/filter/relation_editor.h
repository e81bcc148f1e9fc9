// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/node_editor.h"

class QComboBox;
class QSpinBox;
class QVBoxLayout;

namespace elo {

class GroupEditor;

/// Records of another kind that refer here, or that are referred to, and what holds for them.
class RelationEditor : public NodeEditor
{
    Q_OBJECT
public:
    RelationEditor(const FilterContext &context, QWidget *parent);

    FilterNode node() const override;
    QWidget *firstControl() const override;
    void show(const Relation &relation);

private:
    void fillWays();
    void onWay();
    void onAmount();

    std::vector<Relation> m_ways; ///< all that the schema has, without conditions
    QComboBox *m_way;
    QComboBox *m_amount;
    QSpinBox *m_number;
    QVBoxLayout *m_column;
    GroupEditor *m_where = nullptr;
};

} // namespace elo
