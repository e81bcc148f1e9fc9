// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/operation_text.h"

#include "tests/print_qt.h"
#include "tests/ui/office.h"

#include <gtest/gtest.h>

namespace elo {

namespace {

OperationInfo operation(const char *kind, const char *detail, const Ref &subject = {}, const QString &title = {})
{
    OperationInfo info;
    info.kind = QString::fromLatin1(kind);
    info.detail = QString::fromLatin1(detail);
    info.subject = subject;
    info.title = title;
    return info;
}

} // namespace

class OperationTextTest : public ::testing::Test
{
protected:
    QString worded(const char *kind, const char *detail, bool withSubject = true)
    {
        const Ref subject = withSubject ? Ref{QStringLiteral("member"), Id::createUuid()} : Ref();
        return operationText(operation(kind, detail, subject, withSubject ? QStringLiteral("Rosa") : QString()),
                             m_office.workspace());
    }
    testing::Office m_office;
};

TEST_F(OperationTextTest, WordsEveryKindOfItsOwn)
{
    EXPECT_EQ(worded("save", "added"), QStringLiteral("Added member Rosa"));
    EXPECT_EQ(worded("save", "updated"), QStringLiteral("Changed member Rosa"));
    EXPECT_EQ(worded("save", "updated", false), QStringLiteral("Changed several records"));
    EXPECT_EQ(worded("remove", "1"), QStringLiteral("Removed member Rosa"));
    EXPECT_TRUE(worded("remove", "12", false).contains(QStringLiteral("12")));
    EXPECT_EQ(worded("import", "list.csv", false), QStringLiteral("Imported the list list.csv"));
    EXPECT_EQ(worded("follow_up_state", "done"), QStringLiteral("Marked as done: Rosa"));
    EXPECT_EQ(worded("confirm_mission", ""), QStringLiteral("Confirmed member Rosa"));
    EXPECT_EQ(worded("decide", "occupation"), QStringLiteral("Decided for member Rosa: Occupation"));
    EXPECT_EQ(worded("decide", "alive"), QStringLiteral("Decided what holds for member Rosa"));
    EXPECT_EQ(worded("restore", ""), QStringLiteral("Brought back member Rosa"));
    EXPECT_NE(worded("attendance", "present"), worded("attendance", "absent"));
    EXPECT_FALSE(worded("verb_of_tomorrow", "").isEmpty());
}

TEST_F(OperationTextTest, AnUndoSaysWhatItTookBack)
{
    EXPECT_EQ(worded("undo", "save added"), QStringLiteral("Undone: added member Rosa"));
    EXPECT_EQ(worded("redo", "undo save added"), QStringLiteral("Done again: added member Rosa"));
    EXPECT_EQ(worded("undo", "import my list.csv", false), QStringLiteral("Undone: imported the list my list.csv"));
}

TEST_F(OperationTextTest, AnUndoOfARedoIsAnUndoAgain)
{
    EXPECT_EQ(worded("redo", "redo undo save added"), QStringLiteral("Undone: added member Rosa"));
}

TEST_F(OperationTextTest, AChangeReadsAsOneLine)
{
    const Ref rosa = m_office.addMember(QStringLiteral("Rosa Fictícia"));
    ASSERT_TRUE(m_office.workspace().setField({rosa}, QStringLiteral("residence_country"), QStringLiteral("DE")));
    const auto history = m_office.workspace().history(rosa);
    ASSERT_TRUE(history && !history->empty());
    EXPECT_EQ(historyText(history->front(), m_office.workspace()),
              QStringLiteral("Country of residence: Portugal → Germany"));
    EXPECT_EQ(historyText(history->back(), m_office.workspace()), QStringLiteral("Added"));
}

TEST_F(OperationTextTest, MomentsNearAreNearInWords)
{
    const QDateTime now = QDateTime::currentDateTime();
    EXPECT_TRUE(momentText(now, m_office.workspace()).startsWith(QStringLiteral("today ")));
    EXPECT_TRUE(momentText(now.addDays(-1), m_office.workspace()).startsWith(QStringLiteral("yesterday ")));
    EXPECT_TRUE(
        momentText(now.addYears(-2), m_office.workspace()).contains(QString::number(now.addYears(-2).date().year())));
}

} // namespace elo
