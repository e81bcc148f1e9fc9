// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/field.h"
#include "ui/filter/node_editor.h"

#include <memory>

class QComboBox;
class QHBoxLayout;

namespace elo {

class FieldEditor;

/// One line: a field, an operator, and the value in the editor that forms have for the field. Tags are a field too.
class ConditionEditor : public NodeEditor
{
    Q_OBJECT
public:
    ConditionEditor(const FilterContext &context, QWidget *parent);

    FilterNode node() const override;
    QWidget *firstControl() const override;
    void show(const Condition &condition);
    void showTag(const Id &tag, bool has);

private:
    void fillFields();
    void onField();
    void onOperator();
    bool isTag() const;
    const Field *fieldHere() const;
    Condition::Operator operatorHere() const;

    QComboBox *m_field;
    QComboBox *m_operator;
    QHBoxLayout *m_line;
    std::unique_ptr<Field> m_edited; ///< the field as it is edited here; the editor holds on to it
    FieldEditor *m_value = nullptr;
};

} // namespace elo
