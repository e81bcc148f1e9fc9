// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QListView>

namespace elo {

class BoardColumnModel;

/// The cards of one state. Up and down within it are the list's own; left and right, with Ctrl the card goes along.
/// It knows no steps: it says what is wanted.
class BoardColumn : public QListView
{
    Q_OBJECT
public:
    BoardColumn(BoardColumnModel *model, const QString &name, QWidget *parent);

    BoardColumnModel *cards() const { return m_model; }
    Ref currentRef() const;
    /// Puts the focus on a card: that row, or the last one if there are fewer.
    void focusRow(int row);

Q_SIGNALS:
    void sidewaysWanted(int direction); ///< -1 left, 1 right
    void stepWanted(const elo::Ref &ref, int direction);
    void dropped(const elo::Ref &ref); ///< a card of another column was let go here
    void opened(const elo::Ref &ref);
    void doneWanted(const elo::Ref &ref);
    void snoozeWanted(const elo::Ref &ref);
    void newWanted();
    void menuWanted(const elo::Ref &ref, const QPoint &globalPosition);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool isFromElsewhere(const QDropEvent *event) const;

    BoardColumnModel *m_model;
};

} // namespace elo
