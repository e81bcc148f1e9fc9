// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace elo {

class ChoicesEditor;
class Label;
class Workspace;

/// One field of the office's own: what it is called, what it holds, where it shows.
class CustomFieldForm : public QDialog
{
    Q_OBJECT
public:
    /// @param definition new, with its entity and position, or as it is stored.
    CustomFieldForm(Workspace &workspace, const Record &definition, QWidget *parent);

private:
    void build();
    void fillTypes();
    void fillTargets();
    void followType();
    void save();
    void refuse(const Error &error);

    Workspace &m_workspace;
    Record m_definition;
    QLineEdit *m_label;
    QComboBox *m_type;
    ChoicesEditor *m_choices;
    QComboBox *m_target;
    QLineEdit *m_hint;
    QCheckBox *m_listed;
    QCheckBox *m_searched;
    Label *m_typeNote;
    Label *m_message;
    QFormLayout *m_form;
};

} // namespace elo
