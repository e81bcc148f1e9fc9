// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/link_cell_delegate.h"

#include "ui/models/link_matrix_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_painting.h"
#include "ui/widgets/badge.h"

#include <QPainter>

namespace elo {

using State = LinkCell::State;

namespace {

constexpr int kMark = 12;
constexpr int kTitleLines = 3;

} // namespace

void LinkCellDelegate::paintMark(QPainter &painter, const QRectF &rect, int state, const QPalette &palette)
{
    const Colours &c = colours(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (State(state)) {
    case State::Live: // a full disc
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.good);
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
        break;
    case State::Silent: { // a triangle
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.warning);
        painter.drawPolygon(QPolygonF{QPointF(rect.center().x(), rect.top()), rect.bottomRight(), rect.bottomLeft()});
        break;
    }
    case State::Never: // an empty ring with a stroke
        painter.setPen(QPen(c.danger, 1.8));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
        painter.drawLine(rect.topRight() + QPointF(-2, 2), rect.bottomLeft() + QPointF(2, -2));
        break;
    case State::None:
        break;
    }
    painter.restore();
}

void LinkCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using namespace spacing;
    const Colours &c = colours(option.palette);
    const auto state = State(index.data(LinkMatrixModel::StateRole).toInt());
    const bool focus = option.state.testFlag(QStyle::State_HasFocus);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QColor ground = focus || current                                 ? c.tint
                          : option.state.testFlag(QStyle::State_MouseOver) ? c.hover
                          : state == State::Silent                         ? c.warningTint
                          : state == State::Never                          ? c.dangerTint
                                                                           : c.base;
    painter->fillRect(option.rect, ground);
    painter->setPen(c.border);
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (focus)
        painting::focusRing(*painter, option.rect.adjusted(0, 0, -1, -1), c);
    if (state == State::None)
        return;
    const int high = option.fontMetrics.height();
    const QRect inner = option.rect.adjusted(kUnit, kHalf, -kUnit, -kHalf);
    const QRectF mark(inner.left(), inner.top() + (high - kMark) / 2.0, kMark, kMark);
    paintMark(*painter, mark, int(state), option.palette);
    painter->setFont(option.font);
    painter->setPen(c.text);
    const int left = inner.left() + kMark + kHalf + 2;
    painter->drawText(QRect(left, inner.top(), inner.right() - left, high), Qt::AlignVCenter | Qt::TextSingleLine,
                      index.data().toString());
    const int number = index.data(LinkMatrixModel::NumberRole).toInt();
    const int overdue = index.data(LinkMatrixModel::OverdueRole).toInt();
    const QRect below(left, inner.top() + high, inner.right() - left, high);
    painter->setPen(c.muted);
    if (number > 0)
        painter->drawText(below, Qt::AlignVCenter | Qt::TextSingleLine, LinkMatrixModel::tr("× %1").arg(number));
    if (overdue > 0)
        Badge::paint(*painter, below, LinkMatrixModel::tr("%n late", "replies", overdue), Tone::Danger,
                     option.palette, Qt::AlignRight | Qt::AlignVCenter);
}

LinkHeader::LinkHeader(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setHighlightSections(true);
    setSectionsClickable(true);
}

QSize LinkHeader::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    if (orientation() == Qt::Horizontal)
        return {100, (kTitleLines + 1) * metrics.height() + 2 * spacing::kUnit};
    return {metrics.averageCharWidth() * 46, 100};
}

void LinkHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours &c = colours(palette());
    const QModelIndex current = selectionModel() ? selectionModel()->currentIndex() : QModelIndex();
    const bool here =
        current.isValid() && (orientation() == Qt::Horizontal ? current.column() : current.row()) == section;
    painter->save();
    painter->fillRect(rect, here ? c.tint : c.sideBar);
    painter->setPen(c.border);
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    const QRect inner = rect.adjusted(spacing::kUnit, spacing::kHalf, -spacing::kUnit, -spacing::kHalf);
    const int high = fontMetrics().height();
    const QString title = model()->headerData(section, orientation()).toString();
    const QString place = model()->headerData(section, orientation(), LinkMatrixModel::PlaceRole).toString();
    const QRect below(inner.left(), inner.bottom() - high + 1, inner.width(), high);
    painter->setPen(c.text);
    if (orientation() == Qt::Horizontal) {
        const QRect above(inner.left(), inner.top(), inner.width(), inner.height() - high);
        painter->drawText(above, int(Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap), title);
    } else {
        painter->drawText(QRect(inner.left(), inner.top(), inner.width(), high), Qt::AlignVCenter,
                          fontMetrics().elidedText(title, Qt::ElideRight, inner.width()));
    }
    painter->setPen(c.muted);
    painter->drawText(below, Qt::AlignVCenter, fontMetrics().elidedText(place, Qt::ElideRight, inner.width()));
    painter->restore();
}

} // namespace elo
