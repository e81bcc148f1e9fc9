// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/reason_dialog.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace elo {

ReasonDialog::ReasonDialog(const Texts &texts, bool needed, const std::function<void(const QString &)> &proceed,
                           QWidget *parent)
    : QDialog(parent), m_line(new QLineEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);
    auto *explanation = (new Label(texts.explanation, TextRole::Body, this))->wrapped();
    auto *label = new Label(texts.label, TextRole::Body, this);
    label->setBuddy(m_line);
    m_line->setAccessibleName(texts.label);
    m_line->setMinimumWidth(360);

    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(texts.accept, QDialogButtonBox::AcceptRole);
    setPrimary(m_accept, true);
    m_accept->setDefault(true);
    m_accept->setEnabled(!needed);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_line, &QLineEdit::textChanged, this,
            [this, needed](const QString &text) { m_accept->setEnabled(!needed || !text.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, [this, proceed] {
        const QString line = m_line->text().trimmed();
        accept();
        proceed(line);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    column->setSpacing(spacing::kUnit);
    column->addWidget(explanation);
    column->addWidget(label);
    column->addWidget(m_line);
    column->addSpacing(spacing::kUnit);
    column->addWidget(buttons);
    m_line->setFocus();
}

} // namespace elo
