// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/hit_delegate.h"

#include "ui/desk/hits_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_painting.h"
#include "ui/widgets/badge.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace elo {

namespace {

constexpr double kAboutFactor = 0.78; ///< of the list's own, large font

QFont nameFont(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont aboutFont(QFont font)
{
    font.setPointSizeF(std::max(font.pointSizeF() * kAboutFactor, QApplication::font().pointSizeF()));
    return font;
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(nameFont(option.font)).height() + QFontMetrics(aboutFont(option.font)).height();
    return {200, lines + 2 * spacing::kUnit};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    using namespace spacing;
    const Colours &c = colours(option.palette);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QRect row = option.rect.adjusted(kHalf, 1, -kHalf, -1);
    painter->save();
    if (isChosen) {
        painting::panel(*painter, row, c.tint, {});
        painter->fillRect(QRect(row.left(), row.top() + kHalf, kHalf, row.height() - kUnit), c.accent);
    }
    QRect room = row.adjusted(kWide, kHalf, -kUnit - kHalf, -kHalf);

    painter->setFont(aboutFont(option.font));
    const QRect standing =
        Badge::paint(*painter, QRect(room.left() + room.width() / 2, room.top(), room.width() / 2, room.height()),
                     index.data(HitsModel::StandingRole).toString(), Tone(index.data(HitsModel::ToneRole).toInt()),
                     option.palette, Qt::AlignRight | Qt::AlignVCenter);
    if (standing.isValid())
        room.setRight(standing.left() - kUnit);

    const auto line = [&](const QFont &font, const QColor &colour, const QString &text, int top) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(room.left(), top, room.width(), metrics.height()),
                          Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                          metrics.elidedText(text, Qt::ElideRight, room.width()));
        return top + metrics.height();
    };
    const int below = line(nameFont(option.font), c.text, index.data().toString(), room.top());
    line(aboutFont(option.font), c.muted, index.data(HitsModel::AboutRole).toString(), below);
    painter->restore();
}

} // namespace elo
