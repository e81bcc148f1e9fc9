// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/follow_ups/board.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace elo {

struct Entity;
class RecordPicker;
class Workspace;

/// What a board shows: words, whose, of which kind, about what.
class BoardFilterBar : public QWidget
{
    Q_OBJECT
public:
    BoardFilterBar(Workspace &workspace, const Entity &entity, QWidget *parent);

    board::Filter filter() const;
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    Workspace &m_workspace;
    QLineEdit *m_text;
    QComboBox *m_owner = nullptr;
    QComboBox *m_kind = nullptr;
    RecordPicker *m_concerns = nullptr;
    QTimer m_typing;
};

} // namespace elo
