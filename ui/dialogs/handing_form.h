// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/handing.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace elo {

class Label;

/// Asks for what a list of people leaves the program: for the office's own work, or handed to somebody, then to whom
/// and why.
class HandingForm : public QWidget
{
    Q_OBJECT
public:
    /// @param own what the office's own work means here: who is on the list then.
    HandingForm(const Schema &schema, const QString &own, QWidget *parent = nullptr);

    /// For a narrow column: each label stands above its field.
    void putLabelsAbove();

    Handing handing() const;
    /// Whether all that has to be said is: to whom and why, of what is handed to others.
    bool isSaid() const;
    /// A sentence about who consents, below what others are asked for.
    void setConsents(const QString &sentence);

Q_SIGNALS:
    void purposeChanged();
    void edited(); ///< to whom or why

private:
    QFormLayout *m_own;
    QFormLayout *m_others;
    QComboBox *m_purpose;
    QWidget *m_othersOnly;
    QLineEdit *m_recipient;
    QLineEdit *m_reason;
    Label *m_consents;
};

} // namespace elo
