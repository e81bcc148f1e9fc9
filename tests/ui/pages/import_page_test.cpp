// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_page.h"

#include "tests/print_qt.h"
#include "tests/ui/office.h"
#include "ui/navigator.h"
#include "ui/pages/import_source_step.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

struct Calls : Navigator
{
    void openRecord(const Ref &ref) override { opened << ref.text(); }
    void openList(const ListQuery &query) override { opened << query.entity; }
    void newRecord(const QString &, const QVariantMap &, const Ref &) override {}
    void openPage(const QString &, const QVariantMap &) override {}
    void notify(const QString &sentence, const Id &) override { sentences << sentence; }
    QStringList opened;
    QStringList sentences;
};

/// Answers with a path that the test has set.
struct Chooser : FileChooser
{
    explicit Chooser(const QString &path) : m_path(path) {}
    void chooseExisting(QWidget *, const QString &, const QString &, const Chosen &chosen) override
    {
        chosen(m_path);
    }
    void chooseNew(QWidget *, const QString &, const QString &, const QString &, const QString &,
                   const Chosen &chosen) override
    {
        chosen(m_path);
    }
    QString m_path;
};

class ImportPageTest : public ::testing::Test
{
protected:
    void show(const QByteArray &content)
    {
        m_path = m_office.folder() + u"/list.csv"_s;
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        m_page = std::make_unique<ImportPage>(PageContext{&m_office.workspace(), &m_calls}, nullptr,
                                              std::make_unique<Chooser>(m_path));
        m_page->resize(1100, 700);
        m_page->show();
        m_page->enter({});
    }

    QPushButton *button(const QString &text)
    {
        for (auto *candidate : m_page->findChildren<QPushButton *>())
            if (candidate->text() == text && candidate->isVisibleTo(m_page.get()))
                return candidate;
        ADD_FAILURE() << "no button " << text.toStdString();
        return nullptr;
    }

    void press(const QString &text)
    {
        QPushButton *found = button(text);
        ASSERT_TRUE(found && found->isEnabled()) << text.toStdString();
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }

    QTableView *table(const QString &name)
    {
        for (auto *candidate : m_page->findChildren<QTableView *>())
            if (candidate->accessibleName() == name)
                return candidate;
        return nullptr;
    }

    bool waitFor(int step)
    {
        auto *steps = m_page->findChild<QStackedWidget *>();
        return QTest::qWaitFor([&] { return steps->currentIndex() == step && steps->isEnabled(); }, 10'000);
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
    Calls m_calls;
    QString m_path;
    std::unique_ptr<ImportPage> m_page;
};

constexpr int kColumns = 1;
constexpr int kRows = 2;
constexpr int kDone = 3;

const QByteArray kList = "Nome;Data de nascimento;País;Telefone;Coisa\n"
                         "Ana Sitoe;31/02/1980;Portugal;912 555 001;a\n"
                         "Rui Tembe;1979;Malawi;;b\n"
                         "Zaida Amade;1990;Utopia;;c\n";

} // namespace

TEST_F(ImportPageTest, ShowsWhatIsNotImported)
{
    show(kList);
    press(u"Choose a list…"_s);
    ASSERT_TRUE(waitFor(kColumns));
    QTableView *columns = table(u"Columns of the list"_s);
    ASSERT_EQ(columns->model()->rowCount(), 5);
    EXPECT_EQ(columns->model()->index(0, 2).data().toString(), u"Name");
    EXPECT_EQ(columns->model()->index(4, 2).data().toString(), u"Not imported");
    EXPECT_TRUE(says(u"1 column"_s));
    const QAbstractItemModelTester tester(columns->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    columns->model()->setData(columns->model()->index(4, 2), columns->model()->index(0, 2).data(Qt::EditRole));
    EXPECT_EQ(columns->model()->index(0, 2).data().toString(), u"Not imported") << "a name comes from one column";
}

TEST_F(ImportPageTest, ChoosesATargetFromTheKeyboard)
{
    show(kList);
    press(u"Choose a list…"_s);
    ASSERT_TRUE(waitFor(kColumns));
    QTableView *columns = table(u"Columns of the list"_s);
    columns->setCurrentIndex(columns->model()->index(4, 2));
    QTest::keyClick(columns, Qt::Key_F2);
    auto *box = columns->findChild<QComboBox *>();
    ASSERT_NE(box, nullptr);
    // From "Not imported" over "Name" to "Given names": passing over a target takes it from nobody.
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    EXPECT_EQ(columns->model()->index(0, 2).data().toString(), u"Name");
    QTest::keyClick(box, Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return columns->model()->index(4, 2).data().toString() == u"Given names"; }));
    EXPECT_EQ(columns->model()->index(0, 2).data().toString(), u"Name");
}

TEST_F(ImportPageTest, CorrectsErrorsLeavesOutARowImportsAndUndoes)
{
    show(kList);
    press(u"Choose a list…"_s);
    ASSERT_TRUE(waitFor(kColumns));
    press(u"Check the rows"_s);
    ASSERT_TRUE(waitFor(kRows));
    EXPECT_EQ(members(), 0) << "nothing is written by looking";

    QTableView *rows = table(u"Rows of the list"_s);
    ASSERT_EQ(rows->model()->rowCount(), 2) << "errors first";
    EXPECT_TRUE(rows->model()->index(0, 2).data().toString().contains(u"31/02/1980"));
    // The cursor stands on the cell that is wrong.
    EXPECT_EQ(rows->currentIndex().data().toString(), u"31/02/1980");
    QTest::keyClick(rows, Qt::Key_F2);
    auto *editor = rows->findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"28/02/1980"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows->model()->rowCount() == 1 && rows->isEnabled(); }));

    rows->setCurrentIndex(rows->model()->index(0, 0));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows->model()->rowCount() == 0 && rows->isEnabled(); }));
    press(u"Import 2 row(s)"_s);
    ASSERT_TRUE(waitFor(kDone));
    EXPECT_EQ(members(), 2);
    EXPECT_EQ(m_calls.sentences.size(), 1);

    press(u"Undo the import"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return says(u"The import is undone"_s); }, 10'000));
    EXPECT_EQ(members(), 0);
}

TEST_F(ImportPageTest, LeadsToTheList)
{
    show("Nome\nAna Sitoe\n");
    press(u"Choose a list…"_s);
    ASSERT_TRUE(waitFor(kColumns));
    press(u"Check the rows"_s);
    ASSERT_TRUE(waitFor(kRows));
    press(u"Import 1 row(s)"_s);
    ASSERT_TRUE(waitFor(kDone));
    ASSERT_TRUE(m_office.workspace().undoable().has_value()) << "the keys take an import back too";
    EXPECT_EQ(m_office.workspace().undoable()->kind, u"import");
    press(u"Open the list"_s);
    EXPECT_EQ(m_calls.opened, (QStringList{u"member"_s}));
    press(u"Import another list"_s);
    EXPECT_TRUE(waitFor(0));
}

TEST_F(ImportPageTest, SaysWhatIsWrongWithAListAndStaysThere)
{
    show("Nome;Sexo\nAna;\"F\nRui;M\n");
    press(u"Choose a list…"_s);
    QMessageBox *message = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] { return (message = m_page->findChild<QMessageBox *>()) != nullptr; }, 10'000));
    EXPECT_TRUE(message->text().contains(u"line 2") || message->informativeText().contains(u"line 2"));
    message->close();
    EXPECT_TRUE(waitFor(0));
}

TEST_F(ImportPageTest, AsksBeforeCorrectionsAreLost)
{
    show(kList);
    press(u"Choose a list…"_s);
    ASSERT_TRUE(waitFor(kColumns));
    press(u"Check the rows"_s);
    ASSERT_TRUE(waitFor(kRows));
    bool left = false;
    m_page->leave([&] { left = true; });
    EXPECT_TRUE(left) << "nothing typed yet";
    QTableView *rows = table(u"Rows of the list"_s);
    rows->model()->setData(rows->model()->index(0, 4), u"1980"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows->model()->rowCount() == 1 && rows->isEnabled(); }));
    left = false;
    m_page->leave([&] { left = true; });
    EXPECT_FALSE(left);
    EXPECT_NE(m_page->findChild<QMessageBox *>(), nullptr);
}

TEST_F(ImportPageTest, AsksBeforeAnotherListThrowsCorrectionsAway)
{
    show(kList);
    press(u"Choose a list…"_s);
    ASSERT_TRUE(waitFor(kColumns));
    press(u"Check the rows"_s);
    ASSERT_TRUE(waitFor(kRows));
    QTableView *rows = table(u"Rows of the list"_s);
    rows->model()->setData(rows->model()->index(0, 4), u"1980"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows->model()->rowCount() == 1 && rows->isEnabled(); }));

    const QString other = m_office.folder() + u"/other.csv"_s;
    QFile file(other);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("Nome\nRui Tembe\n");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(other)});
    QDragEnterEvent drag(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drag);
    QDropEvent drop(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page.get(), &drop);
    auto *message = m_page->findChild<QMessageBox *>();
    ASSERT_NE(message, nullptr);
    EXPECT_EQ(rows->model()->rowCount(), 1) << "nothing is lost by asking";
    QTest::mouseClick(message->buttons().front(), Qt::LeftButton);
    ASSERT_TRUE(waitFor(kColumns));
    EXPECT_EQ(table(u"Columns of the list"_s)->model()->rowCount(), 1) << "the columns of the other list";
}

TEST_F(ImportPageTest, SomebodyPerhapsKnownIsDecidedAboutFromTheKeyboard)
{
    Workspace &workspace = m_office.workspace();
    RecordTree ana{workspace.schema().entity(u"member").newRecord(), {}};
    ana.record.set(u"name", u"Ana Paula Sitoe"_s);
    ana.record.set(u"residence_country", u"PT"_s);
    Record phone(workspace.schema().entity(u"contact_point"));
    phone.set(u"kind", u"phone"_s);
    phone.set(u"value", u"+351 912 555 001"_s);
    ana.parts.push_back(phone);
    ASSERT_TRUE(workspace.save(ana).has_value());
    show("Nome;Telefone;Cidade\nRui Tembe;;Lisboa\nAnna Paula Sithoe;+351 912 555 001;Lisboa\n");
    press(u"Choose a list…"_s);
    ASSERT_TRUE(waitFor(kColumns));
    press(u"Check the rows"_s);
    ASSERT_TRUE(waitFor(kRows));
    QTableView *rows = table(u"Rows of the list"_s);
    ASSERT_EQ(rows->model()->rowCount(), 1) << "what there is to decide comes first";
    EXPECT_TRUE(says(u"M-1 Ana Paula Sitoe"_s));
    EXPECT_TRUE(says(u"same phone"_s));
    EXPECT_EQ(members(), 1);
    press(u"It is this one"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return rows->model()->rowCount() == 0; }));
    press(u"Import 2 row(s)"_s);
    ASSERT_TRUE(waitFor(kDone));
    EXPECT_EQ(members(), 2) << "Rui is new, Ana is not";
}

TEST_F(ImportPageTest, ValuesOnRecordAreReplacedWhereTheUserSaysSo)
{
    Workspace &workspace = m_office.workspace();
    Record ana = workspace.schema().entity(u"member").newRecord();
    ana.set(u"name", u"Ana Sitoe"_s);
    ana.set(u"birth_date", u"1980-02-28"_s);
    ana.set(u"residence_city", u"Porto"_s);
    ana.set(u"occupation", u"Enfermeira"_s);
    const auto ref = workspace.save(ana);
    ASSERT_TRUE(ref.has_value());
    show("Nome;Data de nascimento;Cidade;Profissão\nAna Sitoe;28/02/1980;Lisboa;Parteira\n");
    press(u"Choose a list…"_s);
    ASSERT_TRUE(waitFor(kColumns));
    for (auto *box : m_page->findChildren<QComboBox *>())
        if (const int asks = box->findText(u"is shown, and I decide row by row"_s); asks >= 0)
            box->setCurrentIndex(asks);
    press(u"Check the rows"_s);
    ASSERT_TRUE(waitFor(kRows));
    QTableView *rows = table(u"Rows of the list"_s);
    ASSERT_EQ(rows->model()->rowCount(), 1);
    EXPECT_EQ(rows->currentIndex().data().toString(), u"Lisboa (on record: Porto)");
    EXPECT_TRUE(says(u"“Porto” on record, “Lisboa” in the list"_s));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Return); // this value alone
    EXPECT_EQ(rows->model()->index(0, 5).data().toString(), u"Lisboa (replaces: Porto)");
    EXPECT_EQ(rows->model()->index(0, 6).data().toString(), u"Parteira (on record: Enfermeira)");
    press(u"Import 1 row(s)"_s);
    ASSERT_TRUE(waitFor(kDone));
    EXPECT_EQ(workspace.record(*ref)->text(u"residence_city"), u"Lisboa");
    EXPECT_EQ(workspace.record(*ref)->text(u"occupation"), u"Enfermeira");
}

TEST_F(ImportPageTest, F8LeadsFromProblemToProblem)
{
    show("Nome;Data de nascimento\nAna Sitoe;31/02/1980\nRui Tembe;1979\nZaida Amade;32/01/1990\n"
         "Belmiro Bila;1980\nOlga Cossa;1981\nIvo Langa;1982\n");
    press(u"Choose a list…"_s);
    ASSERT_TRUE(waitFor(kColumns));
    press(u"Check the rows"_s);
    ASSERT_TRUE(waitFor(kRows));
    QTableView *rows = table(u"Rows of the list"_s);
    EXPECT_EQ(rows->currentIndex().data().toString(), u"31/02/1980");
    rows->setFocus();
    press(u"Next to look at (F8)"_s);
    EXPECT_EQ(rows->currentIndex().data().toString(), u"32/01/1990");
    press(u"Next to look at (F8)"_s);
    EXPECT_EQ(rows->currentIndex().data().toString(), u"31/02/1980") << "round the end of the list";
    QTest::keyClick(rows, Qt::Key_F2);
    auto *editor = rows->findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"1980"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows->model()->rowCount() == 1; }));
    EXPECT_EQ(rows->currentIndex().data().toString(), u"32/01/1990") << "on to the next by itself";
}

TEST_F(ImportPageTest, F8LeadsToTheRemarksWhereNoErrorIsLeft)
{
    show("Nome;Província de origem;Data de nascimento\nAna Sitoe;Gaza;1979\nRui Tembe;Maputo;31/02/1980\n");
    press(u"Choose a list…"_s);
    ASSERT_TRUE(waitFor(kColumns));
    press(u"Check the rows"_s);
    ASSERT_TRUE(waitFor(kRows));
    QTableView *rows = table(u"Rows of the list"_s);
    rows->setCurrentIndex(rows->model()->index(0, rows->model()->columnCount() - 1));
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_F2);
    auto *editor = rows->findChild<QLineEdit *>();
    ASSERT_NE(editor, nullptr);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"28/02/1980"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows->model()->rowCount() == 0; }));
    EXPECT_TRUE(says(u"1 row(s) with remarks"_s));
    press(u"Next to look at (F8)"_s);
    EXPECT_EQ(rows->currentIndex().data().toString(), u"Maputo");
}

TEST_F(ImportPageTest, AListOfMembershipsIsImportedAsWhatItIs)
{
    Workspace &workspace = m_office.workspace();
    Record ana = workspace.schema().entity(u"member").newRecord();
    ana.set(u"name", u"Ana Sitoe"_s);
    ASSERT_TRUE(workspace.save(ana).has_value());
    Record association = workspace.schema().entity(u"association").newRecord();
    association.set(u"name", u"Casa Inventada"_s);
    association.set(u"country", u"PT"_s);
    ASSERT_TRUE(workspace.save(association).has_value());
    show("Membro;Associação;Papel\nAna Sitoe;Casa Inventada;presidente\n");
    for (auto *box : m_page->findChildren<QComboBox *>())
        if (const int memberships = box->findData(u"membership"_s); memberships >= 0)
            box->setCurrentIndex(memberships);
    press(u"Choose a list…"_s);
    ASSERT_TRUE(waitFor(kColumns));
    press(u"Check the rows"_s);
    ASSERT_TRUE(waitFor(kRows));
    press(u"Import 1 row(s)"_s);
    ASSERT_TRUE(waitFor(kDone));
    EXPECT_EQ(*workspace.count(workspace.schema().entity(u"membership")), 1);
    press(u"Open the list"_s);
    EXPECT_EQ(m_calls.opened, (QStringList{u"association"_s}));
}

TEST_F(ImportPageTest, EveryControlHasAName)
{
    show(kList);
    for (auto *box : m_page->findChildren<QComboBox *>())
        EXPECT_FALSE(box->accessibleName().isEmpty());
    for (auto *view : m_page->findChildren<QTableView *>())
        EXPECT_FALSE(view->accessibleName().isEmpty());
}

TEST_F(ImportPageTest, TheExampleImportsWithoutARemark)
{
    show(importExample());
    auto session = ImportSession::open(m_path, m_office.workspace());
    ASSERT_TRUE(session.has_value());
    const auto result = session->apply(m_office.workspace());
    ASSERT_TRUE(result.has_value());
    EXPECT_EQ(result->counts.created, 2);
    EXPECT_TRUE(result->unmapped.isEmpty());
    EXPECT_TRUE(result->warnings.empty());
}

} // namespace elo
