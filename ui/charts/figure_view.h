// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/figure_model.h"

#include <QTableView>

namespace elo {

/// A FigureTable as bars with their numbers. Every number leads to its records: a click or Enter. It is as high as
/// its rows, up to a number of them.
class FigureView : public QTableView
{
    Q_OBJECT
public:
    /// @param name for screen readers.
    explicit FigureView(const QString &name, QWidget *parent = nullptr);

    void setTable(const FigureTable &table, Language language, FigureModel::Bar bar = {});
    const FigureTable &table() const { return m_model->table(); }
    void setMostRows(int rows);
    /// A legend of colours is part of the header of stacked figures.
    bool isStacked() const { return m_model->bar().columns.size() > 1; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const elo::Figure &figure, int row);
    void currentRowChanged(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void choose(const QModelIndex &index);
    void fitColumns();
    int rowHeight() const;

    FigureModel *m_model;
    int m_mostRows = 14;
};

} // namespace elo
