// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sync/sync_state.h"

#include <QToolButton>

namespace elo {

/// How the file stands with the others, in the status bar: an icon and a few words, and more behind it.
class SyncButton : public QToolButton
{
    Q_OBJECT
public:
    explicit SyncButton(QWidget *parent = nullptr);

    void tell(const SyncState &state);
};

} // namespace elo
