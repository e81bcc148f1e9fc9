// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/overview/figure.h"
#include "core/places/language.h"

#include <QWidget>

namespace elo {

/// Figures over time as columns. Left and right walk them, Enter or a click opens the records behind one.
class ColumnChart : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnChart(QWidget *parent = nullptr);

    /// @param table its first column is drawn. Rows whose key ends with "-01" begin a year, which is written below.
    void setTable(const FigureTable &table, Language language);
    int current() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const elo::Figure &figure, int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRectF plot() const;
    double pitch() const; ///< from column to column
    int columnAt(const QPointF &position) const;
    QString wordsOf(int row) const;
    void setCurrent(int row);
    void choose(int row);
    void paintScale(QPainter &painter, const QRectF &plot) const;
    void paintColumns(QPainter &painter, const QRectF &plot) const;

    FigureTable m_table;
    Language m_language = Language::Portuguese;
    double m_top = 1; ///< what the top of the scale stands for
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace elo
