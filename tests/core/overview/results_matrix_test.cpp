// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/overview/results_matrix.h"

#include "tests/core/overview/overview_file.h"

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 8, 15);

struct ProjectFile : OverviewFile
{
    ProjectFile()
    {
        project =
            add(u"project",
                {{u"name"_s, u"Projecto"_s}, {u"starts"_s, QDate(2026, 1, 1)}, {u"ends"_s, QDate(2026, 12, 31)}});
        second = addPeriod(u"Meses 7–12"_s, {2026, 7, 1}, {2026, 12, 31}); // not in order
        first = addPeriod(u"Meses 1–6"_s, {2026, 1, 1}, {2026, 6, 30});
        output = addResult(u"output"_s, u"1.1"_s, {});
        outcome = addResult(u"outcome"_s, u"1"_s, {});
        Record below = workspace->record(output).value();
        below.set(u"parent", outcome.id);
        EXPECT_TRUE(workspace->save(below));
    }

    Ref addPeriod(const QString &title, const QDate &from, const QDate &to)
    {
        return add(u"reporting_period",
                   {{u"project"_s, project.id}, {u"title"_s, title}, {u"starts"_s, from}, {u"ends"_s, to}});
    }
    Ref addResult(const QString &kind, const QString &code, const Ref &parent)
    {
        return add(u"result", {{u"project"_s, project.id},
                               {u"kind"_s, kind},
                               {u"code"_s, code},
                               {u"statement"_s, u"Resultado "_s + code},
                               {u"parent"_s, parent.isNull() ? QVariant() : QVariant(parent.id)}});
    }
    Ref addIndicator(const Ref &result, const QString &unit, const QString &rule, double baseline, double target)
    {
        return add(u"indicator", {{u"project"_s, project.id},
                                  {u"result"_s, result.id},
                                  {u"statement"_s, u"Indicador"_s},
                                  {u"unit"_s, unit},
                                  {u"rule"_s, rule.isEmpty() ? QVariant() : QVariant(rule)},
                                  {u"baseline"_s, baseline},
                                  {u"target"_s, target}});
    }
    void ask(const QDate &day) { add(u"inquiry", {{u"subject"_s, u"Pergunta"_s}, {u"received"_s, day}}); }
    ResultsMatrix matrix() { return resultsMatrix(*workspace, project, kToday).value(); }

    Ref project, first, second, output, outcome;
};

} // namespace

TEST(ResultsMatrix, OutputsStandBelowTheirOutcomeWithTheirIndicators)
{
    ProjectFile file;
    const Ref loose = file.addIndicator({}, {}, {}, 0, 1);
    const Ref above = file.addIndicator(file.outcome, {}, {}, 0, 1);
    const Ref below = file.addIndicator(file.output, {}, {}, 0, 1);
    const auto matrix = file.matrix();
    std::vector<Ref> order;
    for (const auto &line : matrix.lines)
        order.push_back(line.ref);
    EXPECT_EQ(order, (std::vector<Ref>{file.outcome, above, file.output, below, loose}));
    EXPECT_EQ(matrix.lines[2].depth, 1);
    EXPECT_EQ(matrix.lines[3].depth, 2);
    ASSERT_EQ(matrix.periods.size(), 2u);
    EXPECT_EQ(matrix.periods[0].ref, file.first); // by date
}

TEST(ResultsMatrix, ComputesPeriodsAndTheWholeTime)
{
    ProjectFile file;
    file.addIndicator(file.output, u"pedidos"_s, u"inquiries"_s, 0, 8);
    for (const QDate &day : {QDate(2025, 12, 31), QDate(2026, 1, 1), QDate(2026, 6, 30), QDate(2026, 7, 1)})
        file.ask(day);
    auto line = file.matrix().lines.back();
    EXPECT_TRUE(line.isComputed());
    EXPECT_EQ(line.values[0].figure.value, 2);
    EXPECT_EQ(line.values[1].figure.value, 1);
    EXPECT_EQ(line.cumulative.value, 3); // since the project began
    EXPECT_EQ(line.percent(), 37.5);
    file.expectLeadsBack(line.values[0].figure, u"first"_s);
    const auto early = resultsMatrix(*file, file.project, QDate(2026, 6, 30)).value().lines.back();
    EXPECT_EQ(early.values[1].figure.value, std::nullopt); // has not begun
    EXPECT_EQ(early.cumulative.value, 2);
}

TEST(ResultsMatrix, TypedValuesAddUpAndSharesDoNot)
{
    ProjectFile file;
    const Ref people = file.addIndicator(file.output, u"pessoas"_s, {}, 0, 50);
    const Ref share = file.addIndicator(file.output, u"%"_s, {}, 10, 40);
    ASSERT_TRUE(saveIndicatorEntry(*file, {people, file.first, QVariant(12.0), {}}));
    ASSERT_TRUE(saveIndicatorEntry(*file, {people, file.second, QVariant(30.0), u"Começou tarde"_s}));
    ASSERT_TRUE(saveIndicatorEntry(*file, {share, file.first, QVariant(20.0), {}}));
    ASSERT_TRUE(saveIndicatorEntry(*file, {share, file.second, QVariant(36.0), {}}));
    const auto matrix = file.matrix();
    const auto &peopleLine = matrix.lines[matrix.lines.size() - 2];
    EXPECT_EQ(peopleLine.cumulative.value, 42);
    EXPECT_EQ(peopleLine.values[1].variance, u"Começou tarde"_s);
    EXPECT_EQ(matrix.lines.back().cumulative.value, 36);
    // One link for an indicator in a period, however often it is typed; an empty value takes it away.
    ASSERT_TRUE(saveIndicatorEntry(*file, {people, file.first, QVariant(), {}}));
    ASSERT_TRUE(saveIndicatorEntry(*file, {people, file.second, {}, u"Outra razão"_s}));
    const auto &values = file->schema().entity(u"indicator_value");
    EXPECT_EQ(file->relatedCount(values, u"indicator"_s, people).value(), 2);
    const auto again = file.matrix();
    EXPECT_EQ(again.lines[again.lines.size() - 2].values[0].figure.value, std::nullopt);
    EXPECT_EQ(again.lines[again.lines.size() - 2].values[1].figure.value, 30); // the reason alone was typed
}

TEST(ResultsMatrix, ComputedValuesAreExplainedNotOverwritten)
{
    ProjectFile file;
    const Ref computed = file.addIndicator(file.output, {}, u"inquiries"_s, 0, 8);
    const auto refused = saveIndicatorEntry(*file, {computed, file.first, QVariant(99.0), {}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::Refused);
    ASSERT_TRUE(saveIndicatorEntry(*file, {computed, file.first, {}, u"A plataforma abriu em Abril"_s}));
    const auto line = file.matrix().lines.back();
    EXPECT_EQ(line.values[0].figure.value, 0);
    EXPECT_EQ(line.values[0].variance, u"A plataforma abriu em Abril"_s);
}

TEST(ResultsMatrix, ATargetBelowTheBaselineIsReachedByGoingDown)
{
    ResultsMatrix::Line line;
    line.baseline = 30;
    line.target = 10;
    line.cumulative.value = 15;
    EXPECT_EQ(line.percent(), 75);
    line.cumulative.kind = FigureKind::Days;
    line.baseline.reset();
    EXPECT_NEAR(*line.percent(), 66.7, 0.1); // 15 days where 10 are the target
    line.cumulative.value = 8;
    EXPECT_EQ(line.percent(), 100);
    line.target.reset();
    EXPECT_EQ(line.percent(), std::nullopt);
}
