// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/paper_lines_dialog.h"

#include "tests/ui/paper/paper_event.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

struct OpenLines
{
    OpenLines()
    {
        dialog = new PaperLinesDialog(office.context(), office.event, nullptr);
        elo::testing::show(*dialog);
    }
    ~OpenLines() { delete dialog; }

    void typeSheet(const QString &sheet)
    {
        auto *line = named<QLineEdit>(*dialog, u"Sheet"_s);
        ASSERT_TRUE(line);
        line->setFocus();
        line->selectAll();
        type(sheet);
        press(Qt::Key_Return);
    }
    void typeLine(const QString &text)
    {
        ASSERT_EQ(QApplication::focusWidget(), name()) << "one types on without a hand to the mouse";
        type(text);
        press(Qt::Key_Return);
    }
    QLineEdit *name() { return named<QLineEdit>(*dialog, u"Name"_s); }
    int line() { return named<QSpinBox>(*dialog, u"Line"_s)->value(); }
    int day() { return named<QComboBox>(*dialog, u"Day"_s)->currentIndex(); }
    QStringList lines()
    {
        auto *table = named<QTableWidget>(*dialog, u"Lines of this sheet"_s);
        QStringList texts;
        for (int row = 0; row < table->rowCount(); ++row)
            texts << table->item(row, 0)->text() + u' ' + table->item(row, 1)->text();
        return texts;
    }
    bool says(const QString &text)
    {
        const auto labels = dialog->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](QLabel *label) { return label->isVisibleTo(dialog) && label->text().contains(text); });
    }
    bool wasThere(const Ref &participation, const Ref &day)
    {
        const auto there = office.workspace().related(office.workspace().schema().entity(u"attendance"),
                                                      u"participation"_s, participation);
        return std::ranges::any_of(there.value(),
                                   [&](const Record &one) { return one.value(u"day").toUuid() == day.id; });
    }
    std::vector<Record> participants()
    {
        return office.workspace()
            .related(office.workspace().schema().entity(u"participation"), u"event"_s, office.event)
            .value();
    }

    PaperEvent office;
    QPointer<PaperLinesDialog> dialog;
};

} // namespace

TEST(PaperLinesDialog, TypesASheetLineByLineFromTheKeyboard)
{
    OpenLines open;
    EXPECT_FALSE(open.name()->isEnabled()) << "first the sheet";
    open.typeSheet(u"2-1"_s);
    EXPECT_EQ(open.day(), 1) << "the sheet tells the day, as it is printed";
    EXPECT_EQ(open.line(), 1);
    open.typeLine(u"zita"_s);
    EXPECT_EQ(open.line(), 2);
    open.typeLine(QString()); // nobody signed there
    EXPECT_EQ(open.line(), 3);
    open.typeLine(u"so nome"_s);
    EXPECT_EQ(open.line(), 4);
    EXPECT_EQ(open.lines(), (QStringList{u"1 Hélder Fictício Zita"_s, u"3 Zacarias Só Nome"_s}));

    EXPECT_EQ(open.office.read(open.office.helderThere).text(u"sheet"), u"2-1/1"_s);
    EXPECT_EQ(open.office.read(open.office.nameThere).text(u"sheet"), u"2-1/3"_s);
    EXPECT_TRUE(open.wasThere(open.office.helderThere, open.office.days[1]));
    EXPECT_FALSE(open.wasThere(open.office.helderThere, open.office.days[0]));
    EXPECT_EQ(open.office.read(open.office.helderThere).text(u"state"), u"attended"_s);
}

TEST(PaperLinesDialog, WhoWasNotOnTheListComesOnIt)
{
    OpenLines open;
    open.typeSheet(u"1-1"_s);
    open.typeLine(u"olga"_s); // a member who was not invited
    open.typeLine(u"Xpto Wwww"_s);
    EXPECT_EQ(open.lines(), (QStringList{u"1 Olga Sem Convite"_s, u"2 Xpto Wwww"_s}));
    ASSERT_EQ(open.participants().size(), 5u);
    for (const Record &one : open.participants())
        if (one.text(u"person") == open.office.outsider.text() || one.text(u"name") == u"Xpto Wwww") {
            EXPECT_EQ(one.text(u"state"), u"walk_in"_s);
            EXPECT_TRUE(open.wasThere({u"participation"_s, one.id}, open.office.days[0]));
        }
}

TEST(PaperLinesDialog, EachLineIsOneOperationAndIsTakenBack)
{
    OpenLines open;
    open.typeSheet(u"1-1"_s);
    open.typeLine(u"cossa"_s);
    open.typeLine(u"zita"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(open.lines(), QStringList{u"1 Ana Inventada Cossa"_s});
    EXPECT_FALSE(open.wasThere(open.office.helderThere, open.office.days[0]));
    EXPECT_EQ(open.office.read(open.office.helderThere).text(u"sheet"), QString());
    EXPECT_EQ(open.line(), 2);
    open.typeLine(u"so nome"_s);
    EXPECT_EQ(open.lines(), (QStringList{u"1 Ana Inventada Cossa"_s, u"2 Zacarias Só Nome"_s}));
}

TEST(PaperLinesDialog, GoesOnWhereASheetEndedAndKeepsALineForOne)
{
    OpenLines open;
    open.typeSheet(u"A"_s);
    open.typeLine(u"cossa"_s);
    open.typeSheet(u"B"_s);
    EXPECT_EQ(open.line(), 1);
    EXPECT_TRUE(open.lines().isEmpty());
    open.typeSheet(u"A"_s);
    EXPECT_EQ(open.line(), 2);
    EXPECT_EQ(open.lines().size(), 1);

    named<QSpinBox>(*open.dialog, u"Line"_s)->setValue(1);
    open.typeLine(u"zita"_s);
    EXPECT_TRUE(open.says(u"Ana Inventada Cossa stands on line A/1 already"_s));
    EXPECT_EQ(open.lines().size(), 1);
    EXPECT_EQ(open.office.read(open.office.helderThere).text(u"sheet"), QString());
}
