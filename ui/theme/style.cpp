// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style.h"

#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>

namespace elo {

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // QFormLayout gives a label 7/4 of its height at most, which leaves it above the middle of our taller fields.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy() && label->minimumHeight() == 0)
        label->setMinimumHeight(spacing::kControlHeight * 4 / 7 + 2);
    // What answers to the pointer says so.
    if (qobject_cast<QPushButton *>(widget) || qobject_cast<QToolButton *>(widget) ||
        qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    using namespace spacing;
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ScrollView_ScrollBarOverlap:
        return 0;
    case PM_FocusFrameHMargin:
        return kUnit - 2; // the text of cells stands below that of headers
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return kIcon;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return kUnit;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? kWide : kUnit;
    case PM_ScrollBarExtent:
        return 14;
    case PM_ScrollBarSliderMin:
        return 36;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return kUnit;
    case PM_HeaderMargin:
        return kUnit;
    case PM_SplitterWidth:
        return 5;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return kHalf;
    case PM_ToolTipLabelFrameWidth:
        return kHalf;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0; // a list below the box, with a scroll bar: lists of countries are long
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 400;
    case SH_Table_GridLineColor:
        return int(colours(widget ? widget->palette() : QPalette()).border.rgba());
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    using namespace spacing;
    QSize found = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        // Fusion's minimum width of 80 makes rows of short buttons ragged; padding alone is even.
        found.setWidth(size.width() + (isLink(widget) ? 2 * kUnit : 3 * kUnit));
        found.setHeight(std::max(found.height(), kControlHeight));
        break;
    case CT_ToolButton:
        found = found.expandedTo({kControlHeight, kControlHeight});
        break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        found.setHeight(std::max(found.height(), kControlHeight));
        break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            found = {found.width() + kUnit, std::max(found.height(), kControlHeight - 2)};
        break;
    case CT_MenuBarItem:
        found = {found.width() + kHalf, std::max(found.height(), kControlHeight - 2)};
        break;
    case CT_HeaderSection:
        found.setHeight(std::max(found.height(), kControlHeight + 2));
        break;
    case CT_ItemViewItem:
        found.setHeight(std::max(found.height(), kControlHeight - 2));
        break;
    case CT_TabBarTab:
        found = {found.width() + kUnit, std::max(found.height(), kControlHeight + 4)};
        break;
    default:
        break;
    }
    return found;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Text stands clear of the round outline.
    if (element == SE_LineEditContents && widget && !qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) &&
        !qobject_cast<const QComboBox *>(widget->parentWidget()))
        return rect.adjusted(spacing::kHalf, 0, -spacing::kHalf, 0);
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                            const QWidget *widget) const
{
    const QRect all = option->rect;
    constexpr int kArrow = 28;
    if (control == CC_ComboBox) {
        if (sub == SC_ComboBoxArrow)
            return visualRect(option->direction, all, {all.right() - kArrow + 1, all.top(), kArrow, all.height()});
        if (sub == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(spacing::kUnit, 2, -kArrow, -2));
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int half = all.height() / 2;
        const QRect column(all.right() - kArrow + 1, all.top(), kArrow, all.height());
        if (sub == SC_SpinBoxUp)
            return buttons ? visualRect(option->direction, all, {column.left(), column.top() + 1, kArrow, half - 1})
                           : QRect();
        if (sub == SC_SpinBoxDown)
            return buttons ? visualRect(option->direction, all, {column.left(), all.top() + half, kArrow, half - 1})
                           : QRect();
        if (sub == SC_SpinBoxEditField)
            return visualRect(option->direction, all,
                              all.adjusted(spacing::kHalf, 2, buttons ? -kArrow : -spacing::kHalf, -2));
        return all;
    }
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the bar.
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar && (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine))
            return {};
        if (bar && sub == SC_ScrollBarGroove)
            return all;
        if (bar) {
            const bool horizontal = bar->orientation == Qt::Horizontal;
            const int length = horizontal ? all.width() : all.height();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            int handle = length;
            if (range > 0)
                handle = std::clamp(int(qint64(bar->pageStep) * length / (range + bar->pageStep)),
                                    std::min(36, length), length);
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                      length - handle, bar->upsideDown);
            const auto part = [&](int from, int size) {
                return visualRect(option->direction, all,
                                  horizontal ? QRect(all.left() + from, all.top(), size, all.height())
                                             : QRect(all.left(), all.top() + from, all.width(), size));
            };
            if (sub == SC_ScrollBarSlider)
                return part(start, handle);
            if (sub == SC_ScrollBarSubPage)
                return part(0, start);
            if (sub == SC_ScrollBarAddPage)
                return part(start + handle, length - start - handle);
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

} // namespace elo
