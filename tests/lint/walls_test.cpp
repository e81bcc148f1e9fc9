// SPDX-License-Identifier: GPL-3.0-or-later
// The walls between the layers, and what nobody may use. The link lines keep most of them; headers do not.
#include "source_files.h"
#include "tests/print_qt.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo::lint {

namespace {

const QStringList kSources{u"*.h"_s, u"*.cpp"_s};

QStringList matching(const QStringList &folders, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    return badLines(filesBelow(folders, kSources),
                    [&](const QString &line) { return expression.match(line).hasMatch(); });
}

} // namespace

TEST(Walls, WindowsAndCommandsSeeNoSql)
{
    EXPECT_EQ(matching({u"ui"_s, u"app"_s}, uR"(#\s*include\s*[<"](QSql|sqlite3|QtSql))"_s), QStringList());
    EXPECT_EQ(matching({u"ui"_s, u"app"_s}, uR"(#\s*include\s*"core/store/(connection|statement|migrator))"_s),
              QStringList());
}

TEST(Walls, CoreSeesNoWidget)
{
    EXPECT_EQ(
        matching({u"core"_s}, uR"(#\s*include\s*[<"](QWidget|QApplication|QtWidgets|QGui|QPainter|ui/|app/))"_s),
        QStringList());
}

TEST(Walls, WindowsDoNotKnowTheCommandLine)
{
    EXPECT_EQ(matching({u"ui"_s}, uR"(#\s*include\s*"app/)"_s), QStringList());
}

TEST(Walls, NoNestedEventLoopAndNoSingleton)
{
    EXPECT_EQ(matching({u"core"_s, u"ui"_s, u"app"_s}, uR"(processEvents|QEventLoop|std::async)"_s), QStringList());
    EXPECT_EQ(matching({u"core"_s, u"ui"_s, u"app"_s}, uR"((?<!Application)::instance\(\))"_s), QStringList());
}

TEST(Walls, NoTestIsLeftOut)
{
    const QString marks = u"QSK"_s + u"IP|GTEST_SK"_s + u"IP|\\bDISAB"_s + u"LED_"_s;
    EXPECT_EQ(matching({u"tests"_s}, marks), QStringList());
}

TEST(Sources, EveryFileSaysItsLicence)
{
    QStringList without;
    for (const QString &path : filesBelow({u"app"_s, u"core"_s, u"ui"_s, u"tests"_s},
                                          kSources + QStringList{u"CMakeLists.txt"_s, u"*.sh"_s}))
        if (!contents(path).left(200).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
            without << path;
    for (const QString &path : filesBelow({u"resources/sql"_s}, {u"*.sql"_s}))
        if (!contents(path).startsWith(u"-- SPDX-License-Identifier: GPL-3.0-or-later"_s))
            without << path;
    EXPECT_EQ(without, QStringList());
}

TEST(Sources, NoFileIsTooLongToRead)
{
    QStringList tooLong;
    for (const QString &path : filesBelow({u"app"_s, u"core"_s, u"ui"_s}, kSources))
        if (const qsizetype lines = contents(path).count(u'\n'); lines > 600)
            tooLong << u"%1: %2 lines"_s.arg(path).arg(lines);
    EXPECT_EQ(tooLong, QStringList());
}

} // namespace elo::lint
