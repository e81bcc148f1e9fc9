// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/forms/part_form.h"
#include "ui/models/timeline_model.h"
#include "ui/navigator.h"
#include "ui/pages/quick_note.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace elo {

Timeline::Timeline(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_note(new QuickNote(context, this)), m_model(new TimelineModel(this)),
      m_list(new QListView(this)), m_empty(new Label(tr("Nothing happened yet."), TextRole::Muted, this)),
      m_open(new QPushButton(tr("Open"), this)), m_edit(new QPushButton(tr("Edit note"), this)),
      m_undo(new QPushButton(icon(QStringLiteral("undo")), tr("Undo this change"), this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::kUnit);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::kUnit, 0, 0);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_note);
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    column->addLayout(buttons);

    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Timeline::refreshButtons);
    connect(m_list, &QListView::doubleClicked, this, &Timeline::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &Timeline::openCurrent);
    connect(m_edit, &QPushButton::clicked, this, &Timeline::editCurrent);
    connect(m_undo, &QPushButton::clicked, this, &Timeline::undoCurrent);
    refreshButtons();
}

void Timeline::setRecord(const Ref &ref)
{
    m_ref = ref;
    m_note->setAbout(ref);
    reload();
}

void Timeline::reload()
{
    m_stale = true;
    if (isVisible())
        load();
}

void Timeline::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void Timeline::load()
{
    const int row = currentRow();
    m_model->setItems(m_ref.isNull() ? std::vector<TimelineItem>() : timelineOf(*m_context.workspace, m_ref));
    m_stale = false;
    m_empty->setVisible(m_model->rowCount() == 0);
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
    refreshButtons();
}

void Timeline::focusNote()
{
    m_note->focusText();
}

bool Timeline::hasUnsavedNotes() const
{
    return m_note->hasDrafts();
}

int Timeline::currentRow() const
{
    const auto rows = m_list->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? -1 : rows.front().row();
}

void Timeline::refreshButtons()
{
    const int row = currentRow();
    const TimelineItem *item = row < 0 ? nullptr : &m_model->itemAt(row);
    m_undo->setEnabled(item && !item->operation.isNull() && !item->undone);
    m_edit->setVisible(item && item->kind == TimelineItem::Kind::Note);
    m_open->setVisible(item &&
                       (item->kind == TimelineItem::Kind::FollowUp || item->kind == TimelineItem::Kind::Event));
}

void Timeline::openCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const TimelineItem &item = m_model->itemAt(row);
    if (item.kind == TimelineItem::Kind::Note)
        editCurrent();
    else if (!item.record.isNull())
        m_context.navigator->openRecord(item.record);
}

void Timeline::editCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    if (const auto note = m_context.workspace->record(m_model->itemAt(row).record))
        (new PartForm(*m_context.workspace, *note, QStringLiteral("about"), window()))->open();
}

void Timeline::undoCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const TimelineItem item = m_model->itemAt(row); // a copy: undoing loads the items anew
    const auto undone = m_context.workspace->undo(item.operation);
    if (!undone) {
        showError(this, undone.error());
        return;
    }
    m_context.navigator->notify(tr("Undone: %1").arg(item.title));
}

bool Timeline::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace elo
