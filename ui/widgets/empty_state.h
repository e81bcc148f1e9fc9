// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;
class QHBoxLayout;

namespace elo {

class Label;

/// What a page or a list says when there is nothing in it: what would be here, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &iconName, const QString &title, const QString &explanation, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    /// The first one is the primary way on.
    QPushButton *addButton(const QString &text, const QString &iconName = {});
    void clearButtons();
    /// Puts the focus on the first or the last of the buttons.
    void focusFirst();
    void focusLast();

private:
    Label *m_title;
    Label *m_explanation;
    QHBoxLayout *m_buttons;
};

} // namespace elo
