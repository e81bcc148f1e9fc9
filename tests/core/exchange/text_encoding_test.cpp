// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include "tests/print_qt.h"

#include <gtest/gtest.h>

namespace elo {
namespace {

using namespace Qt::StringLiterals;

QString decode(QByteArrayView bytes, Encoding encoding, qsizetype step)
{
    Decoder decoder(encoding);
    QString text;
    for (qsizetype i = 0; i < bytes.size(); i += step)
        decoder.append(bytes.sliced(i, std::min(step, bytes.size() - i)), text);
    decoder.finish(text);
    return text;
}

TEST(TextEncoding, KnowsByteOrderMarks)
{
    EXPECT_EQ(detectEncoding("\xEF\xBB\xBF\xFF", true), Encoding::Utf8);
    EXPECT_EQ(detectEncoding("\xFF\xFE", true), Encoding::Utf16LE);
    EXPECT_EQ(detectEncoding("\xFE\xFF", true), Encoding::Utf16BE);
    EXPECT_EQ(byteOrderMarkLength("\xEF\xBB\xBF"), 3);
    EXPECT_EQ(byteOrderMarkLength("\xEF\xBB"), 0);
}

TEST(TextEncoding, ValidatesUtf8Strictly)
{
    EXPECT_EQ(detectEncoding("abc", true), Encoding::Utf8);
    EXPECT_EQ(detectEncoding("João", true), Encoding::Utf8);
    const QByteArray bad[] = {"Jo\xE3o", "\xC0\xAF",     "\xED\xA0\x80", "\xF4\x90\x80\x80",
                              "\x80",    "\xE0\x9F\xBF", "\xF8"};
    for (const QByteArray &bytes : bad)
        EXPECT_EQ(detectEncoding(bytes, true), Encoding::Windows1252) << bytes.toHex().constData();
}

TEST(TextEncoding, ACutSequenceIsBadOnlyAtTheEndOfTheFile)
{
    EXPECT_EQ(detectEncoding("abc\xE2\x82", false), Encoding::Utf8);
    EXPECT_EQ(detectEncoding("abc\xE2\x82", true), Encoding::Windows1252);
}

TEST(TextEncoding, DetectorDoesNotMindWhereChunksEnd)
{
    const QByteArray bytes = "ã€🌍é\xF0\x9F\x8C\x8D"
                             "abcdefghijklmno€";
    for (qsizetype step = 1; step <= bytes.size(); ++step) {
        EncodingDetector detector;
        for (qsizetype i = 0; i < bytes.size(); i += step)
            detector.add(QByteArrayView(bytes).sliced(i, std::min(step, bytes.size() - i)));
        EXPECT_EQ(detector.result(true), Encoding::Utf8) << "step " << step;
    }
}

TEST(TextEncoding, DecodesInStepsOfAnySize)
{
    const QString text = u"João – “Norte” € 🌍 Zambézia, abcdefghijklmnopqrstuvwxyz"_s;
    for (const Encoding encoding : {Encoding::Utf8, Encoding::Utf16LE, Encoding::Utf16BE}) {
        QByteArray bytes;
        appendEncoded(u"\uFEFF", encoding, bytes);
        appendEncoded(text, encoding, bytes);
        for (qsizetype step = 1; step <= bytes.size(); ++step)
            EXPECT_EQ(decode(bytes, encoding, step), text) << "step " << step;
    }
}

TEST(TextEncoding, KeepsTheMarkWhenToldTo)
{
    QString text;
    Decoder(Encoding::Utf8, Decoder::ByteOrderMark::Keep).append("\xEF\xBB\xBFx", text);
    EXPECT_EQ(text, u"\uFEFFx"_s);
}

TEST(TextEncoding, Windows1252GoesBothWays)
{
    QByteArray all;
    for (int byte = 1; byte < 256; ++byte)
        all.append(char(byte));
    const QString text = decode(all, Encoding::Windows1252, 7);
    EXPECT_EQ(text.mid(0x80 - 1, 3), u"€\u0081‚"_s);
    EXPECT_EQ(text.mid(0x95 - 1, 4), u"•–—˜"_s);
    EXPECT_EQ(text.mid(0xE7 - 1, 1), u"ç"_s);
    QByteArray back;
    appendEncoded(text, Encoding::Windows1252, back);
    EXPECT_EQ(back, all);
    QByteArray lost;
    appendEncoded(u"a→🌍b", Encoding::Windows1252, lost);
    EXPECT_EQ(lost, "a??b");
}

TEST(TextEncoding, ReplacesHalvesOfPairs)
{
    EXPECT_EQ(decode(QByteArray("\x3D\xD8"
                                "a\0",
                                4),
                     Encoding::Utf16LE, 4),
              u"\uFFFDa"_s);
    EXPECT_EQ(decode(QByteArray("a\0\x3D\xD8", 4), Encoding::Utf16LE, 1), u"a\uFFFD"_s);
    EXPECT_EQ(decode(QByteArray("a\0b", 3), Encoding::Utf16LE, 3), u"a\uFFFD"_s);
    QByteArray bytes;
    const QChar half(char16_t(0xD83C));
    appendEncoded(QStringView(&half, 1), Encoding::Utf8, bytes);
    EXPECT_EQ(bytes, "\xEF\xBF\xBD");
}

TEST(TextEncoding, ReadsBadBytesInUtf8AsWindows1252)
{
    EXPECT_EQ(decode("João e Jos\xE9, \x80", Encoding::Utf8, 3), u"João e José, €"_s);
    EXPECT_EQ(decode("fim \xE2\x82", Encoding::Utf8, 100), u"fim â‚"_s) << "a cut sequence at the end";
}

} // namespace
} // namespace elo
