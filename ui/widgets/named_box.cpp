// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/named_box.h"

#include "ui/widgets/label.h"

namespace elo {

QComboBox *namedBox(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setAccessibleName(name);
    auto *label = new Label(name, TextRole::Body, parent);
    label->setBuddy(box);
    label->hide();
    return box;
}

} // namespace elo
