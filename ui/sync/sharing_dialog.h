// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/hub_address.h"
#include "ui/settings.h"

#include <QDialog>

class QGroupBox;
class QLineEdit;

namespace elo {

class FileChooser;
class Label;

/// Where the open office file is kept in step: the office's hub, and a folder that others reach, too.
class SharingDialog : public QDialog
{
    Q_OBJECT
public:
    /// @param hasPassword one is kept for the hub that is set.
    SharingDialog(const Settings::SyncPlaces &places, bool hasPassword, FileChooser &chooser, QWidget *parent);

    /// As saved.
    Settings::SyncPlaces places() const { return m_places; }
    QString password() const { return m_typedPassword; } ///< empty: the one of before

    void accept() override;

private:
    QGroupBox *hubBox(bool hasPassword, FileChooser &chooser);
    QGroupBox *folderBox();
    Result<QString> hubText();
    void complain(QLineEdit *field, const QString &sentence);

    QLineEdit *m_address;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_certificate;
    QLineEdit *m_folder;
    Label *m_problem;
    sync::HubAddress m_before; ///< what the form does not show stays as it was
    Settings::SyncPlaces m_places;
    QString m_typedPassword;
};

} // namespace elo
