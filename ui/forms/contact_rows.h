// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/entity.h"

#include <QWidget>
#include <memory>
#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace elo {

class ContactRow;
class Workspace;

/// The phones and addresses of whom a form is about, each a row: kind, number or address, whether it is the one to
/// use first. The standard form of a phone is shown as one types, read in the country where the person lives.
class ContactRows : public QWidget
{
    Q_OBJECT
public:
    /// @param withPrimary whether the owner has a field for the primary contact.
    ContactRows(Workspace &workspace, bool withPrimary, QWidget *parent);
    ~ContactRows() override;

    void load(const std::vector<Record> &contacts, const Id &primary);
    /// What is to be saved: new and changed contacts, and removed ones that are not alive.
    std::vector<Record> changedParts() const;
    Id primary() const;
    bool isDirty() const;
    /// The country by which numbers without a country code are read.
    void setRegion(const QString &alpha2);
    /// Shows core's refusal of a contact. @returns false if no row has that value.
    bool showRefusal(const QString &value, const QString &text);

Q_SIGNALS:
    void edited();

private:
    ContactRow *addRow(const Record &record);
    Record blank(const QString &kind) const;
    void removeRow(ContactRow *row);

    Workspace &m_workspace;
    const Entity &m_entity;
    bool m_withPrimary;
    QString m_region;
    Id m_loadedPrimary;
    std::vector<Record> m_removed;
    std::vector<ContactRow *> m_rows;
    QVBoxLayout *m_column;
    QButtonGroup *m_primaryGroup;
};

} // namespace elo
