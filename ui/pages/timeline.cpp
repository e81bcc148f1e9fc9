// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timeline.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/dialogs/take_back.h"
#include "ui/error_text.h"
#include "ui/forms/flow_layout.h"
#include "ui/forms/part_form.h"
#include "ui/models/timeline_model.h"
#include "ui/navigator.h"
#include "ui/pages/quick_note.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/label.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace elo {

Timeline::Timeline(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_note(new QuickNote(context, this)), m_search(new QLineEdit(this)),
      m_model(new TimelineModel(*context.workspace, this)), m_list(new QListView(this)),
      m_empty((new Label({}, TextRole::Muted, this))->wrapped()), m_open(new QPushButton(tr("Open"), this)),
      m_edit(new QPushButton(tr("Edit note"), this)),
      m_undo(new QPushButton(icon(QStringLiteral("undo")), tr("Undo this change"), this))
{
    buildList();
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
    column->addWidget(makeFilters());
    column->addWidget(m_list, 1);
    column->addWidget(m_empty);
    column->addLayout(buttons);

    connect(m_open, &QPushButton::clicked, this, &Timeline::openCurrent);
    connect(m_edit, &QPushButton::clicked, this, &Timeline::editCurrent);
    connect(m_undo, &QPushButton::clicked, this, &Timeline::undoCurrent);
    refreshButtons();
}

void Timeline::buildList()
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setAccessibleName(tr("Timeline"));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Timeline::refreshButtons);
    connect(m_list, &QListView::doubleClicked, this, &Timeline::openCurrent);
}

QWidget *Timeline::makeFilters()
{
    auto *panel = new QWidget(this);
    auto *flow = new FlowLayout(panel, spacing::kHalf);
    auto *kinds = new QButtonGroup(panel); // exclusive: the arrow keys go from one to the next
    const auto add = [&](const QString &text, TimelineKinds shown) {
        auto *button = new QPushButton(text, panel);
        button->setCheckable(true);
        kinds->addButton(button);
        flow->addWidget(button);
        connect(button, &QPushButton::toggled, this, [this, shown](bool on) {
            if (!on)
                return;
            m_kinds = shown;
            m_other = true;
            reload();
        });
        return button;
    };
    add(tr("All"), {})->setChecked(true);
    using enum TimelineKind;
    for (const TimelineKind kind : {Contact, FollowUp, Inquiry, Relation, Change})
        add(timelineKindText(kind), kind);
    m_search->setPlaceholderText(tr("Find in the timeline"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m_search->fontMetrics().averageCharWidth() * 24);
    flow->addWidget(m_search);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_other = true;
        reload();
    });
    return panel;
}

void Timeline::setRecord(const Ref &ref)
{
    m_other = m_other || ref != m_ref;
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
    const int row = m_other ? -1 : currentRow();
    const int scrolled = m_list->verticalScrollBar()->value();
    if (m_other) {
        m_model->show(m_ref, m_kinds, m_search->text());
        m_list->scrollToTop();
    } else {
        m_model->reload();
        m_list->verticalScrollBar()->setValue(scrolled); // what one reads does not run away
    }
    m_stale = false;
    m_other = false;
    showEmptiness();
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
    refreshButtons();
}

void Timeline::showEmptiness()
{
    m_empty->setVisible(m_model->rowCount() == 0);
    if (const auto &problem = m_model->problem())
        m_empty->setText(errorText(*problem));
    else
        m_empty->setText(m_kinds || !m_search->text().isEmpty()
                             ? tr("Nothing of this kind. Choose “All”, or search for less.")
                             : tr("Nothing happened yet."));
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
    m_edit->setVisible(item && !item->note.isNull());
    m_open->setVisible(item && item->note.isNull() && !item->leadsTo.isNull());
}

void Timeline::openCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const TimelineItem &item = m_model->itemAt(row);
    if (!item.note.isNull())
        editCurrent();
    else if (!item.leadsTo.isNull())
        m_context.navigator->openRecord(item.leadsTo);
}

void Timeline::editCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    if (const auto note = m_context.workspace->record(m_model->itemAt(row).note))
        (new PartForm(*m_context.workspace, *note, QStringLiteral("about"), window()))->open();
}

void Timeline::undoCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const TimelineItem item = m_model->itemAt(row); // a copy: undoing loads the items anew
    takeBack(m_context, item.operation, this, [this](const Result<TakenBack> &done) {
        if (done)
            m_context.navigator->notify(done->sentence);
        else
            showError(this, done.error());
    });
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
