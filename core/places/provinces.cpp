// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/provinces.h"

#include "core/places/place_key.h"

#include <QHash>

namespace elo {
namespace {

struct ProvinceVariants
{
    QStringView key;
    QStringView texts; ///< parted by `|`; what placeKey() makes equal is listed once
};

// `Maputo` is in none of them: it may be the city or the province, and only the person knows.
constexpr ProvinceVariants kVariants[] = {
    {u"MZ-P", u"Cabo Delgado|C. Delgado|C/Delgado|Cab. Delgado|C Delgado|CD|Cabodelgado|Cabo Delgado "
              u"Province|Província de Cabo Delgado"},
    {u"MZ-G", u"Gaza|Província de Gaza|Gaza Province"},
    {u"MZ-I", u"Inhambane|Inhamb|Ibane|Província de Inhambane|Inhambane Province|I'bane|Inhambne"},
    {u"MZ-B", u"Manica|Província de Manica|Manica Province"},
    {u"MZ-L", u"Maputo Província|Mpto Província|Maputo P|M. Província|Província de Maputo|Maputo Prov|Prov. de "
              u"Maputo|Maputo-Província|Maputo Province|Province of "
              u"Maputo|Província Maputo|P. Maputo"},
    {u"MZ-MPM", u"Maputo Cidade|Mpto Cidade|Maputo C|M. Cidade|Cidade de Maputo|Maputo City|City of Maputo|C. "
                u"Maputo|Cid. Maputo|Cid. de Maputo|Lourenço "
                u"Marques|MPM"},
    {u"MZ-N", u"Nampula|Província de Nampula|Nampula Province"},
    {u"MZ-A", u"Niassa|Nyassa|Província do Niassa|Niassa Province"},
    {u"MZ-S", u"Sofala|Província de Sofala|Sofala Province"},
    {u"MZ-T", u"Tete|Província de Tete|Tete Province"},
    {u"MZ-Q", u"Zambézia|Zambeze|Zamb|Zambesia|Província da Zambézia|Zambezia Province"},
};

QHash<QString, QString> makeTexts()
{
    QHash<QString, QString> texts;
    for (const Province &province : provinces()) {
        for (const QString &text : {province.key, province.pt, province.en})
            texts.insert(placeKey(text), province.key);
    }
    for (const ProvinceVariants &variants : kVariants) {
        for (const QStringView text : variants.texts.tokenize(u'|'))
            texts.insert(placeKey(text), variants.key.toString());
    }
    return texts;
}

} // namespace

const std::vector<Province> &provinces()
{
    static const std::vector<Province> all = {
        {QStringLiteral("MZ-A"), QStringLiteral("Niassa"), QStringLiteral("Niassa")},
        {QStringLiteral("MZ-P"), QStringLiteral("Cabo Delgado"), QStringLiteral("Cabo Delgado")},
        {QStringLiteral("MZ-N"), QStringLiteral("Nampula"), QStringLiteral("Nampula")},
        {QStringLiteral("MZ-Q"), QStringLiteral("Zambézia"), QStringLiteral("Zambezia")},
        {QStringLiteral("MZ-T"), QStringLiteral("Tete"), QStringLiteral("Tete")},
        {QStringLiteral("MZ-B"), QStringLiteral("Manica"), QStringLiteral("Manica")},
        {QStringLiteral("MZ-S"), QStringLiteral("Sofala"), QStringLiteral("Sofala")},
        {QStringLiteral("MZ-I"), QStringLiteral("Inhambane"), QStringLiteral("Inhambane")},
        {QStringLiteral("MZ-G"), QStringLiteral("Gaza"), QStringLiteral("Gaza")},
        {QStringLiteral("MZ-L"), QStringLiteral("Maputo (província)"), QStringLiteral("Maputo (province)")},
        {QStringLiteral("MZ-MPM"), QStringLiteral("Maputo (cidade)"), QStringLiteral("Maputo (city)")},
    };
    return all;
}

QString provinceName(QStringView key, Language language)
{
    for (const Province &province : provinces()) {
        if (province.key == key)
            return language == Language::Portuguese ? province.pt : province.en;
    }
    return key.toString();
}

std::optional<QString> provinceFromText(QStringView text)
{
    static const QHash<QString, QString> texts = makeTexts();
    const auto found = texts.constFind(placeKey(text));
    if (found == texts.cend())
        return std::nullopt;
    return *found;
}

} // namespace elo
