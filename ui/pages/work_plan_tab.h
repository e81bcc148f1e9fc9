// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "ui/pages/record_tabs.h"

namespace elo {

class GanttChart;
class LinkList;
class Label;
class PartTable;
class RiskGrid;

/// The work plan of a project: its activities with their steps, and the same over time.
class WorkPlanTab : public RecordTab
{
    Q_OBJECT
public:
    WorkPlanTab(const PageContext &context, QWidget *parent);

    QString title() const override;
    void setRecord(const Record &project) override;

private:
    PageContext m_context;
    PartTable *m_activities;
    GanttChart *m_gantt;
};

/// What may keep a project from its results, by likelihood and impact, and what was learned in it.
class RisksTab : public RecordTab
{
    Q_OBJECT
public:
    RisksTab(const PageContext &context, QWidget *parent);

    QString title() const override;
    void setRecord(const Record &project) override;

private:
    void showLessons(const Record &project);

    PageContext m_context;
    RiskGrid *m_grid;
    PartTable *m_risks;
    LinkList *m_lessons;
    Label *m_noLessons;
    Id m_project;
};

} // namespace elo
