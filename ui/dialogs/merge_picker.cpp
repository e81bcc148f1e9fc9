// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/merge_picker.h"

#include "core/workspace.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/dialogs/record_picker.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace elo {

namespace {
constexpr int kLeastWidth = 480;
}

MergePicker::MergePicker(const PageContext &context, const Ref &member, QWidget *parent)
    : QDialog(parent), m_context(context)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge with another person"));
    setMinimumWidth(kLeastWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget((new Label(tr("Two records of one person become one. Nothing is lost, and the two can be "
                                    "separated again."),
                                 TextRole::Muted, this))
                          ->wrapped());
    m_one = addPicker(tr("&One record"), column);
    m_other = addPicker(tr("&Another record of the same person"), column);
    m_one->setRef(member);
    m_message =
        (new Label(tr("That is one and the same record. Choose another."), TextRole::Danger, this))->wrapped();
    column->addWidget(m_message);
    auto *buttons = new QDialogButtonBox(this);
    m_next = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    setPrimary(m_next, true);
    m_next->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addSpacing(spacing::kUnit);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergePicker::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    (member.isNull() ? m_one : m_other)->setFocus();
}

RecordPicker *MergePicker::addPicker(const QString &label, QVBoxLayout *column)
{
    auto *picker = new RecordPicker(*m_context.workspace, {QStringLiteral("member")}, this);
    picker->setCreatable(false);
    auto *name = new Label(label, TextRole::Body, this);
    name->setBuddy(picker);
    QString plain = label;
    picker->setAccessibleName(plain.remove(u'&'));
    column->addWidget(name);
    column->addWidget(picker);
    connect(picker, &RecordPicker::picked, this, &MergePicker::refresh);
    return picker;
}

void MergePicker::refresh()
{
    Workspace &workspace = *m_context.workspace;
    const bool isBoth = !m_one->ref().isNull() && !m_other->ref().isNull();
    const bool isOne = isBoth && workspace.representative(m_one->ref()) == workspace.representative(m_other->ref());
    m_message->setVisible(isOne);
    m_next->setEnabled(isBoth && !isOne);
}

void MergePicker::choose()
{
    const Ref one = m_one->ref();
    const Ref other = m_other->ref();
    accept();
    Q_EMIT chosen(one, other);
}

void askMergeWith(const PageContext &context, const Ref &member, QWidget *parent)
{
    auto *dialog = new MergePicker(context, member, parent ? parent->window() : nullptr);
    QObject::connect(dialog, &MergePicker::chosen, parent ? parent : static_cast<QObject *>(dialog),
                     [context, parent](const Ref &one, const Ref &other) {
                         askMerge(context, one, other, parent, std::nullopt,
                                  [context](const Ref &kept) { context.navigator->openRecord(kept); });
                     });
    dialog->open();
}

} // namespace elo
