// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_column.h"

#include "ui/models/board_column_model.h"
#include "ui/models/card_delegate.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMimeData>

namespace elo {

namespace {
const auto kMime = QString::fromLatin1(BoardColumnModel::kMimeType);
} // namespace

BoardColumn::BoardColumn(BoardColumnModel *model, const QString &name, QWidget *parent)
    : QListView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new CardDelegate(this));
    setAccessibleName(name);
    setUniformItemSizes(true); // fifty thousand cards are laid out by one
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropMode(DragDrop);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->refAt(index.row())); });
}

Ref BoardColumn::currentRef() const
{
    return currentIndex().isValid() ? m_model->refAt(currentIndex().row()) : Ref();
}

void BoardColumn::focusRow(int row)
{
    setFocus(Qt::OtherFocusReason);
    if (const int rows = m_model->rowCount(); rows > 0)
        setCurrentIndex(m_model->index(std::clamp(row, 0, rows - 1)));
}

void BoardColumn::keyPressEvent(QKeyEvent *event)
{
    const Ref ref = currentRef();
    const bool ctrl = event->modifiers() == Qt::ControlModifier;
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int direction = event->key() == Qt::Key_Left ? -1 : 1;
        if (plain)
            Q_EMIT sidewaysWanted(direction);
        else if (ctrl && !ref.isNull())
            Q_EMIT stepWanted(ref, direction);
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain && !ref.isNull())
            Q_EMIT opened(ref);
        return;
    case Qt::Key_Space:
        if (plain && !ref.isNull())
            Q_EMIT doneWanted(ref);
        return;
    case Qt::Key_S:
        if (plain && !ref.isNull())
            Q_EMIT snoozeWanted(ref);
        return;
    case Qt::Key_N:
        if (plain)
            Q_EMIT newWanted();
        return;
    default:
        QListView::keyPressEvent(event);
    }
}

bool BoardColumn::isFromElsewhere(const QDropEvent *event) const
{
    return event->mimeData()->hasFormat(kMime) && event->source() != this;
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    event->setAccepted(event->mimeData()->hasFormat(kMime));
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    event->setAccepted(isFromElsewhere(event));
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    if (!isFromElsewhere(event))
        return event->ignore();
    const Ref ref = Ref::fromText(QString::fromUtf8(event->mimeData()->data(kMime)));
    event->setDropAction(Qt::CopyAction); // a move would let the view take the row out by itself
    event->accept();
    Q_EMIT dropped(ref);
}

void BoardColumn::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0));
}

void BoardColumn::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex at = event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!at.isValid())
        return;
    const QPoint where = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(visualRect(at).center());
    Q_EMIT menuWanted(m_model->refAt(at.row()), where);
}

} // namespace elo
