// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/fleet.h"

#include "core/entities/member.h"
#include "core/store/connection.h"
#include "core/sync/outgoing.h"

#include <QFile>

namespace elo::test {

namespace {

std::unique_ptr<Workspace> opened(const QString &path, int file)
{
    auto workspace = Workspace::open(path, QStringLiteral("officer %1").arg(file));
    EXPECT_TRUE(workspace.has_value()) << (workspace ? "" : qPrintable(workspace.error().cause));
    return workspace ? std::move(*workspace) : nullptr;
}

} // namespace

Fleet::Fleet(int files, const std::function<void(Workspace &)> &fill)
{
    m_dir.setAutoRemove(!qEnvironmentVariableIsSet("ELO_KEEP"));
    auto first = Workspace::create(path(0), QStringLiteral("officer 0"));
    EXPECT_TRUE(first.has_value());
    fill(**first);
    first->reset();
    m_files.push_back(opened(path(0), 0));
    while (size() < files)
        copy(0);
}

QString Fleet::path(int file) const
{
    return m_dir.filePath(QStringLiteral("laptop%1.elo").arg(file));
}

void Fleet::copy(int file)
{
    const QString target = path(size());
    EXPECT_TRUE(m_files[size_t(file)]->backup(target).has_value());
    m_files.push_back(opened(target, size()));
}

void Fleet::reopen(int file)
{
    m_files[size_t(file)].reset();
    m_files[size_t(file)] = opened(path(file), file);
}

std::vector<sync::Arrival> Fleet::operations(int from, int to)
{
    std::vector<sync::Arrival> found;
    Connection &connection = m_files[size_t(from)]->connection();
    const auto done = guarded([&] {
        const Codes codes = Codes::load(connection, m_files[size_t(from)]->schema(), false);
        sync::WireSource source(connection, codes);
        const auto known = to < 0 ? sync::VersionVector() : sync::versionVector(m_files[size_t(to)]->connection());
        for (const auto &operation : sync::operationsBeyond(connection, known))
            found.push_back({operation.device, operation.seq, operation.chain, source.wireOf(operation.rid)});
    });
    EXPECT_TRUE(done.has_value()) << (done ? "" : qPrintable(done.error().cause));
    return found;
}

sync::Received Fleet::give(int to, const std::vector<sync::Arrival> &operations)
{
    sync::Incoming incoming(*m_files[size_t(to)]);
    for (const auto &operation : operations) {
        const auto taken = incoming.take(operation);
        EXPECT_TRUE(taken.has_value()) << (taken ? ""
                                                 : qPrintable(taken.error().args.join(u' ') + u' ' +
                                                              taken.error().cause));
    }
    const auto received = incoming.finish();
    EXPECT_TRUE(received.has_value()) << (received ? ""
                                                   : qPrintable(received.error().args.join(u' ') + u' ' +
                                                                received.error().cause));
    return received.value_or(sync::Received());
}

void Fleet::settle()
{
    for (int round = 0; round < 2; ++round)
        for (int from = 0; from < size(); ++from)
            for (int to = 0; to < size(); ++to)
                if (from != to)
                    give(from, to);
}

QByteArray Fleet::dump(int file)
{
    QByteArray text;
    EXPECT_TRUE(m_files[size_t(file)]->dump([&](const QByteArray &line) { text += line + '\n'; }).has_value());
    return text;
}

QStringList Fleet::problems(int file)
{
    QStringList found;
    const auto problems = m_files[size_t(file)]->check();
    EXPECT_TRUE(problems.has_value());
    for (const Problem &problem : problems.value_or(std::vector<Problem>()))
        found << QStringLiteral("%1: %2").arg(problem.what, problem.where);
    return found;
}

Ref addPerson(Workspace &workspace, const QString &name, const QString &phone)
{
    RecordTree tree{workspace.schema().entity(u"member").newRecord(), {}};
    tree.record.set(u"name", name);
    tree.record.set(u"residence_country", QStringLiteral("ZA"));
    if (!phone.isEmpty()) {
        Record contact = workspace.schema().entity(u"contact_point").newRecord();
        contact.set(u"kind", QStringLiteral("phone"));
        contact.set(u"value", phone);
        tree.parts.push_back(contact);
    }
    const auto saved = workspace.save(tree);
    EXPECT_TRUE(saved.has_value()) << (saved ? "" : qPrintable(saved.error().args.join(u' ') + saved.error().cause));
    return saved.value_or(Ref());
}

bool setValue(Workspace &workspace, const Ref &ref, const QString &field, const QVariant &value)
{
    auto record = workspace.record(ref);
    if (!record || !record->alive)
        return false;
    record->set(field, value);
    return workspace.save(*record).has_value();
}

} // namespace elo::test
