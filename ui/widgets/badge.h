// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace elo {

enum class Tone { Neutral, Accent, Good, Warning, Danger };
struct Colours;

/// Ground and ink of a tone.
std::pair<QColor, QColor> toneColours(Tone tone, const Colours &colours);

/// A short word on a tinted ground: a state, a count.
class Badge : public QWidget
{
    Q_OBJECT
public:
    explicit Badge(const QString &text = {}, Tone tone = Tone::Neutral, QWidget *parent = nullptr);

    void setText(const QString &text); ///< an empty text takes no room
    void setTone(Tone tone);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    /// For delegates: draws the badge at the right or left end of `rect`, @returns what it took.
    static QRect paint(QPainter &painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette,
                       Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    static QSize sizeFor(const QString &text, const QFontMetrics &metrics);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace elo
