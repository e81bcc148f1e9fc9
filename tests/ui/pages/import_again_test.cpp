// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_mapping.h"
#include "tests/print_qt.h"
#include "tests/ui/office.h"
#include "ui/dialogs/import_mappings_dialog.h"
#include "ui/dialogs/value_mapping_dialog.h"
#include "ui/navigator.h"
#include "ui/pages/import_page.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// A list that comes every week, as an officer imports it.
namespace elo {

namespace {

struct Silent : Navigator
{
    void openRecord(const Ref &) override {}
    void openList(const ListQuery &) override {}
    void newRecord(const QString &, const QVariantMap &, const Ref &) override {}
    void openPage(const QString &, const QVariantMap &) override {}
    void notify(const QString &sentence, const Id &) override { sentences << sentence; }
    QStringList sentences;
};

enum { kSource, kColumns, kRows, kDone };
enum { kHeader, kExamples, kTarget, kValues };

class ImportAgainTest : public ::testing::Test
{
protected:
    /// Opens a list and waits until its values are counted.
    void open(const QByteArray &content, const QString &name)
    {
        QFile file(m_office.folder() + u'/' + name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        m_page = std::make_unique<ImportPage>(PageContext{&m_office.workspace(), &m_navigator}, nullptr);
        m_page->resize(1100, 700);
        m_page->show();
        m_page->activateWindow();
        m_page->enter({{u"path"_s, file.fileName()}});
        ASSERT_TRUE(waitFor(kColumns));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !anyCell(u"counting…"_s); }, 10'000));
    }

    bool waitFor(int step)
    {
        auto *steps = m_page->findChild<QStackedWidget *>();
        return QTest::qWaitFor([&] { return steps->currentIndex() == step && steps->isEnabled(); }, 10'000);
    }

    QTableView *columns()
    {
        for (auto *table : m_page->findChildren<QTableView *>())
            if (table->accessibleName() == u"Columns of the list")
                return table;
        return nullptr;
    }
    QString cell(int row, int column) { return columns()->model()->index(row, column).data().toString(); }
    bool anyCell(const QString &text)
    {
        for (int row = 0; row < columns()->model()->rowCount(); ++row)
            if (cell(row, kValues) == text)
                return true;
        return false;
    }

    /// Enter, where the cursor is.
    void pressEnter()
    {
        QWidget *focus = m_page->focusWidget();
        ASSERT_NE(focus, nullptr);
        QTest::keyClick(focus, Qt::Key_Return);
    }

    QPushButton *button(const QString &text, QWidget *in = nullptr)
    {
        for (auto *candidate : (in ? in : m_page.get())->findChildren<QPushButton *>())
            if (candidate->text() == text)
                return candidate;
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }

    bool says(const QString &part)
    {
        for (auto *label : m_page->findChildren<QLabel *>())
            if (label->isVisibleTo(m_page.get()) && label->text().contains(part))
                return true;
        return false;
    }

    qint64 members() { return *m_office.workspace().count(m_office.workspace().schema().entity(u"member")); }

    testing::Office m_office;
    Silent m_navigator;
    std::unique_ptr<ImportPage> m_page;
};

const QByteArray kFirst = "Nome;Sexo;País de residência;Coisa\nAna Sitoe;Fm;Sudáfr.;a\nRui Tembe;Masculino;RSA;b\n";
const QByteArray kSecond = "Nome;Sexo;País de residência;Coisa\nOlga Cossa;Fm;Sudáfr.;c\nEva Langa;Fm;RSA;d\n";

} // namespace

TEST_F(ImportAgainTest, SaysWhatValuesMeanAndIsQuickTheSecondTime)
{
    open(kFirst, u"Lista 2026-01.csv"_s);
    EXPECT_EQ(cell(1, kValues), u"1 not understood");
    EXPECT_EQ(cell(2, kValues), u"1 not understood");
    EXPECT_EQ(cell(0, kValues), QString()) << "names are no choice";
    EXPECT_TRUE(says(u"2 value(s) not understood"_s));

    // Enter on the values of a column, Enter on a value, a part of its meaning, Enter.
    columns()->setCurrentIndex(columns()->model()->index(1, kValues));
    QTest::keyClick(columns(), Qt::Key_Return);
    auto *dialog = m_page->findChild<ValueMappingDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *values = dialog->findChild<QTableView *>();
    QTest::keyClick(values, Qt::Key_Return);
    QTest::keyClicks(values->findChild<QComboBox *>(), u"Female"_s);
    QTest::keyClick(values->findChild<QComboBox *>(), Qt::Key_Return);
    QPushButton *take = button(u"Use these meanings"_s, dialog);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->focusWidget() == take; }));
    QTest::keyClick(take, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(1, kValues) == u"2 value(s)"; }, 10'000));

    columns()->setCurrentIndex(columns()->model()->index(2, kTarget));
    QTest::keyClick(button(u"&Values…"_s), Qt::Key_Space);
    dialog = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        for (auto *open : m_page->findChildren<ValueMappingDialog *>())
            dialog = open->isVisible() ? open : dialog;
        return dialog != nullptr;
    }));
    values = dialog->findChild<QTableView *>();
    QTest::keyClick(values, Qt::Key_Return);
    QTest::keyClicks(values->findChild<QComboBox *>(), u"South Africa"_s);
    QTest::keyClick(values->findChild<QComboBox *>(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog->focusWidget() == button(u"Use these meanings"_s, dialog); }));
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(2, kValues) == u"2 value(s)"; }, 10'000));

    QTest::keyClick(button(u"Check the rows"_s), Qt::Key_Return);
    ASSERT_TRUE(waitFor(kRows));
    QTest::keyClick(button(u"Import 2 row(s)"_s), Qt::Key_Return);
    ASSERT_TRUE(waitFor(kDone));
    EXPECT_EQ(members(), 2);
    ASSERT_TRUE(m_office.workspace().undoable());
    EXPECT_EQ(m_office.workspace().undoable()->kind, u"import") << "Ctrl+Z takes the import back, not its mapping";

    // The next week: open, Enter, Enter.
    open(kSecond, u"Lista 2026-02.csv"_s);
    EXPECT_TRUE(says(u"As last time: “Lista”"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return m_page->focusWidget() == button(u"Check the rows"_s); }, 10'000));
    pressEnter();
    ASSERT_TRUE(waitFor(kRows));
    pressEnter();
    ASSERT_TRUE(waitFor(kDone));
    EXPECT_EQ(members(), 4);
    const auto hits = m_office.workspace().search(u"Olga Cossa"_s, {u"member"_s});
    const auto olga = m_office.workspace().record(hits->front().ref);
    EXPECT_EQ(olga->text(u"sex"), u"f");
    EXPECT_EQ(olga->text(u"residence_country"), u"ZA");
}

TEST_F(ImportAgainTest, StartsFromTheGuessOrFromAnotherMapping)
{
    Workspace &workspace = m_office.workspace();
    open(kFirst, u"Lista.csv"_s);
    {
        auto session = ImportSession::open(m_office.folder() + u"/Lista.csv"_s, workspace);
        session->setTarget(3, indexOfTarget(session->targets(), u"occupation"));
        ASSERT_TRUE(import_mappings::remember(workspace, *session, {}, u"Lisboa"_s));
        session->setTarget(3, indexOfTarget(session->targets(), u"notes"));
        ASSERT_TRUE(import_mappings::remember(workspace, *session, {}, u"Porto"_s));
    }
    open(kFirst, u"Lista.csv"_s);
    EXPECT_NE(cell(3, kTarget), u"Not imported");
    QTest::keyClick(button(u"Start from the guess"_s), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(3, kTarget) == u"Not imported"; }, 10'000));
    EXPECT_FALSE(says(u"As last time"_s));

    QTest::keyClick(button(u"Other mappings…"_s), Qt::Key_Space);
    auto *dialog = m_page->findChild<ImportMappingsDialog *>();
    ASSERT_NE(dialog, nullptr);
    auto *table = dialog->findChild<QTableWidget *>();
    ASSERT_EQ(table->rowCount(), 2);
    const int lisbon = table->item(0, 0)->text() == u"Lisboa" ? 0 : 1;
    table->setCurrentCell(1 - lisbon, 0);
    QTest::keyClick(table, Qt::Key_Delete);
    ASSERT_EQ(table->rowCount(), 1);
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = table->findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    editor->selectAll();
    QTest::keyClicks(editor, u"Consulado"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return import_mappings::byName(workspace, u"Consulado"_s).has_value(); }));
    QTest::keyClick(button(u"Use for this list"_s, dialog), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return cell(3, kTarget) == u"Occupation"; }, 10'000));
    EXPECT_TRUE(says(u"As last time: “Consulado”"_s));
}

} // namespace elo
