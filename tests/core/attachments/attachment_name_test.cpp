// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/attachments/attachment_kind.h"
#include "core/attachments/attachment_name.h"
#include "tests/print_qt.h"

#include <QBuffer>
#include <gtest/gtest.h>

using namespace elo;
using namespace Qt::StringLiterals;

TEST(AttachmentName, LosesWhatCouldDoHarm)
{
    const std::vector<std::pair<QString, QString>> names{
        {u"acta.pdf"_s, u"acta.pdf"_s},
        {u"Acta da reunião nº 3.pdf"_s, u"Acta da reunião nº 3.pdf"_s},
        {u"/etc/passwd"_s, u"passwd"_s},
        {u"../../../.bashrc"_s, u"bashrc"_s},
        {u"C:\\Users\\x\\..\\estatutos.docx"_s, u"estatutos.docx"_s},
        {u"foto\u202Egpj.exe"_s, u"fotogpj.exe"_s},     // would read "fotoexe.jpg"
        {u"a\u200Bb\u2066c\u2069.txt"_s, u"abc.txt"_s}, // invisible
        {u"acta\n\t\u0007\u0000.pdf"_s, u"acta.pdf"_s},
        {u"acta.pdf. . ."_s, u"acta.pdf"_s},
        {u"CON"_s, u"_CON"_s},
        {u"nul.txt"_s, u"_nul.txt"_s},
        {u"com1 .tar.gz"_s, u"_com1 .tar.gz"_s},
        {u"LPT¹"_s, u"_LPT¹"_s},
        {u"concerto.mp3"_s, u"concerto.mp3"_s},
        {u"a<b>c:d\"e|f?g*.txt"_s, u"a_b_c_d_e_f_g_.txt"_s},
        {u""_s, u"file"_s},
        {u"..."_s, u"file"_s},
        {u"/"_s, u"file"_s},
        {QString(QChar(0xD800)) + u".png"_s, u"png"_s},
    };
    for (const auto &[given, wanted] : names) {
        EXPECT_EQ(harmlessFileName(given), wanted) << qPrintable(given);
        EXPECT_EQ(harmlessFileName(harmlessFileName(given)), wanted) << "once is enough";
    }
}

TEST(AttachmentName, LongNamesKeepTheirExtension)
{
    const QString longName = QString(400, u'a') + u".pdf"_s;
    EXPECT_EQ(harmlessFileName(longName).size(), kLongestAttachmentName);
    EXPECT_TRUE(harmlessFileName(longName).endsWith(u"a.pdf"_s));
    const QString wide = QString(u"漢"_s).repeated(119) + u".jpeg"_s; // 357 bytes
    EXPECT_LE(harmlessFileName(wide).toUtf8().size(), 255);
    EXPECT_TRUE(harmlessFileName(wide).endsWith(u".jpeg"_s));
    const QString pairs = QString(u"🎉"_s).repeated(200);
    EXPECT_TRUE(harmlessFileName(pairs).isValidUtf16());
    EXPECT_LE(harmlessFileName(u"x."_s + QString(300, u'y')).size(), kLongestAttachmentName);
}

TEST(AttachmentKind, ByContentAndName)
{
    const auto typeOf = [](const QByteArray &bytes, const QString &name) {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return mediaTypeOf(buffer, name);
    };
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
    const QByteArray program = QByteArray::fromHex("7f454c46020101000000000000000000") + QByteArray(100, '\0');
    EXPECT_EQ(typeOf(png, u"foto.png"_s), u"image/png"_s);
    EXPECT_EQ(typeOf(png, u"foto"_s), u"image/png"_s);
    EXPECT_EQ(typeOf("%PDF-1.7\n", u"acta"_s), u"application/pdf"_s);
    EXPECT_EQ(typeOf("%PDF-1.7\n", u"foto.png"_s), u"application/pdf"_s);
    EXPECT_EQ(typeOf("a,b\n1,2\n", u"lista.csv"_s), u"text/csv"_s);
    EXPECT_NE(typeOf(program, u"acta.pdf"_s), u"application/pdf"_s);

    EXPECT_EQ(attachmentKind(u"image/png"_s, u"foto.png"_s), AttachmentKind::Image);
    EXPECT_EQ(attachmentKind(u"image/png"_s, u"foto"_s), AttachmentKind::Image);
    EXPECT_EQ(attachmentKind(u"image/png"_s, u"foto.png.exe"_s), AttachmentKind::Other);
    EXPECT_EQ(attachmentKind(u"image/png"_s, u"foto.desktop"_s), AttachmentKind::Other);
    EXPECT_EQ(attachmentKind(u"image/svg+xml"_s, u"mapa.svg"_s), AttachmentKind::Other);
    EXPECT_EQ(attachmentKind(u"application/pdf"_s, u"acta.pdf"_s), AttachmentKind::Pdf);
    EXPECT_EQ(attachmentKind(u"application/pdf"_s, u"acta.bat"_s), AttachmentKind::Other);
    EXPECT_EQ(attachmentKind(u"text/plain"_s, u"notas.txt"_s), AttachmentKind::Text);
    EXPECT_EQ(attachmentKind(u"text/plain"_s, u"notas.sh"_s), AttachmentKind::Other);
    EXPECT_EQ(attachmentKind(u"text/html"_s, u"pagina.html"_s), AttachmentKind::Other);
    EXPECT_EQ(attachmentKind(u"application/x-executable"_s, u"acta.pdf"_s), AttachmentKind::Other);
}
