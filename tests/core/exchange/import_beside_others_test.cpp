// SPDX-License-Identifier: GPL-3.0-or-later
// A long import lets others write between its chunks; what they removed gets nothing hung on it.
#include "core/exchange/import_session.h"
#include "core/store/connection.h"
#include "tests/core/office_file.h"

#include <QFile>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

class ImportBesideOthers : public testing::Test
{
protected:
    static constexpr int kRows = 600;

    void SetUp() override
    {
        association = office.addAssociation(u"Casa Inventada"_s);
        auto opened = Workspace::open(office.path(), u"Rui"_s);
        ASSERT_TRUE(opened.has_value());
        colleague = std::move(*opened);
        office->connection().setLongestHold(0);
    }

    QString list(const QByteArray &headers, const std::function<QByteArray(int)> &row)
    {
        const QString path = office.path(u"list.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(headers + '\n');
        for (int i = 0; i < kRows; ++i)
            file.write(row(i) + '\n');
        return path;
    }

    /// Imports while the colleague removes the association between the first two chunks.
    Result<ImportResult> importAs(const QString &entity, const QString &path)
    {
        ImportOptions options;
        options.entity = entity;
        auto session = ImportSession::open(path, *office, options);
        EXPECT_TRUE(session.has_value());
        if (!session)
            return std::unexpected(session.error());
        bool hasBegun = false;
        bool isRemoved = false;
        office->connection().setFault([&] {
            const bool isOpen = !sqlite3_get_autocommit(office->connection().handle());
            hasBegun = hasBegun || isOpen;
            if (isOpen || !hasBegun || isRemoved)
                return;
            isRemoved = true;
            EXPECT_TRUE(colleague->remove(association).has_value());
        });
        auto done = session->apply(*office);
        office->connection().setFault({});
        EXPECT_TRUE(isRemoved);
        EXPECT_FALSE(office->record(association)->alive);
        return done;
    }

    qint64 count(const char *entity) { return *office->count(office->schema().entity(QString::fromLatin1(entity))); }

    test::OfficeFile office;
    std::unique_ptr<Workspace> colleague;
    Ref association;
};

} // namespace

TEST_F(ImportBesideOthers, PeopleComeWithoutTheAssociationThatWent)
{
    const auto done = importAs(u"member"_s, list("Nome,País,Associação", [](int i) {
                                   return "Pessoa Inventada N" + QByteArray::number(i) + ",PT,Casa Inventada";
                               }));
    ASSERT_TRUE(done.has_value());
    EXPECT_EQ(done->counts.created, kRows);
    EXPECT_EQ(count("member"), kRows);
    EXPECT_EQ(count("membership"), 0);
    EXPECT_EQ(office.problems(), QStringList());
}

TEST_F(ImportBesideOthers, AListOfMembershipsIsTakenBack)
{
    for (int i = 0; i < kRows; ++i)
        office.addMember(u"Pessoa Inventada N%1"_s.arg(i));
    const auto done = importAs(u"membership"_s, list("association,member", [](int i) {
                                   return "Casa Inventada,Pessoa Inventada N" + QByteArray::number(i);
                               }));
    ASSERT_FALSE(done.has_value());
    EXPECT_EQ(done.error().code, ErrorCode::NoRecord);
    EXPECT_EQ(count("membership"), 0);
    EXPECT_EQ(office.problems(), QStringList());
}

} // namespace elo
