// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace elo {

/// A tool tip's text for words that came from data: Qt would take what looks like mark-up for mark-up.
QString plainToolTip(const QString &text);

/// How a label stands out.
enum class TextRole { Body, Muted, Strong, Heading, PageTitle, Danger, Warning, Good };

/// A label that never takes text for mark-up: names come from lists that other people typed.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    void setRole(TextRole role);
    /// Long text breaks into lines instead of widening the window.
    Label *wrapped();

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyRole();

    TextRole m_role;
    bool m_applying = false;
};

/// One line that is cut with an ellipsis where there is no room, and shows all of it in its tool tip then.
class ElidedLabel : public Label
{
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, TextRole role = TextRole::Body, QWidget *parent = nullptr);

    /// Where the cut is made: in the middle for paths.
    void setElideMode(Qt::TextElideMode mode);
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    Qt::TextElideMode m_elide = Qt::ElideRight;
};

} // namespace elo
