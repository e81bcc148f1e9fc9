// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/filter/node_editor.h"

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace elo {

/// Tests that hold together, one of them, or none; and the buttons that add to them.
class GroupEditor : public NodeEditor
{
    Q_OBJECT
public:
    /// @param removable whether it stands in another group.
    GroupEditor(const FilterContext &context, bool removable, QWidget *parent);

    FilterNode node() const override;
    FilterGroup group() const;
    QWidget *firstControl() const override;
    void show(const FilterGroup &group);

private:
    NodeEditor *add(const FilterNode &node);
    void addByUser(const FilterNode &node);
    void remove(NodeEditor *editor);

    QComboBox *m_kind;
    QVBoxLayout *m_rows;
    QPushButton *m_addTest;
    std::vector<NodeEditor *> m_editors;
};

} // namespace elo
