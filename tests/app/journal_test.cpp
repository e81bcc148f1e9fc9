// SPDX-License-Identifier: GPL-3.0-or-later
// Operations seen from outside: undo of any of them brings back the file as it was.
#include "program.h"

namespace elo::test {

using namespace Qt::StringLiterals;

class Journal : public OfficeTest
{
protected:
    QJsonArray history() const { return elo({u"history"_s, file(), u"--json"_s}).array(); }
    QString newest() const { return history()[0].toObject()[u"id"].toString(); }
};

TEST_F(Journal, HistoryListsOperationsNewestFirst)
{
    ASSERT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name=Ana Sorrota"_s}).code, 0);
    const QJsonArray operations = history();
    ASSERT_GE(operations.size(), 2);
    EXPECT_EQ(keys(operations[0].toObject()),
              (QStringList{u"added"_s, u"changed"_s, u"id"_s, u"kind"_s, u"rid"_s, u"text"_s, u"undoes"_s,
                           u"undone"_s, u"when"_s, u"who"_s}));
    EXPECT_EQ(operations[0].toObject()[u"kind"].toString(), u"save"_s);
    EXPECT_GT(operations[0].toObject()[u"rid"].toInt(), operations[1].toObject()[u"rid"].toInt());
    EXPECT_EQ(elo({u"history"_s, file(), u"--limit"_s, u"1"_s, u"--json"_s}).array().size(), 1);
}

TEST_F(Journal, UndoBringsTheFileBackAsItWas)
{
    const QByteArray before = dump();
    ASSERT_EQ(
        elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name=Ana Sorrota"_s, u"phone=084 000 0001"_s}).code, 0);
    const QByteArray between = dump();
    EXPECT_NE(between, before);
    const Outcome undone = elo({u"undo"_s, file(), newest()});
    EXPECT_EQ(undone.code, 0) << undone.err.toStdString();
    EXPECT_EQ(dump(), before);
    // the undo is an operation and can be undone
    EXPECT_EQ(elo({u"undo"_s, file(), undone.text().trimmed()}).code, 0);
    EXPECT_EQ(dump(), between);
    EXPECT_TRUE(isSound());
}

TEST_F(Journal, UndoTakesTheNumberThatHistoryPrints)
{
    ASSERT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name=Ana Sorrota"_s}).code, 0);
    const QString line = elo({u"history"_s, file()}).text().section(u'\n', 0, 0);
    EXPECT_EQ(elo({u"undo"_s, file(), line.section(u'\t', 0, 0)}).code, 0);
    EXPECT_EQ(elo({u"search"_s, file(), u"sorrota"_s}).code, 1);
}

TEST_F(Journal, UndoIsRefusedTwiceAndForWhatDoesNotExist)
{
    ASSERT_EQ(elo({u"add"_s, file(), u"--entity"_s, u"member"_s, u"name=Ana Sorrota"_s}).code, 0);
    const QString operation = newest();
    ASSERT_EQ(elo({u"undo"_s, file(), operation}).code, 0);
    const Outcome again = elo({u"undo"_s, file(), operation});
    EXPECT_EQ(again.code, 1);
    EXPECT_TRUE(again.err.contains(u"undone already")) << again.err.toStdString();
    EXPECT_EQ(elo({u"undo"_s, file(), u"999999"_s}).code, 1);
    EXPECT_EQ(elo({u"undo"_s, file(), u"nonsense"_s}).code, 1);
}

TEST_F(Journal, UndoNamesWhatWasChangedSince)
{
    const QString list = write(u"a.csv"_s, "Nome;Cidade\nAna Sorrota Muiane;\n");
    const QString fuller = write(u"b.csv"_s, "Nome;Cidade;E-mail\nAna Sorrota Muiane;Lisboa;\n");
    ASSERT_EQ(elo({u"import"_s, file(), list}).code, 0);
    const QString first = newest();
    ASSERT_EQ(elo({u"import"_s, file(), fuller, u"--json"_s}).object()[u"updated"].toInt(), 1);
    const QByteArray before = dump();
    const Outcome refused = elo({u"undo"_s, file(), first});
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.err.contains(u"Ana Sorrota Muiane")) << refused.err.toStdString();
    EXPECT_EQ(dump(), before);
}

TEST_F(Journal, UndoOfTheRestLeavesWhatWasChangedSinceAndListsIt)
{
    const QString list = write(u"a.csv"_s, "Nome;Cidade\nAna Sorrota Muiane;\nRui Inventado Tembe;\n");
    const QString fuller = write(u"b.csv"_s, "Nome;Cidade;E-mail\nAna Sorrota Muiane;Lisboa;\n");
    ASSERT_EQ(elo({u"import"_s, file(), list}).code, 0);
    const QString first = newest();
    ASSERT_EQ(elo({u"import"_s, file(), fuller}).code, 0);
    const QByteArray before = dump();
    const Outcome rest = elo({u"undo"_s, file(), first, u"--rest"_s, u"--json"_s});
    ASSERT_EQ(rest.code, 0) << rest.err.toStdString();
    const QJsonObject result = rest.object();
    EXPECT_EQ(keys(result), (QStringList{u"exceptions"_s, u"kept"_s, u"operation"_s, u"removed"_s, u"restored"_s}));
    EXPECT_EQ(result[u"removed"].toInt(), 1);
    ASSERT_EQ(result[u"exceptions"].toInt(), 1);
    const QJsonObject kept = result[u"kept"].toArray()[0].toObject();
    EXPECT_EQ(kept[u"why"].toString(), u"added_edited"_s);
    EXPECT_EQ(kept[u"field"].toString(), u"residence_city"_s);
    EXPECT_EQ(kept[u"now"].toString(), u"Lisboa"_s);
    EXPECT_TRUE(dump().contains("Ana Sorrota Muiane"));
    EXPECT_FALSE(dump().contains("Rui Inventado Tembe"));
    EXPECT_EQ(elo({u"undo"_s, file(), result[u"operation"].toString()}).code, 0);
    EXPECT_EQ(dump(), before);
    EXPECT_TRUE(isSound());
}

} // namespace elo::test
