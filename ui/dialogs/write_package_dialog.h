// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/task_dialog.h"

class QRadioButton;

namespace elo {

class FileChooser;

/// Writes what was done in this file to a package for another; then says what to do with it.
class WritePackageDialog : public TaskDialog
{
    Q_OBJECT
public:
    /// @param chooser outlives the dialog.
    WritePackageDialog(Workspace &workspace, FileChooser &chooser, QWidget *parent);

protected:
    void showBusy(bool isBusy) override;

private:
    void choose();
    void write(const QString &path);
    void showWritten(const QString &path, qint64 operations);

    FileChooser &m_chooser;
    QWidget *m_question;
    QWidget *m_outcome;
    QRadioButton *m_since;
    QRadioButton *m_everything;
    QPushButton *m_write;
};

} // namespace elo
