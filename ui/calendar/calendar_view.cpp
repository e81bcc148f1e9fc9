// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendar_view.h"

#include "core/workspace.h"
#include "ui/calendar/calendar_grid.h"
#include "ui/calendar/calendar_model.h"
#include "ui/date_texts.h"
#include "ui/dialogs/follow_up_commands.h"
#include "ui/dialogs/message.h"
#include "ui/models/background_query.h"
#include "ui/navigator.h"
#include "ui/settings.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/link_list.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>

namespace elo {

namespace {

const auto kSpan = QStringLiteral("calendar/span");
constexpr int kDayWidth = 260;

LinkRow rowOf(const Workspace &workspace, const calendar::Entry &entry, const QDate &today)
{
    const Entity &entity = workspace.schema().entity(entry.ref.entity);
    LinkRow row;
    row.ref = entry.ref;
    row.title = entry.title;
    row.subtitle = entity.labelText() + QStringLiteral("  ·  ") +
                   entity.field(QString::fromLatin1(entry.source->date)).labelText();
    row.iconName = entity.name();
    row.canBeDone = entity.name() == u"follow_up" && !entry.isClosed && !workspace.isReadOnly();
    if (entry.source->movable && !entry.isClosed && entry.first < today) {
        row.badge = CalendarView::tr("late");
        row.tone = Tone::Danger;
    }
    return row;
}

QPushButton *checkable(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setCheckable(true);
    button->setAutoExclusive(true);
    return button;
}

} // namespace

CalendarView::CalendarView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new CalendarModel(*context.workspace, this)),
      m_grid(new CalendarGrid(m_model, this)), m_title(new Label({}, TextRole::Heading, this)),
      m_owner(new QComboBox(this)), m_closed(new QComboBox(this)), m_month(checkable(tr("Month"), this)),
      m_week(checkable(tr("Week"), this)),
      m_reader(new BackgroundQuery(context.workspace->path(), context.workspace->user(), this))
{
    auto *middle = new QHBoxLayout;
    middle->setSpacing(spacing::kWide);
    middle->addWidget(m_grid, 1);
    middle->addWidget(makeDayList());
    auto *hint =
        new Label(tr("Shift+↑↓ chooses an entry of the day, Ctrl+arrows move its date, Enter opens it, Space "
                     "marks it as done, N adds on the day, Home goes to today."),
                  TextRole::Muted, this);
    hint->wrapped();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::kWide, spacing::kUnit, spacing::kWide, spacing::kUnit);
    column->setSpacing(spacing::kUnit);
    column->addLayout(makeBar());
    column->addLayout(middle, 1);
    column->addWidget(hint);
    connectGrid();
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &CalendarView::reload);
    connect(context.workspace, &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_later.start();
    });
    setWeek(Settings().viewState(kSpan) == "week");
}

CalendarView::~CalendarView() = default;

QHBoxLayout *CalendarView::makeBar()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::kUnit);
    auto *before = iconButton(QStringLiteral("back"), tr("Before (Page up)"), this);
    auto *after = iconButton(QStringLiteral("forward"), tr("After (Page down)"), this);
    auto *today = new QPushButton(tr("Today"), this);
    m_owner->addItem(tr("Everybody's"), QString());
    m_owner->addItem(tr("Mine"), m_context.workspace->user());
    m_owner->setAccessibleName(tr("Whose"));
    m_closed->addItem(tr("To be done"), false);
    m_closed->addItem(tr("Done as well"), true);
    m_closed->setAccessibleName(tr("What is done"));
    for (QWidget *one : std::initializer_list<QWidget *>{before, today, after, m_title})
        row->addWidget(one);
    row->addStretch();
    for (QWidget *one : std::initializer_list<QWidget *>{m_owner, m_closed, m_month, m_week})
        row->addWidget(one);
    connect(before, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(after, &QToolButton::clicked, this, [this] { turn(1); });
    connect(today, &QPushButton::clicked, this, [this] { goTo(QDate::currentDate()); });
    connect(m_month, &QPushButton::clicked, this, [this] { setWeek(false); });
    connect(m_week, &QPushButton::clicked, this, [this] { setWeek(true); });
    for (QComboBox *box : {m_owner, m_closed})
        connect(box, &QComboBox::currentIndexChanged, this, &CalendarView::reload);
    return row;
}

QWidget *CalendarView::makeDayList()
{
    auto *card = new Card(this);
    m_dayTitle = new Label({}, TextRole::Strong, card);
    m_dayTitle->wrapped();
    m_nothing = new Label(tr("Nothing on this day."), TextRole::Muted, card);
    m_list = new LinkList(tr("The chosen day"), card);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins({});
    column->addWidget(m_list);
    column->addStretch();
    auto *scroll = new QScrollArea(card);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    scroll->viewport()->setAutoFillBackground(false); // the card's ground shows
    inner->setAutoFillBackground(false);
    auto *add = linkButton(tr("Add a follow-up on this day"), card);
    add->setEnabled(!m_context.workspace->isReadOnly());
    card->column()->addWidget(m_dayTitle);
    card->column()->addWidget(m_nothing);
    card->column()->addWidget(scroll, 1);
    card->column()->addWidget(add);
    card->setFixedWidth(kDayWidth);
    connect(m_list, &LinkList::chosen, this, [this](const Ref &ref) { m_context.navigator->openRecord(ref); });
    connect(m_list, &LinkList::done, this, [this](const Ref &ref) { finishRecord(m_context, ref, this); });
    connect(add, &QPushButton::clicked, this, [this] { addOn(m_grid->day()); });
    return card;
}

void CalendarView::connectGrid()
{
    m_grid->setAccessibleName(tr("Calendar"));
    connect(m_grid, &CalendarGrid::dayChanged, this, &CalendarView::showDay);
    connect(m_grid, &CalendarGrid::dayWanted, this, &CalendarView::goTo);
    connect(m_grid, &CalendarGrid::todayWanted, this, [this] { goTo(QDate::currentDate()); });
    connect(m_grid, &CalendarGrid::moveWanted, this, &CalendarView::move);
    connect(m_grid, &CalendarGrid::opened, this, [this](const Ref &ref) { m_context.navigator->openRecord(ref); });
    connect(m_grid, &CalendarGrid::doneWanted, this, [this](const Ref &ref) { finishRecord(m_context, ref, this); });
    connect(m_grid, &CalendarGrid::newWanted, this, &CalendarView::addOn);
    connect(m_grid, &CalendarGrid::moreWanted, this, [this] { m_list->setFocus(); });
}

void CalendarView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        reload();
}

void CalendarView::focusDay()
{
    m_grid->setFocus();
}

void CalendarView::goTo(const QDate &day)
{
    const bool there = m_model->indexOf(day).isValid() &&
                       (m_model->span() == CalendarModel::Span::Week || m_model->month().month() == day.month());
    if (!there) {
        m_model->show(m_model->span(), day);
        reload();
    }
    m_grid->setDay(day);
    m_title->setText(monthTitle(m_model->month()));
}

void CalendarView::turn(int direction)
{
    const QDate day = m_grid->day();
    goTo(m_model->span() == CalendarModel::Span::Month ? day.addMonths(direction)
                                                       : day.addDays(qint64(direction) * CalendarModel::kDays));
}

void CalendarView::setWeek(bool week)
{
    const QDate day = m_grid->day().isValid() ? m_grid->day() : QDate::currentDate();
    (week ? m_week : m_month)->setChecked(true);
    Settings().setViewState(kSpan, week ? "week" : "month");
    m_model->show(week ? CalendarModel::Span::Week : CalendarModel::Span::Month, day);
    m_grid->setDay(day);
    m_title->setText(monthTitle(day));
    reload();
}

void CalendarView::reload()
{
    m_stale = false;
    const calendar::Filter filter{m_owner->currentData().toString(), m_closed->currentData().toBool()};
    m_reader->ask(
        m_context.workspace->language(),
        [from = m_model->first(), to = m_model->last(), filter](Workspace &workspace) {
            return calendar::entries(workspace, from, to, filter);
        },
        [this](const auto &entries) { take(entries); });
}

void CalendarView::take(const Result<std::vector<calendar::Entry>> &entries)
{
    if (!entries) {
        showError(this, entries.error());
        return;
    }
    m_model->setEntries(*entries);
    showDay();
    Q_EMIT settled();
}

void CalendarView::showDay()
{
    const QDate day = m_grid->day();
    const auto &entries = m_model->entriesAt(day);
    std::vector<LinkRow> rows;
    for (const calendar::Entry *entry : entries)
        rows.push_back(rowOf(*m_context.workspace, *entry, QDate::currentDate()));
    m_dayTitle->setText(longDate(day));
    m_list->setRows(rows);
    m_list->setVisible(!rows.empty());
    m_nothing->setVisible(rows.empty());
}

void CalendarView::move(const Ref &ref, const QDate &to)
{
    Workspace &workspace = *m_context.workspace;
    const auto source = std::ranges::find_if(calendar::sources(), [&](const calendar::Source &one) {
        return ref.entity == QLatin1StringView(one.entity);
    });
    if (workspace.isReadOnly() || !source->movable)
        return;
    const QString field = QString::fromLatin1(source->date);
    if (const auto moved = workspace.setField({ref}, field, to); !moved) {
        showError(this, moved.error(), {}, workspace.schema().find(ref.entity));
        return;
    }
    const auto operation = workspace.undoable();
    m_context.navigator->notify(
        tr("Moved to %1: %2", "date: record")
            .arg(workspace.displayText(workspace.schema().entity(ref.entity).field(field), to), workspace.title(ref)),
        operation ? operation->id : Id());
    goTo(to);
    m_grid->choose(ref);
}

void CalendarView::addOn(const QDate &day)
{
    if (!m_context.workspace->isReadOnly())
        m_context.navigator->newRecord(QStringLiteral("follow_up"), {{QStringLiteral("due"), day}});
}

} // namespace elo
