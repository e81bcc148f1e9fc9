// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_number.h"
#include "tests/print_qt.h"

#include <gtest/gtest.h>

using namespace elo;

TEST(RecordNumber, ReadsAsItIsWritten)
{
    EXPECT_EQ(record_number::text('M', 0), QString());
    EXPECT_EQ(record_number::text('M', 12), QStringLiteral("M-12"));
    EXPECT_EQ(record_number::text('M', 534 * record_number::kPerBlock + 12), QStringLiteral("M-534-12"));
    for (const qint64 number : {qint64(1), qint64(9'999'999), 999 * record_number::kPerBlock + 1}) {
        const auto parsed = record_number::parse(record_number::text('F', number));
        ASSERT_TRUE(parsed.has_value());
        EXPECT_EQ(parsed->prefix, QChar(u'F'));
        EXPECT_EQ(parsed->number, number);
    }
    EXPECT_EQ(record_number::parse(u" m12 ")->number, 12);
}

TEST(RecordNumber, OtherTextsAreNone)
{
    for (const QStringView text : {QStringView(u""), QStringView(u"M"), QStringView(u"12"), QStringView(u"M-x"),
                                   QStringView(u"Ana 12"), QStringView(u"M-1-2-3")})
        EXPECT_FALSE(record_number::parse(text).has_value()) << text.toString().toStdString();
}
