// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paper_dialog.h"

#include "tests/ui/paper/paper_event.h"
#include "ui/print/report_pdf.h"
#include "ui/print/report_preview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPointer>
#include <QPrinter>
#include <QProcess>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

struct Chooser : FileChooser
{
    explicit Chooser(const QString &path) : m_path(path) {}
    void chooseExisting(QWidget *, const QString &, const QString &, const Chosen &) override {}
    void chooseNew(QWidget *, const QString &, const QString &, const QString &suggestion, const QString &,
                   const Chosen &chosen) override
    {
        suggested = suggestion;
        chosen(m_path);
    }
    QString m_path;
    QString suggested;
};

/// A printer whose paper is a file.
struct Paper : PrinterChooser
{
    explicit Paper(const QString &path) : m_path(path) {}
    void choose(QWidget *, const QPageLayout &layout, int pages, const Chosen &chosen) override
    {
        offered = pages;
        auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_path);
        printer->setPageLayout(layout);
        chosen(printer);
    }
    QString m_path;
    int offered = 0;
};

QString textOf(const QString &pdf)
{
    QProcess process;
    process.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

struct OpenDialog
{
    explicit OpenDialog(PaperEvent &office, const Id &chosen = {})
        : pdf(office.folder() + u"/saved.pdf"_s), printed(office.folder() + u"/printed.pdf"_s)
    {
        auto files = std::make_unique<Chooser>(pdf);
        auto printers = std::make_unique<Paper>(printed);
        chooser = files.get();
        printer = printers.get();
        dialog =
            new PaperDialog(office.context(), office.event, chosen, nullptr, std::move(files), std::move(printers));
        elo::testing::show(*dialog);
    }
    ~OpenDialog() { delete dialog; }

    template <class Widget>
    Widget *find(const QString &name)
    {
        return named<Widget>(*dialog, name);
    }
    /// Chooses in a box by what stands in it.
    void choose(const QString &box, const QString &entry)
    {
        auto *found = find<QComboBox>(box);
        ASSERT_TRUE(found) << qPrintable(box);
        const int index = found->findText(entry);
        ASSERT_GE(index, 0) << qPrintable(entry);
        found->setFocus();
        while (found->currentIndex() != index)
            QTest::keyClick(found, found->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    bool shows(const QString &text)
    {
        return QTest::qWaitFor(
            [&] {
                const auto labels = dialog->findChildren<QLabel *>();
                return std::ranges::any_of(labels, [&](QLabel *label) {
                    return label->isVisibleTo(dialog) && label->text().contains(text);
                });
            },
            10'000);
    }
    bool canPrint()
    {
        return QTest::qWaitFor([&] { return find<QPushButton>(u"Print…"_s)->isEnabled(); }, 10'000);
    }
    void click(const QString &button)
    {
        auto *found = find<QPushButton>(button);
        ASSERT_TRUE(found) << qPrintable(button);
        QTest::keyClick(found, Qt::Key_Space);
    }
    ReportPreview *preview() { return dialog->findChild<ReportPreview *>(); }

    QString pdf;
    QString printed;
    Chooser *chooser;
    Paper *printer;
    QPointer<PaperDialog> dialog;
};

} // namespace

TEST(PaperDialog, ShowsBadgesOfEverybodyAtOnce)
{
    PaperEvent office;
    OpenDialog open(office);
    ASSERT_TRUE(open.canPrint());
    EXPECT_TRUE(open.shows(u"3 person(s) on 1 page(s)"_s));
    EXPECT_EQ(open.preview()->pageCount(), 1);
    EXPECT_TRUE(open.preview()->accessibleDescription().contains(u"Ana"_s)) << "a screen reader gets the page";
    EXPECT_EQ(open.find<QComboBox>(u"Day"_s), nullptr) << "a badge is of every day";
    EXPECT_NE(open.find<QComboBox>(u"Size of a badge"_s), nullptr);
}

TEST(PaperDialog, SavesAndPrintsTheSamePagesAndLogsBoth)
{
    PaperEvent office;
    OpenDialog open(office);
    open.choose(u"What to print"_s, u"Signature list"_s);
    open.choose(u"Language of the paper"_s, u"Português"_s);
    ASSERT_TRUE(open.canPrint());
    EXPECT_EQ(open.find<QComboBox>(u"Size of a badge"_s), nullptr);
    const int pages = open.preview()->pageCount();
    open.click(u"Save as PDF…"_s);
    ASSERT_TRUE(open.shows(u"Saved: saved.pdf"_s));
    EXPECT_TRUE(open.chooser->suggested.contains(u"Fórum de Teste"_s));
    EXPECT_TRUE(open.chooser->suggested.endsWith(u".pdf"_s));
    ASSERT_TRUE(open.canPrint()) << "one may go on with the next paper";
    open.click(u"Print…"_s);
    ASSERT_TRUE(open.shows(u"Handed to the printer"_s));
    EXPECT_EQ(open.printer->offered, pages);

    const QString saved = textOf(open.pdf);
    EXPECT_TRUE(saved.contains(u"Hélder Fictício Zita"_s));
    EXPECT_TRUE(saved.contains(u"Assinatura"_s)) << "in the language of the paper";
    EXPECT_EQ(saved, textOf(open.printed));
    EXPECT_EQ(office.disclosures().size(), 2u);
    EXPECT_EQ(office.navigator.sentences.size(), 2);
}

TEST(PaperDialog, PrintsOneDayAndOneDelegation)
{
    PaperEvent office;
    OpenDialog open(office);
    open.choose(u"What to print"_s, u"Signature list"_s);
    ASSERT_TRUE(open.canPrint());
    const int both = open.preview()->pageCount();
    auto *day = open.find<QComboBox>(u"Day"_s);
    ASSERT_TRUE(day);
    ASSERT_EQ(day->count(), 3);
    day->setFocus();
    QTest::keyClick(day, Qt::Key_Down);
    ASSERT_TRUE(open.canPrint());
    EXPECT_EQ(open.preview()->pageCount() * 2, both);

    open.choose(u"Who"_s, u"One delegation"_s);
    ASSERT_TRUE(open.canPrint());
    EXPECT_EQ(open.find<QComboBox>(u"Delegation"_s)->count(), 2);
    open.choose(u"Delegation"_s, u"South Africa"_s);
    ASSERT_TRUE(open.canPrint());
    EXPECT_TRUE(open.shows(u"1 person(s) on 1 page(s)"_s));
    open.click(u"Save as PDF…"_s);
    ASSERT_TRUE(open.shows(u"Saved"_s));
    EXPECT_TRUE(textOf(open.pdf).contains(u"Zita"_s));
    EXPECT_FALSE(textOf(open.pdf).contains(u"Cossa"_s));
}

TEST(PaperDialog, PrintsTheBadgeOfOneWhoWasChosenBefore)
{
    PaperEvent office;
    OpenDialog open(office, office.nameThere.id);
    open.choose(u"Who"_s, u"Only Zacarias Só Nome"_s);
    ASSERT_TRUE(open.canPrint());
    EXPECT_TRUE(open.shows(u"1 person(s) on 1 page(s)"_s));
}

TEST(PaperDialog, SaysWhyThereIsNobodyAndWhatToDo)
{
    PaperEvent office;
    OpenDialog open(office);
    open.choose(u"What to print"_s, u"Certificates"_s);
    EXPECT_TRUE(open.shows(u"Nobody was there yet"_s));
    EXPECT_FALSE(open.find<QPushButton>(u"Print…"_s)->isEnabled());
    open.choose(u"What to print"_s, u"Contact list"_s);
    EXPECT_TRUE(open.shows(u"Nobody consents to this"_s));
    EXPECT_FALSE(open.find<QPushButton>(u"Save as PDF…"_s)->isEnabled());

    // Somebody came meanwhile.
    open.choose(u"What to print"_s, u"Certificates"_s);
    ASSERT_TRUE(office.workspace().setAttendance(office.anaThere, office.days[0], true));
    EXPECT_TRUE(open.shows(u"1 person(s) on 1 page(s)"_s));
    EXPECT_TRUE(open.canPrint());
}

TEST(PaperDialog, AContactListForOthersIsCountedConfirmedAndLogged)
{
    PaperEvent office;
    office.consent(office.ana, u"share_mission"_s);
    OpenDialog open(office);
    open.choose(u"What to print"_s, u"Contact list"_s);
    auto *purpose = open.find<QComboBox>(u"For"_s);
    ASSERT_TRUE(purpose);
    purpose->setFocus();
    while (purpose->currentData().toString() != u"share_mission")
        QTest::keyClick(purpose, Qt::Key_Down);
    ASSERT_TRUE(open.shows(u"1 of 3 consent; 2 are left out"_s));
    EXPECT_FALSE(open.find<QPushButton>(u"Save as PDF…"_s)->isEnabled()) << "to whom, and why?";
    open.find<QLineEdit>(u"To whom"_s)->setFocus();
    type(u"Consulate in Lisbon"_s);
    open.find<QLineEdit>(u"Why"_s)->setFocus();
    type(u"Follow-up"_s);
    ASSERT_TRUE(open.canPrint());
    open.click(u"Save as PDF…"_s);
    EXPECT_TRUE(office.disclosures().empty()) << "it asks first";
    auto *box = open.dialog->findChild<QMessageBox *>();
    ASSERT_TRUE(box);
    auto *sure = named<QPushButton>(*box, u"Hand over"_s);
    ASSERT_TRUE(sure);
    QTest::keyClick(sure, Qt::Key_Space);
    ASSERT_TRUE(open.shows(u"Saved"_s));
    const QString text = textOf(open.pdf);
    EXPECT_TRUE(text.contains(u"Cossa"_s));
    EXPECT_FALSE(text.contains(u"Zita"_s));
    const auto logged = office.disclosures();
    ASSERT_EQ(logged.size(), 1u);
    EXPECT_EQ(logged.front().text(u"recipient"), u"Consulate in Lisbon"_s);
    EXPECT_EQ(logged.front().text(u"reason"), u"Follow-up"_s);
}

TEST(PaperDialog, EverythingIsReachedByTabAndHasAName)
{
    PaperEvent office;
    OpenDialog open(office);
    ASSERT_TRUE(open.canPrint());
    QSet<QWidget *> reached;
    for (int i = 0; i < 20; ++i) {
        press(Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        reached << focus;
        const auto *button = qobject_cast<QAbstractButton *>(focus);
        EXPECT_FALSE(focus->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            << focus->metaObject()->className();
    }
    EXPECT_TRUE(reached.contains(open.preview()));
    EXPECT_TRUE(reached.contains(open.find<QComboBox>(u"What to print"_s)));
    EXPECT_TRUE(reached.contains(open.find<QPushButton>(u"Print…"_s)));
}

TEST(PaperDialog, OnASmallScreenTheOptionsKeepTheirRoom)
{
    PaperEvent office;
    OpenDialog open(office);
    open.dialog->resize(480, 500);
    EXPECT_FALSE(open.preview()->isVisible());
    EXPECT_TRUE(open.canPrint());
    open.dialog->resize(1000, 700);
    EXPECT_TRUE(open.preview()->isVisible());
}
