// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "tests/core/office_file.h"

namespace elo::test {

/// Merges; fails the test if that is refused.
inline Id merge(OfficeFile &file, const Ref &kept, const Ref &other, const QVariantMap &values = {})
{
    const auto done = file->mergeMembers(kept, other, values);
    EXPECT_TRUE(done.has_value()) << (done ? "" : qPrintable(done.error().args.join(u' ') + done.error().cause));
    return done.value_or(Id());
}

/// Numbers of the members that a query lists, in its order: "M-1 M-3".
inline QString listed(OfficeFile &file, ListQuery query = {})
{
    query.entity = QStringLiteral("member");
    const auto ids = file->ids(query);
    EXPECT_TRUE(ids.has_value());
    const auto records = file->records(file->schema().entity(u"member"), ids.value_or(std::vector<qint64>()));
    EXPECT_TRUE(records.has_value());
    QStringList numbers;
    if (records)
        for (const Record &record : *records)
            numbers << Workspace::numberText(record);
    return numbers.join(u' ');
}

/// Numbers of the members that a search finds, best first.
inline QString found(OfficeFile &file, const QString &text)
{
    const auto hits = file->search(text, {QStringLiteral("member")});
    EXPECT_TRUE(hits.has_value());
    QStringList numbers;
    if (hits)
        for (const SearchHit &hit : *hits)
            numbers << hit.number;
    return numbers.join(u' ');
}

inline QString numberOf(OfficeFile &file, const Ref &ref)
{
    const auto record = file->record(ref);
    return record ? Workspace::numberText(*record) : QString();
}

/// A verb is there whole or not at all, whichever statement fails; it comes and goes with undo, redo, undo, and is
/// done again at the end.
inline void expectWhole(OfficeFile &file, const std::function<bool()> &verb)
{
    const QByteArray before = file.dump();
    bool finished = false;
    for (int failing = 1; !finished && failing < 3000; ++failing) {
        int step = 0;
        file->connection().setFault([&] {
            if (++step == failing)
                raise(ErrorCode::DiskFull);
        });
        finished = verb();
        file->connection().setFault({});
        if (!finished) {
            ASSERT_EQ(file.dump(), before) << "failing at " << failing;
        }
    }
    ASSERT_TRUE(finished);
    EXPECT_EQ(file.problems(), QStringList());
    ASSERT_NO_FATAL_FAILURE(expectComesAndGoes(file, before));
    EXPECT_EQ(file.problems(), QStringList());
    ASSERT_TRUE(file->redoLast().has_value());
    EXPECT_EQ(file.problems(), QStringList());
}

} // namespace elo::test
