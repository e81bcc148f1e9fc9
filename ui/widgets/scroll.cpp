// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll.h"

#include <QScrollArea>

namespace elo {

QScrollArea *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    return scroll;
}

} // namespace elo
