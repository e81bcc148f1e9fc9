// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/save_view_dialog.h"

#include "core/views/saved_views.h"
#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/navigator.h"
#include "ui/pages/filter_texts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace elo {

namespace {
constexpr int kLongestName = 80;
} // namespace

SaveViewDialog::SaveViewDialog(const PageContext &context, const ListQuery &query, const QStringList &columns,
                               QWidget *parent)
    : QDialog(parent), m_context(context), m_query(query), m_columns(columns)
{
    build();
    setWindowTitle(tr("Save as a view"));
    onEdited();
}

SaveViewDialog::SaveViewDialog(const PageContext &context, const Ref &view, QWidget *parent)
    : QDialog(parent), m_context(context), m_renamed(view)
{
    build();
    setWindowTitle(tr("Rename the view"));
    if (const auto record = context.workspace->record(view)) {
        m_name->setText(record->text(u"name"));
        m_name->selectAll();
        m_shared->setChecked(record->text(u"owner").isEmpty());
    }
    onEdited();
}

void SaveViewDialog::build()
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_name = new QLineEdit;
    m_name->setMaxLength(kLongestName);
    m_name->setAccessibleName(tr("Name"));
    m_shared = new QCheckBox(tr("Everybody who works with this file sees it"));
    m_hint = new Label({}, TextRole::Muted);
    m_hint->wrapped();
    auto *buttons = new QDialogButtonBox;
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    setPrimary(m_save, true);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &SaveViewDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &SaveViewDialog::onEdited);
    connect(m_shared, &QCheckBox::toggled, this, &SaveViewDialog::onEdited);

    auto *form = new QFormLayout;
    auto *label = new Label(tr("Name"));
    label->setBuddy(m_name);
    form->addRow(label, m_name);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addLayout(form);
    column->addWidget(m_shared);
    column->addWidget(m_hint);
    column->addStretch(1);
    column->addWidget(buttons);
    setMinimumWidth(440);
    m_name->setFocus();
}

/// The view that would be overwritten: of that name and as widely seen.
Ref SaveViewDialog::sameName() const
{
    const auto same = views::byName(*m_context.workspace, m_name->text().trimmed(), m_context.workspace->user());
    if (!same || same->text(u"owner").isEmpty() != m_shared->isChecked())
        return {};
    const Ref ref{QStringLiteral("saved_view"), same->id};
    return ref == m_renamed ? Ref() : ref;
}

void SaveViewDialog::onEdited()
{
    const bool isNamed = !m_name->text().trimmed().isEmpty();
    const Ref same = isNamed ? sameName() : Ref();
    m_save->setEnabled(isNamed && (same.isNull() || m_renamed.isNull()));
    m_save->setText(same.isNull() || !m_renamed.isNull() ? tr("Save") : tr("Overwrite"));
    if (!same.isNull()) {
        m_hint->setText(m_renamed.isNull() ? tr("There is a view of this name. It will show this list from now on.")
                                           : tr("There is another view of this name."));
        return;
    }
    if (!m_renamed.isNull())
        return m_hint->setText({});
    const Entity &entity = m_context.workspace->schema().entity(m_query.entity);
    const QString sentence = filterText(*m_context.workspace, entity, m_query.conditions);
    m_hint->setText(sentence.isEmpty() ? tr("All records, in this order and with these columns.") : sentence);
}

void SaveViewDialog::accept()
{
    Workspace &workspace = *m_context.workspace;
    const Ref stored = m_renamed.isNull() ? sameName() : m_renamed;
    const auto read = stored.isNull() ? Result<Record>(workspace.schema().entity(u"saved_view").newRecord())
                                      : workspace.record(stored);
    if (!read) {
        showError(this, read.error());
        return;
    }
    Record view = *read;
    view.set(u"name", m_name->text().trimmed());
    view.set(u"owner", m_shared->isChecked() ? QString() : workspace.user());
    if (m_renamed.isNull())
        views::setQuery(view, m_query, m_columns, workspace.schema());
    const auto done = workspace.save(view);
    if (!done) {
        showError(this, done.error(), {}, view.entity);
        return;
    }
    if (const auto operation = workspace.undoable())
        m_context.navigator->notify(tr("View saved: %1").arg(view.text(u"name")), operation->id);
    Q_EMIT saved(*done);
    QDialog::accept();
}

} // namespace elo
