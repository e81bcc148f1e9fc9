// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"
#include "ui/forms/field_keys.h"

#include "core/workspace.h"
#include "ui/dialogs/anchored_dates_dialog.h"
#include "ui/dialogs/message.h"
#include "ui/error_text.h"
#include "ui/forms/contact_rows.h"
#include "ui/forms/defaults.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/field_set.h"
#include "ui/forms/link_rows.h"
#include "ui/forms/owned_records.h"
#include "ui/forms/similar_records.h"
#include "ui/navigator.h"
#include "ui/page_factory.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QTimer>

namespace elo {

namespace {

constexpr int kLabelWidth = 150;
constexpr int kWidest = 760;

/// The link entity whose near side is this entity alone and whose far side may be anything: a follow-up's "concerns".
const Field *concernsOf(const Schema &schema, const Entity &entity, const Entity **link)
{
    for (const Schema::Owned &owned : schema.ownedBy(entity)) {
        const Field &near = owned.entity->fields[size_t(owned.ownerField)];
        const Field *far = farSide(*owned.entity, keyOf(near));
        if (far && near.type == FieldType::Reference && far->type == FieldType::AnyReference &&
            far->is(FieldFlag::Required)) {
            *link = owned.entity;
            return far;
        }
    }
    return nullptr;
}

/// The field of a thing that names its primary contact; null if it has none.
const Field *primaryContactOf(const Entity &entity)
{
    for (const Field &field : entity.fields)
        if (field.type == FieldType::Reference && field.targets.front() == QLatin1StringView("contact_point"))
            return &field;
    return nullptr;
}

void shortcut(QWidget *owner, const QKeySequence &keys, const std::function<void()> &action)
{
    auto *made = new QShortcut(keys, owner);
    made->setContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(made, &QShortcut::activated, owner, action);
}

} // namespace

RecordForm::RecordForm(const PageContext &context, const Entity &entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity), m_tree{Record(entity), {}},
      m_heading(new Label({}, TextRole::PageTitle)), m_message(new Label({}, TextRole::Danger)),
      m_scroll(new QScrollArea(this)), m_fields(new FieldSet(*context.workspace, entity, this))
{
    build();
    shortcut(this, QKeySequence::Save, [this] { save(); });
    shortcut(this, QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { save(); });
    shortcut(this, QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { save(); });
    shortcut(this, QKeySequence(Qt::Key_Escape), [this] { cancel(); });
    connect(m_fields, &FieldSet::edited, this, &RecordForm::onEdited);
}

void RecordForm::build()
{
    auto *content = new QWidget;
    content->setMaximumWidth(kWidest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::kWide, spacing::kUnit, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kWide);
    bool first = true;
    for (const FormSection &section : formSections(m_entity)) {
        column->addWidget(sectionCard(section.heading, section.fields));
        // People ask for the phone right after the name, and one should not have to scroll for it.
        if (std::exchange(first, false)) {
            addContacts(column);
            addLinks(column);
        }
    }
    addFieldButton(column);
    column->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    QPushButton *saveButton = primaryButton(tr("Save"), this);
    saveButton->setToolTip(tr("Save (Ctrl+S)"));
    auto *cancelButton = new QPushButton(tr("Cancel"), this);
    cancelButton->setToolTip(tr("Leave without saving (Esc)"));
    connect(saveButton, &QPushButton::clicked, this, &RecordForm::save);
    connect(cancelButton, &QPushButton::clicked, this, &RecordForm::cancel);
    m_heading->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->hide();

    auto *bottom = new QHBoxLayout;
    bottom->setContentsMargins(spacing::kWide, spacing::kUnit, spacing::kWide, spacing::kUnit);
    bottom->addWidget(saveButton);
    bottom->addWidget(cancelButton);
    bottom->setSpacing(spacing::kUnit);
    bottom->addSpacing(spacing::kUnit);
    bottom->addWidget(m_message, 1);
    bottom->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->setSpacing(0);
    m_heading->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kUnit);
    whole->addWidget(m_heading);
    whole->addWidget(m_scroll, 1);
    whole->addLayout(bottom);
    setTabOrder(m_scroll, saveButton);
    setTabOrder(saveButton, cancelButton);
}

/// What the office needs and nobody foresaw is missed at the end of the form, so the way to it is there.
void RecordForm::addFieldButton(QVBoxLayout *column)
{
    auto *button = linkButton(tr("Add a field of your own…"));
    button->setIcon(icon(QStringLiteral("custom_field")));
    button->setEnabled(!m_context.workspace->isReadOnly());
    connect(button, &QPushButton::clicked, this, [this] {
        QVariantMap arguments{{QStringLiteral("entity"), m_entity.name()}};
        if (m_tree.record.isNew())
            arguments.insert(QStringLiteral("new"), true);
        else
            arguments.insert(QStringLiteral("edit"), ref().text());
        m_context.navigator->openPage(pages::kCustomFields, arguments);
    });
    column->addWidget(button, 0, Qt::AlignLeft);
}

QWidget *RecordForm::sectionCard(const QString &heading, const std::vector<int> &fields)
{
    auto *card = new Card;
    card->setAccessibleName(heading);
    if (!heading.isEmpty())
        card->column()->addWidget(new Label(heading, TextRole::Heading));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(spacing::kWide);
    grid->setVerticalSpacing(spacing::kUnit);
    grid->setColumnMinimumWidth(0, kLabelWidth);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 3);
    m_fields->addRows(grid, fields);
    card->column()->addLayout(grid);
    return card;
}

void RecordForm::addContacts(QVBoxLayout *column)
{
    const Entity &contact = m_context.workspace->schema().entity(u"contact_point");
    if (!contact.isOwnedBy(m_entity.name()))
        return;
    auto *card = new Card;
    card->setAccessibleName(contact.pluralText());
    card->column()->addWidget(new Label(contact.pluralText(), TextRole::Heading));
    m_contacts = new ContactRows(*m_context.workspace, primaryContactOf(m_entity) != nullptr, card);
    card->column()->addWidget(m_contacts);
    column->addWidget(card);
    connect(m_contacts, &ContactRows::edited, this, &RecordForm::refresh);
}

void RecordForm::addLinks(QVBoxLayout *column)
{
    const Entity *link = nullptr;
    const Field *far = concernsOf(m_context.workspace->schema(), m_entity, &link);
    if (!far)
        return;
    auto *card = new Card;
    card->setAccessibleName(far->labelText());
    auto *heading = new Label(far->labelText(), TextRole::Heading);
    card->column()->addWidget(heading);
    m_links = new LinkRows(*m_context.workspace, *link, *far, card);
    heading->setBuddy(m_links->control());
    card->column()->addWidget(m_links);
    column->addWidget(card);
    connect(m_links, &LinkRows::edited, this, &RecordForm::refresh);
}

void RecordForm::startNew(const QVariantMap &values, const Ref &about)
{
    m_tree = RecordTree{Record(m_entity), {}};
    for (const auto &[key, value] : values.asKeyValueRange())
        if (m_entity.find(key))
            m_tree.record.set(key, value);
    fillDefaults(*m_context.workspace, m_tree.record);
    m_heading->setText(tr("New: %1").arg(m_entity.labelText()));
    if (const int title = m_entity.titleField(); title >= 0 && !m_similar) {
        m_similar = new SimilarRecords(m_context, m_entity, this);
        m_fields->addBelow(keyOf(m_entity.fields[size_t(title)]), m_similar);
        connect(m_similar, &SimilarRecords::chosen, this,
                [this](const Ref &ref) { leave([this, ref] { m_context.navigator->openRecord(ref); }); });
    }
    load();
    m_silentLinks.clear();
    if (auto link = linkTo(m_context.workspace->schema(), m_entity, about)) {
        if (m_links) {
            m_links->add(about);
        } else {
            fillDefaults(*m_context.workspace, *link);
            m_silentLinks.push_back(*link);
        }
    }
    focusFirst();
}

Result<void> RecordForm::startEdit(const Ref &ref)
{
    auto tree = m_context.workspace->tree(ref);
    if (!tree)
        return std::unexpected(tree.error());
    m_tree = std::move(*tree);
    m_heading->setText(m_context.workspace->titleOf(m_tree.record));
    load();
    focusFirst();
    return {};
}

void RecordForm::load()
{
    const auto partsOf = [this](QStringView key) {
        std::vector<Record> found;
        for (const Record &part : m_tree.parts)
            if (part.entity->name() == key)
                found.push_back(part);
        return found;
    };
    m_fields->load(m_tree.record);
    if (m_contacts) {
        const Field *primary = primaryContactOf(m_entity);
        m_contacts->setRegion(countryOfRecord());
        m_contacts->load(partsOf(u"contact_point"), primary ? m_tree.record.value(keyOf(*primary)).toUuid() : Id());
    }
    if (m_links) {
        const Entity *link = nullptr;
        concernsOf(m_context.workspace->schema(), m_entity, &link);
        m_links->load(partsOf(link->name()));
    }
    refresh();
}

Ref RecordForm::ref() const
{
    return m_tree.record.isNew() ? Ref() : Ref{m_entity.name(), m_tree.record.id};
}

bool RecordForm::isDirty() const
{
    return m_fields->isDirty() || (m_contacts && m_contacts->isDirty()) ||
           (m_links && !m_tree.record.isNew() && m_links->isDirty());
}

void RecordForm::focusFirst()
{
    m_scroll->ensureVisible(0, 0);
    for (const FormSection &section : formSections(m_entity))
        for (const int i : section.fields)
            if (FieldEditor *editor = m_fields->editor(keyOf(m_entity.fields[size_t(i)]));
                editor && editor->isEnabled()) {
                editor->setFocus(Qt::TabFocusReason);
                return;
            }
}

/// The country by which phone numbers are read: where the person or the association is, else where the mission is.
QString RecordForm::countryOfRecord() const
{
    for (const QStringView key : {u"residence_country", u"country"})
        if (const FieldEditor *editor = m_fields->editor(key))
            return editor->value().toString();
    return {};
}

void RecordForm::onEdited(const QString &fieldKey)
{
    if (m_contacts && fieldKey.endsWith(QLatin1StringView("country")))
        m_contacts->setRegion(countryOfRecord());
    refresh();
}

void RecordForm::refresh()
{
    m_message->hide();
    if (m_similar)
        m_similar->lookFor(collected());
}

RecordTree RecordForm::collected() const
{
    RecordTree tree{m_tree.record, m_silentLinks, m_tree.base};
    m_fields->store(tree.record);
    if (m_contacts) {
        for (Record &part : m_contacts->changedParts())
            tree.parts.push_back(std::move(part));
        if (const Field *primary = primaryContactOf(m_entity))
            tree.record.set(keyOf(*primary), m_contacts->primary());
    }
    if (m_links)
        for (Record &part : m_links->changedParts())
            tree.parts.push_back(std::move(part));
    return tree;
}

void RecordForm::save()
{
    // What is half-typed in the field with the focus becomes its value first.
    if (QWidget *focus = focusWidget(); focus && isAncestorOf(focus)) {
        focus->clearFocus();
        focus->setFocus();
    }
    if (FieldEditor *wrong = m_fields->validate()) {
        m_afterSave = {};
        m_message->setText(tr("Please look at the fields marked in red."));
        m_message->show();
        wrong->setFocus();
        m_scroll->ensureWidgetVisible(wrong);
        return;
    }
    const bool isNew = m_tree.record.isNew();
    saveWithDates(
        m_context, collected(), this, [this, isNew](const Result<Ref> &ref) { finishSave(ref, isNew); },
        [this] { m_afterSave = {}; });
}

void RecordForm::finishSave(const Result<Ref> &ref, bool isNew)
{
    if (!ref) {
        m_afterSave = {};
        return showFailure(ref.error());
    }
    const auto operation = m_context.workspace->undoable();
    m_context.navigator->notify(isNew ? tr("Added %1.").arg(m_context.workspace->title(*ref))
                                      : tr("Saved %1.").arg(m_context.workspace->title(*ref)),
                                operation ? operation->id : Id());
    const auto then = std::exchange(m_afterSave, {});
    Q_EMIT saved(*ref);
    if (then)
        then();
}

void RecordForm::showFailure(const Error &error)
{
    if (m_contacts && error.code == ErrorCode::Invalid && error.args.value(0) == QLatin1StringView("value") &&
        m_contacts->showRefusal(error.args.value(2), invalidReasonText(error.args.value(1), error.args.value(2))))
        return;
    if (m_fields->showRefusal(error)) {
        m_message->setText(tr("Please look at the fields marked in red."));
        m_message->show();
        return;
    }
    showError(this, error, {}, &m_entity);
}

void RecordForm::cancel()
{
    if (!isDirty()) {
        Q_EMIT cancelled();
        return;
    }
    leave([this] { Q_EMIT cancelled(); });
}

void RecordForm::leave(const std::function<void()> &proceed)
{
    if (!isDirty())
        return proceed();
    const QString what =
        m_tree.record.isNew() ? tr("New: %1").arg(m_entity.labelText()) : m_context.workspace->titleOf(m_tree.record);
    askUnsaved(
        this, what,
        [this, proceed] {
            m_afterSave = proceed;
            save();
        },
        proceed);
}

} // namespace elo
