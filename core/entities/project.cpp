// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities/project.h"

namespace elo {

namespace {

constexpr const char *kWhat = QT_TRANSLATE_NOOP("Section", "Project");

const Choice kLevel[] = {
    {"objective", QT_TRANSLATE_NOOP("Choice", "Objective")},
    {"outcome", QT_TRANSLATE_NOOP("Choice", "Outcome")},
    {"output", QT_TRANSLATE_NOOP("Choice", "Output")},
};

const Choice kRule[] = {
    {"members", QT_TRANSLATE_NOOP("Choice", "Members registered")},
    {"members_female", QT_TRANSLATE_NOOP("Choice", "Women among members registered (%)")},
    {"associations", QT_TRANSLATE_NOOP("Choice", "Associations on record")},
    {"associations_accredited", QT_TRANSLATE_NOOP("Choice", "Associations accredited")},
    {"links", QT_TRANSLATE_NOOP("Choice", "Associations with formal communication")},
    {"missions", QT_TRANSLATE_NOOP("Choice", "Missions in formal communication")},
    {"event_people", QT_TRANSLATE_NOOP("Choice", "People at events (unique)")},
    {"event_attendances", QT_TRANSLATE_NOOP("Choice", "Attendances at events")},
    {"inquiries", QT_TRANSLATE_NOOP("Choice", "Inquiries received")},
    {"inquiries_answered", QT_TRANSLATE_NOOP("Choice", "Inquiries answered")},
    {"inquiries_in_time", QT_TRANSLATE_NOOP("Choice", "Inquiries answered in time (%)")},
    {"answer_days", QT_TRANSLATE_NOOP("Choice", "Median days to answer")},
    {"opportunities", QT_TRANSLATE_NOOP("Choice", "Opportunities published")},
    {"communications", QT_TRANSLATE_NOOP("Choice", "Formal communications")},
    {"relayed", QT_TRANSLATE_NOOP("Choice", "Relay undertakings fulfilled")},
    {"reached", QT_TRANSLATE_NOOP("Choice", "People reached by relay (estimate)")},
    {"proposals_adopted", QT_TRANSLATE_NOOP("Choice", "Proposals adopted")},
    {"follow_ups_done", QT_TRANSLATE_NOOP("Choice", "Follow-ups done")},
};

const Choice kActivityState[] = {
    {"not_started", QT_TRANSLATE_NOOP("Choice", "Not started")}, {"ongoing", QT_TRANSLATE_NOOP("Choice", "Ongoing")},
    {"completed", QT_TRANSLATE_NOOP("Choice", "Completed")},     {"delayed", QT_TRANSLATE_NOOP("Choice", "Delayed")},
    {"cancelled", QT_TRANSLATE_NOOP("Choice", "Cancelled")},
};

const Choice kGrade[] = {
    {"low", QT_TRANSLATE_NOOP("Choice", "Low")},
    {"medium", QT_TRANSLATE_NOOP("Choice", "Medium")},
    {"high", QT_TRANSLATE_NOOP("Choice", "High")},
};

const Choice kRiskState[] = {
    {"open", QT_TRANSLATE_NOOP("Choice", "Open")},
    {"closed", QT_TRANSLATE_NOOP("Choice", "Closed")},
};

void enteredActivityState(Record &activity, QStringView)
{
    const QString state = activity.text(u"state");
    const QDate today = QDate::currentDate();
    if ((state == u"ongoing" || state == u"completed") && !activity.value(u"actual_start").isValid())
        activity.set(u"actual_start", today);
    if (state != u"completed")
        activity.set(u"actual_end", {});
    else if (!activity.value(u"actual_end").isValid())
        activity.set(u"actual_end", today);
}

} // namespace

Entity projectEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"project",
             QT_TRANSLATE_NOOP("Entity", "Project"),
             QT_TRANSLATE_NOOP("Entity", "Projects"),
             EntityKind::Thing,
             'J',
             {}};
    e.fields = {
        field<&Project::name>("name", QT_TRANSLATE_NOOP("Field", "Project"), Text, Required | Title | Listed)
            .in(kWhat)
            .also("nome|projecto|titulo"),
        field<&Project::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Text, Title | Listed)
            .in(kWhat)
            .also("codigo"),
        field<&Project::donor>("donor", QT_TRANSLATE_NOOP("Field", "Paid by"), Text, Listed | Searched)
            .in(kWhat)
            .also("financiador|doador"),
        field<&Project::budget>("budget", QT_TRANSLATE_NOOP("Field", "Budget (USD)"), Integer)
            .in(kWhat)
            .also("orcamento"),
        field<&Project::starts>("starts", QT_TRANSLATE_NOOP("Field", "Starts"), Date, Listed)
            .in(kWhat)
            .also("inicio"),
        field<&Project::ends>("ends", QT_TRANSLATE_NOOP("Field", "Ends"), Date, Listed).in(kWhat).also("fim|termo"),
        field<&Project::institution>("institution", QT_TRANSLATE_NOOP("Field", "Carried out by"), Reference)
            .in(kWhat)
            .to({"institution"})
            .also("executor"),
        field<&Project::author>("author", QT_TRANSLATE_NOOP("Field", "Reports written by"), Text)
            .in(kWhat)
            .also("autor"),
        field<&Project::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), LongText, Searched)
            .in(kWhat)
            .also("notas"),
    };
    e.group = EntityGroup::Programme;
    return e;
}

Entity resultEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{
        "result", QT_TRANSLATE_NOOP("Entity", "Result"), QT_TRANSLATE_NOOP("Entity", "Results"), EntityKind::Part, 0,
        {}};
    e.fields = {
        field<&ProjectResult::project>("project", QT_TRANSLATE_NOOP("Field", "Project"), Reference, Required | Owner)
            .to({"project"}),
        field<&ProjectResult::kind>("kind", QT_TRANSLATE_NOOP("Field", "Level"), FieldType::Choice, Required | Listed)
            .of(kLevel)
            .also("nivel|tipo"),
        field<&ProjectResult::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Text, Listed).also("codigo"),
        field<&ProjectResult::statement>("statement", QT_TRANSLATE_NOOP("Field", "Statement"), Text,
                                         Required | Title | Listed)
            .also("resultado|enunciado|descricao"),
        field<&ProjectResult::parent>("parent", QT_TRANSLATE_NOOP("Field", "Serves"), Reference)
            .to({"result"})
            .also("resultado superior"),
    };
    e.blank = blankOf<ProjectResult>;
    return e;
}

Entity indicatorEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"indicator",
             QT_TRANSLATE_NOOP("Entity", "Indicator"),
             QT_TRANSLATE_NOOP("Entity", "Indicators"),
             EntityKind::Part,
             0,
             {}};
    e.fields = {
        field<&Indicator::project>("project", QT_TRANSLATE_NOOP("Field", "Project"), Reference, Required | Owner)
            .to({"project"}),
        field<&Indicator::result>("result", QT_TRANSLATE_NOOP("Field", "Result"), Reference, Listed)
            .to({"result"})
            .also("resultado"),
        field<&Indicator::statement>("statement", QT_TRANSLATE_NOOP("Field", "Indicator"), Text,
                                     Required | Title | Listed)
            .also("indicador"),
        field<&Indicator::unit>("unit", QT_TRANSLATE_NOOP("Field", "Unit"), Text, Listed).also("unidade"),
        field<&Indicator::baseline>("baseline", QT_TRANSLATE_NOOP("Field", "Baseline"), Decimal, Listed)
            .also("linha de base"),
        field<&Indicator::target>("target", QT_TRANSLATE_NOOP("Field", "Target"), Decimal, Listed).also("meta"),
        field<&Indicator::rule>("rule", QT_TRANSLATE_NOOP("Field", "Computed from records"), FieldType::Choice,
                                Listed)
            .of(kRule)
            .also("regra"),
        field<&Indicator::source>("source", QT_TRANSLATE_NOOP("Field", "Source"), Text)
            .also("fonte|meio de verificacao"),
    };
    return e;
}

Entity reportingPeriodEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"reporting_period",
             QT_TRANSLATE_NOOP("Entity", "Reporting period"),
             QT_TRANSLATE_NOOP("Entity", "Reporting periods"),
             EntityKind::Part,
             0,
             {}};
    e.fields = {
        field<&ReportingPeriod::project>("project", QT_TRANSLATE_NOOP("Field", "Project"), Reference,
                                         Required | Owner)
            .to({"project"}),
        field<&ReportingPeriod::title>("title", QT_TRANSLATE_NOOP("Field", "Period"), Text, Required | Title | Listed)
            .also("periodo"),
        field<&ReportingPeriod::starts>("starts", QT_TRANSLATE_NOOP("Field", "Starts"), Date, Required | Listed)
            .also("inicio"),
        field<&ReportingPeriod::ends>("ends", QT_TRANSLATE_NOOP("Field", "Cut-off"), Date, Required | Listed)
            .also("fim|corte"),
    };
    return e;
}

Entity indicatorValueEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"indicator_value",
             QT_TRANSLATE_NOOP("Entity", "Indicator value"),
             QT_TRANSLATE_NOOP("Entity", "Indicator values"),
             EntityKind::Link,
             0,
             {}};
    e.fields = {
        field<&IndicatorValue::indicator>("indicator", QT_TRANSLATE_NOOP("Field", "Indicator"), Reference,
                                          Required | Owner | Identity | Listed)
            .to({"indicator"}),
        field<&IndicatorValue::period>("period", QT_TRANSLATE_NOOP("Field", "Period"), Reference,
                                       Required | Owner | Identity | Listed)
            .to({"reporting_period"}),
        field<&IndicatorValue::value>("value", QT_TRANSLATE_NOOP("Field", "Value"), Decimal, Listed).also("valor"),
        field<&IndicatorValue::variance>("variance", QT_TRANSLATE_NOOP("Field", "Reason for variance"), LongText,
                                         Listed)
            .also("motivo do desvio|desvio"),
        field<&IndicatorValue::evidence>("evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), Text, Listed)
            .also("evidencia"),
    };
    return e;
}

Entity activityEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"activity",
             QT_TRANSLATE_NOOP("Entity", "Activity"),
             QT_TRANSLATE_NOOP("Entity", "Activities"),
             EntityKind::Part,
             0,
             {}};
    e.fields = {
        field<&Activity::project>("project", QT_TRANSLATE_NOOP("Field", "Project"), Reference, Required | Owner)
            .to({"project"}),
        field<&Activity::title>("title", QT_TRANSLATE_NOOP("Field", "Activity"), Text, Required | Title | Listed)
            .also("actividade"),
        field<&Activity::result>("result", QT_TRANSLATE_NOOP("Field", "Result"), Reference)
            .to({"result"})
            .also("resultado"),
        field<&Activity::plannedStart>("planned_start", QT_TRANSLATE_NOOP("Field", "Planned start"), Date, Listed)
            .also("inicio previsto"),
        field<&Activity::plannedEnd>("planned_end", QT_TRANSLATE_NOOP("Field", "Planned end"), Date, Listed)
            .also("fim previsto"),
        field<&Activity::actualStart>("actual_start", QT_TRANSLATE_NOOP("Field", "Actual start"), Date)
            .also("inicio real"),
        field<&Activity::actualEnd>("actual_end", QT_TRANSLATE_NOOP("Field", "Actual end"), Date).also("fim real"),
        field<&Activity::responsible>("responsible", QT_TRANSLATE_NOOP("Field", "Responsible"), Text, Listed)
            .also("responsavel"),
        field<&Activity::event>("event", QT_TRANSLATE_NOOP("Field", "Event"), Reference).to({"event"}).also("evento"),
        field<&Activity::state>("state", QT_TRANSLATE_NOOP("Field", "State"), FieldType::Choice, Required | Listed)
            .of(kActivityState)
            .also("estado"),
        field<&Activity::reason>("reason", QT_TRANSLATE_NOOP("Field", "Reason"), Text).also("motivo"),
    };
    e.blank = blankOf<Activity>;
    e.states = {.field = "state",
                .steps =
                    {
                        {"not_started", "ongoing", QT_TRANSLATE_NOOP("Step", "Begin")},
                        {"not_started", "completed", QT_TRANSLATE_NOOP("Step", "Completed")},
                        {"not_started", "delayed", QT_TRANSLATE_NOOP("Step", "Delayed…"), "reason!"},
                        {"not_started", "cancelled", QT_TRANSLATE_NOOP("Step", "Cancel…"), "reason!"},
                        {"ongoing", "completed", QT_TRANSLATE_NOOP("Step", "Completed")},
                        {"ongoing", "delayed", QT_TRANSLATE_NOOP("Step", "Delayed…"), "reason!"},
                        {"ongoing", "cancelled", QT_TRANSLATE_NOOP("Step", "Cancel…"), "reason!"},
                        {"delayed", "ongoing", QT_TRANSLATE_NOOP("Step", "Go on")},
                        {"delayed", "completed", QT_TRANSLATE_NOOP("Step", "Completed")},
                        {"delayed", "cancelled", QT_TRANSLATE_NOOP("Step", "Cancel…"), "reason!"},
                        {"completed", "ongoing", QT_TRANSLATE_NOOP("Step", "Open again")},
                        {"cancelled", "not_started", QT_TRANSLATE_NOOP("Step", "Plan again")},
                    },
                .closed = {"completed", "cancelled"},
                .due = "planned_end",
                .entered = enteredActivityState};
    return e;
}

Entity riskEntity()
{
    using enum FieldFlag;
    using enum FieldType;
    Entity e{"risk", QT_TRANSLATE_NOOP("Entity", "Risk"), QT_TRANSLATE_NOOP("Entity", "Risks"), EntityKind::Part, 0,
             {}};
    e.fields = {
        field<&Risk::project>("project", QT_TRANSLATE_NOOP("Field", "Project"), Reference, Required | Owner)
            .to({"project"}),
        field<&Risk::title>("title", QT_TRANSLATE_NOOP("Field", "Risk"), Text, Required | Title | Listed)
            .also("risco"),
        field<&Risk::likelihood>("likelihood", QT_TRANSLATE_NOOP("Field", "Likelihood"), FieldType::Choice, Listed)
            .of(kGrade)
            .also("probabilidade"),
        field<&Risk::impact>("impact", QT_TRANSLATE_NOOP("Field", "Impact"), FieldType::Choice, Listed)
            .of(kGrade)
            .also("impacto"),
        field<&Risk::response>("response", QT_TRANSLATE_NOOP("Field", "Response"), LongText, Listed)
            .also("resposta|mitigacao"),
        field<&Risk::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner"), Text).also("responsavel"),
        field<&Risk::state>("state", QT_TRANSLATE_NOOP("Field", "State"), FieldType::Choice, Required | Listed)
            .of(kRiskState)
            .also("estado"),
    };
    e.blank = blankOf<Risk>;
    e.states = {.field = "state",
                .steps =
                    {
                        {"open", "closed", QT_TRANSLATE_NOOP("Step", "Close")},
                        {"closed", "open", QT_TRANSLATE_NOOP("Step", "Open again")},
                    },
                .closed = {"closed"}};
    return e;
}

} // namespace elo
