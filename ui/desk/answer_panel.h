// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk_wording.h"

#include <QWidget>

namespace elo {

class ElidedLabel;

/// The answer of the desk to the last thing that was done, large: who, and what. Told by colour, icon and words, and
/// to screen readers as an alert, since the focus stays in the field.
class AnswerPanel : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerPanel(QWidget *parent = nullptr);

    void tell(const desk_wording::Answer &answer);
    void setScale(double scale);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void applyInk();

    Tone m_tone = Tone::Neutral;
    QString m_icon;
    ElidedLabel *m_head;
    ElidedLabel *m_line;
    ElidedLabel *m_detail;
    double m_scale = 1;
};

} // namespace elo
