// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_reader.h"

#include <gtest/gtest.h>

namespace elo {
namespace {

using namespace Qt::StringLiterals;

struct Outcome
{
    std::vector<SourceRow> rows; ///< without the header
    std::optional<Error> error;

    QString cell(const char *header, size_t row = 0) const
    {
        return row < rows.size() ? rows[row].cells.value(VCardReader::headers().indexOf(QLatin1StringView(header)))
                                 : u"(no row)"_s;
    }
};

Outcome read(const QByteArray &bytes)
{
    Outcome outcome;
    const auto reader = VCardReader::fromBytes(bytes);
    for (bool isHeader = true;; isHeader = false) {
        auto row = reader->next();
        if (!row)
            outcome.error = row.error();
        if (!row || !*row)
            return outcome;
        if (isHeader)
            EXPECT_EQ((*row)->cells, VCardReader::headers());
        else
            outcome.rows.push_back(std::move(**row));
    }
}

Outcome card(const QByteArray &properties)
{
    return read("BEGIN:VCARD\r\n" + properties + "END:VCARD\r\n");
}

TEST(VCardReader, ReadsAWholeCard)
{
    const Outcome outcome =
        card("VERSION:4.0\r\nFN:Marta Inventada Sitoe Júnior\r\nN:Sitoe;Marta;Inventada;Dra.;Júnior\r\n"
             "NICKNAME:Martinha\r\nBDAY:19840512\r\nGENDER:F\r\nTITLE:Enfermeira\\, chefe\r\n"
             "ORG:Hospital;Urgências\r\nTEL;TYPE=cell:+351 912 555 001\r\n"
             "item1.TEL;VALUE=uri;TYPE=\"voice,home\":tel:+27-82-555-0102;ext=3\r\n"
             "EMAIL:marta@example.org\r\nEMAIL;PREF=1:mailto:sitoe@example.org\r\n"
             "ADR;TYPE=home:;;Rua A\\, 5;Lisboa;;1000-001;Portugal\r\nLANG:pt-MZ\r\nLANG:en\r\n"
             "IMPP:whatsapp:+258840000001\r\nX-SOCIALPROFILE;TYPE=linkedin:https://example.org/m\r\n"
             "NOTE:Linha um\\nlinha dois\r\n");
    ASSERT_EQ(outcome.rows.size(), 1u);
    EXPECT_EQ(outcome.rows[0].line, 1);
    EXPECT_EQ(outcome.cell("name"), u"Marta Inventada Sitoe Júnior");
    EXPECT_EQ(outcome.cell("given_name"), u"Marta Inventada");
    EXPECT_EQ(outcome.cell("family_name"), u"Sitoe Júnior");
    EXPECT_EQ(outcome.cell("other_names"), u"Martinha");
    EXPECT_EQ(outcome.cell("birth_date"), u"19840512");
    EXPECT_EQ(outcome.cell("sex"), u"F");
    EXPECT_EQ(outcome.cell("occupation"), u"Enfermeira, chefe");
    EXPECT_EQ(outcome.cell("phone"), u"+351 912 555 001; +27-82-555-0102");
    EXPECT_EQ(outcome.cell("whatsapp"), u"+258840000001");
    EXPECT_EQ(outcome.cell("email"), u"marta@example.org; sitoe@example.org");
    EXPECT_EQ(outcome.cell("address"), u"Rua A, 5, 1000-001, Lisboa, Portugal");
    EXPECT_EQ(outcome.cell("residence_country"), u"Portugal");
    EXPECT_EQ(outcome.cell("residence_city"), u"Lisboa");
    EXPECT_EQ(outcome.cell("languages"), u"pt; en");
    EXPECT_EQ(outcome.cell("handle"), u"https://example.org/m");
    EXPECT_EQ(outcome.cell("notes"), u"Organisation: Hospital, Urgências\nLinha um\nlinha dois");
}

TEST(VCardReader, UnfoldsLines)
{
    const Outcome outcome = card("FN:Zeca Fict\r\n ício\r\n\t Tembe\r\nTEL:8\n 4\r\n");
    EXPECT_EQ(outcome.cell("name"), u"Zeca Fictício Tembe");
    EXPECT_EQ(outcome.cell("phone"), u"84");
}

TEST(VCardReader, ReadsOldCards)
{
    const Outcome outcome =
        card("VERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Langa;Jo=C3=A3o;=\r\n;;\r\n"
             "TEL;CELL;PREF:841234567\r\nTEL;FAX:21000000\r\n"
             "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Av=F3=0D=0Adois\r\n");
    EXPECT_EQ(outcome.cell("given_name"), u"João");
    EXPECT_EQ(outcome.cell("family_name"), u"Langa");
    EXPECT_EQ(outcome.cell("phone"), u"841234567");
    EXPECT_EQ(outcome.cell("notes"), u"Fax: 21000000\nAvó\r\ndois");
    EXPECT_EQ(card("FN:Jos\xE9 Cossa\r\n").cell("name"), u"José Cossa"); // Windows-1252 that says nothing of it
}

TEST(VCardReader, KeepsEmailsAndPhonesOfAnyNumber)
{
    EXPECT_EQ(card("TEL:1\r\nTEL:2\r\nTEL:3\r\n").cell("phone"), u"1; 2; 3");
}

TEST(VCardReader, BirthdaysWithoutYearAreNotes)
{
    EXPECT_EQ(card("BDAY:--0512\r\n").cell("birth_date"), QString());
    EXPECT_EQ(card("BDAY:--0512\r\n").cell("notes"), u"Birthday: 0512");
    EXPECT_EQ(card("BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-12\r\n").cell("notes"), u"Birthday: 05-12");
    EXPECT_EQ(card("BDAY:1984-05-12T00:00:00Z\r\n").cell("birth_date"), u"1984-05-12");
}

TEST(VCardReader, PicturesAreNotHeld)
{
    QByteArray picture = "PHOTO;ENCODING=b;TYPE=JPEG:";
    for (int i = 0; i < 100'000; ++i)
        picture += "\r\n " + QByteArray(70, 'A');
    const Outcome outcome = card("FN:Rui\r\n" + picture + "\r\nTEL:1\r\n");
    ASSERT_EQ(outcome.rows.size(), 1u);
    EXPECT_EQ(outcome.cell("phone"), u"1");
    EXPECT_FALSE(outcome.rows[0].picture);
    ASSERT_EQ(outcome.rows[0].remarks.size(), 1u);
    EXPECT_EQ(outcome.rows[0].remarks[0].reason, u"photo_broken") << "seven million zeros are no picture";
}

TEST(VCardReader, ReadsManyCardsAndPassesGroupsOver)
{
    const Outcome outcome = read("\xEF\xBB\xBF"
                                 "begin:vcard\nFN:A\nend:vcard\n\nBEGIN:VCARD\nKIND:group\nFN:Todos\nEND:VCARD\n"
                                 "BEGIN:VCARD\nFN:B\nEND:VCARD");
    ASSERT_EQ(outcome.rows.size(), 2u);
    EXPECT_EQ(outcome.cell("name", 1), u"B");
    EXPECT_EQ(outcome.rows[1].line, 9);
}

TEST(VCardReader, NamesTheCardThatWasCut)
{
    Outcome outcome = read("BEGIN:VCARD\nFN:A\nEND:VCARD\nBEGIN:VCARD\nFN:B\nTEL:8");
    EXPECT_EQ(outcome.rows.size(), 1u);
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->args, (QStringList{u"card_cut"_s, u"4"_s}));
    outcome = read("BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\n");
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->args, (QStringList{u"card_cut"_s, u"1"_s}));
}

TEST(VCardReader, RefusesCardsWithoutEnd)
{
    QByteArray notes;
    for (int i = 0; i < 5; ++i)
        notes += "NOTE:" + QByteArray(2'000'000, 'x') + "\r\n";
    const Outcome outcome = card(notes);
    ASSERT_TRUE(outcome.error);
    EXPECT_EQ(outcome.error->args, (QStringList{u"card_too_long"_s, u"1"_s}));
}

TEST(VCardReader, KnowsItsFiles)
{
    EXPECT_TRUE(VCardReader::claims("BEGIN:VCARD\r\nVERSION"));
    EXPECT_TRUE(VCardReader::claims("\xEF\xBB\xBF\r\nbegin:vcard"));
    EXPECT_FALSE(VCardReader::claims("BEGIN:VCALENDAR"));
    EXPECT_FALSE(VCardReader::claims("nome;telefone"));
    EXPECT_FALSE(VCardReader::claims(""));
}

TEST(ContentLine, FoldsWithinLinesAndNeverWithinCharacters)
{
    QByteArray out;
    const QString line = u"NOTE:"_s + u"ção€"_s.repeated(60);
    appendFolded(out, line);
    QByteArray unfolded;
    for (const QByteArray &physical : out.split('\n')) {
        const QByteArray bytes = physical.endsWith('\r') ? physical.chopped(1) : physical;
        EXPECT_LE(bytes.size(), 75);
        EXPECT_EQ(QString::fromUtf8(bytes).toUtf8(), bytes); // whole characters only
        unfolded += bytes.startsWith(' ') ? bytes.sliced(1) : bytes;
    }
    EXPECT_EQ(QString::fromUtf8(unfolded), line);
}

TEST(ContentLine, EscapesComeBack)
{
    const QString text = u"a;b,c\\d\ne\r\nf\"g"_s;
    EXPECT_EQ(escapedText(text), u"a\\;b\\,c\\\\d\\ne\\nf\"g");
    EXPECT_EQ(unescapedText(escapedText(text)), u"a;b,c\\d\ne\nf\"g");
    EXPECT_EQ(unescapedParts(u"a\\;b;c\\"), (QStringList{u"a;b"_s, u"c\\"_s}));
    EXPECT_EQ(unescapedParts(u""), QStringList{QString()});
    EXPECT_EQ(parameterText(u"a:b\"c\n"_s), u"\"a:bc\"");
}

} // namespace
} // namespace elo
