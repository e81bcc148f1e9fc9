// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/sync_button.h"

#include "ui/sync/sync_texts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

namespace elo {

SyncButton::SyncButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("syncButton"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    tell({});
}

void SyncButton::tell(const SyncState &state)
{
    const QString text = syncStateText(state);
    setText(text);
    setIcon(elo::icon(syncStateIcon(state)));
    setToolTip(plainToolTip(syncStateDetails(state)));
    setAccessibleName(tr("Exchange with the others: %1").arg(text));
}

} // namespace elo
