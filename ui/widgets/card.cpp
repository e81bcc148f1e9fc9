// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"
#include "ui/theme/style_painting.h"

#include <QPainter>
#include <QVBoxLayout>

namespace elo {

Card::Card(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(spacing::kWide, spacing::kWide, spacing::kWide, spacing::kWide);
    m_column->setSpacing(spacing::kUnit);
}

void Card::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    painting::panel(painter, rect(), c.base, c.border);
}

} // namespace elo
