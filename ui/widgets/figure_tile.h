// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace elo {

/// A number with what it counts below it, and perhaps a remark; a click leads to what is counted.
class FigureTile : public QAbstractButton
{
    Q_OBJECT
public:
    FigureTile(const QString &iconName, const QString &label, QWidget *parent = nullptr);

    void setFigure(qint64 figure, const QString &remark = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont figureFont() const;

    QString m_icon;
    QString m_figure;
    QString m_remark;
};

} // namespace elo
