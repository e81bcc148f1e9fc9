// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/style_painting.h"
#include "ui/widgets/buttons.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QStyleOption>

// How Style paints; what is where and how large is in style.cpp.
namespace elo {

namespace {

/// The icon in the colour of the text beside it: icons know the palette's colours and not those of one button.
QIcon inked(const QIcon &icon, const QSize &size, const QColor &ink, const QPainter *painter)
{
    if (icon.isNull())
        return icon;
    QPixmap pixmap = icon.pixmap(size, painter->device() ? painter->device()->devicePixelRatioF() : 1.0);
    QPainter over(&pixmap);
    over.setCompositionMode(QPainter::CompositionMode_SourceIn);
    over.fillRect(QRectF({}, pixmap.deviceIndependentSize()), ink);
    over.end();
    return pixmap;
}

} // namespace

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &c = colours(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return painting::pushButton(*painter, *button, widget);
        break;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelButtonTool:
        return painting::toolButton(*painter, *option);
    case PE_FrameFocusRect:
        // Buttons draw their own ring over their panel; item views get one around the current cell.
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QToolButton *>(widget))
            return;
        return painting::focusRing(*painter, option->rect, c);
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return painting::field(*painter, *option);
        break;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        return painting::checkMark(*painter, *option, false);
    case PE_IndicatorItemViewItemCheck:
        return painting::checkMark(*painter, *option, false);
    case PE_IndicatorRadioButton:
        return painting::checkMark(*painter, *option, true);
    case PE_FrameMenu:
        painter->fillRect(option->rect, c.base);
        painter->setPen(c.border);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.color(QPalette::ToolTipBase));
        return;
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea *>(widget)) {
            const bool focus = option->state.testFlag(State_HasFocus);
            painter->setPen(focus ? c.accent : c.border);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
            return;
        }
        break;
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect.adjusted(0, 0, -1, -1), c.window); // the frame goes through it
        return;
    case PE_FrameStatusBarItem:
    case PE_FrameTabBarBase:
        return;
    case PE_IndicatorArrowDown:
        return painting::arrow(*painter, option->rect, painting::Arrow::Down, c.muted);
    case PE_IndicatorArrowUp:
        return painting::arrow(*painter, option->rect, painting::Arrow::Up, c.muted);
    case PE_IndicatorArrowLeft:
        return painting::arrow(*painter, option->rect, painting::Arrow::Left, c.muted);
    case PE_IndicatorArrowRight:
        return painting::arrow(*painter, option->rect, painting::Arrow::Right, c.muted);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            painting::arrow(*painter, option->rect,
                            header->sortIndicator == QStyleOptionHeader::SortDown ? painting::Arrow::Up
                                                                                  : painting::Arrow::Down,
                            c.accent);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colours &c = colours(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && (isPrimary(widget) || isLink(widget)) && button->state.testFlag(State_Enabled)) {
            QStyleOptionButton coloured = *button;
            const QColor ink = isPrimary(widget) ? c.onAccent : c.accent;
            coloured.palette.setColor(QPalette::ButtonText, ink);
            coloured.icon = inked(button->icon, button->iconSize, ink, painter);
            return QProxyStyle::drawControl(element, &coloured, painter, widget);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return painting::headerSection(*painter, *header);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, c.sideBar);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.border);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, c.window);
        return;
    case CE_MenuBarItem: {
        const bool active = option->state.testFlag(State_Selected) || option->state.testFlag(State_Sunken);
        painter->fillRect(option->rect, c.window);
        if (active)
            painting::panel(*painter, option->rect.adjusted(1, 2, -1, -2), c.tint, {});
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            drawItemText(painter, item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                         item->palette, item->state.testFlag(State_Enabled), item->text, QPalette::ButtonText);
        return;
    }
    case CE_TabBarTabShape:
        if (option->state.testFlag(State_MouseOver) && !option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, c.hover);
        if (option->state.testFlag(State_Selected))
            painter->fillRect(QRect(option->rect.left(), option->rect.bottom() - 2, option->rect.width(), 3),
                              c.accent);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, c.window);
        return;
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine)) {
            const QRect r = option->rect;
            painter->fillRect(frame->frameShape == QFrame::HLine ? QRect(r.left(), r.center().y(), r.width(), 1)
                                                                 : QRect(r.center().x(), r.top(), 1, r.height()),
                              c.border);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Colours &c = colours(option->palette);
    const QColor arrowColour = option->state.testFlag(State_Enabled) ? c.muted : c.disabled;
    switch (control) {
    case CC_ComboBox: {
        const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        if (!box)
            break;
        if (box->frame)
            painting::field(*painter, *option);
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        painting::arrow(*painter, arrow, painting::Arrow::Down, arrowColour);
        return;
    }
    case CC_SpinBox: {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!spin)
            break;
        if (spin->frame)
            painting::field(*painter, *option);
        const QRect up = subControlRect(CC_SpinBox, option, SC_SpinBoxUp, widget);
        const QRect down = subControlRect(CC_SpinBox, option, SC_SpinBoxDown, widget);
        if (up.isEmpty())
            return;
        const auto part = [&](SubControl which, const QRect &rect, painting::Arrow direction,
                              QAbstractSpinBox::StepEnabledFlag enabled) {
            const bool on = spin->stepEnabled.testFlag(enabled) && option->state.testFlag(State_Enabled);
            if (on && option->activeSubControls == which && option->state.testFlag(State_MouseOver))
                painter->fillRect(rect.adjusted(0, 1, -2, -1), c.hover);
            painting::arrow(*painter, rect, direction, on ? c.muted : c.disabled);
        };
        part(SC_SpinBoxUp, up, painting::Arrow::Up, QAbstractSpinBox::StepUpEnabled);
        part(SC_SpinBoxDown, down, painting::Arrow::Down, QAbstractSpinBox::StepDownEnabled);
        return;
    }
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return painting::scrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarGroove, widget),
                                       subControlRect(control, option, SC_ScrollBarSlider, widget));
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace elo
