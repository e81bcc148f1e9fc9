// SPDX-License-Identifier: GPL-3.0-or-later
// A copy that is made of a file while a long operation is written to it.
#include "core/store/connection.h"
#include "core/store/long_operation.h"
#include "core/store/transaction.h"
#include "tests/core/office_file.h"

#include <sqlite3.h>

using namespace elo;
using elo::test::OfficeFile;

TEST(CopiedOperation, IsTakenBackInTheCopyAsAnOperationOfItsOwn)
{
    OfficeFile file;
    const Ref known = file.addMember(QStringLiteral("Ana Sitoe"));
    file->connection().setLongestHold(0);
    auto colleague = Workspace::open(file.path(), QStringLiteral("Rui"));
    ASSERT_TRUE(colleague.has_value());
    const QString copyPath = file.path(QStringLiteral("copy.elo"));
    bool isCopied = false;
    file->connection().setFault([&] {
        const bool isBetweenChunks = sqlite3_get_autocommit(file->connection().handle()) != 0;
        if (isCopied || !isBetweenChunks || !long_operations::any((*colleague)->connection()))
            return;
        isCopied = true;
        EXPECT_TRUE((*colleague)->backup(copyPath).has_value());
    });
    const auto done = file->transact(QStringLiteral("import"), {}, {}, [](Transaction &tx) {
        for (int i = 0; i < 5; ++i) {
            Record member(tx.schema().entity(u"member"));
            member.set(u"name", QStringLiteral("Pessoa Inventada %1").arg(i));
            RecordTree tree{member, {}};
            tx.insert(tree);
            tx.breathe();
        }
    });
    file->connection().setFault({});
    ASSERT_TRUE(done.has_value());
    ASSERT_TRUE(isCopied);
    EXPECT_TRUE(file.problems().isEmpty()) << qPrintable(file.problems().join(u'\n'));

    auto copy = Workspace::open(copyPath, QStringLiteral("Zita"));
    ASSERT_TRUE(copy.has_value());
    Record edited = *(*copy)->record(known);
    edited.set(u"residence_city", QStringLiteral("Pemba"));
    ASSERT_TRUE((*copy)->save(edited).has_value());
    EXPECT_TRUE((*copy)->check()->empty());
    const auto operations = *(*copy)->operations(10);
    ASSERT_GE(operations.size(), 2u);
    const auto interrupted = std::ranges::find(operations, QStringLiteral("interrupted"), &OperationInfo::kind);
    ASSERT_NE(interrupted, operations.end());
    EXPECT_NE(interrupted->id, *done)
        << "two files that say different things of one operation cannot be brought together";
    Connection &connection = (*copy)->connection();
    EXPECT_NE(connection.scalar("SELECT device FROM operation WHERE kind = 'interrupted'"),
              connection.scalar("SELECT device FROM operation ORDER BY rid LIMIT 1"));
    EXPECT_EQ((*copy)->count((*copy)->schema().entity(u"member")).value(), 1);
}
