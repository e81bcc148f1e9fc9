// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/contact_row.h"

#include "core/places/phone.h"
#include "ui/forms/choice_options.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QRadioButton>

namespace elo {

namespace {

bool isPhone(const QString &kind)
{
    return kind == QLatin1StringView("phone") || kind == QLatin1StringView("whatsapp");
}

} // namespace

ContactRow::ContactRow(const Record &record, QWidget *parent)
    : QWidget(parent), m_record(record), m_primary(new QRadioButton(tr("Primary"), this)),
      m_kind(new QComboBox(this)), m_value(new QLineEdit(this)), m_message(new Label({}, TextRole::Muted, this))
{
    const Field &kind = record.entity->field(u"kind");
    for (const ChoiceOption &option : choiceOptions(kind, {}))
        m_kind->addItem(option.label, option.key);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(record.text(u"kind"))));
    m_kind->setFocusPolicy(Qt::StrongFocus);
    auto *kindLabel = new QLabel(kind.labelText(), this); // only to name the combo box for screen readers
    kindLabel->setBuddy(m_kind);
    kindLabel->hide();
    m_kind->setAccessibleName(kind.labelText());

    const Field &value = record.entity->field(u"value");
    m_value->setText(record.text(u"value"));
    m_value->setAccessibleName(value.labelText());
    m_value->setPlaceholderText(QCoreApplication::translate("Hint", value.hint));
    m_primary->setToolTip(tr("The one to use first"));
    m_message->setWordWrap(true);
    QToolButton *remove = iconButton(QStringLiteral("close"), tr("Remove this contact"), this);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(spacing::kUnit);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_kind, 0, 0);
    grid->addWidget(m_value, 0, 1);
    grid->addWidget(m_primary, 0, 2);
    grid->addWidget(remove, 0, 3);
    grid->addWidget(m_message, 1, 1, 1, 3);

    connect(m_kind, &QComboBox::activated, this, [this] {
        explain();
        Q_EMIT edited();
    });
    connect(m_value, &QLineEdit::textEdited, this, [this] {
        explain();
        Q_EMIT edited();
    });
    connect(m_primary, &QRadioButton::clicked, this, &ContactRow::edited);
    connect(remove, &QToolButton::clicked, this, &ContactRow::removed);
    explain();
}

Record ContactRow::record() const
{
    Record record = m_record;
    record.set(u"kind", m_kind->currentData());
    record.set(u"value", m_value->text().trimmed());
    return record;
}

bool ContactRow::isEmpty() const
{
    return m_value->text().trimmed().isEmpty();
}

bool ContactRow::isDirty() const
{
    if (m_record.isNew())
        return !isEmpty();
    const Record now = record();
    return now.text(u"kind") != m_record.text(u"kind") || now.text(u"value") != m_record.text(u"value");
}

void ContactRow::setRegion(const QString &alpha2)
{
    m_region = alpha2;
    explain();
}

void ContactRow::showRefusal(const QString &text)
{
    m_message->setRole(TextRole::Danger);
    m_message->setText(text);
    m_message->show();
    m_value->setFocus();
}

void ContactRow::focusValue()
{
    m_value->setFocus();
}

/// What core will make of the number, or that it will be kept as it is typed.
void ContactRow::explain()
{
    const QString typed = m_value->text().trimmed();
    QString text;
    TextRole role = TextRole::Muted;
    if (!typed.isEmpty() && isPhone(m_kind->currentData().toString())) {
        const Phone phone = parsePhone(typed, m_region.isEmpty() ? QStringLiteral("MZ") : m_region);
        if (phone.valid) {
            text = formatPhone(phone.e164);
        } else {
            text = tr("This does not look like a whole phone number. It is kept as you typed it.");
            role = TextRole::Warning;
        }
    } else if (!typed.isEmpty() && m_kind->currentData() == QLatin1StringView("email") &&
               !typed.contains(QLatin1Char('@'))) {
        text = tr("An e-mail address has an @ in it. It is kept as you typed it.");
        role = TextRole::Warning;
    }
    m_message->setRole(role);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_value->setAccessibleDescription(text);
}

} // namespace elo
