// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QTableView;

namespace elo {

class DevicesModel;
class Label;
class Workspace;
class WorkspaceTask;

/// Which computers write in this office file, this one marked; warns of a clock that is far ahead. Deletes itself.
class DevicesDialog : public QDialog
{
    Q_OBJECT
public:
    DevicesDialog(Workspace &workspace, QWidget *parent);

private:
    void showFound();

    DevicesModel *m_model;
    WorkspaceTask *m_task;
    QTableView *m_table;
    Label *m_intro;
    Label *m_warning;
};

} // namespace elo
