// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

#include <QWidget>
#include <memory>

namespace elo {

class Workspace;

/// What is to be said about what stands in an editor. A warning does not keep from saving.
struct EditorProblem
{
    enum class Weight { None, Warning, Error };
    Weight weight = Weight::None;
    QString text;
};

/// The editor of one field, by its type. It knows nothing of the entity; the form asks and tells it values.
class FieldEditor : public QWidget
{
    Q_OBJECT
public:
    FieldEditor(const Field &field, QWidget *parent);

    const Field &field() const { return m_field; }
    /// The value as core keeps it; invalid for nothing. What cannot be read as a value is nothing, and a problem.
    virtual QVariant value() const = 0;
    virtual void setValue(const QVariant &value) = 0;
    /// About what is typed now; that something is missing is for the form to say.
    virtual EditorProblem problem() const { return {}; }
    /// The control that takes the focus and is the label's buddy.
    virtual QWidget *control() const = 0;
    /// Whether a half-typed text is in it that is no value.
    bool hasError() const { return problem().weight == EditorProblem::Weight::Error; }

Q_SIGNALS:
    void edited(); ///< by the user
    void left();   ///< the focus went on

protected:
    /// Puts the control into the editor, names it by the field, and watches its focus.
    void install(QWidget *control);
    bool eventFilter(QObject *watched, QEvent *event) override;

    QString hintText() const; ///< the field's example in the user's language

private:
    const Field &m_field;
};

/// The editor for a field's type. @param workspace for references and the language; outlives the editor.
FieldEditor *makeFieldEditor(Workspace &workspace, const Field &field, QWidget *parent);

} // namespace elo
