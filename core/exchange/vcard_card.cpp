// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_card.h"

#include "core/places/dates.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Keys of import targets, in the order of VCardCard::Column.
constexpr QLatin1StringView kHeaders[] = {
    "name"_L1,           "given_name"_L1, "family_name"_L1, "other_names"_L1, "sex"_L1,    "birth_date"_L1,
    "phone"_L1,          "whatsapp"_L1,   "email"_L1,       "address"_L1,     "handle"_L1, "residence_country"_L1,
    "residence_city"_L1, "occupation"_L1, "languages"_L1,   "notes"_L1,
};
static_assert(std::size(kHeaders) == VCardCard::ColumnCount);

const QString kBetween = u"; "_s;

/// The parts that are not empty, as one text.
QString joined(const QStringList &parts, const QString &separator)
{
    QStringList kept;
    for (const QString &part : parts)
        if (const QString text = part.simplified(); !text.isEmpty())
            kept << text;
    return kept.join(separator);
}

} // namespace

QStringList VCardCard::headers()
{
    QStringList headers;
    for (const QLatin1StringView header : kHeaders)
        headers << header;
    return headers;
}

void VCardCard::append(Column column, const QString &text, const QString &separator)
{
    const bool isMultiLine = column == Notes;
    const QString clean = isMultiLine ? text.trimmed() : text.simplified();
    if (clean.isEmpty() || m_cells[column].size() > RowReader::kMaxFieldLength)
        return;
    m_cells[column] += (m_cells[column].isEmpty() ? QString() : separator) + clean;
}

void VCardCard::addNote(const char *pattern, const QString &text)
{
    if (const QString clean = text.simplified(); !clean.isEmpty())
        append(Notes, QCoreApplication::translate("VCard", pattern).arg(clean), u"\n"_s);
}

void VCardCard::addName(const QStringList &parts)
{
    // Family, given, additional, prefixes, suffixes: "Júnior" is a suffix here and belongs to the surname.
    if (has(GivenName) || has(FamilyName))
        return;
    append(FamilyName, joined({parts.value(0), parts.value(4)}, u" "_s), {});
    append(GivenName, joined({parts.value(1), parts.value(2)}, u" "_s), {});
}

void VCardCard::addAddress(const ContentLine &line, const QStringList &parts)
{
    const QString text = joined({parts.value(2), parts.value(1), parts.value(0), parts.value(5), parts.value(3),
                                 parts.value(4), parts.value(6)},
                                u", "_s);
    // A city alone is where somebody lives, and no address that a letter could go to.
    if (!joined(parts.mid(0, 3), {}).isEmpty())
        append(Address, text, u" / "_s);
    const bool isPreferred = line.hasType(u"pref") || line.parameters.value(u"PREF"_s) == u"1";
    const bool isFirst = !has(Country) && !has(City);
    if (!isFirst && (!isPreferred || m_hasPreferredAddress))
        return;
    m_hasPreferredAddress = isPreferred;
    m_cells[City] = parts.value(3).simplified();
    m_cells[Country] = parts.value(6).simplified();
}

void VCardCard::addPhone(const ContentLine &line, const QString &text)
{
    QString number = text.trimmed();
    if (number.startsWith(u"tel:"_s, Qt::CaseInsensitive))
        number = number.mid(4);
    number = number.left(number.indexOf(u';') < 0 ? number.size() : number.indexOf(u';')); // an extension
    if (line.hasType(u"fax") || isLabelled(line, u"fax"))
        addNote(QT_TRANSLATE_NOOP("VCard", "Fax: %1"), number);
    else
        append(line.hasType(u"whatsapp") || isLabelled(line, u"whatsapp") ? WhatsApp : Phone, number, kBetween);
}

void VCardCard::addBirth(const QString &text)
{
    // "--0512" has no year, nor has what some programs write instead of one.
    for (const QStringView noYear : {u"--", u"1604-", u"1604", u"0000-", u"0001-"})
        if (text.startsWith(noYear)) {
            addNote(QT_TRANSLATE_NOOP("VCard", "Birthday: %1"), text.mid(noYear.size()));
            return;
        }
    static const QRegularExpression kTime(u"(?<=\\d)(T| )\\d{2}:?\\d{2}.*$"_s);
    const QString date = QString(text).remove(kTime);
    // Cards say "circa 1950" as well; that a card is on record matters more than such a text.
    if (partialDateFromText(date, DateOrder::DayFirst))
        append(Birth, date, {});
    else
        addNote(QT_TRANSLATE_NOOP("VCard", "Birthday: %1"), text);
}

void VCardCard::addNetwork(const ContentLine &line, const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const QString service = line.parameters.value(u"X-SERVICE-TYPE"_s);
    const bool isWhatsApp = text.startsWith(u"whatsapp:"_s, Qt::CaseInsensitive) || line.hasType(u"whatsapp") ||
                            isLabelled(line, u"whatsapp") || service.compare(u"WhatsApp"_s, Qt::CaseInsensitive) == 0;
    const QString address = QUrl::fromPercentEncoding(text.mid(colon + 1).toUtf8());
    if (isWhatsApp) {
        append(WhatsApp, address, kBetween);
    } else if (text.startsWith(u"x-apple:"_s, Qt::CaseInsensitive)) { // no address; the service stands beside it
        const QString type = line.parameters.value(u"TYPE"_s);
        const QString user = line.parameters.value(u"X-USER"_s);
        append(Handle, (service.isEmpty() ? type : service) + u": "_s + (user.isEmpty() ? address : user), kBetween);
    } else {
        append(Handle, text, kBetween);
    }
}

/// `vnd.android.cursor.item/nickname;Zeca;1;;…`
void VCardCard::addOfAndroid(const QString &raw)
{
    const QStringList parts = unescapedParts(raw);
    if (parts.value(0).endsWith(u"/nickname"_s))
        append(OtherNames, parts.value(1), kBetween);
}

bool VCardCard::isLabelled(const ContentLine &line, QStringView word) const
{
    return !line.group.isEmpty() && m_labels.value(line.group).contains(word, Qt::CaseInsensitive);
}

void VCardCard::add(ContentLine line)
{
    if (line.name == u"LOGO" || line.name == u"SOUND" || line.name == u"KEY")
        return;
    if (line.name == u"X-ABLABEL")
        m_labels.insert(line.group, line.decoded());
    else if (line.name == u"KIND" || line.name == u"X-ADDRESSBOOKSERVER-KIND")
        m_isGroup = line.decoded().trimmed().compare(u"group"_s, Qt::CaseInsensitive) == 0;
    else
        m_lines.push_back(std::move(line));
}

void VCardCard::read(const ContentLine &line)
{
    const QString &name = line.name;
    const QString raw = line.decoded();
    const QString text = unescapedText(raw);
    if (name == u"FN" && !has(Name))
        append(Name, text, {});
    else if (name == u"N")
        addName(unescapedParts(raw));
    else if (name == u"NICKNAME")
        append(OtherNames, text, kBetween);
    else if (name == u"TEL")
        addPhone(line, text);
    else if (name == u"EMAIL")
        append(Email, text.startsWith(u"mailto:"_s, Qt::CaseInsensitive) ? text.mid(7) : text, kBetween);
    else if (name == u"ADR")
        addAddress(line, unescapedParts(raw));
    else if (name == u"BDAY" && !has(Birth))
        addBirth(text.trimmed());
    else if (name == u"TITLE" || name == u"ROLE")
        append(Occupation, text, u" / "_s);
    else if (name == u"ORG")
        addNote(QT_TRANSLATE_NOOP("VCard", "Organisation: %1"), joined(unescapedParts(raw), u", "_s));
    else if (name == u"NOTE")
        append(Notes, text, u"\n"_s);
    else if (name == u"GENDER" || name == u"X-GENDER")
        m_cells[Sex] = u"MF"_s.contains(text.left(1).toUpper()) ? text.left(1).toUpper() : QString();
    else if (name == u"X-WAB-GENDER") // of Outlook
        m_cells[Sex] = text == u"1" ? u"F"_s : text == u"2" ? u"M"_s : QString();
    else if (name == u"X-ANDROID-CUSTOM")
        addOfAndroid(raw);
    else if (name == u"LANG")
        append(Languages, text.left(text.indexOf(u'-') < 0 ? text.size() : text.indexOf(u'-')), kBetween);
    else if (name == u"IMPP" || name == u"X-SOCIALPROFILE" || name == u"SOCIALPROFILE" || name == u"URL")
        addNetwork(line, text);
}

void VCardCard::addPicture(const Result<SourcePicture> &picture)
{
    if (!picture)
        m_noPicture = picture.error().args.value(0);
    else if (!m_picture)
        m_picture = *picture;
}

SourceRow VCardCard::row(qint64 line)
{
    for (const ContentLine &property : std::exchange(m_lines, {}))
        read(property);
    SourceRow row{line, QStringList(m_cells.begin(), m_cells.end()), {}, m_picture};
    if (!m_picture && !m_noPicture.isEmpty())
        row.remarks.push_back({-1, m_noPicture, {}});
    return row;
}

} // namespace elo
