// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_writer.h"

#include "core/exchange/content_line.h"
#include "core/places/countries.h"

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// The five components of N. The sort name says where the surname ends; without one everything is the given name.
QString structuredName(const Record &member)
{
    const QString sortName = member.text(u"sort_name");
    const qsizetype comma = sortName.indexOf(u", "_s);
    const QString family = comma < 0 ? QString() : sortName.left(comma);
    const QString given = comma < 0 ? member.text(u"name") : sortName.mid(comma + 2);
    return escapedText(family) + u';' + escapedText(given) + u";;;"_s;
}

QString address(const Record &member, const QString &street, Language language)
{
    const QString country = member.text(u"residence_country");
    return u"ADR:;;%1;%2;;;%3"_s.arg(escapedText(street), escapedText(member.text(u"residence_city")),
                                     country.isEmpty() ? QString() : escapedText(countryName(country, language)));
}

QString contactLine(const Record &contact, bool isPreferred)
{
    const QString kind = contact.text(u"kind");
    const QString value = contact.text(u"value");
    const QString standard = contact.text(u"normalized");
    const QString preference = isPreferred ? u";PREF=1"_s : QString();
    if (kind == u"phone" && !standard.isEmpty())
        return u"TEL;VALUE=uri"_s + preference + u":tel:"_s + standard;
    if (kind == u"phone")
        return u"TEL"_s + preference + u':' + escapedText(value);
    if (kind == u"whatsapp")
        return u"IMPP"_s + preference + u":whatsapp:"_s + escapedText(standard.isEmpty() ? value : standard);
    if (kind == u"email")
        return u"EMAIL"_s + preference + u':' + escapedText(standard.isEmpty() ? value : standard);
    if (kind == u"handle")
        return u"X-SOCIALPROFILE"_s + preference + u':' + escapedText(value);
    return {};
}

} // namespace

QByteArray vCardOf(const Record &member, const std::vector<Record> &contacts, Language language)
{
    QByteArray card;
    const auto line = [&card](const QString &text) { appendFolded(card, text); };
    line(u"BEGIN:VCARD"_s);
    line(u"VERSION:4.0"_s);
    line(u"PRODID:-//INACE//Elo//EN"_s);
    line(u"UID:urn:uuid:"_s + member.id.toString(QUuid::WithoutBraces));
    line(u"FN:"_s + escapedText(member.text(u"name")));
    line(u"N:"_s + structuredName(member));
    if (const QString other = member.text(u"other_names"); !other.isEmpty())
        line(u"NICKNAME:"_s + escapedText(other));
    const QUuid primary = member.value(u"primary_contact").toUuid();
    bool hasAddress = false;
    for (const Record &contact : contacts) {
        if (contact.text(u"kind") == u"address") {
            line(address(member, contact.text(u"value"), language));
            hasAddress = true;
        } else if (const QString text = contactLine(contact, !primary.isNull() && contact.id == primary);
                   !text.isEmpty()) {
            line(text);
        }
    }
    const bool hasPlace = !member.text(u"residence_country").isEmpty() || !member.text(u"residence_city").isEmpty();
    if (!hasAddress && hasPlace)
        line(address(member, {}, language));
    if (const QString occupation = member.text(u"occupation"); !occupation.isEmpty())
        line(u"TITLE:"_s + escapedText(occupation));
    for (const QString &spoken : member.text(u"languages").split(u',', Qt::SkipEmptyParts))
        line(u"LANG:"_s + escapedText(spoken));
    line(u"END:VCARD"_s);
    return card;
}

} // namespace elo
