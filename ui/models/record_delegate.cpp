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
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
    // Texts begin where those of the header begin.
    QRect inner = cell.rect.adjusted(spacing::kUnit, 0, -spacing::kHalf, 0);
    inner = paintBadges(painter, cell, index, inner);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(
        cell.palette.color(cell.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(inner, int(cell.displayAlignment) | Qt::TextSingleLine,
                      cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, inner.width()));
    painter->restore();
    if (cell.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(cell);
        focus.rect = cell.rect.adjusted(1, 1, -1, -1);
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, cell.widget);
    }
}

/// @returns what they leave of the cell.
QRect RecordDelegate::paintBadges(QPainter *painter, const QStyleOptionViewItem &cell, const QModelIndex &index,
                                  QRect inner)
{
    constexpr qsizetype kMostTags = 3; // the rest is said in the record
    const QStringList warnings = index.data(RecordListModel::WarningsRole).toStringList();
    const QStringList tags = index.data(RecordListModel::TagsRole).toStringList();
    if (warnings.isEmpty() && tags.isEmpty())
        return inner;
    const QVariantList tones = index.data(RecordListModel::TagTonesRole).toList();
    painter->save();
    QFont small = cell.font;
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter->setFont(small);
    const auto place = [&](const QString &text, Tone tone) {
        QSize size = Badge::sizeFor(text, QFontMetrics(small));
        size.setWidth(std::min(size.width(), inner.width() / 3)); // the name matters more
        QRect rect(QPoint(), size);
        rect.moveCenter(inner.center());
        rect.moveRight(inner.right());
        Badge::paint(*painter, rect, text, tone, cell.palette, Qt::AlignCenter);
        inner.setRight(rect.left() - spacing::kHalf);
    };
    const auto warningTone = Tone(index.data(RecordListModel::WarningToneRole).toInt());
    for (const QString &warning : warnings)
        place(warning, warningTone);
    for (qsizetype i = 0; i < std::min(kMostTags, tags.size()); ++i)
        place(tags[i], Tone(tones.value(i).toInt()));
    painter->restore();
    return inner;
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(spacing::kUnit, 0);
}

} // namespace elo
