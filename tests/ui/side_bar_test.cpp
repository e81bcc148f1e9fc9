// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/side_bar.h"

#include "tests/print_qt.h"
#include "ui/page_factory.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace elo {

namespace {

QStringList chosen(const QSignalSpy &spy)
{
    QStringList keys;
    for (const auto &call : spy)
        keys << call.at(0).toString();
    return keys;
}

} // namespace

TEST(SideBar, ArrowKeysVisitEveryPageInOrderAcrossTheLine)
{
    SideBar bar;
    bar.resize(bar.sizeHint());
    bar.show();
    bar.setCurrentKey(pages::keys().first());
    QSignalSpy spy(&bar, &SideBar::pageChosen);
    const qsizetype steps = pages::keys().size() - 1;
    for (qsizetype i = 0; i < steps; ++i)
        QTest::keyClick(&bar, Qt::Key_Down);
    EXPECT_EQ(chosen(spy), pages::keys().mid(1));
    QTest::keyClick(&bar, Qt::Key_Down);
    EXPECT_EQ(bar.currentKey(), pages::keys().last());
    QTest::keyClick(&bar, Qt::Key_Home);
    EXPECT_EQ(bar.currentKey(), pages::keys().first());
}

TEST(SideBar, AClickChoosesOnce)
{
    SideBar bar;
    bar.resize(bar.sizeHint());
    bar.show();
    bar.setCurrentKey(pages::kStart);
    QSignalSpy spy(&bar, &SideBar::pageChosen);
    QTest::mouseClick(bar.viewport(), Qt::LeftButton, {}, bar.visualItemRect(bar.item(1)).center());
    EXPECT_EQ(chosen(spy), QStringList{pages::keys().at(1)});
}

TEST(SideBar, MarkingAPageIsSilent)
{
    SideBar bar;
    QSignalSpy spy(&bar, &SideBar::pageChosen);
    bar.setCurrentKey(QStringLiteral("event"));
    EXPECT_EQ(bar.currentKey(), QStringLiteral("event"));
    EXPECT_EQ(spy.count(), 0);
}

TEST(SideBar, ANumberIsSaidToo)
{
    SideBar bar;
    bar.setBadge(QStringLiteral("follow_up"), 3, QStringLiteral("3 overdue"));
    bool found = false;
    for (int i = 0; i < bar.count(); ++i)
        found |= bar.item(i)->data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("3 overdue"));
    EXPECT_TRUE(found);
}

TEST(SideBar, TheHintKeepsItsKeysAndLosesANumberThatIsGone)
{
    SideBar bar;
    const auto hint = [&] {
        for (int i = 0; i < bar.count(); ++i)
            if (bar.item(i)->text() == pages::label(QStringLiteral("follow_up")))
                return bar.item(i)->toolTip();
        return QString();
    };
    const QString before = hint();
    ASSERT_TRUE(before.contains(QStringLiteral("Ctrl")));
    bar.setBadge(QStringLiteral("follow_up"), 3, QStringLiteral("3 overdue"));
    EXPECT_TRUE(hint().startsWith(before));
    EXPECT_TRUE(hint().endsWith(QStringLiteral("3 overdue")));
    bar.setBadge(QStringLiteral("follow_up"), 0, QStringLiteral("0 overdue"));
    EXPECT_EQ(hint(), before);
}

} // namespace elo
