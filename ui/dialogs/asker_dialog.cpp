// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/asker_dialog.h"

#include "core/workspace.h"
#include "ui/dialogs/record_picker.h"
#include "ui/error_text.h"
#include "ui/forms/defaults.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/field_set.h"
#include "ui/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QListWidget>
#include <QShortcut>

namespace elo {

namespace {

constexpr int kLeastWidth = 480;

void keepsSaying(const PageContext &context, const QString &sentence)
{
    const auto operation = context.workspace->undoable();
    context.navigator->notify(sentence, operation ? operation->id : Id());
}

QVBoxLayout *columnOf(QDialog *dialog)
{
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    return column;
}

QGridLayout *gridOf(QWidget *rows)
{
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::kWide);
    grid->setVerticalSpacing(spacing::kUnit);
    grid->setColumnStretch(1, 1);
    return grid;
}

} // namespace

QString askerReasonText(int reasons)
{
    QStringList words;
    const auto add = [&](AskerMatch::Reason reason, const QString &text) {
        if (reasons & reason)
            words.append(text);
    };
    add(AskerMatch::SamePhone, AskerDialog::tr("same phone"));
    add(AskerMatch::SameEmail, AskerDialog::tr("same e-mail"));
    add(AskerMatch::SameName, AskerDialog::tr("same name"));
    add(AskerMatch::SimilarName, AskerDialog::tr("similar name"));
    return words.join(QStringLiteral(", "));
}

AskerDialog::AskerDialog(const PageContext &context, const Record &inquiry, QWidget *parent)
    : QDialog(parent), m_context(context), m_inquiry(inquiry), m_list(new QListWidget(this)),
      m_nobody((new Label(tr("Nobody on record has this phone, this e-mail or this name."), TextRole::Muted, this))
                   ->wrapped()),
      m_other(new RecordPicker(*context.workspace, {QStringLiteral("member"), QStringLiteral("association")}, this)),
      m_message((new Label({}, TextRole::Danger, this))->wrapped())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who asks?"));
    setMinimumWidth(kLeastWidth);
    build();
    propose();
    refresh();
}

void AskerDialog::build()
{
    QStringList given{m_inquiry.text(u"asker_name"), m_inquiry.text(u"asker_contact")};
    given.removeAll(QString());
    auto *column = columnOf(this);
    column->addWidget((new Label(given.isEmpty() ? tr("The inquiry says nothing of who asks.")
                                                 : tr("Given: %1").arg(given.join(QStringLiteral(" · "))),
                                 TextRole::Strong, this))
                          ->wrapped());
    m_list->setAccessibleName(tr("Who it may be"));
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list);
    column->addWidget(m_nobody);
    auto *other = new Label(tr("Somebody &else on record"), TextRole::Body, this);
    other->setBuddy(m_other);
    m_other->setAccessibleName(tr("Somebody else on record"));
    m_other->setCreatable(false);
    column->addWidget(other);
    column->addWidget(m_other);
    m_message->hide();
    column->addWidget(m_message);
    auto *buttons = new QDialogButtonBox(this);
    m_match = buttons->addButton(tr("Match"), QDialogButtonBox::AcceptRole);
    setPrimary(m_match, true);
    m_match->setDefault(true);
    QPushButton *make = buttons->addButton(tr("&Register as a new member…"), QDialogButtonBox::ActionRole);
    make->setAutoDefault(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addSpacing(spacing::kUnit);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &AskerDialog::match);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(make, &QPushButton::clicked, this, &AskerDialog::registerNew);
    connect(m_list, &QListWidget::itemActivated, this, &AskerDialog::match);
    connect(m_list, &QListWidget::currentRowChanged, this, &AskerDialog::refresh);
    connect(m_other, &RecordPicker::picked, this, &AskerDialog::refresh);
}

void AskerDialog::propose()
{
    auto found = m_context.workspace->askersOf(m_inquiry);
    if (!found) {
        m_message->setText(errorText(found.error()));
        m_message->show();
    } else {
        m_matches = std::move(*found);
    }
    for (const AskerMatch &one : m_matches) {
        const QStringList second{askerReasonText(one.reasons), one.subtitle};
        auto *item =
            new QListWidgetItem(icon(one.ref.entity), one.title + u'\n' + second.join(QStringLiteral(" · ")), m_list);
        item->setData(Qt::AccessibleTextRole, one.title + QStringLiteral(", ") + second.join(QStringLiteral(", ")));
    }
    constexpr size_t kMostRows = 6;
    const int height = fontMetrics().height() * 2 + spacing::kUnit;
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setSizeHint(QSize(0, height));
    m_list->setFixedHeight(int(std::min(kMostRows, m_matches.size())) * height + 2 * m_list->frameWidth());
    m_list->setVisible(!m_matches.empty());
    m_nobody->setVisible(m_matches.empty());
    if (m_matches.empty()) {
        m_other->setFocus();
    } else {
        m_list->setCurrentRow(0);
        m_list->setFocus();
    }
}

/// Who was searched for goes before the proposal that happens to be marked.
Ref AskerDialog::chosen() const
{
    if (!m_other->ref().isNull())
        return m_other->ref();
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_matches.size()) ? m_matches[size_t(row)].ref : Ref();
}

void AskerDialog::refresh()
{
    m_match->setEnabled(!chosen().isNull());
}

void AskerDialog::match()
{
    const Ref asker = chosen();
    if (asker.isNull())
        return;
    const auto matched = m_context.workspace->matchAsker({m_inquiry.entity->name(), m_inquiry.id}, asker);
    if (!matched) {
        m_message->setText(errorText(matched.error(), m_inquiry.entity));
        m_message->show();
        return;
    }
    keepsSaying(m_context, tr("The inquiry comes from %1.").arg(m_context.workspace->title(asker)));
    accept();
}

void AskerDialog::registerNew()
{
    auto *dialog = new NewAskerDialog(m_context, m_inquiry, this);
    connect(dialog, &NewAskerDialog::registered, this, &QDialog::accept);
    dialog->open();
}

NewAskerDialog::NewAskerDialog(const PageContext &context, const Record &inquiry, QWidget *parent)
    : QDialog(parent), m_context(context), m_inquiry{inquiry.entity->name(), inquiry.id},
      m_member(memberFromAsker(*context.workspace, inquiry)),
      m_fields(new FieldSet(*context.workspace, *m_member.record.entity, this)),
      m_message((new Label({}, TextRole::Danger, this))->wrapped())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New: %1").arg(m_member.record.entity->labelText()));
    setMinimumWidth(kLeastWidth);
    fillDefaults(*context.workspace, m_member.record);
    auto *rows = new QWidget(this);
    auto *grid = gridOf(rows);
    std::vector<int> shown;
    for (const char *key : {"name", "sex", "residence_country", "residence_city", "source"})
        if (const int index = m_member.record.entity->indexOf(QString::fromLatin1(key)); index >= 0)
            shown.push_back(index);
    m_fields->addRows(grid, shown);
    m_fields->load(m_member.record);
    if (!m_member.parts.empty()) {
        const Record &contact = m_member.parts.front();
        m_contact = new FieldSet(*context.workspace, *contact.entity, this);
        m_contact->addRows(grid, {contact.entity->indexOf(u"kind"), contact.entity->indexOf(u"value")});
        m_contact->load(contact);
    }
    m_message->hide();
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *saveButton = buttons->addButton(tr("Register and match"), QDialogButtonBox::AcceptRole);
    setPrimary(saveButton, true);
    saveButton->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewAskerDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this,
                &NewAskerDialog::save);
    auto *column = columnOf(this);
    column->addWidget(rows);
    column->addWidget(m_message);
    column->addWidget(buttons);
    m_fields->editor(u"name")->setFocus();
}

void NewAskerDialog::save()
{
    m_message->hide();
    FieldEditor *wrong = m_fields->validate();
    if (!wrong && m_contact)
        wrong = m_contact->validate();
    if (wrong)
        return wrong->setFocus();
    RecordTree member = m_member;
    m_fields->store(member.record);
    if (m_contact)
        m_contact->store(member.parts.front());
    const auto made = m_context.workspace->registerAsker(m_inquiry, std::move(member));
    if (!made) {
        if (!m_fields->showRefusal(made.error()) && !(m_contact && m_contact->showRefusal(made.error()))) {
            m_message->setText(errorText(made.error(), m_member.record.entity));
            m_message->show();
        }
        return;
    }
    keepsSaying(m_context, tr("Added %1, who asks.").arg(m_context.workspace->title(*made)));
    Q_EMIT registered(*made);
    accept();
}

} // namespace elo
