// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/page.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace elo {

class FlowLayout;

/// The tags of a record: each is taken away by pressing it, and a menu adds others, or makes a new one.
class RecordTags : public QWidget
{
    Q_OBJECT
public:
    RecordTags(const PageContext &context, QWidget *parent);

    void show(const Ref &thing);

private:
    void fillMenu();
    void add(const Id &tag);
    void remove(const Ref &tagging);
    void makeNew();

    PageContext m_context;
    Ref m_thing;
    FlowLayout *m_flow;
    std::vector<QWidget *> m_chips;
    QPushButton *m_add;
    QMenu *m_menu;
};

} // namespace elo
