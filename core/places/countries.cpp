// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/countries.h"

#include "core/places/country_index.h"
#include "core/places/country_variants.h"
#include "core/places/place_key.h"

#include <QHash>
#include <array>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace elo {
namespace {

struct Country
{
    QString code;
    QString pt;
    QString en;
};

QString icuName(const icu::Locale &country, const icu::Locale &in)
{
    icu::UnicodeString name;
    country.getDisplayCountry(in, name);
    return QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
}

/// All countries by slot. Built once, read by every thread.
class CountryTable
{
public:
    CountryTable()
    {
        for (int slot = 0; slot < kCountrySlots; ++slot) {
            if (isCountrySlot(slot))
                m_countries[slot] = make(slot);
        }
        for (const CountryNameException &exception : countryNameExceptions()) {
            Country &country = m_countries[countrySlot(exception.code)];
            if (!exception.pt.isEmpty())
                country.pt = exception.pt.toString();
            if (!exception.en.isEmpty())
                country.en = exception.en.toString();
        }
    }

    const Country *find(QStringView alpha2) const
    {
        const int slot = countrySlot(alpha2);
        return isCountrySlot(slot) ? &m_countries[slot] : nullptr;
    }
    const std::array<Country, kCountrySlots> &all() const { return m_countries; }

private:
    static Country make(int slot)
    {
        const char code[] = {char('A' + slot / 26), char('A' + slot % 26), '\0'};
        const icu::Locale country("", code);
        QString english = icuName(country, icu::Locale::getEnglish());
        english.replace(QStringLiteral(" & "), QStringLiteral(" and "));
        english.replace(QStringLiteral("St. "), QStringLiteral("Saint "));
        return {QString::fromLatin1(code, 2), icuName(country, icu::Locale("pt", "PT")), english};
    }

    std::array<Country, kCountrySlots> m_countries;
};

const CountryTable &countryTable()
{
    static const CountryTable table;
    return table;
}

/// What people write for a country, by placeKey(). Built once, at the first lookup: most runs import nothing.
class CountryTexts
{
public:
    CountryTexts()
    {
        m_codes.reserve(6000);
        // Names in other languages first: what Portuguese or English call a country goes before.
        for (const Country &country : countryTable().all()) {
            if (!country.code.isEmpty())
                addForeignNames(country);
        }
        for (const Country &country : countryTable().all()) {
            if (!country.code.isEmpty())
                addNames(country);
        }
        for (const CountryVariants &variants : countryVariants())
            addVariants(variants);
        // Codes last: where a name or a variant of one country is the code of another, the code is the standard.
        for (const Country &country : countryTable().all()) {
            if (!country.code.isEmpty())
                addCodes(country);
        }
    }

    QString find(QStringView text) const { return m_codes.value(placeKey(text)); }

private:
    /// In the languages of the places where lists come from, and in the country's own.
    void addForeignNames(const Country &country)
    {
        static const icu::Locale kLanguages[] = {icu::Locale("sw"), icu::Locale("af"), icu::Locale("nl"),
                                                 icu::Locale("it"), icu::Locale("es"), icu::Locale("de"),
                                                 icu::Locale("fr")};
        const icu::Locale locale("", country.code.toLatin1().constData());
        icu::Locale own("und", country.code.toLatin1().constData());
        UErrorCode status = U_ZERO_ERROR;
        own.addLikelySubtags(status);
        if (U_SUCCESS(status) && qstrcmp(own.getLanguage(), "") != 0)
            addWhole(icuName(locale, own), country.code);
        for (const icu::Locale &language : kLanguages)
            addWhole(icuName(locale, language), country.code);
    }

    void addNames(const Country &country)
    {
        const icu::Locale locale("", country.code.toLatin1().constData());
        add(country.pt, country.code);
        add(country.en, country.code);
        for (const icu::Locale &language : {icu::Locale("pt", "PT"), icu::Locale("pt"), icu::Locale::getEnglish()})
            add(icuName(locale, language), country.code);
    }

    void addVariants(const CountryVariants &variants)
    {
        const QString code = countryTable().find(variants.code)->code;
        for (const QStringView text : variants.texts.tokenize(u'|')) {
            if (!text.endsWith(u'~')) {
                add(text, code);
                continue;
            }
            const QString stem = text.chopped(1).toString();
            add(stem + u'o', code);
            add(stem + u'a', code);
        }
    }

    void addCodes(const Country &country)
    {
        const icu::Locale locale("", country.code.toLatin1().constData());
        add(country.code, country.code);
        add(QString::fromLatin1(locale.getISO3Country()), country.code);
    }

    /// A name that is no code: where a language has no name, ICU gives the code.
    void addWhole(const QString &name, const QString &code)
    {
        if (name != code)
            add(name, code);
    }
    void add(QStringView text, const QString &code) { m_codes.insert(placeKey(text), code); }

    QHash<QString, QString> m_codes;
};

} // namespace

QStringList countryCodes()
{
    QStringList codes;
    for (const Country &country : countryTable().all()) {
        if (!country.code.isEmpty())
            codes.append(country.code);
    }
    return codes;
}

QString countryName(QStringView alpha2, Language language)
{
    const Country *country = countryTable().find(alpha2);
    if (!country)
        return alpha2.toString();
    return language == Language::Portuguese ? country->pt : country->en;
}

std::optional<QString> countryFromText(QStringView text)
{
    static const CountryTexts texts;
    QString code = texts.find(text);
    if (code.isEmpty() && text.contains(u'(')) {
        // `Portugal (PT)`, `Alemanha (ex-RDA)`; two different countries are no answer.
        const Parenthesised parts = splitParentheses(text);
        const QString outside = texts.find(parts.outside);
        const QString inside = texts.find(parts.inside);
        if (outside.isEmpty() || inside.isEmpty() || outside == inside)
            code = outside.isEmpty() ? inside : outside;
    }
    if (code.isEmpty())
        return std::nullopt;
    return code;
}

} // namespace elo
