// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <functional>

class QGridLayout;

namespace elo {

class Navigator;

/// What to do first in a new office file, each step with the button that leads there.
class FirstSteps : public Card
{
    Q_OBJECT
public:
    explicit FirstSteps(Navigator &navigator, QWidget *parent = nullptr);

private:
    void addStep(const QString &iconName, const QString &text, const QString &explanation,
                 const std::function<void()> &action);

    QGridLayout *m_grid; ///< buttons, and beside each why
};

} // namespace elo
