// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

namespace elo::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList kCommands{u"new"_s,  u"import"_s, u"add"_s,   u"export"_s, u"search"_s, u"show"_s,   u"history"_s,
                            u"undo"_s, u"report"_s, u"check"_s, u"dump"_s,   u"backup"_s, u"restore"_s};

} // namespace

TEST(Usage, HelpNamesEveryCommandInBothLanguages)
{
    const Outcome english = elo({u"--help"_s});
    const Outcome portuguese = elo({u"--help"_s, u"--lang"_s, u"pt"_s});
    EXPECT_EQ(english.code, 0);
    EXPECT_EQ(portuguese.code, 0);
    for (const QString &command : kCommands) {
        EXPECT_TRUE(english.text().contains(u"  "_s + command + u' ')) << command.toStdString();
        EXPECT_TRUE(portuguese.text().contains(u"  "_s + command + u' ')) << command.toStdString();
    }
    EXPECT_TRUE(english.text().contains(u"Usage: elo"));
    EXPECT_TRUE(portuguese.text().contains(u"Uso: elo"));
    EXPECT_TRUE(portuguese.text().contains(u"FICHEIRO"));
    EXPECT_FALSE(portuguese.text().contains(u"FILE "));
}

TEST(Usage, EveryCommandHasHelpOfItsOwnInBothLanguages)
{
    for (const QString &command : kCommands) {
        const Outcome english = elo({command, u"--help"_s});
        const Outcome portuguese = elo({u"--lang=pt"_s, command, u"--help"_s});
        EXPECT_EQ(english.code, 0);
        EXPECT_EQ(portuguese.code, 0);
        EXPECT_TRUE(english.text().startsWith(u"Usage: elo "_s + command)) << english.out.toStdString();
        EXPECT_TRUE(portuguese.text().startsWith(u"Uso: elo "_s + command)) << portuguese.out.toStdString();
        EXPECT_NE(english.text().section(u'\n', 2, 2), portuguese.text().section(u'\n', 2, 2));
        EXPECT_TRUE(english.err.isEmpty());
    }
}

TEST(Usage, WrongWordsAreTwoAndPrintNothing)
{
    const QList<QStringList> wrong{
        {u"serach"_s, u"a.elo"_s, u"x"_s},     // no such command
        {u"new"_s},                            // no file
        {u"search"_s, u"a.elo"_s},             // no text
        {u"check"_s, u"a.elo"_s, u"b.elo"_s},  // too much
        {u"check"_s, u"--jsno"_s, u"a.elo"_s}, // no such option
        {u"export"_s, u"a.elo"_s},             // --out is missing
        {u"export"_s, u"a.elo"_s, u"--out"_s}, // its value is missing
        {u"export"_s, u"a.elo"_s, u"--out"_s, u"x.doc"_s},
        {u"search"_s, u"a.elo"_s, u"x"_s, u"--limit"_s, u"many"_s},
        {u"--lang"_s, u"fr"_s, u"check"_s, u"a.elo"_s},
        {u"check"_s, u"a.elo"_s, u"--json=yes"_s},
    };
    for (const QStringList &words : wrong) {
        const Outcome run = elo(words);
        EXPECT_EQ(run.code, 2) << words.join(u' ').toStdString();
        EXPECT_TRUE(run.out.isEmpty()) << words.join(u' ').toStdString();
        EXPECT_FALSE(run.err.isEmpty()) << words.join(u' ').toStdString();
    }
}

TEST(Usage, TheLanguageComesFromTheOptionOrTheEnvironment)
{
    EXPECT_TRUE(elo({u"check"_s, u"/nowhere/a.elo"_s}).err.contains(u"was not found"));
    EXPECT_TRUE(elo({u"check"_s, u"/nowhere/a.elo"_s, u"--lang"_s, u"pt"_s}).err.contains(u"não foi encontrado"));
}

TEST(Usage, VersionIsPrinted)
{
    EXPECT_TRUE(elo({u"--version"_s}).text().startsWith(u"elo "));
}

} // namespace elo::test
