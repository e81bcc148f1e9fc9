// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_document.h"

#include "core/people/fold.h"
#include "core/people/person_name.h"
#include "core/places/countries.h"
#include "core/places/phone.h"
#include "core/places/provinces.h"
#include "core/store/digest.h"

namespace elo {

namespace {

void appendWords(QString &out, QStringView text)
{
    const QString folded = fold(text);
    if (folded.isEmpty())
        return;
    if (!out.isEmpty())
        out += u' ';
    out += folded;
}

QString ownWord(const Field &field, QStringView key)
{
    for (const Choice &choice : field.choices)
        if (key == QLatin1StringView(choice.key))
            return field.choiceText(choice);
    return {};
}

/// Places are found by their names in both languages, whatever the window speaks.
void appendValue(QString &out, const Field &field, const QVariant &value)
{
    if (!value.isValid())
        return;
    const QString text = value.toString();
    switch (field.type) {
    case FieldType::Country: {
        const QString pt = countryName(text, Language::Portuguese);
        const QString en = countryName(text, Language::English);
        appendWords(out, pt);
        if (en != pt)
            appendWords(out, en);
        break;
    }
    case FieldType::Province:
        appendWords(out, provinceName(text, Language::Portuguese));
        break;
    case FieldType::Date:
        appendWords(out, value.toDate().toString(Qt::ISODate));
        break;
    case FieldType::Choice:
        // The keys of the office's own choices mean nothing to anybody.
        appendWords(out, field.hasOwnWords() ? ownWord(field, text) : text);
        break;
    default:
        appendWords(out, text);
    }
}

void appendContact(SearchDocument &document, const Record &contact)
{
    const QString kind = contact.text(u"kind");
    const QString value = contact.text(u"value");
    if (kind == u"phone" || kind == u"whatsapp") {
        for (const QString &token : phoneSearchTokens(value, contact.text(u"normalized")))
            document.phone += document.phone.isEmpty() ? token : u' ' + token;
    } else {
        appendWords(document.text, value);
    }
}

} // namespace

SearchDocument searchDocument(const Record &record, const std::vector<const Record *> &contacts)
{
    SearchDocument document;
    // The order in which the office shows its own fields may change; the text must not.
    for (const int i : canonicalOrder(*record.entity)) {
        const Field &field = record.entity->fields[size_t(i)];
        if (field.is(FieldFlag::Title))
            appendWords(document.name, record.values[size_t(i)].toString());
        else if (field.is(FieldFlag::Searched))
            appendValue(document.text, field, record.values[size_t(i)]);
    }
    for (const Record *contact : contacts)
        appendContact(document, *contact);
    return document;
}

QString sortKeyOf(const Record &record)
{
    const int title = record.entity->titleField();
    return title < 0 ? QString() : sortKey(record.values[size_t(title)].toString());
}

} // namespace elo
