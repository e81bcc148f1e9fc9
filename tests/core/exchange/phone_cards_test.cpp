// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_reader.h"

#include "tests/print_qt.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

// Cards as programs and phones write them, with invented people.
namespace elo {

namespace {

struct Card
{
    explicit Card(const QByteArray &bytes)
    {
        const auto reader = VCardReader::fromBytes(bytes);
        (void)reader->next(); // the headers
        auto row = reader->next();
        EXPECT_TRUE(row && *row);
        if (row && *row)
            m_row = std::move(**row);
    }
    QString operator[](const char *header) const
    {
        return m_row.cells.value(VCardReader::headers().indexOf(QLatin1StringView(header)));
    }
    SourceRow m_row;
};

} // namespace

TEST(PhoneCards, OfGoogle)
{
    const Card card("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Marta Inventada Sitoe\r\nN:Sitoe;Marta;Inventada;;\r\n"
                    "item1.EMAIL;TYPE=INTERNET:marta@example.org\r\nitem1.X-ABLabel:Trabalho\r\n"
                    "TEL;TYPE=CELL:+351 912 555 001\r\nitem2.TEL:+258 84 555 0001\r\nitem2.X-ABLabel:WhatsApp\r\n"
                    "item3.TEL:21 555 002\r\nitem3.X-ABLabel:Fax do escritório\r\n"
                    "item4.ADR:;;Rua da Invenção 5;Lisboa;;1000-001;PT;Rua da Invenção 5\\nLisboa\r\n"
                    "item5.URL:https\\://www.example.org/marta\r\nitem5.X-ABLabel:PROFILE\r\n"
                    "ORG:Hospital Imaginário\r\nTITLE:Enfermeira\r\nBDAY:1984-05-12\r\n"
                    "PHOTO:https://lh3.googleusercontent.com/contacts/nada\r\nCATEGORIES:myContacts\r\n"
                    "NOTE:Encontrada no fórum\\, 2025\r\nEND:VCARD\r\n");
    EXPECT_EQ(card["name"], u"Marta Inventada Sitoe");
    EXPECT_EQ(card["email"], u"marta@example.org");
    EXPECT_EQ(card["phone"], u"+351 912 555 001");
    EXPECT_EQ(card["whatsapp"], u"+258 84 555 0001");
    EXPECT_EQ(card["handle"], u"https://www.example.org/marta");
    EXPECT_EQ(card["birth_date"], u"1984-05-12");
    EXPECT_EQ(card["residence_country"], u"PT");
    EXPECT_EQ(card["occupation"], u"Enfermeira");
    EXPECT_EQ(card["notes"], u"Fax: 21 555 002\nOrganisation: Hospital Imaginário\nEncontrada no fórum, 2025");
    EXPECT_EQ(card.m_row.remarks.at(0).reason, u"photo_not_kept");
}

TEST(PhoneCards, OfApple)
{
    const Card card(
        "BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//iPhone OS 17.1//EN\r\nN:Tembe;Zeca;;Dr.;\r\n"
        "FN:Dr. Zeca Tembe\r\nNICKNAME:Zequinha\r\nORG:Oficina Fictícia;\r\n"
        "EMAIL;type=INTERNET;type=HOME;type=pref:zeca@example.org\r\n"
        "TEL;type=CELL;type=VOICE;type=pref:+27 82 555 0102\r\nTEL;type=HOME;type=FAX:0135550103\r\n"
        "item1.ADR;type=HOME;type=pref:;;12 Invented Street\\nFlat 2;Mbombela;Mpumalanga;1200;South Africa\r\n"
        "item1.X-ABADR:za\r\nitem2.URL;type=pref:http://example.org\r\n"
        "item2.X-ABLabel:_$!<HomePage>!$_\r\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-05-12\r\n"
        "X-SOCIALPROFILE;type=twitter;x-user=zeca_t:http://twitter.com/zeca_t\r\n"
        "X-SOCIALPROFILE;type=Instagram;x-user=zeca.tembe:x-apple:zeca.tembe\r\n"
        "IMPP;X-SERVICE-TYPE=WhatsApp;type=HOME:x-apple:%2B27825550102\r\n"
        "item3.X-ABRELATEDNAMES;type=pref:Olga Tembe\r\nitem3.X-ABLabel:_$!<Spouse>!$_\r\n"
        "END:VCARD\r\n");
    EXPECT_EQ(card["name"], u"Dr. Zeca Tembe");
    EXPECT_EQ(card["other_names"], u"Zequinha");
    EXPECT_EQ(card["phone"], u"+27 82 555 0102");
    EXPECT_EQ(card["whatsapp"], u"+27825550102");
    EXPECT_EQ(card["handle"], u"http://example.org; http://twitter.com/zeca_t; Instagram: zeca.tembe");
    EXPECT_EQ(card["residence_country"], u"South Africa");
    EXPECT_EQ(card["residence_city"], u"Mbombela");
    EXPECT_EQ(card["birth_date"], QString()) << "1604 is how Apple leaves the year out";
    EXPECT_TRUE(card["notes"].contains(u"Birthday: 05-12"_s));
}

TEST(PhoneCards, OfOutlook)
{
    const Card card(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;LANGUAGE=pt-pt;CHARSET=Windows-1252:Concei\xE7\xE3o;Jo\xE3o;;Sr.\r\n"
        "FN;CHARSET=Windows-1252:Jo\xE3o Concei\xE7\xE3o\r\nORG:Inst Fic;Dep\r\nTITLE:T\xE9"
        "cnico\r\n"
        "TEL;WORK;VOICE:+258 21 555 100\r\nTEL;CELL;VOICE:84 555 0100\r\nTEL;WORK;FAX:21 555 101\r\n"
        "ADR;WORK;PREF;ENCODING=QUOTED-PRINTABLE:;;Av. Inventada=0D=0AN.=BA 5;Maputo;;1100;Mo=E7ambique\r\n"
        "LABEL;WORK;PREF;ENCODING=QUOTED-PRINTABLE:Av. Inventada=0D=0A=\r\nMaputo\r\n"
        "X-MS-OL-DEFAULT-POSTAL-ADDRESS:2\r\nX-WAB-GENDER:2\r\nBDAY:19800512\r\n"
        "EMAIL;PREF;INTERNET:joao@example.org\r\n"
        "X-MS-CARDPICTURE;TYPE=JPEG;ENCODING=BASE64:\r\n /9j/4AAQ\r\n\r\nREV:20240101T000000Z\r\nEND:VCARD\r\n");
    EXPECT_EQ(card["name"], u"João Conceição");
    EXPECT_EQ(card["family_name"], u"Conceição");
    EXPECT_EQ(card["sex"], u"M");
    EXPECT_EQ(card["birth_date"], u"19800512");
    EXPECT_EQ(card["phone"], u"+258 21 555 100; 84 555 0100");
    EXPECT_EQ(card["residence_country"], u"Moçambique");
    EXPECT_EQ(card["address"], u"Av. Inventada N.º 5, 1100, Maputo, Moçambique");
    EXPECT_EQ(card["email"], u"joao@example.org");
}

TEST(PhoneCards, OfAndroid)
{
    const Card card(
        "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;=41=6D=C3=A9lia;;;\r\n"
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=41=6D=C3=A9lia=20=\r\n=43=6F=73=73=61\r\n"
        "TEL;CELL;PREF:+258840000201\r\nTEL;X-CUSTOM(CHARSET=UTF-8,ENCODING=QUOTED-PRINTABLE,=43):847000202\r\n"
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Melita;1;;;;;;;;;;;;;\r\n"
        "BDAY:--05-12\r\nEND:VCARD\r\n");
    EXPECT_EQ(card["name"], u"Amélia Cossa");
    EXPECT_EQ(card["given_name"], u"Amélia");
    EXPECT_EQ(card["other_names"], u"Melita");
    EXPECT_EQ(card["phone"], u"+258840000201; 847000202");
    EXPECT_EQ(card["notes"], u"Birthday: 05-12");
}

TEST(PhoneCards, OfAnOldNokia)
{
    const Card card(
        "BEGIN:VCARD\nVERSION:2.1\nREV:20080101T120000Z\nN;ENCODING=8BIT;CHARSET=UTF-8:Langa;Faizal\n"
        "TEL;PREF;CELL;VOICE;ENCODING=8BIT:+258820000301\nTEL;VOICE;HOME;ENCODING=8BIT:21000302\n"
        "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Irm=C3=A3o da Z=\nita\nX-CLASS:private\nEND:VCARD\n");
    EXPECT_EQ(card["given_name"], u"Faizal");
    EXPECT_EQ(card["family_name"], u"Langa");
    EXPECT_EQ(card["phone"], u"+258820000301; 21000302");
    EXPECT_EQ(card["notes"], u"Irmão da Zita");
}

TEST(PhoneCards, WithBirthdaysOfAllKinds)
{
    const auto birth = [](const QByteArray &line) {
        const Card card("BEGIN:VCARD\r\nFN:Rui Tembe\r\n" + line + "\r\nEND:VCARD\r\n");
        return card["birth_date"] + u'|' + card["notes"];
    };
    EXPECT_EQ(birth("BDAY:19800512"), u"19800512|");
    EXPECT_EQ(birth("BDAY:1980-05-12"), u"1980-05-12|");
    EXPECT_EQ(birth("BDAY:19800512T103000Z"), u"19800512|");
    EXPECT_EQ(birth("BDAY:1980-05-12T10:30:00+02:00"), u"1980-05-12|");
    EXPECT_EQ(birth("BDAY;VALUE=date:1980-05-12"), u"1980-05-12|");
    EXPECT_EQ(birth("BDAY:1980"), u"1980|");
    EXPECT_EQ(birth("BDAY:1980-05"), u"1980-05|");
    EXPECT_EQ(birth("BDAY:--0512"), u"|Birthday: 0512");
    EXPECT_EQ(birth("BDAY:---12"), u"|Birthday: -12");
    EXPECT_EQ(birth("BDAY:0000-05-12"), u"|Birthday: 05-12");
    EXPECT_EQ(birth("BDAY;VALUE=text:circa 1950"), u"|Birthday: circa 1950");
    EXPECT_EQ(birth("BDAY:"), u"|");
}

} // namespace elo
