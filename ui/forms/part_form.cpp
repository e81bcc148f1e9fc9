// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/part_form.h"
#include "ui/forms/field_keys.h"

#include "core/workspace.h"
#include "ui/error_text.h"
#include "ui/forms/defaults.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/field_set.h"
#include "ui/forms/owned_records.h"
#include "ui/forms/reference_editor.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QShortcut>

namespace elo {

PartForm::PartForm(Workspace &workspace, const Record &record, const QString &ownerField, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_record(record), m_ownerField(ownerField),
      m_fields(new FieldSet(workspace, *record.entity, this)), m_message(new Label({}, TextRole::Danger))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(record.isNew() ? tr("New: %1").arg(record.entity->labelText()) : record.entity->labelText());
    if (record.isNew())
        fillDefaults(m_workspace, m_record);
    build();
    offerCandidates();
    m_fields->load(m_record);
    // The id of a link is made from what it joins: other things are another link.
    if (!record.isNew() && record.entity->kind == EntityKind::Link)
        for (const int i : record.entity->flagged(FieldFlag::Identity))
            m_fields->setEnabled(keyOf(record.entity->fields[size_t(i)]), false);
    focusFirst();
}

bool PartForm::isShown(const Field &field) const
{
    if (field.is(FieldFlag::Hidden) || field.is(FieldFlag::ReadOnly) || m_ownerField == QLatin1StringView(field.key))
        return false;
    if (!m_record.entity->isThing())
        return true;
    // Made in passing: what is needed and what one looks for later, without the rest of the form.
    return field.is(FieldFlag::Required) || field.is(FieldFlag::Listed);
}

void PartForm::build()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::kWide);
    grid->setVerticalSpacing(spacing::kUnit);
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(1, 320);
    std::vector<int> shown;
    for (size_t i = 0; i < m_record.entity->fields.size(); ++i)
        if (isShown(m_record.entity->fields[i]))
            shown.push_back(int(i));
    m_fields->addRows(grid, shown);

    m_message->setWordWrap(true);
    m_message->hide();
    auto *buttons = new QDialogButtonBox;
    QPushButton *saveButton = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    setPrimary(saveButton, true);
    saveButton->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &PartForm::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &PartForm::save);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kWide);
    column->addLayout(grid);
    column->addStretch();
    column->addWidget(m_message);
    column->addWidget(buttons);
}

/// A reference to something that the search does not know offers its siblings: the other participants of the event.
void PartForm::offerCandidates()
{
    const int ownerIndex = m_record.entity->indexOf(m_ownerField);
    if (ownerIndex < 0)
        return;
    const Ref owner = refOf(m_record.entity->fields[size_t(ownerIndex)], m_record.values[size_t(ownerIndex)]);
    for (const Field &field : m_record.entity->fields) {
        if (field.type != FieldType::Reference)
            continue;
        const Entity &target = m_workspace.schema().entity(QString::fromLatin1(field.targets.front()));
        auto *editor = qobject_cast<ReferenceEditor *>(m_fields->editor(keyOf(field)));
        if (!editor || target.isFindable())
            continue;
        if (target.indexOf(m_ownerField) < 0)
            continue;
        auto siblings = m_workspace.related(target, m_ownerField, owner);
        if (!siblings)
            continue;
        std::erase_if(*siblings, [this](const Record &r) { return r.id == m_record.id; });
        editor->setCandidates(*siblings);
    }
}

/// Where there is something to type: the first empty field, else the first.
void PartForm::focusFirst()
{
    FieldEditor *first = nullptr;
    for (const Field &field : m_record.entity->fields) {
        FieldEditor *editor = m_fields->editor(keyOf(field));
        if (!editor || !editor->isEnabled())
            continue;
        if (!editor->value().isValid())
            return editor->setFocus(Qt::TabFocusReason);
        if (!first)
            first = editor;
    }
    if (first)
        first->setFocus(Qt::TabFocusReason);
}

void PartForm::save()
{
    if (FieldEditor *wrong = m_fields->validate()) {
        wrong->setFocus();
        return;
    }
    m_fields->store(m_record);
    const auto ref = saveOwned(m_workspace, m_record, m_ownerField);
    if (ref) {
        Q_EMIT saved(*ref);
        accept();
        return;
    }
    if (!m_fields->showRefusal(ref.error())) {
        m_message->setText(errorText(ref.error(), m_record.entity));
        m_message->show();
    }
}

} // namespace elo
