// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/forum_report_page.h"

#include "tests/print_qt.h"
#include "tests/ui/pages/records_office.h"
#include "ui/print/report_preview.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

constexpr int kPatience = 5000;

/// Answers with a file of the test's folder, and remembers what was proposed.
struct Chooser : FileChooser
{
    explicit Chooser(const QString &folder) : m_folder(folder) {}
    void chooseExisting(QWidget *, const QString &, const QString &, const Chosen &) override {}
    void chooseNew(QWidget *, const QString &, const QString &, const QString &suggestion, const QString &suffix,
                   const Chosen &chosen) override
    {
        suggested = suggestion;
        chosen(path(suffix));
    }
    QString path(const QString &suffix) const { return m_folder + u"/report."_s + suffix; }

    QString suggested;
    QString m_folder;
};

class ForumReportPageTest : public ::testing::Test
{
protected:
    void open(const QVariantMap &arguments = {})
    {
        auto chooser = std::make_unique<Chooser>(m_office.folder());
        m_chooser = chooser.get();
        m_page = std::make_unique<ForumReportPage>(m_office.context(), nullptr, std::move(chooser));
        m_page->resize(1100, 760);
        testing::show(*m_page);
        m_page->enter(arguments);
    }

    void addEvent(const QString &name, const QDate &starts)
    {
        m_office.add(u"event"_s, {{u"name"_s, name}, {u"starts"_s, starts}, {u"kind"_s, u"meeting"_s}});
    }

    QLineEdit *edit(const QString &name)
    {
        auto *found = testing::named<QLineEdit>(*m_page, name);
        EXPECT_TRUE(found) << name.toStdString();
        return found;
    }

    QPushButton *button(const QString &text)
    {
        auto *found = testing::named<QPushButton>(*m_page, text);
        EXPECT_TRUE(found) << text.toStdString();
        return found;
    }

    void press(const QString &text) { QTest::keyClick(button(text), Qt::Key_Space); }

    void retype(const QString &name, const QString &text)
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        QTest::keyClicks(edit(name), text);
    }

    ReportPreview &preview() { return *m_page->findChild<ReportPreview *>(); }

    /// Whether a page says it, read as a screen reader would: page after page.
    bool isOnPages(const QString &text)
    {
        bool found = false;
        for (int page = 0; page < preview().pageCount() && !found; ++page) {
            preview().goToPage(page);
            found = preview().accessibleDescription().contains(text);
        }
        return found;
    }

    bool says(const QString &text)
    {
        const auto labels = m_page->findChildren<Label *>();
        return std::ranges::any_of(
            labels, [&](const Label *l) { return l->isVisibleTo(m_page.get()) && l->text().contains(text); });
    }

    QByteArray saved(const QString &suffix)
    {
        QFile file(m_chooser->path(suffix));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    testing::RecordsOffice m_office;
    Chooser *m_chooser = nullptr;
    std::unique_ptr<ForumReportPage> m_page;
};

} // namespace

TEST_F(ForumReportPageTest, BeginsWithTheYearOfTheNewestEventThatHasBegun)
{
    addEvent(u"Fórum de Lisboa"_s, QDate(2022, 5, 4));
    addEvent(u"Fórum futuro"_s, QDate::currentDate().addYears(2));
    open();
    EXPECT_EQ(edit(u"First day"_s)->text(), u"1 Jan 2022");
    EXPECT_EQ(edit(u"Last day"_s)->text(), u"31 Dec 2022");
    EXPECT_TRUE(isOnPages(u"Fórum de Lisboa"_s));
    EXPECT_FALSE(isOnPages(u"Fórum futuro"_s));
    EXPECT_EQ(m_page->focusWidget(), edit(u"First day"_s));
}

TEST_F(ForumReportPageTest, WithoutEventsItIsThisYearAndTheReportIsThereWithAHint)
{
    open();
    EXPECT_EQ(edit(u"First day"_s)->text(), u"1 Jan %1"_s.arg(QDate::currentDate().year()));
    EXPECT_TRUE(says(u"No event is recorded in this period."_s));
    EXPECT_GT(preview().pageCount(), 1);
    EXPECT_TRUE(button(u"Save as PDF…"_s)->isEnabled());
}

TEST_F(ForumReportPageTest, AnotherPeriodIsComputedSoonAfterTyping)
{
    addEvent(u"Fórum de Lisboa"_s, QDate(2022, 5, 4));
    addEvent(u"Encontro de Durban"_s, QDate(2021, 9, 1));
    open();
    ASSERT_FALSE(isOnPages(u"Encontro de Durban"_s));
    retype(u"First day"_s, u"01/01/2021"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isOnPages(u"Encontro de Durban"_s); }, kPatience));
    EXPECT_TRUE(isOnPages(u"Fórum de Lisboa"_s));
}

TEST_F(ForumReportPageTest, APeriodThatIsNoneIsSaidAndNotSaved)
{
    addEvent(u"Fórum de Lisboa"_s, QDate(2022, 5, 4));
    open();
    retype(u"Last day"_s, u"31/12/2020"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(u"The period ends before it begins."_s); }, kPatience));
    EXPECT_FALSE(button(u"Save as PDF…"_s)->isEnabled());
    EXPECT_GT(preview().pageCount(), 0);

    retype(u"Last day"_s, u"31/02/2022"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return says(u"Last day: This is not a date that exists."_s); }, kPatience));
    retype(u"Last day"_s, u"28/02/2022"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return button(u"Save as PDF…"_s)->isEnabled(); }, kPatience));
    EXPECT_FALSE(says(u"This is not a date that exists."_s));
}

TEST_F(ForumReportPageTest, LanguageAndAuthorAreThoseOfTheReport)
{
    open();
    auto *language = testing::named<QComboBox>(*m_page, u"Language of the report"_s);
    ASSERT_TRUE(language);
    EXPECT_EQ(language->currentText(), u"English");
    EXPECT_EQ(edit(u"Author on the cover"_s)->text(), u"Ana Teste");
    EXPECT_TRUE(isOnPages(u"Ana Teste"_s));
    QTest::keyClick(language, Qt::Key_Up);
    retype(u"Author on the cover"_s, u"Rui Exemplo"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return isOnPages(u"Rui Exemplo"_s); }, kPatience));
    EXPECT_TRUE(isOnPages(u"Relatório do fórum"_s));
    EXPECT_FALSE(isOnPages(u"Forum report"_s));
}

TEST_F(ForumReportPageTest, EveryFormatIsSavedAndToldOf)
{
    addEvent(u"Fórum de Lisboa"_s, QDate(2022, 5, 4));
    open();
    press(u"Save as PDF…"_s);
    EXPECT_EQ(m_chooser->suggested, u"Forum report 2022-01-01 2022-12-31.pdf");
    press(u"Save tables for Excel…"_s);
    press(u"Save tables as CSV…"_s);
    EXPECT_TRUE(saved(u"pdf"_s).startsWith("%PDF-"));
    EXPECT_TRUE(saved(u"xlsx"_s).startsWith("PK"));
    EXPECT_TRUE(saved(u"csv"_s).contains("Fórum de Lisboa"));
    EXPECT_EQ(
        m_office.navigator.sentences,
        (QStringList{u"Report saved: report.pdf"_s, u"Report saved: report.xlsx"_s, u"Report saved: report.csv"_s}));
}

TEST_F(ForumReportPageTest, WhatIsSavedIsWhatWasAskedForLast)
{
    addEvent(u"Fórum de Lisboa"_s, QDate(2022, 5, 4));
    addEvent(u"Encontro de Durban"_s, QDate(2021, 9, 1));
    open();
    retype(u"First day"_s, u"01/01/2021"_s);
    press(u"Save tables as CSV…"_s); // before the preview followed
    EXPECT_TRUE(saved(u"csv"_s).contains("Encontro de Durban"));
}

TEST_F(ForumReportPageTest, AFileThatIsThereIsReplacedOnlyAfterAsking)
{
    open();
    QFile file(m_chooser->path(u"csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("mine");
    file.close();
    press(u"Save tables as CSV…"_s);
    EXPECT_EQ(saved(u"csv"_s), "mine");
    auto *question = m_page->findChild<QMessageBox *>();
    ASSERT_TRUE(question);
    for (auto *answer : question->buttons())
        if (answer->text() == u"Replace")
            QTest::keyClick(answer, Qt::Key_Space);
    EXPECT_NE(saved(u"csv"_s), "mine");
    EXPECT_EQ(m_office.navigator.sentences, QStringList{u"Report saved: report.csv"_s});
}

TEST_F(ForumReportPageTest, AFileThatCannotBeWrittenIsSaid)
{
    open();
    m_chooser->m_folder += u"/nowhere"_s;
    press(u"Save as PDF…"_s);
    EXPECT_TRUE(m_page->findChild<QMessageBox *>());
    EXPECT_TRUE(m_office.navigator.sentences.isEmpty());
}

TEST_F(ForumReportPageTest, FollowsTheRecords)
{
    open();
    ASSERT_TRUE(says(u"No event is recorded in this period."_s));
    addEvent(u"Fórum de Lisboa"_s, QDate(2022, 5, 4));
    EXPECT_TRUE(QTest::qWaitFor([&] { return isOnPages(u"Fórum de Lisboa"_s); }, kPatience));
    EXPECT_FALSE(says(u"No event is recorded in this period."_s));
}

TEST_F(ForumReportPageTest, ComesBackWhereItWas)
{
    addEvent(u"Fórum de Lisboa"_s, QDate(2022, 5, 4));
    open();
    retype(u"First day"_s, u"15/03/2022"_s);
    retype(u"Author on the cover"_s, u"Rui Exemplo"_s);
    const QVariantMap state = m_page->state();
    open(state);
    EXPECT_EQ(edit(u"First day"_s)->text(), u"15 Mar 2022");
    EXPECT_EQ(edit(u"Last day"_s)->text(), u"31 Dec 2022");
    EXPECT_TRUE(isOnPages(u"Rui Exemplo"_s));
}

TEST_F(ForumReportPageTest, ThePreviewIsReadWithKeys)
{
    addEvent(u"Fórum de Lisboa"_s, QDate(2022, 5, 4));
    open();
    preview().setFocus();
    EXPECT_EQ(preview().currentPage(), 0);
    EXPECT_TRUE(says(u"Page 1 of %1"_s.arg(preview().pageCount())));
    QTest::keyClick(&preview(), Qt::Key_PageDown);
    QTest::keyClick(&preview(), Qt::Key_PageDown);
    EXPECT_GT(preview().currentPage(), 0);
    QTest::keyClick(&preview(), Qt::Key_End);
    EXPECT_EQ(preview().currentPage(), preview().pageCount() - 1);
    EXPECT_TRUE(preview().accessibleDescription().startsWith(u"Page %1 of %1"_s.arg(preview().pageCount())));
    QTest::keyClick(&preview(), Qt::Key_Home);
    EXPECT_EQ(preview().verticalScrollBar()->value(), 0);
}

TEST_F(ForumReportPageTest, WithoutRoomForAPreviewTheOptionsAreWhole)
{
    open();
    EXPECT_TRUE(preview().isVisibleTo(m_page.get()));
    m_page->setMinimumSize(1, 1); // as a small screen forces it
    m_page->resize(390, 560);
    EXPECT_FALSE(preview().isVisibleTo(m_page.get()));
    const QPushButton *save = button(u"Save as PDF…"_s);
    const auto isWhole = [&] { return save->visibleRegion().boundingRect().width() == save->width(); };
    EXPECT_TRUE(isWhole());
    m_page->resize(1100, 760);
    EXPECT_TRUE(preview().isVisibleTo(m_page.get()));
    EXPECT_TRUE(isWhole());
}

} // namespace elo
