// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/label.h"

#include <QFormLayout>

namespace elo {

/// Adds a control to a form under a label that names it, for the eye and for screen readers.
template <class Control>
Control *addLabelledRow(QFormLayout *form, const QString &text)
{
    auto *control = new Control;
    auto *label = new Label(text);
    label->setBuddy(control);
    control->setAccessibleName(text);
    form->addRow(label, control);
    return control;
}

} // namespace elo
