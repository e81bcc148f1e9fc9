// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/colours.h"

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QWidget;

/// The single shapes of Style, free of its bookkeeping.
namespace elo::painting {

/// Height of a round rectangle's corner etc. is in spacing.h; all coordinates are logical pixels.
void panel(QPainter &painter, const QRectF &rect, const QColor &ground, const QColor &outline, qreal width = 1);
void focusRing(QPainter &painter, const QRectF &rect, const Colours &colours);
void pushButton(QPainter &painter, const QStyleOptionButton &option, const QWidget *widget);
void toolButton(QPainter &painter, const QStyleOption &option);
void field(QPainter &painter, const QStyleOption &option);
void checkMark(QPainter &painter, const QStyleOption &option, bool round);
enum class Arrow { Up, Down, Left, Right };
void arrow(QPainter &painter, const QRectF &rect, Arrow direction, const QColor &colour);
void headerSection(QPainter &painter, const QStyleOptionHeader &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &groove, const QRect &handle);

} // namespace elo::painting
