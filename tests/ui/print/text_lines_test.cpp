// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/text_lines.h"

#include "tests/print_qt.h"
#include "ui/print/report_style.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

class TextLines : public testing::Test
{
protected:
    double exact(const QString &text) const { return m_measure.metrics().horizontalAdvance(text); }

    TextMeasure m_measure{report_style::font(10)};
};

} // namespace

TEST_F(TextLines, BreaksBetweenWordsOnly)
{
    const auto text = u"Ministério dos Negócios Estrangeiros e Cooperação, Maputo"_s;
    for (double width = m_measure.widestWord(text); width < exact(text) + 50; width += 20) {
        const auto lines = breakLines(text, m_measure, width);
        EXPECT_EQ(lines.join(u' '), text);
        for (const auto &line : lines)
            EXPECT_LE(exact(line), width);
    }
}

TEST_F(TextLines, KeepsNumbersWhole)
{
    for (const auto &text : {u"1.10"_s, u"65–69"_s, u"3,450"_s, u"2026-06-30"_s, u"12\u00a0345"_s})
        EXPECT_NEAR(m_measure.widestWord(text), exact(text), 0.03 * exact(text)) << qPrintable(text);
    EXPECT_LT(m_measure.widestWord(u"capacity-building"_s), exact(u"capacity-building"_s));
}

TEST_F(TextLines, BreaksAWordThatIsWiderThanTheLine)
{
    const auto word = u"Donaudampfschifffahrtsgesellschaftskapitän"_s;
    const auto lines = breakLines(u"a "_s + word + u" b"_s, m_measure, exact(u"Donaudampf"_s));
    EXPECT_EQ(lines.front(), u"a"_s);
    EXPECT_TRUE(lines.join(QString()).contains(word));
    for (const auto &line : lines)
        EXPECT_LE(exact(line), exact(u"Donaudampf"_s) * 1.001);
    // Even where not a single character fits, every one is there.
    EXPECT_EQ(breakLines(word, m_measure, 1).join(QString()), word);
}

TEST_F(TextLines, NeverCutsALetterFromItsAccent)
{
    const auto text = QString(u"e\u0301"_s).repeated(30);
    for (const auto &line : breakLines(text, m_measure, exact(u"eeee"_s)))
        EXPECT_FALSE(line.startsWith(u'\u0301'));
}

TEST_F(TextLines, KeepsLineEndsAndDropsControls)
{
    EXPECT_EQ(breakLines(u"one\n\ntwo"_s, m_measure, 10000), QStringList({u"one"_s, QString(), u"two"_s}));
    EXPECT_EQ(breakLines(u"a\tb\u0007c"_s, m_measure, 10000), QStringList({u"a b c"_s}));
    EXPECT_EQ(breakLines(QString(), m_measure, 100), QStringList({QString()}));
}

TEST_F(TextLines, EndsInAnEllipsisWhereLinesAreLimited)
{
    const auto text = u"one two three four five six seven eight nine ten"_s;
    const auto lines = breakLines(text, m_measure, exact(u"three four"_s), 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines[1].endsWith(u'…'));
}

TEST_F(TextLines, TheQuickMeasureIsNeverTooNarrow)
{
    for (const auto &text :
         {u"AVAVAV To. Wa"_s, u"Conceição Nhantumbo"_s, u"ffi fl 1,234.56"_s, u"Łódź Ωmega 中"_s}) {
        EXPECT_GE(m_measure.width(text), exact(text));
        EXPECT_LE(m_measure.width(text), exact(text) * 1.15);
    }
}

} // namespace elo
