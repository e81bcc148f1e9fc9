// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/dialogs/task_dialog.h"

class QRadioButton;

namespace elo {

class FileChooser;
class RecordPicker;

/// Makes an office file for a laptop: of everything, or of the people of one event; then says what to do with it.
class TakeDialog : public TaskDialog
{
    Q_OBJECT
public:
    /// @param event that the laptop goes to; null: one that is chosen here. @param chooser outlives the dialog.
    TakeDialog(Workspace &workspace, const Ref &event, FileChooser &chooser, QWidget *parent);

protected:
    void showBusy(bool isBusy) override;

private:
    void addChoice(QRadioButton *button, const QString &explanation);
    void showState();
    void choose();
    void write(const QString &path);
    void showWritten(const QString &path);

    FileChooser &m_chooser;
    QWidget *m_question;
    QWidget *m_outcome;
    QRadioButton *m_all;
    QRadioButton *m_part;
    RecordPicker *m_event;
    QPushButton *m_write;
};

} // namespace elo
