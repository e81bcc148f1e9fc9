// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/handing_form.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"
#include "ui/widgets/labelled_row.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace elo {

HandingForm::HandingForm(const Schema &schema, const QString &own, QWidget *parent)
    : QWidget(parent), m_othersOnly(new QWidget), m_consents(new Label({}, TextRole::Strong))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::kUnit);
    m_own = new QFormLayout;
    m_own->setContentsMargins({});
    column->addLayout(m_own);
    m_purpose = addLabelledRow<QComboBox>(m_own, tr("For"));
    m_purpose->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const Field &purpose = schema.entity(u"disclosure").field(u"purpose");
    for (const Choice &choice : purpose.choices) {
        const QString key = QString::fromLatin1(choice.key);
        m_purpose->addItem(key == u"own" ? own : tr("Handing to others: %1").arg(purpose.choiceText(choice)), key);
    }
    m_others = new QFormLayout(m_othersOnly);
    m_others->setContentsMargins({});
    m_recipient = addLabelledRow<QLineEdit>(m_others, tr("To whom"));
    m_reason = addLabelledRow<QLineEdit>(m_others, tr("Why"));
    column->addWidget(m_othersOnly);
    column->addWidget(m_consents->wrapped());
    m_consents->setVisible(false);
    m_othersOnly->setVisible(false);

    connect(m_purpose, &QComboBox::currentIndexChanged, this, [this] {
        m_othersOnly->setVisible(handing().isToOthers());
        Q_EMIT purposeChanged();
    });
    for (QLineEdit *line : {m_recipient, m_reason})
        connect(line, &QLineEdit::textChanged, this, &HandingForm::edited);
}

void HandingForm::putLabelsAbove()
{
    for (QFormLayout *form : {m_own, m_others})
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
}

Handing HandingForm::handing() const
{
    Handing handing;
    handing.purpose = m_purpose->currentData().toString();
    if (handing.isToOthers()) {
        handing.recipient = m_recipient->text().trimmed();
        handing.reason = m_reason->text().trimmed();
    }
    return handing;
}

bool HandingForm::isSaid() const
{
    const Handing said = handing();
    return !said.isToOthers() || (!said.recipient.isEmpty() && !said.reason.isEmpty());
}

void HandingForm::setConsents(const QString &sentence)
{
    m_consents->setText(sentence);
    m_consents->setVisible(!sentence.isEmpty());
}

} // namespace elo
