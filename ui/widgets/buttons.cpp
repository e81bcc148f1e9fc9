// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/theme/icons.h"
#include "ui/widgets/label.h"

namespace elo {

namespace {
// The style reads these when it paints; dynamic properties keep it free of our classes.
constexpr const char *kPrimary = "eloPrimary";
constexpr const char *kLink = "eloLink";
} // namespace

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    setPrimary(button, true);
    button->setAutoDefault(true); // Enter presses it where it has the focus, outside of dialogs too
    return button;
}

void setPrimary(QPushButton *button, bool primary)
{
    button->setProperty(kPrimary, primary);
    button->update();
}

bool isPrimary(const QWidget *button)
{
    return button && button->property(kPrimary).toBool();
}

QToolButton *iconButton(const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(plainToolTip(text)); // it may name a field that the office made
    button->setAccessibleName(text);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setProperty(kLink, true);
    button->setAutoDefault(true);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

bool isLink(const QWidget *button)
{
    return button && button->property(kLink).toBool();
}

} // namespace elo
