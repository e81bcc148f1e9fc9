// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <vector>

namespace elo {

namespace {

void collect(QWidget *widget, std::vector<QWidget *> &found);

void collect(QLayout *layout, std::vector<QWidget *> &found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), found);
        else if (item->layout())
            collect(item->layout(), found);
    }
}

void collect(QWidget *widget, std::vector<QWidget *> &found)
{
    if ((widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
        found.push_back(widget);
    if (auto *area = qobject_cast<QScrollArea *>(widget))
        collect(area->widget(), found);
    else if (widget->layout())
        collect(widget->layout(), found);
}

} // namespace

void tabInLayoutOrder(QWidget *root)
{
    std::vector<QWidget *> found;
    collect(root->layout(), found);
    for (size_t i = 1; i < found.size(); ++i)
        QWidget::setTabOrder(found[i - 1], found[i]);
}

} // namespace elo
