// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/places/country_variants.h"

namespace elo {
namespace {

// ICU follows the Portuguese spelling of 1990 and adapts names (Maláui, Botsuana, Essuatíni) that Mozambican papers
// and ministries keep as they are; it also shortens "and" to "&".
constexpr CountryNameException kExceptions[] = {
    {u"AQ", u"Antárctida", u""},
    {u"AX", u"Ilhas Åland", u""},
    {u"BD", u"Bangladesh", u""},
    {u"BF", u"Burkina Faso", u""},
    {u"BH", u"Bahrein", u""},
    {u"BS", u"Bahamas", u""},
    {u"BW", u"Botswana", u""},
    {u"CD", u"República Democrática do Congo", u"Democratic Republic of the Congo"},
    {u"CG", u"República do Congo", u"Republic of the Congo"},
    {u"CI", u"Costa do Marfim", u"Côte d’Ivoire"},
    {u"CV", u"", u"Cabo Verde"},
    {u"CZ", u"República Checa", u""},
    {u"EG", u"Egipto", u""},
    {u"FK", u"Ilhas Malvinas (Falkland)", u""},
    {u"HK", u"Hong Kong", u"Hong Kong"},
    {u"KI", u"Kiribati", u""},
    {u"KW", u"Kuwait", u""},
    {u"LI", u"Liechtenstein", u""},
    {u"LK", u"Sri Lanka", u""},
    {u"LS", u"Lesotho", u""},
    {u"MM", u"Myanmar (Birmânia)", u""},
    {u"MO", u"Macau", u"Macao"},
    {u"MU", u"Maurícias", u""},
    {u"MW", u"Malawi", u""},
    {u"PS", u"Palestina", u"Palestine"},
    {u"QA", u"Qatar", u""},
    {u"SC", u"Seychelles", u""},
    {u"SV", u"El Salvador", u""},
    {u"SZ", u"Eswatini", u""},
    {u"TK", u"Tokelau", u""},
    {u"UZ", u"Uzbequistão", u""},
    {u"ZW", u"Zimbabwe", u""},
};

constexpr CountryVariants kVariants[] = {
    {u"AE",
     u"Emiratos Árabes Unidos|Emirados Arabes|UEA|Emirados|EAU|UAE|Emirates|Dubai|Abu Dhabi|emiradense|Emirati"},
    {u"AO", u"República de Angola|angolan~|Angolan"},
    {u"AR", u"argentin~|Argentinian"},
    {u"AT", u"austríac~|Austrian"},
    {u"AU", u"australian~|Australian"},
    {u"BA", u"Bósnia|Bosnia"},
    {u"BD", u"Bangladexe"},
    {u"BE", u"belga|Belgian"},
    {u"BR", u"Brazil|brasileir~|Brazilian"},
    {u"BW", u"Botsuana|Botsuanês|botswanês|Motswana"},
    {u"BY", u"Belarus|Bielo-Rússia"},
    {u"CA", u"canadian~|canadiano|canadense|Canadian"},
    {u"CD",
     u"RDC|R D Congo|Congo (RDC)|Kongo|Demokratische Republik Kongo|DR Kongo|RD du Congo|RD Congo|R D C|DRC|DR "
     u"Congo|D R Congo|DRC Congo|Congo RDC|Congo DRC|Rep. Dem. Congo|Rep. Dem. "
     u"do "
     u"Congo|República Dem. do Congo|Congo Democrático|Zaire|Congo (República Democrática do)|Congo, Democratic "
     u"Republic|Congo, The Democratic Republic of the|Congo Kinshasa"},
    {u"CF", u"RCA|Centro-África|CAR"},
    {u"CG", u"Congo|Congo Brazzaville|Rep. do Congo|R. Congo|Republic Congo"},
    {u"CH", u"suíç~|Swiss|Schweiz|Suisse|Confederação Suíça"},
    {u"CI", u"Côte d'Ivoire|Ivory Coast|Cote Ivoire|Costa Marfim"},
    {u"CN",
     u"RPC|R P China|República Popular da China|People's Republic of China|PRC|chinês|chinesa|Chinese|RP China"},
    {u"CU", u"cuban~|Cuban"},
    {u"CV", u"Cape Verde|caboverdean~|cabo-verdian~|Cape Verdean"},
    {u"CZ", u"Chéquia|República Checa|Rep. Checa|Czech Republic|chec~|Czech"},
    {u"DE", u"RFA|R F A|RDA|Deutschland|BRD|Alemanha Federal|Allemagne|Alemania|Duitsland|Ujerumani|República "
            u"Federal da Alemanha|Federal Republic of Germany|Alemanha "
            u"Oriental|Alemanha Ocidental|alemão|alemã|German"},
    {u"DK", u"Danmark|dinamarquês|dinamarquesa|Danish"},
    {u"DO", u"Rep. Dominicana|dominican~"},
    {u"DZ", u"argelin~|Algerian"},
    {u"EG", u"Egito|egípci~|Egyptian|República Árabe do Egipto"},
    {u"EH", u"Saara Ocidental|Sahara Ocidental|Sahara Occidental|RASD"},
    {u"ES", u"España|Reino de Espanha|Espanya|espanhol|espanhola|Spanish"},
    {u"ET", u"etíope|Ethiopian"},
    {u"FI", u"Suomi|finlandês|finlandesa|Finnish"},
    {u"FK", u"Malvinas|Ilhas Malvinas|Falkland|Falklands"},
    {u"FR", u"República Francesa|Franca|francês|francesa|French"},
    {u"GB", u"UK|U K|G B|Royaume-Uni|Grande-Bretagne|Angleterre|Großbritannien|England (UK)|Inglaterra "
            u"(UK)|Inglaterra|Escócia|País de Gales|Gales|Irlanda do Norte|Grã-Bretanha|Gra "
            u"Bretanha|Bretanha|England|"
            u"Scotland|Wales|Northern Ireland|Great Britain|Britain|United Kingdom of Great Britain and Northern "
            u"Ireland|Reino Unido da Grã-Bretanha e Irlanda do Norte|britânic~|inglês|inglesa|British|English"},
    {u"GH", u"Ghana|ganês|ganesa|Ghanaian"},
    {u"GM", u"The Gambia"},
    {u"GN", u"Guiné Conacri|Guiné-Conakry|República da Guiné|Guinea Conakry"},
    {u"GR", u"greg~|Greek"},
    {u"GW", u"Guiné Bissau|Guine Bissao|guineense|Bissau-Guinean"},
    {u"HK", u"Hongkong|Hong-Kong"},
    {u"ID", u"indonési~|Indonesian"},
    {u"IE", u"República da Irlanda|Republic of Ireland|Eire|Éire|irlandês|irlandesa|Irish"},
    {u"IL", u"israelita|israelense|Israeli"},
    {u"IN", u"Bharat|indian~|Indian"},
    {u"IR", u"Irã|República Islâmica do Irão"},
    {u"IT", u"Italia|italian~|Italian"},
    {u"JP", u"japonês|japonesa|Japanese|Nippon"},
    {u"KE", u"Kenia|queniano|queniana|Kenyan"},
    {u"KP", u"Coreia Norte|RPDC|DPRK|North Korea|República Popular Democrática da Coreia"},
    {u"KR", u"Coreia Sul|República da Coreia|Republic of Korea|Korea South|Korea Republic|sul-corean~|South Korean"},
    {u"KW", u"Kuweit|Coveite"},
    {u"LS", u"Lesoto|Basutolândia|Basotho|Mosotho"},
    {u"LU", u"Luxemburg|luxemburguês|luxemburguesa|Grão-Ducado do Luxemburgo"},
    {u"LY", u"Líbia|Lybia"},
    {u"MA", u"marroquin~|Moroccan|Maroc"},
    {u"MG", u"Madagascar|malgaxe"},
    {u"MK", u"Macedónia"},
    {u"MM", u"Birmânia|Burma|Mianmar|Myanmar"},
    {u"MO", u"Macao|Macau China|RAEM|RAE Macau|macaense"},
    {u"MU", u"Maurícia|Ilhas Maurícias|Ilha Maurícia|Maurício|Ilhas Maurício|Mauritian"},
    {u"MW", u"Maláui|Malawí|Malávi|Malauí|Niassalândia|malawian~|Malawian|malauian~"},
    {u"MX", u"mexican~|Mexican"},
    {u"MY", u"malai~|Malaysian"},
    {u"MZ", u"República de Moçambique|MOC|Moç|Moç.|Msumbiji|Republic of "
            u"Mozambique|RM|moçambican~|Mozambican|Mocambique|Mozambik|Mosambik"},
    {u"NA", u"namibian~|Namibian"},
    {u"NE", u"nigerin~"},
    {u"NG", u"nigerian~|Nigerian"},
    {u"NL", u"Holanda|Holland|The Netherlands|Nederland|holandês|holandesa|neerlandês|neerlandesa|Dutch"},
    {u"NO", u"Norge|norueguês|norueguesa|Norwegian"},
    {u"NZ", u"neozelandês|neozelandesa|New Zealander|NZL"},
    {u"PK", u"paquistanês|paquistanesa|Pakistani"},
    {u"PL", u"polac~|polonês|Polish|Polska"},
    {u"PS", u"Palestiniana|Faixa de Gaza|Cisjordânia"},
    {u"PT", u"República Portuguesa|Portugual|Portugal Continental|Açores|Madeira|português|portuguesa|Portuguese"},
    {u"QA", u"Catar|Katar"},
    {u"RE", u"Ilha da Reunião|Ilhas Reunião|La Réunion"},
    {u"RO", u"romen~|Romanian"},
    {u"RU", u"Federação Russa|Federação da Rússia|Russian Federation|russ~|Russian"},
    {u"RW", u"Rwanda|ruandês|ruandesa|Rwandan"},
    {u"SA", u"KSA|saudita|Saudi"},
    {u"SC", u"Seychelles|Seicheles|Ilhas Seychelles"},
    {u"SE", u"Sverige|suec~|Swedish"},
    {u"SG", u"Singapore|Cingapura"},
    {u"SN", u"senegalês|senegalesa|Senegalese"},
    {u"SS", u"Sudão Sul"},
    {u"ST", u"São Tomé|S. Tomé|S. Tomé e Príncipe|STP|são-tomense|santomense"},
    {u"SV", u"El Salvador|Salvador"},
    {u"SZ", u"Suazilândia|Suazilandia|Swazi land|Suazilandia (Eswatini)|Eswatini "
            u"(Suazilândia)|Swaziland|Swazilândia|eSwatini (Swaziland)|Eswatini "
            u"formerly Swaziland|Essuatíni|Reino de Eswatini|Kingdom of Eswatini|Suazi|suázi|Swazi"},
    {u"TH", u"tailandês|tailandesa|Thai"},
    {u"TL", u"Timor|Timor Leste|Timor Oriental|East Timor|Timor Lorosae|timorense|Timorese"},
    {u"TR", u"Türkiye|turc~|Turkish|República da Turquia"},
    {u"TW", u"Formosa|República da China|Taiwan China|taiwanês|taiwanesa"},
    {u"TZ", u"Tanzânia|Tanzania|Tanganica|Tanganyika|Zanzibar|República Unida da Tanzânia|United Republic of "
            u"Tanzania|Tanzania, United Republic "
            u"of|tanzanian~|Tanzanian"},
    {u"UA", u"ucranian~|Ukrainian"},
    {u"UG", u"ugandês|ugandesa|Ugandan"},
    {u"US", u"EUA|E U A|USA|U.S. of A.|Etats-Unis|Vereinigte Staaten|Estados Unidos da America do Norte|U S A|US|U "
            u"S|Estados Unidos da América|Estados Unidos América|United States of America|America "
            u"(USA)|EE UU|EEUU|american~|norte-american~|estadunidense|American|Estados Unidos (EUA)"},
    {u"VA", u"Vaticano|Santa Sé|Holy See|Estado da Cidade do Vaticano"},
    {u"VE", u"República Bolivariana da Venezuela|venezuelan~"},
    {u"VN", u"Viet Nam|Vietnã|Vietnam|vietnamita|Vietnamese"},
    {u"YE", u"Iémene|Iêmen"},
    {u"ZA", u"RSA|R S A|R A S|RAS|S Africa|S. Africa|A. do Sul|Á. Sul|A do Sul|Afrika "
            u"Kusini|Sudáfrica|Südafrika|República da África do Sul|Republic of South Africa|África "
            u"Sul|Suid-Afrika|South-Africa|"
            u"Afrique du Sud|sul-african~|sulafrican~|South African"},
    {u"ZM", u"zambian~|Zambian|República da Zâmbia"},
    {u"ZW",
     u"Zimbabué|Zimbabwé|Zimbawe|Zimbábue|Zimbabue|Rodésia|Rhodesia|zimbabwean~|zimbabuean~|Zimbabwean|Zimbabweano"},
};

} // namespace

std::span<const CountryNameException> countryNameExceptions()
{
    return kExceptions;
}

std::span<const CountryVariants> countryVariants()
{
    return kVariants;
}

} // namespace elo
