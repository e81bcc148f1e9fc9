// SPDX-License-Identifier: GPL-3.0-or-later
// The process dies at any moment of a write: what was acknowledged is there, an operation is there whole or not at
// all, and the file is sound.
#include "program.h"

#include <QElapsedTimer>
#include <random>

namespace elo::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kAddKills = 150;
constexpr int kImportKills = 120;
constexpr int kUndoKills = 40;
constexpr int kRows = 2000;

} // namespace

class Kill : public OfficeTest
{
protected:
    /// Milliseconds between nothing and a little more than the work takes.
    int moment(qint64 wholeWork)
    {
        return std::uniform_int_distribution<int>(0, int(wholeWork * 11 / 10) + 1)(m_random);
    }

    std::mt19937 m_random{20261124}; // the same moments in every run, as far as the machine allows
};

TEST_F(Kill, WhatWasAcknowledgedIsThere)
{
    QElapsedTimer timer;
    timer.start();
    ASSERT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name=Primeira Pessoa"_s}).code, 0);
    const qint64 whole = timer.elapsed();

    QHash<QString, QString> acknowledged; // number → name
    int killed = 0;
    for (int i = 0; i < kAddKills; ++i) {
        const QString name = u"Pessoa Inventada %1"_s.arg(i);
        const Outcome run =
            eloKilledAfter(moment(whole), {u"add"_s, file(), u"--entity"_s, u"member"_s, u"name="_s + name});
        killed += run.code == -1;
        if (run.out.endsWith('\n'))
            acknowledged.insert(run.text().trimmed(), name);
        if (i % 25 == 24) {
            EXPECT_TRUE(isSound()) << "after " << i;
        }
    }
    EXPECT_GT(killed, kAddKills / 4);
    EXPECT_TRUE(isSound());
    const QByteArray all = dump();
    for (auto it = acknowledged.begin(); it != acknowledged.end(); ++it)
        EXPECT_TRUE(all.contains(it.value().toUtf8())) << it.key().toStdString();
    if (!acknowledged.isEmpty()) {
        EXPECT_EQ(elo({u"show"_s, file(), acknowledged.begin().key(), u"--json"_s}).object()[u"title"].toString(),
                  acknowledged.begin().value());
    }
}

TEST_F(Kill, AnImportIsThereWholeOrNotAtAll)
{
    QByteArray list = "Nome;Cidade\n";
    for (int i = 0; i < kRows; ++i)
        list += "Pessoa Inventada " + QByteArray::number(i * 7919) + ";Lisboa\n";
    const QString source = write(u"list.csv"_s, list);
    const QString rehearsalFile = path(u"rehearsal.elo"_s);
    ASSERT_EQ(elo({u"new"_s, rehearsalFile}).code, 0);
    QElapsedTimer timer;
    timer.start();
    ASSERT_EQ(elo({u"import"_s, rehearsalFile, source}).code, 0);
    const qint64 whole = timer.elapsed();

    const QByteArray empty = dump();
    int killed = 0;
    for (int i = 0; i < kImportKills; ++i) {
        const Outcome run = eloKilledAfter(moment(whole), {u"import"_s, file(), source, u"--json"_s});
        killed += run.code == -1;
        const QByteArray after = dump();
        const auto people = after.count("Pessoa Inventada ");
        if (run.code == 0) {
            EXPECT_GE(people, kRows) << "acknowledged, but not there";
        }
        if (after != empty) {
            EXPECT_GE(people, kRows) << "half an import is there";
            // back to an empty file for the next one
            const QString operation =
                elo({u"history"_s, file(), u"--json"_s}).array()[0].toObject()[u"id"].toString();
            EXPECT_EQ(elo({u"undo"_s, file(), operation}).code, 0);
            EXPECT_EQ(dump(), empty);
        }
        if (i % 10 == 9) {
            EXPECT_TRUE(isSound()) << "after " << i;
        }
    }
    EXPECT_GT(killed, kImportKills / 3);
    EXPECT_TRUE(isSound());
    // Whether a kill fell between two chunks is up to the machine: tests/core/store/long_operation_test.cpp sees to
    // each of them. Here it is only told.
    RecordProperty("cut_between_chunks", elo({u"history"_s, file()}).out.contains("Interrupted") ? 1 : 0);
}

TEST_F(Kill, AnUndoOfAnImportIsDoneWholeOrNotAtAll)
{
    QByteArray list = "Nome;Telefone\n";
    for (int i = 0; i < kRows; ++i)
        list +=
            "Pessoa Inventada " + QByteArray::number(i * 7919) + ";+2582100" + QByteArray::number(10000 + i) + '\n';
    const QByteArray empty = dump();
    ASSERT_EQ(elo({u"import"_s, file(), write(u"list.csv"_s, list)}).code, 0);
    const QByteArray full = dump();
    const auto newest = [&] {
        for (const QJsonValue &operation : elo({u"history"_s, file(), u"--json"_s}).array())
            if (operation[u"kind"].toString() != u"interrupted" && !operation[u"undone"].toBool())
                return operation[u"id"].toString();
        return QString();
    };
    QElapsedTimer timer;
    timer.start();
    ASSERT_EQ(elo({u"undo"_s, file(), newest()}).code, 0);
    const qint64 whole = timer.elapsed();
    ASSERT_EQ(dump(), empty);
    // There and back, with a kill at any moment of each.
    for (int i = 0; i < kUndoKills; ++i) {
        const QByteArray before = dump();
        const Outcome run = eloKilledAfter(moment(whole), {u"undo"_s, file(), newest()});
        const QByteArray after = dump();
        const QByteArray &other = before == empty ? full : empty;
        EXPECT_TRUE(after == before || after == other) << "half of it, after " << i;
        if (run.code == 0) {
            EXPECT_EQ(after, other) << "acknowledged, but not done";
        }
        if (i % 10 == 9) {
            EXPECT_TRUE(isSound()) << "after " << i;
        }
    }
}

} // namespace elo::test
