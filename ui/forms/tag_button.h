// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/badge.h"

#include <QPushButton>
#include <optional>

namespace elo {

/// A value that can be taken away: pressing it, or Delete or Backspace on it, removes it.
class TagButton : public QPushButton
{
    Q_OBJECT
public:
    explicit TagButton(const QString &text, QWidget *parent = nullptr);

    /// The ground it is painted on; without one, that of a value.
    void setTone(Tone tone);

    QSize sizeHint() const override;

Q_SIGNALS:
    void removed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    std::optional<Tone> m_tone;
};

} // namespace elo
