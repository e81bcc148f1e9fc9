// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/first_start.h"

#include "tests/ui/pages/records_office.h"
#include "ui/file_session.h"
#include "ui/settings.h"

#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {

struct Guided
{
    Guided()
    {
        QObject::connect(&card, &FirstStart::begin, &card,
                         [this](const FirstFile &first) { begun.push_back(first); });
        show(card);
        const auto lines = card.findChildren<QLineEdit *>();
        office = lines.value(0);
        path = lines.value(1);
    }
    FirstStart card;
    QLineEdit *office = nullptr;
    QLineEdit *path = nullptr;
    std::vector<FirstFile> begun;
};

} // namespace

TEST(FirstStart, BeginsFromTheKeyboard)
{
    const QTemporaryDir folder;
    Guided guided;
    guided.office->setFocus();
    type(u"INACE  Maputo"_s);
    guided.path->setFocus();
    guided.path->selectAll();
    type(folder.filePath(u"trabalho"_s));
    press(Qt::Key_Return);
    ASSERT_EQ(guided.begun.size(), 1U);
    EXPECT_EQ(guided.begun.front().path, folder.filePath(u"trabalho.elo"_s));
    EXPECT_EQ(guided.begun.front().officeName, u"INACE Maputo"_s);
    EXPECT_FALSE(guided.begun.front().withSample);
}

TEST(FirstStart, AFolderThatIsNoneIsSaid)
{
    Guided guided;
    guided.path->setFocus();
    guided.path->selectAll();
    type(u"/nowhere/at/all/office.elo"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(guided.begun.empty());
    EXPECT_TRUE(guided.path->hasFocus());
}

TEST(FirstStart, TheSampleGetsAFileOfItsOwnUntilAnotherIsTyped)
{
    Guided guided;
    const QString empty = guided.path->text();
    auto *sample = guided.card.findChildren<QRadioButton *>().value(1);
    sample->setFocus();
    press(Qt::Key_Space);
    EXPECT_NE(guided.path->text(), empty);
    guided.path->setFocus();
    guided.path->selectAll();
    type(u"/tmp/x.elo"_s);
    guided.card.findChildren<QRadioButton *>().value(0)->click();
    EXPECT_EQ(guided.path->text(), u"/tmp/x.elo"_s);
}

TEST(FirstStart, TheOfficesNameIsInTheFile)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath(u"settings.ini"_s));
    FileSession session(settings, Language::English);
    ASSERT_TRUE(session.create(folder.filePath(u"office.elo"_s), false, u"INACE, Maputo"_s));
    EXPECT_EQ(session.workspace()->officeName(), u"INACE, Maputo"_s);
}
