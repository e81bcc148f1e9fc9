// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/record_delegate.h"

#include "ui/models/record_list_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QPainter>

namespace elo {

void RecordDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (index.data(RecordListModel::OverdueRole).toBool()) {
        const QColor danger = colours(option->palette).danger;
        option->palette.setColor(QPalette::Text, danger);
        option->palette.setColor(QPalette::HighlightedText, danger);
        option->font.setWeight(QFont::DemiBold);
    }
}

void RecordDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QStringList warnings = index.data(RecordListModel::WarningsRole).toStringList();
    if (warnings.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);

    QFont small = cell.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    QRect inner = cell.rect.adjusted(spacing::kUnit - 2, 0, -spacing::kHalf, 0);
    painter->save();
    painter->setFont(small);
    for (const QString &warning : warnings) {
        const QSize size = Badge::sizeFor(warning, QFontMetrics(small));
        QRect place(0, 0, size.width(), size.height());
        place.moveCenter(inner.center());
        place.moveRight(inner.right());
        const auto tone = Tone(index.data(RecordListModel::WarningToneRole).toInt());
        Badge::paint(*painter, place, warning, tone, cell.palette, Qt::AlignCenter);
        inner.setRight(place.left() - spacing::kHalf);
    }
    painter->restore();
    cell.rect = inner.adjusted(2 - spacing::kUnit, 0, 0, 0);
    cell.backgroundBrush = {};
    cell.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver); // the ground is painted
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
}

} // namespace elo
