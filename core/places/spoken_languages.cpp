// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/spoken_languages.h"

#include "core/places/place_key.h"

#include <QHash>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace elo {
namespace {

/// Empty names are ICU's. Those of Mozambique are our own: ICU knows few of them, and in other spellings.
struct LanguageRow
{
    QStringView code;
    QStringView pt;
    QStringView en;
    QStringView variants; ///< parted by `|`
};

// ISO 639-1 and 639-3; Mozambican names in the spelling of the 2017 census (INE).
constexpr LanguageRow kRows[] = {
    {u"pt", u"", u"", u"Portugues|língua portuguesa|Português de Moçambique|Portuguese language"},
    // Mozambique
    {u"vmw", u"macua", u"Makhuwa", u"emakhuwa|emakua|makua|makhua|makuwa|macúa|emacua|imakhuwa"},
    {u"ts", u"changana", u"Changana (Tsonga)",
     u"xichangana|xangana|xixangana|shangaan|shangana|changane|xangaan|tsonga|xitsonga|tsonga changana|changana "
     u"tsonga"},
    {u"rng", u"ronga", u"Ronga", u"xironga|shironga|rhonga"},
    {u"tsc", u"tswa", u"Tswa", u"xitswa|citshwa|citswa|matswa|xitsua|tshwa"},
    {u"cce", u"chope", u"Chopi", u"cicopi|txopi|chopi|copi|tchope|xichope|cichopi"},
    {u"toh", u"bitonga", u"Gitonga", u"gitonga|tonga de Inhambane|guitonga"},
    {u"ndc", u"ndau", u"Ndau", u"cindau|xindau|chindau|chi ndau"},
    {u"seh", u"sena", u"Sena", u"cisena|chisena|xisena|chi sena"},
    {u"chw", u"chuwabo", u"Chuwabo", u"echuwabo|chuabo|cuabo|cuwabo|chwabo|etxuwabo|txuwabo|echuabo|chuabu|chuwabu"},
    {u"ngl", u"lomwé", u"Lomwe", u"elomwe|lomue|lómuè|ilomwe|elómwè|alomwe"},
    {u"ny", u"nyanja", u"Nyanja (Chewa)",
     u"cinyanja|chinyanja|nianja|chewa|cicewa|chichewa|cheua|chewa nyanja|nhanja|chinhanja|nyanja chewa"},
    {u"nyu", u"nhungwe", u"Nyungwe", u"cinyungwe|chinhungue|nyungwe|nhungue|cinhungue"},
    {u"yao", u"yao", u"Yao", u"ciyao|chiyao|ajaua|ajawa|ciyaawo|yaawo|jaua|ayao"},
    {u"kde", u"makonde", u"Makonde", u"shimakonde|chimakonde|maconde|ximaconde|ximakonde|simakonde"},
    {u"wmw", u"mwani", u"Mwani", u"kimwani|quimuane|muane|kimuane|mwane|muani"},
    {u"mgh", u"metto", u"Makhuwa-Meetto", u"emeetto|meto|meetto|macua metto|imeetto|makhuwa metto|macua meto"},
    {u"eko", u"koti", u"Koti", u"ekoti|coti"},
    {u"bwg", u"barwe", u"Barwe", u"cibarwe|balke|cibalke|barue|chibarue"},
    {u"twx", u"tewe", u"Tewe", u"ciutee|utee|cutewe|teve|chiute|ciute"},
    {u"mxc", u"manyika", u"Manyika", u"cimanyika|chimanyika"},
    {u"nse", u"nsenga", u"Nsenga", u"cinsenga|chinsenga"},
    {u"sw", u"", u"", u"swahili|kiswahili|suahili|suaili|suaíle|swaili|quissuaíli|kisuaili"},
    {u"mzy", u"língua de sinais de Moçambique", u"Mozambican Sign Language",
     u"língua de sinais|língua gestual|LSM|sign language|língua gestual moçambicana|língua moçambicana de sinais"},
    // The neighbours
    {u"zu", u"", u"", u"isizulu|zulo"},
    {u"xh", u"xhosa", u"", u"isixhosa|xosa|xossa|cosa"},
    {u"ss", u"swati", u"Swazi", u"siswati|suazi|suázi|swazi|siswazi"},
    {u"af", u"africânder", u"", u"africaans|africanse|afrikaner|africâner|africâns|afrikans"},
    {u"st", u"sesotho", u"Sesotho", u"sotho|soto|sesoto|suto|sesotho do sul|southern sotho"},
    {u"tn", u"setswana", u"Setswana", u"tsuana|setsuana"},
    {u"nso", u"sepedi", u"Sepedi", u"pedi|sotho do norte|soto do norte|northern sotho"},
    {u"ve", u"", u"", u"tshivenda|tchivenda"},
    {u"nd", u"ndebele", u"Ndebele", u"isindebele|sindebele|matabele|ndebele do norte|northern ndebele"},
    {u"nr", u"ndebele do sul", u"South Ndebele", u"isindebele do sul|southern ndebele"},
    {u"sn", u"", u"", u"chishona|xona|chona|cishona|xishona"},
    {u"tum", u"", u"", u"chitumbuka"},
    {u"bem", u"", u"", u"cibemba|ichibemba|chibemba"},
    {u"ln", u"", u"", u"língala"},
    {u"rw", u"kinyarwanda", u"", u"ruandês|kinyaruanda|quiniaruanda"},
    {u"am", u"", u"", u"amarico"},
    {u"so", u"", u"", u"somaliano|somali"},
    {u"ha", u"", u"", u"haussá|haúça|hausa|haussa"},
    {u"ig", u"", u"", u"ibo"},
    {u"yo", u"", u"", u"ioruba|iorubá|yoruba"},
    {u"mg", u"", u"", u"malgaxe|malgache"},
    {u"kea", u"crioulo cabo-verdiano", u"Cape Verdean Creole", u"kabuverdianu|crioulo de Cabo Verde|kriolu"},
    {u"pov", u"crioulo da Guiné-Bissau", u"Guinea-Bissau Creole", u"crioulo guineense|kriol"},
    // The world
    {u"en", u"", u"", u"língua inglesa|ingles|english language"},
    {u"fr", u"", u"", u"língua francesa|français|francais"},
    {u"de", u"", u"", u"Deutsch|língua alemã"},
    {u"es", u"", u"", u"castelhano|español|espanol|castellano|Castilian"},
    {u"it", u"", u"", u"italiano"},
    {u"nl", u"", u"", u"holandês|nederlands|flamengo|Flemish"},
    {u"zh", u"", u"", u"mandarim|mandarin|cantonês|cantonese|putonghua|chinês mandarim|chinês (mandarim)"},
    {u"ar", u"", u"", u"arabic|arabe"},
    {u"ru", u"", u"", u"russo"},
    {u"uk", u"", u"", u""},
    {u"pl", u"", u"", u"polonês"},
    {u"cs", u"", u"", u"tcheco|checo"},
    {u"sk", u"", u"", u""},
    {u"bg", u"", u"", u""},
    {u"ro", u"", u"", u"moldavo"},
    {u"hu", u"", u"", u""},
    {u"sr", u"", u"", u""},
    {u"hr", u"", u"", u""},
    {u"el", u"", u"", u""},
    {u"tr", u"", u"", u""},
    {u"sv", u"", u"", u"svenska"},
    {u"no", u"", u"", u"norsk|bokmål|nynorsk|nb|nn"},
    {u"da", u"", u"", u"dansk"},
    {u"fi", u"", u"", u"suomi"},
    {u"is", u"", u"", u""},
    {u"ca", u"", u"", u""},
    {u"lb", u"", u"", u""},
    {u"ga", u"", u"", u"gaélico"},
    {u"he", u"", u"", u"hebreu"},
    {u"fa", u"", u"", u"farsi"},
    {u"hi", u"", u"", u"hindu"},
    {u"ur", u"", u"", u"urdú"},
    {u"gu", u"", u"", u"gujarati|guzarate|gujrati|guzerati"},
    {u"pa", u"", u"", u"punjabi"},
    {u"bn", u"", u"", u"bengalês"},
    {u"ta", u"", u"", u"tâmil"},
    {u"kok", u"concani", u"", u"konkani"},
    {u"ja", u"", u"", u"nihongo"},
    {u"ko", u"", u"", u""},
    {u"th", u"", u"", u""},
    {u"vi", u"", u"", u""},
    {u"id", u"", u"", u"bahasa indonesia|bahasa"},
    {u"ms", u"", u"", u"bahasa melayu"},
    {u"tet", u"tétum", u"", u"tetun|tetum"},
};

QString icuName(const icu::Locale &language, const icu::Locale &in)
{
    icu::UnicodeString name;
    language.getDisplayLanguage(in, name);
    return QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
}

struct SpokenLanguage
{
    QString code;
    QString pt;
    QString en;
};

/// The rows with ICU's names filled in, and every text that means one. Built once, read by every thread.
class LanguageTable
{
public:
    LanguageTable()
    {
        for (const LanguageRow &row : kRows)
            m_languages.push_back(make(row));
        // Names in other languages first: what Portuguese or English call a language goes before.
        for (const SpokenLanguage &language : m_languages)
            addForeignNames(language.code);
        for (size_t i = 0; i < m_languages.size(); ++i)
            addTexts(m_languages[i], kRows[i].variants);
        // Codes last, as for countries: the standard wins.
        for (const SpokenLanguage &language : m_languages) {
            const icu::Locale locale(language.code.toLatin1().constData());
            add(QString::fromLatin1(locale.getISO3Language()), language.code);
            add(language.code, language.code);
        }
    }

    const std::vector<SpokenLanguage> &all() const { return m_languages; }
    QString find(QStringView text) const { return m_codes.value(placeKey(text)); }

private:
    static SpokenLanguage make(const LanguageRow &row)
    {
        const QString code = row.code.toString();
        const icu::Locale locale(code.toLatin1().constData());
        return {code, row.pt.isEmpty() ? icuName(locale, icu::Locale("pt", "PT")) : row.pt.toString(),
                row.en.isEmpty() ? icuName(locale, icu::Locale::getEnglish()) : row.en.toString()};
    }

    /// In the languages of the places where lists come from, and in the language itself.
    void addForeignNames(const QString &code)
    {
        const icu::Locale locale(code.toLatin1().constData());
        for (const char *in : {"sw", "af", "nl", "it", "es", "de", "fr"})
            if (const QString name = icuName(locale, icu::Locale(in)); name.size() > 3)
                add(name, code);
        if (const QString name = icuName(locale, locale); name.size() > 3)
            add(name, code);
    }

    void addTexts(const SpokenLanguage &language, QStringView variants)
    {
        add(language.pt, language.code);
        add(language.en, language.code);
        for (const QStringView text : variants.tokenize(u'|'))
            add(text, language.code);
    }

    void add(QStringView text, const QString &code)
    {
        if (!text.isEmpty())
            m_codes.insert(placeKey(text), code);
    }

    std::vector<SpokenLanguage> m_languages;
    QHash<QString, QString> m_codes;
};

const LanguageTable &languageTable()
{
    static const LanguageTable table;
    return table;
}

} // namespace

QStringList languageCodes()
{
    QStringList codes;
    for (const SpokenLanguage &language : languageTable().all())
        codes.append(language.code);
    return codes;
}

QString languageName(QStringView code, Language language)
{
    for (const SpokenLanguage &spoken : languageTable().all()) {
        if (spoken.code == code)
            return language == Language::Portuguese ? spoken.pt : spoken.en;
    }
    return code.toString();
}

std::optional<QString> languageFromText(QStringView text)
{
    const LanguageTable &table = languageTable();
    QString code = table.find(text);
    if (code.isEmpty() && text.contains(u'(')) {
        // `Inglês (fluente)`, `Makhuwa (Emakhuwa)`: what stands outside counts first.
        const Parenthesised parts = splitParentheses(text);
        code = table.find(parts.outside);
        if (code.isEmpty())
            code = table.find(parts.inside);
    }
    if (code.isEmpty())
        return std::nullopt;
    return code;
}

} // namespace elo
