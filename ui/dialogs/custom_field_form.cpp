// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/custom_field_form.h"

#include "core/workspace.h"
#include "ui/dialogs/choices_editor.h"
#include "ui/dialogs/message.h"
#include "ui/error_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

namespace elo {

CustomFieldForm::CustomFieldForm(Workspace &workspace, const Record &definition, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_definition(definition), m_label(new QLineEdit),
      m_type(new QComboBox), m_choices(new ChoicesEditor), m_target(new QComboBox), m_hint(new QLineEdit),
      m_listed(new QCheckBox(tr("A column of &lists"))), m_searched(new QCheckBox(tr("&Found by the search"))),
      m_typeNote((new Label({}, TextRole::Muted))->wrapped()),
      m_message((new Label({}, TextRole::Danger))->wrapped()), m_form(new QFormLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(definition.isNew() ? tr("New custom field") : tr("Custom field"));
    fillTypes();
    fillTargets();
    build();
    m_label->setText(definition.text(u"label"));
    m_hint->setText(definition.text(u"hint"));
    m_choices->setText(definition.text(u"choices"));
    m_listed->setChecked(definition.value(u"listed").toBool());
    m_searched->setChecked(definition.value(u"searched").toBool());
    m_type->setEnabled(definition.isNew());
    m_target->setEnabled(definition.isNew());
    connect(m_type, &QComboBox::currentIndexChanged, this, &CustomFieldForm::followType);
    followType();
}

void CustomFieldForm::fillTypes()
{
    const Field &type = m_definition.entity->field(u"type");
    for (const Choice &choice : type.choices)
        m_type->addItem(type.choiceText(choice), QString::fromLatin1(choice.key));
    m_type->setCurrentIndex(m_type->findData(m_definition.text(u"type")));
}

void CustomFieldForm::fillTargets()
{
    for (const Entity *thing : m_workspace.schema().things())
        m_target->addItem(thing->pluralText(), thing->name());
    const int current = m_target->findData(m_definition.text(u"target"));
    m_target->setCurrentIndex(std::max(current, 0));
}

void CustomFieldForm::build()
{
    m_label->setMaxLength(120);
    m_hint->setMaxLength(120);
    m_hint->setPlaceholderText(tr("Shown while the field is empty"));
    m_message->hide();
    m_form->setHorizontalSpacing(spacing::kWide);
    m_form->setVerticalSpacing(spacing::kUnit);
    m_form->addRow(tr("&Name of the field"), m_label);
    m_form->addRow(tr("&Type"), m_type);
    m_form->addRow(QString(), m_typeNote);
    m_form->addRow(tr("&Values"), m_choices);
    m_form->addRow(tr("&Links to"), m_target);
    m_form->addRow(tr("&Example"), m_hint);
    m_form->addRow(QString(), m_listed);
    m_form->addRow(QString(), m_searched);

    auto *buttons = new QDialogButtonBox;
    auto *saveButton = primaryButton(tr("Save"));
    buttons->addButton(saveButton, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    saveButton->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CustomFieldForm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::kWide);
    column->addLayout(m_form);
    column->addStretch();
    column->addWidget(m_message);
    column->addWidget(buttons);
    setMinimumWidth(560);
    m_label->setFocus();
}

void CustomFieldForm::followType()
{
    const QString type = m_type->currentData().toString();
    m_form->setRowVisible(m_choices, type == u"choice");
    m_form->setRowVisible(m_target, type == u"link");
    m_form->setRowVisible(m_hint, type == u"text" || type == u"number");
    m_searched->setEnabled(custom_fields::isSearchable(type));
    m_typeNote->setText(m_definition.isNew() ? tr("The type stays as it is once the field is there.")
                                             : tr("The type cannot change any more: what is on record would no "
                                                  "longer be what it says. Add another field instead."));
}

void CustomFieldForm::save()
{
    const QString type = m_type->currentData().toString();
    Record edited = m_definition;
    edited.set(u"label", m_label->text().simplified());
    edited.set(u"type", type);
    edited.set(u"choices", type == u"choice" ? m_choices->text() : QString());
    edited.set(u"target", type == u"link" ? m_target->currentData() : QVariant());
    edited.set(u"hint", m_hint->text().simplified());
    edited.set(u"listed", m_listed->isChecked());
    edited.set(u"searched", m_searched->isChecked());
    const auto saved = m_workspace.save(edited);
    if (!saved)
        return refuse(saved.error());
    accept();
}

void CustomFieldForm::refuse(const Error &error)
{
    if (error.code != ErrorCode::Invalid) {
        showError(this, error);
        return;
    }
    const QString field = error.args.value(0);
    m_message->setText(invalidReasonText(error.args.value(1), error.args.value(2)));
    m_message->show();
    (field == u"choices" ? m_choices->control() : static_cast<QWidget *>(m_label))->setFocus();
}

} // namespace elo
