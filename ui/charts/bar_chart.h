// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QWidget>

namespace elo {

/// A bar chart in the window. Follows the palette (light, dark) and the font; takes the keyboard focus so that a
/// screen reader comes past it and reads the values from the accessible description.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    void setFigure(const ReportFigure &figure, Language language);
    const ReportFigure &figure() const { return m_figure; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ReportFigure m_figure;
    Language m_language = Language::Portuguese;
};

/// The figure in words, a line per category with its values.
QString describeFigure(const ReportFigure &figure, Language language);

} // namespace elo
