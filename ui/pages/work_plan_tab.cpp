// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/work_plan_tab.h"

#include "core/workspace.h"
#include "ui/charts/gantt_chart.h"
#include "ui/charts/risk_grid.h"
#include "ui/forms/part_table.h"
#include "ui/navigator.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/link_list.h"
#include "ui/widgets/scroll.h"
#include "ui/widgets/section_header.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

/// A column of cards that scrolls.
QVBoxLayout *scrollingColumn(QWidget *tab)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, spacing::kUnit, spacing::kHalf, 0);
    column->setSpacing(spacing::kUnit);
    auto *scroll = scrolling(content);
    auto *whole = new QVBoxLayout(tab);
    whole->setContentsMargins({});
    whole->addWidget(scroll);
    return column;
}

std::vector<Record> partsOf(Workspace &workspace, QStringView part, const Record &project)
{
    auto found = workspace.related(workspace.schema().entity(part), u"project"_s, {u"project"_s, project.id});
    return found ? std::move(*found) : std::vector<Record>();
}

GanttChart::Bar barOf(Workspace &workspace, const Record &activity, const QDate &today)
{
    GanttChart::Bar bar;
    bar.title = activity.text(u"title");
    bar.state = workspace.displayText(*activity.entity->stateField(), activity.state());
    bar.plannedStart = activity.value(u"planned_start").toDate();
    bar.plannedEnd = activity.value(u"planned_end").toDate();
    bar.actualStart = activity.value(u"actual_start").toDate();
    bar.actualEnd = activity.value(u"actual_end").toDate();
    bar.isClosed = activity.entity->isClosed(activity.state());
    bar.isLate = isOverdue(activity, today);
    return bar;
}

} // namespace

WorkPlanTab::WorkPlanTab(const PageContext &context, QWidget *parent)
    : RecordTab(parent), m_context(context),
      m_activities(new PartTable(context, context.workspace->schema().entity(u"activity"), u"project"_s, this)),
      m_gantt(new GanttChart(this))
{
    auto *column = scrollingColumn(this);
    auto *table = new Card;
    table->column()->addWidget(m_activities);
    column->addWidget(table);
    auto *chart = new Card;
    chart->column()->addWidget(new SectionHeader(tr("Over time")));
    chart->column()->addWidget(m_gantt);
    chart->column()->addWidget(
        (new Label(tr("Frame: planned (red: late). Bar: done. Dashed line: today."), TextRole::Muted))->wrapped());
    column->addWidget(chart);
    column->addStretch();
}

QString WorkPlanTab::title() const
{
    return tr("Work plan");
}

void WorkPlanTab::setRecord(const Record &project)
{
    auto activities = partsOf(*m_context.workspace, u"activity", project);
    std::ranges::stable_sort(activities, {},
                             [](const Record &activity) { return activity.value(u"planned_start").toDate(); });
    std::vector<GanttChart::Bar> bars;
    const QDate today = QDate::currentDate();
    for (const Record &activity : activities)
        bars.push_back(barOf(*m_context.workspace, activity, today));
    m_gantt->parentWidget()->setVisible(!bars.empty());
    m_gantt->setBars(std::move(bars), today, m_context.workspace->language());
    m_activities->show({u"project"_s, project.id}, activities, {});
}

RisksTab::RisksTab(const PageContext &context, QWidget *parent)
    : RecordTab(parent), m_context(context), m_grid(new RiskGrid(this)),
      m_risks(new PartTable(context, context.workspace->schema().entity(u"risk"), u"project"_s, this)),
      m_lessons(new LinkList(tr("Lessons"), this)),
      m_noLessons(new Label(tr("No lesson of this project is recorded yet."), TextRole::Muted, this))
{
    auto *column = scrollingColumn(this);
    auto *risks = new Card;
    risks->column()->addWidget(m_risks);
    risks->column()->addWidget(m_grid);
    column->addWidget(risks);
    auto *lessons = new Card;
    auto *header = new SectionHeader(tr("Lessons"));
    auto *add = iconButton(u"add"_s, tr("New lesson"));
    add->setEnabled(!context.workspace->isReadOnly());
    header->addTrailing(add);
    lessons->column()->addWidget(header);
    lessons->column()->addWidget(m_lessons);
    lessons->column()->addWidget(m_noLessons);
    column->addWidget(lessons);
    column->addStretch();
    connect(m_lessons, &LinkList::chosen, this, [this](const Ref &ref) { m_context.navigator->openRecord(ref); });
    connect(add, &QToolButton::clicked, this, [this] {
        m_context.navigator->newRecord(u"lesson"_s, {{u"project"_s, m_project}});
    });
}

QString RisksTab::title() const
{
    return tr("Risks and lessons");
}

void RisksTab::setRecord(const Record &project)
{
    m_project = project.id;
    Workspace &workspace = *m_context.workspace;
    const Entity &risk = workspace.schema().entity(u"risk");
    const Field &grade = risk.field(u"likelihood");
    QStringList keys;
    QStringList grades;
    for (const Choice &choice : grade.choices) {
        keys << QString::fromLatin1(choice.key);
        grades << workspace.displayText(grade, keys.back());
    }
    const auto risks = partsOf(workspace, u"risk", project);
    RiskGrid::Counts counts{};
    for (const Record &one : risks) {
        const auto likelihood = keys.indexOf(one.text(u"likelihood"));
        const auto impact = keys.indexOf(one.text(u"impact"));
        if (likelihood >= 0 && impact >= 0 && !risk.isClosed(one.state()))
            ++counts[size_t(likelihood)][size_t(impact)];
    }
    m_grid->setCounts(counts, grades);
    m_grid->setVisible(!risks.empty());
    m_risks->show({u"project"_s, project.id}, risks, {});
    showLessons(project);
}

void RisksTab::showLessons(const Record &project)
{
    Workspace &workspace = *m_context.workspace;
    const Entity &lesson = workspace.schema().entity(u"lesson");
    std::vector<LinkRow> rows;
    for (const Record &one : partsOf(workspace, u"lesson", project)) {
        LinkRow row;
        row.ref = {u"lesson"_s, one.id};
        row.title = workspace.titleOf(one);
        row.subtitle = one.text(u"text").simplified();
        row.badge = workspace.displayText(lesson.field(u"kind"), one.value(u"kind"));
        row.iconName = u"lesson"_s;
        rows.push_back(row);
    }
    m_noLessons->setVisible(rows.empty());
    m_lessons->setVisible(!rows.empty());
    m_lessons->setRows(rows);
}

} // namespace elo
