// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QToolButton>

namespace elo {

/// The one button of a page that leads on; drawn on the accent colour.
QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);

/// Marks any button as primary, or not.
void setPrimary(QPushButton *button, bool primary);
bool isPrimary(const QWidget *button);

/// A button that is only an icon; the text is its tool tip and accessible name.
QToolButton *iconButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

/// A button that looks like a link in running text: "All follow-ups".
QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);
bool isLink(const QWidget *button);

} // namespace elo
