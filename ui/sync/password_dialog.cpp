// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/password_dialog.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>

namespace elo {

PasswordDialog::PasswordDialog(const QString &user, const QString &host, QWidget *parent)
    : QDialog(parent), m_password(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Password of the hub"));
    m_password->setEchoMode(QLineEdit::Password);
    auto *buttons = new QDialogButtonBox;
    auto *go = primaryButton(tr("Log in"));
    buttons->addButton(go, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    go->setEnabled(false);
    connect(m_password, &QLineEdit::textChanged, go, [go](const QString &text) { go->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spacing::kWide);
    form->addRow(tr("&Password"), m_password);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::kWide);
    column->addWidget((new Label(tr("For the user “%1” of the hub at %2.").arg(user, host)))->wrapped());
    column->addLayout(form);
    column->addWidget(buttons);
    go->setDefault(true);
    m_password->setFocus();
    setMinimumWidth(400);
}

QString PasswordDialog::password() const
{
    return m_password->text();
}

} // namespace elo
