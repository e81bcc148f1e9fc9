// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/contact_rows.h"

#include "core/workspace.h"
#include "ui/forms/contact_row.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace elo {

ContactRows::ContactRows(Workspace &workspace, bool withPrimary, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_entity(workspace.schema().entity(u"contact_point")),
      m_withPrimary(withPrimary), m_column(new QVBoxLayout), m_primaryGroup(new QButtonGroup(this))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addLayout(m_column);
    m_column->setSpacing(spacing::kUnit);
    auto *more = new QHBoxLayout;
    const std::pair<QString, QString> kOffers[] = {{QStringLiteral("phone"), tr("Add a phone")},
                                                   {QStringLiteral("email"), tr("Add an e-mail address")}};
    for (const auto &[kind, text] : kOffers) {
        QPushButton *button = linkButton(text, this);
        more->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, key = kind] {
            addRow(blank(key))->focusValue();
            Q_EMIT edited();
        });
    }
    more->addStretch();
    whole->addLayout(more);
}

ContactRows::~ContactRows() = default;

Record ContactRows::blank(const QString &kind) const
{
    Record record(m_entity);
    record.set(u"kind", kind);
    record.id = newId(QDateTime::currentMSecsSinceEpoch()); // so that the owner can name it as its primary one
    return record;
}

void ContactRows::load(const std::vector<Record> &contacts, const Id &primary)
{
    for (ContactRow *row : m_rows)
        row->deleteLater();
    m_rows.clear();
    m_removed.clear();
    m_loadedPrimary = primary;
    for (const Record &contact : contacts)
        addRow(contact);
    if (m_rows.empty())
        addRow(blank(QStringLiteral("phone")));
    for (size_t i = 0; i < contacts.size(); ++i)
        m_rows[i]->primaryButton()->setChecked(contacts[i].id == primary);
}

ContactRow *ContactRows::addRow(const Record &record)
{
    auto *row = new ContactRow(record, this);
    row->setRegion(m_region);
    row->primaryButton()->setVisible(m_withPrimary);
    m_primaryGroup->addButton(row->primaryButton());
    m_column->addWidget(row);
    // The new row follows those that are there in the order of Tab too.
    if (!m_rows.empty())
        QWidget::setTabOrder(m_rows.back(), row);
    m_rows.push_back(row);
    connect(row, &ContactRow::edited, this, &ContactRows::edited);
    connect(row, &ContactRow::removed, this, [this, row] { removeRow(row); });
    row->show();
    return row;
}

void ContactRows::removeRow(ContactRow *row)
{
    Record record = row->record();
    if (!record.isNew()) {
        record.alive = false;
        m_removed.push_back(std::move(record));
    }
    const auto at = std::ranges::find(m_rows, row);
    const size_t position = size_t(at - m_rows.begin());
    m_rows.erase(at);
    m_primaryGroup->removeButton(row->primaryButton());
    row->hide();
    row->deleteLater();
    if (!m_rows.empty())
        m_rows[std::min(position, m_rows.size() - 1)]->focusValue();
    Q_EMIT edited();
}

std::vector<Record> ContactRows::changedParts() const
{
    std::vector<Record> parts = m_removed;
    for (const ContactRow *row : m_rows) {
        Record record = row->record();
        if (row->isEmpty()) {
            if (record.isNew())
                continue;
            record.alive = false; // emptied by hand
        } else if (!row->isDirty()) {
            continue;
        }
        parts.push_back(std::move(record));
    }
    return parts;
}

Id ContactRows::primary() const
{
    for (const ContactRow *row : m_rows)
        if (row->primaryButton()->isChecked() && !row->isEmpty())
            return row->record().id;
    return {};
}

bool ContactRows::isDirty() const
{
    return !changedParts().empty() || (m_withPrimary && primary() != m_loadedPrimary);
}

void ContactRows::setRegion(const QString &alpha2)
{
    m_region = alpha2;
    for (ContactRow *row : m_rows)
        row->setRegion(alpha2);
}

bool ContactRows::showRefusal(const QString &value, const QString &text)
{
    for (ContactRow *row : m_rows)
        if (row->record().text(u"value").startsWith(value)) {
            row->showRefusal(text);
            return true;
        }
    return false;
}

} // namespace elo
