// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include "core/workspace.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/date_editor.h"
#include "ui/forms/reference_editor.h"
#include "ui/forms/set_editor.h"
#include "ui/forms/text_editor.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace elo {

FieldEditor::FieldEditor(const Field &field, QWidget *parent) : QWidget(parent), m_field(field)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
}

void FieldEditor::install(QWidget *control)
{
    layout()->addWidget(control);
    control->setAccessibleName(m_field.labelText());
    control->installEventFilter(this);
    // Qt names a combo box to screen readers by a label among its siblings and by nothing else.
    if (qobject_cast<QComboBox *>(control)) {
        auto *label = new QLabel(this);
        label->setTextFormat(Qt::PlainText); // the office may have named it
        label->setText(m_field.labelText());
        label->setBuddy(control);
        label->hide();
    }
    setFocusProxy(control);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    // A list that opens below, or another window in front, is no leaving: one is still at it.
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            Q_EMIT left();
    }
    // In a form that scrolls, the wheel must not change a value that the pointer happens to pass.
    if (event->type() == QEvent::Wheel && !static_cast<QWidget *>(watched)->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString FieldEditor::hintText() const
{
    if (m_field.hint && m_field.is(FieldFlag::Custom)) // the office's own words
        return QString::fromUtf8(m_field.hint);
    return m_field.hint ? QCoreApplication::translate("Hint", m_field.hint) : QString();
}

FieldEditor *makeFieldEditor(Workspace &workspace, const Field &field, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Text:
        return new TextEditor(field, parent);
    case FieldType::LongText:
        return new LongTextEditor(field, parent);
    case FieldType::Integer:
        return new NumberEditor(field, parent);
    case FieldType::Decimal:
        return new DecimalEditor(field, workspace.language(), parent);
    case FieldType::Boolean:
        return new BooleanEditor(field, parent);
    case FieldType::Date:
        return new DateEditor(field, workspace.language(), parent);
    case FieldType::PartialDate:
        return new PartialDateEditor(field, workspace.language(), parent);
    case FieldType::Choice:
    case FieldType::Country:
    case FieldType::Province:
        return new ChoiceEditor(field, workspace.language(), parent);
    case FieldType::ChoiceSet:
        return new ChoiceSetEditor(field, parent);
    case FieldType::LanguageSet:
        return new LanguageSetEditor(field, workspace.language(), parent);
    case FieldType::Reference:
    case FieldType::AnyReference:
        return new ReferenceEditor(workspace, field, parent);
    }
    Q_UNREACHABLE();
}

} // namespace elo
