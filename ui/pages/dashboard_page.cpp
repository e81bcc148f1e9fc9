// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/dashboard_page.h"

#include "core/overview/behind.h"
#include "core/workspace.h"
#include "ui/charts/column_chart.h"
#include "ui/charts/figure_view.h"
#include "ui/charts/world_map.h"
#include "ui/error_text.h"
#include "ui/models/background_query.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/label.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/section_header.h"

#include <QComboBox>
#include <QGridLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QTimer>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTwoColumnsFrom = 900;
constexpr int kMostCountries = 13;
constexpr int kMonthsOfHalfYear = 6;
constexpr int kMonthsOfYear = 12;

QVariant periodData(const QDate &from, const QDate &to)
{
    return QVariantList{from, to};
}

} // namespace

DashboardPage::DashboardPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_query(new BackgroundQuery(workspace().path(), workspace().user(), this)),
      m_later(new QTimer(this)), m_header(new PageHeader(tr("Dashboard"))), m_period(new QComboBox),
      m_problem(new Label({}, TextRole::Danger)), m_grid(new QGridLayout)
{
    auto *content = new QWidget;
    content->setMaximumWidth(1520);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(spacing::kPage, spacing::kPage, spacing::kPage, spacing::kPage);
    column->setSpacing(spacing::kWide);
    auto *periodLabel = new Label(tr("&Period:"));
    periodLabel->setBuddy(m_period);
    m_period->setAccessibleName(tr("Period"));
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_header->addTrailing(periodLabel);
    m_header->addTrailing(m_period);
    m_header->setSubtitle(tr("Choose any figure, bar or country to see the records behind it."));
    column->addWidget(m_header);
    column->addWidget(m_problem->wrapped());
    m_problem->hide();
    column->addWidget(makeTiles());
    m_cards.push_back(makeCard(tr("Members by country"), tr("registered in the period"), makeMap()));
    m_wide.push_back(m_cards.back());
    const auto add = [&](const QString &title, const QString &remark, FigureView *&view) {
        view = new FigureView(title);
        connect(view, &FigureView::chosen, this, [this](const Figure &figure) { open(figure); });
        m_cards.push_back(makeCard(title, remark, view));
        return m_cards.back();
    };
    add(tr("Members by region and sex"), tr("registered in the period"), m_regions);
    m_months = new ColumnChart;
    connect(m_months, &ColumnChart::chosen, this, [this](const Figure &figure) { open(figure); });
    m_cards.push_back(makeCard(tr("New members by month"), tr("the last 24 months"), m_months));
    add(tr("Follow-ups by state"), tr("today"), m_states);
    add(tr("Open follow-ups by due date"), tr("today"), m_ages);
    add(tr("Inquiries by topic"), tr("received in the period"), m_inquiries);
    add(tr("Opportunities by stage"), tr("today"), m_opportunities);
    Card *indicators = add(tr("Indicators against targets"), tr("since each project began"), m_indicators);
    m_wide.push_back(indicators);
    m_indicators->disconnect(this);
    connect(m_indicators, &FigureView::chosen, this, [this](const Figure &figure, int row) {
        if (figure.leadsSomewhere())
            open(figure);
        else if (row >= 0 && row < int(m_shown.indicators.size()))
            navigator().openRecord(m_shown.indicators[size_t(row)].project);
    });
    m_noIndicators = new Label(tr("No project with indicators is on record yet. Add a project, and its results and "
                                  "indicators below it."),
                               TextRole::Muted);
    indicators->column()->insertWidget(1, m_noIndicators->wrapped());
    m_grid->setSpacing(spacing::kWide);
    column->addLayout(m_grid);
    column->addStretch();
    arrange(false);

    auto *scroll = scrolling(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    fillPeriods();
    connect(m_period, &QComboBox::activated, this, &DashboardPage::reload);
    // Typing fast is many changes: what is asked of the file waits for a pause.
    m_later->setSingleShot(true);
    m_later->setInterval(400);
    connect(m_later, &QTimer::timeout, this, &DashboardPage::reload);
    connect(&workspace(), &Workspace::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_later->start();
    });
}

DashboardPage::~DashboardPage() = default;

QString DashboardPage::title() const
{
    return tr("Dashboard");
}

QWidget *DashboardPage::makeTiles()
{
    auto *tiles = new QWidget;
    m_tiles = new QGridLayout(tiles);
    m_tiles->setContentsMargins(0, 0, 0, 0);
    m_tiles->setSpacing(spacing::kWide);
    const auto tile = [&](const QString &iconName, const QString &label, const Figure Dashboard::Headline::*figure) {
        auto *made = new FigureTile(iconName, label);
        connect(made, &FigureTile::clicked, this, [this, figure] { open(m_shown.headline.*figure); });
        m_tileOrder.push_back(made);
    };
    using H = Dashboard::Headline;
    tile(u"member"_s, tr("Members"), &H::members);
    tile(u"association"_s, tr("Associations linked"), &H::linked);
    tile(u"mission"_s, tr("Missions linked"), &H::linkedMissions);
    tile(u"follow_up"_s, tr("Follow-ups open"), &H::openFollowUps);
    tile(u"warning"_s, tr("Follow-ups overdue"), &H::overdueFollowUps);
    tile(u"inquiry"_s, tr("Inquiries open"), &H::openInquiries);
    tile(u"warning"_s, tr("Inquiries overdue"), &H::overdueInquiries);
    tile(u"opportunity"_s, tr("Opportunities published"), &H::published);
    arrangeTiles();
    return tiles;
}

QWidget *DashboardPage::makeMap()
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins({});
    line->setSpacing(spacing::kPage);
    m_map = new WorldMap;
    m_countries = new FigureView(tr("Members by country"));
    m_countries->setMostRows(kMostCountries);
    line->addWidget(m_map, 8, Qt::AlignVCenter);
    line->addWidget(m_countries, 5, Qt::AlignTop);
    connect(m_countries, &FigureView::chosen, this, [this](const Figure &figure) { open(figure); });
    const auto light = [this](int row) {
        const auto &rows = m_countries->table().rows;
        const bool any = m_countries->hasFocus() && row >= 0 && row < int(rows.size());
        m_map->setHighlight(any ? rows[size_t(row)].key : QString());
    };
    connect(m_countries, &FigureView::currentRowChanged, m_map, light);
    connect(m_map, &WorldMap::chosen, this, [this](const QString &code) {
        const auto &rows = m_countries->table().rows;
        if (const auto row = std::ranges::find(rows, code, &FigureTable::Row::key); row != rows.end())
            open(row->cells.front());
    });
    return both;
}

Card *DashboardPage::makeCard(const QString &title, const QString &remark, QWidget *content)
{
    auto *card = new Card;
    auto *header = new SectionHeader(title);
    header->addTrailing(new Label(remark, TextRole::Muted));
    card->column()->addWidget(header);
    card->column()->addWidget(content);
    if (!qobject_cast<ColumnChart *>(content))
        card->column()->addStretch();
    return card;
}

/// Whole time first, then the usual spans, then the periods that projects report on.
void DashboardPage::fillPeriods()
{
    const QDate today = QDate::currentDate();
    m_period->addItem(tr("All time"), periodData({}, {}));
    m_period->addItem(tr("Last 30 days"), periodData(today.addDays(-29), today));
    m_period->addItem(tr("Last 6 months"), periodData(today.addMonths(-kMonthsOfHalfYear).addDays(1), today));
    m_period->addItem(tr("Last 12 months"), periodData(today.addMonths(-kMonthsOfYear).addDays(1), today));
    m_period->addItem(QString::number(today.year()),
                      periodData(QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)));
    m_period->addItem(QString::number(today.year() - 1),
                      periodData(QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)));
    const auto projects = workspace().ids(behind::listOf(u"project", u"starts"), 20);
    const Entity &periods = workspace().schema().entity(u"reporting_period");
    if (!projects)
        return;
    const auto records = workspace().records(workspace().schema().entity(u"project"), *projects);
    if (!records)
        return;
    for (const Record &project : *records) {
        const auto found = workspace().related(periods, u"project"_s, {u"project"_s, project.id});
        const QString code = project.text(u"code");
        const QString name = code.isEmpty() ? project.text(u"name") : code;
        if (found)
            for (const Record &one : *found)
                m_period->addItem(tr("%1 · %2", "project, period").arg(name, one.text(u"title")),
                                  periodData(one.value(u"starts").toDate(), one.value(u"ends").toDate()));
    }
}

ReportPeriod DashboardPage::period() const
{
    const QVariantList days = m_period->currentData().toList();
    return {days.value(0).toDate(), days.value(1).toDate()};
}

void DashboardPage::enter(const QVariantMap &arguments)
{
    if (const int chosen = m_period->findText(arguments.value(u"period"_s).toString()); chosen > 0)
        m_period->setCurrentIndex(chosen);
    if (m_stale)
        reload();
    m_tileOrder.front()->setFocus();
}

QVariantMap DashboardPage::state() const
{
    return {{u"period"_s, m_period->currentText()}};
}

void DashboardPage::focusSearch()
{
    m_period->setFocus();
}

void DashboardPage::reload()
{
    m_stale = false;
    m_later->stop();
    m_query->ask(
        workspace().language(),
        [period = period()](Workspace &workspace) { return dashboard(workspace, period, QDate::currentDate()); },
        [this](const Result<Dashboard> &found) {
            m_problem->setVisible(!found);
            if (found)
                show(*found);
            else
                m_problem->setText(errorText(found.error()));
        });
}

void DashboardPage::show(const Dashboard &found)
{
    m_shown = found;
    const Language language = workspace().language();
    m_map->setFigures(found.countries, language);
    m_countries->setTable(found.countries, language);
    m_regions->setTable(found.regions, language, {{0, 1, 2}, 0});
    m_months->setTable(found.months, language);
    m_states->setTable(found.followUpStates, language);
    m_ages->setTable(found.followUpAges, language);
    m_inquiries->setTable(found.inquiries, language);
    m_opportunities->setTable(found.opportunities, language);
    showIndicators(found);
    showTiles(found);
    Q_EMIT loaded();
}

void DashboardPage::showTiles(const Dashboard &found)
{
    const auto &head = found.headline;
    const Figure *figures[] = {&head.members,          &head.linked,           &head.linkedMissions,
                               &head.openFollowUps,    &head.overdueFollowUps, &head.openInquiries,
                               &head.overdueInquiries, &head.published};
    const QString remarks[] = {tr("registered in the period"),  tr("with a mission, ever"),
                               tr("with an association, ever"), tr("today"),
                               tr("past their due date"),       tr("today"),
                               tr("past their due date"),       tr("today")};
    for (size_t i = 0; i < m_tileOrder.size(); ++i)
        m_tileOrder[i]->setFigure(qint64(figures[i]->value.value_or(0)), remarks[i]);
    arrangeTiles();
}

void DashboardPage::showIndicators(const Dashboard &found)
{
    FigureTable table;
    table.title = tr("Indicators against targets");
    table.rowHeader = tr("Indicator");
    table.columns = {tr("Value"), tr("Target"), tr("Of target")};
    const auto plain = [](std::optional<double> value, FigureKind kind) { return Figure{value, {}, false, kind}; };
    for (const Dashboard::Progress &one : found.indicators) {
        Figure percent = plain(one.percent, FigureKind::Percent);
        percent.list = one.value.list;
        const bool share = one.value.kind == FigureKind::Percent;
        table.rows.push_back(
            {{},
             one.statement,
             {one.value, plain(one.target, share ? FigureKind::Percent : FigureKind::Number), percent}});
    }
    m_indicators->setVisible(!table.rows.empty());
    m_noIndicators->setVisible(table.rows.empty());
    m_indicators->setTable(table, workspace().language(), {{2}, 100});
}

void DashboardPage::open(const Figure &figure)
{
    if (figure.leadsSomewhere())
        navigator().openList(figure.list);
}

void DashboardPage::arrangeTiles()
{
    int widest = 0;
    for (const FigureTile *tile : m_tileOrder)
        widest = std::max(widest, tile->sizeHint().width());
    const int room = std::max(width(), 400) - 2 * spacing::kPage;
    const int count = int(m_tileOrder.size());
    const int fitting = std::clamp((room + spacing::kWide) / (widest + spacing::kWide), 1, count);
    // Rows equally full: eight tiles in four and four, not in six and two.
    const int rows = (count + fitting - 1) / fitting;
    const int columns = (count + rows - 1) / rows;
    for (int i = 0; i < count; ++i)
        m_tiles->addWidget(m_tileOrder[size_t(i)], i / columns, i % columns);
    for (int column = 0; column < count; ++column)
        m_tiles->setColumnStretch(column, column < columns ? 1 : 0);
}

void DashboardPage::arrange(bool inTwoColumns)
{
    m_twoColumns = inTwoColumns;
    int row = 0;
    int column = 0;
    for (Card *card : m_cards) {
        m_grid->removeWidget(card);
        const bool wide = !inTwoColumns || std::ranges::find(m_wide, card) != m_wide.end();
        if (wide && column > 0) {
            ++row;
            column = 0;
        }
        m_grid->addWidget(card, row, column, 1, wide && inTwoColumns ? 2 : 1);
        column = wide || column == 1 ? 0 : 1;
        row += column == 0;
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, inTwoColumns ? 1 : 0);
}

void DashboardPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (const bool wide = width() >= kTwoColumnsFrom; wide != m_twoColumns)
        arrange(wide);
    arrangeTiles();
}

void DashboardPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        m_later->start();
}

} // namespace elo
