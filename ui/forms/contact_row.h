// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/entity.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QRadioButton;

namespace elo {

class Label;

/// One phone number or address in a form.
class ContactRow : public QWidget
{
    Q_OBJECT
public:
    ContactRow(const Record &record, QWidget *parent);

    /// The record with what is in the row now.
    Record record() const;
    bool isEmpty() const;
    bool isDirty() const;
    void setRegion(const QString &alpha2);
    void showRefusal(const QString &text);
    void focusValue();
    QRadioButton *primaryButton() const { return m_primary; }

Q_SIGNALS:
    void edited();
    void removed();

private:
    void explain();

    Record m_record;
    QString m_region;
    QRadioButton *m_primary;
    QComboBox *m_kind;
    QLineEdit *m_value;
    Label *m_message;
};

} // namespace elo
