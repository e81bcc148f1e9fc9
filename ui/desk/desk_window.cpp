// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk_window.h"

#include "core/desk/badge_code.h"
#include "core/workspace.h"
#include "ui/date_texts.h"
#include "ui/desk/answer_panel.h"
#include "ui/desk/day_choice.h"
#include "ui/desk/day_panel.h"
#include "ui/desk/hits_model.h"
#include "ui/desk/walk_in_form.h"
#include "ui/widgets/label.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <algorithm>

// What the desk does; how it is built and laid out is in desk_window_layout.cpp.
namespace elo {

namespace {

constexpr int kMostHits = 40;
constexpr int kDayWatchMs = 20 * 1000; ///< midnight passes while the program runs
constexpr int kPageOfHits = 5;
constexpr qsizetype kLettersOfBadge = 30;

/// What a scanner sent, also behind a name that somebody had begun to type; empty if the text is none.
QString badgeIn(const QString &text)
{
    if (looksLikeBadge(text))
        return text;
    const QString end = text.trimmed().right(kLettersOfBadge);
    return idOfBadge(end).isNull() ? QString() : end;
}

} // namespace

DeskWindow::DeskWindow(Workspace &workspace, const Ref &event, QWidget *parent, Clock clock)
    : QWidget(parent, Qt::Window), m_workspace(workspace), m_event(event),
      m_now(clock ? std::move(clock) : Clock(&QDateTime::currentDateTime))
{
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    // A burst of letters, as a scanner sends them, is looked for once.
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(0);
    connect(&m_searchSoon, &QTimer::timeout, this, &DeskWindow::search);
    connect(m_field, &QLineEdit::textEdited, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, &DeskWindow::answer);
    connect(m_list, &QListView::clicked, this, &DeskWindow::answer);
    connect(m_choice, &DayChoice::chosen, this, [this](int day) { openDay(m_days[size_t(day)]); });
    connect(m_form, &WalkInForm::registered, this, &DeskWindow::registerPerson);
    connect(m_form, &WalkInForm::foundOnList, this, [this](const Id &id) { settle(m_desk->checkIn(id)); });
    connect(m_form, &WalkInForm::scanned, this, [this](const QString &badge) { settle(m_desk->scan(badge)); });
    connect(&workspace, &QObject::destroyed, this, [this] { delete this; });
    m_dayWatch.setInterval(kDayWatchMs);
    connect(&m_dayWatch, &QTimer::timeout, this, &DeskWindow::refreshDay);
    m_dayWatch.start();
    chooseDay();
}

DeskWindow::~DeskWindow() = default;

void openDesk(Workspace &workspace, const Ref &event, QWidget *window)
{
    if (auto *open = window->findChild<DeskWindow *>(QString(), Qt::FindDirectChildrenOnly)) {
        open->activateWindow();
        return;
    }
    auto *desk = new DeskWindow(workspace, event, window);
    desk->setWindowModality(Qt::WindowModal); // keys of the window below have no business here
    desk->showFullScreen();
    desk->activateWindow();
}

// --- The day -------------------------------------------------------------------------------------------------

/// Today if it is a day of the event, without a question; else somebody has to say.
void DeskWindow::chooseDay()
{
    const bool isFirst = !m_desk;
    const auto days = Desk::daysOf(m_workspace, m_event);
    if (!days)
        return say(desk_wording::refusal(days.error()));
    m_days = *days;
    const QDate today = m_now().date();
    const auto found =
        std::ranges::find(m_days, today, [](const Record &day) { return day.value(u"date").toDate(); });
    if (isFirst && found != m_days.end())
        return openDay(*found);
    m_choice->show(m_days, today);
    m_answer->hide(); // it was about another question
    m_stack->setCurrentWidget(m_choice);
    m_choice->setFocus();
    refreshDay();
}

void DeskWindow::openDay(const Record &day)
{
    auto opened = Desk::open(m_workspace, m_event, day);
    if (!opened)
        return say(desk_wording::refusal(opened.error()));
    m_form->setDesk(opened->get());
    m_desk = std::move(*opened);
    m_desk->setClock(m_now);
    connect(m_desk.get(), &Desk::changed, this, &DeskWindow::refresh);
    say({Tone::Neutral,
         QStringLiteral("desk"),
         tr("Ready"),
         tr("Type three letters of a name, or scan a badge."),
         {}});
    refresh();
    findPeople();
}

void DeskWindow::refreshDay()
{
    m_day->setText(m_desk ? longDate(m_desk->date()) : QString());
    const QDate today = m_now().date();
    const bool isOther = m_desk && m_desk->date() != today;
    m_dayWarning->setVisible(isOther);
    if (isOther)
        m_dayWarning->setText(tr("⚠ This is not today: today is %1. F6 changes the day.").arg(longDate(today)));
    for (QPushButton *key : m_deskKeys)
        key->setEnabled(m_desk != nullptr);
}

/// After every change of what the desk knows, those of other windows and laptops too.
void DeskWindow::refresh()
{
    m_title->setText(m_workspace.titleOf(m_desk->event()));
    setWindowTitle(tr("%1 – desk – Elo").arg(m_title->text()));
    m_panel->show(*m_desk);
    m_counts->setText(desk_wording::countsLine(m_desk->counts().total));
    refreshDay();
    search();
}

// --- Finding -------------------------------------------------------------------------------------------------

bool DeskWindow::isFinding() const
{
    return m_desk && m_stack->currentWidget() == m_find;
}

void DeskWindow::findPeople()
{
    m_field->clear();
    m_answer->show();
    m_stack->setCurrentWidget(m_find);
    m_field->setFocus();
    search();
}

void DeskWindow::search()
{
    m_searchSoon.stop();
    if (!m_desk)
        return;
    const QString text = m_field->text();
    const Registrant *marked = m_hits->at(m_list->currentIndex().row());
    const Id kept = marked && text == m_searched ? marked->id : Id(); // somebody else's change moves no mark
    m_searched = text;
    m_hits->show(badgeIn(text).isEmpty() ? m_desk->registrants().search(text, kMostHits)
                                         : std::vector<const Registrant *>());
    m_list->setCurrentIndex(m_hits->index(std::max(0, m_hits->rowOf(kept)), 0));
    showHits();
}

void DeskWindow::showHits()
{
    const QString text = m_field->text().trimmed();
    const bool any = m_hits->rowCount() > 0;
    m_list->setVisible(any);
    m_hint->setVisible(!any);
    m_hint->setText(text.size() < 2            ? QString()
                    : !badgeIn(text).isEmpty() ? tr("A badge: Enter checks in.")
                                               : tr("Nobody on the list is called that. F2 registers a walk-in."));
    // The focus stays in the field, so that is where a screen reader is told whom Enter takes.
    const QString chosen = m_list->currentIndex().data(Qt::AccessibleTextRole).toString();
    m_field->setAccessibleDescription(any ? tr("Enter: %1").arg(chosen) : m_hint->text());
}

bool DeskWindow::moveInHits(int key)
{
    const int last = m_hits->rowCount() - 1;
    const int step = key == Qt::Key_Down       ? 1
                     : key == Qt::Key_Up       ? -1
                     : key == Qt::Key_PageDown ? kPageOfHits
                                               : -kPageOfHits;
    if (last < 0) {
        m_panel->scroll(step > 0 ? 1 : -1);
        return true;
    }
    m_list->setCurrentIndex(m_hits->index(std::clamp(m_list->currentIndex().row() + step, 0, last), 0));
    showHits();
    return true;
}

bool DeskWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress)
        switch (const int key = static_cast<QKeyEvent *>(event)->key(); key) {
        case Qt::Key_Down:
        case Qt::Key_Up:
        case Qt::Key_PageDown:
        case Qt::Key_PageUp:
            return moveInHits(key);
        case Qt::Key_Tab: // some scanners end with it, and the focus has nowhere else to go
            if (!badgeIn(m_field->text()).isEmpty())
                answer();
            return true;
        case Qt::Key_Backtab:
            return true;
        default:
            break;
        }
    return QWidget::eventFilter(watched, event);
}

// --- Recording -----------------------------------------------------------------------------------------------

/// Enter: a badge, or the person that is marked.
void DeskWindow::answer()
{
    if (!m_desk)
        return;
    if (m_searchSoon.isActive()) // what was typed counts, however fast
        search();
    const QString text = m_field->text();
    if (const QString badge = badgeIn(text); !badge.isEmpty())
        return settle(m_desk->scan(badge));
    if (const Registrant *chosen = m_hits->at(m_list->currentIndex().row()))
        return settle(m_desk->checkIn(Id(chosen->id)));
    if (!text.trimmed().isEmpty())
        say({Tone::Danger,
             QStringLiteral("warning"),
             text.simplified(),
             tr("Not found on the list. F2 registers a walk-in."),
             {}});
}

void DeskWindow::say(const desk_wording::Answer &answer)
{
    m_answer->tell(answer);
    m_answer->show();
}

void DeskWindow::settle(const Result<Desk::Answer> &answer)
{
    if (!answer)
        return say(desk_wording::refusal(answer.error()));
    say(desk_wording::answer(*answer, m_desk->registrants().find(answer->participation), m_workspace));
    findPeople();
}

void DeskWindow::startWalkIn()
{
    if (!isFinding())
        return;
    m_form->start(badgeIn(m_field->text()).isEmpty() ? m_field->text().simplified() : QString(), std::nullopt);
    showForm();
}

void DeskWindow::startSubstitute()
{
    if (!isFinding())
        return;
    if (m_searchSoon.isActive())
        search();
    const Registrant *invitee = m_hits->at(m_list->currentIndex().row());
    if (!invitee || invitee->isIn) {
        say({Tone::Warning,
             QStringLiteral("info"),
             invitee ? invitee->name : tr("In whose place?"),
             invitee ? tr("Is in already: nobody comes in this place.")
                     : tr("Find the invitee first, then press F3."),
             {}});
        return;
    }
    m_form->start({}, *invitee);
    showForm();
}

void DeskWindow::showForm()
{
    m_answer->hide(); // it was about somebody else
    m_stack->setCurrentWidget(m_formPage);
    m_form->focusName();
}

void DeskWindow::registerPerson(const WalkIn &walkIn)
{
    const auto &invitee = m_form->invitee();
    const auto done = invitee ? m_desk->substitute(invitee->id, walkIn) : m_desk->walkIn(walkIn);
    if (done)
        settle(done);
    else
        m_form->refuse(done.error());
}

void DeskWindow::takeBack()
{
    if (!isFinding())
        return;
    if (!m_desk->canTakeBack()) {
        say({Tone::Neutral,
             QStringLiteral("info"),
             tr("Nothing to take back"),
             tr("Nobody was checked in here since the desk was opened."),
             {}});
        return;
    }
    settle(m_desk->takeBack());
}

/// Esc: out of the form, out of what is typed, out of the desk.
void DeskWindow::stepBack()
{
    if (m_desk && (!isFinding() || !m_field->text().isEmpty()))
        findPeople();
    else
        close();
}

} // namespace elo
