// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/value_mapping_dialog.h"

#include "tests/print_qt.h"
#include "ui/models/value_meanings_model.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

using Changes = QHash<QString, std::optional<QString>>;

class ValueMappingDialogTest : public ::testing::Test
{
protected:
    ValueMappingDialogTest()
    {
        ValueMappingDialog::Contents contents;
        contents.header = u"Sexo"_s;
        contents.target = u"Sex"_s;
        contents.readings = {{u"Fm"_s, 12, {}, u"unknown_choice"_s, false},
                             {u"<b>x</b>"_s, 2, {}, u"unknown_choice"_s, false},
                             {u"Masculino"_s, 30, u"Male"_s, {}, false}};
        contents.choices = {{u"f"_s, u"Female"_s}, {u"m"_s, u"Male"_s}};
        m_dialog = new ValueMappingDialog(std::move(contents), nullptr);
        QObject::connect(m_dialog, &ValueMappingDialog::meaningsChosen, m_dialog,
                         [this](const Changes &changes) { m_changes = changes; });
        m_dialog->show();
        m_table = m_dialog->findChild<QTableView *>();
    }
    ~ValueMappingDialogTest() override { delete m_dialog.data(); }

    QString cell(int row, int column) { return m_table->model()->index(row, column).data().toString(); }
    bool says(const QString &part)
    {
        for (auto *label : m_dialog->findChildren<QLabel *>())
            if (label->text().contains(part))
                return true;
        return false;
    }

    QPointer<ValueMappingDialog> m_dialog;
    QTableView *m_table;
    std::optional<Changes> m_changes;
};

} // namespace

TEST_F(ValueMappingDialogTest, IsDoneFromTheKeyboard)
{
    const QAbstractItemModelTester tester(m_table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_TRUE(says(u"2 value(s) not understood"_s));
    EXPECT_EQ(cell(0, 2), u"Not understood");
    QTest::keyClick(m_table, Qt::Key_Return);
    auto *box = m_table->findChild<QComboBox *>();
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->accessibleName(), u"What “Fm” means");
    QTest::keyClicks(box, u"Female"_s);
    QTest::keyClick(box, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(0, 2) == u"Female"; }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_table->currentIndex().row() == 1; })) << "the next that is unread";
    QTest::keyClick(m_table, Qt::Key_Delete);
    EXPECT_EQ(cell(1, 2), u"Left empty");
    EXPECT_TRUE(says(u"Every value is understood."_s));
    auto *take = qobject_cast<QPushButton *>(m_dialog->findChildren<QPushButton *>().front());
    ASSERT_TRUE(QTest::qWaitFor([&] { return take->hasFocus() || m_dialog->focusWidget() == take; }));
    QTest::keyClick(take, Qt::Key_Return);
    ASSERT_TRUE(m_changes);
    EXPECT_EQ(m_changes->size(), 2);
    EXPECT_EQ(m_changes->value(u"Fm"_s), std::optional(u"f"_s));
    EXPECT_EQ(m_changes->value(u"<b>x</b>"_s), std::optional(QString(u""_s)));
}

TEST_F(ValueMappingDialogTest, EscapeChangesNothing)
{
    QTest::keyClick(m_table, Qt::Key_Delete);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    EXPECT_FALSE(m_changes);
}

TEST_F(ValueMappingDialogTest, ShowsTextsAsTheyAre)
{
    EXPECT_EQ(cell(1, 0), u"<b>x</b>");
    EXPECT_EQ(cell(2, 1), u"30");
    EXPECT_EQ(cell(2, 2), u"Male");
    for (auto *label : m_dialog->findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
}

} // namespace elo
