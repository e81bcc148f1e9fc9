// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

class QListWidget;

namespace elo {

class EmptyState;
class Label;

/// Which event the desk is to be opened for: those of today first, then what is to come, then what is over.
class DeskPage : public Page
{
    Q_OBJECT
public:
    DeskPage(const PageContext &context, QWidget *parent);

    QString title() const override;
    void enter(const QVariantMap &arguments) override;

private:
    void load();
    void openChosen();

    QListWidget *m_events;
    Label *m_none;
};

} // namespace elo
