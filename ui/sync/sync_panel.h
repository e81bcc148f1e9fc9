// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/sync_state.h"

#include <QFrame>

class QPushButton;

namespace elo {

class Label;

/// What stands behind the button of the status bar: how the file stands with the others, and what can be done.
class SyncPanel : public QFrame
{
    Q_OBJECT
public:
    explicit SyncPanel(QWidget *parent);

    void tell(const SyncState &state, bool canChange);
    /// Above a button, within the screen; the focus goes to what is likely wanted.
    void openAbove(const QWidget &button);

Q_SIGNALS:
    void retryRequested();
    void setUpRequested();
    void passwordRequested();
    void conflictsRequested();

private:
    void fit();
    QPushButton *add(const QString &text, void (SyncPanel::*signal)());

    Label *m_heading;
    Label *m_details;
    QPushButton *m_retry;
    QPushButton *m_password;
    QPushButton *m_conflicts;
    QPushButton *m_setUp;
};

} // namespace elo
