// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include "core/workspace.h"
#include "ui/date_texts.h"
#include "ui/dialogs/follow_up_commands.h"
#include "ui/dialogs/message.h"
#include "ui/models/background_query.h"
#include "ui/navigator.h"
#include "ui/pages/day_card.h"
#include "ui/pages/first_steps.h"
#include "ui/pages/start_figures.h"
#include "ui/settings.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/section_header.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QScrollArea>

namespace elo {

namespace {

using my_day::Part;

constexpr int kTwoColumnsFrom = 900;
constexpr int kWidest = 1360;
const auto kWhose = QStringLiteral("start/whose");
constexpr Part kWork[] = {Part::Overdue,  Part::BackToday, Part::Today,
                          Part::ThisWeek, Part::Waiting,   Part::WithoutDate};
constexpr Part kCounted[] = {Part::Later, Part::Snoozed};
constexpr Part kOther[] = {Part::Events, Part::Inquiries, Part::Replies};

QVBoxLayout *columnIn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(spacing::kWide);
    return column;
}

} // namespace

StartPage::StartPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_header(new PageHeader({})), m_whose(new QComboBox), m_grid(new QGridLayout),
      m_reader(new BackgroundQuery(workspace().path(), workspace().user(), this))
{
    auto *content = new QWidget;
    content->setMaximumWidth(kWidest);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kWide);
    makeHeader();
    column->addWidget(m_header);
    m_steps = new FirstSteps(navigator());
    m_steps->hide();
    column->addWidget(m_steps);
    m_work = makeWork();
    m_other = makeOther();
    m_grid->setSpacing(spacing::kWide);
    column->addLayout(m_grid);
    column->addStretch();
    arrange(false);

    auto *scroll = scrolling(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);

    // An import of thousands is one change, but typing fast is many: what is asked of the file waits for a pause.
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &StartPage::reload);
    connect(&workspace(), &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_later.start();
    });
}

StartPage::~StartPage() = default;

void StartPage::makeHeader()
{
    m_header->setTitle(tr("Good day, %1").arg(workspace().user()));
    m_header->setSubtitle(longDate(QDate::currentDate()));
    m_whose->addItem(tr("My work"), workspace().user());
    m_whose->addItem(tr("Everybody's work"), QString());
    m_whose->setAccessibleName(tr("Whose work"));
    m_whose->setCurrentIndex(Settings().viewState(kWhose) == "mine" ? 0 : 1);
    auto *add = primaryButton(tr("New follow-up"));
    add->setEnabled(!workspace().isReadOnly());
    m_header->addTrailing(m_whose);
    m_header->addTrailing(add);
    connect(add, &QPushButton::clicked, this, [this] { navigator().newRecord(QStringLiteral("follow_up")); });
    connect(m_whose, &QComboBox::currentIndexChanged, this, [this](int index) {
        Settings().setViewState(kWhose, index == 0 ? "mine" : "all");
        reload();
    });
}

DayCard *StartPage::makeCard(Part part)
{
    auto *card = new DayCard(part);
    m_cards[part] = card;
    connectList(card->list());
    connect(card, &DayCard::allWanted, this, [this](const ListQuery &query) { navigator().openList(query); });
    return card;
}

void StartPage::connectList(LinkList *list)
{
    connect(list, &LinkList::chosen, this, [this](const Ref &ref) { navigator().openRecord(ref); });
    connect(list, &LinkList::done, this, [this](const Ref &ref) { finishRecord(context(), ref, this); });
    connect(list, &LinkList::snoozeWanted, this, [this](const Ref &ref) { askSnooze(context(), ref, this); });
    connect(list, &LinkList::leftBeyond, this, [this, list](int direction) { goOn(list, direction); });
}

QPushButton *StartPage::makeCount(Part part)
{
    auto *button = linkButton({});
    button->hide();
    m_counts[part] = button;
    connect(button, &QPushButton::clicked, this, [this, part] { navigator().openList(m_queries[part]); });
    return button;
}

QWidget *StartPage::makeWork()
{
    auto *work = new QWidget;
    auto *column = columnIn(work);
    for (const Part part : kWork)
        column->addWidget(makeCard(part));
    m_nothing = new EmptyState(QStringLiteral("check"), tr("Nothing is waiting for you"),
                               tr("Nothing is late, nothing is due this week. What was promised to somebody, put it "
                                  "here as a follow-up with a date: it comes up on its day."));
    connect(m_nothing->addButton(tr("New follow-up"), QStringLiteral("add")), &QPushButton::clicked, this,
            [this] { navigator().newRecord(QStringLiteral("follow_up")); });
    connect(
        m_nothing->addButton(tr("Board of follow-ups"), QStringLiteral("board")), &QPushButton::clicked, this,
        [this] {
            navigator().openPage(QStringLiteral("follow_up"), {{QStringLiteral("view"), QStringLiteral("board")}});
        });
    m_nothing->hide();
    column->addWidget(m_nothing);
    auto *rest = new QHBoxLayout;
    for (const Part part : kCounted)
        rest->addWidget(makeCount(part));
    rest->addStretch();
    column->addLayout(rest);
    column->addStretch();
    return work;
}

QWidget *StartPage::makeOther()
{
    auto *other = new QWidget;
    auto *column = columnIn(other);
    for (const Part part : kOther)
        column->addWidget(makeCard(part));
    m_recentCard = new Card;
    auto *header = new SectionHeader(tr("Changed last"));
    auto *all = linkButton(tr("History"));
    header->addTrailing(all);
    m_recentCard->column()->addWidget(header);
    m_recent = new LinkList(tr("Changed last"));
    connectList(m_recent);
    m_recentCard->column()->addWidget(m_recent);
    m_noRecent = new Label(tr("Nothing was changed by hand yet."), TextRole::Muted);
    m_recentCard->column()->addWidget(m_noRecent);
    connect(all, &QPushButton::clicked, this, [this] { navigator().openPage(QStringLiteral("history")); });
    column->addWidget(m_recentCard);
    column->addStretch();
    return other;
}

void StartPage::arrange(bool inTwoColumns)
{
    m_twoColumns = inTwoColumns;
    m_grid->removeWidget(m_work);
    m_grid->removeWidget(m_other);
    m_grid->addWidget(m_work, 0, 0);
    m_grid->addWidget(m_other, inTwoColumns ? 0 : 1, inTwoColumns ? 1 : 0);
    m_grid->setColumnStretch(0, inTwoColumns ? 3 : 1);
    m_grid->setColumnStretch(1, inTwoColumns ? 2 : 0);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (const bool wide = width() >= kTwoColumnsFrom; wide != m_twoColumns)
        arrange(wide);
}

QString StartPage::title() const
{
    return tr("My day");
}

void StartPage::enter(const QVariantMap &)
{
    // The page paints first and reads then: the day of a large office takes longer than a frame.
    m_header->setSubtitle(longDate(QDate::currentDate()));
    m_wantsFocus = true;
    if (m_stale)
        m_later.start();
    else
        focusFirst();
}

void StartPage::reload()
{
    m_stale = false;
    m_reader->ask(
        workspace().language(),
        [day = my_day::Day{QDate::currentDate(), m_whose->currentData().toString()}](Workspace &workspace) {
            return my_day::lines(workspace, day);
        },
        [this](const auto &day) { take(day); });
}

void StartPage::take(const Result<std::vector<my_day::Lines>> &day)
{
    if (!day) {
        showError(this, day.error());
        return;
    }
    qint64 asked = 0;
    for (const my_day::Lines &lines : *day) {
        m_queries[lines.part] = lines.query;
        if (const auto count = m_counts.find(lines.part); count != m_counts.end()) {
            count->second->setText(tr("%1: %2", "part of the day: number")
                                       .arg(my_day::partTitle(lines.part), locale().toString(lines.total)));
            count->second->setVisible(lines.total > 0);
            continue;
        }
        m_cards[lines.part]->show(lines, !workspace().isReadOnly());
        if (std::ranges::find(kWork, lines.part) != std::end(kWork))
            asked += lines.total;
    }
    m_nothing->setVisible(asked == 0);
    showRecent();
    showSteps();
    if (m_wantsFocus)
        focusFirst();
    Q_EMIT settled();
}

void StartPage::showRecent()
{
    const auto recent = start::recentlyChanged(workspace());
    m_recent->setRows(recent);
    m_recent->setVisible(!recent.empty());
    m_noRecent->setVisible(recent.empty());
}

void StartPage::showSteps()
{
    // The steps go once the file lives; a file that can only be read has none.
    const auto hasAny = [&](const QString &entity) {
        const auto ids = workspace().ids({entity, {}, {}, {}, false}, 1);
        return ids && !ids->empty();
    };
    const bool fresh = !hasAny(QStringLiteral("member")) || !hasAny(QStringLiteral("association")) ||
                       !hasAny(QStringLiteral("event"));
    m_steps->setVisible(fresh && !workspace().isReadOnly());
}

/// In the order in which one reads the page.
std::vector<LinkList *> StartPage::lists() const
{
    std::vector<LinkList *> shown;
    const auto add = [&](Part part) {
        if (DayCard *card = m_cards.at(part); card->hasLines())
            shown.push_back(card->list());
    };
    for (const Part part : kWork)
        add(part);
    for (const Part part : kOther)
        add(part);
    if (m_recent->rowCount() > 0)
        shown.push_back(m_recent);
    return shown;
}

void StartPage::goOn(LinkList *from, int direction)
{
    const auto shown = lists();
    const auto place = std::ranges::find(shown, from) - shown.begin() + direction;
    if (place < 0 || place >= qsizetype(shown.size()))
        return;
    LinkList *next = shown[size_t(place)];
    next->focusRow(direction > 0 ? 0 : next->rowCount() - 1);
}

void StartPage::focusFirst()
{
    m_wantsFocus = false;
    if (!isVisible())
        return; // what was asked is answered when one types on another page already
    if (const auto shown = lists(); !shown.empty())
        shown.front()->setFocus();
}

} // namespace elo
