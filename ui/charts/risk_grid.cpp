// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/risk_grid.h"

#include "ui/theme/colours.h"
#include "ui/theme/spacing.h"

#include <QPainter>

namespace elo {

namespace {

constexpr int kGrades = 3;

} // namespace

RiskGrid::RiskGrid(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void RiskGrid::setCounts(const Counts &counts, const QStringList &grades)
{
    m_counts = counts;
    m_grades = grades;
    QStringList words;
    for (int likelihood = kGrades - 1; likelihood >= 0; --likelihood)
        for (int impact = kGrades - 1; impact >= 0; --impact)
            if (const int number = counts[size_t(likelihood)][size_t(impact)]; number > 0)
                words << tr("likelihood %1, impact %2: %3")
                             .arg(grades.value(likelihood), grades.value(impact))
                             .arg(number);
    setAccessibleName(tr("Open risks by likelihood and impact"));
    setAccessibleDescription(words.join(u'\n'));
    updateGeometry();
    update();
}

int RiskGrid::cellWidth() const
{
    int widest = fontMetrics().averageCharWidth() * 9;
    for (const QString &grade : m_grades)
        widest = std::max(widest, fontMetrics().horizontalAdvance(grade) + spacing::kWide);
    return widest;
}

int RiskGrid::cellHeight() const
{
    return fontMetrics().height() + spacing::kWide;
}

QSize RiskGrid::sizeHint() const
{
    return {(kGrades + 1) * cellWidth() + 2, (kGrades + 1) * cellHeight() + fontMetrics().height() + 2};
}

void RiskGrid::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(palette());
    QPainter painter(this);
    const int wide = cellWidth();
    const int high = cellHeight();
    painter.setPen(c.muted);
    painter.drawText(QRect(0, 0, wide * (kGrades + 1), fontMetrics().height()), Qt::AlignLeft,
                     tr("Likelihood (down) and impact (across)"));
    const int head = fontMetrics().height();
    for (int grade = 0; grade < kGrades; ++grade) {
        painter.setPen(c.muted);
        painter.drawText(QRect(wide * (grade + 1), head, wide, high), Qt::AlignCenter, m_grades.value(grade));
        painter.drawText(QRect(0, head + high * (kGrades - grade), wide - spacing::kUnit, high),
                         Qt::AlignRight | Qt::AlignVCenter, m_grades.value(grade));
    }
    for (int likelihood = 0; likelihood < kGrades; ++likelihood)
        for (int impact = 0; impact < kGrades; ++impact) {
            const QRect cell(wide * (impact + 1), head + high * (kGrades - likelihood), wide, high);
            const int weight = likelihood + impact;
            painter.fillRect(cell.adjusted(1, 1, -1, -1), weight >= 3   ? c.dangerTint
                                                          : weight == 2 ? c.warningTint
                                                                        : c.goodTint);
            const int number = m_counts[size_t(likelihood)][size_t(impact)];
            if (number == 0)
                continue;
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            painter.setFont(bold);
            painter.setPen(weight >= 3 ? c.danger : weight == 2 ? c.warning : c.good);
            painter.drawText(cell, Qt::AlignCenter, locale().toString(number));
            painter.setFont(font());
        }
}

} // namespace elo
