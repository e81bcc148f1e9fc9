// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflicts.h"
#include "ui/page.h"

class QPushButton;
class QVBoxLayout;

namespace elo {

class Label;

/// A field that was given several values: what it was, what each side says, who wrote it when, and which holds now.
/// It only asks; the page decides.
class ConflictDetail : public QWidget
{
    Q_OBJECT
public:
    ConflictDetail(Workspace &workspace, QWidget *parent);

    void show(const sync::Conflict &conflict);

Q_SIGNALS:
    void sideTaken(int side);
    void allTaken();
    void otherWanted();
    void openWanted();

private:
    QWidget *makeSide(const sync::Conflict &conflict, int side);

    Workspace &m_workspace;
    Label *m_title;
    Label *m_what;
    Label *m_base;
    QVBoxLayout *m_sides;
    QPushButton *m_all;
    QPushButton *m_other;
    QPushButton *m_open;
};

} // namespace elo
