// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDateTime>
#include <QStatusBar>
#include <QTimer>

class QPushButton;

namespace elo {

class Badge;
class ElidedLabel;
class Label;
class SyncButton;

/// Which file this is, who works in it, when it was saved last; and for some seconds what just happened, with a
/// button to take it back.
class StatusBar : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusBar(QWidget *parent = nullptr);

    /// @param path empty: no file.
    void setFile(const QString &path, const QString &user, bool readOnly);
    void setLastSave(const QDateTime &moment);
    void notify(const QString &sentence, const Id &undoable);
    /// How the file stands with the hub or the shared folder; ui/sync/sharing.h fills it.
    SyncButton *syncButton() const { return m_sync; }

Q_SIGNALS:
    void undoRequested(const elo::Id &operation);

private:
    void hideNotice();

    ElidedLabel *m_notice;
    QPushButton *m_undo;
    ElidedLabel *m_file;
    Label *m_user;
    Label *m_saved;
    SyncButton *m_sync;
    Badge *m_readOnly;
    QTimer m_clock;
    Id m_undoable;
};

} // namespace elo
