// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/custom_fields_dialog.h"

#include "core/workspace.h"
#include "ui/dialogs/custom_field_form.h"
#include "ui/dialogs/message.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QTreeWidget>

namespace elo {

namespace {

/// Parts and links that have a form of their own; what joins things without one has no place for a field.
bool hasForm(const Entity &entity)
{
    if (entity.kind == EntityKind::Setting)
        return false;
    if (entity.isThing())
        return true;
    return std::ranges::any_of(entity.fields, [](const Field &field) {
        return !field.is(FieldFlag::Hidden) && !field.is(FieldFlag::ReadOnly) && !field.is(FieldFlag::Owner) &&
               !field.is(FieldFlag::Identity) && !field.is(FieldFlag::Custom);
    });
}

} // namespace

CustomFieldsDialog::CustomFieldsDialog(Workspace &workspace, const QString &entity, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_entity(new QComboBox), m_list(new QTreeWidget),
      m_empty((new Label(tr("There is none yet. “Add…” makes the first one."), TextRole::Muted))->wrapped()),
      m_edit(new QPushButton(icon(QStringLiteral("edit")), tr("&Edit…"))), m_up(new QPushButton(tr("Move &up"))),
      m_down(new QPushButton(tr("Move &down"))),
      m_remove(new QPushButton(icon(QStringLiteral("delete")), tr("&Remove")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Custom fields"));
    fillEntities(entity);
    build();
    connect(m_entity, &QComboBox::currentIndexChanged, this, &CustomFieldsDialog::refresh);
    connect(&workspace, &Workspace::schemaChanged, this, &CustomFieldsDialog::refresh);
    refresh();
}

void CustomFieldsDialog::fillEntities(const QString &entity)
{
    const auto addAll = [this](bool things) {
        for (const auto &candidate : m_workspace.schema().entities())
            if (candidate->isThing() == things && hasForm(*candidate))
                m_entity->addItem(icon(candidate->name()), candidate->pluralText(), candidate->name());
    };
    addAll(true);
    m_entity->insertSeparator(m_entity->count());
    addAll(false);
    m_entity->setCurrentIndex(std::max(m_entity->findData(entity), 0));
}

void CustomFieldsDialog::build()
{
    auto *why =
        (new Label(tr("Fields that your office needs and Elo does not have. They appear in the form, the list, "
                      "filters, imports, exports and the history like every other field. As they are there for "
                      "everybody who works with this file, let a supervisor decide on them."),
                   TextRole::Muted))
            ->wrapped();
    auto *entityLabel = new QLabel(tr("&Fields of"));
    entityLabel->setBuddy(m_entity);
    m_list->setAccessibleName(tr("Custom fields"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Name"), tr("Type"), tr("In lists"), tr("Found by the search")});
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    QPushButton *addButton = primaryButton(tr("&Add…"));
    for (QPushButton *button : {addButton, m_edit, m_up, m_down, m_remove})
        button->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->addWidget(entityLabel);
    top->addWidget(m_entity);
    top->addStretch();
    auto *buttons = new QVBoxLayout;
    for (QPushButton *button : {addButton, m_edit, m_up, m_down, m_remove})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *row = new QHBoxLayout;
    row->addWidget(m_list, 1);
    row->addLayout(buttons);
    auto *note = (new Label(tr("A removed field is hidden: its values stay, and Undo brings it back with them."),
                            TextRole::Muted))
                     ->wrapped();
    auto *bottom = new QDialogButtonBox;
    bottom->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::kUnit);
    column->addWidget(why);
    column->addLayout(top);
    column->addWidget(m_empty);
    column->addLayout(row, 1);
    column->addWidget(note);
    column->addWidget(bottom);
    resize(720, 480);

    connect(bottom, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(addButton, &QPushButton::clicked, this, &CustomFieldsDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &CustomFieldsDialog::edit);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_remove, &QPushButton::clicked, this, &CustomFieldsDialog::remove);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &CustomFieldsDialog::refreshButtons);
    connect(m_list, &QTreeWidget::itemActivated, this, &CustomFieldsDialog::edit);
    for (const auto &[key, action] : std::initializer_list<std::pair<QKeySequence, void (CustomFieldsDialog::*)()>>{
             {Qt::Key_Insert, &CustomFieldsDialog::add},
             {Qt::Key_F2, &CustomFieldsDialog::edit},
             {Qt::Key_Delete, &CustomFieldsDialog::remove}}) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    }
}

void CustomFieldsDialog::refresh()
{
    const Ref before = current();
    const bool isReadOnly = m_workspace.isReadOnly();
    m_list->clear();
    const Field &types = m_workspace.schema().entity(u"custom_field").field(u"type");
    for (const CustomField &own : m_workspace.schema().customFields()) {
        if (own.removed || own.entity != m_entity->currentData().toString())
            continue;
        const auto yes = [](bool is) { return is ? tr("Yes") : QString(); };
        auto *item = new QTreeWidgetItem(
            m_list, {own.label, m_workspace.displayText(types, own.type), yes(own.listed), yes(own.searched)});
        item->setData(0, Qt::UserRole, Ref{QStringLiteral("custom_field"), own.id}.text());
    }
    m_empty->setVisible(m_list->topLevelItemCount() == 0);
    for (auto *button : findChildren<QPushButton *>())
        if (isPrimary(button))
            button->setEnabled(!isReadOnly);
    select(before);
    refreshButtons();
}

std::vector<Ref> CustomFieldsDialog::shown() const
{
    std::vector<Ref> refs;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        refs.push_back(Ref::fromText(m_list->topLevelItem(row)->data(0, Qt::UserRole).toString()));
    return refs;
}

Ref CustomFieldsDialog::current() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    return item ? Ref::fromText(item->data(0, Qt::UserRole).toString()) : Ref();
}

void CustomFieldsDialog::select(const Ref &ref)
{
    const auto refs = shown();
    const auto found = std::ranges::find(refs, ref);
    if (found != refs.end())
        m_list->setCurrentItem(m_list->topLevelItem(int(found - refs.begin())));
    else if (!refs.empty())
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void CustomFieldsDialog::refreshButtons()
{
    const int row = m_list->currentItem() ? m_list->indexOfTopLevelItem(m_list->currentItem()) : -1;
    const bool may = row >= 0 && !m_workspace.isReadOnly();
    m_edit->setEnabled(may);
    m_remove->setEnabled(may);
    m_up->setEnabled(may && row > 0);
    m_down->setEnabled(may && row + 1 < m_list->topLevelItemCount());
}

void CustomFieldsDialog::add()
{
    if (m_workspace.isReadOnly())
        return;
    Record definition = m_workspace.schema().entity(u"custom_field").newRecord();
    definition.set(u"entity", m_entity->currentData());
    definition.set(u"listed", true).set(u"searched", true);
    qint64 last = 0;
    for (const CustomField &own : m_workspace.schema().customFields())
        if (own.entity == m_entity->currentData().toString())
            last = std::max(last, own.position.value_or(0));
    definition.set(u"position", last + 1);
    auto *form = new CustomFieldForm(m_workspace, definition, this);
    connect(form, &QDialog::finished, this, [this] { activateWindow(); });
    connect(form, &QDialog::accepted, this, [this] {
        if (const auto refs = shown(); !refs.empty())
            select(refs.back());
        m_list->setFocus();
    });
    form->open();
}

void CustomFieldsDialog::edit()
{
    if (!m_edit->isEnabled())
        return;
    const auto definition = m_workspace.record(current());
    if (!definition) {
        showError(this, definition.error());
        return;
    }
    (new CustomFieldForm(m_workspace, *definition, this))->open();
}

void CustomFieldsDialog::move(int by)
{
    auto refs = shown();
    const Ref moved = current();
    const auto found = std::ranges::find(refs, moved);
    const auto place = found - refs.begin();
    if (found == refs.end() || place + by < 0 || place + by >= std::ssize(refs))
        return;
    std::swap(refs[size_t(place)], refs[size_t(place + by)]);
    if (const auto done = m_workspace.orderCustomFields(refs); !done)
        showError(this, done.error());
    select(moved);
}

void CustomFieldsDialog::remove()
{
    if (!m_remove->isEnabled())
        return;
    const Ref ref = current();
    ask(this, tr("Remove a custom field"),
        tr("“%1” goes out of forms and lists. Its values stay in the file, and Undo brings it back with them.")
            .arg(m_list->currentItem()->text(0)),
        tr("Remove"), [this, ref] {
            if (const auto done = m_workspace.remove(ref); !done)
                showError(this, done.error());
        });
}

} // namespace elo
