// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/record_views.h"

#include "core/follow_ups/calendar.h"
#include "core/workspace.h"
#include "ui/board/board_view.h"
#include "ui/calendar/calendar_view.h"
#include "ui/settings.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace elo {

namespace {
constexpr const char *kKeys[] = {"list", "board", "calendar"};

QString settingOf(const Entity &entity)
{
    return QStringLiteral("view/") + entity.name();
}

/// The calendar is one for all that has a day; it stands where the follow-ups are.
bool hasCalendar(const Entity &entity)
{
    return entity.name() == u"follow_up";
}
} // namespace

bool RecordViews::fits(const Entity &entity)
{
    return entity.states.field && entity.states.due;
}

RecordViews::RecordViews(const PageContext &context, const Entity &entity, QWidget *list, QWidget *parent)
    : QWidget(parent), m_context(context), m_entity(entity), m_stack(new QStackedWidget(this)),
      m_buttons(new QButtonGroup(this)), m_bar(new QHBoxLayout)
{
    m_bar->setContentsMargins(spacing::kWide, spacing::kUnit, spacing::kWide, 0);
    m_bar->setSpacing(spacing::kHalf);
    addButton(List, entity.name(), tr("List"));
    addButton(Board, QStringLiteral("board"), tr("Board"));
    if (hasCalendar(entity))
        addButton(Calendar, QStringLiteral("calendar"), tr("Calendar"));
    m_bar->addStretch();
    m_stack->addWidget(list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_bar);
    column->addWidget(m_stack, 1);
    setViewKey(QString::fromLatin1(Settings().viewState(settingOf(entity))));
    setView(m_view);
}

void RecordViews::addButton(View view, const QString &iconName, const QString &text)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    const QKeySequence key(Qt::CTRL | Qt::SHIFT | Qt::Key(int(Qt::Key_1) + int(view)));
    button->setCheckable(true);
    button->setToolTip(tr("%1 (%2)", "view, keys").arg(text, key.toString(QKeySequence::NativeText)));
    m_buttons->addButton(button, view);
    m_bar->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, view] { choose(view); });
    auto *shortcut = new QShortcut(key, this);
    connect(shortcut, &QShortcut::activated, this, [this, view] { choose(view); });
}

void RecordViews::choose(View view)
{
    setView(view);
    Settings().setViewState(settingOf(m_entity), viewKey().toLatin1());
    if (!focusView())
        m_stack->currentWidget()->setFocus();
}

void RecordViews::setView(View view)
{
    QAbstractButton *button = m_buttons->button(view);
    if (!button)
        return;
    if (view == Board && !m_board)
        m_stack->addWidget(m_board = new BoardView(m_context, m_entity, m_stack));
    if (view == Calendar && !m_calendar)
        m_stack->addWidget(m_calendar = new CalendarView(m_context, m_stack));
    m_view = view;
    button->setChecked(true);
    m_stack->setCurrentWidget(view == Board      ? static_cast<QWidget *>(m_board)
                              : view == Calendar ? static_cast<QWidget *>(m_calendar)
                                                 : m_stack->widget(0));
}

QString RecordViews::viewKey() const
{
    return QString::fromLatin1(kKeys[m_view]);
}

void RecordViews::setViewKey(const QString &key)
{
    for (const View view : {List, Board, Calendar})
        if (key == QLatin1StringView(kKeys[view]))
            setView(view);
}

bool RecordViews::focusView()
{
    if (m_view == Board)
        m_board->focusCards();
    else if (m_view == Calendar)
        m_calendar->focusDay();
    return m_view != List;
}

bool RecordViews::focusSearch()
{
    if (m_view == Board)
        m_board->focusSearch();
    return m_view != List;
}

} // namespace elo
