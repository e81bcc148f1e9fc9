// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/results_matrix.h"

#include "core/entities/project.h"
#include "core/overview/indicator_rules.h"
#include "core/workspace.h"
#include "core/workspace_parts.h"

#include <QHash>
#include <map>

namespace elo {

using namespace Qt::StringLiterals;

namespace {

template <class T>
std::vector<T> partsOf(Workspace &workspace, QStringView part, const QString &field, const Ref &owner)
{
    std::vector<T> found;
    for (const Record &record : orThrow(workspace.related(workspace.schema().entity(part), field, owner)))
        found.push_back(fromRecord<T>(record));
    return found;
}

bool isShareOrDays(const Indicator &indicator)
{
    const QString unit = indicator.unit.toLower();
    return unit.contains(u'%') || unit.startsWith(u"dia") || unit.startsWith(u"day");
}

FigureKind kindOf(const Indicator &indicator)
{
    if (!indicator.rule.isEmpty())
        return indicator_rules::kindOf(indicator.rule);
    return indicator.unit.contains(u'%') ? FigureKind::Percent : FigureKind::Number;
}

class Builder
{
public:
    Builder(Workspace &workspace, const Ref &ref, const QDate &today) : m_workspace(workspace), m_today(today)
    {
        m_project = fromRecord<Project>(orThrow(workspace.record(ref)));
        m_results = partsOf<ProjectResult>(workspace, u"result", u"project"_s, ref);
        m_indicators = partsOf<Indicator>(workspace, u"indicator", u"project"_s, ref);
        auto periods = partsOf<ReportingPeriod>(workspace, u"reporting_period", u"project"_s, ref);
        std::ranges::stable_sort(periods, {}, &ReportingPeriod::starts);
        for (const ReportingPeriod &period : periods)
            m_matrix.periods.push_back(
                {{u"reporting_period"_s, period.id}, period.title, {period.starts, period.ends}});
        std::ranges::stable_sort(m_results, {},
                                 [](const ProjectResult &result) { return std::pair(levelOf(result), result.code); });
    }

    ResultsMatrix build()
    {
        addResults({}, 0);
        addIndicators({}, 0);
        return std::move(m_matrix);
    }

private:
    static int levelOf(const ProjectResult &result)
    {
        return result.kind == u"objective" ? 0 : result.kind == u"outcome" ? 1 : 2;
    }

    /// The result above; one that serves something that is gone, or itself, stands at the top.
    QUuid parentOf(const ProjectResult &result) const
    {
        const auto parent = std::ranges::find(m_results, result.parent, &ProjectResult::id);
        return parent != m_results.end() && levelOf(*parent) < levelOf(result) ? result.parent : QUuid();
    }

    void addResults(const QUuid &parent, int depth)
    {
        for (const ProjectResult &result : m_results) {
            if (parentOf(result) != parent)
                continue;
            ResultsMatrix::Line line;
            line.ref = {u"result"_s, result.id};
            line.depth = depth;
            line.level = result.kind;
            line.code = result.code;
            line.text = result.statement;
            m_matrix.lines.push_back(std::move(line));
            addIndicators(result.id, depth + 1);
            addResults(result.id, depth + 1);
        }
    }

    void addIndicators(const QUuid &result, int depth)
    {
        const auto isKnown = [&](const QUuid &id) {
            return std::ranges::find(m_results, id, &ProjectResult::id) != m_results.end();
        };
        for (const Indicator &indicator : m_indicators)
            if ((isKnown(indicator.result) ? indicator.result : QUuid()) == result)
                m_matrix.lines.push_back(lineOf(indicator, depth));
    }

    ResultsMatrix::Line lineOf(const Indicator &indicator, int depth)
    {
        ResultsMatrix::Line line;
        line.ref = {u"indicator"_s, indicator.id};
        line.depth = depth;
        line.text = indicator.statement;
        line.unit = indicator.unit;
        line.rule = indicator.rule;
        line.baseline = indicator.baseline;
        line.target = indicator.target;
        QHash<QUuid, IndicatorValue> typed;
        for (IndicatorValue &value :
             partsOf<IndicatorValue>(m_workspace, u"indicator_value", u"indicator"_s, line.ref))
            typed.insert(value.period, value);
        for (const ResultsMatrix::Period &period : m_matrix.periods) {
            const IndicatorValue value = typed.value(period.ref.id);
            line.values.push_back({figureOf(indicator, period, value), value.variance, value.evidence});
        }
        line.cumulative = line.isComputed()
                              ? orThrow(indicator_rules::value(m_workspace, indicator.rule, wholeTime()))
                              : sumOf(indicator, line.values);
        return line;
    }

    Figure figureOf(const Indicator &indicator, const ResultsMatrix::Period &period, const IndicatorValue &typed)
    {
        if (indicator.rule.isEmpty())
            return Figure{typed.value, {}, false, kindOf(indicator)};
        if (period.days.from > m_today)
            return Figure{{}, {}, false, kindOf(indicator)};
        return orThrow(indicator_rules::value(m_workspace, indicator.rule, period.days));
    }

    static Figure sumOf(const Indicator &indicator, const std::vector<ResultsMatrix::Value> &values)
    {
        Figure sum{{}, {}, false, kindOf(indicator)};
        for (const ResultsMatrix::Value &value : values)
            if (value.figure.value)
                sum.value =
                    isShareOrDays(indicator) ? *value.figure.value : sum.value.value_or(0) + *value.figure.value;
        return sum;
    }

    ReportPeriod wholeTime() const
    {
        QDate last = m_today;
        if (m_project.ends.isValid())
            last = std::min(last, m_project.ends);
        return {m_project.starts, last};
    }

    Workspace &m_workspace;
    QDate m_today;
    Project m_project;
    std::vector<ProjectResult> m_results;
    std::vector<Indicator> m_indicators;
    ResultsMatrix m_matrix;
};

} // namespace

std::optional<double> ResultsMatrix::Line::percent() const
{
    if (!cumulative.value || !target)
        return std::nullopt;
    if (cumulative.kind == FigureKind::Days && !baseline)
        return *cumulative.value <= *target ? 100.0 : 100.0 * *target / *cumulative.value;
    if (baseline && *baseline > *target)
        return 100.0 * (*baseline - *cumulative.value) / (*baseline - *target);
    if (*target == 0)
        return std::nullopt;
    return 100.0 * *cumulative.value / *target;
}

Result<ResultsMatrix> resultsMatrix(Workspace &workspace, const Ref &project, const QDate &today)
{
    // Errors of the many small queries unwind to here.
    return guarded([&] { return Builder(workspace, project, today).build(); });
}

Result<void> saveIndicatorEntry(Workspace &workspace, const IndicatorEntry &entry)
{
    const auto indicator = workspace.record(entry.indicator);
    if (!indicator)
        return std::unexpected(indicator.error());
    if (entry.value && !indicator->text(u"rule").isEmpty())
        return fail(ErrorCode::Refused, {u"computed_value"_s});
    const Entity &values = workspace.schema().entity(u"indicator_value");
    const auto stored = workspace.related(values, u"indicator"_s, entry.indicator);
    if (!stored)
        return std::unexpected(stored.error());
    const auto known = std::ranges::find_if(
        *stored, [&](const Record &value) { return value.value(u"period").toUuid() == entry.period.id; });
    Record record = known == stored->end() ? values.newRecord() : *known;
    record.set(u"indicator", entry.indicator.id).set(u"period", entry.period.id);
    if (entry.value)
        record.set(u"value", *entry.value);
    if (entry.variance)
        record.set(u"variance", normalized(values.field(u"variance"), *entry.variance));
    const auto saved = workspace.save(std::move(record));
    if (!saved)
        return std::unexpected(saved.error());
    return {};
}

} // namespace elo
