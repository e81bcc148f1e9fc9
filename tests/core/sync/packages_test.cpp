// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/sync/conflicts.h"
#include "core/sync/exchange.h"
#include "tests/core/sync/fleet.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <algorithm>

using namespace elo;
using namespace elo::test;
using namespace Qt::StringLiterals;

namespace {

QString why(const Error &error)
{
    return error.args.join(u' ') + u' ' + error.cause;
}

class Packages : public testing::Test
{
protected:
    QTemporaryDir dir;
    std::vector<Ref> people;
    Ref event;
    Fleet fleet{3, [this](Workspace &base) {
                    for (int i = 0; i < 20; ++i)
                        people.push_back(addPerson(base, u"Pessoa %1"_s.arg(i), u"+27 82 555 %1"_s.arg(1000 + i)));
                    Record forum = base.schema().entity(u"event").newRecord();
                    forum.set(u"name", u"Fórum"_s).set(u"starts", QDate(2026, 3, 12));
                    event = base.save(forum).value();
                    for (int i = 0; i < 5; ++i) {
                        Record taken = base.schema().entity(u"participation").newRecord();
                        taken.set(u"event", event.id).set(u"person", people[size_t(i)].text());
                        EXPECT_TRUE(base.save(taken).has_value());
                    }
                }};

    QString package(const QString &name) const { return dir.filePath(u"%1.elopack"_s.arg(name)); }
    qint64 pack(int file, const QString &name)
    {
        const auto packed = sync::pack(fleet[file], package(name));
        EXPECT_TRUE(packed.has_value()) << (packed ? "" : qPrintable(why(packed.error())));
        return packed.value_or(-1);
    }
    sync::Received unpack(int file, const QString &name)
    {
        const auto taken = sync::unpack(fleet[file], package(name));
        EXPECT_TRUE(taken.has_value()) << (taken ? "" : qPrintable(why(taken.error())));
        return taken ? taken->received : sync::Received();
    }
};

/// Edits of everybody everywhere, as a day at the desks makes them.
void workOffline(Workspace &workspace, const std::vector<Ref> &people, quint32 seed, int edits)
{
    QRandomGenerator random(seed);
    std::vector<Ref> known = people;
    for (int i = 0; i < edits; ++i) {
        const Ref &ref = known[random.bounded(quint32(known.size()))];
        const QString text = u"%1/%2"_s.arg(seed).arg(i);
        switch (random.bounded(10)) {
        case 0:
            known.push_back(addPerson(workspace, u"Nova %1"_s.arg(text), u"+27 83 %1%2"_s.arg(seed).arg(100000 + i)));
            break;
        case 1:
            (void)workspace.remove(ref);
            break;
        case 2:
            (void)workspace.mergeMembers(ref, known[random.bounded(quint32(known.size()))]);
            break;
        case 3:
            (void)workspace.undoLast();
            break;
        case 4:
            (void)setValue(workspace, ref, u"residence_city"_s, text);
            break;
        default:
            (void)setValue(workspace, ref, u"occupation"_s, text);
        }
    }
}

TEST_F(Packages, BringBackWhatWasDone)
{
    const Ref added = addPerson(fleet[1], u"Zita Cossa"_s);
    setValue(fleet[1], people[0], u"occupation"_s, u"Mecânico"_s);
    EXPECT_EQ(pack(1, u"laptop"_s), 2);
    EXPECT_EQ(unpack(0, u"laptop"_s).applied, 2);
    EXPECT_EQ(fleet[0].title(added), u"Zita Cossa"_s);
    EXPECT_EQ(unpack(0, u"laptop"_s).already, 2);
    EXPECT_EQ(fleet.dump(0), fleet.dump(1));
    EXPECT_EQ(fleet.problems(0), QStringList());
}

TEST_F(Packages, OfAnotherOfficeAreRefused)
{
    auto other = Workspace::create(dir.filePath(u"other.elo"_s), u"x"_s);
    ASSERT_TRUE(other.has_value());
    addPerson(fleet[1], u"Zita Cossa"_s);
    pack(1, u"laptop"_s);
    const auto taken = sync::unpack(**other, package(u"laptop"_s));
    ASSERT_FALSE(taken.has_value());
    EXPECT_EQ(taken.error().args.value(0), u"other_office"_s);
}

TEST_F(Packages, CarryAttachments)
{
    QFile file(dir.filePath(u"carta.txt"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(2500000, 'a'));
    file.close();
    const auto attached = fleet[1].attach(people[0], file.fileName());
    ASSERT_TRUE(attached.has_value());
    pack(1, u"laptop"_s);
    unpack(0, u"laptop"_s);
    EXPECT_EQ(fleet.problems(0), QStringList());
    const QString copy = dir.filePath(u"copy.txt"_s);
    ASSERT_TRUE(fleet[0].saveAttachment(*attached, copy).has_value());
    EXPECT_EQ(QFile(copy).size(), 2500000);
}

/// Five files, each with hundreds of edits; whoever takes the packages in, in whatever order, has the same.
TEST(PackageOrders, AllHundredAndTwentyGiveTheSame)
{
    std::vector<Ref> people;
    Fleet fleet(5, [&](Workspace &base) {
        for (int i = 0; i < 40; ++i)
            people.push_back(addPerson(base, u"Pessoa %1"_s.arg(i)));
    });
    QTemporaryDir dir;
    const int edits = qEnvironmentVariableIsSet("ELO_EDITS") ? qEnvironmentVariableIntValue("ELO_EDITS") : 60;
    const QString base = dir.filePath(u"base.elo"_s);
    ASSERT_TRUE(fleet[0].backup(base).has_value());
    const auto packageOf = [&](int file) { return dir.filePath(u"%1.elopack"_s.arg(file)); };
    for (int file = 0; file < 5; ++file) {
        workOffline(fleet[file], people, quint32(file + 1), edits);
        ASSERT_TRUE(sync::pack(fleet[file], packageOf(file)).has_value());
    }
    std::vector<int> order{0, 1, 2, 3, 4};
    QByteArray first;
    int orders = 0;
    do {
        const QString path = dir.filePath(u"order%1.elo"_s.arg(orders));
        ASSERT_TRUE(QFile::copy(base, path));
        auto workspace = Workspace::open(path, u"office"_s);
        ASSERT_TRUE(workspace.has_value());
        for (const int file : order) {
            const auto taken = sync::unpack(**workspace, packageOf(file));
            ASSERT_TRUE(taken.has_value()) << qPrintable(why(taken.error()));
            if ((orders + file) % 3 == 0) {
                const auto again = sync::unpack(**workspace, packageOf(file));
                ASSERT_TRUE(again.has_value());
                EXPECT_EQ(again->received.applied, 0);
            }
        }
        QByteArray dump;
        ASSERT_TRUE((*workspace)->dump([&](const QByteArray &line) { dump += line + '\n'; }).has_value());
        if (orders == 0)
            first = dump;
        ASSERT_TRUE(dump == first) << "order " << orders;
        workspace->reset();
        QFile::remove(path);
        ++orders;
    } while (std::next_permutation(order.begin(), order.end()));
    EXPECT_EQ(orders, 120);
}

class SharedFolder : public Packages
{
protected:
    QString folder = dir.filePath(u"stick"_s);
    void SetUp() override { ASSERT_TRUE(QDir().mkpath(folder)); }

    sync::Exchanged exchange(int file)
    {
        const auto done = sync::exchangeWithFolder(fleet[file], folder);
        EXPECT_TRUE(done.has_value()) << (done ? "" : qPrintable(why(done.error())));
        return done.value_or(sync::Exchanged());
    }

    QStringList packages() const
    {
        QStringList found;
        QDirIterator files(folder, {u"*.elopack"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found << files.next();
        return found;
    }
};

TEST_F(SharedFolder, KeepsAllInStep)
{
    workOffline(fleet[0], people, 1, 20);
    workOffline(fleet[1], people, 2, 20);
    workOffline(fleet[2], people, 3, 20);
    for (int round = 0; round < 2; ++round)
        for (int file = 0; file < 3; ++file)
            exchange(file);
    EXPECT_EQ(fleet.dump(0), fleet.dump(1));
    EXPECT_EQ(fleet.dump(0), fleet.dump(2));
    const auto count = packages().size();
    EXPECT_EQ(exchange(0).sent, 0);
    EXPECT_EQ(packages().size(), count) << "nothing new, nothing written";
}

TEST_F(SharedFolder, LeavesWhatIsHalfCopiedForTheNextTime)
{
    addPerson(fleet[1], u"Zita Cossa"_s);
    exchange(1);
    for (const QString &path : packages()) {
        QFile half(path);
        ASSERT_TRUE(half.open(QIODevice::ReadWrite));
        half.resize(half.size() / 2);
    }
    EXPECT_EQ(exchange(2).received.applied, 0);
    EXPECT_EQ(fleet.problems(2), QStringList());
    // The one who has it gives it again: what cannot be read is not taken for given.
    exchange(1);
    EXPECT_EQ(exchange(2).received.applied, 1);
}

TEST_F(SharedFolder, TakesNothingFromNamesThatLeadElsewhere)
{
    addPerson(fleet[1], u"Zita Cossa"_s);
    exchange(1);
    const QString device = QFileInfo(packages().constFirst()).path();
    ASSERT_TRUE(QFile::link(u"/etc/passwd"_s, device + u"/9-10.elopack"_s));
    QFile copy(device + u"/1-2 (conflicted copy).elopack"_s);
    ASSERT_TRUE(copy.open(QIODevice::WriteOnly));
    copy.write("rubbish");
    copy.close();
    EXPECT_EQ(exchange(2).received.applied, 1);
}

TEST_F(SharedFolder, ThatIsGoneIsSaid)
{
    QDir(folder).removeRecursively();
    const auto done = sync::exchangeWithFolder(fleet[0], folder);
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::NotFound);
}

class TakenToAnEvent : public Packages
{
protected:
    QString laptopPath = dir.filePath(u"laptop.elo"_s);
    std::unique_ptr<Workspace> laptop;

    void SetUp() override
    {
        setValue(fleet[0], people[19], u"notes"_s, u"Segredo de quem fica no escritório"_s);
        const auto taken = sync::takeEvent(fleet[0], event, laptopPath);
        ASSERT_TRUE(taken.has_value()) << qPrintable(why(taken.error()));
        auto opened = Workspace::open(laptopPath, u"desk"_s);
        ASSERT_TRUE(opened.has_value());
        laptop = std::move(*opened);
    }

    QStringList problems(Workspace &workspace)
    {
        QStringList found;
        const auto list = workspace.check().value();
        for (const Problem &problem : list)
            found << u"%1: %2"_s.arg(problem.what, problem.where);
        return found;
    }
};

TEST_F(TakenToAnEvent, TheFileHasItsPeopleAndNobodyElse)
{
    EXPECT_EQ(laptop->count(laptop->schema().entity(u"member")).value(), 5);
    EXPECT_EQ(problems(*laptop), QStringList());
    EXPECT_EQ(laptop->search(u"pessoa"_s, {u"member"_s})->size(), 5u);
    laptop.reset();
    QFile file(laptopPath);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_FALSE(bytes.contains("Segredo de quem"));
    EXPECT_FALSE(bytes.contains("Pessoa 19"));
    EXPECT_TRUE(bytes.contains("Pessoa 2"));
}

TEST_F(TakenToAnEvent, WhatWasDoneThereComesBack)
{
    const Ref walkIn = addPerson(*laptop, u"Zita Cossa"_s);
    EXPECT_TRUE(setValue(*laptop, people[1], u"occupation"_s, u"Mecânico"_s));
    setValue(fleet[0], people[1], u"occupation"_s, u"Electricista"_s);
    setValue(fleet[0], people[2], u"occupation"_s, u"Pedreiro"_s);
    ASSERT_TRUE(sync::pack(*laptop, package(u"desk"_s)).has_value());
    EXPECT_EQ(unpack(0, u"desk"_s).applied, 2);
    EXPECT_EQ(fleet[0].title(walkIn), u"Zita Cossa"_s);
    EXPECT_EQ(sync::conflicts(fleet[0])->size(), 1u);
    EXPECT_EQ(fleet[0].count(fleet[0].schema().entity(u"member")).value(), 21);
    EXPECT_EQ(fleet.problems(0), QStringList());
}

TEST_F(TakenToAnEvent, TheFileTakesNothingOfOthersIn)
{
    addPerson(fleet[0], u"Olga Nhaca"_s);
    pack(0, u"office"_s);
    const auto taken = sync::unpack(*laptop, package(u"office"_s));
    ASSERT_FALSE(taken.has_value());
    EXPECT_EQ(taken.error().args.value(0), u"partial_file"_s);
}

TEST_F(TakenToAnEvent, TwoDesksOfOneEventExchange)
{
    const QString second = dir.filePath(u"second.elo"_s);
    ASSERT_TRUE(sync::takeEvent(fleet[0], event, second).has_value());
    auto other = Workspace::open(second, u"desk 2"_s);
    ASSERT_TRUE(other.has_value());
    const Ref walkIn = addPerson(*laptop, u"Zita Cossa"_s);
    setValue(**other, people[1], u"occupation"_s, u"Mecânico"_s);
    ASSERT_TRUE(sync::pack(*laptop, package(u"one"_s)).has_value());
    ASSERT_TRUE(sync::pack(**other, package(u"two"_s)).has_value());
    ASSERT_TRUE(sync::unpack(**other, package(u"one"_s)).has_value());
    ASSERT_TRUE(sync::unpack(*laptop, package(u"two"_s)).has_value());
    EXPECT_EQ((*other)->title(walkIn), u"Zita Cossa"_s);
    EXPECT_EQ(laptop->record(people[1])->text(u"occupation"), u"Mecânico"_s);
    EXPECT_EQ(problems(*laptop), QStringList());
    EXPECT_EQ(problems(**other), QStringList());
}

} // namespace
