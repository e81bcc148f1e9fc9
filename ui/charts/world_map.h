// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/figure.h"
#include "core/places/language.h"
#include "ui/charts/world_outlines.h"

#include <QWidget>

namespace elo {

/// Countries shaded by a figure, with a legend. The darker on a light ground, and the lighter on a dark one, the
/// more: lightness alone tells, so that it is read without colours. Countries too small to be seen get a dot. It is
/// for eyes and the mouse only: the table of the same figures, which stands beside it, is for the keyboard and for
/// who cannot see, and lights up its current country here.
class WorldMap : public QWidget
{
    Q_OBJECT
public:
    explicit WorldMap(QWidget *parent = nullptr);

    /// @param countries rows by alpha-2; the first column is shown.
    void setFigures(const FigureTable &countries, Language language);
    /// The country to be outlined; empty for none.
    void setHighlight(const QString &code);

    /// Where the shades change: the largest value of each, e.g. 9, 99, 999.
    const std::vector<double> &steps() const { return m_steps; }
    /// The country at a place of the widget; empty for none.
    QString countryAt(const QPointF &position) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Shape
    {
        QPainterPath path; ///< in the widget's coordinates
        bool isDot = false;
    };
    const FigureTable::Row *rowOf(const QString &code) const;
    QColor shade(double value) const;
    int classOf(double value) const; ///< 0 for nobody
    void layOut();
    void paintLegend(QPainter &painter) const;
    /// A shade and the numbers it stands for.
    struct LegendEntry
    {
        double shade;
        QString text;
        QRectF rect; ///< of swatch and text, from the upper left of the legend
    };
    std::vector<LegendEntry> legend(int width) const; ///< in as many lines as it needs
    int legendHeight(int width) const;

    WorldOutlines m_world;
    FigureTable m_table;
    QHash<QString, size_t> m_rows;
    Language m_language = Language::Portuguese;
    std::vector<double> m_steps;
    QHash<QString, Shape> m_shapes;
    QString m_highlight;
    QString m_hovered;
};

/// Bounds of at most `classes` shades for values from 1 to `largest`: 1, 2, 5 and their tens. The last is not below
/// `largest`.
std::vector<double> shadeSteps(double largest, int classes);

} // namespace elo
