// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflicts.h"
#include "ui/page.h"

class QPushButton;

namespace elo {

class Label;
class PairComparison;

/// What came together wrongly and is no matter of one field: removed on one computer and changed on another, or one
/// person added on two. It only asks; the page decides.
class CollisionDetail : public QWidget
{
    Q_OBJECT
public:
    CollisionDetail(Workspace &workspace, QWidget *parent);

    void show(const sync::Collision &collision);

Q_SIGNALS:
    void bringBackWanted();
    void leaveWanted();
    void mergeWanted();
    void distinctWanted();
    void openWanted(bool other);

private:
    void showRemoved(const sync::Collision &collision);
    void showTwins(const sync::Collision &collision);

    Workspace &m_workspace;
    Label *m_title;
    Label *m_what;
    PairComparison *m_comparison;
    QPushButton *m_back;
    QPushButton *m_leave;
    QPushButton *m_merge;
    QPushButton *m_distinct;
    QPushButton *m_open;
    QPushButton *m_openOther;
};

} // namespace elo
