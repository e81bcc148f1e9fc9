// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/simulation.h"

using namespace elo;
using namespace elo::test;

namespace {

class Simulated : public testing::TestWithParam<int>
{
};

/// A seed that fails is run alone by ELO_SEED=… elo_core_tests --gtest_filter=Simulation.OfASeed, with as many steps
/// as ELO_STEPS says.
void simulate(quint32 seed, int steps)
{
    Simulation simulation(seed, 3 + int(seed % 3), steps);
    simulation.run();
    EXPECT_EQ(simulation.findings(), QStringList()) << "replay: ELO_SEED=" << seed << " ELO_STEPS=" << steps
                                                    << " elo_core_tests --gtest_filter=Simulation.OfASeed";
}

TEST_P(Simulated, AllAgreeAndNothingIsLost)
{
    simulate(quint32(GetParam()), 60);
}

INSTANTIATE_TEST_SUITE_P(Seeds, Simulated, testing::Range(1, 13));

TEST(Simulation, OfASeed)
{
    const int seed = qEnvironmentVariableIntValue("ELO_SEED");
    const int steps = qEnvironmentVariableIntValue("ELO_STEPS");
    simulate(seed > 0 ? quint32(seed) : QRandomGenerator::global()->generate() % 1000000, steps > 0 ? steps : 120);
}

} // namespace
