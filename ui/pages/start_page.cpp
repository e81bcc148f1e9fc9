// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "core/workspace.h"
#include "ui/dialogs/message.h"
#include "ui/navigator.h"
#include "ui/pages/first_steps.h"
#include "ui/pages/start_figures.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section_header.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>
#include <QTimer>

namespace elo {

namespace {

constexpr int kTwoColumnsFrom = 900;

ListQuery listOf(const QString &entity)
{
    ListQuery query;
    query.entity = entity;
    return query;
}

/// "terça-feira, 24 de Novembro de 2026": months have a capital in the spelling of Mozambique, unlike Qt's.
QString longDate(const QDate &date)
{
    const QLocale locale;
    QString text = locale.toString(date, QLocale::LongFormat);
    if (locale.language() == QLocale::Portuguese) {
        const QString month = locale.monthName(date.month());
        text.replace(month, month.left(1).toUpper() + month.mid(1));
    }
    return text;
}

} // namespace

StartPage::StartPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader({})), m_grid(new QGridLayout), m_later(new QTimer(this))
{
    auto *content = new QWidget;
    content->setMaximumWidth(1360);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kWide);
    column->addWidget(m_header);
    m_steps = new FirstSteps(navigator());
    m_steps->hide();
    column->addWidget(m_steps);
    column->addWidget(makeTiles());
    makeDue();
    makeEvents();
    makeRecent();
    m_grid->setSpacing(spacing::kWide);
    column->addLayout(m_grid);
    column->addStretch();
    arrange(false);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    // An import of thousands is one change, but typing fast is many: what is asked of the file waits for a pause.
    m_later->setSingleShot(true);
    m_later->setInterval(0);
    connect(m_later, &QTimer::timeout, this, &StartPage::reload);
    connect(&workspace(), &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_later->start();
    });
    const QString day = longDate(QDate::currentDate());
    m_header->setTitle(tr("Good day, %1").arg(workspace().user()));
    m_header->setSubtitle(
        tr("%1  ·  %2", "office file, day").arg(QFileInfo(workspace().path()).completeBaseName(), day));
}

QWidget *StartPage::makeTiles()
{
    auto *tiles = new QWidget;
    m_tiles = new QGridLayout(tiles);
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_tiles->setSpacing(spacing::kWide);
    const auto tile = [&](const char16_t *entity) {
        const QString key = QString::fromUtf16(entity);
        auto *made = new FigureTile(key, workspace().schema().entity(key).pluralText());
        connect(made, &FigureTile::clicked, this, [this, key] { navigator().openList(listOf(key)); });
        return made;
    };
    m_members = tile(u"member");
    m_associations = tile(u"association");
    m_missions = tile(u"mission");
    m_followUps = tile(u"follow_up");
    arrangeTiles(4);
    return tiles;
}

LinkList *StartPage::addList(Card *card, const QString &name)
{
    auto *list = new LinkList(name);
    connect(list, &LinkList::chosen, this, [this](const Ref &ref) { navigator().openRecord(ref); });
    card->column()->addWidget(list);
    return list;
}

QWidget *StartPage::makeDue()
{
    m_dueCard = new Card;
    m_dueHeader = new SectionHeader(tr("Follow-ups due"));
    auto *all = linkButton(tr("All follow-ups"));
    auto *add = iconButton(QStringLiteral("add"), tr("New follow-up"));
    add->setEnabled(!workspace().isReadOnly());
    m_dueHeader->addTrailing(all);
    m_dueHeader->addTrailing(add);
    m_dueCard->column()->addWidget(m_dueHeader);
    m_due = addList(m_dueCard, tr("Follow-ups due"));
    m_noneDue =
        new Label(tr("Nothing is late, and nothing is due in the next %n day(s).", nullptr, start::kDaysAhead),
                  TextRole::Muted);
    m_noneDue->wrapped();
    m_dueCard->column()->addWidget(m_noneDue);
    m_dueCard->column()->addStretch();
    connect(m_due, &LinkList::done, this, &StartPage::markDone);
    connect(all, &QPushButton::clicked, this, [this] {
        ListQuery query = listOf(QStringLiteral("follow_up"));
        query.sortField = QStringLiteral("due");
        navigator().openList(query);
    });
    connect(add, &QToolButton::clicked, this, [this] { navigator().newRecord(QStringLiteral("follow_up")); });
    return m_dueCard;
}

QWidget *StartPage::makeEvents()
{
    m_eventsCard = new Card;
    m_eventsCard->column()->addWidget(new SectionHeader(tr("Latest events")));
    m_events = addList(m_eventsCard, tr("Latest events"));
    m_noEvents = new Label(tr("No event is recorded yet."), TextRole::Muted);
    m_eventsCard->column()->addWidget(m_noEvents);
    m_eventsCard->column()->addStretch();
    return m_eventsCard;
}

QWidget *StartPage::makeRecent()
{
    m_recentCard = new Card;
    auto *header = new SectionHeader(tr("Changed last"));
    auto *all = linkButton(tr("History"));
    header->addTrailing(all);
    m_recentCard->column()->addWidget(header);
    m_recent = addList(m_recentCard, tr("Changed last"));
    m_noRecent = new Label(tr("Nothing was changed by hand yet."), TextRole::Muted);
    m_recentCard->column()->addWidget(m_noRecent);
    m_recentCard->column()->addStretch();
    connect(all, &QPushButton::clicked, this, [this] { navigator().openPage(QStringLiteral("history")); });
    return m_recentCard;
}

void StartPage::arrangeTiles(int columns)
{
    int place = 0;
    for (FigureTile *tile : {m_members, m_associations, m_missions, m_followUps}) {
        m_tiles->addWidget(tile, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < 4; ++column)
        m_tiles->setColumnStretch(column, column < columns ? 1 : 0);
    m_tileColumns = columns;
}

void StartPage::fitTiles()
{
    // In one row where every name is there in full, else in two.
    int widest = 0;
    for (const FigureTile *tile : {m_members, m_associations, m_missions, m_followUps})
        widest = std::max(widest, tile->sizeHint().width());
    const int needed = 4 * widest + 3 * m_tiles->horizontalSpacing() + 3 * spacing::kPage;
    if (const int columns = width() >= needed ? 4 : 2; columns != m_tileColumns)
        arrangeTiles(columns);
}

void StartPage::arrange(bool inTwoColumns)
{
    m_twoColumns = inTwoColumns;
    for (QWidget *card : {static_cast<QWidget *>(m_dueCard), static_cast<QWidget *>(m_eventsCard),
                          static_cast<QWidget *>(m_recentCard)})
        m_grid->removeWidget(card);
    if (inTwoColumns) {
        m_grid->addWidget(m_dueCard, 0, 0, 2, 1);
        m_grid->addWidget(m_eventsCard, 0, 1);
        m_grid->addWidget(m_recentCard, 1, 1);
        m_grid->setColumnStretch(0, 3);
        m_grid->setColumnStretch(1, 2);
        m_grid->setRowStretch(1, 1);
    } else {
        m_grid->addWidget(m_dueCard, 0, 0);
        m_grid->addWidget(m_eventsCard, 1, 0);
        m_grid->addWidget(m_recentCard, 2, 0);
        m_grid->setColumnStretch(0, 1);
        m_grid->setColumnStretch(1, 0);
        m_grid->setRowStretch(1, 0);
    }
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (const bool wide = width() >= kTwoColumnsFrom; wide != m_twoColumns)
        arrange(wide);
    fitTiles();
}

QString StartPage::title() const
{
    return tr("Start");
}

void StartPage::enter(const QVariantMap &)
{
    // The page paints first and reads then: counting people in a file of millions takes longer than a frame.
    if (m_stale)
        m_later->start();
    m_due->setFocus();
}

void StartPage::reload()
{
    m_stale = false;
    const QDate today = QDate::currentDate();
    const start::Due due = start::due(workspace(), today);
    m_due->setRows(due.rows);
    m_due->setVisible(!due.rows.empty());
    m_noneDue->setVisible(due.rows.empty());
    m_dueHeader->setCount(due.overdue + due.soon > 0 ? due.overdue + due.soon : -1);

    const auto events = start::latestEvents(workspace());
    m_events->setRows(events);
    m_events->setVisible(!events.empty());
    m_noEvents->setVisible(events.empty());
    const auto recent = start::recentlyChanged(workspace());
    m_recent->setRows(recent);
    m_recent->setVisible(!recent.empty());
    m_noRecent->setVisible(recent.empty());

    const start::Figures figures = start::figures(workspace());
    m_members->setFigure(figures.members);
    m_associations->setFigure(figures.associations);
    m_missions->setFigure(figures.missions, tr("%n verified", nullptr, int(figures.verifiedMissions)));
    m_followUps->setFigure(figures.followUps,
                           due.overdue > 0 ? tr("%n overdue", nullptr, int(due.overdue)) : QString());
    fitTiles();
    showSteps(figures);
}

void StartPage::showSteps(const start::Figures &figures)
{
    // The steps go once the file lives; a file that can only be read has none.
    const bool fresh = figures.members == 0 || figures.associations == 0 || figures.events == 0;
    m_steps->setVisible(fresh && !workspace().isReadOnly());
}

void StartPage::markDone(const Ref &followUp)
{
    const auto done = workspace().advance(followUp, QStringLiteral("done"));
    if (!done) {
        showError(this, done.error());
        return;
    }
    const auto operation = workspace().undoable();
    navigator().notify(tr("Marked as done: %1").arg(workspace().title(followUp)), operation ? operation->id : Id());
}

} // namespace elo
