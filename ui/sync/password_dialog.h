// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;

namespace elo {

/// Asks for the password of the hub.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    PasswordDialog(const QString &user, const QString &host, QWidget *parent);

    QString password() const;

private:
    QLineEdit *m_password;
};

} // namespace elo
