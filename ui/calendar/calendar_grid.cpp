// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_grid.h"

#include "ui/calendar/calendar_cell.h"
#include "ui/calendar/calendar_model.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace elo {

CalendarGrid::CalendarGrid(CalendarModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new CalendarDelegate(*model, *this, this));
    setSelectionMode(NoSelection);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setSectionsClickable(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
}

QDate CalendarGrid::day() const
{
    return m_model->dateAt(currentIndex());
}

void CalendarGrid::setDay(const QDate &day)
{
    setCurrentIndex(m_model->indexOf(day));
}

const calendar::Entry *CalendarGrid::chosen() const
{
    const auto &entries = m_model->entriesAt(day());
    const auto found = std::ranges::find(entries, m_chosen, [](const auto *entry) { return entry->ref; });
    return found != entries.end() ? *found : entries.empty() ? nullptr : entries.front();
}

void CalendarGrid::choose(const Ref &ref)
{
    m_chosen = ref;
    viewport()->update();
    Q_EMIT chosenChanged();
}

bool CalendarGrid::isChosen(const QDate &of, const Ref &ref) const
{
    const calendar::Entry *entry = of == day() && hasFocus() ? chosen() : nullptr;
    return entry && entry->ref == ref;
}

void CalendarGrid::chooseNext(int direction)
{
    const auto &entries = m_model->entriesAt(day());
    if (entries.empty())
        return;
    const auto now = std::ranges::find(entries, chosen());
    const auto place = std::clamp<qsizetype>((now - entries.begin()) + direction, 0, qsizetype(entries.size()) - 1);
    choose(Ref(entries[size_t(place)]->ref));
}

void CalendarGrid::shift(int days)
{
    const calendar::Entry *entry = chosen();
    if (entry && entry->source->movable)
        Q_EMIT moveWanted(Ref(entry->ref), day().addDays(days)); // a copy: the entries go when other days are shown
}

void CalendarGrid::go(const QDate &day)
{
    if (const QModelIndex there = m_model->indexOf(day); there.isValid())
        setCurrentIndex(there);
    else
        Q_EMIT dayWanted(day);
}

bool CalendarGrid::handleKey(QKeyEvent *event)
{
    static const QHash<int, int> kSteps{{Qt::Key_Left, -1},
                                        {Qt::Key_Right, 1},
                                        {Qt::Key_Up, -CalendarModel::kDays},
                                        {Qt::Key_Down, CalendarModel::kDays}};
    const int step = kSteps.value(event->key());
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (step != 0 && modifiers == Qt::ControlModifier) {
        shift(step);
        return true;
    }
    if (std::abs(step) > 1 && modifiers == Qt::ShiftModifier) {
        chooseNext(step > 0 ? 1 : -1);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    if (step != 0) {
        go(day().addDays(step));
        return true;
    }
    const bool months = m_model->span() == CalendarModel::Span::Month;
    const calendar::Entry *entry = chosen();
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int direction = event->key() == Qt::Key_PageUp ? -1 : 1;
        go(months ? day().addMonths(direction) : day().addDays(qint64(direction) * CalendarModel::kDays));
        return true;
    }
    case Qt::Key_Home:
    case Qt::Key_T:
        Q_EMIT todayWanted();
        return true;
    case Qt::Key_N:
        Q_EMIT newWanted(day());
        return true;
    case Qt::Key_Space:
        if (entry)
            Q_EMIT doneWanted(Ref(entry->ref));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (entry)
            Q_EMIT opened(Ref(entry->ref));
        return true;
    default:
        return false;
    }
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QTableView::keyPressEvent(event);
}

const calendar::Entry *CalendarGrid::entryAt(const QPoint &position, bool *more) const
{
    const QModelIndex at = indexAt(position);
    const auto &entries = m_model->entriesAt(m_model->dateAt(at));
    const CalendarCell cell(visualRect(at), fontMetrics(), int(entries.size()));
    if (more)
        *more = cell.hidden > 0 && cell.more.contains(position);
    for (size_t i = 0; i < cell.chips.size(); ++i)
        if (cell.chips[i].contains(position))
            return entries[i];
    return nullptr;
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    bool more = false;
    const calendar::Entry *entry = entryAt(event->pos(), &more);
    m_pressed = event->pos();
    m_pressedRef = entry && entry->source->movable && event->button() == Qt::LeftButton ? entry->ref : Ref();
    if (entry)
        choose(entry->ref);
    else if (more)
        Q_EMIT moreWanted();
}

/// The view follows the mouse by itself: a drag of Qt's would run an event loop of its own.
void CalendarGrid::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedRef.isNull() || !(event->buttons() & Qt::LeftButton))
        return;
    if (!m_dragging && (event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    m_over = m_model->dateAt(indexAt(event->pos()));
    viewport()->setCursor(m_over.isValid() ? Qt::ClosedHandCursor : Qt::ForbiddenCursor);
    viewport()->update();
}

void CalendarGrid::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const Ref moved = m_dragging ? m_pressedRef : Ref();
    m_dragging = false;
    m_pressedRef = {};
    viewport()->unsetCursor();
    viewport()->update();
    if (!moved.isNull() && m_over.isValid())
        Q_EMIT moveWanted(moved, m_over);
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const calendar::Entry *entry = entryAt(event->pos()))
        Q_EMIT opened(Ref(entry->ref));
}

void CalendarGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update();
    if (current.isValid())
        Q_EMIT dayChanged(m_model->dateAt(current));
}

} // namespace elo
