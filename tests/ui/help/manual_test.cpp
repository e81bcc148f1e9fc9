// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/records_office.h"
#include "ui/help/manual_browser.h"
#include "ui/help/manual_topics.h"
#include "ui/help/manual_window.h"
#include "ui/help/tips.h"
#include "ui/page_factory.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QRegularExpression>
#include <QTest>
#include <gtest/gtest.h>

using namespace elo;
using namespace elo::testing;
using namespace Qt::StringLiterals;

namespace {
constexpr Language kBoth[] = {Language::Portuguese, Language::English};
} // namespace

TEST(Manual, EveryPageHasATopic)
{
    for (const QString &page : pages::keys())
        EXPECT_TRUE(manual::keys().contains(manual::topicOfPage(page))) << qPrintable(page);
}

TEST(Manual, EveryTopicIsWrittenInBothLanguages)
{
    for (const Language language : kBoth) {
        QStringList files = QDir(QFileInfo(manual::path(u"start"_s, language)).path()).entryList(QDir::Files);
        for (QString &file : files)
            file.chop(3);
        QStringList keys = manual::keys();
        keys.sort();
        files.sort();
        EXPECT_EQ(files, keys);
        for (const manual::Topic &topic : manual::topics(language)) {
            EXPECT_FALSE(topic.title.isEmpty()) << qPrintable(topic.key);
            EXPECT_NE(topic.title, topic.key);
            EXPECT_GT(manual::text(topic.key, language).size(), 400)
                << qPrintable(topic.key) << " says next to nothing";
        }
    }
}

TEST(Manual, LinksLeadToTopicsAndNowhereElse)
{
    static const QRegularExpression kLink(u"\\]\\(([^)]*)\\)"_s);
    for (const Language language : kBoth)
        for (const QString &key : manual::keys()) {
            auto links = kLink.globalMatch(manual::text(key, language));
            while (links.hasNext()) {
                QString target = links.next().captured(1);
                ASSERT_TRUE(target.endsWith(u".md"_s)) << qPrintable(key + u": "_s + target);
                target.chop(3);
                EXPECT_TRUE(manual::keys().contains(target)) << qPrintable(key + u": "_s + target);
            }
        }
}

TEST(Manual, WordsAreFoundWithoutAccents)
{
    EXPECT_TRUE(manual::find(u"INQUERITO QUE NAO EXISTE"_s, Language::Portuguese).isEmpty());
    EXPECT_TRUE(manual::find(u"seguranca"_s, Language::Portuguese).contains(u"safety"_s));
    EXPECT_EQ(manual::find({}, Language::English), manual::keys());
}

TEST(Manual, IsReadFromTheKeyboard)
{
    ManualWindow window(Language::English, nullptr);
    window.openTopic(u"members"_s);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    EXPECT_EQ(window.topic(), u"members"_s);
    EXPECT_EQ(window.findChild<QListWidget *>()->currentItem()->data(Qt::UserRole), u"members"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    type(u"snooze"_s);
    EXPECT_EQ(window.topic(), u"members"_s) << "one reads on while one types";
    press(Qt::Key_Return);
    EXPECT_EQ(window.topic(), manual::find(u"snooze"_s, Language::English).constFirst());
    auto *contents = window.findChild<QListWidget *>();
    EXPECT_EQ(contents->count(), manual::find(u"snooze"_s, Language::English).size());
    EXPECT_FALSE(window.findChild<ManualBrowser *>()->extraSelections().isEmpty());
    press(Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window.topic(), u"members"_s);
    press(Qt::Key_Right, Qt::AltModifier);
    EXPECT_NE(window.topic(), u"members"_s);
    window.openTopic(u"no such topic"_s);
    EXPECT_EQ(window.topic(), u"start"_s);
}

TEST(Manual, NothingOutsideIsOpenedUnasked)
{
    ManualBrowser browser;
    browser.setSource(QUrl(u"qrc:/manual/en/start.md"_s));
    const QString before = browser.toPlainText();
    browser.setSource(QUrl(u"https://example.org/"_s));
    EXPECT_EQ(browser.source(), QUrl(u"qrc:/manual/en/start.md"_s));
    EXPECT_EQ(browser.toPlainText(), before);
    EXPECT_NE(browser.findChild<QMessageBox *>(), nullptr) << "it asks";
    EXPECT_FALSE(browser.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)).isValid());
}

TEST(Manual, EveryEmptyListSaysWhatItIsFor)
{
    const Schema schema;
    for (const Entity *thing : schema.things())
        EXPECT_FALSE(tipFor(thing->name()).isEmpty()) << thing->key;
}
