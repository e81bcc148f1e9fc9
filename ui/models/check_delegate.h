// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/record_delegate.h"

namespace elo {

/// A check box in the middle of its cell, where the hand expects it, and ticked by a press anywhere in the cell or by
/// Space. Cells without a check state are as ever.
class CheckDelegate : public RecordDelegate
{
    Q_OBJECT
public:
    using RecordDelegate::RecordDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace elo
