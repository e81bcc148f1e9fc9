// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/palette_model.h"

#include "core/people/fold.h"
#include "tests/print_qt.h"
#include "tests/ui/office.h"

#include <QAbstractItemModelTester>
#include <QAction>

#include <gtest/gtest.h>

namespace elo {

namespace {

class PaletteModelTest : public ::testing::Test
{
protected:
    PaletteModelTest()
    {
        m_rosa = m_office.addMember(QStringLiteral("Rosa Nhantumbo Fictícia"));
        m_joao = m_office.addMember(QStringLiteral("João Inventado Macuácua"));
        m_export.setText(QStringLiteral("&Export…"));
        m_new.setText(QStringLiteral("&New record"));
        m_off.setText(QStringLiteral("&Redo"));
        m_off.setEnabled(false);
    }

    QStringList titles(const PaletteModel &model) const
    {
        QStringList all;
        for (int i = 0; i < model.rowCount(); ++i)
            all << model.index(i).data().toString();
        return all;
    }

    testing::Office m_office;
    Ref m_rosa;
    Ref m_joao;
    QAction m_export;
    QAction m_new;
    QAction m_off;
    std::vector<QAction *> m_commands{&m_export, &m_new, &m_off};
};

} // namespace

TEST_F(PaletteModelTest, FindsPeopleWithoutAccentsAsOneTypes)
{
    PaletteModel model(&m_office.workspace(), m_commands);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setQuery(QStringLiteral("macuacua jo"));
    ASSERT_GE(model.rowCount(), 1);
    EXPECT_EQ(model.refAt(0), m_joao);
    EXPECT_EQ(model.commandAt(0), nullptr);
    EXPECT_TRUE(model.index(0).data(PaletteModel::NumberRole).toString().startsWith(u"M-"));
}

TEST_F(PaletteModelTest, FindsCommandsAndRunsOnlyWhatIsOn)
{
    PaletteModel model(&m_office.workspace(), m_commands);
    model.setQuery(QStringLiteral("expo"));
    ASSERT_GE(model.rowCount(), 1);
    EXPECT_EQ(model.commandAt(0), &m_export);
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Export…"));
    model.setQuery(QStringLiteral("redo"));
    EXPECT_FALSE(titles(model).contains(QStringLiteral("Redo")));
}

TEST_F(PaletteModelTest, ForNothingTypedShowsWhatWasChangedLastThenCommands)
{
    PaletteModel model(&m_office.workspace(), m_commands);
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.refAt(0), m_joao);
    EXPECT_EQ(model.refAt(1), m_rosa);
    EXPECT_EQ(model.commandAt(2), &m_export);
}

TEST_F(PaletteModelTest, WithoutAFileThereAreCommands)
{
    PaletteModel model(nullptr, m_commands);
    EXPECT_EQ(model.rowCount(), 2);
    model.setQuery(QStringLiteral("rosa"));
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_TRUE(model.refAt(7).isNull());
}

TEST_F(PaletteModelTest, ACommandThatIsGoneIsNotOffered)
{
    auto gone = std::make_unique<QAction>(QStringLiteral("Short lived"));
    PaletteModel model(nullptr, {gone.get()});
    ASSERT_EQ(model.rowCount(), 1);
    gone.reset();
    EXPECT_EQ(model.commandAt(0), nullptr);
    model.setQuery(QStringLiteral("short"));
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(PaletteScore, PrefersTheBeginningThenWordsThenLettersInOrder)
{
    const QString command = QStringLiteral("new record");
    const int begins = PaletteModel::commandScore(QStringLiteral("new r"), command);
    const int word = PaletteModel::commandScore(QStringLiteral("rec"), command);
    const int inside = PaletteModel::commandScore(QStringLiteral("cord"), command);
    const int letters = PaletteModel::commandScore(QStringLiteral("nwr"), command);
    EXPECT_GT(begins, word);
    EXPECT_GT(word, inside);
    EXPECT_GT(inside, letters);
    EXPECT_GT(letters, 0);
    EXPECT_LT(PaletteModel::commandScore(QStringLiteral("xyz"), command), 0);
    EXPECT_LT(PaletteModel::commandScore(QStringLiteral("new xyz"), command), 0);
}

TEST_F(PaletteModelTest, APageIsFoundByItsBareName)
{
    m_office.addMember(QStringLiteral("Import Inventado"));
    QAction page(QStringLiteral("&Import"));
    page.setData(QStringLiteral("import"));
    std::vector<QAction *> commands = m_commands;
    commands.push_back(&page);
    PaletteModel model(&m_office.workspace(), commands);
    model.setQuery(QStringLiteral("import"));
    ASSERT_GE(model.rowCount(), 2);
    EXPECT_EQ(model.commandAt(0), &page);
    EXPECT_EQ(model.index(0).data().toString(), QStringLiteral("Go to Import"));
}

} // namespace elo
