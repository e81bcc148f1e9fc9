// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QDialog>
#include <QTimer>

class QAction;
class QLineEdit;
class QListView;

namespace elo {

class Label;
class PaletteModel;
class Workspace;

/// One field that finds anything and runs any command. It closes as soon as something was chosen.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    CommandPalette(Workspace *workspace, const std::vector<QAction *> &commands, QWidget *parent);

Q_SIGNALS:
    void recordChosen(const elo::Ref &ref);
    void commandChosen(QAction *command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void choose(int row);

    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    Label *m_nothing;
    QTimer m_pause;
};

} // namespace elo
