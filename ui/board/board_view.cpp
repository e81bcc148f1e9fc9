// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_view.h"

#include "core/workspace.h"
#include "ui/board/board_column.h"
#include "ui/board/board_filter_bar.h"
#include "ui/dialogs/follow_up_commands.h"
#include "ui/dialogs/step_dialog.h"
#include "ui/error_text.h"
#include "ui/models/background_query.h"
#include "ui/models/board_column_model.h"
#include "ui/navigator.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/section_header.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace elo {

namespace {

constexpr int kColumnWidth = 188; ///< at least

} // namespace

BoardView::BoardView(const PageContext &context, const Entity &entity, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity),
      m_filters(new BoardFilterBar(*context.workspace, entity, this)), m_stack(new QStackedWidget(this)),
      m_scroll(new QScrollArea(this)), m_empty(new EmptyState(entity.name(), {}, {}, this)),
      m_reader(new BackgroundQuery(context.workspace->path(), context.workspace->user(), this))
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(makeColumns());
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kUnit, spacing::kWide, spacing::kUnit);
    column->setSpacing(spacing::kUnit);
    column->addWidget(m_filters);
    column->addWidget(m_stack, 1);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &BoardView::reload);
    connect(m_filters, &BoardFilterBar::changed, this, &BoardView::reload);
    connect(context.workspace, &Workspace::changed, this, &BoardView::onChanged);
}

BoardView::~BoardView() = default;

QWidget *BoardView::makeColumns()
{
    auto *all = new QWidget;
    auto *row = new QHBoxLayout(all);
    row->setContentsMargins({});
    row->setSpacing(spacing::kUnit);
    const Field &state = *m_entity.stateField();
    for (const Choice &choice : state.choices) {
        const QString key = QString::fromLatin1(choice.key);
        const QString name = m_context.workspace->displayText(state, key);
        auto *part = new QWidget(all);
        part->setMinimumWidth(kColumnWidth);
        auto *header = new SectionHeader(name, part);
        auto *cards = new BoardColumn(new BoardColumnModel(*m_context.workspace, m_entity, key, this), name, part);
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins({});
        column->setSpacing(spacing::kHalf);
        column->addWidget(header);
        column->addWidget(cards, 1);
        row->addWidget(part, 1);
        connectColumn(cards, int(m_columns.size()));
        m_headers.push_back(header);
        m_columns.push_back(cards);
    }
    return all;
}

void BoardView::connectColumn(BoardColumn *column, int place)
{
    connect(column, &BoardColumn::sidewaysWanted, this,
            [this, place](int direction) { goSideways(place, direction); });
    connect(column, &BoardColumn::stepWanted, this,
            [this, place](const Ref &ref, int direction) { step(ref, place, direction); });
    connect(column, &BoardColumn::dropped, this,
            [this, column](const Ref &ref) { moveTo(ref, column->cards()->state()); });
    connect(column, &BoardColumn::opened, this, [this](const Ref &ref) { m_context.navigator->openRecord(ref); });
    connect(column, &BoardColumn::doneWanted, this, &BoardView::finish);
    connect(column, &BoardColumn::snoozeWanted, this, [this](const Ref &ref) { askSnooze(m_context, ref, this); });
    connect(column, &BoardColumn::newWanted, this, [this] { m_context.navigator->newRecord(m_entity.name()); });
    connect(column, &BoardColumn::menuWanted, this, &BoardView::openMenu);
}

void BoardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void BoardView::onChanged(const Changes &)
{
    // Any record may be named on a card, so any change may change what cards say; only those on screen are read anew.
    m_forget = true;
    m_stale = true;
    if (isVisible())
        m_later.start();
}

void BoardView::reload()
{
    m_stale = false;
    m_reader->ask(
        m_context.workspace->language(),
        [key = m_entity.name(), filter = m_filters->filter()](Workspace &workspace) {
            return board::columns(workspace, workspace.schema().entity(key), filter);
        },
        [this](const auto &columns) { take(columns); });
}

int BoardView::focusedColumn() const
{
    for (size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i]->hasFocus())
            return int(i);
    return -1;
}

void BoardView::take(const Result<std::vector<board::Column>> &columns)
{
    const int column = focusedColumn();
    const int row = column >= 0 ? std::max(0, m_columns[size_t(column)]->currentIndex().row()) : 0;
    const Ref card = !m_follow.isNull() ? m_follow : column >= 0 ? m_columns[size_t(column)]->currentRef() : Ref();
    for (size_t i = 0; columns && i < m_columns.size() && i < columns->size(); ++i) {
        const int scrolled = m_columns[i]->verticalScrollBar()->value();
        m_columns[i]->cards()->setRows((*columns)[i].rids, m_forget);
        m_headers[i]->setCount(qint64((*columns)[i].rids.size()));
        m_columns[i]->verticalScrollBar()->setValue(scrolled);
    }
    m_forget = false;
    showEmpty(columns);
    keepFocus(card, column, row);
    m_follow = {};
    Q_EMIT settled();
}

/// The focus goes with a card that was moved, and stays on its card within a column; where that went, it is on the
/// one that took its place.
void BoardView::keepFocus(const Ref &card, int column, int row)
{
    if (column < 0)
        return;
    if (const auto record = m_context.workspace->record(card))
        for (BoardColumn *one : m_columns)
            if (const int now = one->cards()->rowOf(record->rid);
                now >= 0 && (one == m_columns[size_t(column)] || card == m_follow)) {
                one->focusRow(now);
                m_scroll->ensureWidgetVisible(one);
                return;
            }
    m_columns[size_t(column)]->focusRow(row);
}

void BoardView::showEmpty(const Result<std::vector<board::Column>> &columns)
{
    const bool any =
        columns && std::ranges::any_of(*columns, [](const auto &column) { return !column.rids.empty(); });
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_scroll) : m_empty);
    if (any)
        return;
    m_empty->clearButtons();
    if (!columns) {
        m_empty->setTexts(errorTitle(columns.error()), errorText(columns.error(), &m_entity));
        connect(m_empty->addButton(tr("Try again")), &QPushButton::clicked, this, &BoardView::reload);
    } else if (m_filters->filter() != board::Filter()) {
        m_empty->setTexts(tr("Nothing fits"), tr("No card fits what you search for."));
        connect(m_empty->addButton(tr("Show all")), &QPushButton::clicked, m_filters, &BoardFilterBar::clear);
    } else {
        m_empty->setTexts(
            tr("Nothing here yet"),
            tr("What you add stands here as a card, in the column of its state, and goes from column to "
               "column until it is done."));
        connect(m_empty->addButton(tr("New: %1").arg(m_entity.labelText())), &QPushButton::clicked, this,
                [this] { m_context.navigator->newRecord(m_entity.name()); });
    }
}

void BoardView::focusSearch()
{
    m_filters->focusSearch();
}

void BoardView::focusCards()
{
    for (BoardColumn *column : m_columns)
        if (column->cards()->rowCount() > 0)
            return column->focusRow(std::max(0, column->currentIndex().row()));
    m_columns.front()->setFocus();
}

/// To the next column that has cards; to an empty one only if none beyond it has any.
void BoardView::goSideways(int from, int direction)
{
    const int row = std::max(0, m_columns[size_t(from)]->currentIndex().row());
    for (int i = from + direction; i >= 0 && i < int(m_columns.size()); i += direction)
        if (BoardColumn *column = m_columns[size_t(i)]; column->cards()->rowCount() > 0) {
            column->focusRow(row);
            m_scroll->ensureWidgetVisible(column);
            return;
        }
}

/// The nearest state in that direction to which a step leads.
void BoardView::step(const Ref &ref, int from, int direction)
{
    const QString state = m_columns[size_t(from)]->cards()->state();
    for (int i = from + direction; i >= 0 && i < int(m_columns.size()); i += direction)
        if (const QString to = m_columns[size_t(i)]->cards()->state(); m_entity.step(state, to))
            return moveTo(ref, to);
    m_context.navigator->notify(tr("From here no step leads that way."));
}

void BoardView::moveTo(const Ref &ref, const QString &state)
{
    const auto record = m_context.workspace->record(ref);
    if (!record || record->state() == state)
        return;
    if (!m_entity.step(record->state(), state)) {
        const Field &field = *m_entity.stateField();
        m_context.navigator->notify(tr("No step leads from “%1” to “%2”.")
                                        .arg(m_context.workspace->displayText(field, record->state()),
                                             m_context.workspace->displayText(field, state)));
        return;
    }
    m_follow = ref; // at once or after a question; what is not taken changes nothing
    takeStep(m_context, ref, state, this);
}

void BoardView::finish(const Ref &ref)
{
    if (!finishRecord(m_context, ref, this))
        m_context.navigator->notify(tr("From here no step leads to the end."));
}

void BoardView::openMenu(const Ref &ref, const QPoint &where)
{
    const auto record = m_context.workspace->record(ref);
    if (!record)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, ref] { m_context.navigator->openRecord(ref); });
    menu->addSeparator();
    addStepActions(menu, m_context, *record, this);
    if (canSnooze(*record) && !m_context.workspace->isReadOnly())
        menu->addAction(icon(QStringLiteral("snooze")), tr("Snooze…"), this,
                        [this, ref] { askSnooze(m_context, ref, this); });
    menu->popup(where);
}

} // namespace elo
