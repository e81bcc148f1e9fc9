// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/schema/entity.h"

#include <QDialog>

namespace elo {

class FieldSet;
class Label;
class Workspace;

/// A small window with the fields of one part or link, or with those of a thing that matter at once, when it is made
/// in passing. It is opened with open() and deletes itself.
class PartForm : public QDialog
{
    Q_OBJECT
public:
    /// @param record new, or as it is stored. @param ownerField key of the field by which one came here; not shown.
    PartForm(Workspace &workspace, const Record &record, const QString &ownerField, QWidget *parent);

Q_SIGNALS:
    void saved(const elo::Ref &ref);

private:
    bool isShown(const Field &field) const;
    void build();
    void offerCandidates();
    void focusFirst();
    void save();

    Workspace &m_workspace;
    Record m_record;
    QString m_ownerField;
    FieldSet *m_fields;
    Label *m_message;
};

} // namespace elo
