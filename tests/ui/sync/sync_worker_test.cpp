// SPDX-License-Identifier: GPL-3.0-or-later
// The background work with partners that do as the test says.
#include "ui/sync/sync_worker.h"

#include "tests/print_qt.h"
#include "tests/ui/office.h"

#include <QElapsedTimer>
#include <QTest>
#include <atomic>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

using testing::Office;

/// What a partner does, set by the test, and what was done, read by it.
struct Script
{
    std::atomic<int> exchanges = 0;
    std::atomic<bool> isAway = false;
    std::atomic<bool> isWrongPassword = false;
    std::atomic<int> sleepMs = 0;
    std::atomic<bool> isAsleep = false;
};

class ScriptedPartner : public SyncPartner
{
public:
    explicit ScriptedPartner(std::shared_ptr<Script> script) : m_script(std::move(script)) {}

    Result<Done> exchange(Workspace &, Job *) override
    {
        ++m_script->exchanges;
        if (m_script->sleepMs > 0) {
            m_script->isAsleep = true;
            QThread::msleep(ulong(m_script->sleepMs.load()));
        }
        if (m_script->isWrongPassword)
            return fail(ErrorCode::Refused, {u"hub_password"_s, u"rosa"_s});
        if (m_script->isAway)
            return fail(ErrorCode::Refused, {u"hub_away"_s, u"hub.example"_s});
        return Done{1, 2, 0};
    }

private:
    std::shared_ptr<Script> m_script;
};

class SyncWorkerTest : public ::testing::Test
{
protected:
    std::unique_ptr<SyncWorker> worker()
    {
        const SyncPartnerMaker maker = [script = script] {
            std::vector<std::unique_ptr<SyncPartner>> partners;
            partners.push_back(std::make_unique<ScriptedPartner>(script));
            return partners;
        };
        return std::make_unique<SyncWorker>(office.workspace(), maker, nullptr, SyncLoop::Pace{20, 60'000, 50, 200});
    }

    bool becomes(const SyncWorker &worker, SyncState::Kind kind)
    {
        return QTest::qWaitFor([&] { return worker.state().kind == kind; }, 30'000);
    }

    Office office;
    std::shared_ptr<Script> script = std::make_shared<Script>();
};

} // namespace

TEST_F(SyncWorkerTest, ExchangesAtOnceAndAfterAChange)
{
    const auto worker = this->worker();
    ASSERT_TRUE(becomes(*worker, SyncState::Kind::InStep));
    EXPECT_EQ(script->exchanges, 1);
    EXPECT_TRUE(worker->state().lastExchange.isValid());
    for (int i = 0; i < 20; ++i)
        worker->noteChange(); // typed quickly
    EXPECT_TRUE(QTest::qWaitFor([&] { return worker->state().sent == 2; }, 30'000));
    QTest::qWait(150);
    EXPECT_EQ(script->exchanges, 2) << "and all of it at once";
    EXPECT_EQ(worker->state().received, 4);
}

TEST_F(SyncWorkerTest, AwayIsTriedAgainEverMoreSeldomAndComesBackByItself)
{
    script->isAway = true;
    const auto worker = this->worker();
    ASSERT_TRUE(becomes(*worker, SyncState::Kind::Away));
    ASSERT_TRUE(worker->state().error);
    const QDateTime since = worker->state().since;
    QTest::qWait(900); // 50, 100, 200, 200, 200 … ms
    EXPECT_GE(script->exchanges, 3);
    EXPECT_LE(script->exchanges, 8);
    EXPECT_EQ(worker->state().kind, SyncState::Kind::Away);
    script->isAway = false;
    EXPECT_TRUE(becomes(*worker, SyncState::Kind::InStep));
    EXPECT_GE(worker->state().since, since);
}

TEST_F(SyncWorkerTest, AwayDoesNotCountFromEveryTry)
{
    script->isAway = true;
    const auto worker = this->worker();
    ASSERT_TRUE(becomes(*worker, SyncState::Kind::Away));
    const QDateTime since = worker->state().since;
    ASSERT_TRUE(QTest::qWaitFor([&] { return script->exchanges > 3; }, 30'000));
    ASSERT_TRUE(becomes(*worker, SyncState::Kind::Away));
    EXPECT_EQ(worker->state().since, since);
}

TEST_F(SyncWorkerTest, AWrongPasswordIsNotTriedAgain)
{
    script->isWrongPassword = true;
    const auto worker = this->worker();
    ASSERT_TRUE(becomes(*worker, SyncState::Kind::NeedsPassword));
    worker->noteChange();
    QTest::qWait(400);
    EXPECT_EQ(script->exchanges, 1) << "the server would lock the account";
    script->isWrongPassword = false;
    worker->retry();
    EXPECT_TRUE(becomes(*worker, SyncState::Kind::InStep));
}

TEST_F(SyncWorkerTest, IsNotWaitedForWhenTheNetworkHangs)
{
    script->sleepMs = 6000;
    auto worker = this->worker();
    ASSERT_TRUE(QTest::qWaitFor([&] { return script->isAsleep.load(); }, 30'000));
    QElapsedTimer timer;
    timer.start();
    worker.reset();
    EXPECT_LT(timer.elapsed(), 5000) << "it sleeps six seconds";
    // It ends by itself, with the file that it holds.
    QTest::qWait(6000);
}

} // namespace elo
