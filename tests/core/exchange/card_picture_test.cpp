// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/card_picture.h"

#include "core/exchange/vcard_reader.h"
#include "tests/core/exchange/cards.h"
#include "tests/print_qt.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

class CardPictureTest : public testing::Test
{
protected:
    /// The rows of a file of cards.
    std::vector<SourceRow> rows(const QByteArray &cards)
    {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(cards);
        file.close();
        auto reader = VCardReader::open(path);
        std::vector<SourceRow> rows;
        EXPECT_TRUE((*reader)->next()); // the headers
        while (true) {
            auto row = (*reader)->next();
            if (!row || !*row)
                return rows;
            rows.push_back(std::move(**row));
        }
    }

    /// What a picture is refused for; empty if it is kept and its bytes come back from the file.
    QString refusal(const QByteArray &property)
    {
        const auto read =
            rows(test::card("FN:Ana Sitoe\r\n") + test::card("FN:Rui Tembe\r\n" + property + "TEL:1\r\n"));
        if (read.size() != 2)
            return u"no card"_s;
        EXPECT_FALSE(read[0].picture);
        EXPECT_EQ(read[1].cells[VCardReader::headers().indexOf(u"phone"_s)], u"1") << property.constData();
        if (!read[1].picture)
            return read[1].remarks.empty() ? u"nothing"_s : read[1].remarks[0].reason;
        const auto bytes = card_picture::read(path, *read[1].picture);
        EXPECT_TRUE(bytes && *bytes == test::pixelBytes()) << property.constData();
        EXPECT_EQ(read[1].picture->mediaType, u"image/png");
        EXPECT_EQ(read[1].picture->size, test::pixelBytes().size());
        return {};
    }

    QTemporaryDir dir;
    QString path = dir.filePath(u"cards.vcf"_s);
};

} // namespace

TEST_F(CardPictureTest, IsReadAsEveryProgramWritesIt)
{
    const QByteArray whole = test::kPixel;
    const QByteArray folded = whole.left(20) + "\r\n " + whole.mid(20, 30) + "\r\n\t" + whole.mid(50);
    EXPECT_EQ(refusal("PHOTO;ENCODING=b;TYPE=PNG:" + whole + "\r\n"), QString()) << "version 3";
    EXPECT_EQ(refusal("PHOTO;ENCODING=b;TYPE=PNG:" + folded + "\r\n"), QString()) << "folded";
    EXPECT_EQ(refusal("PHOTO;TYPE=JPEG;ENCODING=BASE64:\r\n " + folded + "\r\n\r\n"), QString()) << "Outlook";
    EXPECT_EQ(refusal("PHOTO;ENCODING=BASE64;JPEG:" + whole.left(40) + "\r\n" + whole.mid(40) + "\r\n\r\n"),
              QString())
        << "phones that do not mark the fold";
    EXPECT_EQ(refusal("item2.PHOTO:data:image/png;base64," + folded + "\r\n"), QString()) << "version 4";
    EXPECT_EQ(refusal("PHOTO:data:image/png;base64\\," + whole + "\r\n"), QString()) << "an escaped comma";
    EXPECT_EQ(refusal("PHOTO;X-ABCROP-RECTANGLE=ABClipRect_1&0&0&1&1;ENCODING=b:" + folded + "\n"), QString())
        << "Apple";
}

TEST_F(CardPictureTest, ThatIsNoneIsRefused)
{
    EXPECT_EQ(refusal("PHOTO:https://example.org/rui.jpg\r\n"), u"photo_not_kept");
    EXPECT_EQ(refusal("PHOTO;VALUE=uri:file:///etc/passwd\r\n"), u"photo_not_kept");
    EXPECT_EQ(refusal("PHOTO;ENCODING=b:" + test::kPixel.left(60) + "!!!\r\n"), u"photo_broken");
    EXPECT_EQ(refusal("PHOTO;ENCODING=b:\r\n"), u"photo_broken");
    EXPECT_EQ(refusal("PHOTO:data:image/png;base64\r\n"), u"photo_broken");
    EXPECT_EQ(refusal("PHOTO;ENCODING=b;TYPE=PNG:" + QByteArray("#!/bin/sh\nrm -rf ~\n").toBase64() + "\r\n"),
              u"photo_broken")
        << "it says that it is a picture";
    EXPECT_EQ(refusal("PHOTO;ENCODING=b;TYPE=SVG:" +
                      QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>").toBase64() + "\r\n"),
              u"photo_broken");
    EXPECT_EQ(refusal("LOGO;ENCODING=b:" + test::kPixel + "\r\n"), u"nothing");
}

TEST_F(CardPictureTest, FirstOneIsKept)
{
    EXPECT_EQ(refusal("PHOTO:https://example.org/a.jpg\r\nPHOTO;ENCODING=b:" + test::kPixel + "\r\n"), QString());
}

TEST_F(CardPictureTest, OfAFileThatWasWrittenToIsNotTaken)
{
    const auto read = rows(test::card("FN:Rui Tembe\r\nPHOTO;ENCODING=b:" + test::kPixel + "\r\n"));
    ASSERT_TRUE(read.at(0).picture);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(read[0].picture->offset + 40);
    file.write("AAAA");
    file.close();
    const auto bytes = card_picture::read(path, *read[0].picture);
    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error().code, ErrorCode::CannotRead);
}

TEST_F(CardPictureTest, IsCalledAfterThePerson)
{
    SourcePicture picture;
    picture.mediaType = u"image/jpeg"_s;
    EXPECT_EQ(card_picture::fileName(u"Ana B. Sitoe"_s, picture), u"Ana B Sitoe.jpg");
    EXPECT_EQ(card_picture::fileName(u"../../x.exe"_s, picture).section(u'.', 1), u"jpg");
    EXPECT_EQ(card_picture::fileName({}, picture), u"Photograph.jpg");
}

} // namespace elo
