// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflicts.h"
#include "ui/page.h"

#include <QDialog>

namespace elo {

class FieldEditor;
class Label;

/// What a field is to hold if it is none of the values that it was given: the field's editor, which begins with what
/// holds now. Writes the decision; accepted() says that it is written. Deletes itself.
class DecideDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param field of the conflict.
    DecideDialog(Workspace &workspace, const sync::Conflict &conflict, const Field &field, QWidget *parent);

Q_SIGNALS:
    void decided(const elo::Id &operation);

private:
    void save();

    Workspace &m_workspace;
    sync::Conflict m_conflict;
    FieldEditor *m_editor;
    Label *m_message;
};

} // namespace elo
