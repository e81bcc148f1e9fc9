// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace elo {

/// A link whose text comes from data and may be long: it is cut where there is no room, and never widens the page.
class ElidedLink : public QPushButton
{
    Q_OBJECT
public:
    explicit ElidedLink(const QString &text = {}, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isCut() const;
};

} // namespace elo
