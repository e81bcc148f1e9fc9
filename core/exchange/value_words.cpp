// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/value_words.h"

#include "core/exchange/label_words.h"
#include "core/people/fold.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace elo {

namespace {

/// Words of real lists. `field` is "entity.key", or "*.key" for every entity that has such a field.
struct Synonyms
{
    const char *field;
    const char *choice;
    const char *words; ///< folded, separated by '|'
};

constexpr Synonyms kSynonyms[] = {
    // Portuguese, English, French, Spanish, German, Dutch and Afrikaans, Italian, Swahili. "M" is settled by
    // settleSex.
    {"*.sex", "f",
     "f|fem|femin|feminino|feminina|mulher|mulheres|senhora|sra|dona|menina|rapariga|moca|sexo feminino|"
     "female|females|woman|women|w|girl|lady|mrs|ms|miss|madam|femme|feminin|feminine|fille|dame|mme|mlle|mujer|"
     "femenino|femenina|hembra|frau|weiblich|vrou|vroulik|vrouw|vrouwelijk|v|donna|femmina|femminile|kike|mwanamke|"
     "mke|ke"},
    {"*.sex", "m",
     "m|masc|mascul|masculino|masculina|homem|homens|senhor|sr|menino|rapaz|moco|sexo masculino|male|males|man|men|"
     "h|boy|gentleman|mr|homme|masculin|masculine|garcon|monsieur|hombre|varon|macho|mann|herr|mannlich|maennlich|"
     "manlik|mannelijk|uomo|maschio|maschile|kiume|mwanaume|mwanamume|mume|me"},
    {"*.yesno", "yes",
     "sim|s|yes|y|x|1|oui|ja|si|ndiyo|ndio|inscrito|inscrita|registado|registada|por "
     "renovar|renovar|caducado|tem|true"},
    {"*.yesno", "no",
     "nao|n|no|0|non|nein|nee|hapana|nao inscrito|nao inscrita|nao registado|nao registada|nao tem|false|not "
     "registered"},

    {"member.education", "none", "nenhum|nenhuma|sem escolaridade|sem estudos|analfabeto|analfabeta|nao estudou"},
    {"member.education", "primary", "primario|ensino primario|primaria|ensino basico|basico|ep1|ep2|elementary"},
    {"member.education", "secondary",
     "secundario|secundaria|ensino secundario|ensino secundario geral|esg|esg1|esg2|medio|ensino medio|nivel medio|"
     "pre universitario|high school|secondary school|liceu"},
    {"member.education", "technical",
     "tecnico|tecnica|tecnico profissional|tecnico medio|medio profissional|profissional|ensino tecnico|curso "
     "tecnico|"
     "formacao profissional|vocational|technical|diploma"},
    {"member.education", "bachelor",
     "licenciatura|licenciado|licenciada|bacharelato|bacharel|superior|ensino superior|nivel superior|universitario|"
     "universitaria|universidade|graduacao|graduado|graduada|bachelor|bachelors|bachelor s|degree|university|bsc|ba"},
    {"member.education", "master",
     "mestrado|mestre|msc|ma|mba|masters|master s|master|pos graduacao|pos graduado|pos graduada|postgraduate"},
    {"member.education", "doctorate",
     "doutoramento|doutorado|doutor|doutora|phd|ph d|doctorate|pos doutoramento|pos doutorado"},

    {"*.sector", "agriculture", "agricultura|pesca|pescas|agro pecuaria|agropecuaria|pecuaria|agro negocio|farming"},
    {"*.sector", "extractive",
     "minas|mineracao|mineiro|recursos minerais|petroleo|gas|oil gas|mining|hidrocarbonetos"},
    {"*.sector", "energy", "energia|ambiente|energias renovaveis|energy|environment"},
    {"*.sector", "industry", "industria|manufactura|industrial|manufacturing"},
    {"*.sector", "construction", "construcao|construcao civil|obras publicas|imobiliario"},
    {"*.sector", "trade", "comercio|negocios|vendas|retalho|comercial|retail|business"},
    {"*.sector", "transport", "transporte|transportes|logistica|transportes e logistica|logistics"},
    {"*.sector", "tourism", "turismo|hotelaria|restauracao|hospitality|hotelaria e turismo"},
    {"*.sector", "finance", "financas|banca|banco|seguros|financeiro|banking|contabilidade"},
    {"*.sector", "ict",
     "ti|tic|tics|informatica|tecnologia|tecnologias de informacao|it|telecomunicacoes|tecnologia "
     "de informacao|information technology|software"},
    {"*.sector", "education", "educacao|ensino|investigacao|academia|universidade|research|pesquisa"},
    {"*.sector", "health", "saude|medicina|enfermagem|healthcare"},
    {"*.sector", "public", "funcao publica|administracao publica|sector publico|estado|governo|government"},
    {"*.sector", "culture", "cultura|artes|desporto|media|comunicacao social|musica|arts|sport"},
    {"*.sector", "domestic", "trabalho domestico|domestico|domestica|limpeza|cuidados|care|cleaning"},
    {"*.sector", "other", "outro|outra|outros|outras"},

    {"member.interests", "investment", "investimento|investimentos|investir|negocios|invest|business"},
    {"member.interests", "skills",
     "transferencia de conhecimento|transferencia de conhecimentos|transferencia de competencias|formacao|mentoria|"
     "conhecimento|partilha de conhecimento|skills|knowledge transfer|capacitacao"},
    {"member.interests", "philanthropy",
     "filantropia|doacoes|doacao|apoio social|solidariedade|caridade|voluntariado|donations|charity|volunteering"},
    {"member.interests", "culture", "cultura|actividades culturais|cultural|eventos culturais"},
    {"member.interests", "return", "regresso|retorno|regressar|voltar|voltar a mocambique|return"},
    {"member.interests", "information", "informacao|informacoes|estar informado|noticias|info"},

    {"*.preferred_channel", "phone", "telefone|telemovel|celular|chamada|ligacao|tel|call|phone call|mobile"},
    {"*.preferred_channel", "whatsapp", "whatsapp|whats app|wapp|whatsap|zap|wa"},
    {"*.preferred_channel", "email", "email|e mail|mail|correio electronico|correio eletronico|endereco electronico"},
    {"*.preferred_channel", "letter", "carta|correio|correio postal|post"},
    {"*.preferred_channel", "in_person", "pessoalmente|presencial|em pessoa|no consulado"},

    {"member.status", "active", "activo|activa|ativo|ativa"},
    {"member.status", "inactive", "inactivo|inactiva|inativo|inativa"},
    {"member.status", "deceased", "falecido|falecida|morto|obito|dead"},
    {"member.status", "anonymised", "anonimizado|anonimizada|anonymized"},

    {"participation.capacity", "diaspora",
     "membro da diaspora|diaspora|participante|comunidade|comunidade mocambicana|emigrante|mocambicano no exterior"},
    {"participation.capacity", "diplomatic",
     "diplomata|diplomatico|diplomatica|funcionario diplomatico|funcionaria diplomatica|corpo diplomatico|embaixada|"
     "embaixador|embaixadora|consul|consulado|diplomat|embassy|official|missao diplomatica|alto comissariado"},
    {"participation.capacity", "government",
     "governo|ministerio|funcionario publico|funcionaria publica|governamental|inace|instituicao publica|ministry"},
    {"participation.capacity", "iom", "oim|iom|organizacao internacional para as migracoes"},
    {"participation.capacity", "civil_society", "sociedade civil|ong|ngo|osc|academia|cso"},
    {"participation.capacity", "press", "imprensa|jornalista|comunicacao social|media|orgao de informacao"},

    {"participation.state", "invited", "convidado|convidada|por confirmar|pendente"},
    {"participation.state", "confirmed", "confirmado|confirmada|inscrito|inscrita|sim|registado|registada"},
    {"participation.state", "declined", "recusou|declinou|nao vem|cancelado|cancelada|indisponivel|nao"},
    {"participation.state", "attended", "presente|participou|compareceu|veio|esteve presente|present"},
    {"participation.state", "no_show", "ausente|faltou|nao compareceu|nao veio|falta|absent|no show"},
    {"participation.state", "walk_in", "sem convite|inscrito no local|espontaneo|walk in|no local"},

    {"association.kind", "community", "comunidade|comunitaria|comunitario"},
    {"association.kind", "student", "estudante|estudantes|estudantil|students"},
    {"association.kind", "professional", "profissional|profissionais"},
    {"association.kind", "cultural", "cultura|culturais"},
    {"association.kind", "women", "mulheres|feminina|mulher"},
    {"association.kind", "business", "empresarial|empresarios|negocios"},
    {"association.kind", "solidarity", "solidariedade|social|beneficente"},
    {"association.kind", "federation", "federacao|uniao|confederacao"},
    {"association.kind", "informal", "informal|grupo informal|grupo"},
    {"association.stage", "identified", "identificada|identificado|activa|ativa|active"},
    {"association.stage", "contacted", "contactada|contactado|contatada"},
    {"association.stage", "documents", "documentos recebidos|documentos"},
    {"association.stage", "accredited", "credenciada|acreditada|credenciado"},
    {"association.stage", "lapsed", "caducada|inactiva|inativa|expirada|inactive"},
    {"association.stage", "dissolved", "dissolvida|extinta"},

    {"membership.role", "president", "presidenta|chefe|lider|chair|chairperson|chairman"},
    {"membership.role", "vice_president", "vice|vice presidenta|vice chair"},
    {"membership.role", "secretary", "secretario|secretaria|secretario geral|secretaria geral"},
    {"membership.role", "treasurer", "tesoureiro|tesoureira"},
    {"membership.role", "officer", "vogal|conselheiro|conselheira|director|directora|coordenador|coordenadora"},
    {"membership.role", "member", "associado|associada|socio|socia|membro efectivo"},

    {"mission.kind", "embassy", "embaixada"},
    {"mission.kind", "high_commission", "alto comissariado"},
    {"mission.kind", "consulate_general", "consulado geral"},
    {"mission.kind", "consulate", "consulado"},
    {"mission.kind", "honorary", "consulado honorario|honorario|consul honorario"},
    {"mission.kind", "permanent_mission", "missao permanente"},

    {"institution.kind", "ministry", "ministerio"},
    {"institution.kind", "agency", "agencia|instituto|agencia ou instituto"},
    {"institution.kind", "international", "organizacao internacional|internacional|onu|nacoes unidas"},
    {"institution.kind", "local", "governo local|municipio|governo provincial|provincia"},
    {"institution.kind", "academic", "universidade|academia|investigacao"},
    {"institution.kind", "civil_society", "sociedade civil|ong|ngo"},
    {"institution.kind", "private", "sector privado|privado|empresa|setor privado"},

    {"event.kind", "forum", "forum|conferencia|conference"},
    {"event.kind", "study_tour", "visita de estudo|viagem de estudo"},
    {"event.kind", "meeting", "reuniao|encontro|webinar"},
    {"event.kind", "training", "formacao|capacitacao|seminario|workshop"},
    {"event.kind", "mapping", "mapeamento|campanha de mapeamento"},

    {"follow_up.kind", "call", "chamada|telefonema|telefonar|ligar"},
    {"follow_up.kind", "letter", "carta|email|e mail|oficio"},
    {"follow_up.kind", "meeting", "reuniao|encontro"},
    {"follow_up.kind", "document", "documento|enviar documentos"},
    {"follow_up.kind", "referral", "encaminhamento|encaminhar"},
    {"follow_up.kind", "other", "outro|outra"},
    {"follow_up.state", "open", "aberta|aberto|por fazer|atrasada"},
    {"follow_up.state", "in_progress", "em curso|em andamento|em progresso"},
    {"follow_up.state", "waiting", "a espera|em espera|pendente|aguarda"},
    {"follow_up.state", "done", "feita|feito|concluida|concluido|resolvida|resolvido"},
    {"follow_up.state", "dropped", "abandonada|cancelada|desistida"},
    {"follow_up.priority", "high", "alta|urgente|elevada"},
    {"follow_up.priority", "normal", "media|normal"},
    {"follow_up.priority", "low", "baixa"},
};

bool isYesNo(const Field &field)
{
    return field.choices.size() == 2 && qstrcmp(field.choices[0].key, "yes") == 0;
}

bool concerns(const Synonyms &synonyms, const Entity &entity, const Field &field)
{
    const QByteArrayView name(synonyms.field);
    const auto dot = name.indexOf('.');
    const QByteArrayView owner = name.first(dot);
    const QByteArrayView key = name.sliced(dot + 1);
    if (key == "yesno")
        return isYesNo(field);
    return key == QByteArrayView(field.key) && (owner == "*" || owner == QByteArrayView(entity.key));
}

/// Whether the words stand in the text, not within longer words.
bool hasWords(const QString &text, const QString &words)
{
    for (qsizetype at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        const qsizetype end = at + words.size();
        if ((at == 0 || text[at - 1] == u' ') && (end == text.size() || text[end] == u' '))
            return true;
    }
    return false;
}

/// The Mozambican class (`7.ª classe`) says the level: 1 to 7 primary, 8 to 12 secondary.
QString levelOfClass(const QString &folded)
{
    static const QRegularExpression kClass(u"^(\\d{1,2}) ?[ao]? ?(classe|ano|grade)\\b"_s);
    static const QRegularExpression kGrade(u"^grade (\\d{1,2})$"_s);
    for (const auto *pattern : {&kClass, &kGrade}) {
        const auto match = pattern->match(folded);
        if (!match.hasMatch())
            continue;
        const int number = match.captured(1).toInt();
        return number < 1 || number > 12 ? QString() : number <= 7 ? u"primary"_s : u"secondary"_s;
    }
    return {};
}

/// An age or a span of ages. A span must be one of ours: 26–35 lies across two.
QString bandOf(const Field &field, const QString &folded)
{
    static const QRegularExpression kNumbers(u"\\d+"_s);
    QList<int> numbers;
    for (auto it = kNumbers.globalMatch(folded); it.hasNext();)
        numbers.append(it.next().captured().toInt());
    for (const Choice &choice : field.choices) {
        QList<int> bounds;
        const QString key = QString::fromLatin1(choice.key);
        for (auto it = kNumbers.globalMatch(key); it.hasNext();)
            bounds.append(it.next().captured().toInt());
        const int from = bounds.value(0);
        const int to = bounds.value(1, 130);
        const bool isOpen = bounds.size() == 1;
        if (numbers.size() == 2 && numbers[0] == from && (numbers[1] == to || isOpen))
            return key;
        const bool isAge = folded == QString::number(numbers.value(0)) || hasWords(folded, u"anos"_s) ||
                           hasWords(folded, u"years"_s);
        if (numbers.size() == 1 && isAge && numbers[0] >= from && numbers[0] <= to)
            return key;
        if (numbers.size() == 1 && !isAge && isOpen && numbers[0] == from)
            return key; // "65 ou mais", "over 65"
    }
    return {};
}

bool isOneOf(QStringView folded, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), folded) != words.end();
}

} // namespace

ChoiceWords::ChoiceWords(const Entity &entity, const Field &field)
    : m_isAgeBand(QByteArrayView(field.key) == "age_band"), m_isEducation(QByteArrayView(field.key) == "education"),
      m_field(&field)
{
    const LabelWords portuguese(Language::Portuguese);
    for (const Choice &choice : field.choices) {
        const QString key = QString::fromLatin1(choice.key);
        add(key, key);
        add(QString::fromUtf8(choice.label), key);
        if (!field.hasOwnWords())
            add(portuguese.text("Choice", choice.label), key);
    }
    for (const Synonyms &synonyms : kSynonyms) {
        if (!concerns(synonyms, entity, field))
            continue;
        for (const QString &word : QString::fromLatin1(synonyms.words).split(u'|'))
            add(word, QString::fromLatin1(synonyms.choice));
    }
}

void ChoiceWords::add(const QString &text, const QString &key)
{
    const QString folded = fold(text);
    if (!folded.isEmpty() && !m_keys.contains(folded))
        m_keys.insert(folded, key);
}

void ChoiceWords::settleSex(const QStringList &samples)
{
    const QString m = u"m"_s;
    bool hasH = false;
    bool hasF = false;
    bool hasOtherMan = false; ///< "Homem" beside "M", and no word for a woman
    bool hasWoman = false;
    bool hasM = false;
    for (const QString &sample : samples) {
        const QString word = fold(sample);
        hasM = hasM || word == m;
        hasH = hasH || word == u"h";
        hasF = hasF || word == u"f";
        hasOtherMan = hasOtherMan || word == u"homem" || word == u"homens" || word == u"hombre" || word == u"homme";
        hasWoman = hasWoman || (word != m && keyFor(word) == u"f");
    }
    const bool isWoman = hasM && hasH && !hasF;
    const bool isUnsure = hasM && ((hasH && hasF) || (hasOtherMan && !hasWoman && !hasH));
    if (isWoman)
        m_keys[m] = u"f"_s;
    else if (isUnsure)
        m_keys.remove(m);
}

QString ChoiceWords::keyFor(QStringView text) const
{
    const QString folded = fold(text);
    if (const QString key = m_keys.value(folded); !key.isEmpty())
        return key;
    if (m_isAgeBand)
        return bandOf(*m_field, folded);
    if (m_isEducation)
        if (const QString level = levelOfClass(folded); !level.isEmpty())
            return level;
    constexpr qsizetype kShortestInside = 4; // shorter words occur in texts that mean something else
    QString found;
    for (auto it = m_keys.begin(); it != m_keys.end(); ++it) {
        if (it.key().size() < kShortestInside || !hasWords(folded, it.key()))
            continue;
        if (!found.isEmpty() && found != it.value())
            return {};
        found = it.value();
    }
    return found;
}

std::optional<bool> yesOrNo(QStringView text)
{
    const QString folded = fold(text);
    if (isOneOf(folded, {u"sim",      u"s",          u"yes",          u"y",          u"x",          u"xx",
                         u"1",        u"true",       u"verdadeiro",   u"v",          u"ok",         u"presente",
                         u"p",        u"present",    u"veio",         u"participou", u"compareceu", u"assinou",
                         u"activo",   u"activa",     u"oui",          u"si",         u"ja",         u"yebo",
                         u"ndiyo",    u"ndio",       u"vrai",         u"wahr",       u"waar",       u"certo",
                         u"autorizo", u"autorizado", u"autorizada",   u"aceito",     u"aceite",     u"aceitou",
                         u"concordo", u"consinto",   u"consente",     u"agree",      u"agreed",     u"i agree",
                         u"accepted", u"granted",    u"sim autorizo", u"sim aceito"}))
        return true;
    if (isOneOf(folded, {u"nao",
                         u"n",
                         u"no",
                         u"0",
                         u"false",
                         u"falso",
                         u"f",
                         u"ausente",
                         u"a",
                         u"falta",
                         u"faltou",
                         u"absent",
                         u"nao veio",
                         u"nao compareceu",
                         u"non",
                         u"nein",
                         u"nee",
                         u"hapana",
                         u"faux",
                         u"falsch",
                         u"onwaar",
                         u"errado",
                         u"nao autorizo",
                         u"nao autorizado",
                         u"nao autorizada",
                         u"nao aceito",
                         u"nao aceitou",
                         u"nao concordo",
                         u"nao consinto",
                         u"recuso",
                         u"recusou",
                         u"disagree",
                         u"i disagree",
                         u"refused",
                         u"declined"}))
        return false;
    const QString trimmed = text.trimmed().toString(); // marks that fold to nothing
    if (isOneOf(trimmed, {u"\u2713", u"\u2714", u"\u2611", u"\u221A", u"\u2705"}))
        return true;
    if (isOneOf(trimmed, {u"\u2717", u"\u2718", u"\u274C"}))
        return false;
    return std::nullopt;
}

bool saysNothing(QStringView text)
{
    const QString folded = fold(text);
    return isOneOf(folded, {u"",
                            u"n a",
                            u"na",
                            u"n d",
                            u"nd",
                            u"s d",
                            u"n i",
                            u"ns",
                            u"nr",
                            u"ns nr",
                            u"n s",
                            u"desconhecido",
                            u"desconhecida",
                            u"unknown",
                            u"sem informacao",
                            u"sem dados",
                            u"nao sabe",
                            u"nao se sabe",
                            u"nao informado",
                            u"nao indicado",
                            u"nao indica",
                            u"nao disponivel",
                            u"nao aplicavel",
                            u"nao se aplica",
                            u"nao tem",
                            u"nao possui",
                            u"nao respondeu",
                            u"none",
                            u"null",
                            u"nil",
                            u"not available",
                            u"not applicable",
                            u"not given",
                            u"prefiro nao dizer"});
}

} // namespace elo
