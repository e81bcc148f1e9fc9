// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

namespace elo {

/// Open risks by likelihood and impact, three grades each. The number tells how many, the ground how grave.
class RiskGrid : public QWidget
{
    Q_OBJECT
public:
    /// Counts by likelihood, then by impact; low is 0.
    using Counts = std::array<std::array<int, 3>, 3>;

    explicit RiskGrid(QWidget *parent = nullptr);

    /// @param grades the words for low, medium, high.
    void setCounts(const Counts &counts, const QStringList &grades);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int cellWidth() const;
    int cellHeight() const;

    Counts m_counts{};
    QStringList m_grades;
};

} // namespace elo
